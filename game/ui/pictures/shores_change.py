"""What changed in a place since last semester: small bars to the left and right of a line."""

import math
from collections.abc import Sequence

import pygame

from game.ui.pictures.carve import Point
from game.ui.pictures.ink import Ink, mix
from game.view.change import Change

STRIPE = 5
"""Distance between the stripes of a bar for the worse [pixels at 20 pixels of height]."""


def paint_changes(
    surface: pygame.Surface, rect: pygame.Rect, changes: Sequence[Change], ink: Ink, font: pygame.Font
) -> None:
    """Paints one row: for each measure its bar, solid for the better and striped for the worse, and its number."""
    wide = rect.width / max(1, len(changes))
    for number, change in enumerate(changes):
        cell = pygame.Rect(round(rect.left + number * wide), rect.top, round(wide), rect.height)
        _cell(surface, cell, change, ink, font)


def _cell(surface: pygame.Surface, cell: pygame.Rect, change: Change, ink: Ink, font: pygame.Font) -> None:
    room = font.size("−0,000")[0] + 8
    field = pygame.Rect(cell.left + 4, cell.top, max(24, cell.width - room - 12), cell.height)
    middle, high = field.centerx, max(8, round(cell.height * 0.44))
    pygame.draw.line(surface, mix(ink.paper, ink.ink, 0.35), field.midleft, field.midright, 1)
    pygame.draw.line(surface, ink.ink, (middle, cell.top + 3), (middle, cell.bottom - 4), 2)
    if not change.told:
        pygame.draw.circle(surface, ink.ink, field.center, max(4, round(high * 0.38)))
        return
    end = middle + change.bar * (field.width / 2 - high * 0.7)
    _bar(surface, middle, end, field.centery, high, change, ink)
    words = font.render(change.told, True, ink.ink)
    surface.blit(words, words.get_rect(midleft=(field.right + 6, field.centery)))


def _bar(
    surface: pygame.Surface, start: float, end: float, y: int, high: int, change: Change, ink: Ink
) -> None:
    """A bar with a pointed end, so that it says which way it goes at any length."""
    way, half = (1 if end >= start else -1), high / 2
    tip = end + way * high * 0.7
    outline: list[Point] = [(start, y - half), (end, y - half), (tip, y), (end, y + half), (start, y + half)]
    colour = ink.agave if change.better else ink.cochineal
    pygame.draw.polygon(surface, colour if change.better else ink.paper, outline)
    if not change.better:
        step, x, before = max(4.0, high * STRIPE / 10), min(start, end), surface.get_clip()
        surface.set_clip(before.clip(round(x), round(y - half), math.ceil(abs(end - start)), high))
        while x < max(start, end):
            pygame.draw.line(
                surface, colour, (x, y + half - 1), (x + step * 0.6, y - half), max(2, round(step * 0.4))
            )
            x += step
        surface.set_clip(before)
        pygame.draw.polygon(surface, colour, [(end, y - half), (tip, y), (end, y + half)])
    pygame.draw.polygon(surface, ink.ink, outline, max(2, high // 9))
