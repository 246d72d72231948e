"""Where a number comes from: its declaration, the equation that moves it, and the parameters that act in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.content.level import Level
from game.content.parameter_notes import Moved, Note
from game.model.indicators import INDICATORS
from game.model.quantities import QUANTITIES
from game.model.quantity import NO_LIMIT
from game.view.money import MINUS, percent
from game.view.origins_sections import SECTIONS, section_of
from game.view.timeline import Say

OURS = "our assumption"
ALL = 1.0  # a number that is moved by as much as itself is moved altogether


@dataclass(frozen=True)
class ParameterView:
    """A parameter that acts in a number.

    Attributes:
        name: as in the YAML file and in docs/parameters.md.
        meaning: what it says.
        value: in this level, with its unit.
        low: the low end of its range; its number is `bounds[0]`.
        high: the high end.
        bounds: both ends and the value, for a picture.
        source: how it is known.
        far: how far it moves the number, in words.
        weight: the same against the strongest [0..1].
    """

    name: str
    meaning: str
    value: str
    low: str
    high: str
    bounds: tuple[float, float, float]
    source: str
    far: str
    weight: float


@dataclass(frozen=True)
class OriginView:
    """Everything that a page about a number tells."""

    title: str
    about: str
    declared: tuple[str, ...]
    section: str
    says: str
    written: str
    parameters: tuple[ParameterView, ...]
    tests: tuple[str, ...]


def origin_view(
    quantity: str, level: Level, notes: Mapping[str, Note], moved: Moved, say: Say, language: str
) -> OriginView:
    """The origin of a number.

    Args:
        quantity: a stock or an indicator.
        level: what is played, whose own values of the parameters are shown.
        notes: what is known of each parameter.
        moved: which parameters move which number.
        say: words in the language.
        language: es or en.

    Raises:
        KeyError: there is no such number.
    """
    name = section_of(quantity)
    section = SECTIONS[name]
    files = ", ".join(f"game/model/{module}" for module in section.modules)
    pairs = [(notes[each], far) for each, far in moved.get(quantity, ()) if each in notes]
    most = max((far for _, far in pairs), default=1.0)
    return OriginView(
        say(f"quantity.{quantity}"),
        say(f"quantity.{quantity}.about"),
        _declared(quantity, say),
        say(f"origin.section.{name}"),
        say(f"origin.section.{name}.says"),
        say("origin.written", files=files, heading=section.heading),
        tuple(_parameter(note, far, most, level, say, language) for note, far in pairs),
        section.facts,
    )


def _declared(quantity: str, say: Say) -> tuple[str, ...]:
    """Kind, unit, bounds and axes, a line each."""
    found = QUANTITIES.get(quantity) or INDICATORS[quantity]
    low, high = (shown(value) for value in (found.low, found.high))
    key = "origin.bounds" if found.high < NO_LIMIT else "origin.from"
    bounds = say("origin.free") if found.low == -NO_LIMIT else say(key, low=low, high=high)
    over = ", ".join(say(f"origin.axis.{axis}") for axis in found.axes) or say("origin.axis.none")
    return (
        say("origin.stock" if quantity in QUANTITIES else "origin.follows"),
        say("origin.unit", unit=unit_words(found.unit, say)),
        bounds,
        say("origin.over", axes=over),
    )


def _parameter(note: Note, far: float, most: float, level: Level, say: Say, language: str) -> ParameterView:
    value = float(getattr(level.world.parameters, note.name))
    known = say(f"grade.{note.grade}", text=_source(note, say, language))
    return ParameterView(
        note.name,
        note.meaning[language],
        say("origin.value", value=shown(value), unit=unit_words(note.unit, say)),
        shown(note.low),
        shown(note.high),
        (note.low, note.high, min(max(value, note.low), note.high)),
        say("origin.ours") if note.source == OURS else known,
        say("origin.far.all") if far >= ALL else say("origin.far", share=share_words(far)),
        far / most,
    )


def shown(value: float) -> str:
    """A number as it is read, without more digits than it has."""
    told = f"{abs(value):,.10g}"
    return f"{MINUS}{told}" if value < 0 else told


def share_words(far: float) -> str:
    """A share as per cent, small ones with a decimal."""
    return percent(far) if far >= 0.1 else f"{100 * far:.1g} %"


def slug(text: str) -> str:
    """A text as the end of a word key."""
    return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower()).split())[
        :60
    ].strip("-")


def unit_words(unit: str, say: Say) -> str:
    """A unit of the model in the language."""
    return say(f"origin.unit.{slug(unit) or 'percent'}")


def _source(note: Note, say: Say, language: str) -> str:
    """A source is written in English; it has words in Spanish where these have caught up with it."""
    if language == "en":
        return note.source
    try:
        return say(f"origin.source.{slug(note.source)}")
    except KeyError:
        return note.source
