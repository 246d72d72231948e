"""Scenes that only postcards show: a city of the north, a workshop from inside, a club's dance."""

from game.ui.pictures.carve import Sheet, block, disc, fill, line, shape
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import shade, tint
from game.ui.pictures.people import figure
from game.ui.pictures.plants import agave, hills, stars
from game.ui.pictures.selvage import selvage
from game.ui.pictures.skyline import skyline
from game.ui.pictures.weave import weave_tile
from game.ui.pictures.workshop import paint_workshop
from game.view.pictures.village import PostcardData


def draw_city(sheet: Sheet, data: PostcardData) -> None:
    """Draws a street of the north at night, people on it, threads leaving it southwards."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    block(sheet, 0, 0, wide, foot, ink.indigo)
    sky = [(0.0, 0.0), (wide, 0.0), (wide, foot - 200), (0.0, foot - 200)]
    gouges(sheet, sky, 0.04, 24, tint(ink, ink.indigo, 0.26), 3, 60, 0.5)
    stars(sheet, 0, 0, wide, foot * 0.35, 26, ink.paper)
    disc(sheet, wide * 0.24, foot * 0.36, 92, ink.cochineal, 4)
    skyline(
        sheet,
        0,
        foot - 190,
        wide,
        foot - 330,
        data.seed + 3,
        shade(ink, ink.indigo, 0.62),
        0.3 + 0.4 * data.mood,
    )
    street = [(0.0, foot - 190), (wide, foot - 190), (wide, foot - 46), (0.0, foot - 46)]
    block(sheet, 0, foot - 190, wide, 190, tint(ink, ink.rose, 0.1))
    gouges(sheet, street, 0.0, 17, shade(ink, ink.rose, 0.35), 3, 60, 0.5)
    line(sheet, street[:2], 5)
    selvage(sheet, 0, foot - 46, wide, 46)
    inks = (ink.cochineal, ink.marigold, ink.agave, ink.paper, ink.rose)
    for i in range(9):
        x = wide * (0.08 + 0.105 * i)
        line(sheet, [(x, foot - 120), (x + 8, foot - 60), (x + 2, foot)], 9)
        line(sheet, [(x, foot - 120), (x + 8, foot - 60), (x + 2, foot)], 5, inks[i % 5])
    for i in range(3 + round(6 * data.mood)):
        x = wide * (0.1 + (i * 0.381) % 0.84)
        figure(
            sheet,
            x,
            foot - 72 - 20 * (i % 2),
            150,
            ("adult", "young", "adult", "child")[i % 4],
            data.seed * 7 + i * 3,
        )


def draw_workshop(sheet: Sheet, data: PostcardData) -> None:
    """Draws a plant from close by, as many machines at work as there are."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    block(
        sheet, 0, 0, wide, foot, tint(ink, ink.marigold, 0.6) if data.mood > 0.3 else tint(ink, ink.rose, 0.4)
    )
    room = [(0.0, 0.0), (wide, 0.0), (wide, foot), (0.0, foot)]
    gouges(sheet, room, 0.04, 30, tint(ink, ink.marigold, 0.25), 3, 60, 0.4)
    ridge = [
        (0.0, foot - 330),
        (wide * 0.25, foot - 420),
        (wide * 0.55, foot - 340),
        (wide * 0.85, foot - 450),
        (wide, foot - 380),
    ]
    hills(sheet, ridge, shade(ink, ink.rose, 0.1), tint(ink, ink.rose, 0.45), 17)
    village = data.village
    total = village.machines_total if village else 12
    running = village.machines_running if village else round(12 * data.mood)
    kind = (village.venture if village else None) or "maquila"
    block(sheet, 0, foot - 90, wide, 90, ink.ink)
    gouges(
        sheet,
        [(0.0, foot - 84), (wide, foot - 84), (wide, foot), (0.0, foot)],
        0.0,
        14,
        ink.marigold,
        3,
        50,
        0.5,
    )
    plant = min(wide * 0.86, (foot - 190) / 0.72)
    paint_workshop(sheet, (wide - plant) * 0.3, foot - 70, plant, kind, running, total)
    agave(sheet, wide - 90, foot - 62, 190)


def draw_dance(sheet: Sheet, data: PostcardData) -> None:
    """Draws a club's dance: cut paper overhead, a band, couples."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    block(sheet, 0, 0, wide, foot, shade(ink, ink.cochineal, 0.12))
    room = [(0.0, 0.0), (wide, 0.0), (wide, foot - 230), (0.0, foot - 230)]
    gouges(sheet, room, 1.57, 30, shade(ink, ink.cochineal, 0.4), 4, 70, 0.6)
    block(sheet, 0, foot - 230, wide, 230, tint(ink, ink.marigold, 0.3))
    gouges(
        sheet,
        [(0.0, foot - 225), (wide, foot - 225), (wide, foot), (0.0, foot)],
        0.02,
        17,
        shade(ink, ink.marigold, 0.25),
        3,
        60,
        0.5,
    )
    line(sheet, [(0, foot - 230), (wide, foot - 230)], 5)
    for row in range(2):
        _cut_paper(sheet, 18 + row * 120, row)
    _stage(sheet, data)
    people = 4 + round(16 * data.mood)
    crowd = sorted(
        (foot - 130 + 100 * ((i * 0.618) % 1), wide * (0.05 + 0.9 * ((i * 0.381 + 0.2) % 1)), i)
        for i in range(people)
    )
    for base, x, i in crowd:
        figure(
            sheet,
            x,
            base,
            190,
            ("adult", "young", "young", "adult", "child", "elder")[i % 6],
            data.seed * 3 + i * 11,
        )
        figure(sheet, x + 66, base + 3, 184, ("young", "adult")[i % 2], data.seed * 5 + i * 7 + 1)


def _cut_paper(sheet: Sheet, top: float, row: int) -> None:
    ink, wide = sheet.ink, sheet.width
    inks = (ink.marigold, ink.paper, ink.agave, ink.rose, ink.indigo)
    count = 10
    step = wide / count
    line(sheet, [(wide * i / 16, top + 12 * (1 - abs(i % 8 - 4) / 4)) for i in range(17)], 3)
    for i in range(count):
        x, y, w, h = step * (i + 0.08 + 0.3 * row), top + 8, step * 0.8, 92
        colour = inks[(i + row * 2) % 5]
        teeth = [(x + w * (1 - j / 8), y + h + (10 if j % 2 else 0)) for j in range(9)]
        shape(sheet, [(x, y), (x + w, y), *teeth], colour, 3, 0)
        for j, (px, py) in enumerate(
            ((0.5, 0.4), (0.2, 0.25), (0.8, 0.25), (0.2, 0.72), (0.8, 0.72), (0.5, 0.8))
        ):
            r = w * (0.15 if j == 0 else 0.08)
            cx, cy = x + w * px, y + h * py
            fill(
                sheet,
                [(cx, cy - r), (cx + r, cy), (cx, cy + r), (cx - r, cy)],
                shade(ink, ink.cochineal, 0.3),
                0,
            )


def _stage(sheet: Sheet, data: PostcardData) -> None:
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    block(sheet, wide * 0.3, foot - 290, wide * 0.4, 70, ink.ink)
    k = sheet.scale
    tile = weave_tile("livelihoods", max(6, round(48 * k)), 0.5, ink.light, ink.indigo)
    for i in range(int(wide * 0.4 / 48)):
        sheet.surface.blit(tile, (round((wide * 0.3 + i * 48) * k), round((foot - 272) * k)))
    for i in range(4):
        x = wide * (0.36 + 0.09 * i)
        figure(sheet, x, foot - 288, 170, "adult", data.seed + 40 + i * 2)
        shape(
            sheet,
            [(x - 8, foot - 372), (x + 26, foot - 384), (x + 34, foot - 352), (x, foot - 340)],
            ink.marigold,
            3.4,
            0,
        )
        line(sheet, [(x + 20, foot - 374), (x + 74, foot - 420)], 7)
