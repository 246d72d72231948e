"""Orders as they lie on a desk: what they do, what they cost, and why they can't be given."""

from dataclasses import dataclass

from game.play.orders import OPPOSED, Order
from game.view.desks.figures import Tag, tags
from game.view.desks.sight import Sight


@dataclass(frozen=True)
class Offer:
    """An order that can be given, taken back, or not given for a reason.

    Attributes:
        order: what is ordered.
        id: its name on the screen.
        words: at most a few words for its button.
        about: what it does.
        tags: its price.
        why_not: the reason, a sentence, why it can't be given now; empty if it can.
        chosen: whether it stands on the agenda.
        glyph: a picture beside the words, if any.
        instead: the order on the agenda that it would take the place of, if any.
    """

    order: Order
    id: str
    words: str
    about: str
    tags: tuple[Tag, ...]
    why_not: str = ""
    chosen: bool = False
    glyph: str = ""
    instead: Order | None = None


@dataclass(frozen=True)
class Entry:
    """A line of a desk's list: something about which orders can be given.

    Attributes:
        id: what it is about.
        title: its name.
        glyph: picture beside it.
        tag: a figure after it.
        marked: whether an order about it stands on the agenda.
        group: heading under which it stands.
    """

    id: str
    title: str
    glyph: str
    tag: str = ""
    marked: bool = False
    group: str = ""


def offer(
    sight: Sight,
    kind: str,
    *target: str,
    words: str = "",
    about: str = "",
    seats: tuple[str, ...] = (),
    glyph: str = "",
) -> Offer:
    """One order as it lies on the desk."""
    order = Order(kind, target, seats)
    chosen = order in sight.sitting.agenda.orders
    instead = None if chosen else _rival(sight, order)
    refusal = None if chosen else sight.refusal(order, instead)
    return Offer(
        order,
        ":".join((kind, *target)),
        words or sight.say(f"order.{kind}"),
        about or sight.say(f"order.{kind}.about"),
        tags(sight.price(order)),
        sight.say(f"refusal.{refusal}") if refusal else "",
        chosen,
        glyph,
        instead,
    )


def _rival(sight: Sight, order: Order) -> Order | None:
    """Another answer to the same proposal that stands on the agenda."""
    if order.kind not in OPPOSED:
        return None
    return next((given for given in sight.given(*OPPOSED) if given.target[0] == order.target[0]), None)
