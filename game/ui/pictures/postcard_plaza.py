"""The plaza on a Sunday, and the bus: who is there, who leaves, who comes home."""

from random import Random

from game.ui.pictures.carve import Sheet, fill
from game.ui.pictures.ink import shade, tint
from game.ui.pictures.parts import stamp
from game.ui.pictures.postcard_sky import (
    BAND,
    HEAVY,
    crowd,
    draw_ground,
    draw_hills,
    draw_rain,
    draw_sky,
    sky_of,
    stand,
)
from game.view.pictures.village import PostcardData

SUNDAY = (
    "woman-basket",
    "man-standing",
    "child-girl-running",
    "woman-baby",
    "young-man",
    "child-ball",
    "elder-woman",
    "young-woman",
    "woman-rebozo",
)


def draw_plaza(sheet: Sheet, data: PostcardData) -> None:
    """Draws a plaza with its bandstand: a Sunday with everybody, or benches in the rain."""
    hand, ink = Random(data.seed * 11 + 2), sheet.ink
    wide, foot = sheet.width, sheet.height
    sky, glad = sky_of(ink, data.seed, data.mood), data.mood >= HEAVY
    horizon = foot * 0.6
    draw_sky(sheet, sky, horizon, hand)
    draw_hills(sheet, horizon, 170, shade(ink, sky.ink, 0.24), hand)
    _houses(sheet, horizon, hand, glad)
    draw_ground(sheet, horizon, tint(ink, ink.rose, 0.3 if glad else 0.55), hand)
    middle = wide * (0.3 + 0.4 * hand.random())
    for side in (-1, 1):
        stamp(sheet, "plants/laurel", middle + side * (300 + 60 * hand.random()), horizon + 56, 1.9)
    stamp(sheet, "village/kiosk", middle, horizon + 96, 2.2)
    for i in range(4):
        x = middle + (i - 1.5) * 300
        stamp(sheet, "village/bench" if glad else "village/bench-worn", x, horizon + 128, 1.7)
    if glad:
        stamp(
            sheet,
            f"village/stall-{hand.choice(('fruit', 'bread'))}",
            wide * (0.12 if middle > wide / 2 else 0.86),
            foot - 70,
            2.0,
        )
        for i in range(2 + round(2 * data.mood)):
            stand(sheet, BAND[i], middle - 190 + 120 * i, horizon + 168, 150, i * 3 + data.seed)
    else:
        stand(sheet, "elder-seated-woman", middle - 448, horizon + 128, 150, data.seed)
        stamp(sheet, "village/dog-thin", middle + 260, foot - 60, 1.8)
    where = (wide * 0.05, wide * 0.95, horizon + 176, foot - 14)
    crowd(sheet, SUNDAY, where, round(12 * data.mood) if glad else 1, 204, hand)
    if sky.rain:
        draw_rain(sheet, hand)


HOUSES = (
    "village/house-portal",
    "village/house-balcon",
    "village/house-teja",
    "village/house-zaguan",
    "village/house-larga",
)


def _houses(sheet: Sheet, horizon: float, hand: Random, glad: bool) -> None:
    ink = sheet.ink
    walls = (
        ink.rose,
        tint(ink, ink.marigold, 0.3),
        tint(ink, ink.agave, 0.5),
        tint(ink, ink.indigo, 0.55),
        ink.paper,
    )
    x, church = 60.0, sheet.width * (0.2 + 0.6 * hand.random())
    stamp(sheet, "village/church-4" if glad else "village/church-4-worn", church, horizon + 10, 1.3)
    while x < sheet.width:
        if abs(x - church) > 210:
            wall = hand.choice(walls)
            stamp(
                sheet,
                hand.choice(HOUSES) + ("" if glad else "-shut"),
                x,
                horizon + 12,
                1.15,
                wall=wall if glad else tint(ink, wall, 0.5),
            )
        x += 170


def draw_bus(sheet: Sheet, data: PostcardData) -> None:
    """Draws the bus to the north: who leaves and who stays behind, or who comes home and who ran to meet them."""
    hand, ink = Random(data.seed * 19 + 1), sheet.ink
    wide, foot = sheet.width, sheet.height
    home = data.mood >= 0.5
    sky = sky_of(ink, data.seed if home else data.seed % 3 + 1, data.mood if home else 0.2)
    horizon = foot * 0.58
    draw_sky(sheet, sky, horizon, hand)
    draw_hills(sheet, horizon, 210, shade(ink, sky.ink, 0.25), hand)
    draw_ground(
        sheet, horizon, tint(ink, ink.rose, 0.2) if home else tint(ink, shade(ink, ink.rose, 0.3), 0.4), hand
    )
    fill(
        sheet,
        [(0, foot - 190), (wide, foot - 230), (wide, foot - 120), (0, foot - 60)],
        tint(ink, ink.ink, 0.45),
        0,
    )
    for i in range(9):
        y = foot - 128 - 5 * i
        fill(
            sheet,
            [
                (wide * i / 9, y),
                (wide * i / 9 + 90, y - 4),
                (wide * i / 9 + 90, y + 6),
                (wide * i / 9, y + 10),
            ],
            ink.light,
            0,
        )
    at = wide * (0.36 + 0.28 * hand.random())
    stamp(sheet, "village/bus", at, foot - 110, 2.6, flip=home)
    if home:
        crowd(
            sheet,
            (
                "returnee",
                "woman-rebozo",
                "returnee-woman",
                "child-running",
                "elder-woman",
                "child-girl-running",
            ),
            (at - 620, at + 620, foot - 70, foot - 18),
            5 + round(4 * data.mood),
            214,
            hand,
        )
    else:
        for i in range(3):
            stand(
                sheet,
                ("leaving", "traveller", "leaving")[i],
                at + 330 + 96 * i,
                foot - 30 - 14 * (i % 2),
                214,
                i * 3 + data.seed,
                flip=True,
            )
        stand(sheet, "woman-baby", at - 430, foot - 36, 214, data.seed + 2)
        stand(sheet, "elder-woman", at - 540, foot - 22, 200, data.seed + 5)
        stand(sheet, "child-running", at - 330, foot - 18, 214, data.seed + 1)
    if sky.rain:
        draw_rain(sheet, hand)
