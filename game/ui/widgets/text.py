"""Words on the page: Label, and Rule to part things with a woven band."""

from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.ui.context import Context
from game.ui.inks import small_icon
from game.ui.theme import Colour
from game.ui.weave import weave
from game.ui.widgets.base import Hands, Widget, scope
from game.ui.widgets.ring import draw_ring


@dataclass(frozen=True)
class Letters:
    """How words are printed."""

    role: str
    colour: Colour
    bold: bool = False
    align: str = "left"


def print_words(
    surface: pygame.Surface,
    ctx: Context,
    text: str,
    area: pygame.Rect,
    letters: Letters,
    seen: pygame.Rect | None = None,
) -> None:
    """Print wrapped text into an area from its top on, its icons among the words: those lines that are seen whole."""
    role, bold, align = letters.role, letters.bold, letters.align
    ink = ctx.fonts.draw(text, role, letters.colour, area.width, bold=bold, align=align)
    lines = whole_lines(area.top, ink.get_height(), ctx.fonts.line_height(role), seen)
    surface.blit(ink, (area.left, area.top + lines.start), (0, lines.start, ink.get_width(), len(lines)))
    for name, place in ctx.fonts.icons(text, role, area.width, bold=bold, align=align):
        if place.centery in lines:
            surface.blit(small_icon(ctx, name, place.width), place.move(area.topleft))


def whole_lines(top: int, high: int, step: int, seen: pygame.Rect | None) -> range:
    """Which rows of a text can be seen in whole lines, counted from its top [px].

    A line may lack the two pixels that no letter reaches.
    """
    if seen is None or seen.top <= top <= seen.bottom - high:
        return range(high)
    first = max(0, -((top + 2 - seen.top) // step))
    last = min(-(-high // step), (seen.bottom - top + 2) // step)
    return range(min(first * step, high), max(min(first * step, high), min(last * step, high)))


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
    def clipped_away(self, ctx: Context) -> bool:
        return False  # it prints those of its lines that are seen whole

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        if self.text:
            colour = text_colour(ctx, self.colour)
            if self.role == "poster":
                slip = ctx.theme.drawn["cochineal"]
                under = ctx.fonts.draw(self.text, self.role, slip, self.rect.width, align=self.align)
                surface.blit(under, self.rect.move(ctx.px(5), ctx.px(4)))
            print_words(
                surface,
                ctx,
                self.text,
                self.rect,
                Letters(self.role, colour, self.bold, self.align),
                self.seen,
            )
        if self.id and hands.focus == self.id:
            draw_ring(surface, self.rect, ctx)
        super().draw(surface, ctx, hands)

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
