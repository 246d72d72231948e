"""A term and its twin on one loom, and a term in the cloud of its other futures.

What was is a cord with round knots; what would have been is a dashed cord with square ones, and the cloth between them
is hatched. A cloud is cloth: half of the futures woven close, four in five loosely.
"""

import pygame

from game.ui.pictures.carve import Point, Sheet, fill, line, print_sheet, start
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Colour, Ink, lens_colour, tint
from game.ui.pictures.loom import cord, dashed_cord, diamond, frame, loom, share_of, spot_of
from game.view.pictures.spots import Area, point
from game.view.pictures.twins import CloudData, TwinData

TOP, FOOT = 7.0, 93.0


def twin_at(data: TwinData | CloudData, semester: float, value: float) -> Area:
    """Gives where a value after a number of semesters lies on the painted picture."""
    x, y = _spot(1.0, data, semester, value)
    return point(x, y / 100.0)


def paint_twin(surface: pygame.Surface, rect: pygame.Rect, data: TwinData, ink: Ink) -> None:
    """Paints both terms without words."""
    sheet = _loom(rect, data, ink, 31)
    colour = lens_colour(ink, data.lens)
    was, now = _path(sheet, data, data.before), _path(sheet, data, data.after)
    _apart(sheet, was, now, colour)
    dashed_cord(sheet, now, colour)
    for spot in now[1:]:
        diamond(sheet, spot, 4.0, ink.ink)
        diamond(sheet, spot, 2.4, colour)
    cord(sheet, was, ink.paper, 2.4)
    frame(sheet)
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
    cord(sheet, came, ink.paper, 2.4)
    frame(sheet)
    print_sheet(sheet, surface, rect, clear=True)


def paint_tenths(surface: pygame.Surface, rect: pygame.Rect, tenths: int, lens: str, ink: Ink) -> None:
    """Paints ten histories in a row, those that end lower filled, with what happened as a flag between them."""
    sheet = start(rect.size, ink, 35, 100.0, clear=True)
    step, colour = sheet.width / 11, lens_colour(ink, lens)
    side = min(step * 0.42, 30.0)
    for number in range(10):
        x = step * (number + 0.5 + (1 if number >= tenths else 0))
        diamond(sheet, (x, 56), side, ink.ink)
        diamond(sheet, (x, 56), side - 4.5, colour if number < tenths else ink.paper)
    x = step * (tenths + 0.5)
    line(sheet, [(x, 8), (x, 92)], 5.0)
    fill(sheet, [(x - side, 6), (x + side, 6), (x, 40)], ink.ink, 0)
    print_sheet(sheet, surface, rect, clear=True)


def _loom(rect: pygame.Rect, data: TwinData | CloudData, ink: Ink, seed: int) -> Sheet:
    """Lays out the ground: a warp thread for each semester."""
    sheet = start(rect.size, ink, seed, 100.0, clear=True)
    across = [_spot(sheet.width, data, semester, 0)[0] for semester in range(data.total + 1)]
    loom(sheet, across, (50.0,), TOP)
    return sheet


def _spot(wide: float, data: TwinData | CloudData, semester: float, value: float) -> Point:
    return spot_of(wide, semester, data.total, share_of(value, data.low, data.high), (FOOT, TOP))


def _path(sheet: Sheet, data: TwinData | CloudData, values: tuple[float, ...], first: int = 0) -> list[Point]:
    return [_spot(sheet.width, data, first + i, value) for i, value in enumerate(values)]


def _apart(sheet: Sheet, was: list[Point], now: list[Point], colour: Colour) -> None:
    """Hatches what lies between both cords, semester by semester, for they may cross."""
    for left, right, there, here in zip(was, was[1:], now, now[1:], strict=False):
        around = [left, right, here, there]
        if max(abs(left[1] - there[1]), abs(right[1] - here[1])) > 1.0:
            fill(sheet, around, tint(sheet.ink, colour, 0.6), 0)
            gouges(sheet, around, 1.2, 3.4, colour, 1.3, 30, 1.0)
