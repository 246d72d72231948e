"""What an adviser expects of an order, in words and as rows: direction, size with its range, delay, who, how sure."""

from dataclasses import dataclass

from game.content.level import Level
from game.model.names import THREADS
from game.play.effects import Effect
from game.play.forecast import Forecast
from game.play.outcomes import UNITS
from game.view.money import signed, whole
from game.view.timeline import Say

LONGEST = 40  # words that an adviser has for an order
NAMED = ((2, 2), (2, 1), (1, 1), (1, 0), (0, 0))
"""How many groups are named that gain and that bear it: the first of these that leaves the sentence short enough."""

DECIMALS = {"points": 1, "clubs": 1, "workers": 1, "leaps": 2}
"""Decimals by unit, for sizes below ten; the rest are whole."""


@dataclass(frozen=True)
class AdviceRow:
    """One outcome of an order as an adviser expects it.

    Attributes:
        outcome: its name, as in ``outcomes``.
        name: what it is called.
        direction: -1, 0 or 1.
        words: size and range, e.g. "+1.2 (de +0.3 a +2.1)".
        when: when it sets in; empty where there is nothing.
        sure: share of futures with that direction [0..1].
        mean: the size [unit of the outcome].
        low: lower edge of the range.
        high: upper edge.
    """

    outcome: str
    name: str
    direction: int
    words: str
    when: str
    sure: float
    mean: float
    low: float
    high: float


@dataclass(frozen=True)
class AdviceCard:
    """All that an adviser says of an order.

    Attributes:
        adviser: id; ``model`` for the model itself.
        name: what she is called.
        line: her sentence, at most 40 words.
        rows: the five threads, then what else moves, the most first.
        gains: groups that gain, in words.
        bears: groups that bear it, in words.
        rests: on how many futures it rests, in words.
        ready: whether they are enough to be told.
    """

    adviser: str
    name: str
    line: str
    rows: tuple[AdviceRow, ...]
    gains: str
    bears: str
    rests: str
    ready: bool


def adviser_name(level: Level, adviser: str | None, say: Say, language: str) -> str:
    """What an adviser is called; the model itself for none."""
    names = {each.id: each.name[language] for each in level.advisers}
    return names[adviser] if adviser is not None else say("adviser.model")


def advice_card(level: Level, forecast: Forecast, say: Say, language: str, most: int = 4) -> AdviceCard:
    """What an adviser says of an order, with `most` rows after the threads."""
    others = sorted(
        (name for name in forecast.every if name not in THREADS and forecast.every[name].direction),
        key=lambda name: -forecast.every[name].size,
    )
    rests = "adviser.rests" if forecast.answers else "adviser.looks"
    return AdviceCard(
        adviser=forecast.adviser or "model",
        name=adviser_name(level, forecast.adviser, say, language),
        line=advice_line(forecast, say),
        rows=tuple(_row(name, forecast.every[name], say) for name in (*THREADS, *others[:most])),
        gains=_groups(forecast.gains, say) or say("group.nobody"),
        bears=_groups(forecast.bears, say) or say("group.nobody"),
        rests=say(rests, runs=whole(forecast.runs)),
        ready=forecast.answers,
    )


def advice_line(forecast: Forecast, say: Say) -> str:
    """What an adviser says of an order, in at most 40 words."""
    main = forecast.main
    effect = forecast.every[main]
    if not effect.direction:
        voice = forecast.adviser or "model"
        known = voice if voice in ("economist", "anthropologist") else "model"
        return say(f"advice.nothing.{known}")
    says = _says(main, effect, say)
    sure = say("advice.sure", share=whole(100 * effect.share))
    for gains, bears in NAMED:
        line = " ".join([says, *_who(forecast, gains, bears, say), sure])
        if len(line.split()) <= LONGEST:
            break
    return line


def _says(name: str, effect: Effect, say: Say) -> str:
    way = "up" if effect.direction > 0 else "down"
    low, high = sorted(effect.direction * edge for edge in _edges(effect))
    change = say(f"advice.{name}.{way}", size=sized(name, abs(effect.mean)))
    edges, when = {"low": sized(name, low), "high": sized(name, high)}, when_words(effect, say)
    if edges["low"] == edges["high"]:
        told = say("advice.says.exact", change=change, when=when)
    else:
        told = say("advice.says", change=change, when=when, **edges)
    return told if effect.lasting else f"{told} {say('advice.passes')}"


def _edges(effect: Effect) -> tuple[float, float]:
    """The range, and the mean within it: what is rare and large moves the mean out of four futures in five."""
    return min(effect.low, effect.mean), max(effect.high, effect.mean)


def _who(forecast: Forecast, gains: int, bears: int, say: Say) -> list[str]:
    told = [
        say(key, groups=_groups(groups, say))
        for key, groups in (("advice.gain", forecast.gains[:gains]), ("advice.bear", forecast.bears[:bears]))
        if groups
    ]
    return told or ([say("advice.nobody")] if not (forecast.gains or forecast.bears) else [])


def _groups(groups: tuple[str, ...], say: Say) -> str:
    names = [say(f"group.{name}") for name in groups]
    if len(names) < 2:
        return "".join(names)
    return say("advice.and", first=", ".join(names[:-1]), second=names[-1])


def when_words(effect: Effect, say: Say) -> str:
    """When an effect sets in; empty where there is none."""
    if effect.delay is None:
        return ""
    if effect.delay <= 2:
        return say("advice.when.now" if effect.delay == 1 else "advice.when.year")
    return say("advice.when.later", semesters=effect.delay)


def _row(name: str, effect: Effect, say: Say) -> AdviceRow:
    low, high = _edges(effect)
    shown = {
        key: sized(name, value, sign=True)
        for key, value in (("mean", effect.mean), ("low", low), ("high", high))
    }
    words = say("outcome.range", **shown) if effect.direction else say("outcome.none")
    return AdviceRow(
        outcome=name,
        name=say(f"outcome.{name}"),
        direction=effect.direction,
        words=words,
        when=when_words(effect, say),
        sure=effect.share,
        mean=effect.mean,
        low=low,
        high=high,
    )


def sized(name: str, value: float, *, sign: bool = False) -> str:
    """A size of an outcome as it is read: as many decimals as it bears."""
    decimals = DECIMALS.get(UNITS[name], 0) if abs(value) < 10 else 0
    shown = signed(value, decimals)
    return shown if sign else shown.removeprefix("+")
