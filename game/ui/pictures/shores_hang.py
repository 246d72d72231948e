"""Names hung around what they name: near it, on free ground, off the other cells, never on each other."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pygame

Boxes = npt.NDArray[np.float64]
Box = tuple[float, float, float, float]
Board = tuple[Boxes, Boxes]

GAPS = (0.3, 0.6, 1.0, 1.5, 2.1, 2.8, 3.6, 4.6, 5.8, 7.2, 9.0)
"""How far beside its place a name may hang [heights of it]."""

DROPS = (0.0, -0.5, 0.5, -1.0, 1.0, -1.6, 1.6, -2.3, 2.3, -3.1, 3.1, -4.2, 4.2)
"""How far above or below its place a name may hang [heights of it]."""

LIKELY = 90
"""How many of these are looked at more closely: the cheapest."""

ROUNDS = 5
"""How often all names look for a better place, given where the others hang."""

ON_NAME, ON_CELL, ON_CORD, ON_EDGE = 1e6, 5.0, 2.0, 0.3
"""What it costs to lie on another name, on a named cell, on a cord, on a point of the outline.

Distance costs 1 for every height of the name.
"""

CROSSED, THROUGH = 5.0, 6.0
"""What it costs when the line to a place crosses that of another, or runs behind another name."""


@dataclass(frozen=True, slots=True)
class Want:
    """A name that wants a place: its size and the point that it names [pixels]."""

    name: str
    wide: int
    high: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Ground:
    """What names should leave free: cells that have names, cords, the outline; and the corner of a caption, always."""

    room: Box
    cells: tuple[Box, ...]
    cords: tuple[Box, ...]
    edge: tuple[tuple[float, float], ...]
    corner: Box


@lru_cache(maxsize=48)
def hang(wants: tuple[Want, ...], ground: Ground) -> tuple[Box, ...]:
    """Gives a box (left, top, width, height) for each name; where there is too little room some overlap.

    All names look for a better box in turn until none finds one, from two beginnings; the better end is taken.
    """
    if not wants:
        return ()
    board = [_trials(want, ground) for want in wants]
    ends = [_settled(wants, board, order) for order in (_by_height(wants), _by_height(wants)[::-1])]
    _, taken = min(ends, key=lambda end: end[0])
    return tuple((float(a), float(b), float(c), float(d)) for a, b, c, d in taken)


def _by_height(wants: tuple[Want, ...]) -> list[int]:
    return sorted(range(len(wants)), key=lambda i: (wants[i].y, wants[i].x))


def _settled(wants: tuple[Want, ...], board: list[Board], order: list[int]) -> tuple[float, list[Boxes]]:
    """Where the names come to rest when they move in this order, and what that costs."""
    taken: dict[int, Boxes] = {}
    spent: dict[int, float] = {}
    for _ in range(ROUNDS):
        before = {i: tuple(each) for i, each in taken.items()}
        for i in order:
            boxes, costs = board[i]
            rest = [j for j in taken if j != i]
            others = np.array([taken[j] for j in rest]).reshape(-1, 4)
            theirs = np.array([_lines(taken[j][None], wants[j])[0] for j in rest]).reshape(-1, 4)
            whole = costs + _tangle(boxes, wants[i], others, theirs)
            best = int(whole.argmin())
            taken[i], spent[i] = boxes[best], float(whole[best])
        if before == {i: tuple(each) for i, each in taken.items()}:
            break
    return sum(spent.values()), [taken[i] for i in range(len(wants))]


def _tangle(boxes: Boxes, want: Want, others: Boxes, theirs: Boxes) -> Boxes:
    """What each box costs for the others: names it lies on, lines that cross, lines behind names."""
    if not len(others):
        return np.zeros(len(boxes))
    lines = _lines(boxes, want)
    on_names = _overlap(boxes, _wider(others, want.high * 0.14)).sum(axis=1)
    crossed = CROSSED * _crossing(lines, theirs)
    behind = _through(lines, others) + _through(theirs, boxes, across=True)
    return np.asarray(ON_NAME * on_names + crossed + THROUGH * behind)


def _trials(want: Want, ground: Ground) -> Board:
    """The likeliest boxes that a name may take, those off the room pushed back into it, and what each costs."""
    boxes = np.array(
        [
            (left, want.y + (drop - 0.5) * want.high, want.wide, want.high)
            for drop in DROPS
            for gap in GAPS
            for left in (want.x + gap * want.high, want.x - gap * want.high - want.wide)
        ]
    )
    left, top, wide, high = ground.room
    boxes[:, 0] = np.clip(boxes[:, 0], left, max(left, left + wide - want.wide))
    boxes[:, 1] = np.clip(boxes[:, 1], top, max(top, top + high - want.high))
    costs = _costs(want, boxes, ground)
    likely = costs.argsort(kind="stable")[:LIKELY]
    return boxes[likely], costs[likely]


def _costs(want: Want, trial: Boxes, ground: Ground) -> Boxes:
    """What each box costs by itself, shape (trials,)."""
    middle = trial[:, 1] + trial[:, 3] / 2
    beside = np.maximum(np.maximum(trial[:, 0] - want.x, want.x - trial[:, 0] - trial[:, 2]), 0.0)
    inside = (trial[:, 0] < want.x) & (want.x < trial[:, 0] + trial[:, 2])
    far = ((beside + 1.3 * np.abs(middle - want.y)) / want.high) ** 1.35 + 6.0 * inside
    size = float(want.wide * want.high)
    cells = _overlap(trial, np.array(ground.cells).reshape(-1, 4)).sum(axis=1) / size
    cords = (_overlap(trial, np.array(ground.cords).reshape(-1, 4)) > 0.0).sum(axis=1)
    points = np.array(ground.edge).reshape(-1, 2)
    x, y = points[:, 0][None], points[:, 1][None]
    hides = (
        (x > trial[:, :1])
        & (x < trial[:, :1] + trial[:, 2:3])
        & (y > trial[:, 1:2])
        & (y < trial[:, 1:2] + trial[:, 3:])
    )
    on_corner = ON_NAME * _overlap(trial, np.array([ground.corner]))[:, 0]
    return np.asarray(on_corner + far + ON_CELL * cells + ON_CORD * cords + ON_EDGE * hides.sum(axis=1))


def _lines(boxes: Boxes, want: Want) -> Boxes:
    """The line from each name to what it names, shape (boxes, 4): from x, y to x, y."""
    x, y = want.x, want.y
    right = boxes[:, 0] + boxes[:, 2]
    start = np.where(right < x, right, np.where(boxes[:, 0] > x, boxes[:, 0], x))
    middle = boxes[:, 1] + boxes[:, 3] / 2
    return np.stack([start, middle, np.full(len(boxes), x), np.full(len(boxes), y)], axis=1)


def _crossing(lines: Boxes, others: Boxes) -> Boxes:
    """How many of the others each line crosses, shape (lines,)."""
    a, b = lines[:, None, :], others[None, :, :]

    def side(p: Boxes, x: Boxes, y: Boxes) -> Boxes:
        return np.asarray(
            (p[..., 2] - p[..., 0]) * (y - p[..., 1]) - (p[..., 3] - p[..., 1]) * (x - p[..., 0])
        )

    apart = side(a, b[..., 0], b[..., 1]) * side(a, b[..., 2], b[..., 3]) < 0
    across = side(b, a[..., 0], a[..., 1]) * side(b, a[..., 2], a[..., 3]) < 0
    return np.asarray((apart & across).sum(axis=1, dtype=float))


def _through(lines: Boxes, boxes: Boxes, across: bool = False) -> Boxes:
    """How many boxes each line runs through, shape (lines,); `across` how many lines each box lies on."""
    steps = np.linspace(0.08, 0.92, 6)[:, None, None]
    x = lines[None, :, None, 0] + (lines[None, :, None, 2] - lines[None, :, None, 0]) * steps
    y = lines[None, :, None, 1] + (lines[None, :, None, 3] - lines[None, :, None, 1]) * steps
    left, top = boxes[None, None, :, 0], boxes[None, None, :, 1]
    hit = (x > left) & (x < left + boxes[None, None, :, 2]) & (y > top) & (y < top + boxes[None, None, :, 3])
    return np.asarray(hit.any(axis=0).sum(axis=0 if across else 1, dtype=float))


def _wider(boxes: Boxes, by: float) -> Boxes:
    return np.asarray(boxes + np.array([-by, -by, 2 * by, 2 * by]))


def _overlap(one: Boxes, other: Boxes) -> Boxes:
    """The common area of each pair, shape (one, other) [square pixels]."""
    a, b = one[:, None, :], other[None, :, :]
    wide = np.minimum(a[..., 0] + a[..., 2], b[..., 0] + b[..., 2]) - np.maximum(a[..., 0], b[..., 0])
    high = np.minimum(a[..., 1] + a[..., 3], b[..., 1] + b[..., 3]) - np.maximum(a[..., 1], b[..., 1])
    return np.asarray(np.maximum(wide, 0.0) * np.maximum(high, 0.0))


def box_of(points: list[tuple[float, float]], share: float = 1.0) -> Box:
    """Gives the box around an outline, or the middle share of it each way."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = (max(xs) - min(xs)) * share, (max(ys) - min(ys)) * share
    return ((max(xs) + min(xs) - wide) / 2, (max(ys) + min(ys) - high) / 2, wide, high)


def boxed(rect: pygame.Rect) -> Box:
    """Gives a rectangle as a box."""
    return float(rect.left), float(rect.top), float(rect.width), float(rect.height)
