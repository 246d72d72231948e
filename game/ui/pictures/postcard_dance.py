"""A club's dance: full of people, or waiting for them."""

from random import Random

from game.ui.pictures.carve import Sheet, block, line
from game.ui.pictures.gouge import gouges, rays
from game.ui.pictures.ink import Colour, shade, tint
from game.ui.pictures.parts import stamp
from game.ui.pictures.people import outfit
from game.ui.pictures.postcard_sky import (
    BAND,
    HEAVY,
    crowd,
    stand,
)
from game.ui.pictures.weave import weave_tile
from game.view.pictures.village import PostcardData

GUESTS = (
    "woman-rebozo",
    "young-cap",
    "elder-man",
    "woman-standing",
    "man-crossed",
    "young-woman",
    "child-running",
)
LENSES = ("livelihoods", "commons", "weave", "learning", "voice")


def draw_dance(sheet: Sheet, data: PostcardData) -> None:
    """Draws a hall with cut paper and a band; as many couples as the mood makes, or chairs along the wall."""
    hand, ink = Random(data.seed * 13 + 5), sheet.ink
    wide, foot = sheet.width, sheet.height
    wall = (ink.cochineal, ink.indigo, ink.agave, shade(ink, ink.rose, 0.2), shade(ink, ink.marigold, 0.08))[
        data.seed % 5
    ]
    glad = data.mood >= HEAVY
    wall = shade(ink, wall, 0.1 if glad else 0.45)
    floor = foot - 250
    block(sheet, 0, 0, wide, foot, wall)
    stage = wide * (0.26 + 0.3 * hand.random())
    if glad:
        rays(sheet, stage + 150, floor - 130, 120, wide, 44, tint(ink, wall, 0.2), 15)
    else:
        room = [(0.0, 0.0), (wide, 0.0), (wide, floor), (0.0, floor)]
        gouges(sheet, room, 1.57, 30, shade(ink, wall, 0.3), 4, 90, 0.5)
    _floor(sheet, floor, tint(ink, ink.marigold, 0.28) if wall != ink.marigold else ink.rose, hand)
    _strings(sheet, hand, 2 if glad else 1, wall)
    players = 5 if data.mood > 0.6 else 3 if glad else 1
    _stage(sheet, stage, floor + 26, players, LENSES[data.seed % 5])
    if not glad:
        for i in range(7):
            stamp(
                sheet,
                "scenes/chair",
                wide * (0.06 + 0.14 * i),
                floor + 66,
                1.35,
                flip=i % 2 == 1,
                cloth=ink.indigo if wall != ink.indigo else ink.rose,
            )
    couples = 1 + round(8 * data.mood) if glad else 1
    for i in range(couples):
        share = (i * 0.618 + 0.2) % 1
        base = floor + 92 + 128 * ((i * 0.381 + 0.3) % 1)
        stamp(
            sheet,
            "people/dancers",
            wide * (0.08 + 0.84 * share),
            base,
            2.05,
            flip=i % 2 == 1,
            **outfit(ink, i + data.seed),
        )
    crowd(
        sheet,
        GUESTS,
        (wide * 0.03, wide * 0.97, foot - 60, foot - 4),
        round(7 * data.mood) if glad else 2,
        200,
        hand,
    )


def _floor(sheet: Sheet, floor: float, colour: Colour, hand: Random) -> None:
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    block(sheet, 0, floor, wide, foot - floor, colour)
    line(sheet, [(0, floor), (wide, floor)], 6)
    middle = wide * (0.3 + 0.4 * hand.random())
    for i in range(-14, 15):
        line(sheet, [(middle + i * 70, floor), (middle + i * 190, foot)], 3, shade(ink, colour, 0.3))
    for i in range(5):
        y = floor + 20 + 14 * i + 9 * i * i
        line(sheet, [(0, y), (wide, y)], 3, shade(ink, colour, 0.3))


def _strings(sheet: Sheet, hand: Random, rows: int, wall: Colour) -> None:
    """Cut paper on strings that sag."""
    ink, wide = sheet.ink, sheet.width
    inks = [c for c in (ink.marigold, ink.paper, ink.agave, ink.rose, ink.indigo, ink.cochineal) if c != wall]
    first, count = hand.randrange(6), 11
    for row in range(rows):
        top = 8 + 104 * row
        sag = [(wide * i / 22, top + 22 * (1 - abs(i % 11 - 5.5) / 5.5)) for i in range(23)]
        line(sheet, sag, 4)
        for i in range(count):
            x = wide * (i + 0.5 + 0.25 * (row % 2)) / count
            y = sag[round((i + 0.5) * 2)][1]
            name = f"scenes/papel-{(i + first + row) % 3}"
            stamp(
                sheet,
                name,
                x,
                y,
                1.02,
                cloth=inks[(i * 2 + row + first) % len(inks)],
                key=shade(ink, wall, 0.3),
            )


def _stage(sheet: Sheet, x: float, base: float, players: int, lens: str) -> None:
    ink, k, wide = sheet.ink, sheet.scale, 132.0 * players + 60
    block(sheet, x - 4, base - 74, wide + 8, 82, ink.ink)
    tile = weave_tile(lens, max(6, round(66 * k)), 0.5, ink.light, shade(ink, ink.indigo, 0.1))
    area = (round(x * k), round((base - 66) * k), round(wide * k), round(66 * k))
    before = sheet.surface.get_clip()
    sheet.surface.set_clip(area)
    for i in range(int(wide / 66) + 1):
        sheet.surface.blit(tile, (area[0] + round(i * 66 * k), area[1]))
    sheet.surface.set_clip(before)
    for i in range(players):
        stand(sheet, BAND[i], x + 96 + 132 * i, base - 70, 178, i * 3 + 1)
