"""Boxes that arrange: Column, Row, Flow, Grid, Stack, Spacer."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pygame
from typing_extensions import override

from game.ui.context import Context
from game.ui.widgets.base import Hands, Widget
from game.ui.widgets.shares import share_out


@dataclass(eq=False)
class Spacer(Widget):
    """Room left free: `high` and `wide` in design pixels, or whatever is left with `grow`."""

    high: int = 0
    wide: int = 0

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return min(width, ctx.px(self.wide)), ctx.px(self.high)


@dataclass(eq=False)
class Column(Widget):
    """One under the other. `align` across: stretch, start, center; `justify` along: start, center, end."""

    kids: Sequence[Widget]
    gap: int = 8
    pad: int = 0
    align: str = "stretch"
    justify: str = "start"

    @override
    def children(self) -> Sequence[Widget]:
        return self.kids

    @override
    def least(self, ctx: Context) -> int:
        inner = max((kid.narrowest(ctx) for kid in self.kids), default=0)
        return max(super().least(ctx), inner + 2 * ctx.px(self.pad))

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        pad = ctx.px(self.pad)
        sizes = [kid.size(ctx, width - 2 * pad) for kid in self.kids]
        high = sum(size[1] for size in sizes) + ctx.px(self.gap) * max(0, len(sizes) - 1) + 2 * pad
        return min(width, max((size[0] for size in sizes), default=0) + 2 * pad), high

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        pad, gap = ctx.px(self.pad), ctx.px(self.gap)
        inner = rect.inflate(-2 * pad, -2 * pad)
        sizes = [kid.size(ctx, inner.width) for kid in self.kids]
        left = inner.height - sum(size[1] for size in sizes) - gap * max(0, len(sizes) - 1)
        weights = sum(kid.grow for kid in self.kids)
        y = inner.top + (_lead(self.justify, left) if not weights else 0)
        for kid, size in zip(self.kids, sizes, strict=True):
            # what can scroll also gives way when there is too little room
            extra = left * kid.grow // weights if kid.grow else 0
            high = max(0, size[1] + extra)
            wide = inner.width if self.align == "stretch" or kid.grow else size[0]
            x = inner.left + (_lead("center", inner.width - wide) if self.align == "center" else 0)
            kid.place(pygame.Rect(x, y, wide, high), ctx, hands)
            y += high + gap


def _lead(justify: str, left: int) -> int:
    return {"start": 0, "center": left // 2, "end": left}[justify] if left > 0 else 0


@dataclass(eq=False)
class Row(Widget):
    """Side by side; where that is too narrow the Row becomes a Column, unless `fold` is off.

    `align` across: center, start, stretch; `justify` along: start, center, end, between.
    """

    kids: Sequence[Widget]
    gap: int = 12
    pad: int = 0
    align: str = "center"
    justify: str = "start"
    fold: bool = True
    _shared: dict[int, list[int] | None] = field(default_factory=dict, init=False)

    @override
    def children(self) -> Sequence[Widget]:
        return self.kids

    @override
    def least(self, ctx: Context) -> int:
        leasts = [kid.narrowest(ctx) for kid in self.kids]
        gaps = ctx.px(self.gap) * max(0, len(leasts) - 1)
        inner = max(leasts, default=0) if self.fold else sum(leasts) + gaps
        return max(super().least(ctx), inner + 2 * ctx.px(self.pad))

    def _widths(self, ctx: Context, inner: int) -> list[int] | None:
        """The width of each child in so much room; none where the Row has to fold."""
        if inner not in self._shared:
            self._shared[inner] = self._share(ctx, inner)
        return self._shared[inner]

    def _share(self, ctx: Context, inner: int) -> list[int] | None:
        room = inner - ctx.px(self.gap) * max(0, len(self.kids) - 1)
        leasts = [kid.narrowest(ctx) for kid in self.kids]
        if sum(leasts) > room and self.fold and len(self.kids) > 1:
            return None
        wants = [max(kid.size(ctx, inner)[0], least) for kid, least in zip(self.kids, leasts, strict=True)]
        return share_out(room, wants, leasts, [kid.grow for kid in self.kids])

    def _folded(self) -> Column:
        kids = [kid for kid in self.kids if not isinstance(kid, Spacer)]
        return Column(kids, self.gap, self.pad, "stretch" if self.align == "stretch" else "start")

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        pad = ctx.px(self.pad)
        widths = self._widths(ctx, width - 2 * pad)
        if widths is None:
            return self._folded().size(ctx, width)
        high = max((kid.size(ctx, wide)[1] for kid, wide in zip(self.kids, widths, strict=True)), default=0)
        wide = sum(widths) + ctx.px(self.gap) * max(0, len(widths) - 1) + 2 * pad
        return (width if self.justify == "between" else min(width, wide)), high + 2 * pad

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        pad, gap = ctx.px(self.pad), ctx.px(self.gap)
        inner = rect.inflate(-2 * pad, -2 * pad)
        widths = self._widths(ctx, inner.width)
        if widths is None:
            for kid in self.kids:
                kid.place(pygame.Rect(inner.topleft, (0, 0)), ctx, hands)
            self._folded().place(rect, ctx, hands)
            return
        left = inner.width - sum(widths) - gap * max(0, len(widths) - 1)
        x = inner.left
        if self.justify == "between":
            gap += max(0, left) // max(1, len(widths) - 1)
        else:
            x += _lead(self.justify, left)
        for kid, wide in zip(self.kids, widths, strict=True):
            high = inner.height if self.align == "stretch" else kid.size(ctx, wide)[1]
            high = min(high, inner.height) if self.align == "stretch" else high
            y = inner.top + ((inner.height - high) // 2 if self.align == "center" else 0)
            kid.place(pygame.Rect(x, y, wide, high), ctx, hands)
            x += wide + gap


@dataclass(eq=False)
class Flow(Widget):
    """Side by side in as many lines as it takes."""

    kids: Sequence[Widget]
    gap: int = 10
    justify: str = "start"

    @override
    def children(self) -> Sequence[Widget]:
        return self.kids

    @override
    def least(self, ctx: Context) -> int:
        return max(super().least(ctx), max((kid.narrowest(ctx) for kid in self.kids), default=0))

    def _lines(self, ctx: Context, width: int) -> list[list[tuple[Widget, tuple[int, int]]]]:
        lines: list[list[tuple[Widget, tuple[int, int]]]] = []
        filled = 0
        for kid in self.kids:
            size = kid.size(ctx, width)
            if not lines or filled + ctx.px(self.gap) + size[0] > width:
                lines.append([])
                filled = -ctx.px(self.gap)
            lines[-1].append((kid, size))
            filled += ctx.px(self.gap) + size[0]
        return lines

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        gap = ctx.px(self.gap)
        lines = self._lines(ctx, width)
        wide = max((sum(size[0] + gap for _, size in line) - gap for line in lines), default=0)
        return min(width, wide), sum(max(size[1] for _, size in line) + gap for line in lines) - gap * bool(
            lines
        )

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        gap, y = ctx.px(self.gap), rect.top
        for line in self._lines(ctx, rect.width):
            high = max(size[1] for _, size in line)
            x = rect.left + _lead(self.justify, rect.width - sum(size[0] + gap for _, size in line) + gap)
            for kid, size in line:
                kid.place(pygame.Rect(x, y + (high - size[1]) // 2, *size), ctx, hands)
                x += size[0] + gap
            y += high + gap


@dataclass(eq=False)
class Grid(Widget):
    """Equal columns, at most `columns`, fewer where a cell would get narrower than `cell` design pixels."""

    kids: Sequence[Widget]
    columns: int = 3
    cell: int = 220
    gap: int = 12

    @override
    def children(self) -> Sequence[Widget]:
        return self.kids

    @override
    def least(self, ctx: Context) -> int:
        return max((kid.narrowest(ctx) for kid in self.kids), default=0)

    def _split(self, ctx: Context, width: int) -> tuple[int, int]:
        """How many columns, and how wide one is [px]."""
        gap = ctx.px(self.gap)
        least = max(ctx.text_px(self.cell), self.narrowest(ctx))
        count = max(1, min(self.columns, len(self.kids) or 1, (width + gap) // max(1, least + gap)))
        return count, (width - gap * (count - 1)) // count

    def _rows(self, ctx: Context, width: int) -> list[tuple[Sequence[Widget], int]]:
        count, wide = self._split(ctx, width)
        rows = [self.kids[start : start + count] for start in range(0, len(self.kids), count)]
        return [(row, max(kid.size(ctx, wide)[1] for kid in row)) for row in rows]

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        rows = self._rows(ctx, width)
        return width, sum(high for _, high in rows) + ctx.px(self.gap) * max(0, len(rows) - 1)

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        _, wide = self._split(ctx, rect.width)
        gap, y = ctx.px(self.gap), rect.top
        for row, high in self._rows(ctx, rect.width):
            for number, kid in enumerate(row):
                kid.place(pygame.Rect(rect.left + number * (wide + gap), y, wide, high), ctx, hands)
            y += high + gap


@dataclass(eq=False)
class Stack(Widget):
    """On each other, all of the same size: a picture under its captions."""

    kids: Sequence[Widget]
    layered = True

    @override
    def children(self) -> Sequence[Widget]:
        return self.kids

    @override
    def least(self, ctx: Context) -> int:
        return max(super().least(ctx), max((kid.narrowest(ctx) for kid in self.kids), default=0))

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        sizes = [kid.size(ctx, width) for kid in self.kids]
        return max((size[0] for size in sizes), default=0), max((size[1] for size in sizes), default=0)

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        for kid in self.kids:
            kid.place(rect, ctx, hands)
