"""A thread from the start of the term to its end: what was as a cord with knots, and each adviser's fan of futures.

A fan is hatched: half of its futures close, four in five loosely, each adviser's the other way, so that both are
seen where they lie on each other. A post stands at today.
"""

from dataclasses import dataclass

import pygame

from game.ui.pictures.carve import Point, Sheet, line, print_sheet, start
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Ink, lens_colour
from game.ui.pictures.loom import cord, frame, loom, now_line, share_of, sign, spot_of
from game.view.pictures.spots import Area, point

TOP, FOOT = 6.0, 94.0

MARK = 4.6
"""Half the side of an adviser's mark [units]."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """An adviser's fan after each semester from the next: 10, 25, 50, 75 and 90 in a hundred futures lie lower."""

    ink: str
    low: tuple[float, ...]
    quarter: tuple[float, ...]
    middle: tuple[float, ...]
    three_quarters: tuple[float, ...]
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


def outlook_at(data: OutlookData, semester: float, value: float) -> Area:
    """Gives where a value after a number of semesters lies on the painted picture."""
    x, y = _spot(1.0, data, semester, value)
    return point(x, y / 100.0)


def paint_outlook(surface: pygame.Surface, rect: pygame.Rect, data: OutlookData, ink: Ink) -> None:
    """Paints it without words."""
    sheet = start(rect.size, ink, 21, 100.0, clear=True)
    tens = [
        ten for ten in range(int(data.low) // 10 * 10, int(data.high) + 1, 10) if data.low < ten < data.high
    ]
    loom(
        sheet,
        [_spot(sheet.width, data, semester, 0)[0] for semester in range(data.total + 1)],
        [_spot(1.0, data, 0, ten)[1] for ten in tens],
        TOP,
    )
    for number, fan in enumerate(data.fans):
        _fan(sheet, data, fan, 1 if number % 2 else -1)
    now = len(data.values) - 1
    if 0 < now < data.total:
        now_line(sheet, _spot(sheet.width, data, now, 0)[0])
    for fan in data.fans:
        _middle(sheet, data, fan)
    _signs(sheet, data)
    path = [_spot(sheet.width, data, i, value) for i, value in enumerate(data.values)]
    cord(sheet, path, lens_colour(ink, data.lens))
    frame(sheet)
    print_sheet(sheet, surface, rect, clear=True)


def _spot(wide: float, data: OutlookData, semester: float, value: float) -> Point:
    return spot_of(wide, semester, data.total, share_of(value, data.low, data.high), (FOOT, TOP))


def _fan(sheet: Sheet, data: OutlookData, fan: Foreseen, way: int) -> None:
    colour = getattr(sheet.ink, fan.ink)
    for low, high, gap, wide in (
        (fan.low, fan.high, 4.2, 1.1),
        (fan.quarter, fan.three_quarters, 2.6, 1.7),
    ):
        upper, lower = _path(sheet, data, high), _path(sheet, data, low)
        around = [*upper, *reversed(lower[1:])]
        if len(around) > 2:
            gouges(sheet, around, 0.75 * way, gap, colour, wide, 60, 1.0)
            line(sheet, upper, wide * 0.8, colour)
            line(sheet, lower, wide * 0.8, colour)


def _middle(sheet: Sheet, data: OutlookData, fan: Foreseen) -> None:
    path = _path(sheet, data, fan.middle)
    line(sheet, path, 4.6, sheet.ink.paper)
    line(sheet, path, 2.6, getattr(sheet.ink, fan.ink))


def _signs(sheet: Sheet, data: OutlookData) -> None:
    """The mark of each adviser where the term ends; one that would be hidden is cut larger, so that its rim is seen."""
    ends = [_path(sheet, data, fan.middle)[-1] for fan in data.fans]
    for number, (fan, end) in enumerate(zip(data.fans, ends, strict=True)):
        hidden = any(abs(other[1] - end[1]) < MARK for other in ends[number + 1 :])
        side = MARK * 1.6 if hidden else MARK
        sign(sheet, end, side, getattr(sheet.ink, fan.ink), square_one=number % 2 == 1)


def paint_adviser_sign(surface: pygame.Surface, rect: pygame.Rect, number: int, name: str, ink: Ink) -> None:
    """Paints the mark of an adviser, by their number and the name of their ink, as the key to a chart."""
    sheet = start(rect.size, ink, 21, 100.0, clear=True)
    sign(sheet, (50, 50), 36, getattr(ink, name), square_one=number % 2 == 1)
    print_sheet(sheet, surface, rect, clear=True)


def _path(sheet: Sheet, data: OutlookData, values: tuple[float, ...]) -> list[Point]:
    """From where the thread stands through the values of the coming semesters."""
    now = len(data.values) - 1
    points = [_spot(sheet.width, data, now, data.values[-1])]
    return points + [_spot(sheet.width, data, now + 1 + i, value) for i, value in enumerate(values)]
