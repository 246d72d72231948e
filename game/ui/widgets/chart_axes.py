"""What is written around a chart: numbers on the left, years below, the ends of lines on the right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import pygame

from game.ui.context import Context
from game.ui.widgets.text import whole_lines
from game.view.pictures.spots import Tick

GAP = 5
"""Between words and picture [design px]."""
ONE_LINE = 100_000
"""Wider than any words [px]."""


@dataclass(frozen=True)
class Axes:
    """Words around a picture.

    Attributes:
        up: Along its left edge, from the top.
        along: Along its foot, from the left; years that have no room are left out.
        ends: At the right, pushed apart where they would meet.
    """

    up: Sequence[Tick] = ()
    along: Sequence[Tick] = ()
    ends: Sequence[Tick] = ()


def _wide(ctx: Context, tick: Tick) -> int:
    """The width on which words stay on one line [px]."""
    return max(ctx.fonts.wrap(tick.words, "body", ONE_LINE, tick.strong).widths)


def _widest(ctx: Context, ticks: Sequence[Tick]) -> int:
    return max(_wide(ctx, tick) for tick in ticks) + ctx.px(GAP) if ticks else 0


def margins(axes: Axes, ctx: Context) -> tuple[int, int, int]:
    """The room that the words take at the left, at the right and below [px]."""
    below = ctx.fonts.line_height("body") + ctx.px(2) if axes.along else 0
    return _widest(ctx, axes.up), _widest(ctx, axes.ends), below


def least_high(axes: Axes, ctx: Context) -> int:
    """The lowest picture beside which no number is pushed off [px]."""
    most = max(len(axes.up), len(axes.ends))
    return most * ctx.fonts.line_height("body")


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


def thinned(spans: Sequence[tuple[int, int]], strong: Sequence[bool], gap: int) -> list[int]:
    """Which of some labels are written: the strong ones, and of the others as many as fit, evenly spaced.

    Args:
        spans: left and right edge of each, from left to right [px].
        strong: whether it has to stay.
        gap: what has to stay free between two [px].
    """
    must = [i for i, stays in enumerate(strong) if stays]
    rest = [i for i, stays in enumerate(strong) if not stays]
    best: list[int] = []
    for step in range(1, len(rest) + 1):
        chosen = rest[::step]
        if all(spans[a][1] + gap <= spans[b][0] for a, b in pairwise(chosen)):
            kept = [i for i in chosen if not any(_meet(spans[i], spans[each], gap) for each in must)]
            best = max(best, kept, key=len)
    return sorted([*must, *best])


def _meet(one: tuple[int, int], other: tuple[int, int], gap: int) -> bool:
    return one[0] < other[1] + gap and other[0] < one[1] + gap


def draw_axes(
    surface: pygame.Surface, ctx: Context, axes: Axes, inner: pygame.Rect, seen: pygame.Rect | None = None
) -> None:
    """Write the words around the place of the picture, those that are seen whole."""
    line, gap = ctx.fonts.line_height("body"), ctx.px(GAP)
    for ticks, right in ((axes.up, False), (axes.ends, True)):
        tops = [inner.top + round(tick.at * inner.height) - line // 2 for tick in ticks]
        for top, tick in zip(apart(tops, line, inner.top, inner.bottom), ticks, strict=True):
            if not whole_lines(top, line, line, seen):
                continue
            wide = _wide(ctx, tick)
            words = ctx.fonts.draw(tick.words, "body", ctx.theme["ink"], wide, bold=tick.strong)
            surface.blit(words, (inner.right + gap if right else inner.left - gap - wide, top))
    if whole_lines(inner.bottom + ctx.px(2), line, line, seen):
        _draw_along(surface, ctx, axes.along, inner)


def _brief(tick: Tick) -> Tick:
    """A year without its century, for a narrow chart."""
    year = len(tick.words) == 4 and tick.words.isdigit()
    return replace(tick, words=f"\N{RIGHT SINGLE QUOTATION MARK}{tick.words[2:]}") if year else tick


def _spans(ctx: Context, ticks: Sequence[Tick], inner: pygame.Rect) -> list[tuple[int, int]]:
    """Left and right edge of each label along the foot, none beyond the picture [px]."""
    spans = []
    for tick in ticks:
        wide = _wide(ctx, tick)
        left = inner.left + round(tick.at * inner.width) - wide // 2
        left = min(max(left, inner.left), inner.right - wide)
        spans.append((left, left + wide))
    return spans


def along(
    ticks: Sequence[Tick], ctx: Context, inner: pygame.Rect
) -> tuple[Sequence[Tick], list[tuple[int, int]], list[int]]:
    """The labels under a picture as they are written, the edges of each [px], and which of them have room."""
    spans, strong = _spans(ctx, ticks, inner), [tick.strong for tick in ticks]
    shown = thinned(spans, strong, ctx.px(8))
    if len(shown) < min(2, len(ticks)):  # a lone year tells nothing of how fast time goes
        ticks = [_brief(tick) for tick in ticks]
        spans = _spans(ctx, ticks, inner)
        shown = thinned(spans, strong, ctx.px(8))
    return ticks, spans, shown


def _draw_along(surface: pygame.Surface, ctx: Context, ticks: Sequence[Tick], inner: pygame.Rect) -> None:
    ticks, spans, shown = along(ticks, ctx, inner)
    for number in shown:
        tick, (left, right) = ticks[number], spans[number]
        x = inner.left + round(tick.at * inner.width)
        pygame.draw.line(
            surface, ctx.theme["ink"], (x, inner.bottom), (x, inner.bottom + ctx.px(4)), ctx.px(2)
        )
        words = ctx.fonts.draw(tick.words, "body", ctx.theme["ink"], right - left, bold=tick.strong)
        surface.blit(words, (left, inner.bottom + ctx.px(2)))
