"""A thread from the start of the term to its end: what was as a cord with knots, and each adviser's fan of futures.

Fans are hatched, each adviser's the other way, so that both are seen where they lie on each other.
"""

from dataclasses import dataclass

import pygame

from game.ui.pictures.carve import Point, Sheet, block, disc, fill, line, mark, print_sheet, start
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Ink, lens_colour, tint

LEFT, RIGHT, TOP, FOOT = 0.05, 0.93, 6.0, 94.0


@dataclass(frozen=True, slots=True)
class Foreseen:
    """An adviser's fan after each semester from the next: middle future, and what holds four in five."""

    ink: str
    low: tuple[float, ...]
    middle: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class OutlookData:
    """A thread in its window.

    Attributes:
        lens: Thread.
        values: What was, from the start of the term to now [0..100].
        total: Semesters of the term.
        fans: Of each adviser.
        low: Lower edge of the window.
        high: Upper edge of the window.
    """

    lens: str
    values: tuple[float, ...]
    total: int
    fans: tuple[Foreseen, ...]
    low: float
    high: float


def outlook_spot(rect: pygame.Rect, data: OutlookData, semester: int, value: float) -> tuple[int, int]:
    """Gives where a value after a number of semesters lies on the painted picture."""
    x, y = _spot(100.0, data, semester, value)
    return round(rect.left + rect.width * x / 100), round(rect.top + rect.height * y / 100)


def paint_outlook(surface: pygame.Surface, rect: pygame.Rect, data: OutlookData, ink: Ink) -> None:
    """Paints it without words."""
    sheet = start(rect.size, ink, 21, 100.0, clear=True)
    block(sheet, 0, 0, sheet.width, 100, tint(ink, ink.rose, 0.86))
    _loom(sheet, data)
    for number, fan in enumerate(data.fans):
        _fan(sheet, data, fan, 1 if number % 2 else -1)
    for number, fan in enumerate(data.fans):
        _middle(sheet, data, fan, number % 2 == 1)
    _cord(sheet, data)
    line(
        sheet, [(0, 0.8), (0.8, 99.2), (sheet.width - 0.8, 99.2), (sheet.width - 0.8, 0.8)], 2.0, closed=True
    )
    print_sheet(sheet, surface, rect, clear=True)


def _spot(wide: float, data: OutlookData, semester: int, value: float) -> Point:
    across = LEFT + (RIGHT - LEFT) * semester / max(1, data.total)
    up = (value - data.low) / max(1e-9, data.high - data.low)
    return wide * across, FOOT - (FOOT - TOP) * max(0.0, min(1.0, up))


def _loom(sheet: Sheet, data: OutlookData) -> None:
    """Prints a warp thread for each semester, and a beam every ten points."""
    ink = sheet.ink
    for semester in range(data.total + 1):
        x = _spot(sheet.width, data, semester, 0)[0]
        block(sheet, x - 0.35, TOP, 0.7, FOOT - TOP, tint(ink, ink.rose, 0.35))
    for ten in range(int(data.low) // 10 * 10, int(data.high) + 1, 10):
        if data.low < ten < data.high:
            y = _spot(sheet.width, data, 0, ten)[1]
            for part in range(20):
                ends = sheet.width * part / 20, sheet.width * (part + 0.6) / 20
                mark(sheet, (ends[0], y), (ends[1], y), 1.0, tint(ink, ink.rose, 0.1))


def _fan(sheet: Sheet, data: OutlookData, fan: Foreseen, way: int) -> None:
    colour = getattr(sheet.ink, fan.ink)
    upper, lower = _path(sheet, data, fan.high), _path(sheet, data, fan.low)
    around = [*upper, *reversed(lower[1:])]
    if len(around) < 3:
        return
    gouges(sheet, around, 0.75 * way, 3.6, colour, 1.4, 60, 1.0)
    line(sheet, upper, 1.3, colour)
    line(sheet, lower, 1.3, colour)


def _middle(sheet: Sheet, data: OutlookData, fan: Foreseen, square: bool) -> None:
    colour = getattr(sheet.ink, fan.ink)
    path = _path(sheet, data, fan.middle)
    line(sheet, path, 4.6, sheet.ink.paper)
    line(sheet, path, 2.6, colour)
    x, y = path[-1]
    if square:
        fill(sheet, [(x - 4, y - 4), (x + 4, y - 4), (x + 4, y + 4), (x - 4, y + 4)], sheet.ink.ink, 0)
        fill(
            sheet, [(x - 2.6, y - 2.6), (x + 2.6, y - 2.6), (x + 2.6, y + 2.6), (x - 2.6, y + 2.6)], colour, 0
        )
    else:
        disc(sheet, x, y, 4.6, sheet.ink.ink)
        disc(sheet, x, y, 3.0, colour)


def _path(sheet: Sheet, data: OutlookData, values: tuple[float, ...]) -> list[Point]:
    """From where the thread stands through the values of the coming semesters."""
    now = len(data.values) - 1
    points = [_spot(sheet.width, data, now, data.values[-1])]
    return points + [_spot(sheet.width, data, now + 1 + i, value) for i, value in enumerate(values)]


def _cord(sheet: Sheet, data: OutlookData) -> None:
    colour = lens_colour(sheet.ink, data.lens)
    path = [_spot(sheet.width, data, i, value) for i, value in enumerate(data.values)]
    if len(path) > 1:
        line(sheet, path, 5.4)
        line(sheet, path, 3.0, colour)
    for x, y in path:
        disc(sheet, x, y, 3.4, sheet.ink.ink)
        disc(sheet, x, y, 2.0, sheet.ink.paper)
