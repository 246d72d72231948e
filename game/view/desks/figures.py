"""Figures as they are read at a desk: counts, shares in words, and gauges."""

from dataclasses import dataclass

from game.play.agenda import Price
from game.view.desks.sight import Say, Sight
from game.view.money import pesos, whole

Tag = tuple[str, str]
"""A glyph of something scarce (peso, days, standing) and how much of it."""


@dataclass(frozen=True)
class Gauge:
    """How full something is.

    Attributes:
        id: name of what is measured.
        title: what it is called.
        share: how much [0..1].
        shown: the same in words.
        about: what it means.
        ink: ink of its meter.
        pattern: weave of its meter.
    """

    id: str
    title: str
    share: float
    shown: str
    about: str
    ink: str = "agave"
    pattern: str = "crosses"


@dataclass(frozen=True)
class Scarce:
    """One of the three scarce things: how much is left of how much."""

    glyph: str
    left: str
    title: str
    about: str


def counted(say: Say, key: str, count: float) -> str:
    """Words that differ for none, one and many: ``<key>.none``, ``<key>.one``, ``<key>.many``."""
    form = "none" if round(count) == 0 else "one" if round(count) == 1 else "many"
    return say(f"{key}.{form}", count=whole(count))


def grade(say: Say, share: float) -> str:
    """A share in one of five words, from almost nothing to very much."""
    return say(f"desks.grade.{min(4, max(0, int(share * 5)))}")


def index_gauge(
    sight: Sight, quantity: str, share: float, ink: str = "agave", pattern: str = "crosses", title: str = ""
) -> Gauge:
    """A gauge of an index of the model, told with a word."""
    title, about = title or sight.say(f"quantity.{quantity}"), sight.say(f"quantity.{quantity}.about")
    return Gauge(quantity, title, share, grade(sight.say, share), about, ink, pattern)


def tags(price: Price) -> tuple[Tag, ...]:
    """A price as glyphs and figures; what is not asked for is left out."""
    found = [
        ("peso", price.pesos, pesos(price.pesos)),
        ("days", price.days, whole(price.days)),
        ("standing", price.standing, whole(price.standing)),
    ]
    return tuple((glyph, shown) for glyph, amount, shown in found if amount > 0)


def purses(sight: Sight) -> tuple[Scarce, ...]:
    """What is left to spend, out of what there is this semester."""
    say, have, left = sight.say, sight.sitting.means, sight.left
    rows = (
        ("peso", pesos(left.pesos), pesos(have.pesos)),
        ("days", whole(left.days), whole(have.days)),
        ("standing", whole(left.standing), whole(have.standing)),
    )
    return tuple(
        Scarce(
            glyph, shown, say(f"desks.purse.{glyph}"), say(f"desks.purse.{glyph}.about", left=shown, have=had)
        )
        for glyph, shown, had in rows
    )
