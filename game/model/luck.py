"""Luck by name: each draw has its own address, so that one draw never moves another.

A draw is a function of (seed, future, semester, name, item) and of nothing else. Taking a decision back or
adding a card changes only what follows from it; run i of a batch has the luck of that future played alone.

Source: the mixing function is SplitMix64's finaliser (Steele, Lea & Flood 2014, variant 13 of Stafford),
used as a counter-based generator (the idea of Salmon et al. 2011). Building or re-keying a library
generator for each name, place and run costs more than the whole semester.
"""

import hashlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from game.model.arithmetic import natural_log
from game.model.quantity import Array

Words64 = npt.NDArray[np.uint64]

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)


@lru_cache(maxsize=4096)
def name_key(name: str) -> int:
    """A number of 64 bits for a name, the same in every process and on every machine."""
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "little")


@lru_cache(maxsize=256)
def _item_keys(items: tuple[str, ...]) -> Words64:
    return np.array([name_key(item) for item in items], dtype=np.uint64)


def _mix(words: Words64) -> Words64:
    words = (words ^ (words >> np.uint64(30))) * _FIRST
    words = (words ^ (words >> np.uint64(27))) * _SECOND
    return words ^ (words >> np.uint64(31))


@dataclass(frozen=True)
class Luck:
    """The luck of some futures in one semester.

    Attributes:
        seed: the match's seed.
        futures: which futures the runs are, shape (runs,); the live game is future 0.
        semester: number of the semester, from 0.
    """

    seed: int
    futures: tuple[int, ...] | range
    semester: int

    @property
    def runs(self) -> int:
        """How many runs there are."""
        return len(self.futures)

    def _words(self, name: str) -> Words64:
        futures = np.asarray(self.futures, dtype=np.uint64)
        start = np.array([self.seed & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64)
        words = _mix(_mix(start + _STEP) + (futures + np.uint64(1)) * _STEP)
        address = np.array(
            [(name_key(name) + self.semester * int(_STEP)) & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64
        )
        return _mix(words ^ _mix(address))

    def uniform(self, name: str, *items: tuple[str, ...]) -> Array:
        """Draws from [0, 1).

        Args:
            name: what the draw decides.
            *items: the names along each further axis (places, cities); none for one draw a run.

        Returns:
            Shape (runs, len(items[0]), ...).
        """
        words = self._words(name)
        for names in items:
            words = _mix(words[..., None] + (_item_keys(names) | np.uint64(1)) * _STEP)
        return (words >> np.uint64(11)).astype(np.float64) * (1.0 / 9007199254740992.0)

    def spread(self, name: str, *items: tuple[str, ...]) -> Array:
        """Draws from (-1, 1) that crowd around 0: the difference of two uniform draws."""
        return self.uniform(name, *items) - self.uniform(name + "/other", *items)

    def exponential(self, name: str, *items: tuple[str, ...]) -> Array:
        """Standard exponential draws, for clocks that race."""
        return -natural_log(1.0 - self.uniform(name, *items))
