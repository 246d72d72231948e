"""The ring around what has focus, and frames of any kind."""

import pygame

from game.ui.context import Context
from game.ui.theme import Colour


def draw_ring(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
    """Focus: a ring of marigold close around, and a thick ring of ink around that."""
    thick = max(3, ctx.px(3.5))
    outer = rect.inflate(4 * thick - 2, 4 * thick - 2)
    draw_frame(surface, ctx.theme["marigold"], outer.inflate(-2 * thick + 2, -2 * thick + 2), thick)
    draw_frame(surface, ctx.theme["ink"], outer, thick)


def draw_frame(surface: pygame.Surface, colour: Colour, rect: pygame.Rect, thick: int) -> None:
    """A frame just inside a rectangle.

    `pygame.draw.rect` puts the edge of a frame that lies beyond the clip onto the clip's own edge, which a window
    that is mended in parts would show.
    """
    across, down = min(thick, rect.height), min(thick, rect.width)
    for side in (
        (rect.left, rect.top, rect.width, across),
        (rect.left, rect.bottom - across, rect.width, across),
        (rect.left, rect.top, down, rect.height),
        (rect.right - down, rect.top, down, rect.height),
    ):
        surface.fill(colour, side)
