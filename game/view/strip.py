"""What stands above the map: when it is, what there is to spend, and the five threads."""

from dataclasses import dataclass

from game.model.names import THREADS
from game.model.threads import threads
from game.play.agenda import Price
from game.play.match import Match
from game.play.sitting import Sitting


@dataclass(frozen=True)
class Purse:
    """One of the three scarce things: what there is, what the agenda takes, what is left."""

    name: str
    means: float
    spent: float

    @property
    def left(self) -> float:
        """What remains."""
        return self.means - self.spent


@dataclass(frozen=True)
class ThreadValue:
    """A thread now, and what the last semester did to it [points]."""

    name: str
    value: float
    change: float | None


@dataclass(frozen=True)
class Strip:
    """The strip above the map.

    Attributes:
        year: the calendar year of the semester on the desk.
        half: 1 or 2.
        number: of the semester, from 1.
        total: semesters of the term.
        purses: pesos, days, standing.
        threads: in the order of THREADS.
    """

    year: int
    half: int
    number: int
    total: int
    purses: tuple[Purse, ...]
    threads: tuple[ThreadValue, ...]


def strip_of(sitting: Sitting) -> Strip:
    """The strip of a sitting."""
    match, world = sitting.match, sitting.match.level.world
    number = min(match.position.semester, world.semesters - 1)
    at = number + world.half - 1
    means, spent = sitting.means, Price() if match.over else sitting.spent
    purses = (
        Purse("pesos", means.pesos, spent.pesos),
        Purse("days", means.days, spent.days),
        Purse("standing", means.standing, spent.standing),
    )
    return Strip(world.year + at // 2, at % 2 + 1, number + 1, world.semesters, purses, thread_values(match))


def thread_values(match: Match) -> tuple[ThreadValue, ...]:
    """The five threads with their last change."""
    world = match.level.world
    values = threads(world, match.position.state)[0]
    before = threads(world, match.turns[-1].before.state)[0] if match.turns else None
    return tuple(
        ThreadValue(name, float(values[i]), float(values[i] - before[i]) if before is not None else None)
        for i, name in enumerate(THREADS)
    )


def history_of(match: Match) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """Each thread from the start of the term until now."""
    states = [turn.before.state for turn in match.turns] + [match.position.state]
    values = [threads(match.level.world, state)[0] for state in states]
    return tuple((name, tuple(float(row[i]) for row in values)) for i, name in enumerate(THREADS))
