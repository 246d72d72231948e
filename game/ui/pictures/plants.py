"""What grows and what shines: agaves, nopales, hills, sun, stars."""

import math
from itertools import pairwise

from game.ui.pictures.carve import Points, Sheet, disc, fill, line, mark
from game.ui.pictures.gouge import rays
from game.ui.pictures.ink import Colour, tint
from game.ui.pictures.parts import stamp


def agave(sheet: Sheet, x: float, base: float, size: float) -> None:
    """Prints an agave whose leaves are `size` units long."""
    stamp(sheet, "plants/agave", x, base + size * 0.05, round(size / 56, 2))


def nopal(sheet: Sheet, x: float, base: float, size: float) -> None:
    """Prints a prickly pear with red fruit; it is a third higher than `size` [units]."""
    stamp(sheet, "plants/nopal", x, base + size * 0.03, round(size / 88, 2))


def hills(
    sheet: Sheet, ridge: Points, colour: Colour, carved: Colour, gap: float = 15, base: float = 0.0
) -> None:
    """Prints a ridge of hills down to `base`, carved along its slopes."""
    foot = base or sheet.height
    outline = [*ridge, (ridge[-1][0], foot), (ridge[0][0], foot)]
    fill(sheet, outline, colour)
    for (ax, ay), (bx, by) in pairwise(ridge):
        slope = math.atan2(by - ay, bx - ax)
        lean = math.pi / 2 + slope * 0.9
        steps = max(1, int(abs(bx - ax) / gap))
        for i in range(steps):
            share = (i + sheet.hand.random() * 0.7) / steps
            x, y = ax + (bx - ax) * share, ay + (by - ay) * share + 6
            long = (30 + 70 * sheet.hand.random()) * min(1.0, gap / 14)
            mark(sheet, (x, y), (x + math.cos(lean) * long, y + math.sin(lean) * long), gap * 0.28, carved)
    line(sheet, ridge, 4)


def sun(
    sheet: Sheet, x: float, y: float, radius: float, colour: Colour, ring_colour: Colour, count: int = 40
) -> None:
    """Prints a sun with carved rays."""
    rays(sheet, x, y, radius * 1.12, radius * 1.75, count, ring_colour, radius * 0.09)
    disc(sheet, x, y, radius, colour, max(2.5, radius * 0.035))
    for i in range(7):
        yy = y - radius * 0.5 + i * radius * 0.2
        half = math.sqrt(max(0.0, radius * radius - (yy - y) ** 2)) * 0.8
        mark(
            sheet,
            (x - half, yy),
            (x + half * (0.2 + 0.12 * i), yy),
            radius * 0.035,
            tint(sheet.ink, colour, 0.45),
        )


def stars(
    sheet: Sheet, x: float, y: float, w: float, h: float, count: int, colour: Colour, size: float = 1.0
) -> None:
    """Cuts stars into a night sky: crossed marks of several sizes."""
    hand = sheet.hand
    for _ in range(count):
        sx, sy, r = x + hand.random() * w, y + hand.random() * h, (2.5 + 6 * hand.random() ** 2) * size
        for angle in (0.0, math.pi / 2):
            dx, dy = math.cos(angle) * r, math.sin(angle) * r
            mark(sheet, (sx - dx, sy - dy), (sx + dx, sy + dy), r * 0.5, colour)
