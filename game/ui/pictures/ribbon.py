"""Ribbons: threads and contours of uneven width, smooth on any surface."""

import math
from collections.abc import Sequence
from random import Random

import pygame

from game.ui.pictures.carve import Point
from game.ui.pictures.ink import Colour


def ribbon(
    surface: pygame.Surface, path: Sequence[Point], width: float, colour: Colour, hand: Random | None = None
) -> pygame.Rect:
    """Strings a ribbon along a path, even or as an unsteady `hand` cuts it; gives what was touched."""
    if len(path) < 2:
        return pygame.Rect(0, 0, 0, 0)
    if width < 1.2:
        touched = pygame.draw.aalines(surface, colour, False, path)
        return touched.inflate(4, 4)
    left, right = [], []
    for i, (x, y) in enumerate(path):
        (ax, ay), (bx, by) = path[max(0, i - 1)], path[min(len(path) - 1, i + 1)]
        long = math.hypot(bx - ax, by - ay) or 1.0
        half = width / 2 * (0.85 + 0.3 * hand.random() if hand else 1.0)
        nx, ny = -(by - ay) / long * half, (bx - ax) / long * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    band = [*left, *reversed(right)]
    touched = pygame.draw.polygon(surface, colour, band)
    pygame.draw.aalines(surface, colour, True, band)
    return touched.inflate(4, 4)
