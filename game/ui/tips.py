"""The small card that explains what is pointed at: its tip, or all that a screen has to say about it."""

from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.ui.context import Context
from game.ui.widgets import Hands, Panel, Widget
from game.ui.widgets.text import Letters, print_words

WIDEST, NOTE = 420, 640
LOW = 0.72
"""What lies lower in the window has its tip above: there the advisers sit [0..1]."""


@dataclass(eq=False)
class Tip(Widget):
    """A sentence on a dark card."""

    words: str

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        pad = ctx.px(12)
        ground, ink = ctx.theme["ink"], ctx.theme["marigold"]
        surface.blit(ctx.prints.block(self.rect.size, ground, ink, ctx.px(2), seed=3), self.rect)
        wide = self.rect.width - 2 * pad - ctx.px(4)
        area = pygame.Rect(self.rect.x + pad + ctx.px(2), self.rect.y + ctx.px(11), wide, self.rect.height)
        print_words(surface, ctx, self.words, area, Letters("small", ctx.theme.on("ink")))


def tip_of(widget: Widget, ctx: Context) -> Tip:
    """The tip of a widget, placed beside it and always inside the window."""
    pad, window = ctx.px(12), pygame.Rect((0, 0), ctx.size)
    room = min(ctx.text_px(WIDEST), window.width - 6 * pad)
    wrapped = ctx.fonts.wrap(widget.tip, "small", room)
    card = pygame.Rect(
        0, 0, wrapped.size[0] + 2 * pad + ctx.px(4), wrapped.size[1] + 2 * ctx.px(9) + ctx.px(4)
    )
    card.midtop = widget.rect.centerx, widget.rect.bottom + ctx.px(10)
    if card.bottom > window.height or widget.rect.top > LOW * window.height:
        card.bottom = widget.rect.top - ctx.px(10)
    card.clamp_ip(window.inflate(-2 * pad, -2 * pad))
    tip = Tip(widget.tip)
    tip.place(card, ctx, Hands())
    return tip


def note_card(about: pygame.Rect, note: Widget, ctx: Context) -> Panel:
    """A whole note, placed below what it is about, for what is above was just read; above where there is more room."""
    margin, gap = ctx.px(8), ctx.px(10)
    room = pygame.Rect((0, 0), ctx.size).inflate(-2 * margin, -2 * margin)
    panel = Panel(note, pad=12, shadow=6)
    wide = min(ctx.text_px(NOTE), room.width)
    high = min(panel.size(ctx, wide)[1], room.height)
    card = pygame.Rect(0, 0, wide, high)
    left = room.bottom - about.bottom - gap
    below = left >= high or left + gap >= about.top - room.top
    card.midtop = about.centerx, about.bottom + gap if below else about.top - gap - high
    card.clamp_ip(room)
    panel.place(card, ctx, Hands())
    return panel
