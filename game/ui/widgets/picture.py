"""Drawn things: Picture (whatever a function paints) and Meter (how full something is)."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.ui.answers import Answer
from game.ui.context import Context
from game.ui.late import Steps, all_at_once, finished
from game.ui.prints import solid
from game.ui.weave import weave
from game.ui.widgets.base import Hands, Widget
from game.ui.widgets.ring import draw_frame, draw_ring

Paint = Callable[[pygame.Surface, pygame.Rect, Context], Iterable[None] | None]
"""Paints into a rectangle; a long painting gives its steps, and goes on as they are taken."""


@dataclass(eq=False)
class Picture(Widget):
    """A painting `high` design pixels high (with `wide` 0: as wide as there is room).

    With a `cache` key the painting is made once for each size, theme and key; without one it is painted at
    each drawing. With an `answer` it can be pressed and have focus.
    """

    paint: Paint
    high: int = 120
    wide: int = 0
    cache: Hashable = None
    answer: Answer = None

    @property
    @override
    def focusable(self) -> bool:
        """Only what can be pressed or explains itself."""
        return bool(self.id and (self.answer is not None or self.tip))

    @override
    def least(self, ctx: Context) -> int:
        return max(super().least(ctx), ctx.px(self.wide))

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return (min(width, ctx.px(self.wide)) if self.wide else width), ctx.px(self.high)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        if self.rect.width > 0 and self.rect.height > 0:
            if self.cache is None:
                all_at_once(self.paint(surface, self.rect, ctx) or ())
            elif ctx.prints.now(self._key(ctx), self.rect, lambda: self._steps(ctx)):
                surface.blit(self.kept(ctx), self.rect)
        if self.focusable and hands.focus == self.id:
            draw_ring(surface, self.rect.inflate(-ctx.px(8), -ctx.px(8)), ctx)

    def kept(self, ctx: Context) -> pygame.Surface:
        """The painting, made now if there is none that was kept; only with a `cache` key."""
        return ctx.prints.once(self._key(ctx), lambda: finished(self._steps(ctx)))

    def _steps(self, ctx: Context) -> Steps:
        fresh = pygame.Surface(self.rect.size, pygame.SRCALPHA)
        yield from self.paint(fresh, fresh.get_rect(), ctx) or ()
        return solid(fresh)

    def _key(self, ctx: Context) -> Hashable:
        settings = ctx.settings
        size = self.rect.size
        return "picture", self.cache, size, ctx.theme.name, settings.language, settings.text_scale

    @override
    def press(self, ctx: Context) -> Answer:
        return self.answer


@dataclass(eq=False)
class Meter(Widget):
    """How full something is, 0..1: a frame filled with a woven pattern; say the number beside it in words."""

    share: float
    ink: str = "agave"
    pattern: str = "crosses"
    high: int = 18
    mark: float | None = None
    """Something to compare with, 0..1."""

    def _knot(self, ctx: Context) -> int:
        """Side of one knot of the pattern, which is eight knots high [px]."""
        return max(1, ctx.px(self.high) // 8)

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return width, self._knot(ctx) * 8 + 2 * ctx.px(2)

    @override
    def least(self, ctx: Context) -> int:
        return max(super().least(ctx), ctx.px(60))

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        ink = ctx.theme["ink"]
        surface.fill(ctx.theme["card"], self.rect)
        full = self.rect.inflate(-2 * ctx.px(2), -2 * ctx.px(2))
        full.width = round(full.width * min(max(self.share, 0.0), 1.0))
        weave(surface, full, self.pattern, ctx.theme["card"], ctx.theme[self.ink], cell=self._knot(ctx))
        draw_frame(surface, ink, self.rect, ctx.px(2))
        if self.mark is not None:
            x = self.rect.x + round(self.rect.width * min(max(self.mark, 0.0), 1.0))
            pygame.draw.line(
                surface, ink, (x, self.rect.top - ctx.px(4)), (x, self.rect.bottom + ctx.px(3)), ctx.px(3)
            )
        if self.id and hands.focus == self.id:
            draw_ring(surface, self.rect, ctx)
