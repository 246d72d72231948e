"""A thread over the term as cloth: a column of its weave for the start and for each semester closed."""

import pygame

from game.ui.pictures.carve import Sheet, block, disc, line, print_sheet, start
from game.ui.pictures.ink import Ink, lens_colour, shade, tint
from game.ui.pictures.loom import dashes, loom
from game.ui.pictures.weave import spread, weave_tile
from game.view.pictures.charts import CourseData
from game.view.pictures.spots import Area, point

FULL = 100.0  # every thread is measured from 0 to 100
TOP, FOOT = 6.0, 96.0


def course_at(data: CourseData, number: int) -> Area:
    """Gives where the value after a number of semesters lies on the painted picture: the top of its column."""
    return point((number + 0.5) / (data.total + 1), _height(data.values[number]) / 100.0)


def course_level(value: float) -> float:
    """Gives the height of a value of 0 to 100, as a share of the picture from its top."""
    return _height(value) / 100.0


def paint_course(surface: pygame.Surface, rect: pygame.Rect, data: CourseData, ink: Ink) -> None:
    """Paints the cloth, with a dashed line at the height from which the thread set out."""
    sheet = start(rect.size, ink, 6, 100.0, clear=True)
    step, colour = sheet.width / (data.total + 1), lens_colour(ink, data.lens)
    loom(sheet, [step * i for i in range(1, data.total + 1)], (_height(50.0),), TOP)
    _cloth(sheet, data, step)
    if data.values:
        first, last = _height(data.values[0]), len(data.values) - 1
        dashes(sheet, (0.0, first), (sheet.width, first), 2.2, shade(ink, colour, 0.55))
        spot = (last + 0.5) * step, _height(data.values[last])
        disc(sheet, *spot, 5.4, ink.ink)
        disc(sheet, *spot, 3.0, ink.paper)
    line(sheet, [(1.0, 0), (1.0, FOOT), (sheet.width, FOOT)], 2.6)
    block(sheet, 0, FOOT, sheet.width, 100 - FOOT, ink.ink)
    print_sheet(sheet, surface, rect, clear=True)


def _height(value: float) -> float:
    return FOOT - (FOOT - TOP) * max(0.0, min(FULL, value)) / FULL


def _cloth(sheet: Sheet, data: CourseData, step: float) -> None:
    ink, k = sheet.ink, sheet.scale
    colour = lens_colour(ink, data.lens)
    side = max(8, round(max(step, 9.0) * k))
    tile = weave_tile(data.lens, side, 0.5, colour, tint(ink, colour, 0.65))
    edge = []
    for number, value in enumerate(data.values):
        top, left = _height(value), number * step
        area = pygame.Rect(round(left * k), round(top * k), round(step * k) + 1, round((FOOT - top) * k))
        spread(sheet.surface, tile, area, (0, round(FOOT * k)))
        edge += [(left, top), (left + step, top)]
    if edge:
        line(sheet, [*edge, (edge[-1][0], FOOT)], 2.6)
