"""A thread's chart with its two edges in numbers, and under it what each adviser foresees for one semester."""

from collections.abc import Sequence

import pygame
from typing_extensions import override

from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.outlooks import OutlookData, outlook_spot, paint_outlook
from game.ui.theme import THREADS
from game.ui.weave import weave
from game.ui.widgets import Hands, Picture, Widget

HIGH = 190
"""Of a chart [design px]."""


class FanChart(Widget):
    """The picture with the numbers of its edges; a pointer on it chooses a semester, which a bar marks."""

    def __init__(self, data: OutlookData, at: int) -> None:
        super().__init__()
        self.data, self.at = data, at
        self.picture = Picture(self._paint, HIGH, cache=("outlook", data))

    @override
    def children(self) -> Sequence[Widget]:
        return (self.picture,)

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return width, self._band(ctx) + ctx.px(HIGH)

    def _band(self, ctx: Context) -> int:
        return max(8, ctx.px(8) // 8 * 8)

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        band = self._band(ctx)
        self.picture.place(pygame.Rect(rect.x, rect.y + band, rect.width, rect.height - band), ctx, hands)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        ink, pattern = THREADS[self.data.lens]
        band = pygame.Rect(self.rect.topleft, (self.rect.width, self._band(ctx)))
        weave(surface, band, pattern, ctx.theme[ink], ctx.theme["paper"])
        super().draw(surface, ctx, hands)
        self._mark(surface, ctx)
        for value, top in ((self.data.high, True), (self.data.low, False)):
            self._edge(surface, ctx, f"{value:.0f}", top)

    def _mark(self, surface: pygame.Surface, ctx: Context) -> None:
        """A bar of marigold at the semester that is looked at."""
        chart, wide = self.picture.rect, ctx.px(4)
        x = outlook_spot(chart, self.data, self.at, self.data.low)[0]
        bar = pygame.Rect(x - wide // 2, chart.top + ctx.px(3), wide, chart.height - ctx.px(6))
        pygame.draw.rect(surface, ctx.theme.drawn["ink"], bar.inflate(2, 0))
        pygame.draw.rect(surface, ctx.theme.drawn["marigold"], bar)

    def _edge(self, surface: pygame.Surface, ctx: Context, words: str, top: bool) -> None:
        """The number of an edge of the window, on a slip of paper in its corner."""
        chart, pad = self.picture.rect, ctx.px(3)
        text = ctx.fonts.draw(words, "small", ctx.theme.drawn["ink"], ctx.fonts.width(words, "small"))
        slip = text.get_rect().inflate(2 * pad, 0)
        if top:
            slip.topleft = chart.left + pad, chart.top + pad
        else:
            slip.bottomleft = chart.left + pad, chart.bottom - pad
        surface.fill(ctx.theme.drawn["paper"], slip)
        surface.blit(text, (slip.x + pad, slip.y))

    def semester_at(self, x: int) -> int:
        """The semester nearest to a place on the chart."""
        chart = self.picture.rect
        start, end = (outlook_spot(chart, self.data, n, 0)[0] for n in (0, self.data.total))
        return round(self.data.total * (x - start) / max(1, end - start))

    def _paint(self, surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_outlook(surface, rect, self.data, picture_ink(ctx.theme))
