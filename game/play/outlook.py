"""Where a whole agenda leads: the five threads to the end of the term as a fan of futures."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from game.model.names import THREADS
from game.model.quantity import Array
from game.play.outcomes import column, read_outcomes
from game.play.tracks import Cancelled, Memory, Question, chunks, never, track

QUANTILES = (10.0, 25.0, 50.0, 75.0, 90.0)


@dataclass(frozen=True)
class Fan:
    """Percentiles of a number after each semester: 10, 25, 50, 75 and 90."""

    low: tuple[float, ...]
    quarter: tuple[float, ...]
    middle: tuple[float, ...]
    three_quarters: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True)
class Outlook:
    """What is expected of an agenda.

    Attributes:
        adviser: who says so; none for the model itself.
        runs: how many futures it rests on.
        start: the threads as they stand, by name.
        fans: by thread, from the close of this semester to the horizon.
        means: by thread, the mean after each semester.
    """

    adviser: str | None
    runs: int
    start: dict[str, float]
    fans: dict[str, Fan]
    means: dict[str, tuple[float, ...]]


def fan_of(values: Array) -> Fan:
    """The fan of values of shape (runs, semesters)."""
    return Fan(*(tuple(float(each) for each in row) for row in np.percentile(values, QUANTILES, axis=0)))


def outlook(question: Question, memory: Memory, cancelled: Cancelled = never) -> Iterator[Outlook]:
    """Where the agenda leads, if the governor carries on after it as ``tracks`` has it.

    Args:
        question: who is asked, and of which agenda.
        memory: what was run already.
        cancelled: asked after every semester played; once it says so, nothing more comes.

    Yields:
        The outlook from 100, 300, 650 and 1,000 futures.
    """
    match = question.match
    world, position = match.level.world, match.position
    now = read_outcomes(world, position.state, position.semester)[0]
    found: list[Array] = []
    for futures in chunks():
        played = track(question, futures, memory, cancelled)
        if played is None:
            return
        found.append(played[:, :, [column(world, name) for name in THREADS]].astype(np.float64))
        values = np.concatenate(found)
        by_name = {name: values[:, :, i] for i, name in enumerate(THREADS)}
        yield Outlook(
            adviser=question.adviser,
            runs=len(values),
            start={name: float(now[column(world, name)]) for name in THREADS},
            fans={name: fan_of(each) for name, each in by_name.items()},
            means={name: tuple(float(mean) for mean in each.mean(axis=0)) for name, each in by_name.items()},
        )
