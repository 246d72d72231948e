"""The five threads small: each a woven tile with its value; the chosen one is the lens of the map, and says why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.ui.answers import Answer
from game.ui.context import Context
from game.ui.theme import THREADS
from game.ui.weave import weave
from game.ui.widgets import TARGET, Hands, Widget, draw_ring
from game.view.money import signed
from game.view.strip import ThreadValue

GAP = 6


@dataclass(eq=False)
class ThreadTiles(Widget):
    """A row of tiles that is one thing to Tab, and five to a pointer; arrows go from one to the next.

    Pressing the tile that is chosen already answers with `why`; while the map shows something else, no tile is
    chosen, though arrows go on from the last one.
    """

    values: Sequence[ThreadValue]
    chosen: str
    choose: Callable[[str], Answer]
    why: Callable[[str], Answer]
    shown: bool = True
    """Whether the map shows the chosen thread now."""

    @property
    @override
    def focusable(self) -> bool:
        return True

    def _wide(self, ctx: Context) -> int:
        """One tile [px]."""
        names = max(ctx.fonts.width(ctx.words(f"thread.{each.name}"), "small", True) for each in self.values)
        return max(names, ctx.fonts.width("100 +10", "body", True)) + ctx.text_px(16)

    def _columns(self, ctx: Context, width: int) -> int:
        return max(1, min(len(self.values), (width + ctx.px(GAP)) // (self._wide(ctx) + ctx.px(GAP))))

    def _high(self, ctx: Context) -> int:
        lines = ctx.fonts.line_height("small") + ctx.fonts.line_height("body")
        return max(TARGET, lines + ctx.px(18))

    @override
    def least(self, ctx: Context) -> int:
        return self._wide(ctx)

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        columns, gap = self._columns(ctx, width), ctx.px(GAP)
        rows = -(-len(self.values) // columns)
        return columns * (self._wide(ctx) + gap) - gap, rows * (self._high(ctx) + gap) - gap

    def tile(self, number: int, ctx: Context) -> pygame.Rect:
        """The place of a tile."""
        columns, gap = self._columns(ctx, self.rect.width), ctx.px(GAP)
        wide, high = self._wide(ctx), self._high(ctx)
        column, row = number % columns, number // columns
        return pygame.Rect(self.rect.x + column * (wide + gap), self.rect.y + row * (high + gap), wide, high)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        for number, value in enumerate(self.values):
            self._draw_tile(surface, ctx, self.tile(number, ctx), value)
        if hands.focus == self.id:
            chosen = [each.name for each in self.values].index(self.chosen)
            draw_ring(surface, self.tile(chosen, ctx), ctx)

    def _draw_tile(
        self, surface: pygame.Surface, ctx: Context, tile: pygame.Rect, value: ThreadValue
    ) -> None:
        chosen = self.shown and value.name == self.chosen
        ground = "ink" if chosen else "card"
        text = ctx.theme.on(ground)
        surface.blit(ctx.prints.block(tile.size, ctx.theme[ground], ctx.theme["ink"], ctx.px(2)), tile)
        ink, pattern = THREADS[value.name]
        band = pygame.Rect(tile.x + ctx.px(4), tile.y + ctx.px(4), tile.width - ctx.px(8), ctx.px(8))
        weave(surface, band, pattern, ctx.theme[ink], ctx.theme["paper"])
        inner = pygame.Rect(tile.x, band.bottom + ctx.px(1), tile.width, 0)
        name = ctx.fonts.draw(
            ctx.words(f"thread.{value.name}"), "small", text, tile.width, bold=True, align="center"
        )
        surface.blit(name, inner)
        told = f"{value.value:.0f}"
        if value.change is not None and abs(value.change) >= 0.5:
            told = f"{told} {signed(value.change)}"
        number = ctx.fonts.draw(told, "body", text, tile.width, bold=True, align="center")
        surface.blit(number, (inner.x, inner.y + ctx.fonts.line_height("small")))

    @override
    def drag(self, position: tuple[int, int], ctx: Context, hands: Hands) -> Answer:
        for number, value in enumerate(self.values):
            if self.tile(number, ctx).collidepoint(position) and not (
                self.shown and value.name == self.chosen
            ):
                hands.pressed = f"{self.id}|chosen"  # so that letting go is not another press
                return self.choose(value.name)
        return None

    @override
    def press(self, ctx: Context) -> Answer:
        return self.why(self.chosen) if self.shown else self.choose(self.chosen)

    @override
    def key(self, event: pygame.Event, ctx: Context, hands: Hands) -> Answer:
        step = {pygame.K_RIGHT: 1, pygame.K_LEFT: -1}.get(event.key)
        names = [each.name for each in self.values]
        if step is None:
            return None
        there = names.index(self.chosen) + step
        return self.choose(names[there]) if 0 <= there < len(names) else None
