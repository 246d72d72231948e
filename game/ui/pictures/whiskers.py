"""What is expected of each thread: a woven bar up or down from where it stands, with the range as a whisker."""

from dataclasses import dataclass

import pygame

from game.ui.pictures.carve import Sheet, block, disc, line, print_sheet, start
from game.ui.pictures.ink import Ink, lens_colour, tint
from game.ui.pictures.weave import spread, weave_tile

FLOOR = 0.5
"""Changes are drawn to no larger a scale than this [points]."""


@dataclass(frozen=True, slots=True)
class Whisker:
    """A change that is expected, in points.

    Attributes:
        lens: Thread.
        low: What one future in ten stays below.
        mean: The change itself.
        high: What one future in ten goes beyond.
        direction: -1 falls, 1 rises, 0 not clear.
    """

    lens: str
    low: float
    mean: float
    high: float
    direction: int


def span_of(whiskers: tuple[Whisker, ...]) -> float:
    """The change that reaches the edge of the picture [points]."""
    return max([FLOOR, *(abs(each) for w in whiskers for each in (w.low, w.mean, w.high))])


def paint_whiskers(
    surface: pygame.Surface, rect: pygame.Rect, whiskers: tuple[Whisker, ...], span: float, ink: Ink
) -> None:
    """Paints a column for each change, none at the line in the middle and `span` at both edges."""
    sheet = start(rect.size, ink, 12, 100.0, clear=True)
    room = sheet.width / max(1, len(whiskers))
    for number, whisker in enumerate(whiskers):
        _column(sheet, room * (number + 0.5), room, whisker, 46.0 / span)
    block(sheet, 0, 49, sheet.width, 2.2, ink.ink)
    for number, whisker in enumerate(whiskers):
        if not whisker.direction:
            disc(sheet, room * (number + 0.5), 50, 7.5, ink.ink)
            disc(sheet, room * (number + 0.5), 50, 4.5, ink.paper)
    print_sheet(sheet, surface, rect, clear=True)


def _column(sheet: Sheet, x: float, room: float, whisker: Whisker, grow: float) -> None:
    ink, half, k = sheet.ink, room * 0.34, sheet.scale
    colour = lens_colour(ink, whisker.lens)
    top, foot = (50 - grow * value for value in (max(whisker.mean, 0), min(whisker.mean, 0)))
    if whisker.direction and foot - top > 1:
        area = pygame.Rect(
            round((x - half) * k), round(top * k), round(2 * half * k), max(2, round((foot - top) * k))
        )
        tile = weave_tile(whisker.lens, max(6, area.width // 2), 0.55, colour, tint(ink, colour, 0.6))
        spread(sheet.surface, tile, area, (area.left, round(50 * k)))
        corners = [(x - half, top), (x + half, top), (x + half, foot), (x - half, foot)]
        line(sheet, corners, 2.6, closed=True)
    high, low = 50 - grow * whisker.high, 50 - grow * whisker.low
    if low - high > 1:
        line(sheet, [(x, high), (x, low)], 2.2)
        for y in (high, low):
            line(sheet, [(x - half * 0.6, y), (x + half * 0.6, y)], 2.2)
