"""The cloth as a draft: which yarn lies at each knot. A woven row never changes when the next one is thrown."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.ui.pictures.sarape_flaws import Rows, mend
from game.ui.pictures.sarape_weaves import FALLING, RISING, STEADY, Knots, Steps, weave_band
from game.ui.pictures.sarape_yarns import (
    AGAVE,
    BARE,
    COCHINEAL,
    FLECK,
    INDIGO,
    INK,
    MARIGOLD,
    PAPER,
    ROSE,
    WOOL,
    Reals,
)
from game.view.pictures.sarape import SarapeData

YARNS = (
    (MARIGOLD, INK, COCHINEAL),
    (ROSE, INK, PAPER),
    (INDIGO, PAPER, MARIGOLD),
    (AGAVE, PAPER, MARIGOLD),
    (COCHINEAL, PAPER, INK),
)
"""Ground, figure and heart of each thread."""

LEAST, FULL = 8.0, 66.0
"""At these values a thread is a single pick, and all its room [points]."""

TEETH = 6
"""Units from one tooth of a medallion to the next."""

RINGS = (
    ((INK, PAPER, PAPER, INK, COCHINEAL, COCHINEAL, INK, MARIGOLD, INK), PAPER, INDIGO),
    ((INK, PAPER, INK, MARIGOLD, MARIGOLD, INK), PAPER, AGAVE),
    ((INK, PAPER, PAPER, INK), MARIGOLD, COCHINEAL),
)
"""Rim, figures and body of each diamond of a medallion, from the outer to the inner."""

SLIM = (((PAPER, INK), PAPER, INDIGO), ((MARIGOLD,), PAPER, AGAVE), ((INK,), MARIGOLD, COCHINEAL))
"""The same in a narrow cloth."""

ROOMY = 90
"""A cloth of fewer knots across is narrow."""

MOVED = 0.75
"""A semester that moved a thread by less left it as it was [points]."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Knots of a cloth: across, in a row, in the bands at both ends, and rows in one medallion."""

    wide: int
    row: int
    end: int
    period: float


def draft(data: SarapeData, grid: Grid) -> Knots:
    """The yarn at each knot of what is woven, from the last row down to the first, shape (knots high, wide)."""
    rows = [_row(data, number, grid) for number in range(min(len(data.rows), max(1, data.total_rows)))]
    if not rows:
        return np.zeros((0, grid.wide), np.uint8)
    cloth = np.concatenate(rows[::-1])
    _medallion(cloth, data, grid)
    _borders(cloth, grid)
    tops = tuple(grid.row * (len(rows) - 1 - number) for number in range(len(rows)))
    mend(cloth, data.rows, Rows(tops, grid.row))
    ends = [_end(grid)] if grid.end else []
    return np.concatenate([*(ends if data.whole else []), cloth, *(end[::-1] for end in ends)])


def share(value: float) -> float:
    """How much of its room a thread fills [0..1]."""
    return max(0.0, min(1.0, (value - LEAST) / (FULL - LEAST)))


def heights(values: tuple[float, ...], row: int) -> tuple[int, ...]:
    """Knots of each band in a row: the more of them are wool, the less the threads came to."""
    room = row - 1
    asked = [max(0.02, share(value)) for value in values]
    scale = min(room / 5 * 1.3, room / sum(asked))
    tall = [max(1, round(each * scale)) for each in asked]
    while sum(tall) > max(5, room):
        tall[tall.index(max(tall))] -= 1
    return tuple(tall)


def _row(data: SarapeData, number: int, grid: Grid) -> Knots:
    """Weaves one semester, its bands from the first thread at the foot to the last."""
    made = np.full((grid.row, grid.wide), WOOL, np.uint8)
    made[1::4, number % 2 :: 2] = FLECK
    tall = heights(data.rows[number].values, grid.row)
    spare = max(0, grid.row - 1 - sum(tall))
    foot = grid.row
    for thread, (high, change) in enumerate(zip(tall, data.lately(number), strict=True)):
        gap = spare * (thread + 1) // 5 - spare * thread // 5
        busy = FALLING if change < -MOVED else RISING if change > MOVED else STEADY
        top = foot - high
        if top < 0:
            break
        made[top:foot] = np.asarray(YARNS[thread], np.uint8)[weave_band(thread, grid.wide, high, busy)]
        if high > 6:
            made[top] = INK
        foot = top - gap
    if grid.row > 12:
        made[0] = INK
    if grid.row > 30:
        made[1] = np.where(np.abs(np.arange(grid.wide) - grid.wide // 2) % 6 < 3, PAPER, INK)
    return made


def _medallion(cloth: Knots, data: SarapeData, grid: Grid) -> None:
    """Lays three serrated diamonds into the middle: as wide as the weave, in it learning, in it voice."""
    high, wide = cloth.shape
    middle, unit, slim = wide // 2, max(1, grid.row // 20), wide < ROOMY
    across = np.arange(wide - middle)[None, :] // unit
    up = np.arange(high)[::-1]
    weave, learning, voice = _shares(data, grid, up)
    stretch = grid.period * grid.row
    off = np.abs(up % stretch - (stretch - 1) / 2)
    slope = np.maximum(0.0, 1 - off / (stretch / 2))
    teeth = off // unit % (TEETH // 2 if slim else TEETH)
    strewn = _strewn(across, (off // unit).astype(np.int64)[:, None])
    deep = 0.06 + 0.72 * learning
    most = middle * 0.86 * (0.1 + 0.9 * weave)
    half = cloth[:, middle:]
    for ring, inner in zip(SLIM if slim else RINGS, (1.0, deep, deep * (0.15 + 0.6 * voice)), strict=True):
        rim, figure, body = ring
        edge = most * (slope - 1 + inner) / unit - teeth
        depth = np.clip(np.floor(edge)[:, None].astype(np.int64) - across, -1, len(rim) + 1)
        yarn = np.array([*rim, body, figure, BARE], np.uint8)[depth]
        yarn[(depth > len(rim)) & ~strewn] = body
        half[depth >= 0] = yarn[depth >= 0]
    cloth[:, :middle] = half[:, 1 : middle + 1][:, ::-1] if wide % 2 else half[:, ::-1]


def _shares(data: SarapeData, grid: Grid, up: Steps) -> Reals:
    """How full weave, learning and voice are at each height, from one row to the next without a jump."""
    ends = np.array([data.before(0), *(row.values for row in data.rows)])[:, 2:]
    fill = np.clip((ends - LEAST) / (FULL - LEAST), 0.0, 1.0)
    at = (up + 1) / grid.row
    return np.stack([np.interp(at, np.arange(len(fill)), fill[:, i]) for i in range(3)])


def _strewn(across: Steps, off: Steps) -> npt.NDArray[np.bool_]:
    """Where the small figures lie that a diamond is strewn with."""
    x, y = (across + 5) % 10 - 5, (off + (across + 5) // 10 % 2 * 5) % 10 - 5
    far = np.abs(x) + np.abs(y)
    return np.asarray((far == 0) | (far == 2))


def _borders(cloth: Knots, grid: Grid) -> None:
    """Weaves the edges: a cord, and where there is room a chain of teeth."""
    high, wide = cloth.shape
    if wide < 24:
        return
    unit = max(1, wide // 110)
    down = (np.arange(high)[::-1] // unit)[:, None]
    teeth = 4 if wide >= ROOMY else 0
    edge = np.zeros((high, (teeth + 3) * unit), np.uint8)
    at = (np.arange(edge.shape[1]) // unit)[None, :]
    tooth = np.abs(down % (2 * teeth) - teeth) if teeth else np.zeros_like(down)
    edge[:] = np.where(at < 1, COCHINEAL, np.where(at < 2, INK, np.where(at - 2 < tooth, PAPER, INK)))
    cloth[:, : edge.shape[1]] = edge
    cloth[:, wide - edge.shape[1] :] = edge[:, ::-1]


def _end(grid: Grid) -> Knots:
    """The band with which a cloth begins and ends, its outer edge first: teeth between cords."""
    made = np.full((grid.end, grid.wide), INK, np.uint8)
    across = np.abs(np.arange(grid.wide) - grid.wide // 2)[None, :]
    inner = min(grid.end - 4, max(4, grid.wide // 24))
    if inner >= 3:
        top = (grid.end - inner) // 2
        made[:top], made[top + inner :] = COCHINEAL, COCHINEAL
        made[top - 1], made[top + inner], made[top - 2 : top - 4 : -2] = INK, INK, MARIGOLD
        down = np.arange(inner)[:, None]
        tooth = np.abs((across + inner) % (2 * inner) - inner)
        made[top : top + inner] = np.where(tooth <= down, COCHINEAL, MARIGOLD)
        made[top : top + inner][tooth == down] = INK
    return made
