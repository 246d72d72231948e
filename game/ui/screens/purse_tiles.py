"""What there is to spend, small: the name of a purse over what is left in it."""

from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.ui.context import Context
from game.ui.widgets import TARGET, Button

SIDE, TOP, SHADOW, GAP = 10, 5, 4, 6
"""Beside the words (follows the text scale), above them, of the shadow, between icon and words [design px]."""


@dataclass(eq=False)
class PurseTile(Button):
    """A button in two lines: `name` small above, its words below, the icon before both."""

    name: str = ""

    def _column(self, ctx: Context) -> int:
        """How wide the two lines are [px]."""
        return max(ctx.fonts.width(self.name, "small", True), ctx.fonts.width(self.words, "body", True))

    def _side(self, ctx: Context) -> int:
        """How wide and high the icon is, with its gap [px]."""
        return ctx.fonts.line_height("body") + ctx.px(GAP)

    @override
    def least(self, ctx: Context) -> int:
        return self.measure(ctx, 0)[0]

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        wide = self._column(ctx) + self._side(ctx) + 2 * ctx.text_px(SIDE) + ctx.px(SHADOW)
        lines = ctx.fonts.line_height("small") + ctx.fonts.line_height("body")
        return wide, max(TARGET, lines + 2 * ctx.px(TOP)) + ctx.px(SHADOW)

    @override
    def _draw_inside(
        self, surface: pygame.Surface, ctx: Context, inner: pygame.Rect, text: tuple[int, int, int]
    ) -> None:
        side = self._side(ctx) - ctx.px(GAP)
        wide = self._column(ctx)
        left = inner.centerx - (wide + self._side(ctx)) // 2
        if self.icon:
            self.icon(surface, pygame.Rect(left, inner.centery - side // 2, side, side), ctx)
        left += self._side(ctx)
        small, body = ctx.fonts.line_height("small"), ctx.fonts.line_height("body")
        top = inner.centery - (small + body) // 2
        name = ctx.fonts.draw(self.name, "small", text, wide, bold=True)
        surface.blit(name, (left, top))
        surface.blit(ctx.fonts.draw(self.words, "body", text, wide, bold=True), (left, top + small))

    @override
    def faults(self, ctx: Context) -> list[str]:
        wide = self.measure(ctx, 0)[0]
        return [f"purse cut off: {self.id}"] if self.rect.width < wide else []
