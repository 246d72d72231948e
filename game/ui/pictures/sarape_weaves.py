"""The five weaves of the threads, knot by knot: what a band of any height shows, mirrored about the middle.

Each weave gives 0 for the ground, 1 for its figure and 2 for its heart; the busier a band, the closer they stand.
"""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Knots = npt.NDArray[np.uint8]
Steps = npt.NDArray[np.int64]

FALLING, STEADY, RISING = 0, 1, 2


@lru_cache(maxsize=400)
def weave_band(thread: int, wide: int, high: int, busy: int) -> Knots:
    """Gives a band of a thread, shape (high, wide). It is kept: nobody may write on it.

    Args:
        thread: which of the five.
        wide: width [knots].
        high: height [knots].
        busy: `FALLING`, `STEADY` or `RISING`, as the semester moved the thread.
    """
    across = np.abs(np.arange(wide) - wide // 2)[None, :]
    down = np.arange(high)[:, None]
    if high < 3:
        return np.broadcast_to(_dashes(thread, across, busy), (high, wide)).astype(np.uint8)
    made = _WEAVES[thread](across, down, high, busy)
    return np.broadcast_to(made, (high, wide)).astype(np.uint8)


def _dashes(thread: int, across: Steps, busy: int) -> Steps:
    """A band too low for figures keeps a rhythm of its own."""
    on, off = ((1, 3), (4, 2), (2, 2), (1, 1), (6, 2))[thread]
    return ((across % (on + off + 2 * (2 - busy))) < on).astype(np.int64)


def _near(across: Steps, period: int) -> Steps:
    """Distance to the middle of the nearest figure."""
    return np.abs((across + period // 2) % period - period // 2)


def _diamonds(across: Steps, down: Steps, high: int, busy: int) -> Steps:
    half = (high - 1) // 2
    far = _near(across, 2 * half + (7, 3, 2)[busy]) + np.abs(down - half)
    rim = max(1, high // 5)
    body = np.where(far > half, 0, np.where(far > half - rim, 1, np.where(far > half - 2 * rim, 0, 2)))
    return body if half > 2 * rim else (far <= half).astype(np.int64)


def _steps(across: Steps, down: Steps, high: int, busy: int) -> Steps:
    tread = 2 if high < 10 else 3
    wide = -(-high // tread) * tread
    near = _near(across, 2 * wide + (high, 0, -2 * tread)[busy])
    level = high - 1 - down + near // tread * tread
    return np.where(level >= high, 0, np.where(level < high - 2 * tread, 2 if busy else 0, 1))


def _zigzag(across: Steps, down: Steps, high: int, busy: int) -> Steps:
    period = 2 * (high - 1) + (high, 2, 0)[busy]
    slope = _near(across, period) * (high - 1) // max(1, period // 2)
    thick = max(1, high // 4)
    off = (slope - down) % (high + 1) if busy == RISING else np.abs(slope - down)
    second = (off >= thick + 1) & (off < thick + 1 + max(1, thick // 2)) & (busy > 0)
    return np.asarray(np.where(off < thick, 1, np.where(second, 2, 0)))


def _crosses(across: Steps, down: Steps, high: int, busy: int) -> Steps:
    half = (high - 1) // 2
    period = 2 * half + (8, 4, 3)[busy]
    a, b = _near(across, period), np.abs(down - half)
    arm = max(0, (high - 2) // 6)
    cross = ((a <= arm) | (b <= arm)) & (np.maximum(a, b) <= half)
    dot = max(0, arm - 1)
    between = (_near(across + period // 2, period) <= dot) & (np.minimum(down, high - 1 - down) <= dot)
    return np.where(cross, 1, np.where(between & (busy > 0), 2, 0))


def _waves(across: Steps, down: Steps, high: int, busy: int) -> Steps:
    period = max(6, high * (5, 4, 3)[busy] // 2)
    swell = (high - 1) * (0.5 - 0.36 * np.cos(2 * np.pi * across / period))
    crest: Steps = np.rint(swell).astype(np.int64)
    thick = max(1, high // 5)
    if busy == FALLING:
        return np.asarray(np.abs(down - crest) < thick, np.int64)
    line = (down <= crest - 1 - thick // 2) & (down > crest - 1 - thick // 2 - thick)
    return np.where(down >= crest + 1, 1, np.where(line & (busy == RISING), 2, 0))


_WEAVES: tuple[Callable[[Steps, Steps, int, int], Steps], ...] = (
    _diamonds,
    _steps,
    _zigzag,
    _crosses,
    _waves,
)
