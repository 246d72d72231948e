"""The fields of the north: oranges, strawberries, vines and peaches, and those who pick them."""

from random import Random

from game.ui.pictures.carve import Sheet, block, fill, line, mark
from game.ui.pictures.ink import Colour, shade, tint
from game.ui.pictures.parts import stamp
from game.ui.pictures.postcard_sky import Sky, draw_ground, draw_hills, wave


def walls_of(sheet: Sheet, sky: Sky, i: int) -> dict[str, Colour]:
    """The inks of the i-th building: by day in all colours, at night in one, windows lit."""
    ink = sheet.ink
    day = (
        tint(ink, ink.rose, 0.25),
        tint(ink, ink.agave, 0.5),
        tint(ink, ink.marigold, 0.45),
        tint(ink, ink.indigo, 0.5),
        ink.paper,
    )
    night = (shade(ink, ink.indigo, 0.55), shade(ink, ink.cochineal, 0.55), shade(ink, ink.agave, 0.55))
    wall = night[i % 3] if sky.dark else day[i % 5]
    glass = ink.light if sky.dark or i % 2 else shade(ink, wall, 0.45)
    return {"wall": wall, "glass": glass, "stone": shade(ink, wall, 0.2), "trim": ink.cochineal}


def draw_orange(sheet: Sheet, horizon: float, sky: Sky, hand: Random) -> None:
    """Draws Orange County: a hotel among orange trees."""
    ink, wide = sheet.ink, sheet.width
    draw_hills(sheet, horizon, 120, shade(ink, sky.ink, 0.2), hand)
    stamp(
        sheet,
        "scenes/hotel",
        wide * (0.22 + 0.4 * hand.random()),
        horizon + 8,
        1.7,
        flip=False,
        **walls_of(sheet, sky, hand.randrange(5)),
    )
    stamp(sheet, "scenes/palm", wide * 0.12, horizon + 14, 1.7)
    stamp(sheet, "scenes/palm", wide * 0.84, horizon + 14, 1.9)
    draw_ground(sheet, horizon, tint(ink, ink.agave, 0.3), hand)
    for row in range(2):
        for i in range(10 - 2 * row):
            x = wide * (i + 0.5) / (10 - 2 * row)
            stamp(sheet, "scenes/orange-tree", x, horizon + 44 + 74 * row, round(0.85 + 0.35 * row, 2))


def draw_oxnard(sheet: Sheet, horizon: float, sky: Sky, hand: Random) -> None:
    """Draws Oxnard: strawberries down to the sea."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    sea = horizon - 92
    block(sheet, 0, sea, wide, horizon - sea, shade(ink, ink.indigo, 0.05))
    for i in range(5):
        line(sheet, wave(0, sea + 14 + 17 * i, wide, 4, 16), 3, tint(ink, ink.indigo, 0.5))
    line(sheet, [(0, sea), (wide, sea)], 4)
    draw_hills(sheet, sea + 2, 54, shade(ink, sky.ink, 0.35), hand, flat=True)
    draw_ground(sheet, horizon, tint(ink, ink.marigold, 0.3), hand)
    middle = wide * (0.3 + 0.4 * hand.random())
    for i in range(-9, 10):
        _furrow(sheet, (middle + i * 34, horizon), (middle + i * 200, foot), i)
    stamp(sheet, "machines/crates", middle - 360, foot - 60, 1.4)


def _furrow(sheet: Sheet, far: tuple[float, float], near: tuple[float, float], i: int) -> None:
    """A bed of strawberries that comes towards us."""
    ink = sheet.ink
    bed = [far, (far[0] + 12, far[1]), (near[0] + 92, near[1]), near]
    fill(sheet, bed, ink.agave, 0)
    line(sheet, [far, near], 3.4)
    line(sheet, [bed[1], bed[2]], 3.4)
    for step in range(9):
        share = (step / 9) ** 1.7
        x = far[0] + (near[0] - far[0]) * share + (10 + 74 * share) * (0.3 + 0.4 * ((step + i) % 2))
        y = far[1] + (near[1] - far[1]) * share + 6
        size = 4 + 10 * share
        mark(
            sheet,
            (x - size * 1.4, y - size),
            (x + size * 1.4, y - size * 0.6),
            size * 0.7,
            tint(ink, ink.agave, 0.5),
        )
        fill(
            sheet,
            [(x - size * 0.7, y - size * 0.5), (x + size * 0.7, y - size * 0.5), (x, y + size)],
            ink.cochineal,
            0,
        )


def draw_napa(sheet: Sheet, horizon: float, sky: Sky, hand: Random) -> None:
    """Draws Napa: vines before a barn."""
    ink, wide = sheet.ink, sheet.width
    draw_hills(sheet, horizon, 230, shade(ink, ink.agave, 0.12), hand)
    draw_hills(sheet, horizon, 120, tint(ink, ink.agave, 0.35), hand)
    draw_ground(sheet, horizon, tint(ink, ink.marigold, 0.42), hand)
    stamp(
        sheet,
        "scenes/barn",
        wide * (0.2 + 0.6 * hand.random()),
        horizon + 12,
        1.25,
        stone=tint(ink, ink.ink, 0.4),
    )
    for row in range(3):
        size = 0.9 + 0.5 * row
        shift = 44 * hand.random()
        for i in range(int(wide / (84 * size)) + 2):
            stamp(
                sheet,
                "scenes/vine",
                i * 84 * size - shift,
                horizon + 52 + 62 * row * (1 + 0.25 * row),
                round(size, 2),
            )


def draw_valley(sheet: Sheet, horizon: float, sky: Sky, hand: Random) -> None:
    """Draws the Central Valley: peaches and their packing shed, the mountains far off."""
    ink, wide = sheet.ink, sheet.width
    draw_hills(sheet, horizon, 150, tint(ink, ink.indigo, 0.42), hand)
    draw_ground(sheet, horizon, tint(ink, ink.rose, 0.28), hand)
    stamp(sheet, "scenes/shed", wide * (0.3 + 0.45 * hand.random()), horizon + 26, 1.35)
    for row in range(2):
        for i in range(9 - row):
            x = wide * (i + 0.3 + 0.4 * row) / (9 - row)
            stamp(sheet, "scenes/peach-tree", x, horizon + 62 + 92 * row, round(0.8 + 0.42 * row, 2))
    stamp(sheet, "machines/crates", wide * 0.14, sheet.height - 30, 1.6)
