"""What moves on the two shores: light running along the threads of those who sat at the table."""

import math

import pygame

from game.ui.pictures.carve import Point
from game.ui.pictures.ink import Ink
from game.ui.pictures.shores_layout import ShoresLayout
from game.view.pictures.shores import TwoShores


def paint_moving_threads(
    surface: pygame.Surface, layout: ShoresLayout, data: TwoShores, ink: Ink, phase: float
) -> list[pygame.Rect]:
    """Paints the shuttles that run along moving threads over the finished picture.

    Args:
        surface: Where the picture of the two shores already is.
        layout: Its layout.
        data: Its data.
        ink: The inks.
        phase: How far the shuttles are on their way, from the city to the place [0..1].

    Returns:
        What was touched, for the next frame to put back.
    """
    touched = []
    for thread in data.threads:
        moving = thread.place in data.moving and thread.city in data.moving
        if moving and layout.tied(thread.place, thread.city):
            path = [*layout.thread_path(thread.place, thread.city), *layout.cord_path(thread.place)[1:]]
            touched.append(_shuttle(surface, path, phase % 1.0, (4 + 6 * thread.width) * layout.unit, ink))
    return touched


def _shuttle(surface: pygame.Surface, path: list[Point], phase: float, size: float, ink: Ink) -> pygame.Rect:
    at = phase * (len(path) - 1)
    here = min(len(path) - 2, int(at))
    (ax, ay), (bx, by) = path[here], path[here + 1]
    x, y = ax + (bx - ax) * (at - here), ay + (by - ay) * (at - here)
    long = math.hypot(bx - ax, by - ay) or 1.0
    dx, dy = (bx - ax) / long * size * 2, (by - ay) / long * size * 2
    nx, ny = -dy * 0.4, dx * 0.4
    outer = [(x - dx, y - dy), (x + nx, y + ny), (x + dx, y + dy), (x - nx, y - ny)]
    inner = [(x + (px - x) * 0.62, y + (py - y) * 0.62) for px, py in outer]
    touched = pygame.draw.polygon(surface, ink.ink, outer)
    pygame.draw.polygon(surface, ink.marigold, inner)
    return touched.inflate(4, 4)
