"""How policies fare on a level: where each thread stands when the term ends, and which ending it comes to."""

from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from game.content.level import Level
from game.deck.spec import PolicyRule
from game.lab.chunks import Chunk
from game.lab.named import level_by
from game.model.indicators import measure
from game.model.names import THREADS
from game.model.quantity import Array
from game.play.ensemble import histories
from game.play.match import endings_of
from game.play.turn import Position

MEASURES = (
    *THREADS, "jobs", "works_all", "clubs_all", "ventures_running", "leaps_found", "mausoleums", "standing",
    "approval_home", "approval_abroad",
)  # fmt: skip
SURE = 2.0  # Monte Carlo errors beyond which a difference is not luck
SEEN = 1.0  # points of a thread below which nobody sees a difference: threads are shown in whole points


@dataclass(frozen=True)
class Ends:
    """How some histories ended.

    Attributes:
        values: what MEASURES came to, shape (runs, measures).
        endings: numbers of the endings, shape (runs,).
    """

    values: Array
    endings: tuple[int, ...]


@dataclass(frozen=True)
class Standing:
    """How a policy fared on a level, in all its histories; those of the same number share their luck with others'."""

    policy: str
    ends: Ends

    @property
    def runs(self) -> int:
        """How many histories there are."""
        return len(self.ends.endings)

    def mean(self, name: str) -> float:
        """The mean of a measure over the histories."""
        return float(np.mean(self.ends.values[:, MEASURES.index(name)]))

    def error(self, name: str) -> float:
        """The Monte Carlo error of that mean."""
        return _error(self.ends.values[:, MEASURES.index(name)])

    def endings(self) -> Counter[int]:
        """How many histories came to each ending."""
        return Counter(self.ends.endings)


def finish(chunk: Chunk) -> Ends:
    """Plays a piece of an ensemble to its end."""
    level = level_by(chunk.level)
    return ends_of(level, last_position(level, chunk.policy, chunk.seed, chunk.futures))


def last_position(level: Level, policy: tuple[PolicyRule, ...], seed: int, futures: range) -> Position:
    """Where the histories of a policy end."""
    # Only the last turn is held: twelve of them at once would be most of the memory that an ensemble takes.
    return deque(histories(level, policy, seed, futures), maxlen=1).pop().after


def ends_of(level: Level, position: Position) -> Ends:
    """What a position comes to when the term ends there."""
    read = min(position.semester, level.world.semesters)
    columns = [measure(level.world, position.state, read, name) for name in MEASURES]
    return Ends(np.stack(columns, axis=1), tuple(int(number) for number in endings_of(level, position)))


def joined(policy: str, pieces: Iterable[Ends]) -> Standing:
    """A standing from the pieces of its ensemble, in their order."""
    parts = list(pieces)
    endings = tuple(number for part in parts for number in part.endings)
    return Standing(policy, Ends(np.concatenate([part.values for part in parts]), endings))


def gap(one: Standing, other: Standing, name: str) -> tuple[float, float]:
    """By how much one policy ends above another in a measure, and the error of that, with shared luck."""
    column = MEASURES.index(name)
    difference = one.ends.values[:, column] - other.ends.values[:, column]
    return float(np.mean(difference)), _error(difference)


def beats(one: Standing, other: Standing, name: str) -> bool:
    """Whether one policy ends above another in a measure: surely, and in a thread by so much that a player sees it."""
    lead, error = gap(one, other, name)
    return lead > max(SURE * error, SEEN if name in THREADS else 0.0)


def best_on(standings: Sequence[Standing], name: str) -> tuple[str, ...]:
    """The policies that no other beats in a measure."""
    return tuple(one.policy for one in standings if not any(beats(other, one, name) for other in standings))


def dominated(standings: Sequence[Standing]) -> tuple[tuple[str, str], ...]:
    """Pairs of policies of which the first is beaten by the second on all threads."""
    return tuple(
        (low.policy, high.policy)
        for low in standings
        for high in standings
        if all(beats(high, low, thread) for thread in THREADS)
    )


def _error(values: Array) -> float:
    runs = values.shape[0]
    return float(np.std(values, ddof=1) / np.sqrt(runs)) if runs > 1 else float("inf")
