"""A workshop with its front wall open, as its desk shows it."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.ui.context import Context
from game.ui.inks import on_card, picture_ink
from game.ui.late import Steps, finished
from game.ui.motion import Life
from game.ui.pictures.carve import print_sheet, start
from game.ui.pictures.workshop import machine_places, paint_workshop, shown_running
from game.ui.screens.plant_moves import working
from game.ui.widgets import Hands, Widget
from game.view.desks.workshop import Venture

HIGH = 240
"""Height of the picture [design px]."""

TALL, FOOT, WIDEST = 480.0, 462.0, 520.0
"""Height of the sheet, where the plant stands on it and how wide it may be [units]."""


@dataclass(eq=False)
class Plant(Widget):
    """The plant of a venture: its machines run, or stand, or are gone, and what it fell of lies before it."""

    venture: Venture

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return width, ctx.px(HIGH)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        if ctx.prints.now(self._key(ctx, 0), self.rect, lambda: self._steps(ctx, 0)):
            surface.blit(self._kept(ctx, 0), self.rect)

    def _span(self) -> tuple[float, float]:
        """Left end and width of the plant [units]."""
        room = self.rect.width * TALL / max(1, self.rect.height)
        wide = min(room * 0.92, WIDEST)
        return (room - wide) / 2, wide

    def _key(self, ctx: Context, frame: int) -> Hashable:
        it = self.venture
        return "plant", it.kind, it.running, it.machines, it.cause, frame, self.rect.size, ctx.theme.name

    def _kept(self, ctx: Context, frame: int) -> pygame.Surface:
        return ctx.prints.once(self._key(ctx, frame), lambda: finished(self._steps(ctx, frame)))

    def _steps(self, ctx: Context, frame: int) -> Steps:
        it, size = self.venture, self.rect.size
        fresh = pygame.Surface(size, pygame.SRCALPHA)
        sheet = start(size, picture_ink(ctx.theme), 9, TALL, clear=True)
        left, wide = self._span()
        yield
        paint_workshop(sheet, left, FOOT, wide, it.kind, it.running, it.machines, it.cause, frame)
        yield
        print_sheet(sheet, fresh, fresh.get_rect(), clear=True)
        return on_card(ctx.theme, fresh, ctx.px(3))

    def at_work(self, ctx: Context, seen: pygame.Rect) -> Sequence[Life]:
        """Its machines that run, so far as they are in sight."""
        left, wide = self._span()
        k = self.rect.height / TALL
        places = machine_places(left, FOOT, wide, self.venture.machines)
        running = shown_running(self.venture.running, self.venture.machines)
        cells = [
            pygame.Rect(round(x * k), round(y * k), round(w * k), round(h * k))
            .move(self.rect.topleft)
            .clip(seen)
            for x, y, w, h in places[:running]
        ]
        return working(ctx, cells, self.rect.topleft, lambda: self._kept(ctx, 1))
