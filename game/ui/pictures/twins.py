"""A term and its twin on one loom, and a term in the cloud of its other futures.

What was is a cord with round knots; what would have been is a dashed cord with square ones, and the cloth between them
is hatched. A cloud is cloth: half of the futures woven close, four in five loosely.
"""

from itertools import pairwise

import pygame

from game.ui.pictures.carve import Point, Sheet, block, disc, fill, line, print_sheet, start
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Colour, Ink, lens_colour, tint
from game.view.pictures.twins import CloudData, TwinData

LEFT, RIGHT, TOP, FOOT = 0.04, 0.96, 7.0, 93.0
DASH = 7.0


def twin_spot(
    rect: pygame.Rect, data: TwinData | CloudData, semester: float, value: float
) -> tuple[int, int]:
    """Gives where a value after a number of semesters lies on the painted picture."""
    x, y = _spot(100.0, data, semester, value)
    return round(rect.left + rect.width * x / 100), round(rect.top + rect.height * y / 100)


def paint_twin(surface: pygame.Surface, rect: pygame.Rect, data: TwinData, ink: Ink) -> None:
    """Paints both terms without words."""
    sheet = _loom(rect, data, ink, 31)
    colour = lens_colour(ink, data.lens)
    was, now = _path(sheet, data, data.before), _path(sheet, data, data.after)
    _apart(sheet, was, now, colour)
    line(sheet, was, 4.2)
    line(sheet, was, 2.0, ink.paper)
    _dashed(sheet, now, colour)
    for spot in now[1:]:
        _square(sheet, spot, 3.6, ink.ink)
        _square(sheet, spot, 2.2, colour)
    for spot in was:
        disc(sheet, *spot, 2.7, ink.ink)
        disc(sheet, *spot, 1.6, ink.paper)
    _frame(sheet)
    print_sheet(sheet, surface, rect, clear=True)


def paint_cloud(surface: pygame.Surface, rect: pygame.Rect, data: CloudData, ink: Ink) -> None:
    """Paints a thread among its other futures, without words."""
    sheet = _loom(rect, data, ink, 33)
    colour = lens_colour(ink, data.lens)
    least, most = (_path(sheet, data, each, 1) for each in (data.least, data.most))
    low, high = (_path(sheet, data, each, 1) for each in (data.quarter, data.three_quarters))
    if len(most) > 1:
        gouges(sheet, [*most, *reversed(least)], 0.7, 4.6, tint(ink, colour, 0.25), 1.5, 40, 0.95)
        fill(sheet, [*high, *reversed(low)], tint(ink, colour, 0.55), 0)
        gouges(sheet, [*high, *reversed(low)], -0.7, 3.4, colour, 1.2, 22, 0.9)
        for edge in (least, most):
            line(sheet, edge, 1.2, colour)
    middle = _path(sheet, data, data.middle, 1)
    line(sheet, middle, 1.2)
    came = _path(sheet, data, data.came, 1)
    line(sheet, came, 4.2)
    line(sheet, came, 2.0, ink.paper)
    for spot in came:
        disc(sheet, *spot, 2.7, ink.ink)
        disc(sheet, *spot, 1.6, ink.paper)
    _frame(sheet)
    print_sheet(sheet, surface, rect, clear=True)


def paint_tenths(surface: pygame.Surface, rect: pygame.Rect, tenths: int, lens: str, ink: Ink) -> None:
    """Paints ten histories in a row, those that end lower filled, with what happened as a flag between them."""
    sheet = start(rect.size, ink, 35, 100.0, clear=True)
    step, colour = sheet.width / 11, lens_colour(ink, lens)
    side = min(step * 0.42, 30.0)
    for number in range(10):
        x = step * (number + 0.5 + (1 if number >= tenths else 0))
        _square(sheet, (x, 56), side, ink.ink)
        _square(sheet, (x, 56), side - 4.5, colour if number < tenths else ink.paper)
    x = step * (tenths + 0.5)
    line(sheet, [(x, 8), (x, 92)], 5.0)
    fill(sheet, [(x - side, 6), (x + side, 6), (x, 40)], ink.ink, 0)
    print_sheet(sheet, surface, rect, clear=True)


def _loom(rect: pygame.Rect, data: TwinData | CloudData, ink: Ink, seed: int) -> Sheet:
    """Lays out the ground: a warp thread for each semester."""
    sheet = start(rect.size, ink, seed, 100.0, clear=True)
    block(sheet, 0, 0, sheet.width, 100, tint(ink, ink.rose, 0.86))
    for semester in range(data.total + 1):
        x = _spot(sheet.width, data, semester, 0)[0]
        block(sheet, x - 0.35, TOP, 0.7, FOOT - TOP, tint(ink, ink.rose, 0.35))
    return sheet


def _frame(sheet: Sheet) -> None:
    wide = sheet.width
    line(sheet, [(0.8, 0.8), (0.8, 99.2), (wide - 0.8, 99.2), (wide - 0.8, 0.8)], 2.0, closed=True)


def _spot(wide: float, data: TwinData | CloudData, semester: float, value: float) -> Point:
    across = LEFT + (RIGHT - LEFT) * semester / max(1, data.total)
    up = (value - data.low) / max(1e-9, data.high - data.low)
    return wide * across, FOOT - (FOOT - TOP) * max(0.0, min(1.0, up))


def _path(sheet: Sheet, data: TwinData | CloudData, values: tuple[float, ...], first: int = 0) -> list[Point]:
    return [_spot(sheet.width, data, first + i, value) for i, value in enumerate(values)]


def _apart(sheet: Sheet, was: list[Point], now: list[Point], colour: Colour) -> None:
    """Hatches what lies between both cords, semester by semester, for they may cross."""
    for left, right, there, here in zip(was, was[1:], now, now[1:], strict=False):
        around = [left, right, here, there]
        if max(abs(left[1] - there[1]), abs(right[1] - here[1])) > 1.0:
            fill(sheet, around, tint(sheet.ink, colour, 0.6), 0)
            gouges(sheet, around, 1.2, 3.4, colour, 1.3, 30, 1.0)


def _dashed(sheet: Sheet, path: list[Point], colour: Colour, wide: float = 3.0) -> None:
    for (ax, ay), (bx, by) in pairwise(path):
        far = max(1.0, ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5)
        parts = max(1, round(far / DASH))
        for part in range(parts):
            ends = [(ax + (bx - ax) * at / parts, ay + (by - ay) * at / parts) for at in (part, part + 0.6)]
            line(sheet, ends, wide + 1.8)
            line(sheet, ends, wide, colour)


def _square(sheet: Sheet, spot: Point, side: float, colour: Colour) -> None:
    x, y = spot
    fill(sheet, [(x, y - side), (x + side, y), (x, y + side), (x - side, y)], colour, 0)
