"""Many histories in pieces of a size that the machine likes; what they come to does not depend on the pieces."""

from dataclasses import dataclass

from game.content.level import Level
from game.deck.spec import PolicyRule

CELLS = 24_000  # runs x places x cities in a batch: more costs memory, fewer costs calls


@dataclass(frozen=True)
class Chunk:
    """A piece of an ensemble, light enough to be sent to another process.

    Attributes:
        level: the level's name or folder.
        policy: the scripted governor.
        seed: the ensemble's seed.
        futures: which of its runs.
    """

    level: str
    policy: tuple[PolicyRule, ...]
    seed: int
    futures: range


def chunks(
    name: str,
    level: Level,
    policy: tuple[PolicyRule, ...],
    seed: int,
    runs: int,
    workers: int,
    size: int | None,
) -> list[Chunk]:
    """An ensemble in pieces.

    Args:
        name: the level's name or folder.
        level: the level.
        policy: the scripted governor.
        seed: the ensemble's seed.
        runs: how many histories.
        workers: how many processes will share them.
        size: how many runs a piece has; by default, so many that pieces are alike and processes end together.
    """
    if size is None:
        most = max(1, CELLS // (len(level.world.places) * len(level.world.cities)))
        rounds = -(-runs // (most * workers))
        size = -(-runs // (rounds * workers))
    return [
        Chunk(name, policy, seed, range(first, min(first + size, runs))) for first in range(0, runs, size)
    ]
