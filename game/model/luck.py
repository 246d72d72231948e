"""Luck by name: each draw has its own address, so that one draw never moves another.

A draw is a function of (seed, future, semester, name, item) and of nothing else. Taking a decision back or
adding a card changes only what follows from it; run i of a batch has the luck of that future played alone.

Source: the mixing function is SplitMix64's finaliser (Steele, Lea & Flood 2014, variant 13 of Stafford),
used as a counter-based generator (the idea of Salmon et al. 2011). Building or re-keying a library
generator for each name, place and run costs more than the whole semester.
"""

import hashlib
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

import numpy as np
import numpy.typing as npt

from game.model.arithmetic import natural_log, runs_first
from game.model.quantity import Array

Words64 = npt.NDArray[np.uint64]

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)
_30, _27, _31, _11, _32, _48 = (np.uint64(bits) for bits in (30, 27, 31, 11, 32, 48))
_LOW = np.uint64(0xFFFFFFFF)


@lru_cache(maxsize=4096)
def name_key(name: str) -> int:
    """A number of 64 bits for a name, the same in every process and on every machine."""
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "little")


@lru_cache(maxsize=256)
def _item_keys(*items: tuple[str, ...]) -> Words64:
    """A number for each combination of items, with one axis more for the runs."""
    keys = np.zeros((1,) * len(items), dtype=np.uint64)
    for axis, names in enumerate(items):
        own = np.array([name_key(name) for name in names], dtype=np.uint64)
        keys = _mixed(keys + own.reshape([-1 if other == axis else 1 for other in range(len(items))]))
    return keys[..., None]


@lru_cache(maxsize=4096)
def _address(name: str, semester: int) -> Words64:
    return _mixed(np.array([(name_key(name) + semester * int(_STEP)) & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64))


@lru_cache(maxsize=1)
def _clocks() -> Array:
    """The middle of each of 65,536 equally likely parts of the standard exponential distribution."""
    return -natural_log((np.arange(65536.0) + 0.5) / 65536.0)


def _stirred(words: Words64) -> Words64:
    """The finaliser but for its last step, which leaves the upper half alone; in place, so `words` must be our own."""
    shifted = words >> _30
    words ^= shifted
    words *= _FIRST
    np.right_shift(words, _27, out=shifted)
    words ^= shifted
    words *= _SECOND
    return words


def _mixed(words: Words64) -> Words64:
    """The finaliser, in place."""
    words = _stirred(words)
    words ^= words >> _31
    return words


@dataclass(frozen=True)
class Luck:
    """The luck of some futures in one semester.

    Attributes:
        seed: the match's seed.
        futures: which futures the runs are, shape (runs,); the live game is future 0.
        semester: number of the semester, from 0.
        kept: draws made so far, where several options are looked at with the same luck; none keeps nothing.
    """

    seed: int
    futures: tuple[int, ...] | range
    semester: int
    kept: dict[tuple[str, tuple[tuple[str, ...], ...]], Array] | None = field(
        default=None, compare=False, repr=False
    )

    @property
    def runs(self) -> int:
        """How many runs there are."""
        return len(self.futures)

    def at_start(self) -> "Luck":
        """The luck that the same futures had in the first semester: for what is drawn once a term."""
        return replace(self, semester=0, kept=None)

    @cached_property
    def _run_words(self) -> Words64:
        futures = np.asarray(self.futures, dtype=np.uint64)
        start = _mixed(np.array([(self.seed + int(_STEP)) & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64))
        return _mixed(start + (futures + np.uint64(1)) * _STEP)

    def uniform(self, name: str, *items: tuple[str, ...]) -> Array:
        """Draws from [0, 1).

        Args:
            name: what the draw decides.
            *items: the names along each further axis (places, cities); none for one draw a run.

        Returns:
            Shape (runs, len(items[0]), ...).
        """
        if self.kept is None:
            return self._drawn(self._run_words, name, items)
        if (name, items) not in self.kept:
            self.kept[name, items] = self._drawn(self._run_words, name, items)
        return self.kept[name, items]

    def of_some(self, rows: npt.NDArray[np.int64], name: str, *items: tuple[str, ...]) -> Array:
        """The same draws as ``uniform``, for some of the runs only, by their positions."""
        return self._drawn(self._run_words[rows], name, items)

    def spread(self, name: str, *items: tuple[str, ...]) -> Array:
        """Draws from (-1, 1) that crowd around 0: the difference of two uniform draws, halves of one word."""
        words = self._stirred_for(self._run_words, name, items)
        words ^= words >> _31
        draws = (words >> _32).astype(np.float64)
        words &= _LOW
        draws -= words
        draws *= 1.0 / 4294967296.0
        return runs_first(draws)

    def exponential(self, name: str, *items: tuple[str, ...]) -> Array:
        """Standard exponential draws, for clocks that race: one of 65,536 equally likely times."""
        words = self._stirred_for(self._run_words, name, items)
        words >>= _48
        return runs_first(np.take(_clocks(), words.view(np.int64), mode="clip"))

    def _drawn(self, words: Words64, name: str, items: tuple[tuple[str, ...], ...]) -> Array:
        words = self._stirred_for(words, name, items)
        words >>= _11
        draws = words.astype(np.float64)
        draws *= 1.0 / 9007199254740992.0
        return runs_first(draws)

    def _stirred_for(self, words: Words64, name: str, items: tuple[tuple[str, ...], ...]) -> Words64:
        words = words ^ _address(name, self.semester)
        return _stirred(words + _item_keys(*items) if items else words)
