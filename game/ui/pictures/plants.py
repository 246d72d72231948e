"""What grows and what shines: agaves, nopales, trees, hills, sun, moon, stars."""

import math
from itertools import pairwise

from game.ui.pictures.carve import Points, Sheet, bend, disc, fill, line, mark, ring, shape
from game.ui.pictures.gouge import gouges, rays
from game.ui.pictures.ink import Colour, shade, tint


def agave(
    sheet: Sheet, x: float, base: float, size: float, colour: Colour | None = None, leaves: int = 11
) -> None:
    """Prints an agave: broad pointed leaves from one heart, the outer ones first."""
    ink = sheet.ink
    green = ink.agave if colour is None else colour
    order = sorted(range(leaves), key=lambda i: -abs(i - (leaves - 1) / 2))
    for i in order:
        lean = (i - (leaves - 1) / 2) / ((leaves - 1) / 2)
        angle = -math.pi / 2 + lean * 1.32
        long = size * (1.0 - 0.18 * abs(lean)) * (0.92 + 0.16 * sheet.hand.random())
        tip = (x + long * math.cos(angle), base + long * math.sin(angle) * 0.95)
        nx, ny = -math.sin(angle), math.cos(angle)
        half = size * 0.115
        mx, my = x + long * 0.45 * math.cos(angle), base + long * 0.45 * math.sin(angle)
        left = bend(
            (x - nx * half * 0.7, base - ny * half * 0.4),
            (mx - nx * half * 1.5, my - ny * half * 1.5),
            tip,
            tip,
            6,
        )
        right = bend(
            tip,
            tip,
            (mx + nx * half * 1.5, my + ny * half * 1.5),
            (x + nx * half * 0.7, base + ny * half * 0.4),
            6,
        )
        dark = shade(ink, green, 0.32 if i % 2 else 0.0)
        shape(sheet, [*left, *right[1:]], dark, max(2.0, size * 0.018), 0)
        mark(
            sheet,
            (x + (tip[0] - x) * 0.22, base + (tip[1] - base) * 0.22),
            (x + (tip[0] - x) * 0.9, base + (tip[1] - base) * 0.9),
            size * 0.035,
            tint(ink, green, 0.62),
        )


def nopal(sheet: Sheet, x: float, base: float, size: float) -> None:
    """Prints a prickly pear with red fruit."""
    ink = sheet.ink
    pads = (
        (0, -0.3, 0.2, 0.3),
        (-0.24, -0.68, 0.17, 0.25),
        (0.2, -0.75, 0.18, 0.27),
        (-0.05, -1.05, 0.14, 0.2),
    )
    for dx, dy, rx, ry in pads:
        cx, cy = x + dx * size, base + dy * size
        shape(sheet, ring(cx, cy, rx * size, ry * size, 14), ink.agave, max(2.0, size * 0.025), 1)
        for i in range(4):
            a = (
                cx - rx * size * 0.4 + i * rx * size * 0.28,
                cy - ry * size * 0.2 + (i % 2) * ry * size * 0.35,
            )
            mark(sheet, a, (a[0] + size * 0.05, a[1] - size * 0.05), size * 0.025, ink.paper)
        disc(sheet, cx + rx * size * 0.2, cy - ry * size, size * 0.05, ink.cochineal, 1.5)


def tree(sheet: Sheet, x: float, base: float, size: float, crown: Colour, bare: bool = False) -> None:
    """Prints a tree of the plaza: round and carved, or bare in a dry season."""
    ink = sheet.ink
    line(sheet, [(x, base), (x + size * 0.02, base - size * 0.55)], max(2.5, size * 0.09))
    if bare:
        for dx, dy in (
            (-0.3, -0.95),
            (0.28, -0.9),
            (-0.1, -1.1),
            (0.12, -1.05),
            (-0.38, -0.7),
            (0.36, -0.68),
        ):
            line(
                sheet,
                [
                    (x, base - size * 0.5),
                    (x + dx * size * 0.6, base + dy * size * 0.8),
                    (x + dx * size, base + dy * size),
                ],
                size * 0.035,
            )
        return
    outline = [
        (
            x + math.cos(a) * size * 0.4 * (1 + 0.16 * math.sin(a * 5)),
            base - size * 0.85 + math.sin(a) * size * 0.36 * (1 + 0.16 * math.sin(a * 5)),
        )
        for a in (math.tau * i / 22 for i in range(22))
    ]
    cut = shape(sheet, outline, crown, max(2.2, size * 0.03), 2)
    gouges(sheet, cut, 0.6, size * 0.12, tint(ink, crown, 0.7), size * 0.035, size * 0.16, 0.5)


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
