"""Small linocut glyphs, drawn from plain strokes in a square of a hundred units."""

import pygame

from game.ui.pictures.carve import Sheet, disc, line, print_sheet, shape, start
from game.ui.pictures.glyphs import GLYPHS, Stroke
from game.ui.pictures.ink import Colour, Ink

ICONS = tuple(GLYPHS)


def paint_icon(surface: pygame.Surface, rect: pygame.Rect, name: str, ink: Ink) -> None:
    """Paints one glyph in the largest square that the rectangle holds, on whatever is under it.

    Raises:
        KeyError: There is no glyph of that name.
    """
    side = min(rect.width, rect.height)
    box = pygame.Rect(0, 0, side, side)
    box.center = rect.center
    sheet = start(box.size, ink, 5, 100.0, clear=True)
    draw_icon(sheet, name, 50, 50, 96)
    print_sheet(sheet, surface, box, clear=True)


def draw_icon(sheet: Sheet, name: str, x: float, y: float, size: float) -> None:
    """Draws one glyph around a point of a sheet."""
    for stroke in GLYPHS[name]:
        _stroke(sheet, stroke, x - size / 2, y - size / 2, size / 100)


def _stroke(sheet: Sheet, stroke: Stroke, left: float, top: float, k: float) -> None:
    kind, colour_name, wide, numbers = stroke
    colour: Colour = getattr(sheet.ink, colour_name)
    points = [(left + x * k, top + y * k) for x, y in zip(numbers[::2], numbers[1::2], strict=False)]
    if kind == "flat":
        shape(sheet, points, colour, wide * k, 0)
    elif kind == "cut":
        line(sheet, points, wide * k, colour)
    else:
        radius = numbers[2] * k
        if wide > 0:
            disc(sheet, *points[0], radius + wide * k / 2, sheet.ink.ink)
            radius -= wide * k / 2
        disc(sheet, *points[0], radius, colour)
