"""How near the southern shore is looked at, and where the land lies then."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.ui.pictures.carve import Point
from game.view.pictures.shores import TwoShores

ZOOMS = (1.0, 2.5, 4.6)
"""How many times larger the land is at each step of nearness."""

VILLAGE = (0.0, 0.7, 1.5)
"""How large a village is drawn at each step [of its parts]; from afar it is not."""

WIDEST = 1.3
"""How much wider than on a globe a state may be drawn, so that it fills its shore."""


@dataclass(frozen=True, slots=True)
class View:
    """What of the southern shore is seen: the whole state at 0, and nearer around a place of the level."""

    zoom: int = 0
    at: str = ""


FAR = View()


def nearer(view: View, step: int, around: Sequence[str], places: Sequence[str]) -> View:
    """Gives the view so many steps nearer or farther, around the first of some names that is a place."""
    zoom = max(0, min(len(ZOOMS) - 1, view.zoom + step))
    return View(zoom, next((name for name in around if name in places), places[0])) if zoom else FAR


def natural(data: TwoShores, shelf: pygame.Rect) -> pygame.Rect:
    """Gives the largest box of the land on its shore, at its foot; drawn wider only where the shore is wide."""
    shape = data.land.width / data.land.height
    high = float(shelf.height)
    wide = min(max(high * shape, min(high * shape * WIDEST, shelf.width * 0.56)), shelf.width * 0.94)
    box = pygame.Rect(0, 0, round(wide), round(min(high, wide / shape)))
    box.midbottom = shelf.centerx, shelf.bottom
    return box


def brought_near(box: pygame.Rect, shore: pygame.Rect, at: Point, zoom: int) -> pygame.Rect:
    """Gives the box of the land enlarged, with a point of the old box in the middle of the shore.

    The land never leaves more of the shore empty than it must.
    """
    times = ZOOMS[max(0, min(zoom, len(ZOOMS) - 1))]
    wide, high = round(box.width * times), round(box.height * times)
    x = shore.centerx - (at[0] - box.left) * times
    y = shore.centery - (at[1] - box.top) * times
    return pygame.Rect(
        _held(x, wide, shore.left, shore.right), _held(y, high, shore.top, shore.bottom), wide, high
    )


def _held(start: float, size: int, low: int, high: int) -> int:
    """Gives the start of what is `size` long, so that it covers the span or lies within it."""
    margin = (high - low) // 5
    if size <= high - low:
        return round(max(low, min(high - size, start)))
    return round(min(low + margin, max(high - margin - size, start)))
