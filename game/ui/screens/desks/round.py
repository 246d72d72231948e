"""The round table as a widget: heads that can be invited and sent away by a click."""

from collections.abc import Iterable, Mapping, Sequence

import pygame
from typing_extensions import override

from game.ui.answers import Answer
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.table import seat_side, seat_spot, table_steps
from game.ui.widgets import TARGET, Hands, Picture, Widget, draw_ring
from game.view.pictures import TableData

HIGH = 318


class RoundTable(Widget):
    """The plenary from above; whoever is not invited is an empty place that can be clicked."""

    layered = True

    def __init__(self, table: TableData, answers: Mapping[str, Answer], tips: Mapping[str, str]) -> None:
        super().__init__()
        self.table = table
        self.spots = [Spot(seat.seat, answers[seat.seat], tips[seat.seat]) for seat in table.seats]
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
        side = max(TARGET, round(seat_side(rect, self.table)))
        for spot in self.spots:
            x, y = seat_spot(rect, self.table, spot.seat)
            box = pygame.Rect(0, 0, side, side)
            box.center = round(x), round(y)
            spot.place(box.clamp(rect), ctx, hands)

    def _paint(self, surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> Iterable[None]:
        return table_steps(surface, rect, self.table, picture_ink(ctx.theme))


class Spot(Widget):
    """One place at the table: a head that is invited, or an empty chair."""

    def __init__(self, seat: str, answer: Answer, tip: str) -> None:
        super().__init__(id=f"head:{seat}", tip=tip)
        self.seat, self.answer = seat, answer

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        if hands.focus == self.id:
            draw_ring(surface, self.rect.inflate(-ctx.px(10), -ctx.px(10)), ctx)
        elif hands.hover == self.id:
            pygame.draw.circle(
                surface, ctx.theme["marigold"], self.rect.center, self.rect.width // 2, ctx.px(3)
            )

    @override
    def press(self, ctx: Context) -> Answer:
        return self.answer
