"""Charts cut like the rest: tanks, fans, small multiples, a line of knots.

Words are the caller's, and so is the paper.
"""

import pygame

from game.ui.pictures.carve import Point, Sheet, block, box, disc, fill, line, mark, print_sheet, start
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Ink, lens_colour, tint
from game.ui.pictures.weave import spread, weave_tile
from game.view.pictures.charts import FanData, MultiplesData, TankData, TimelineData

FULL = 100.0  # every thread is measured from 0 to 100


def paint_tank(surface: pygame.Surface, rect: pygame.Rect, data: TankData, ink: Ink) -> None:
    """Paints a stock as a woven level in a vessel, its inflow pouring in and its outflow running off."""
    sheet = start(rect.size, ink, 3, 100.0, clear=True)
    wide, k = sheet.width, sheet.scale
    share = max(0.0, min(1.0, data.level / data.capacity if data.capacity > 0 else 0.0))
    left, right, top, foot = wide * 0.2, wide * 0.8, 24.0, 90.0
    block(sheet, left, top, right - left, foot - top, tint(ink, ink.rose, 0.75))
    level = foot - (foot - top - 4) * share
    area = pygame.Rect(
        round(left * k), round(level * k), round((right - left) * k), max(0, round((foot - level) * k))
    )
    colour = lens_colour(ink, data.lens)
    if area.height > 0:
        spread(
            sheet.surface,
            weave_tile(data.lens, max(6, round(15 * k)), 0.5, colour, tint(ink, colour, 0.6)),
            area,
            area.topleft,
        )
        line(sheet, [(left, level), (right, level)], 2)
    line(
        sheet,
        [(left - 3, top - 4), (left, top), (left, foot), (right, foot), (right, top), (right + 3, top - 4)],
        3.2,
    )
    most = max(data.inflow, data.outflow, data.capacity * 0.02, 1e-9)
    _pour(
        sheet,
        [(wide * 0.04, 8), (left + 8, 8), (left + 12, 16), (left + 12, level)],
        data.inflow / most,
        colour,
    )
    _pour(
        sheet,
        [(right, foot - 6), (wide * 0.92, foot - 6), (wide * 0.94, foot), (wide * 0.94, 100)],
        data.outflow / most,
        colour,
    )
    print_sheet(sheet, surface, rect, clear=True)


def tank_rooms(rect: pygame.Rect) -> tuple[pygame.Rect, pygame.Rect, pygame.Rect]:
    """Gives the rooms for the words of a tank: inflow, level and outflow."""
    wide, tall = rect.width, rect.height
    into = pygame.Rect(rect.left + round(wide * 0.36), rect.top, round(wide * 0.6), round(tall * 0.2))
    level = pygame.Rect(
        rect.left + round(wide * 0.22), rect.top + round(tall * 0.4), round(wide * 0.56), round(tall * 0.34)
    )
    out = pygame.Rect(rect.left, rect.bottom - round(tall * 0.1), round(wide * 0.88), round(tall * 0.1))
    return into, level, out


def _pour(sheet: Sheet, path: list[Point], share: float, colour: tuple[int, int, int]) -> None:
    if share <= 0:
        return
    wide = 1.5 + 6.5 * min(1.0, share)
    line(sheet, path, wide + 2.4)
    line(sheet, path, wide, colour)


def paint_fan(surface: pygame.Surface, rect: pygame.Rect, data: FanData, ink: Ink) -> None:
    """Paints a thread over the term: what was as a cord with knots, what is foreseen as a carved fan."""
    sheet = start(rect.size, ink, 4, 100.0, clear=True)
    colour = lens_colour(ink, data.lens)
    _warp(sheet, data.total)
    if data.low and data.high:
        first = len(data.values)
        here = [_spot(sheet, first - 1, data.values[-1], data.total)] if data.values else []
        upper = [_spot(sheet, first + i, value, data.total) for i, value in enumerate(data.high)]
        lower = [_spot(sheet, first + i, value, data.total) for i, value in enumerate(data.low)]
        fan = [*here, *upper, *reversed(lower)]
        if len(fan) > 2:
            fill(sheet, fan, tint(ink, colour, 0.55), 0)
            gouges(sheet, fan, 0.5, 3.4, ink.paper, 1.0, 9, 0.8)
            line(sheet, [*here, *upper], 0.9)
            line(sheet, [*here, *lower], 0.9)
    if data.before is not None and data.values:
        x, top = _spot(sheet, len(data.values) - 1, data.before[1], data.total)
        foot = _spot(sheet, len(data.values) - 1, data.before[0], data.total)[1]
        box(sheet, x - 2.4, top, 4.8, max(1.5, foot - top), tint(ink, colour, 0.5), 1.0)
    _cord(sheet, data.values, data.total, colour)
    print_sheet(sheet, surface, rect, clear=True)


def fan_spot(rect: pygame.Rect, data: FanData, semester: int, value: float) -> tuple[int, int]:
    """Gives where a value of a semester lies on a painted fan."""
    x = rect.left + rect.width * (0.05 + 0.9 * semester / max(1, data.total - 1))
    return round(x), round(rect.top + rect.height * (0.92 - 0.84 * max(0.0, min(FULL, value)) / FULL))


def _spot(sheet: Sheet, semester: int, value: float, total: int) -> Point:
    x = sheet.width * (0.05 + 0.9 * semester / max(1, total - 1))
    return x, 92 - 84 * max(0.0, min(FULL, value)) / FULL


def _warp(sheet: Sheet, total: int) -> None:
    """Prints a warp thread for each semester, and the beams at 0, 50 and 100."""
    ink = sheet.ink
    for i in range(total):
        x = sheet.width * (0.05 + 0.9 * i / max(1, total - 1))
        block(sheet, x - 0.35, 6, 0.7, 88, tint(ink, ink.rose, 0.35))
    for y in (8.0, 50.0):
        for i in range(24):
            mark(
                sheet,
                (sheet.width * i / 24, y),
                (sheet.width * (i + 0.6) / 24, y),
                0.9,
                tint(ink, ink.rose, 0.1),
            )
    block(sheet, 0, 92, sheet.width, 2.4, ink.ink)


def _cord(sheet: Sheet, values: tuple[float, ...], total: int, colour: tuple[int, int, int]) -> None:
    path = [_spot(sheet, i, value, total) for i, value in enumerate(values)]
    if len(path) > 1:
        line(sheet, path, 5.4)
        line(sheet, path, 3.0, colour)
    for x, y in path:
        disc(sheet, x, y, 3.4, sheet.ink.ink)
        disc(sheet, x, y, 2.0, sheet.ink.paper)


def paint_multiples(surface: pygame.Surface, rect: pygame.Rect, data: MultiplesData, ink: Ink) -> None:
    """Paints the threads side by side, each as cloth that rises and falls over the semesters."""
    sheet = start(rect.size, ink, 6, 100.0, clear=True)
    count, k = max(1, len(data.series)), sheet.scale
    room = sheet.width / count
    for i, (lens, values) in enumerate(data.series):
        left, wide = room * (i + 0.06), room * 0.88
        block(sheet, left, 8, wide, 84, tint(ink, ink.rose, 0.8))
        colour, step = lens_colour(ink, lens), wide / max(1, data.total)
        tile = weave_tile(lens, max(6, round(step * k)), 0.5, colour, tint(ink, colour, 0.65))
        for j, value in enumerate(values[: data.total]):
            tall = 84 * max(0.0, min(FULL, value)) / FULL
            area = pygame.Rect(
                round((left + j * step) * k), round((92 - tall) * k), round(step * k) + 1, round(tall * k)
            )
            if area.height > 0:
                spread(sheet.surface, tile, area, (area.left, round(92 * k)))
                block(sheet, left + j * step, 92 - tall, step, 2, ink.ink)
        line(sheet, [(left, 8), (left, 92), (left + wide, 92)], 2.6)
    print_sheet(sheet, surface, rect, clear=True)


def paint_timeline(surface: pygame.Surface, rect: pygame.Rect, data: TimelineData, ink: Ink) -> None:
    """Paints the term as a rope: a knot for each semester, a tassel for each event."""
    sheet = start(rect.size, ink, 8, 100.0, clear=True)
    wide = sheet.width

    def across(semester: float) -> float:
        return wide * (0.04 + 0.92 * semester / max(1, data.total - 1))

    line(sheet, [(0, 50), (wide, 50)], 9)
    line(sheet, [(0, 50), (wide, 50)], 5, tint(ink, ink.rose, 0.4))
    line(sheet, [(0, 50), (across(data.now), 50)], 5, ink.cochineal)
    for i in range(int(wide / 9)):
        mark(sheet, (i * 9, 53), (i * 9 + 6, 47), 1.6, ink.ink)
    for i in range(data.total):
        disc(sheet, across(i), 50, 8, ink.ink)
        disc(sheet, across(i), 50, 5, ink.light if i <= data.now else ink.paper)
    stacked: dict[tuple[int, bool], int] = {}
    for i, (semester, lens, weight) in enumerate(data.events):
        up = i % 2 == 0
        level = stacked.get((semester, up), 0)
        stacked[semester, up] = level + 1
        x, reach = across(semester) + level * 9, (18 + 20 * weight) * (-1 if up else 1)
        line(sheet, [(x, 50), (x, 50 + reach)], 2.4)
        colour = lens_colour(ink, lens)
        tip = 50 + reach
        fill(sheet, [(x, tip - 8), (x + 8, tip), (x, tip + 8), (x - 8, tip)], ink.ink, 0)
        fill(sheet, [(x, tip - 5), (x + 5, tip), (x, tip + 5), (x - 5, tip)], colour, 0)
    disc(sheet, across(data.now), 50, 12, ink.ink)
    disc(sheet, across(data.now), 50, 9, ink.cochineal)
    disc(sheet, across(data.now), 50, 4, ink.light)
    print_sheet(sheet, surface, rect, clear=True)
