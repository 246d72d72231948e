"""What the charts have in common: a loom for a ground, a cord for what was, knots and marks, a frame."""

from collections.abc import Sequence
from itertools import pairwise

from game.ui.pictures.carve import Point, Sheet, block, disc, fill, line, mark
from game.ui.pictures.ink import Colour, tint

DASH = 7.0

LEFT, RIGHT = 0.05, 0.95
"""Between which shares of its width a chart has its semesters."""


def share_of(value: float, low: float, high: float) -> float:
    """Gives how far a value lies from `low` to `high` [0..1]; what lies outside is at the end."""
    return max(0.0, min(1.0, (value - low) / max(1e-9, high - low)))


def spot_of(wide: float, semester: float, total: int, up: float, ends: tuple[float, float]) -> Point:
    """Gives the spot of a semester and of a share `up` between two heights, the lower one first [units]."""
    foot, top = ends
    across = LEFT + (RIGHT - LEFT) * semester / max(1, total)
    return wide * across, foot - (foot - top) * up


def loom(sheet: Sheet, across: Sequence[float], beams: Sequence[float] = (), top: float = 6.0) -> None:
    """Prints the ground, a warp thread at each place across, and a dashed beam at each height [units]."""
    ink = sheet.ink
    block(sheet, 0, 0, sheet.width, 100, tint(ink, ink.rose, 0.86))
    for x in across:
        block(sheet, x - 0.35, top, 0.7, 100 - 2 * top, tint(ink, ink.rose, 0.35))
    for y in beams:
        dashes(sheet, (0.0, y), (sheet.width, y), 1.0, tint(ink, ink.rose, 0.1))


def dashes(sheet: Sheet, start: Point, end: Point, wide: float, colour: Colour) -> None:
    """Cuts a dashed straight line."""
    (ax, ay), (bx, by) = start, end
    far = max(1.0, ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5)
    parts = max(1, round(far / DASH))
    for part in range(parts):
        ends = [(ax + (bx - ax) * at / parts, ay + (by - ay) * at / parts) for at in (part, part + 0.6)]
        mark(sheet, ends[0], ends[1], wide, colour)


def dashed_cord(sheet: Sheet, path: Sequence[Point], colour: Colour, wide: float = 3.0) -> None:
    """Prints a cord of short pieces, each with its contour."""
    for (ax, ay), (bx, by) in pairwise(path):
        far = max(1.0, ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5)
        parts = max(1, round(far / DASH))
        for part in range(parts):
            ends = [(ax + (bx - ax) * at / parts, ay + (by - ay) * at / parts) for at in (part, part + 0.6)]
            line(sheet, ends, wide + 1.8)
            line(sheet, ends, wide, colour)


def cord(sheet: Sheet, path: Sequence[Point], colour: Colour, wide: float = 3.0) -> None:
    """Prints what was: a cord with its contour, and a round knot at each place."""
    if len(path) > 1:
        line(sheet, path, wide + 2.4)
        line(sheet, path, wide, colour)
    for x, y in path:
        disc(sheet, x, y, wide * 1.15, sheet.ink.ink)
        disc(sheet, x, y, wide * 0.66, sheet.ink.paper)


def now_line(sheet: Sheet, x: float) -> None:
    """Prints the post that parts what was from what may come."""
    block(sheet, x - 0.9, 1.0, 1.8, 98.0, sheet.ink.ink)
    fill(sheet, [(x - 4.0, 1.0), (x + 4.0, 1.0), (x, 8.0)], sheet.ink.ink, 0)


def diamond(sheet: Sheet, spot: Point, side: float, colour: Colour) -> None:
    """Prints a square that stands on a corner."""
    x, y = spot
    fill(sheet, [(x, y - side), (x + side, y), (x, y + side), (x - side, y)], colour, 0)


def square(sheet: Sheet, spot: Point, side: float, colour: Colour) -> None:
    """Prints a square."""
    x, y = spot
    fill(
        sheet,
        [(x - side, y - side), (x + side, y - side), (x + side, y + side), (x - side, y + side)],
        colour,
        0,
    )


def sign(
    sheet: Sheet, spot: Point, side: float, colour: Colour, *, square_one: bool, hollow: bool = False
) -> None:
    """Prints the mark of an adviser, round or square; a hollow one had the wrong direction."""
    inside = sheet.ink.paper if hollow else colour
    for part, paint in ((1.0, sheet.ink.ink), (0.74, colour), (0.42, inside)):
        if square_one:
            square(sheet, spot, side * part, paint)
        else:
            disc(sheet, *spot, side * part * 1.08, paint)


def frame(sheet: Sheet) -> None:
    """Cuts the contour around a chart."""
    wide = sheet.width
    line(sheet, [(0.8, 0.8), (0.8, 99.2), (wide - 0.8, 99.2), (wide - 0.8, 0.8)], 2.0, closed=True)
