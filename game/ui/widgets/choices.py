"""Choosing: Choice and Tabs (one of several), Toggle (yes or no), Slider (how much)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pygame
from typing_extensions import override

from game.ui.answers import Answer
from game.ui.context import Context
from game.ui.widgets.base import TARGET, Hands, Widget
from game.ui.widgets.boxes import Column, Flow
from game.ui.widgets.buttons import Button
from game.ui.widgets.ring import draw_frame, draw_ring


@dataclass(frozen=True)
class Option:
    """One thing that can be chosen."""

    id: str
    words: str
    answer: Answer
    chosen: bool = False
    tip: str = ""
    why_not: str = ""
    price: str = ""


@dataclass(eq=False)
class Choice(Widget):
    """One of several options, as blocks side by side, or under each other when `listed`."""

    options: Sequence[Option]
    listed: bool = False
    _box: Widget = field(init=False)

    def __post_init__(self) -> None:
        kids = [
            Button(
                one.words,
                one.answer,
                id=f"{self.id}:{one.id}",
                chosen=one.chosen,
                tip=one.tip,
                why_not=one.why_not,
                price=one.price,
                wide=self.listed,
            )
            for one in self.options
        ]
        self._box = Column(kids, 8) if self.listed else Flow(kids, 8)

    @override
    def children(self) -> Sequence[Widget]:
        return (self._box,)

    @override
    def least(self, ctx: Context) -> int:
        return max(super().least(ctx), self._box.narrowest(ctx))

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return self._box.size(ctx, width)

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        self._box.place(rect, ctx, hands)


@dataclass(eq=False)
class Tabs(Choice):
    """Pages of one thing: a Choice that stands on a line of ink."""

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        _, high = super().measure(ctx, width)
        return width, high + ctx.px(6)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        line = pygame.Rect(self.rect.x, self.rect.bottom - ctx.px(4), self.rect.width, ctx.px(3))
        surface.fill(ctx.theme["ink"], line)
        super().draw(surface, ctx, hands)


@dataclass(eq=False)
class Toggle(Widget):
    """Yes or no: a lamp in a frame, lit or dark, and what it is about."""

    words: str
    on: bool
    answer: Answer = None
    """When pressed."""

    @property
    @override
    def focusable(self) -> bool:
        return True

    def __post_init__(self) -> None:
        self.id = self.id or f"toggle:{self.words}"

    def _lamp(self, ctx: Context) -> int:
        return max(TARGET, ctx.text_px(32))

    @override
    def least(self, ctx: Context) -> int:
        return self._lamp(ctx) + ctx.px(12) + ctx.fonts.longest_word(self.words, "body")

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        beside = self._lamp(ctx) + ctx.px(12)
        words = ctx.fonts.wrap(self.words, "body", width - beside)
        return words.size[0] + beside, max(words.size[1], self._lamp(ctx))

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        side = self._lamp(ctx)
        lamp = pygame.Rect(self.rect.x, self.rect.centery - side // 2, side, side)
        fill = ctx.theme["marigold" if self.on else "card"]
        surface.blit(ctx.prints.block(lamp.size, fill, ctx.theme["ink"], ctx.px(2.5), slip=ctx.px(1.5)), lamp)
        if self.on:
            a, b, c = (0.24, 0.52), (0.44, 0.74), (0.8, 0.26)
            points = [(lamp.x + x * side, lamp.y + y * side) for x, y in (a, b, c)]
            pygame.draw.lines(surface, ctx.theme.on("marigold"), False, points, max(3, side // 8))
        if hands.focus == self.id:
            draw_ring(surface, lamp, ctx)
        words = ctx.fonts.wrap(self.words, "body", self.rect.width - side - ctx.px(12))
        ink = ctx.fonts.draw(self.words, "body", ctx.theme["ink"], self.rect.width - side - ctx.px(12))
        surface.blit(ink, (lamp.right + ctx.px(12), self.rect.centery - words.size[1] // 2))

    @override
    def press(self, ctx: Context) -> Answer:
        return self.answer


@dataclass(eq=False)
class Slider(Widget):
    """How much of something between `low` and `high`, in steps; `change` makes the answer of a new value.

    `shown` is the value in words, with its unit, printed after the line.
    """

    value: float
    change: Callable[[float], Answer]
    low: float = 0.0
    high: float = 1.0
    step: float = 0.1
    shown: str = ""
    ink: str = "agave"

    @property
    @override
    def focusable(self) -> bool:
        return True

    def _after(self, ctx: Context) -> int:
        return ctx.fonts.width(self.shown, "body", True) + ctx.px(14) if self.shown else 0

    @override
    def least(self, ctx: Context) -> int:
        return max(super().least(ctx), ctx.px(120) + self._after(ctx))

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return min(width, ctx.px(300) + self._after(ctx)), max(
            TARGET, ctx.px(36), ctx.fonts.line_height("body")
        )

    def line(self, ctx: Context) -> pygame.Rect:
        """Where the knob runs."""
        knob = ctx.px(20)
        return pygame.Rect(
            self.rect.x + knob // 2, self.rect.centery, max(1, self.rect.width - self._after(ctx) - knob), 1
        )

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        line, ink = self.line(ctx), ctx.theme["ink"]
        thick, half = ctx.px(8), ctx.px(10)
        share = (self.value - self.low) / (self.high - self.low) if self.high > self.low else 0
        x = line.x + round(line.width * min(max(share, 0), 1))
        bar = pygame.Rect(line.x, line.y - thick // 2, line.width, thick)
        surface.fill(ctx.theme["card"], bar)
        surface.fill(ctx.theme[self.ink], (bar.x, bar.y, x - bar.x, bar.height))
        draw_frame(surface, ink, bar, ctx.px(2))
        knob = pygame.Rect(x - half, line.y - ctx.px(15), 2 * half, ctx.px(30))
        surface.blit(
            ctx.prints.block(knob.size, ctx.theme["marigold"], ink, ctx.px(2.5), slip=ctx.px(1)), knob
        )
        if hands.focus == self.id:
            draw_ring(surface, knob, ctx)
        if self.shown:
            words = ctx.fonts.draw(self.shown, "body", ink, self._after(ctx), bold=True, align="right")
            surface.blit(
                words, (self.rect.right - self._after(ctx), self.rect.centery - words.get_height() // 2)
            )

    def _to(self, value: float) -> Answer:
        steps = round((min(max(value, self.low), self.high) - self.low) / self.step)
        new = round(min(self.low + steps * self.step, self.high), 6)
        return self.change(new) if new != self.value else None

    @override
    def key(self, event: pygame.Event, ctx: Context, hands: Hands) -> Answer:
        moves = {
            pygame.K_LEFT: self.value - self.step,
            pygame.K_RIGHT: self.value + self.step,
            pygame.K_HOME: self.low,
            pygame.K_END: self.high,
        }
        return self._to(moves[event.key]) if event.key in moves else None

    @override
    def drag(self, position: tuple[int, int], ctx: Context, hands: Hands) -> Answer:
        line = self.line(ctx)
        return self._to(self.low + (self.high - self.low) * (position[0] - line.x) / line.width)
