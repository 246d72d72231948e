"""The charts of what might have been, with their numbers written at the ends of the lines."""

from collections.abc import Sequence

import pygame
from typing_extensions import override

from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.twins import paint_cloud, paint_tenths, paint_twin, twin_spot
from game.ui.theme import THREADS
from game.ui.widgets import Column, Hands, Label, Picture, Row, Rule, Widget
from game.view.pictures.twins import CloudData, TwinData
from game.view.whatif import LuckLine, TwinLine

HIGH, TENTHS = 150, 26


class EndsChart(Widget):
    """A picture with a label at its right edge for each line that ends there, pushed apart where they would meet."""

    def __init__(
        self, picture: Picture, data: TwinData | CloudData, ends: Sequence[tuple[float, str]]
    ) -> None:
        super().__init__()
        self.picture, self.data, self.labels = picture, data, ends

    @override
    def children(self) -> Sequence[Widget]:
        return (self.picture,)

    def _room(self, ctx: Context) -> int:
        return max(ctx.fonts.width(words, "small", True) for _, words in self.labels) + ctx.px(6)

    @override
    def least(self, ctx: Context) -> int:
        return self._room(ctx) + ctx.px(90)

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        lines = ctx.fonts.line_height("small") * len(self.labels)
        return width, max(ctx.px(self.picture.high), lines)

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        inner = pygame.Rect(rect.x, rect.y, max(1, rect.width - self._room(ctx)), rect.height)
        self.picture.place(inner, ctx, hands)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        super().draw(surface, ctx, hands)
        chart, high = self.picture.rect, ctx.fonts.line_height("small")
        spots = [twin_spot(chart, self.data, 0, value)[1] - high // 2 for value, _ in self.labels]
        for top, (_, words) in zip(apart(spots, high, chart.top, chart.bottom), self.labels, strict=True):
            ink = ctx.fonts.draw(words, "small", ctx.theme["ink"], self._room(ctx), bold=True)
            surface.blit(ink, (chart.right + ctx.px(5), top))


def apart(tops: Sequence[int], high: int, first: int, last: int) -> list[int]:
    """Where labels of a height go so that none covers another, as near as can be to where they belong [px]."""
    order = sorted(range(len(tops)), key=lambda i: tops[i])
    placed = list(tops)
    edge = first
    for i in order:
        placed[i] = edge = max(edge, tops[i])
        edge += high
    edge = last
    for i in reversed(order):
        placed[i] = min(placed[i], edge - high)
        edge = placed[i]
    return placed


def twin_cell(ctx: Context, line: TwinLine) -> Widget:
    """An outcome of both terms: its name, what the change makes of it, and its chart."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_twin(surface, rect, line.data, picture_ink(ctx.theme))

    picture = Picture(paint, HIGH, cache=("twin", line.data))
    was, now = ctx.words("whatif.was", value=line.was), ctx.words("whatif.now", value=line.now)
    chart = EndsChart(picture, line.data, ((line.data.before[-1], was), (line.data.after[-1], now)))
    head = Row([Label(line.words, bold=True, grow=1), Label(line.change, "heading")], 8)
    return Column([*band(line.name), head, chart], 3)


def luck_cell(ctx: Context, line: LuckLine) -> Widget:
    """A thread among its other futures, and where in ten of them it lies."""
    data = line.data

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_cloud(surface, rect, data, picture_ink(ctx.theme))

    def paint_row(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_tenths(surface, rect, line.tenths, line.name, picture_ink(ctx.theme))

    ends = (
        (data.came[-1], ctx.words("whatif.came", value=f"{data.came[-1]:.0f}")),
        (data.most[-1], ctx.words("whatif.high", value=f"{data.most[-1]:.0f}")),
        (data.least[-1], ctx.words("whatif.low", value=f"{data.least[-1]:.0f}")),
    )
    chart = EndsChart(Picture(paint, HIGH, cache=("cloud", data)), data, ends)
    row = Picture(paint_row, TENTHS, cache=("tenths", line.name, line.tenths))
    head = Label(line.words, bold=True)
    return Column([*band(line.name), head, chart, row, Label(line.told, "small")], 4)


def band(name: str) -> list[Widget]:
    """The woven band of a thread; nothing for other outcomes."""
    if name not in THREADS:
        return []
    ink, pattern = THREADS[name]
    return [Rule(pattern, ink)]
