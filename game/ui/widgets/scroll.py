"""Scroll: more than fits, seen through a window that moves."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Stay
from game.ui.context import Context
from game.ui.widgets.base import Hands, Widget
from game.ui.widgets.ring import draw_frame

WHEEL = 64
"""One notch of the wheel [design px]."""


@dataclass(eq=False)
class Scroll(Widget):
    """A column that may be higher than its place; give it an `id`, and usually `grow=1`."""

    child: Widget
    bottom: int = field(default=0, init=False)
    """The farthest it can be scrolled [px]."""

    @override
    def children(self) -> Sequence[Widget]:
        return (self.child,)

    @property
    @override
    def focusable(self) -> bool:
        """Has focus itself only when there is something hidden and nothing inside that could have it."""
        return self.bottom > 0 and not any(widget.focusable for widget, _, _ in self.child.walk())

    def _bar(self, ctx: Context) -> int:
        return ctx.px(16)

    @override
    def least(self, ctx: Context) -> int:
        return max(super().least(ctx), self.child.narrowest(ctx) + self._bar(ctx))

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        wide, high = self.child.size(ctx, width - self._bar(ctx))
        return wide + self._bar(ctx), high

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        wide = rect.width - self._bar(ctx)
        high = self.child.size(ctx, wide)[1]
        self.bottom = max(0, high - rect.height)
        offset = hands.scroll[self.id] = min(max(0, hands.scroll.get(self.id, 0)), self.bottom)
        self.child.place(pygame.Rect(rect.x, rect.y - offset, wide, max(high, rect.height)), ctx, hands)
        if self.bottom:
            for widget, _, _ in self.child.walk():
                widget.seen = rect

    @override
    def window(self, clip: pygame.Rect) -> pygame.Rect:
        return self.rect.clip(clip)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        before = surface.get_clip()
        room = ctx.px(7)  # for rings of focus, which lie outside of what has it
        surface.set_clip(self.rect.inflate(2 * room, 0 if self.bottom else 2 * room).clip(before))
        super().draw(surface, ctx, hands)
        surface.set_clip(before)
        if self.bottom:
            self._draw_bar(surface, ctx, hands)
            self._draw_seams(surface, ctx, hands.scroll.get(self.id, 0))

    def thumb(self, ctx: Context, hands: Hands) -> pygame.Rect:
        """The part of the bar that is held."""
        high = max(ctx.px(36), self.rect.height * self.rect.height // (self.rect.height + self.bottom))
        top = (self.rect.height - high) * hands.scroll.get(self.id, 0) // max(1, self.bottom)
        wide = self._bar(ctx) * 5 // 8
        return pygame.Rect(self.rect.right - wide, self.rect.top + top, wide, high)

    def _draw_bar(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        thumb = self.thumb(ctx, hands)
        ink = ctx.theme["ink"]
        pygame.draw.line(
            surface, ink, (thumb.centerx, self.rect.top), (thumb.centerx, self.rect.bottom), ctx.px(1.5)
        )
        pygame.draw.rect(surface, ctx.theme["cochineal" if hands.focus == self.id else "marigold"], thumb)
        draw_frame(surface, ink, thumb, ctx.px(2))

    def _draw_seams(self, surface: pygame.Surface, ctx: Context, offset: int) -> None:
        """A line of stitches where the page goes on beyond what can be seen."""
        stitch, thick = ctx.px(9), ctx.px(2)
        right = self.rect.right - self._bar(ctx)
        edges = (self.rect.top - 2 * thick, offset > 0), (self.rect.bottom + thick, offset < self.bottom)
        for y, hidden in edges:
            for x in range(self.rect.left, right if hidden else self.rect.left, stitch * 2):
                surface.fill(ctx.theme["ink"], (x, y, min(stitch, right - x), thick))

    def by(self, pixels: int, hands: Hands) -> bool:
        """Scroll so far down [px]; says whether anything moved."""
        now = hands.scroll.get(self.id, 0)
        hands.scroll[self.id] = min(max(0, now + pixels), self.bottom)
        return hands.scroll[self.id] != now

    def reveal(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> bool:
        """Scroll until a rectangle inside can be seen; says whether anything moved."""
        margin = min(ctx.px(24), self.rect.height // 8)
        if rect.top - margin < self.rect.top:
            return self.by(rect.top - margin - self.rect.top, hands)
        if rect.bottom + margin > self.rect.bottom:
            return self.by(
                min(rect.bottom + margin - self.rect.bottom, rect.top - margin - self.rect.top), hands
            )
        return False

    @override
    def key(self, event: pygame.Event, ctx: Context, hands: Hands) -> Answer:
        step = {pygame.K_DOWN: ctx.px(WHEEL), pygame.K_UP: -ctx.px(WHEEL)}.get(event.key, 0)
        return Stay() if step and self.by(step, hands) else None

    @override
    def drag(self, position: tuple[int, int], ctx: Context, hands: Hands) -> Answer:
        if position[0] < self.rect.right - self._bar(ctx) - ctx.px(8) and hands.pressed != f"{self.id}|bar":
            return None
        hands.pressed = f"{self.id}|bar"
        high = self.thumb(ctx, hands).height
        share = (position[1] - self.rect.top - high / 2) / max(1, self.rect.height - high)
        hands.scroll[self.id] = round(min(max(0.0, share), 1.0) * self.bottom)
        return Stay()

    @override
    def faults(self, ctx: Context) -> list[str]:
        if self.bottom and self.rect.height < 3 * ctx.fonts.line_height("body"):
            return [f"no room to scroll: {self.id} is {self.rect.height} px high"]
        return [] if self.id or not self.bottom else ["a Scroll without an id forgets where it is"]
