"""What an adviser says of the whole agenda: where the threads would stand at the end, in words and as changes."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.play.outlook import Outlook
from game.view.money import whole
from game.view.timeline import Say

MOVED = 0.5
"""Smaller changes are told as none [points]."""

MOST = 2
"""Threads that are told of, as a rule."""

TENS, ROOM = 10, 20
"""How high the window of a chart is: a multiple of the one, at least the other [points]."""


@dataclass(frozen=True)
class ThreadOutlook:
    """Where a thread would stand [0..100]; four futures in five lie between `low` and `high`."""

    thread: str
    start: float
    low: float
    middle: float
    high: float

    @property
    def change(self) -> float:
        """How far the middle future moves it [points]."""
        return self.middle - self.start


def thread_outlooks(outlook: Outlook, after: int = -1) -> tuple[ThreadOutlook, ...]:
    """The five threads after a number of semesters from 0, or at the end."""
    found = []
    for name, start in outlook.start.items():
        fan = outlook.fans[name]
        found.append(ThreadOutlook(name, start, fan.low[after], fan.middle[after], fan.high[after]))
    return tuple(found)


def agenda_line(outlook: Outlook, say: Say, most: int = MOST) -> str:
    """What an adviser says of the agenda as it stands, in a sentence about the `most` weightiest threads."""
    moved = [each for each in thread_outlooks(outlook) if abs(each.change) >= MOVED]
    moved.sort(key=lambda each: -abs(each.change))
    if not moved:
        return say("advisers.agenda.still")
    told = [_thread_line(each, say) for each in moved[:most]]
    return say("advisers.agenda.moves", threads="; ".join(told))


def _thread_line(each: ThreadOutlook, say: Say) -> str:
    """From where to where a thread would go, and the range of it, if it has any width."""
    words = {
        "thread": say(f"thread.{each.thread}"),
        "start": whole(each.start),
        "middle": whole(each.middle),
    }
    low, high = whole(each.low), whole(each.high)
    if low == high:
        return say("advisers.agenda.thread.exact", **words)
    return say("advisers.agenda.thread", low=low, high=high, **words)


def window_of(
    series: Mapping[str, Sequence[float]], outlooks: Sequence[Outlook]
) -> dict[str, tuple[float, float]]:
    """For each thread the part of 0 to 100 that a chart shows; equally high for all, so that they can be compared."""
    edges = {}
    for name, values in series.items():
        fans = [outlook.fans[name] for outlook in outlooks]
        every = [*values, *(each for fan in fans for each in (*fan.low, *fan.high))]
        edges[name] = min(every), max(every)
    high = max(ROOM, *(TENS * math.ceil((top - low) / TENS + 0.5) for low, top in edges.values()))
    return {name: _window((low + top) / 2, high) for name, (low, top) in edges.items()}


def _window(centre: float, high: float) -> tuple[float, float]:
    """A window around a value, inside of 0 to 100, with edges at fives."""
    low = 5 * round((centre - high / 2) / 5)
    low = min(max(low, 0), max(0, round(100 - high)))
    return float(low), float(low + high)
