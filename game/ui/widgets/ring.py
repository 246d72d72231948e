"""The ring around what has focus."""

import pygame

from game.ui.context import Context


def draw_ring(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
    """Focus: a ring of marigold close around, and a thick ring of ink around that."""
    thick = max(3, ctx.px(3.5))
    outer = rect.inflate(4 * thick - 2, 4 * thick - 2)
    pygame.draw.rect(surface, ctx.theme["marigold"], outer.inflate(-2 * thick + 2, -2 * thick + 2), thick)
    pygame.draw.rect(surface, ctx.theme["ink"], outer, thick)
