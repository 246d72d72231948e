"""What the charts of forecasts and of other histories say of their spots."""

from game.content.level import Level
from game.play.outcomes import UNITS
from game.play.outlook import Fan
from game.play.records import Miss
from game.view.money import signed, whole
from game.view.pictures.spots import Telling
from game.view.pictures.twins import CloudData, TwinData
from game.view.spots import moment
from game.view.timeline import Say, short_half


def fan_tellings(level: Level, after: int, who: str, fan: Fan, say: Say) -> tuple[Telling, ...]:
    """What an adviser foresees for each semester from the next: the middle future, and what holds four in five.

    Args:
        level: the level.
        after: semesters closed.
        who: the adviser's name.
        fan: what is foreseen.
        say: words in the language.
    """
    return tuple(
        Telling(
            f"{who}, {short_half(level, after + number, say)}",
            say("chart.of_100", value=whole(middle)),
            say("chart.between", low=whole(fan.low[number]), high=whole(fan.high[number])),
        )
        for number, middle in enumerate(fan.middle)
    )


def twin_tellings(level: Level, data: TwinData, say: Say) -> tuple[tuple[Telling, Telling], ...]:
    """For each semester from where something was changed: what was, and what would have been with the difference."""
    decimals = 1 if UNITS[data.lens] == "points" else 0
    found = []
    for number in range(len(data.before)):
        when = moment(level, data.first + number, say)
        was, other = round(data.before[number], decimals), round(data.after[number], decimals)
        told = Telling(when, say("whatif.was", value=f"{was:,.{decimals}f}"))
        now = say("whatif.now", value=f"{other:,.{decimals}f}")
        found.append((told, Telling(when, now, signed(other - was, decimals) if other != was else "")))
    return tuple(found)


def cloud_tellings(level: Level, data: CloudData, say: Say) -> tuple[Telling, ...]:
    """For each semester what came, and between what four in five of the other futures lie."""
    return tuple(
        Telling(
            short_half(level, number, say),
            say("whatif.was", value=f"{came:.0f}"),
            say("chart.between", low=whole(low), high=whole(high)),
        )
        for number, (came, low, high) in enumerate(zip(data.came, data.least, data.most, strict=True))
    )


def miss_telling(level: Level, who: str, miss: Miss, say: Say) -> Telling:
    """A forecast of one semester against what came [points]."""
    when = short_half(level, miss.semester, say)
    value = say("record.said", change=signed(miss.said, 1))
    came = say("record.came", change=signed(miss.came, 1))
    return Telling(f"{who}: {say(f'thread.{miss.thread}')}, {when}", value, came)


def worst(misses: tuple[Miss, ...]) -> Miss | None:
    """The forecast that was farthest from what came; none where there is none."""
    return max(misses, key=lambda miss: abs(miss.said - miss.came), default=None)


def worst_words(level: Level, miss: Miss, say: Say) -> str:
    """The forecast that was farthest off, in a sentence."""
    return say(
        "record.worst",
        thread=say(f"thread.{miss.thread}"),
        when=short_half(level, miss.semester, say),
        said=signed(miss.said, 1),
        came=signed(miss.came, 1),
    )
