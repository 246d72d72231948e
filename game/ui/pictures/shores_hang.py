"""Names hung around what they name: near it, on free ground, off the other cells, never on each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random

import numpy as np
import numpy.typing as npt
import pygame

Boxes = npt.NDArray[np.float32]
Box = tuple[float, float, float, float]
Hung = dict[int, int]

GAPS = (0.3, 0.9, 1.7, 2.7, 4.0, 5.6, 7.6)
"""How far beside its place a name may hang [heights of it]."""

DROPS = (0.0, -0.6, 0.6, -1.2, 1.2, -1.9, 1.9, -2.7, 2.7, -3.7, 3.7, -5.0, 5.0)
"""How far above or below its place a name may hang [heights of it]."""

LIKELY, ROWS = 30, 15
"""How many of these are looked at more closely, the cheapest; and how many along each side of the room besides."""

TRIED = LIKELY + 2 * ROWS

ROUNDS = 4
"""How often all names look for a better place, given where the others hang."""

ON_NAME, ON_CELL, ON_CORD, ON_EDGE = 1e4, 4.0, 2.0, 0.5
"""What it costs to lie on another name, on a named cell, on a cord, on a point of the land's shape.

Distance costs 1 for every height of the name.
"""

ORDERS, MOST_ORDERS = 12, 160
"""In how many orders the names are hung to begin with, and in how many at most where room is short."""

RETRIES, WORST, NEIGHBOURS = 4, 4, 5
"""How often the worst are hung anew, how many of them, each with so many names around it."""

STEPS = (0.1, 0.3, 0.5, 0.7, 0.9)
"""Where along a line it is asked whether a name lies on it."""

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
    """What names should leave free: cells that have names, cords, the land's shape; the corner of a caption always."""

    room: Box
    cells: tuple[Box, ...]
    cords: tuple[Box, ...]
    edge: tuple[tuple[float, float], ...]
    corner: Box


@dataclass(frozen=True, slots=True, eq=False)
class Board:
    """All boxes that are looked at, TRIED for each name: what each costs, and what each pair of them costs."""

    boxes: Boxes
    costs: Boxes
    pairs: Boxes


@lru_cache(maxsize=48)
def hang(wants: tuple[Want, ...], ground: Ground) -> tuple[Box, ...]:
    """Gives a box (left, top, width, height) for each name; where there is too little room some overlap.

    Hung in some order, all look for a better box in turn until none finds one; the best of several orders is taken.
    Then those that hang worst are taken down with their neighbours and hung first, if that is better as a whole.
    """
    if not wants:
        return ()
    board = _board(wants, ground)
    hung = _begun(board, len(wants))
    for _ in range(RETRIES):
        tries = [hung, *(_again(wants, board, hung, worst) for worst in _worst(board, hung))]
        best = min(tries, key=lambda each: _cost(board, each))
        if best is hung:
            break
        hung = best
    boxes = (board.boxes[hung[i]] for i in range(len(wants)))
    return tuple((float(a), float(b), float(c), float(d)) for a, b, c, d in boxes)


def _begun(board: Board, count: int) -> Hung:
    """The best of several orders; more are tried as long as names lie on each other."""
    hand, best, cost = Random(count), Hung(), float("inf")
    for number in range(MOST_ORDERS):
        if number >= ORDERS and cost < ON_NAME:
            break
        tried = _settled(board, {}, hand.sample(range(count), count))
        spent = _cost(board, tried)
        if spent < cost:
            best, cost = tried, spent
    return best


def _board(wants: tuple[Want, ...], ground: Ground) -> Board:
    trials = [_trials(want, ground) for want in wants]
    boxes = np.concatenate([boxes for boxes, _ in trials])
    lines = np.concatenate([_lines(boxes, want) for (boxes, _), want in zip(trials, wants, strict=True)])
    on_names = _overlap(boxes, _wider(boxes, min(want.high for want in wants) * 0.14))
    behind = _through(lines, boxes)
    pairs = ON_NAME * (on_names > 0.0) + CROSSED * _crossing(lines, lines) + THROUGH * (behind + behind.T)
    return Board(boxes, np.concatenate([costs for _, costs in trials]), np.asarray(pairs, np.float32))


def _settled(board: Board, hung: Hung, order: list[int]) -> Hung:
    """Where the names come to rest when they move in this order; some may hang already."""
    taken = dict(hung)
    for _ in range(ROUNDS):
        before = dict(taken)
        for i in order:
            taken[i] = i * TRIED + int(_whole(board, taken, i).argmin())
        if before == taken:
            break
    return taken


def _again(wants: tuple[Want, ...], board: Board, hung: Hung, worst: int) -> Hung:
    """Where the names hang when one and its neighbours are hung before the others."""
    here = wants[worst]
    near = sorted(hung, key=lambda i: (wants[i].x - here.x) ** 2 + (wants[i].y - here.y) ** 2)[:NEIGHBOURS]
    kept = {i: box for i, box in hung.items() if i not in near}
    return _settled(board, kept, [*near, *kept])


def _worst(board: Board, hung: Hung) -> list[int]:
    return sorted(hung, key=lambda i: -_alone(board, hung, i))[:WORST]


def _whole(board: Board, hung: Hung, i: int) -> Boxes:
    """What each box of a name costs by itself and for those that hang, shape (trials,)."""
    mine = slice(i * TRIED, (i + 1) * TRIED)
    others = [box for j, box in hung.items() if j != i]
    return np.asarray(board.costs[mine] + board.pairs[mine, others].sum(axis=1))


def _alone(board: Board, hung: Hung, i: int) -> float:
    """What the box that a name has costs."""
    return float(_whole(board, hung, i)[hung[i] - i * TRIED])


def _cost(board: Board, hung: Hung) -> float:
    return sum(_alone(board, hung, i) for i in hung)


def _trials(want: Want, ground: Ground) -> tuple[Boxes, Boxes]:
    """The boxes that a name may take and what each costs: the likeliest around it, and along the sides of the room."""
    left, top, wide, high = ground.room
    ends = (left, max(left, left + wide - want.wide))
    low = max(top, top + high - want.high)
    around = _array(
        [
            (x, want.y + (drop - 0.5) * want.high, want.wide, want.high)
            for drop in DROPS
            for gap in GAPS
            for x in (want.x + gap * want.high, want.x - gap * want.high - want.wide)
        ]
    )
    around[:, 0], around[:, 1] = np.clip(around[:, 0], *ends), np.clip(around[:, 1], top, low)
    rows = np.linspace(top, low, ROWS)
    beside = _array([(x, y, want.wide, want.high) for y in rows for x in ends])
    costs = _costs(want, around, ground)
    likely = costs.argsort(kind="stable")[:LIKELY]
    boxes = np.concatenate([around[likely], beside])
    return boxes, np.concatenate([costs[likely], _costs(want, beside, ground)])


def _costs(want: Want, trial: Boxes, ground: Ground) -> Boxes:
    """What each box costs by itself, shape (trials,)."""
    middle = trial[:, 1] + trial[:, 3] / 2
    beside = np.maximum(np.maximum(trial[:, 0] - want.x, want.x - trial[:, 0] - trial[:, 2]), 0.0)
    inside = (trial[:, 0] < want.x) & (want.x < trial[:, 0] + trial[:, 2])
    far = ((beside + 1.3 * np.abs(middle - want.y)) / want.high) ** 1.3
    cells = _overlap(trial, _array(ground.cells).reshape(-1, 4)).sum(axis=1) / float(want.wide * want.high)
    cords = (_overlap(trial, _array(ground.cords).reshape(-1, 4)) > 0.0).sum(axis=1)
    points = _array(ground.edge).reshape(-1, 2)
    x, y = points[:, 0][None], points[:, 1][None]
    left, top = trial[:, :1], trial[:, 1:2]
    hides = ((x > left) & (x < left + trial[:, 2:3]) & (y > top) & (y < top + trial[:, 3:])).sum(axis=1)
    on_corner = 1.0 * (_overlap(trial, _array([ground.corner]))[:, 0] > 0.0)
    own = far + 6.0 * inside + ON_CELL * cells + ON_CORD * cords + ON_EDGE * hides + ON_NAME * on_corner
    return np.asarray(own, np.float32)


def _lines(boxes: Boxes, want: Want) -> Boxes:
    """The line from each name to what it names, shape (boxes, 4): from x, y to x, y."""
    right = boxes[:, 0] + boxes[:, 2]
    start = np.where(right < want.x, right, np.where(boxes[:, 0] > want.x, boxes[:, 0], want.x))
    middle = boxes[:, 1] + boxes[:, 3] / 2
    ends = [np.full(len(boxes), want.x), np.full(len(boxes), want.y)]
    return np.stack([start, middle, *ends], axis=1).astype(np.float32)


def _crossing(lines: Boxes, others: Boxes) -> Boxes:
    """Whether lines cross, shape (lines, others) [0 or 1]."""
    a, b = lines[:, None, :], others[None, :, :]

    def side(p: Boxes, x: Boxes, y: Boxes) -> Boxes:
        return np.asarray(
            (p[..., 2] - p[..., 0]) * (y - p[..., 1]) - (p[..., 3] - p[..., 1]) * (x - p[..., 0])
        )

    apart = side(a, b[..., 0], b[..., 1]) * side(a, b[..., 2], b[..., 3]) < 0
    across = side(b, a[..., 0], a[..., 1]) * side(b, a[..., 2], a[..., 3]) < 0
    return np.asarray(apart & across, dtype=np.float32)


def _through(lines: Boxes, boxes: Boxes) -> Boxes:
    """Whether a line runs behind a box, shape (lines, boxes) [0 or 1]."""
    left, top = boxes[None, :, 0], boxes[None, :, 1]
    right, foot = left + boxes[None, :, 2], top + boxes[None, :, 3]
    hit = np.zeros((len(lines), len(boxes)), dtype=bool)
    for step in STEPS:
        x = (lines[:, 0] + (lines[:, 2] - lines[:, 0]) * step)[:, None]
        y = (lines[:, 1] + (lines[:, 3] - lines[:, 1]) * step)[:, None]
        hit |= (x > left) & (x < right) & (y > top) & (y < foot)
    return np.asarray(hit, dtype=np.float32)


def _wider(boxes: Boxes, by: float) -> Boxes:
    return np.asarray(boxes + _array([-by, -by, 2 * by, 2 * by]))


def _overlap(one: Boxes, other: Boxes) -> Boxes:
    """The common area of each pair, shape (one, other) [square pixels]."""
    a, b = one[:, None, :], other[None, :, :]
    wide = np.minimum(a[..., 0] + a[..., 2], b[..., 0] + b[..., 2]) - np.maximum(a[..., 0], b[..., 0])
    high = np.minimum(a[..., 1] + a[..., 3], b[..., 1] + b[..., 3]) - np.maximum(a[..., 1], b[..., 1])
    return np.asarray(np.maximum(wide, 0.0) * np.maximum(high, 0.0))


def _array(values: Sequence[object]) -> Boxes:
    return np.array(values, dtype=np.float32)


def box_of(points: list[tuple[float, float]], share: float = 1.0) -> Box:
    """Gives the box around an outline, or the middle share of it each way."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = (max(xs) - min(xs)) * share, (max(ys) - min(ys)) * share
    return ((max(xs) + min(xs) - wide) / 2, (max(ys) + min(ys) - high) / 2, wide, high)


def boxed(rect: pygame.Rect) -> Box:
    """Gives a rectangle as a box."""
    return float(rect.left), float(rect.top), float(rect.width), float(rect.height)
