"""Carved hatching: gouge marks inside a shape, rays around a point."""

import math

from game.ui.pictures.carve import Points, Sheet, mark
from game.ui.pictures.ink import Colour


def gouges(
    sheet: Sheet,
    points: Points,
    angle: float,
    gap: float,
    colour: Colour,
    width: float = 2.2,
    length: float = 26.0,
    cover: float = 0.75,
) -> None:
    """Hatches the inside of a shape with separate gouge marks.

    Args:
        sheet: The sheet.
        points: The closed outline [units].
        angle: Direction of the marks [radians].
        gap: Distance between rows of marks [units].
        colour: What the knife lays bare.
        width: Widest part of a mark [units].
        length: Usual length of a mark [units].
        cover: Share of each row that is cut [0..1].
    """
    cos, sin = math.cos(angle), math.sin(angle)
    turned = [(x * cos + y * sin, y * cos - x * sin) for x, y in points]
    low, high = min(y for _, y in turned), max(y for _, y in turned)
    hand = sheet.hand
    row = low + gap * 0.6
    while row < high:
        for left, right in spans(turned, row):
            at = left + gap * 0.4 + hand.random() * length * 0.5
            while at < right - gap * 0.5:
                long = length * (0.5 + 0.8 * hand.random())
                end = min(at + long, right - gap * 0.3)
                if hand.random() < cover and end - at > 2:
                    y = row + (hand.random() - 0.5) * gap * 0.4
                    a = (at * cos - y * sin, at * sin + y * cos)
                    b = (end * cos - y * sin, end * sin + y * cos)
                    mark(sheet, a, b, width * (0.7 + 0.6 * hand.random()), colour)
                at = end + gap * (0.4 + 0.6 * hand.random())
        row += gap * (0.85 + 0.3 * hand.random())


def spans(points: Points, row: float) -> list[tuple[float, float]]:
    """Gives where a horizontal row runs inside a closed outline, as pairs of left and right."""
    crossings = []
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        if (ay <= row) != (by <= row):
            crossings.append(ax + (row - ay) / (by - ay) * (bx - ax))
    crossings.sort()
    return list(zip(crossings[::2], crossings[1::2], strict=False))


def rays(
    sheet: Sheet, x: float, y: float, near: float, far: float, count: int, colour: Colour, width: float
) -> None:
    """Cuts rays around a point, long and short by turns."""
    hand = sheet.hand
    for i in range(count):
        angle = math.tau * (i + 0.3 * hand.random()) / count
        end = far * (1.0 if i % 2 == 0 else 0.72) * (0.9 + 0.2 * hand.random())
        a = (x + near * math.cos(angle), y + near * math.sin(angle))
        mark(sheet, a, (x + end * math.cos(angle), y + end * math.sin(angle)), width, colour)
