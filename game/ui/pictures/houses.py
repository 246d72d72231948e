"""Houses and churches of a village, lit or dark."""

from game.ui.pictures.carve import Points, Sheet, block, box, disc, fill, line, mark, shape
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Colour, shade, tint


def house(sheet: Sheet, x: float, base: float, w: float, h: float, wall: Colour, lit: bool) -> None:
    """Prints one house standing on `base`: warm windows where people live, black ones where they left."""
    ink = sheet.ink
    plain = wall if lit else tint(ink, wall, 0.62)
    box(sheet, x, base - h, w, h, plain, 3)
    side = [(x + w * 0.82, base - h), (x + w, base - h), (x + w, base), (x + w * 0.82, base)]
    gouges(sheet, side, 1.45, 5, ink.ink, 2.0, h * 0.3, 0.9)
    cap = [
        (x - w * 0.04, base - h),
        (x + w * 1.04, base - h),
        (x + w * 1.04, base - h - 9),
        (x - w * 0.04, base - h - 9),
    ]
    shape(sheet, cap, shade(ink, ink.cochineal if lit else plain, 0.1), 2.4, 1.2)
    door_w = w * 0.2
    block(sheet, x + w * 0.56, base - h * 0.52, door_w, h * 0.52, ink.ink)
    if lit:
        block(
            sheet,
            x + w * 0.56 + door_w * 0.3,
            base - h * 0.46,
            door_w * 0.7,
            h * 0.46,
            shade(ink, ink.light, 0.25),
        )
    _window(sheet, x + w * 0.13, base - h * 0.74, w * 0.27, h * 0.36, lit)
    if not lit:
        _crack(sheet, x + w * 0.46, base - h, h * 0.5)


def _window(sheet: Sheet, x: float, y: float, w: float, h: float, lit: bool) -> None:
    ink = sheet.ink
    block(sheet, x - 2, y - 2, w + 4, h + 4, ink.ink)
    if lit:
        block(sheet, x + 1, y + 1, w - 2, h - 2, ink.light)
        block(sheet, x + w / 2 - 1, y, 2, h, ink.ink)
        block(sheet, x, y + h / 2 - 1, w, 2, ink.ink)
        return
    mark(sheet, (x, y + 1), (x + w, y + h - 1), 3, tint(ink, ink.rose, 0.2))
    mark(sheet, (x + w, y + 1), (x, y + h - 1), 3, tint(ink, ink.rose, 0.2))


def _crack(sheet: Sheet, x: float, y: float, long: float) -> None:
    hand = sheet.hand
    path = [(x, y), *((x + (hand.random() - 0.5) * 9, y + long * (i + 1) / 4) for i in range(4))]
    line(sheet, path, 1.5)


def church(
    sheet: Sheet,
    x: float,
    base: float,
    w: float,
    wall: Colour,
    built: float = 1.0,
    condition: float = 1.0,
    lit: bool = True,
) -> None:
    """Prints the village church: nave, two towers and, once its roof is paid, the dome."""
    ink = sheet.ink
    high = w * 0.62
    stone = wall if condition > 0.45 else tint(ink, wall, 0.45)
    if built > 0.55:
        _dome(
            sheet,
            x + w * 0.62,
            base - high,
            w * 0.24,
            shade(ink, ink.indigo, 0.0) if condition > 0.4 else tint(ink, ink.indigo, 0.4),
        )
    nave = [(x + w * 0.1, base), (x + w * 0.1, base - high), (x + w, base - high), (x + w, base)]
    if built <= 0.55:
        nave = [
            (x + w * 0.1, base),
            (x + w * 0.1, base - high),
            (x + w * 0.5, base - high),
            (x + w * 0.6, base - high * 0.7),
            (x + w * 0.72, base - high * 0.9),
            (x + w * 0.85, base - high * 0.55),
            (x + w, base - high * 0.6),
            (x + w, base),
        ]
    shape(sheet, nave, stone, 4)
    gouges(
        sheet,
        [
            (x + w * 0.72, base),
            (x + w * 0.72, base - high * 0.55),
            (x + w, base - high * 0.55),
            (x + w, base),
        ],
        1.35,
        7,
        ink.ink,
        2.6,
        high * 0.25,
        0.8,
    )
    front = [
        (x, base),
        (x, base - high * 1.05),
        (x + w * 0.24, base - high * 1.5),
        (x + w * 0.48, base - high * 1.05),
        (x + w * 0.48, base),
    ]
    shape(sheet, front, tint(ink, stone, 0.25), 4)
    _tower(sheet, x - w * 0.1, base, w * 0.2, high * (1.75 if built > 0.25 else 1.1), stone, built > 0.25)
    _tower(sheet, x + w * 0.38, base, w * 0.2, high * (1.75 if built > 0.8 else 0.9), stone, built > 0.8)
    _door(sheet, x + w * 0.24, base, w * 0.1, high * 0.5, lit)
    disc(sheet, x + w * 0.24, base - high * 0.82, w * 0.05, ink.light if lit else ink.ink, 3)
    if built <= 0.55:
        for i in range(3):
            line(
                sheet,
                [(x + w * (0.62 + 0.13 * i), base), (x + w * (0.62 + 0.13 * i), base - high * 0.95)],
                2.4,
            )
        line(sheet, [(x + w * 0.58, base - high * 0.62), (x + w * 1.02, base - high * 0.62)], 2.4)


def _door(sheet: Sheet, x: float, base: float, half: float, h: float, lit: bool) -> None:
    ink = sheet.ink
    arch: Points = [
        (x - half, base),
        (x - half, base - h * 0.6),
        (x - half * 0.6, base - h * 0.92),
        (x, base - h),
        (x + half * 0.6, base - h * 0.92),
        (x + half, base - h * 0.6),
        (x + half, base),
    ]
    fill(sheet, arch, ink.ink, 0)
    if lit:
        inner = [(x + (px - x) * 0.6, base + (py - base) * 0.86) for px, py in arch]
        fill(sheet, inner, ink.light, 0)
        block(sheet, x - 1.5, base - h * 0.9, 3, h * 0.9, ink.ink)


def _tower(sheet: Sheet, x: float, base: float, w: float, h: float, wall: Colour, finished: bool) -> None:
    ink = sheet.ink
    box(sheet, x, base - h, w, h, wall, 4)
    gouges(
        sheet,
        [(x + w * 0.66, base), (x + w * 0.66, base - h), (x + w, base - h), (x + w, base)],
        1.5,
        6,
        ink.ink,
        2.4,
        h * 0.16,
        0.85,
    )
    if not finished:
        return
    block(sheet, x - 3, base - h * 0.72, w + 6, 6, ink.ink)
    block(sheet, x + w * 0.3, base - h * 0.94, w * 0.36, h * 0.17, ink.ink)
    disc(sheet, x + w * 0.48, base - h * 0.82, w * 0.12, ink.marigold)
    cap = [(x - 4, base - h), (x + w / 2, base - h - w * 0.85), (x + w + 4, base - h)]
    shape(sheet, cap, shade(ink, ink.cochineal, 0.1), 3.4)
    _cross(sheet, x + w / 2, base - h - w * 0.85, w * 0.5)


def _dome(sheet: Sheet, x: float, y: float, r: float, colour: Colour) -> None:
    half = [
        (x - r, y + 4),
        (x - r, y - r * 0.2),
        (x - r * 0.75, y - r * 0.75),
        (x - r * 0.3, y - r * 1.05),
        (x, y - r * 1.1),
        (x + r * 0.3, y - r * 1.05),
        (x + r * 0.75, y - r * 0.75),
        (x + r, y - r * 0.2),
        (x + r, y + 4),
    ]
    shape(sheet, half, colour, 4)
    for share in (-0.55, -0.15, 0.3, 0.65):
        mark(sheet, (x + r * share * 0.3, y - r * 0.98), (x + r * share, y - 2), 4.5, sheet.ink.paper)
    box(sheet, x - r * 0.14, y - r * 1.4, r * 0.28, r * 0.34, sheet.ink.paper, 3)
    _cross(sheet, x, y - r * 1.38, r * 0.36)


def _cross(sheet: Sheet, x: float, y: float, h: float) -> None:
    block(sheet, x - 2, y - h, 4, h, sheet.ink.ink)
    block(sheet, x - h * 0.3, y - h * 0.75, h * 0.6, 4, sheet.ink.ink)
