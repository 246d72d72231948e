"""Sky, hills, fields, plaza and road of a village."""

from dataclasses import replace

from game.ui.pictures.carve import Sheet, block, disc, fill, line, mark, ring, shape
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Ink, mix, shade, tint
from game.ui.pictures.plants import hills, stars, sun
from game.view.pictures.village import VillageData


def hour_ink(ink: Ink, hour: str) -> Ink:
    """Gives the inks as they look at that hour; light stays light."""
    share = {"dusk": 0.2, "night": 0.66}.get(hour, 0.0)
    dark = shade(ink, ink.indigo, 0.12)
    if share == 0:
        return ink
    return replace(
        ink,
        paper=mix(ink.paper, dark, share * 0.95),
        rose=mix(ink.rose, dark, share * 1.12),
        skin=mix(ink.skin, dark, share * 0.8),
        cochineal=mix(ink.cochineal, dark, share * 0.8),
        indigo=mix(ink.indigo, dark, share),
        agave=mix(ink.agave, dark, share),
        marigold=mix(ink.marigold, dark, share * 1.2),
    )


def paint_sky(sheet: Sheet, day: Ink, village: VillageData) -> None:
    """Prints the sky of the hour over the whole sheet."""
    wide, tall = sheet.width, sheet.height
    room = [(0.0, 0.0), (wide, 0.0), (wide, tall), (0.0, tall)]
    if village.hour == "night":
        block(sheet, 0, 0, wide, tall, day.indigo)
        gouges(
            sheet,
            [*room[:2], (wide, tall - 480), (0.0, tall - 480)],
            0.05,
            22,
            tint(day, day.indigo, 0.24),
            2.6,
            60,
            0.5,
        )
        stars(sheet, 0, 0, wide, tall - 540, 44, day.paper)
        disc(sheet, wide * 0.3, tall - 690, 46, day.paper)
        disc(sheet, wide * 0.3 - 18, tall - 697, 41, day.indigo)
        return
    ground = tint(day, day.rose, 0.25) if village.hour == "dusk" else tint(day, day.marigold, 0.66)
    block(sheet, 0, 0, wide, tall, ground)
    cut = tint(day, day.marigold, 0.1) if village.hour == "dusk" else tint(day, day.marigold, 0.3)
    gouges(sheet, [*room[:2], (wide, tall - 480), (0.0, tall - 480)], 0.04, 30, cut, 3, 64, 0.4)
    if village.hour == "dusk":
        sun(sheet, wide * 0.3, tall - 610, 100, day.cochineal, day.marigold, 44)
    else:
        sun(sheet, wide * 0.3, tall - 672, 58, day.marigold, day.marigold, 30)


def paint_hills(sheet: Sheet, village: VillageData) -> None:
    """Prints two ridges, the near one green in the rains and ochre in the dry months."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    turn = (village.seed * 37 % 100) / 100
    far = [
        (0.0, foot - 570 - 40 * turn),
        (wide * 0.15, foot - 640),
        (wide * (0.25 + 0.1 * turn), foot - 590),
        (wide * 0.45, foot - 670 + 50 * turn),
        (wide * 0.6, foot - 600),
        (wide * 0.78, foot - 660),
        (wide * 0.9, foot - 610),
        (wide, foot - 650),
    ]
    hills(sheet, far, shade(ink, ink.rose, 0.16), tint(ink, ink.rose, 0.35), 16)
    near = [
        (0.0, foot - 520),
        (wide * 0.2, foot - 545),
        (wide * 0.5, foot - 505),
        (wide * 0.75, foot - 530),
        (wide, foot - 500),
    ]
    green = shade(ink, ink.agave, 0.12)
    ground = green if village.season == "rains" else mix(mix(ink.marigold, ink.paper, 0.3), ink.rose, 0.45)
    hills(sheet, near, ground, tint(ink, ground, 0.4), 15)


def paint_fields(sheet: Sheet, village: VillageData) -> None:
    """Prints six fields on the western slope: sown in green rows, or fallow with weeds."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    sown = round(village.fields_worked * 6)
    for i in range(6):
        column, row = i % 3, i // 3
        left, right = wide * (0.01 + 0.075 * column), wide * (0.075 + 0.075 * column)
        top, low = foot - 510 + 64 * row, foot - 474 + 64 * row
        plot = [(left + 14, top), (right + 14, top), (right, low), (left, low)]
        worked = (i * 5 + village.seed) % 6 < sown
        shape(sheet, plot, shade(ink, ink.agave, 0.05) if worked else tint(ink, ink.rose, 0.5), 3)
        for j in range(6):
            x = left + (right - left) * (j + 0.5) / 6
            if worked:
                line(sheet, [(x + 12, top + 5), (x + 2, low - 5)], 4.4, ink.ink)
                for k in range(4):
                    y = top + 10 + k * 12
                    mark(sheet, (x + 10 - k * 2, y), (x + 17 - k * 2, y - 9), 5, ink.marigold)
            elif (j + i) % 2:
                for dx in (-4, 0, 5):
                    mark(sheet, (x + 6, low - 14), (x + 6 + dx, low - 28), 3, shade(ink, ink.rose, 0.5))


def paint_plaza(sheet: Sheet, village: VillageData) -> None:
    """Prints the ground of the village: bare earth, or the tiles of a plaza, swept where nobody walks."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    earth = mix(tint(ink, ink.rose, 0.45), ink.marigold, 0.25)
    block(sheet, 0, foot - 300, wide, 300, earth)
    line(sheet, [(0, foot - 300), (wide, foot - 300)], 3)
    built = village.plaza.built
    if built < 0.4:
        bare = [(wide * 0.1, foot - 290), (wide * 0.9, foot - 290), (wide, foot - 110), (0.0, foot - 110)]
        gouges(sheet, bare, 0.02, 18, shade(ink, earth, 0.25), 2.6, 40, 0.4)
        return
    plot = [
        (wide * 0.3, foot - 282),
        (wide * 0.74, foot - 282),
        (wide * 0.84, foot - 122),
        (wide * 0.24, foot - 122),
    ]
    shape(sheet, plot, tint(ink, ink.paper, 0.0), 4)
    rows, columns = 7, 14
    tile = shade(ink, ink.rose, 0.0) if village.plaza.condition > 0.4 else tint(ink, ink.rose, 0.4)
    for row in range(rows):
        for column in range(columns):
            if (row + column) % 2 == 0:
                fill(
                    sheet,
                    _tile(wide, foot, row / rows, (row + 1) / rows, column / columns, (column + 1) / columns),
                    tile,
                    0.3,
                )
    if village.plaza.condition < 0.4:
        for i in range(26):
            x, y = wide * (0.3 + 0.5 * sheet.hand.random()), foot - 130 - 140 * sheet.hand.random()
            mark(sheet, (x, y), (x + (i % 3 - 1) * 6, y - 14), 3.4, ink.agave)


def _tile(
    wide: float, foot: float, top: float, low: float, left: float, right: float
) -> list[tuple[float, float]]:
    def place(across: float, down: float) -> tuple[float, float]:
        start, end = wide * (0.3 - 0.06 * down), wide * (0.74 + 0.1 * down)
        return start + (end - start) * across, foot - 282 + 160 * down

    return [place(left, top), place(right, top), place(right, low), place(left, low)]


def paint_road(sheet: Sheet, village: VillageData) -> None:
    """Prints the road along the foot of the picture, its drains, and what it lacks."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    paved = village.road.built > 0.5
    ground = ink.ink if paved else mix(tint(ink, ink.rose, 0.2), ink.marigold, 0.2)
    fill(
        sheet,
        [(0, foot - 98), (wide * 0.5, foot - 102), (wide, foot - 96), (wide, foot), (0, foot)],
        ground,
        0,
    )
    line(sheet, [(0, foot - 98), (wide * 0.5, foot - 102), (wide, foot - 96)], 4)
    strip = [(0.0, foot - 92), (wide, foot - 92), (wide, foot), (0.0, foot)]
    gouges(sheet, strip, 0.0, 16, tint(ink, ink.ink, 0.25) if paved else shade(ink, ground, 0.3), 2, 50, 0.35)
    if paved:
        for i in range(int(wide / 120) + 1):
            block(sheet, 20 + i * 120, foot - 52, 62, 7, ink.marigold)
    holes = round(9 * (1 - village.road.condition)) if paved else 7
    for i in range(holes):
        x, y = wide * ((i * 0.381 + 0.1) % 1), foot - 24 - 50 * ((i * 0.618) % 1)
        fill(sheet, ring(x, y, 30, 8, 10), shade(ink, ink.rose, 0.35) if paved else ink.ink, 0)
    if village.sewage.built > 0.5:
        for x in (0.18, 0.52, 0.86):
            fill(sheet, ring(wide * x, foot - 78, 22, 6, 12), tint(ink, ink.ink, 0.4), 0)
            line(sheet, ring(wide * x, foot - 78, 22, 6, 12), 2, ink.paper, closed=True)
    else:
        ditch = [(wide * i / 16, foot - 108 + (6 if i % 2 else -2)) for i in range(17)]
        line(sheet, ditch, 7, shade(ink, ink.agave, 0.4))
