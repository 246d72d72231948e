"""The ground of the two shores: night over the cities, sun on the land, the selvage between."""

from collections.abc import Callable
from functools import lru_cache

import pygame

from game.ui.pictures.carve import Sheet, block, fill, print_sheet, start
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Colour, Ink, shade, tint
from game.ui.pictures.plants import agave, nopal, stars
from game.ui.pictures.selvage import selvage
from game.ui.pictures.skyline import skyline

Draw = Callable[[Sheet, float], None]

FOOT = 84
"""How high the strip at the foot of the southern shore is, where plants grow [units]."""


def south_colour(ink: Ink) -> Colour:
    """Gives the ground of the southern shore."""
    return tint(ink, ink.marigold, 0.34)


@lru_cache(maxsize=2)
def shores_ground(size: tuple[int, int], top: int, tall: int, unit: float, ink: Ink) -> pygame.Surface:
    """Gives the ground on which cities, land and threads are printed. Don't draw on it: it is kept.

    Args:
        size: of the picture [pixels].
        top: where the selvage begins [pixels].
        tall: how broad it is [pixels].
        unit: scale of all line widths.
        ink: the inks.
    """
    surface = pygame.Surface(size, 0, 32)
    surface.fill(south_colour(ink))
    wide, shore = size[0], top + tall
    _strip(surface, pygame.Rect(0, 0, wide, shore), unit, ink, 3, _north, top / unit)
    foot = min(round(FOOT * unit), size[1] - shore)
    if foot > 0:
        _strip(surface, pygame.Rect(0, size[1] - foot, wide, foot), unit, ink, 4, _foot, foot / unit)
    return surface


def _strip(
    surface: pygame.Surface, rect: pygame.Rect, unit: float, ink: Ink, seed: int, draw: Draw, edge: float
) -> None:
    """Prints a strip of the ground from a sheet of its own, in units that are the same at all sizes."""
    sheet = start(rect.size, ink, seed, rect.height / unit)
    draw(sheet, edge)
    print_sheet(sheet, surface, rect)


def _north(sheet: Sheet, shore: float) -> None:
    ink, wide = sheet.ink, sheet.width
    block(sheet, 0, 0, wide, shore, ink.indigo)
    sky = [(0.0, 0.0), (wide, 0.0), (wide, shore), (0.0, shore)]
    gouges(sheet, sky, 0.04, 24, tint(ink, ink.indigo, 0.2), 2.0, 54, 0.4)
    stars(sheet, 0, 6, wide, shore * 0.5, 22, tint(ink, ink.indigo, 0.75), 1.0)
    skyline(sheet, 0, shore, wide, 40, seed=9, ground=shade(ink, ink.indigo, 0.62), lit=0.22)
    selvage(sheet, 0, shore, wide, sheet.height - shore)


def _foot(sheet: Sheet, high: float) -> None:
    ink, wide = sheet.ink, sheet.width
    block(sheet, 0, 0, wide, high, south_colour(ink))
    ridge = [(0.0, high - 30), (wide * 0.12, high - 52), (wide * 0.24, high - 26), (wide * 0.4, high - 34)]
    ridge += [(wide * 0.62, high - 24), (wide * 0.8, high - 54), (wide * 0.92, high - 32), (wide, high - 44)]
    fill(sheet, [*ridge, (wide, high), (0.0, high)], tint(ink, ink.rose, 0.12), 0)
    soil = [(0.0, high - 14), (wide * 0.3, high - 8), (wide * 0.7, high - 10), (wide, high - 16)]
    soil += [(wide, high), (0.0, high)]
    fill(sheet, soil, ink.ink, 0)
    gouges(sheet, soil, 0.0, 6, ink.marigold, 1.6, 24, 0.5)
    agave(sheet, wide - 48, high + 2, 80)
    agave(sheet, 44, high + 2, 66)
    nopal(sheet, wide - 116, high - 7, 36)
