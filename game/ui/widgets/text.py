"""Words on the page: Label, and Rule to part things with a woven band."""

from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.ui.context import Context
from game.ui.weave import weave
from game.ui.widgets.base import Hands, Widget, scope
from game.ui.widgets.ring import draw_ring


@dataclass(eq=False)
class Label(Widget):
    """Wrapped text; `**so**` is bold. Roles: poster, title, heading, body, small.

    `colour` is a text colour of the theme (ink, soft, accent), `on:indigo` for text on that ink, or
    `drawn:paper` for text on a picture.
    """

    text: str
    role: str = "body"
    colour: str = "ink"
    bold: bool = False
    align: str = "left"

    @override
    def least(self, ctx: Context) -> int:
        return max(super().least(ctx), ctx.fonts.longest_word(self.text, self.role, True))

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return ctx.fonts.wrap(self.text, self.role, width, self.bold).size

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        if self.text:
            colour = text_colour(ctx, self.colour)
            ink = ctx.fonts.draw(
                self.text, self.role, colour, self.rect.width, bold=self.bold, align=self.align
            )
            if self.role == "poster":
                slip = ctx.fonts.draw(
                    self.text, self.role, ctx.theme.drawn["cochineal"], self.rect.width, align=self.align
                )
                surface.blit(slip, self.rect.move(ctx.px(5), ctx.px(4)))
            surface.blit(ink, self.rect.topleft)
        if self.id and hands.focus == self.id:
            draw_ring(surface, self.rect, ctx)

    @override
    def faults(self, ctx: Context) -> list[str]:
        wrapped = ctx.fonts.wrap(self.text, self.role, self.rect.width, self.bold)
        found = []
        if self.text and (wrapped.size[1] > self.rect.height or wrapped.size[0] > self.rect.width):
            found.append(f"text cut off: {scope(self.text)} needs {wrapped.size}, has {self.rect.size}")
        if wrapped.broken:
            found.append(f"word broken: {scope(self.text)} in {self.rect.width} px")
        return found


def text_colour(ctx: Context, name: str) -> tuple[int, int, int]:
    """A text colour of the theme by its name, as in `Label`."""
    if name.startswith("drawn:"):
        return ctx.theme.drawn[name[6:]]
    return ctx.theme.on(name[3:]) if name.startswith("on:") else ctx.theme[name]


@dataclass(eq=False)
class Rule(Widget):
    """A woven band from side to side, `high` design pixels."""

    pattern: str = "zigzag"
    ink: str = "ink"
    ground: str = "paper"
    high: int = 12

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return width, max(8, ctx.px(self.high) // 8 * 8)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        weave(surface, self.rect, self.pattern, ctx.theme[self.ink], ctx.theme[self.ground])
