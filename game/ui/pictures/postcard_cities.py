"""The cities of the north, each known by its own outline."""

from collections.abc import Callable
from random import Random

from game.ui.pictures.carve import Sheet, block, line, mark
from game.ui.pictures.ink import mix, shade, tint
from game.ui.pictures.parts import stamp
from game.ui.pictures.postcard_fields import draw_napa, draw_orange, draw_oxnard, draw_valley, walls_of
from game.ui.pictures.postcard_sky import (
    Sky,
    crowd,
    draw_ground,
    draw_hills,
    draw_rain,
    draw_sky,
    sky_of,
    stand,
)
from game.view.pictures.village import PostcardData

TOWN = (
    "young-cap",
    "woman-basket",
    "man-crossed",
    "young-woman",
    "man-standing",
    "traveller",
    "woman-baby",
    "young-man",
)
FIELD = ("man-sowing", "man-hoe", "woman-sowing", "man-sowing", "man-sack")
TOWERS = ("tower-flat", "tower-slant", "tower-crown", "tower-gable")


def draw_city(sheet: Sheet, data: PostcardData) -> None:
    """Draws a city by its id; one that is not known is a street with towers."""
    hand = Random(data.seed * 31 + 7)
    sky = sky_of(sheet.ink, data.seed, data.mood)
    horizon = sheet.height * 0.66
    draw_sky(sheet, sky, horizon, hand)
    draw = CITIES.get(data.city, _street)
    draw(sheet, horizon, sky, hand)
    fields = data.city in ("oxnard", "napa", "central-valley")
    count = 3 + round(8 * data.mood)
    foot = sheet.height
    crowd(
        sheet,
        FIELD if fields else TOWN,
        (sheet.width * 0.06, sheet.width * 0.92, foot - 104, foot - 16),
        count,
        214,
        hand,
    )
    if sky.rain:
        draw_rain(sheet, hand)


def _towers(
    sheet: Sheet, base: float, middle: float, count: int, size: float, sky: Sky, hand: Random
) -> None:
    """A downtown: towers around a point, those at its edge lower."""
    order = sorted(range(count), key=lambda i: -abs(i - count / 2))
    for i in order:
        x = middle + (i - (count - 1) / 2) * 78 * size
        near = 1 - abs(i - (count - 1) / 2) / count * 1.1
        own = round(size * (0.62 + 0.42 * near) * (0.9 + 0.2 * hand.random()), 2)
        stamp(
            sheet, f"scenes/{hand.choice(TOWERS)}", x, base, own,
            flip=hand.random() < 0.5, **walls_of(sheet, sky, hand.randrange(15)),
        )  # fmt: skip


def _road(sheet: Sheet, horizon: float, hand: Random) -> None:
    """A wide street towards the foot, with its dashes."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    block(sheet, 0, horizon, wide, foot - horizon, tint(ink, mix(ink.ink, ink.indigo, 0.4), 0.4))
    block(sheet, 0, horizon, wide, 34, tint(ink, ink.rose, 0.4))
    line(sheet, [(0, horizon), (wide, horizon)], 5)
    line(sheet, [(0, horizon + 34), (wide, horizon + 34)], 5)
    for i in range(12):
        x = wide * i / 11
        mark(sheet, (x, horizon + 92), (x + 76, horizon + 92), 10, ink.light)


def _los_angeles(sheet: Sheet, horizon: float, sky: Sky, hand: Random) -> None:
    ink, wide = sheet.ink, sheet.width
    draw_hills(sheet, horizon, 190, shade(ink, sky.ink, 0.25), hand)
    middle = wide * (0.42 + 0.2 * hand.random())
    _towers(sheet, horizon + 4, middle, 7, 1.15, sky, hand)
    stamp(
        sheet,
        "scenes/tower-hall",
        middle - 330,
        horizon + 6,
        1.15,
        flip=False,
        **{**walls_of(sheet, sky, 4), "wall": ink.paper},
    )
    for i in range(5):
        x = wide * (0.04 + 0.21 * i) + 40 * hand.random()
        stamp(sheet, "scenes/bungalow", x, horizon + 30, 1.05, flip=False, **walls_of(sheet, sky, i + 1))
    _road(sheet, horizon + 24, hand)
    for i in range(6):
        stamp(
            sheet,
            "scenes/palm",
            wide * (0.03 + 0.19 * i) + 60 * hand.random(),
            horizon + 60,
            round(1.5 + 0.5 * hand.random(), 1),
        )


def _chicago(sheet: Sheet, horizon: float, sky: Sky, hand: Random) -> None:
    ink, wide = sheet.ink, sheet.width
    middle = wide * (0.34 + 0.14 * hand.random())
    _towers(sheet, horizon + 4, middle, 13, 1.0, sky, hand)
    stamp(sheet, "scenes/tower-steps", middle - 240, horizon + 6, 1.08, flip=False, **walls_of(sheet, sky, 3))
    stamp(
        sheet,
        "scenes/tower-taper",
        middle + 170,
        horizon + 6,
        1.05,
        glass=ink.light,
        stone=tint(ink, ink.ink, 0.55),
    )
    _road(sheet, horizon + 20, hand)
    start = wide * (0.1 * hand.random() - 0.05)
    for i in range(3):
        stamp(
            sheet,
            "scenes/train",
            start + 260 * 1.12 + i * 516 * 1.12,
            horizon + 74,
            1.12,
            flip=False,
            **{**walls_of(sheet, sky, 4), "wall": ink.paper},
        )


def _dallas(sheet: Sheet, horizon: float, sky: Sky, hand: Random) -> None:
    ink, wide = sheet.ink, sheet.width
    middle = wide * (0.46 + 0.1 * hand.random())
    _towers(sheet, horizon + 4, middle, 6, 1.22, sky, hand)
    stamp(
        sheet,
        "scenes/tower-ball",
        middle - 380,
        horizon + 6,
        1.3,
        wall=tint(ink, ink.marigold, 0.4),
        stone=ink.paper,
        glass=ink.light,
    )
    stamp(sheet, "scenes/crane", middle - 560, horizon + 6, 1.35, flip=False, **walls_of(sheet, sky, 2))
    _road(sheet, horizon + 10, hand)
    stand(sheet, "mason", wide * 0.8, sheet.height - 40, 214, 3)


def _houston(sheet: Sheet, horizon: float, sky: Sky, hand: Random) -> None:
    ink, wide = sheet.ink, sheet.width
    _towers(sheet, horizon + 4, wide * (0.3 + 0.1 * hand.random()), 7, 1.12, sky, hand)
    stamp(sheet, "scenes/refinery", wide * 0.6, horizon + 8, 1.45, stone=tint(ink, ink.rose, 0.2))
    _road(sheet, horizon + 16, hand)
    for i in range(3):
        stamp(sheet, "plants/laurel", wide * (0.08 + 0.4 * i) + 50 * hand.random(), horizon + 44, 1.2)


def _phoenix(sheet: Sheet, horizon: float, sky: Sky, hand: Random) -> None:
    ink, wide = sheet.ink, sheet.width
    draw_hills(sheet, horizon, 210, shade(ink, ink.rose, 0.22), hand, flat=True)
    _towers(sheet, horizon + 4, wide * (0.5 + 0.2 * hand.random()), 4, 0.72, sky, hand)
    draw_ground(sheet, horizon, tint(ink, ink.rose, 0.24), hand)
    for i in range(4):
        stamp(
            sheet,
            "scenes/bungalow",
            wide * (0.16 + 0.24 * i) + 40 * hand.random(),
            horizon + 24,
            1.0,
            flip=False,
            **walls_of(sheet, sky, i),
        )
    for i in range(6):
        x = wide * (0.03 + 0.18 * i) + 50 * hand.random()
        stamp(
            sheet,
            "scenes/saguaro",
            x,
            horizon + 50 + 40 * hand.random(),
            round(1 + 0.5 * hand.random(), 1),
            flip=i % 2 == 1,
        )


def _street(sheet: Sheet, horizon: float, sky: Sky, hand: Random) -> None:
    wide = sheet.width
    _towers(sheet, horizon + 4, wide * 0.5, 15, 1.0, sky, hand)
    _road(sheet, horizon + 10, hand)
    for i in range(4):
        stamp(sheet, "scenes/street-lamp", wide * (0.1 + 0.27 * i), horizon + 52, 1.2)


CITIES: dict[str, Callable[[Sheet, float, Sky, Random], None]] = {
    "los-angeles": _los_angeles,
    "orange-county": draw_orange,
    "oxnard": draw_oxnard,
    "napa": draw_napa,
    "central-valley": draw_valley,
    "chicago": _chicago,
    "dallas": _dallas,
    "houston": _houston,
    "phoenix": _phoenix,
}
"""How each city of the levels is drawn."""
