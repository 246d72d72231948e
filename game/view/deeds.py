"""What came of each order of a semester that is closed, told from the numbers that the order moves."""

from dataclasses import dataclass

from game.model.names import CAUSES, COLLAPSED, OPEN, PROMISED, TOPICS, VENTURES, WORKS
from game.model.quantities import QUANTITIES
from game.model.quantity import CITY, PLACE, SLOT
from game.play.match import Match
from game.play.orders import Order, position
from game.play.sitting import Sitting
from game.view.desks.figures import counted
from game.view.desks.sight import Sight, sight_of
from game.view.main import order_words
from game.view.money import pesos, whole
from game.view.timeline import Say

MOVED = {
    "maintain": ("upkeep_owed",),
    "tour": ("known", "mayors_will", "federation"),
    "certify": ("federation",),
    "meet": ("federation", "unity"),
    "foster": ("federation", "unity"),
    "defend": ("rights", "autonomy"),
    "campaign": ("unity", "autonomy", "standing"),
    "subsidise": ("workers", "capital"),
    "lend": ("debt", "capital"),
    "train": ("skill", "workers"),
    "link": ("links", "quality"),
    "distributor": ("distributors",),
}
"""By kind of order, the numbers by which it is told: before the semester, and after it."""

PLAIN = ("amend", "liaison", "close", "appeal")
"""What is simply done."""

INDICES = ("index", "share")


@dataclass(frozen=True)
class Deed:
    """An order, and in a sentence or two what the semester made of it."""

    order: str
    came: str


def deeds_of(match: Match, say: Say, language: str) -> tuple[Deed, ...]:
    """Every order of the last semester that was closed, with what came of it.

    Raises:
        IndexError: none was.
    """
    then = sight_of(Sitting(match.back_to(len(match.turns) - 1)), say, language)
    now = sight_of(Sitting(match), say, language)
    orders = match.agendas[len(match.turns) - 1].orders
    return tuple(Deed(order_words(then, order), _came(match, then, now, order)) for order in orders)


def _came(match: Match, then: Sight, now: Sight, order: Order) -> str:
    where = position(then.world, order)
    if order.kind in PLAIN:
        return now.say(f"deeds.{order.kind}")
    if order.kind in MOVED:
        return _moved(then, now, order, where)
    return _told(match, then, now, order, where)


def _told(match: Match, then: Sight, now: Sight, order: Order, where: tuple[int, ...]) -> str:
    """The orders that are told in their own way."""
    if order.kind == "convene":
        return _plenary(match, now, order)
    if order.kind == "trip":
        formed = match.turns[-1].economy.flows["clubs"]["formed"][0]
        return counted(now.say, "deeds.clubs", float(formed[where]))
    if order.kind == "approve":
        return _approved(then, now, where[0])
    if order.kind == "found":
        return _founded(now, where)
    return _asked_again(then, now, where[0])


def _moved(then: Sight, now: Sight, order: Order, where: tuple[int, ...]) -> str:
    """The numbers of the order's target, before and after; of a workshop that fell only why it did."""
    helped = order.kind in ("subsidise", "lend", "train", "link")
    if helped and now.state.venture_status[0, where[0]] == COLLAPSED:
        cause = CAUSES[int(now.state.venture_cause[0, where[0]])]
        return now.say("deeds.fell", cause=now.say(f"cause.{cause}"))
    return " ".join(_from_to(then, now, name, where) for name in MOVED[order.kind])


def _from_to(then: Sight, now: Sight, name: str, where: tuple[int, ...]) -> str:
    quantity = QUANTITIES[name]
    spread = (0, *where) if quantity.axes in ((PLACE,), (CITY,), (SLOT,)) else (0,)
    was, is_ = (float(getattr(sight.state, name)[spread]) for sight in (then, now))
    shown = [_shown(quantity.unit, value) for value in (was, is_)]
    key = "deeds.still" if shown[0] == shown[1] else "deeds.moved"
    key = f"{key}.index" if quantity.unit in INDICES else key
    return now.say(key, what=now.say(f"quantity.{name}"), before=shown[0], after=shown[1])


def _shown(unit: str, value: float) -> str:
    if unit == "pesos":
        return pesos(value)
    return whole(100 * value if unit in INDICES else value)


def _plenary(match: Match, now: Sight, order: Order) -> str:
    """What is understood of the topic by now, how hot it got, and whether a leap was made."""
    turn, topic = match.turns[-1], TOPICS.index(order.target[0])
    was, is_ = (float(each.state.insight[0, topic]) for each in (turn.before, turn.after))
    told = [
        now.say("deeds.insight", before=whole(100 * was), after=whole(100 * is_)),
        now.say("deeds.heat", heat=whole(100 * float(turn.after.state.friction[0]))),
    ]
    if int(turn.leap[0]) >= 0:
        told.append(now.say("deeds.leap", leap=now.text(match.level.leaps[int(turn.leap[0])].title)))
    return " ".join(told)


def _approved(then: Sight, now: Sight, place: int) -> str:
    """Whether what was approved is built already, or when it will be."""
    work = int(then.state.proposal_work[0, place])
    what = now.say(f"work.{WORKS[work]}")
    count = whole(float(then.state.proposal_count[0, place]))
    if now.state.under_way[0, place, work] <= 0.0:
        return now.say("deeds.delivered", what=what, count=count)
    left = max(1.0, float(now.state.under_way_left[0, place, work]))
    when = counted(now.say, "deeds.in", left)
    return now.say("deeds.under_way", what=what, count=count, when=when)


def _founded(now: Sight, where: tuple[int, ...]) -> str:
    """Whether the new venture stands: the last one of its kind in its place."""
    state = now.state
    for slot in reversed(range(now.world.slots)):
        here = (int(state.venture_place[0, slot]), int(state.venture_kind[0, slot])) == where
        if here and state.venture_status[0, slot] in (OPEN, PROMISED):
            return now.say("deeds.founded", workers=whole(float(state.workers[0, slot])))
    return now.say("deeds.not_founded", what=now.say(f"venture.{VENTURES[where[1]]}"))


def _asked_again(then: Sight, now: Sight, place: int) -> str:
    """What the clubs ask for now, after a proposal was put off, sent back or exchanged."""
    if now.state.proposal_count[0, place] <= 0.0:
        return now.say("deeds.no_proposal")
    asked = [WORKS[int(sight.state.proposal_work[0, place])] for sight in (then, now)]
    key = "deeds.same_proposal" if asked[0] == asked[1] else "deeds.new_proposal"
    return now.say(key, what=now.say(f"work.{asked[1]}"))
