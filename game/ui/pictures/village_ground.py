"""Sky, hills, plaza and road of a village."""

from dataclasses import replace
from random import Random

from game.ui.pictures.carve import Sheet, block, disc, fill, line, ring, shape
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Colour, Ink, mix, shade, tint
from game.ui.pictures.parts import stamp
from game.ui.pictures.plants import hills, stars, sun
from game.view.pictures.village import VillageData

PLAZA_FROM = 0.4
"""From how much built the plaza has its tiles."""

PAVED_FROM = 0.5

STEPS = 5
"""In so many steps a land pales and a night grows warm: each prints all houses anew."""


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


def warmed(ink: Ink, light: float) -> Ink:
    """Gives the inks of things on which a share of all windows throws its light [0..1]."""
    share = 0.3 * round(light * STEPS) / STEPS
    return replace(
        ink,
        paper=mix(ink.paper, ink.light, share),
        rose=mix(ink.rose, ink.light, share),
        marigold=mix(ink.marigold, ink.light, share),
        cochineal=mix(ink.cochineal, ink.light, share * 0.4),
        skin=mix(ink.skin, ink.light, share),
    )


def bleached(ink: Ink, gone: float) -> Ink:
    """Gives the inks of a land from which a share of its people has gone [0..1]: dust lies on them."""
    share = 0.62 * round(max(0.0, gone - 0.2) / 0.8 * STEPS) / STEPS
    dust = mix(ink.paper, ink.ink, 0.16)
    return replace(
        ink,
        rose=mix(ink.rose, dust, share),
        agave=mix(ink.agave, mix(dust, ink.rose, 0.2), share),
        marigold=mix(ink.marigold, dust, share),
        cochineal=mix(ink.cochineal, dust, share),
    )


def paint_sky(sheet: Sheet, day: Ink, village: VillageData) -> None:
    """Prints the sky of the hour over the whole sheet."""
    wide, tall = sheet.width, sheet.height
    sky = [(0.0, 0.0), (wide, 0.0), (wide, tall - 480), (0.0, tall - 480)]
    if village.hour == "night":
        block(sheet, 0, 0, wide, tall, day.indigo)
        gouges(sheet, sky, 0.05, 22, tint(day, day.indigo, 0.24), 2.6, 60, 0.5)
        stars(sheet, 0, 0, wide, tall - 540, 44, day.paper)
        disc(sheet, wide * 0.3, tall - 690, 46, day.paper)
        disc(sheet, wide * 0.3 - 18, tall - 697, 41, day.indigo)
        return
    ground = tint(day, day.rose, 0.25) if village.hour == "dusk" else tint(day, day.marigold, 0.66)
    block(sheet, 0, 0, wide, tall, ground)
    cut = tint(day, day.marigold, 0.1) if village.hour == "dusk" else tint(day, day.marigold, 0.3)
    gouges(sheet, sky, 0.04, 30, cut, 3, 64, 0.4)
    if village.hour == "dusk":
        sun(sheet, wide * 0.27, tall - 610, 100, day.cochineal, day.marigold, 44)
    else:
        sun(sheet, wide * 0.27, tall - 672, 58, day.marigold, day.marigold, 30)
    flock = "doves" if village.homes_lit > 0.4 else "buzzards"
    stamp(sheet, f"village/{flock}", wide * 0.66, tall - 650, 1.0)


def paint_hills(sheet: Sheet, village: VillageData) -> None:
    """Prints two ridges, the near one green in the rains and ochre in the dry months, and what grows there."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    turn = (village.seed * 37 % 100) / 100
    far = _ridge(village.seed, wide, foot - 618, 46.0)
    hills(sheet, far, shade(ink, ink.rose, 0.16), tint(ink, ink.rose, 0.35), 15)
    near = [(x, y + 14 * (0.5 - turn)) for x, y in _ridge(village.seed + 3, wide, foot - 522, 22.0, 4)]
    green = shade(ink, ink.agave, 0.06)
    ground = green if village.season == "rains" else mix(mix(ink.marigold, ink.paper, 0.3), ink.rose, 0.45)
    hills(sheet, near, ground, tint(ink, ground, 0.4), 14)
    for i, share in enumerate(HILLSIDE):
        part, scale = WILD[(i * 2 + village.seed) % len(WILD)]
        stamp(sheet, f"plants/{part}", wide * share, foot - 468 - 30 * abs(share - 0.5), scale)


HILLSIDE = (0.34, 0.4, 0.63, 0.69, 0.83, 0.965)
"""Where something grows on the near ridge [share of the width]."""

WILD = (("mezquite", 0.48), ("nopal-small", 0.5), ("organ", 0.48), ("nopal", 0.42), ("mezquite", 0.42))
"""What grows there, and how large it is seen."""


def _ridge(seed: int, wide: float, middle: float, rough: float, peaks: int = 7) -> list[tuple[float, float]]:
    """The line of a range, each village its own: peaks and saddles by turns, now and then a table mountain."""
    hand = Random(seed * 13 + 5)
    line: list[tuple[float, float]] = []
    for i in range(peaks + 1):
        x = wide * (i + (0.5 * hand.random() - 0.25 if 0 < i < peaks else 0)) / peaks
        y = middle + rough * (0.9 if i % 2 == seed % 2 else -0.9) * (0.5 + 0.6 * hand.random())
        line.append((x, y))
        if y < middle and 0 < i < peaks and hand.random() < 0.4:
            line.append((x + wide * 0.045, y + rough * 0.12))
    return line


def paint_plaza(sheet: Sheet, works: Ink, village: VillageData) -> None:
    """Prints the ground of the village: bare earth, or the tiles of a plaza in the inks of the works."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    earth = mix(tint(ink, ink.rose, 0.45), ink.marigold, 0.25)
    block(sheet, 0, foot - 300, wide, 300, earth)
    line(sheet, [(0, foot - 300), (wide, foot - 300)], 3)
    sides = [(0.0, foot - 290), (wide, foot - 290), (wide, foot - 110), (0.0, foot - 110)]
    gouges(sheet, sides, 0.02, 18, shade(ink, earth, 0.22), 2.4, 40, 0.35)
    if village.plaza.built < PLAZA_FROM:
        return
    _tiles(sheet, works, village)
    if village.plaza.worn:
        for i in range(14):
            x, y = wide * (0.29 + 0.5 * sheet.hand.random()), foot - 128 - 140 * sheet.hand.random()
            stamp(sheet, f"plants/{('grass', 'weeds')[i % 2]}", x, y, 0.8)


def _tiles(sheet: Sheet, works: Ink, village: VillageData) -> None:
    """Tiles two by two; where nobody mends them every fifth has gone."""
    wide, foot = sheet.width, sheet.height
    corners = [_spot(wide, foot, *each) for each in ((0, 0), (1, 0), (1, 1), (0, 1))]
    shape(sheet, corners, works.paper, 4)
    kept = not village.plaza.worn
    tile = works.rose if kept else tint(works, works.rose, 0.4)
    rows, columns = 7, 14
    for i in range(rows * columns):
        row, column = divmod(i, columns)
        gone = not kept and (i * 7) % 5 == 0
        if (row + column) % 2 and not gone:
            continue
        ends = ((column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1))
        plot = [_spot(wide, foot, across / columns, down / rows) for across, down in ends]
        fill(sheet, plot, shade(sheet.ink, sheet.ink.marigold, 0.3) if gone else tile, 0.3)


def _spot(wide: float, foot: float, across: float, down: float) -> tuple[float, float]:
    """A point of the plaza: from west to east, from the church to the road [0..1 each]."""
    start, end = wide * (0.3 - 0.06 * down), wide * (0.74 + 0.1 * down)
    return start + (end - start) * across, foot - 282 + 160 * down


def paint_road(sheet: Sheet, works: Ink, village: VillageData) -> None:
    """Prints the road along the foot of the picture, its drains, and what it lacks."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    paved = village.road.built > PAVED_FROM
    dirt = mix(tint(ink, ink.rose, 0.2), ink.marigold, 0.2)
    ground = ink.ink if paved else dirt
    edge = [(0.0, foot - 98), (wide * 0.5, foot - 102), (wide, foot - 96)]
    fill(sheet, [*edge, (wide, foot), (0, foot)], ground, 0)
    line(sheet, edge, 4)
    strip = [(0.0, foot - 92), (wide, foot - 92), (wide, foot), (0.0, foot)]
    gouges(sheet, strip, 0.0, 16, tint(ink, ink.ink, 0.25) if paved else shade(ink, ground, 0.3), 2, 50, 0.35)
    if paved:
        for i in range(int(wide / 120) + 1):
            block(sheet, 20 + i * 120, foot - 52, 62, 7, works.marigold)
    _holes(sheet, dirt if paved else shade(ink, dirt, 0.6), paved, village.road.condition)
    _drains(sheet, works, village)


def _holes(sheet: Sheet, colour: Colour, paved: bool, condition: float) -> None:
    wide, foot = sheet.width, sheet.height
    for i in range(round(11 * (1 - condition)) if paved else 7):
        x, y = wide * ((i * 0.381 + 0.1) % 1), foot - 14 - 62 * ((i * 0.618) % 1)
        if paved:
            stamp(sheet, "village/pothole", x, y, 0.95, earth=colour, stone=sheet.ink.paper)
        else:
            fill(sheet, ring(x, y, 30, 8, 10), colour, 0)


def _drains(sheet: Sheet, works: Ink, village: VillageData) -> None:
    """Grates in the kerb, or the open ditch of a village without drains."""
    wide, foot = sheet.width, sheet.height
    slime = mix(works.agave, works.marigold, 0.3)
    if village.sewage.built > PAVED_FROM:
        own = "-broken" if village.sewage.worn else ""
        for x in (0.235, 0.52, 0.86):
            stamp(sheet, f"village/drain{own}", wide * x, foot - 80, 0.9, agave=slime)
        return
    for i in range(int(wide / 118) + 1):
        stamp(
            sheet, "village/ditch", 60 + i * 118, foot - 96, 1.0, i % 2 == 1, agave=shade(works, slime, 0.35)
        )
