"""A tank: a stock as a woven level in a vessel, what flows in from above and what runs off below."""

import pygame

from game.ui.pictures.carve import Point, Sheet, block, fill, line, mark, print_sheet, start
from game.ui.pictures.ink import Colour, Ink, lens_colour, tint
from game.ui.pictures.weave import spread, weave_tile
from game.view.pictures.charts import TankData
from game.view.pictures.spots import Area

LEFT, RIGHT, TOP, FOOT = 0.2, 0.78, 22.0, 90.0
IN, OUT = 9.0, 82.0
"""Heights of the middle of the pipes [units]."""


def tank_areas(data: TankData) -> dict[str, Area]:
    """Gives where the level, the inflow and the outflow are seen; a pipe through which nothing flows is left out."""
    found: dict[str, Area] = {}
    if data.inflow > 0:
        found["inflow"] = (0.03, IN / 100 - 0.05, LEFT + 0.12, IN / 100 + 0.05)
    found["level"] = (LEFT, _level(data) / 100, RIGHT, FOOT / 100)
    if data.outflow > 0:
        found["outflow"] = (RIGHT + 0.02, OUT / 100 - 0.05, 0.97, 0.97)
    return found


def _level(data: TankData) -> float:
    share = max(0.0, min(1.0, data.level / data.capacity if data.capacity > 0 else 0.0))
    return FOOT - 3.0 - (FOOT - TOP - 8) * share


def paint_tank(surface: pygame.Surface, rect: pygame.Rect, data: TankData, ink: Ink) -> None:
    """Paints it without words; how thick a pipe is tells how much runs through it beside the other."""
    sheet = start(rect.size, ink, 3, 100.0, clear=True)
    wide, k = sheet.width, sheet.scale
    left, right, level = wide * LEFT, wide * RIGHT, _level(data)
    colour = lens_colour(ink, data.lens)
    block(sheet, left, TOP, right - left, FOOT - TOP, tint(ink, ink.rose, 0.8))
    most = max(data.inflow, data.outflow, data.capacity * 0.02, 1e-9)
    fall = left + wide * 0.1
    _pipe(sheet, [(wide * 0.03, IN), (fall, IN), (fall, level + 2)], data.inflow / most, colour)
    area = pygame.Rect(
        round(left * k), round(level * k), round((right - left) * k), round((FOOT - level) * k)
    )
    tile = weave_tile(data.lens, max(8, round(15 * k)), 0.5, colour, tint(ink, colour, 0.6))
    spread(sheet.surface, tile, area, (area.left, area.bottom))
    _surface(sheet, left, right, level)
    out = wide * 0.93
    _pipe(sheet, [(right - 1, OUT), (out, OUT), (out, 99.0)], data.outflow / most, colour)
    rim = [(left - 4, TOP - 5), (left, TOP), (left, FOOT), (right, FOOT), (right, TOP), (right + 4, TOP - 5)]
    line(sheet, rim, 3.6)
    for x in (left + 5, right - 11):
        fill(sheet, [(x, FOOT), (x + 6, FOOT), (x + 8, 99), (x - 2, 99)], ink.ink, 0)
    print_sheet(sheet, surface, rect, clear=True)


def _surface(sheet: Sheet, left: float, right: float, level: float) -> None:
    """The top of what is in the tank, with ripples below it."""
    line(sheet, [(left, level), (right, level)], 2.6)
    third = (right - left) / 3
    for i, drop in enumerate((4.0, 6.5, 4.0)):
        x = left + third * i + third * 0.2
        mark(sheet, (x, level + drop), (x + third * 0.55, level + drop), 1.8, sheet.ink.paper)


def _pipe(sheet: Sheet, path: list[Point], share: float, colour: Colour) -> None:
    """What runs, in a pipe with a mouth; nothing where nothing runs."""
    if share <= 0:
        return
    wide = 2.5 + 7.5 * min(1.0, share)
    line(sheet, path, wide + 3.2)
    line(sheet, path, wide, colour)
    (ax, ay), (bx, by) = path[0], path[1]
    for part in (0.3, 0.62):
        x, y = ax + (bx - ax) * part, ay + (by - ay) * part
        mark(sheet, (x, y), (x + 5.0, y), max(1.2, wide * 0.3), sheet.ink.paper)
