"""The round table as a widget: heads that can be invited and sent away by a click."""

from collections.abc import Mapping, Sequence

import pygame
from typing_extensions import override

from game.ui.answers import Answer
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.carve import disc, line, print_sheet, ring, start
from game.ui.pictures.ink import shade, tint
from game.ui.pictures.table import paint_table, seat_spot
from game.ui.widgets import TARGET, Hands, Picture, Widget, draw_ring
from game.view.pictures import TableData

HIGH = 272


class RoundTable(Widget):
    """The plenary from above; whoever is not invited is an empty place that can be clicked."""

    layered = True

    def __init__(self, table: TableData, answers: Mapping[str, Answer], tips: Mapping[str, str]) -> None:
        super().__init__()
        self.table = table
        self.spots = [
            Spot(seat.seat, seat.speaking, answers[seat.seat], tips[seat.seat]) for seat in table.seats
        ]
        self.picture = Picture(self._paint, HIGH, cache=("table", table))

    @override
    def children(self) -> Sequence[Widget]:
        return (self.picture, *self.spots)

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return self.picture.size(ctx, width)

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        self.picture.place(rect, ctx, hands)
        side = max(TARGET, round(min(rect.size) * 0.2))
        for spot in self.spots:
            x, y = seat_spot(rect, self.table, spot.seat)
            box = pygame.Rect(0, 0, side, side)
            box.center = round(x), round(y)
            spot.place(box.clamp(rect), ctx, hands)

    def _paint(self, surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_table(surface, rect, self.table, picture_ink(ctx.theme))


class Spot(Widget):
    """One place at the table: a head that is invited, or an empty chair."""

    def __init__(self, seat: str, taken: bool, answer: Answer, tip: str) -> None:
        super().__init__(id=f"head:{seat}", tip=tip)
        self.seat, self.taken, self.answer = seat, taken, answer

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        if not self.taken:
            surface.blit(
                ctx.prints.once(("chair", self.rect.size, ctx.theme.name), lambda: self._chair(ctx)),
                self.rect,
            )
        if hands.focus == self.id:
            draw_ring(surface, self.rect.inflate(-ctx.px(10), -ctx.px(10)), ctx)
        elif hands.hover == self.id:
            pygame.draw.circle(
                surface, ctx.theme["marigold"], self.rect.center, self.rect.width // 2, ctx.px(3)
            )

    def _chair(self, ctx: Context) -> pygame.Surface:
        """A stool of wood that nobody sits on yet."""
        fresh = pygame.Surface(self.rect.size, pygame.SRCALPHA)
        ink = picture_ink(ctx.theme)
        sheet = start(fresh.get_size(), ink, 4, 100.0, clear=True)
        disc(sheet, 50, 50, 47, ink.ink)
        disc(sheet, 50, 50, 42, shade(ink, ink.indigo, 0.1))
        line(sheet, ring(50, 50, 33, 33, 30), 2.4, tint(ink, ink.indigo, 0.45), closed=True)
        line(sheet, [(50, 36), (50, 64)], 6, tint(ink, ink.indigo, 0.6))
        line(sheet, [(36, 50), (64, 50)], 6, tint(ink, ink.indigo, 0.6))
        print_sheet(sheet, fresh, fresh.get_rect(), clear=True)
        return fresh

    @override
    def press(self, ctx: Context) -> Answer:
        return self.answer
