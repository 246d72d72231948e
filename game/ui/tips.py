"""The small card that explains what is pointed at: its tip, or all that a screen has to say about it."""

import pygame

from game.ui.context import Context
from game.ui.widgets import Hands, Panel, Widget

WIDEST, NOTE = 420, 640
LOW = 0.72
"""What lies lower in the window has its tip above: there the advisers sit [0..1]."""


def draw_tip(surface: pygame.Surface, widget: Widget, ctx: Context) -> pygame.Rect:
    """Paint the tip of a widget beside it, always inside the window, and give its place."""
    pad = ctx.px(12)
    room = min(ctx.text_px(WIDEST), surface.get_width() - 6 * pad)
    wrapped = ctx.fonts.wrap(widget.tip, "small", room)
    card = pygame.Rect(
        0, 0, wrapped.size[0] + 2 * pad + ctx.px(4), wrapped.size[1] + 2 * ctx.px(9) + ctx.px(4)
    )
    card.midtop = widget.rect.centerx, widget.rect.bottom + ctx.px(10)
    if card.bottom > surface.get_height() or widget.rect.top > LOW * surface.get_height():
        card.bottom = widget.rect.top - ctx.px(10)
    card.clamp_ip(surface.get_rect().inflate(-2 * pad, -2 * pad))
    ground, ink = ctx.theme["ink"], ctx.theme["marigold"]
    surface.blit(ctx.prints.block(card.size, ground, ink, ctx.px(2), seed=3), card)
    words = ctx.fonts.draw(widget.tip, "small", ctx.theme.on("ink"), wrapped.size[0])
    surface.blit(words, (card.x + pad + ctx.px(2), card.y + ctx.px(11)))
    return card


def draw_note(surface: pygame.Surface, about: pygame.Rect, note: Widget, ctx: Context) -> pygame.Rect:
    """Paint a whole note above or below what it is about, where there is more room, and give its place."""
    margin, gap = ctx.px(8), ctx.px(10)
    room = surface.get_rect().inflate(-2 * margin, -2 * margin)
    panel = Panel(note, pad=12, shadow=6)
    wide = min(ctx.text_px(NOTE), room.width)
    high = min(panel.size(ctx, wide)[1], room.height)
    card = pygame.Rect(0, 0, wide, high)
    below = room.bottom - about.bottom >= about.top - room.top
    card.midtop = about.centerx, about.bottom + gap if below else about.top - gap - high
    card.clamp_ip(room)
    panel.place(card, ctx, Hands())
    panel.draw(surface, ctx, Hands())
    return card
