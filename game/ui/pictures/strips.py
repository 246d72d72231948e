"""A measured number beside where it should lie; and a parameter's value within its range."""

import pygame

from game.ui.pictures.carve import Sheet, block, disc, fill, line, print_sheet, start
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Ink, tint
from game.view.pictures.twins import StripData

EDGE = 0.01  # of the width, beside the strip


def paint_strip(surface: pygame.Surface, rect: pygame.Rect, data: StripData, ink: Ink) -> None:
    """Paints the target as a hatched band between posts, what came out as a bar, and where it lies as a sign.

    The sign is a round knot where the target is met and a cross where it is missed.
    """
    sheet = start(rect.size, ink, 41, 100.0, clear=True)
    block(sheet, 0, 0, sheet.width, 100, tint(ink, ink.rose, 0.86))
    _band(sheet, data)
    for low, high, thick in ((*data.nine, 3.5), (*data.half, 24.0)):
        left, right = _across(sheet, data, low), _across(sheet, data, high)
        middle, wide = (left + right) / 2, max(right - left, 8.0)
        block(sheet, middle - wide / 2, 50 - thick / 2, wide, thick, ink.ink)
    _sign(sheet, _across(sheet, data, data.at), data.met)
    line(sheet, [(1, 1), (1, 99), (sheet.width - 1, 99), (sheet.width - 1, 1)], 6.0, closed=True)
    print_sheet(sheet, surface, rect, clear=True)


def paint_range(
    surface: pygame.Surface, rect: pygame.Rect, low: float, high: float, at: float, ink: Ink
) -> None:
    """Paints a range as a beam with a post at either end, and the value that is taken as a knot on it."""
    sheet = start(rect.size, ink, 43, 100.0, clear=True)
    left, right = 30.0, sheet.width - 30.0
    x = left + (right - left) * ((at - low) / (high - low) if high > low else 0.5)
    line(sheet, [(left, 50), (right, 50)], 9)
    for post in (left, right):
        line(sheet, [(post, 22), (post, 78)], 9)
    disc(sheet, x, 50, 25, ink.ink)
    disc(sheet, x, 50, 14, ink.marigold)
    print_sheet(sheet, surface, rect, clear=True)


def _across(sheet: Sheet, data: StripData, value: float) -> float:
    share = (value - data.low) / max(1e-12, data.high - data.low)
    return sheet.width * (EDGE + (1 - 2 * EDGE) * min(max(share, 0.0), 1.0))


def _band(sheet: Sheet, data: StripData) -> None:
    low, high = data.target
    left = 0.0 if low is None else _across(sheet, data, low)
    right = sheet.width if high is None else _across(sheet, data, high)
    left, right = (left, right) if right - left > 8 else ((left + right) / 2 - 5, (left + right) / 2 + 5)
    around = [(left, 5), (right, 5), (right, 95), (left, 95)]
    fill(sheet, around, tint(sheet.ink, sheet.ink.agave, 0.55), 0)
    gouges(sheet, around, 1.0, 9.0, sheet.ink.agave, 3.0, 60, 0.95)
    for x, bound in ((left, low), (right, high)):
        if bound is not None:
            line(sheet, [(x, 4), (x, 96)], 6.0)


def _sign(sheet: Sheet, x: float, met: bool) -> None:
    ink = sheet.ink
    if met:
        disc(sheet, x, 50, 27, ink.ink)
        disc(sheet, x, 50, 17, ink.paper)
        return
    for wide, colour in ((25.0, ink.ink), (16.0, ink.paper), (10.0, ink.cochineal)):
        line(sheet, [(x - 26, 20), (x + 26, 80)], wide, colour)
        line(sheet, [(x - 26, 80), (x + 26, 20)], wide, colour)
