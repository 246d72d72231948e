"""Panel: a printed card, or a flat ground, around other widgets."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.ui.context import Context
from game.ui.prints import Cut
from game.ui.weave import weave
from game.ui.widgets.base import Hands, Widget


@dataclass(eq=False)
class Panel(Widget):
    """One child on a ground of its own.

    `ground`: card, paper, ink or one of the inks; `framed` gives it a cut contour and a shadow; `band`
    names a woven pattern along its top, in the ink `band_ink`.
    """

    child: Widget
    ground: str = "card"
    pad: int = 18
    framed: bool = True
    band: str = ""
    band_ink: str = "cochineal"
    shadow: int = 5

    @override
    def children(self) -> Sequence[Widget]:
        return (self.child,)

    def _margins(self, ctx: Context) -> tuple[int, int, int]:
        """Around the child, of the shadow, and of the band [px]."""
        return (
            ctx.px(self.pad),
            ctx.px(self.shadow) if self.framed else 0,
            self._band(ctx) if self.band else 0,
        )

    def _band(self, ctx: Context) -> int:
        return max(8, ctx.px(18) // 8 * 8)

    @override
    def least(self, ctx: Context) -> int:
        pad, shadow, _ = self._margins(ctx)
        return max(super().least(ctx), self.child.narrowest(ctx) + 2 * pad + shadow)

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        pad, shadow, band = self._margins(ctx)
        wide, high = self.child.size(ctx, width - 2 * pad - shadow)
        return wide + 2 * pad + shadow, high + 2 * pad + shadow + band

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        pad, shadow, band = self._margins(ctx)
        inner = pygame.Rect(
            rect.x + pad,
            rect.y + pad + band,
            rect.width - 2 * pad - shadow,
            rect.height - 2 * pad - shadow - band,
        )
        self.child.place(inner, ctx, hands)

    @override
    def clipped_away(self, ctx: Context) -> bool:
        """An edge alone, with nothing inside it, is no card yet."""
        pad, shadow, band = self._margins(ctx)
        seen = self.seen
        bare = seen is not None and (
            seen.bottom - self.rect.top < pad + band or self.rect.bottom - seen.top < pad + shadow
        )
        return bare or super().clipped_away(ctx)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        _, shadow, band = self._margins(ctx)
        fill, ink = ctx.theme[self.ground], ctx.theme["ink"]
        if self.framed:
            seed = sum(map(ord, self.id)) + self.rect.x
            cut = Cut(self.rect.size, fill, ink, ctx.px(2.5), 0, seed % 7, shadow)
            ctx.prints.card(surface, self.rect, cut)
        else:
            surface.fill(fill, self.rect)
        if band:
            line = ctx.px(3) if self.framed else 0
            strip = pygame.Rect(self.rect.x, self.rect.y, self.rect.width - shadow, band).inflate(
                -2 * line, 0
            )
            weave(surface, strip.move(0, line), self.band, ctx.theme[self.band_ink], fill)
        super().draw(surface, ctx, hands)
