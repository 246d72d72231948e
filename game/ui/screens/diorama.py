"""The village as large as there is room, cut in two by a seam: what was on its left, what is on its right."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial

import pygame
from typing_extensions import override

from game.ui.answers import Answer
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.late import Steps, finished
from game.ui.motion import Life, Motion
from game.ui.pictures.village import tall_of, village_steps
from game.ui.pictures.village_front import plant_cells
from game.ui.pictures.workshop import shown_running
from game.ui.screens.plant_moves import around, stopping, working
from game.ui.widgets import Hands, Widget, draw_ring
from game.ui.widgets.ring import draw_frame
from game.view.pictures.village import VillageData

STEP = 0.05
"""How far an arrow moves the seam [share of the width]."""


@dataclass(eq=False)
class Diorama(Widget):
    """Two moments of one village; `then` is None where there is no past yet. `high` is in window pixels."""

    now: VillageData
    then: VillageData | None
    seam: float
    move: Callable[[float], Answer]
    names: tuple[str, str]
    high: int
    at_once: bool = False
    """It is painted whole in its first frame, since something moves on it."""

    @property
    @override
    def focusable(self) -> bool:
        return self.then is not None

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return width, self.high

    @property
    def cut(self) -> int:
        """Where the seam is [px of the window]."""
        return self.rect.x + (round(self.rect.width * self.seam) if self.then is not None else 0)

    def kept(self, ctx: Context, village: VillageData) -> pygame.Surface:
        """The village as large as this widget, painted once."""
        begin = self._begin(ctx, village)
        return ctx.prints.once(self._key(ctx, village), lambda: finished(begin()))

    def _key(self, ctx: Context, village: VillageData) -> Hashable:
        return "diorama", village, self.rect.size, ctx.theme.name

    def _begin(self, ctx: Context, village: VillageData, frame: int = 0) -> Callable[[], Steps]:
        def steps() -> Steps:
            fresh = pygame.Surface(self.rect.size)
            yield from village_steps(fresh, fresh.get_rect(), village, picture_ink(ctx.theme), frame)
            return fresh

        return steps

    def _piece(self, ctx: Context, village: VillageData, frame: int, area: pygame.Rect) -> pygame.Surface:
        """A part of the window as a village would fill it, painted once and kept as small as it is."""
        own = area.move(-self.rect.x, -self.rect.y)
        key = (self._key(ctx, village), frame, tuple(own))
        begin = self._begin(ctx, village, frame)
        return ctx.prints.once(key, lambda: finished(begin()).subsurface(own).copy())

    def sides(self) -> list[tuple[VillageData, pygame.Rect]]:
        """What is seen, and where in the window: now on the right of the seam, then on its left."""
        left, right = self.rect.copy(), self.rect.copy()
        left.width = self.cut - self.rect.x
        right.x, right.width = self.cut, self.rect.right - self.cut
        both = [(self.now, right), *([] if self.then is None else [(self.then, left)])]
        return [(village, side) for village, side in both if side.width > 0]

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        for village, side in self.sides():
            # a village is painted whole, however little of it is seen
            if self.at_once or ctx.prints.now(self._key(ctx, village), self.rect, self._begin(ctx, village)):
                surface.blit(self.kept(ctx, village), side, side.move(-self.rect.x, -self.rect.y))
        draw_frame(surface, ctx.theme["ink"], self.rect, ctx.px(3))
        if self.then is not None:
            self._tags(surface, ctx)
            self._stitch(surface, ctx)
            if hands.focus == self.id:
                draw_ring(surface, self._knob(ctx), ctx)

    def _tags(self, surface: pygame.Surface, ctx: Context) -> None:
        """What each side shows, on it, as long as it has room."""
        pad, gap = ctx.px(10), ctx.px(12)
        sides = (self.cut - self.rect.x, self.rect.right - self.cut)
        for number, (words, room) in enumerate(zip(self.names, sides, strict=True)):
            wide = ctx.fonts.width(words, "small", True)
            tag = pygame.Rect(0, self.rect.y + gap, wide + 2 * pad, ctx.fonts.line_height("small") + pad)
            if tag.width + 2 * gap > room:
                continue
            tag.x = self.rect.right - gap - tag.width if number else self.rect.x + gap
            surface.blit(ctx.prints.block(tag.size, ctx.theme["card"], ctx.theme["ink"], ctx.px(2.5)), tag)
            letters = ctx.fonts.draw(words, "small", ctx.theme["ink"], wide, bold=True)
            surface.blit(letters, letters.get_rect(center=tag.center))

    def _stitch(self, surface: pygame.Surface, ctx: Context) -> None:
        """The seam, sewn with marigold, and its knob."""
        x, ink, thread = self.cut, ctx.theme.drawn["ink"], ctx.theme.drawn["marigold"]
        band = self._band(ctx)
        surface.fill(ink, band.clip(self.rect))
        for y in range(band.y + ctx.px(6), band.bottom - ctx.px(6), ctx.px(14)):
            pygame.draw.line(surface, thread, (x - ctx.px(3), y), (x + ctx.px(3), y + ctx.px(8)), ctx.px(2.5))
        knob = self._knob(ctx)
        face = ctx.prints.block(knob.size, thread, ink, ctx.px(3), slip=ctx.px(1))
        surface.blit(face, knob)
        for way in (-1, 1):
            tip = knob.centerx + way * knob.width * 0.36, knob.centery
            back = knob.centerx + way * knob.width * 0.1
            half = knob.height * 0.17
            pygame.draw.polygon(surface, ink, [tip, (back, knob.centery - half), (back, knob.centery + half)])

    def _band(self, ctx: Context) -> pygame.Rect:
        return pygame.Rect(self.cut - ctx.px(4), self.rect.y, ctx.px(8), self.rect.height)

    def _knob(self, ctx: Context) -> pygame.Rect:
        side = max(34, ctx.px(40))
        knob = pygame.Rect(0, 0, side, side)
        knob.center = self.cut, self.rect.y + round(self.rect.height * 0.86)
        return knob.clamp(self.rect)

    @override
    def key(self, event: pygame.Event, ctx: Context, hands: Hands) -> Answer:
        ways = {
            pygame.K_LEFT: self.seam - STEP,
            pygame.K_RIGHT: self.seam + STEP,
            pygame.K_HOME: 0.0,
            pygame.K_END: 1.0,
        }
        return self._to(ways[event.key]) if event.key in ways else None

    @override
    def drag(self, position: tuple[int, int], ctx: Context, hands: Hands) -> Answer:
        return self._to((position[0] - self.rect.x) / max(1, self.rect.width))

    def _to(self, seam: float) -> Answer:
        new = round(min(max(seam, 0.0), 1.0), 3)
        return self.move(new) if new != self.seam and self.then is not None else None

    def _cells(self, ctx: Context, village: VillageData, side: pygame.Rect) -> list[pygame.Rect]:
        """Where the machines of a village stand in the window, so far as its side of the seam shows them.

        Those that the knob or its ring hide are empty: what moves is painted last, and would lie over them.
        """
        cells = plant_cells(self.rect.size, tall_of(self.rect.size), village.machines_total)
        shown = [cell.move(self.rect.topleft).clip(self._clear(ctx, side)) for cell in cells]
        knob = self._knob(ctx).inflate(ctx.px(24), ctx.px(24))
        hidden = self.then is not None
        return [pygame.Rect(0, 0, 0, 0) if hidden and cell.colliderect(knob) else cell for cell in shown]

    def _clear(self, ctx: Context, side: pygame.Rect) -> pygame.Rect:
        """What of a side the seam leaves free."""
        if self.then is None:
            return side
        band = self._band(ctx)
        left, right = (side.left, band.left) if side.left < self.cut else (band.right, side.right)
        return pygame.Rect(left, side.top, max(0, right - left), side.height)

    def at_work(self, ctx: Context) -> list[Life]:
        """The machines that run, on both sides of the seam."""
        lives: list[Life] = []
        for village, side in self.sides():
            running = shown_running(village.machines_running, village.machines_total)
            cells = self._cells(ctx, village, side)[:running] if village.venture is not None else []
            area = around(cells)
            lives += working(ctx, cells, area.topleft, partial(self._piece, ctx, village, 1, area))
        return lives

    def stopping(self, ctx: Context, before: VillageData) -> list[Motion]:
        """Machines that ran half a year ago and run no more."""
        was, now = (shown_running(each.machines_running, each.machines_total) for each in (before, self.now))
        if not fewer(before, self.now):
            return []
        _, side = self.sides()[0]
        cells = self._cells(ctx, self.now, side)[now:was]
        area = around(cells)
        return stopping(cells, area.topleft, self._piece(ctx, before, 0, area)) if area.width else []


def fewer(before: VillageData, now: VillageData) -> bool:
    """Whether machines are seen to have stopped in a plant."""
    was, are = (shown_running(each.machines_running, each.machines_total) for each in (before, now))
    return before.venture == now.venture and was > are
