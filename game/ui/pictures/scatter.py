"""Every forecast against what came: on the diagonal it was right, in hatched corners the direction was wrong."""

from dataclasses import dataclass

import pygame

from game.ui.pictures.carve import Point, Sheet, block, line, print_sheet, start
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Ink, tint
from game.ui.pictures.loom import dashes, frame, share_of, sign
from game.view.pictures.spots import Area

EDGE = 0.06
SIDE = 3.4
"""Of a mark [units]."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A forecast: who made it, by ink and by place among the advisers, what was said and what came [points]."""

    ink: str
    adviser: int
    said: float
    came: float
    right: bool


@dataclass(frozen=True, slots=True)
class ScatterData:
    """Forecasts, and the changes at the edges, the same across and upwards, none between them [points]."""

    dots: tuple[Dot, ...]
    low: float
    high: float


def dot_area(data: ScatterData, number: int) -> Area:
    """Gives where a forecast lies: what was said from left to right, what came from bottom to top."""
    dot = data.dots[number]
    x, y = change_share(data, dot.said), 1.0 - change_share(data, dot.came)
    return x, y - SIDE / 100.0, x, y + SIDE / 100.0


def change_share(data: ScatterData, change: float) -> float:
    """Gives where a change lies, as a share of the picture from its left or from its foot."""
    return EDGE + (1.0 - 2.0 * EDGE) * share_of(change, data.low, data.high)


def paint_scatter(surface: pygame.Surface, rect: pygame.Rect, data: ScatterData, ink: Ink) -> None:
    """Paints it without words; marks of wrong directions are hollow and lie on top."""
    sheet = start(rect.size, ink, 14, 100.0, clear=True)
    wide = sheet.width
    block(sheet, 0, 0, wide, 100, tint(ink, ink.rose, 0.86))
    none = change_share(data, 0.0)
    x, y = wide * none, 100.0 * (1.0 - none)
    _wrong(sheet, x, y)
    dashes(sheet, (x, 0), (x, 100), 1.4, tint(ink, ink.ink, 0.45))
    dashes(sheet, (0, y), (wide, y), 1.4, tint(ink, ink.ink, 0.45))
    line(sheet, [(0, 100), (wide, 0)], 2.2)
    for dot in sorted(range(len(data.dots)), key=lambda i: not data.dots[i].right):
        each, (x, top, _, foot) = data.dots[dot], dot_area(data, dot)
        spot: Point = (x * wide, (top + foot) * 50.0)
        sign(
            sheet, spot, SIDE, getattr(ink, each.ink), square_one=each.adviser % 2 == 1, hollow=not each.right
        )
    frame(sheet)
    print_sheet(sheet, surface, rect, clear=True)


def _wrong(sheet: Sheet, x: float, y: float) -> None:
    """Hatches the corners in which one had said up and it went down, or the other way round."""
    wide, grey = sheet.width, tint(sheet.ink, sheet.ink.ink, 0.72)
    up_left = [(0, 0), (x, 0), (x, y), (0, y)]
    down_right = [(x, y), (wide, y), (wide, 100), (x, 100)]
    for corner in (up_left, down_right):
        gouges(sheet, corner, -0.7, 6.0, grey, 1.3, 40, 0.9)
