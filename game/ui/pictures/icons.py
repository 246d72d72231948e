"""Small linocut signs: works, ventures, desks, what is scarce, arrows; all of the family `icons`."""

import pygame

from game.ui.pictures.carve import Sheet
from game.ui.pictures.ink import Ink
from game.ui.pictures.parts import parts_of, printed, stamp

SIDE = 100.0
"""Of the square in which they are drawn [units]."""


def icon_names() -> tuple[str, ...]:
    """All signs there are."""
    return tuple(name.removeprefix("icons/") for name in parts_of("icons"))


def paint_icon(surface: pygame.Surface, rect: pygame.Rect, name: str, ink: Ink) -> None:
    """Paints one sign in the largest square that the rectangle holds, on whatever is under it.

    Raises:
        KeyError: There is no sign of that name.
    """
    side = min(rect.width, rect.height)
    made = printed(f"icons/{name}", side / SIDE, ink)
    surface.blit(made, made.get_rect(center=rect.center))


def draw_icon(sheet: Sheet, name: str, x: float, y: float, size: float) -> None:
    """Draws one sign around a point of a sheet."""
    stamp(sheet, f"icons/{name}", x, y, size / SIDE)
