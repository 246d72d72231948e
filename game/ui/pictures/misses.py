"""What was said against what came: a woven bar for what came, and a mark for what each adviser had said."""

from dataclasses import dataclass

import pygame

from game.ui.pictures.carve import block, disc, fill, line, print_sheet, start
from game.ui.pictures.ink import Ink, lens_colour, tint
from game.ui.pictures.weave import spread, weave_tile


@dataclass(frozen=True, slots=True)
class MissData:
    """A thread's change in a semester [points].

    Attributes:
        lens: Thread.
        came: What came.
        said: What each adviser had said, with the ink of the adviser.
        span: The change that reaches either edge of the picture.
    """

    lens: str
    came: float
    said: tuple[tuple[str, float], ...]
    span: float


def paint_misses(surface: pygame.Surface, rect: pygame.Rect, data: MissData, ink: Ink) -> None:
    """Paints the change to the left and right of none; advisers' marks stand in rows of their own above the bar."""
    sheet = start(rect.size, ink, 14, 100.0, clear=True)
    wide, k = sheet.width, sheet.scale
    block(sheet, 0, 0, wide, 100, tint(ink, ink.rose, 0.86))

    def across(change: float) -> float:
        return wide * (0.5 + 0.44 * max(-1.0, min(1.0, change / data.span)))

    colour = lens_colour(ink, data.lens)
    left, right = sorted((across(0), across(data.came)))
    if right - left > 1:
        area = pygame.Rect(round(left * k), round(66 * k), round((right - left) * k), round(26 * k))
        tile = weave_tile(data.lens, max(6, area.height), 0.55, colour, tint(ink, colour, 0.6))
        spread(sheet.surface, tile, area, area.topleft)
        line(sheet, [(left, 66), (right, 66), (right, 92), (left, 92)], 3.0, closed=True)
    line(sheet, [(across(0), 2), (across(0), 98)], 2.4)
    for number, (name, said) in enumerate(data.said):
        y, x, adviser = 18.0 + 26.0 * number, across(said), getattr(ink, name)
        line(sheet, [(across(0), y), (x, y)], 2.4, adviser)
        if number % 2:
            fill(sheet, [(x - 10, y - 10), (x + 10, y - 10), (x + 10, y + 10), (x - 10, y + 10)], ink.ink, 0)
            fill(sheet, [(x - 7, y - 7), (x + 7, y - 7), (x + 7, y + 7), (x - 7, y + 7)], adviser, 0)
        else:
            disc(sheet, x, y, 11, ink.ink)
            disc(sheet, x, y, 8, adviser)
    line(sheet, [(0, 1), (1, 99), (wide - 1, 99), (wide - 1, 1)], 2.4, closed=True)
    print_sheet(sheet, surface, rect, clear=True)
