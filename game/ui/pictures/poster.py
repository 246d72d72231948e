"""The poster of the title: two shores, a village half lit, and the threads between."""

from dataclasses import dataclass

import pygame

from game.ui.pictures.carve import Sheet, bend, block, disc, fill, line, mark, print_sheet, start
from game.ui.pictures.gouge import gouges
from game.ui.pictures.houses import church, home, width
from game.ui.pictures.ink import Colour, Ink, mix, shade, tint
from game.ui.pictures.parts import part
from game.ui.pictures.plants import agave, hills, nopal, stars, sun
from game.ui.pictures.selvage import selvage
from game.ui.pictures.skyline import skyline
from game.ui.pictures.weave import spread, weave_tile

SHORE = 300.0  # where the selvage begins, of 900 units
ROWS = ((704.0, 0.56), (764.0, 0.68), (828.0, 0.82))
"""Rows of houses: where they stand, and how large."""

BUILDS = (
    "adobe",
    "teja",
    "remesa",
    "larga",
    "zaguan",
    "abarrotes",
    "tejaban",
    "balcon",
    "portal",
    "remesa-half",
)
LENSES = ("voice", "livelihoods", "weave", "learning", "commons")


@dataclass(frozen=True)
class Home:
    """A house of the village: the middle of its roof, and whether somebody lives there."""

    x: float
    y: float
    lit: bool


def title_room(rect: pygame.Rect) -> pygame.Rect:
    """Gives the part of the night sky that is kept free for the title."""
    edge = round(rect.height * 0.12)
    return pygame.Rect(
        rect.left + edge,
        rect.top + rect.height // 24,
        round(rect.width * 0.5) - edge,
        round(rect.height * 0.27),
    )


def menu_room(rect: pygame.Rect) -> pygame.Rect:
    """Gives the calm part of the southern shore, for what can be pressed."""
    edge = round(rect.height * 0.12)
    top = rect.top + round(rect.height * 0.42)
    return pygame.Rect(
        rect.left + edge, top, round(rect.width * 0.36) - edge, rect.bottom - top - rect.height // 24
    )


def paint_poster(surface: pygame.Surface, rect: pygame.Rect, ink: Ink, seed: int = 1998) -> None:
    """Paints the title picture."""
    sheet = start(rect.size, ink, seed, 900.0)
    wide = sheet.width
    _north(sheet)
    _south_sky(sheet)
    homes = _village(sheet)
    _threads(sheet, homes)
    selvage(sheet, 0, SHORE, wide, 44)
    _foreground(sheet)
    _sarape_edge(sheet)
    print_sheet(sheet, surface, rect)


def _north(sheet: Sheet) -> None:
    ink, wide = sheet.ink, sheet.width
    block(sheet, 0, 0, wide, SHORE, ink.indigo)
    sky = [(0.0, 0.0), (wide, 0.0), (wide, SHORE), (0.0, SHORE)]
    gouges(sheet, sky, 0.05, 21, tint(ink, ink.indigo, 0.2), 2.4, 60, 0.45)
    block(sheet, 104, 30, wide * 0.5 - 104, SHORE - 100, ink.indigo)
    stars(sheet, wide * 0.52, 15, wide * 0.46, 110, 26, ink.paper)
    stars(sheet, wide * 0.08, 10, wide * 0.44, 20, 6, ink.paper)
    skyline(sheet, wide * 0.5, SHORE, wide * 0.5, 225, seed=7, ground=shade(ink, ink.indigo, 0.62))
    skyline(sheet, 0, SHORE, wide * 0.5, 62, seed=9, ground=shade(ink, ink.indigo, 0.62))


def _south_sky(sheet: Sheet) -> None:
    ink, wide = sheet.ink, sheet.width
    block(sheet, 0, SHORE, wide, 600, tint(ink, ink.marigold, 0.62))
    sun(sheet, wide * 0.69, 560, 165, ink.cochineal, ink.marigold, 56)


def _village(sheet: Sheet) -> list[Home]:
    ink, wide, hand = sheet.ink, sheet.width, sheet.hand
    far = [
        (0.0, 640.0),
        (wide * 0.14, 600.0),
        (wide * 0.25, 628.0),
        (wide * 0.36, 560.0),
        (wide * 0.44, 585.0),
        (wide * 0.52, 600.0),
        (wide * 0.7, 640.0),
        (wide * 0.86, 570.0),
        (wide * 0.93, 588.0),
        (wide, 540.0),
    ]
    hills(sheet, far, shade(ink, ink.rose, 0.12), tint(ink, ink.rose, 0.5), 15, 900)
    near = [
        (0.0, 742.0),
        (wide * 0.2, 735.0),
        (wide * 0.36, 716.0),
        (wide * 0.55, 690.0),
        (wide * 0.75, 690.0),
        (wide * 0.92, 716.0),
        (wide, 728.0),
    ]
    hills(sheet, near, shade(ink, ink.agave, 0.2), tint(ink, ink.agave, 0.45), 13, 900)
    walls = (
        ink.rose,
        tint(ink, ink.rose, 0.4),
        tint(ink, ink.marigold, 0.35),
        tint(ink, ink.agave, 0.45),
        ink.paper,
    )
    homes: list[Home] = []
    for row, (base, scale) in enumerate(ROWS):
        x, column = wide * (0.415 - 0.03 * row), 0
        while True:
            build = BUILDS[(column * 5 + row * 3) % len(BUILDS)]
            broad = width(build) * scale
            if x + broad > wide * (1.0 + 0.03 * row):
                break
            lit = (column * 7 + row * 3) % 10 in (0, 3, 6, 8)
            before_church = row == 0 and wide * 0.6 - broad < x < wide * 0.6 + 190
            if not before_church:
                home(sheet, build, x, base + hand.random() * 6, scale, walls[(column + row * 2) % 5], lit)
                homes.append(Home(x + broad / 2, base - part(f"village/house-{build}").size[1] * scale, lit))
            x += broad * (1.0 + 0.12 * hand.random())
            column += 1
        if row == 0:
            church(sheet, wide * 0.615, base + 34, 150, tint(ink, ink.rose, 0.25))
    return homes


def _threads(sheet: Sheet, homes: list[Home]) -> None:
    """Strings the warp: taut and coloured down to a lit house, cut off with a knot above a dark one."""
    ink, hand = sheet.ink, sheet.hand
    inks = (ink.cochineal, ink.marigold, ink.paper, ink.agave, ink.rose)
    order = sorted(homes, key=lambda each: each.x)
    for i, each in enumerate(order):
        share = (i + 0.5) / len(order)
        x, y = sheet.width * (0.515 + 0.475 * share), SHORE - 18 - 60 * hand.random()
        if not each.lit:
            _tassel(sheet, x, 26 + 16 * hand.random(), inks[i % 5])
            continue
        path = bend((x, y), (x, SHORE + 210), (each.x, each.y - 150), (each.x, each.y + 4), 20)
        line(sheet, path, 7.5)
        line(sheet, path, 4.4, inks[i % 5])
        for end, radius in ((path[0], 6.0), (path[-1], 5.0)):
            disc(sheet, *end, radius + 2.6, ink.ink)
            disc(sheet, *end, radius, inks[i % 5])


def _tassel(sheet: Sheet, x: float, long: float, colour: Colour) -> None:
    """A thread that was cut: a short tassel under the selvage, tied off."""
    ink, top = sheet.ink, SHORE + 42
    faded = tint(ink, mix(colour, ink.rose, 0.5), 0.25)
    for dx in (-7.0, -2.5, 2.5, 7.0):
        line(sheet, [(x + dx * 0.4, top + long * 0.4), (x + dx, top + long)], 2.6, shade(ink, faded, 0.3))
    line(sheet, [(x, top - 8), (x, top + long * 0.4)], 6.5)
    line(sheet, [(x, top - 8), (x, top + long * 0.4)], 3.4, faded)
    disc(sheet, x, top + long * 0.42, 6.4, ink.ink)
    disc(sheet, x, top + long * 0.42, 3.8, faded)


def _foreground(sheet: Sheet) -> None:
    ink, wide = sheet.ink, sheet.width
    ground = [
        (0.0, 858.0),
        (wide * 0.3, 842.0),
        (wide * 0.6, 832.0),
        (wide, 846.0),
        (wide, 900.0),
        (0.0, 900.0),
    ]
    fill(sheet, ground, ink.ink)
    gouges(sheet, ground, -0.03, 12, ink.marigold, 3, 46, 0.55)
    agave(sheet, wide * 0.4, 896, 165)
    agave(sheet, wide * 0.945, 900, 205)
    nopal(sheet, wide * 0.835, 892, 78)


def _sarape_edge(sheet: Sheet) -> None:
    """Hangs the sarape down the left edge, a band for every thread."""
    ink, k = sheet.ink, sheet.scale
    grounds = (ink.cochineal, ink.marigold, ink.indigo, ink.agave, ink.rose)
    figures = (ink.paper, ink.ink, ink.paper, ink.paper, ink.ink)
    y, band, side = 0.0, 0, round(30 * k)
    while y < 900:
        tall = (66.0, 30.0, 48.0, 36.0, 54.0)[band % 5]
        tile = weave_tile(LENSES[band % 5], side, 0.45, figures[band % 5], grounds[band % 5])
        area = pygame.Rect(0, round(y * k), round(76 * k), round(tall * k))
        spread(sheet.surface, tile, area, (0, area.top))
        block(sheet, 0, y + tall - 5, 76, 5, ink.ink)
        y, band = y + tall, band + 1
    line(sheet, [(76, 0), (76, 900)], 5)
    for i in range(58):
        mark(sheet, (78, 8 + i * 15.6), (94, 10 + i * 15.6), 4, ink.ink)
