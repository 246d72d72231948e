"""The same luck by name in plain integers, for the peers in Python; it follows ``game/model/luck.py``."""

from functools import cache
from math import log

from game.model.luck import name_key

_MASK = 0xFFFFFFFFFFFFFFFF
_STEP = 0x9E3779B97F4A7C15
_UNIT = 1.0 / 9007199254740992.0
_HALF_UNIT = 1.0 / 4294967296.0
CLOCKS = [-log((part + 0.5) / 65536.0) for part in range(65536)]


def _mix(word: int) -> int:
    word = ((word ^ (word >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    word = ((word ^ (word >> 27)) * 0x94D049BB133111EB) & _MASK
    return word ^ (word >> 31)


class PlainLuck:
    """The luck of one future in one semester."""

    def __init__(self, seed: int, future: int, semester: int) -> None:
        self._run = run_word(seed, future)
        self._semester = semester

    def uniform(self, name: str, item: str) -> float:
        """One draw for an item."""
        return self.uniforms(name, item)[0]

    def uniforms(self, name: str, *items: str | tuple[str, ...]) -> list[float]:
        """Draws for an item, or for an item with each of some others."""
        return [(word >> 11) * _UNIT for word in self._words(name, *items)]

    def spreads(self, name: str, *items: str | tuple[str, ...]) -> list[float]:
        """Draws from (-1, 1) that crowd around 0: the difference of the halves of a word."""
        return [((word >> 32) - (word & 0xFFFFFFFF)) * _HALF_UNIT for word in self._words(name, *items)]

    def exponentials(self, name: str, *items: str | tuple[str, ...]) -> list[float]:
        """Standard exponential draws, for clocks that race: one of 65,536 equally likely times."""
        return [CLOCKS[word >> 48] for word in self._words(name, *items)]

    def _words(self, name: str, *items: str | tuple[str, ...]) -> list[int]:
        word = self._run ^ address(name, self._semester)
        return [_mix((word + key) & _MASK) for key in keys_of(*items)]


def run_word(seed: int, future: int) -> int:
    """What tells one future of a seed from another."""
    first = _mix((seed + _STEP) & _MASK)
    return _mix((first + (future + 1) * _STEP) & _MASK)


@cache
def address(name: str, semester: int) -> int:
    """Where a name's draws of a semester begin."""
    return _mix((name_key(name) + semester * _STEP) & _MASK)


@cache
def keys_of(*items: str | tuple[str, ...]) -> list[int]:
    """A number for each combination of items."""
    keys = [0]
    for names in items:
        own = [name_key(name) for name in ((names,) if isinstance(names, str) else names)]
        keys = [_mix((key + name) & _MASK) for key in keys for name in own]
    return keys
