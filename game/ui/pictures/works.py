"""The works that coins pay for: water, school, clinic, rodeo ring, lamps, bandstand."""

import math

from game.ui.pictures.carve import Sheet, block, box, disc, fill, line, mark, ring, shape
from game.ui.pictures.gouge import gouges, rays
from game.ui.pictures.ink import Colour, shade, tint
from game.view.pictures.village import WorkData


def worn(sheet: Sheet, colour: Colour, work: WorkData) -> Colour:
    """Gives the colour of a work in its condition: the worse, the more it has bleached."""
    return tint(sheet.ink, colour, 0.6 * (1 - work.condition))


def water_tower(sheet: Sheet, x: float, base: float, tall: float, work: WorkData) -> None:
    """Prints the water tower on its legs; half built it has no tank."""
    ink = sheet.ink
    wide = tall * 0.4
    for dx, foot in ((-0.32, -0.46), (0.32, 0.46), (-0.1, -0.14), (0.1, 0.14)):
        line(sheet, [(x + dx * wide, base - tall * 0.6), (x + foot * wide, base)], 4)
    for step in (0.2, 0.4):
        line(
            sheet, [(x - wide * 0.42, base - tall * step), (x + wide * 0.42, base - tall * (step + 0.14))], 2
        )
        line(
            sheet, [(x + wide * 0.42, base - tall * step), (x - wide * 0.42, base - tall * (step + 0.14))], 2
        )
    if work.built < 0.6:
        return
    top = base - tall * 0.6
    box(sheet, x - wide / 2, top - tall * 0.28, wide, tall * 0.3, worn(sheet, ink.indigo, work), 4)
    shape(
        sheet,
        [(x - wide * 0.58, top - tall * 0.28), (x, top - tall * 0.44), (x + wide * 0.58, top - tall * 0.28)],
        ink.cochineal,
        3.5,
    )
    for i in range(4):
        mark(
            sheet,
            (x - wide * 0.36 + i * wide * 0.22, top - tall * 0.24),
            (x - wide * 0.36 + i * wide * 0.22, top - tall * 0.02),
            4,
            ink.paper,
        )
    if work.condition < 0.4:
        line(sheet, [(x + wide * 0.3, top), (x + wide * 0.34, base - 6)], 2.6, ink.indigo)


def school(sheet: Sheet, x: float, base: float, wide: float, work: WorkData, life: bool) -> None:
    """Prints the school: long, with its flag and a bell, shutters where no children are left."""
    ink, tall = sheet.ink, wide * 0.36
    box(sheet, x, base - tall, wide, tall, worn(sheet, ink.agave, work), 3.6)
    if work.built < 0.6:
        gouges(
            sheet,
            [(x, base - tall), (x + wide, base - tall), (x + wide, base), (x, base)],
            0.0,
            9,
            ink.ink,
            2,
            20,
            0.9,
        )
        return
    shape(
        sheet,
        [
            (x - 8, base - tall),
            (x + wide * 0.06, base - tall * 1.4),
            (x + wide * 0.94, base - tall * 1.4),
            (x + wide + 8, base - tall),
        ],
        worn(sheet, ink.cochineal, work),
        3.4,
    )
    for i in range(4):
        left = x + wide * (0.06 + 0.235 * i)
        block(sheet, left, base - tall * 0.76, wide * 0.15, tall * 0.42, ink.ink)
        block(
            sheet,
            left + 3,
            base - tall * 0.76 + 3,
            wide * 0.15 - 6,
            tall * 0.42 - 6,
            ink.light if life else shade(ink, ink.agave, 0.55),
        )
        block(sheet, left + wide * 0.075 - 1.5, base - tall * 0.76, 3, tall * 0.42, ink.ink)
    line(sheet, [(x + wide * 0.5, base - tall * 1.4), (x + wide * 0.5, base - tall * 2.2)], 3)
    for i, colour in enumerate((ink.agave, ink.paper, ink.cochineal)):
        block(sheet, x + wide * 0.5 + i * 13, base - tall * 2.2, 13, 24, colour)
    line(
        sheet,
        [
            (x + wide * 0.5, base - tall * 2.2),
            (x + wide * 0.5 + 39, base - tall * 2.2),
            (x + wide * 0.5 + 39, base - tall * 2.2 + 24),
            (x + wide * 0.5, base - tall * 2.2 + 24),
        ],
        2,
    )


def clinic(sheet: Sheet, x: float, base: float, wide: float, work: WorkData) -> None:
    """Prints the clinic with its cross."""
    ink, tall = sheet.ink, wide * 0.62
    box(sheet, x, base - tall, wide, tall, tint(ink, ink.paper, 0.0), 3.6)
    block(sheet, x + wide * 0.38, base - tall * 0.5, wide * 0.24, tall * 0.5, ink.ink)
    if work.built < 0.6:
        return
    block(sheet, x - 4, base - tall - 8, wide + 8, 9, ink.ink)
    red = worn(sheet, ink.cochineal, work)
    block(sheet, x + wide * 0.44, base - tall * 0.92, wide * 0.12, tall * 0.34, red)
    block(sheet, x + wide * 0.35, base - tall * 0.81, wide * 0.3, tall * 0.12, red)
    for left in (0.1, 0.7):
        block(sheet, x + wide * left, base - tall * 0.5, wide * 0.2, tall * 0.24, ink.ink)
        block(
            sheet,
            x + wide * left + 3,
            base - tall * 0.5 + 3,
            wide * 0.2 - 6,
            tall * 0.24 - 6,
            tint(ink, ink.indigo, 0.4),
        )


def lienzo(sheet: Sheet, x: float, y: float, rx: float, work: WorkData) -> None:
    """Prints the lienzo charro: a ring of stands around sand."""
    ink, ry = sheet.ink, rx * 0.34
    stone = worn(sheet, ink.rose, work)
    shape(sheet, ring(x, y, rx, ry, 26), stone, 4, 1)
    for i in range(26 if work.built > 0.5 else 13):
        a = math.tau * i / 26
        mark(
            sheet,
            (x + rx * math.cos(a), y + ry * math.sin(a)),
            (x + rx * 0.74 * math.cos(a), y + ry * 0.74 * math.sin(a)),
            4,
            ink.ink,
        )
    shape(sheet, ring(x, y + ry * 0.06, rx * 0.72, ry * 0.68, 22), tint(ink, ink.marigold, 0.4), 3.4, 1)
    gouges(
        sheet,
        ring(x, y + ry * 0.06, rx * 0.6, ry * 0.55, 14),
        0.0,
        7,
        shade(ink, ink.marigold, 0.25),
        2,
        20,
        0.5,
    )
    if work.built > 0.5:
        for dx, colour in ((-0.9, ink.cochineal), (0.0, ink.paper), (0.9, ink.agave)):
            fx, fy = x + dx * rx * 0.9, y - ry * (0.9 if dx == 0 else 0.4)
            line(sheet, [(fx, fy), (fx, fy - 46)], 2.6)
            shape(sheet, [(fx, fy - 46), (fx + 24, fy - 39), (fx, fy - 31)], worn(sheet, colour, work), 2)


def lamp(sheet: Sheet, x: float, base: float, tall: float, shining: bool, broken: bool) -> None:
    """Prints a street lamp; at dusk and night it throws rays."""
    ink = sheet.ink
    line(sheet, [(x, base), (x, base - tall)], 5)
    block(sheet, x - 8, base - 6, 16, 6, ink.ink)
    top = base - tall
    if shining and not broken:
        rays(sheet, x, top - 12, 15, 34, 16, ink.light, 6)
    disc(sheet, x, top - 12, 12, ink.ink)
    disc(sheet, x, top - 12, 8.5, ink.ink if broken else ink.light if shining else ink.paper)
    if broken:
        line(sheet, [(x - 6, top - 18), (x + 2, top - 10), (x - 3, top - 6)], 1.8, ink.paper)


def kiosk(sheet: Sheet, x: float, base: float, wide: float, work: WorkData) -> None:
    """Prints the bandstand of the plaza."""
    ink = sheet.ink
    shape(
        sheet,
        [
            (x - wide / 2, base),
            (x - wide * 0.44, base - wide * 0.2),
            (x + wide * 0.44, base - wide * 0.2),
            (x + wide / 2, base),
        ],
        worn(sheet, ink.rose, work),
        4,
    )
    for i in range(6):
        px = x - wide * 0.4 + i * wide * 0.16
        line(sheet, [(px, base - wide * 0.2), (px, base - wide * 0.74)], 4)
    line(sheet, [(x - wide * 0.42, base - wide * 0.36), (x + wide * 0.42, base - wide * 0.36)], 3)
    if work.built > 0.6:
        roof = [
            (x - wide * 0.54, base - wide * 0.72),
            (x - wide * 0.2, base - wide * 0.98),
            (x, base - wide * 1.16),
            (x + wide * 0.2, base - wide * 0.98),
            (x + wide * 0.54, base - wide * 0.72),
        ]
        shape(sheet, roof, worn(sheet, ink.agave, work), 4)
        for dx in (-0.36, -0.12, 0.12, 0.36):
            mark(
                sheet,
                (x + dx * wide * 0.2, base - wide * 1.08),
                (x + dx * wide, base - wide * 0.75),
                5,
                ink.paper,
            )
        fill(sheet, ring(x, base - wide * 1.18, 6, 6, 8), ink.marigold, 0)
