"""Ribbons: threads and contours of uneven width, smooth on any surface."""

import math
from collections.abc import Sequence
from itertools import pairwise
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
        return hairline(surface, path, colour)
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
    hairline(surface, [*band, band[0]], colour)
    return touched.inflate(4, 4)


def hairline(surface: pygame.Surface, path: Sequence[Point], colour: Colour) -> pygame.Rect:
    """Strings a thread one pixel wide along a path; gives what was touched.

    Not with `draw.aalines`: in pygame-ce 2.5.8 the ends of a single segment depend on what was drawn before it.
    """
    strung = [pygame.draw.aaline(surface, colour, a, b) for a, b in pairwise(path)]
    return strung[0].unionall(strung[1:]).inflate(4, 4)
