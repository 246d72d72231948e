"""The advisers' bench: two heads side by side who say what they expect of whatever is looked at."""

from collections.abc import Callable, Sequence

import pygame
from typing_extensions import override

from game.play.forecast import ANSWERED
from game.ui.answers import Answer
from game.ui.context import Context
from game.ui.inks import card_ink, picture_ink
from game.ui.pictures.heads import paint_head
from game.ui.pictures.whiskers import Whisker, paint_whiskers, span_of
from game.ui.screens.advice.sayings import Saying, sayings
from game.ui.weave import weave
from game.ui.widgets import KEEP, Column, Hands, Label, Panel, Picture, Row, Spacer, Widget
from game.ui.widgets.ring import draw_frame
from game.view.money import signed
from game.view.pictures.heads import HeadData

HEADS = {
    "economist": (HeadData(8, "economist", "adult", "woman"), "indigo", "zigzag"),
    "anthropologist": (HeadData(5, "anthropologist", "adult", "woman"), "cochineal", "waves"),
}
"""The face, the ink and the weave of an adviser."""
STRANGER = HeadData(3, "professor", "elder", "woman"), "agave", "crosses"
FULL = 1000
"""Futures after which an answer is as good as it gets."""

HEAD, PICTURE = 78, 104
"""Width of a head, and of the picture of the threads [design px]."""


class Bench(Widget):
    """Its height is always the same; what is on it follows what is looked at, without the screen being built anew."""

    def __init__(self, lines: int, answer: Callable[[object], Answer]) -> None:
        """`lines` of small text have room; `answer` is what a press on a head does, given what is looked at."""
        super().__init__(grow=1, narrow=640)
        self.lines, self.answer = lines, answer
        self.row: Widget = Spacer()

    @override
    def children(self) -> Sequence[Widget]:
        return (self.row,)

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return width, self.lines * ctx.fonts.line_height("small") + 2 * ctx.px(8) + ctx.px(5)

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        said = sayings(ctx, hands.topic)
        span = span_of(tuple(each for saying in said for each in saying.whiskers))
        wide = (rect.width - ctx.px(12) * (len(said) - 1)) // max(1, len(said))
        cells = [self._cell(ctx, each, span, hands.topic) for each in said]
        if any(cell.size(ctx, wide)[1] > rect.height for cell in cells):
            cells = [self._cell(ctx, each, None, hands.topic) for each in said]
        self.row = Row(cells, gap=12, align="stretch", fold=False)
        self.row.place(rect, ctx, hands)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        self.place(self.rect, ctx, hands)
        super().draw(surface, ctx, hands)

    def _cell(self, ctx: Context, saying: Saying, span: float | None, topic: object) -> Widget:
        """An adviser; without a span for the picture of the threads, words get its room."""
        left: list[Widget] = [
            head(saying.adviser, HEAD, self.answer(topic), saying.name),
            Refined(saying.runs),
        ]
        kids: list[Widget] = [
            Column(left, 4),
            Label(f"**{saying.name}.** {saying.text}", "small", colour_of(saying), grow=1, narrow=180),
        ]
        if saying.whiskers and span is not None:
            threads = self._threads(ctx, saying, span)
            kids.append(Column([Spacer(14), threads]))
        return Panel(Row(kids, gap=10, align="start", fold=False), pad=8, grow=1)

    def _threads(self, ctx: Context, saying: Saying, span: float) -> Widget:
        """The picture of the threads; its numbers are told when it is pointed at."""
        picture = whisker_picture(saying.whiskers, span, PICTURE)
        told = [
            ctx.words(
                "advisers.thread",
                thread=ctx.words(f"thread.{each.lens}"),
                change=signed(each.mean, 1),
                low=signed(each.low, 1),
                high=signed(each.high, 1),
            )
            for each in saying.whiskers
        ]
        picture.id, picture.tip, picture.topic = f"threads:{saying.adviser}", "\n".join(told), KEEP
        return picture


def colour_of(saying: Saying) -> str:
    """Pale until what is said rests on enough futures."""
    return "ink" if saying.runs >= ANSWERED else "soft"


def head(adviser: str, side: int, answer: Answer = None, tip: str = "") -> Picture:
    """An adviser's head, square, with an `answer` to be pressed [design px]."""
    data = HEADS.get(adviser, STRANGER)[0]

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_head(surface, rect, data, picture_ink(ctx.theme))
        draw_frame(surface, ctx.theme.drawn["ink"], rect, ctx.px(2))

    name = f"adviser:{adviser}" if answer is not None else ""
    return Picture(paint, side, side, cache=("head", data), answer=answer, id=name, topic=KEEP)


def adviser_icon(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
    """A small head, for the buttons that lead to the advisers."""

    def make() -> pygame.Surface:
        fresh = pygame.Surface(rect.size)
        paint_head(fresh, fresh.get_rect(), HEADS["anthropologist"][0], picture_ink(ctx.theme))
        return fresh

    surface.blit(ctx.prints.once(("adviser", rect.size, ctx.theme.name), make), rect)


def whisker_picture(whiskers: tuple[Whisker, ...], span: float, wide: int, high: int = 108) -> Picture:
    """What is expected of the five threads [design px]."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_whiskers(surface, rect, whiskers, span, card_ink(ctx.theme))

    return Picture(paint, high, wide, cache=("whiskers", whiskers, span))


class Refined(Widget):
    """A quiet sign of how many futures an answer rests on: a band that is woven on while one looks."""

    def __init__(self, runs: int, wide: int = HEAD) -> None:
        super().__init__()
        self.runs, self.wide = runs, wide

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return ctx.px(self.wide), max(8, ctx.px(8) // 8 * 8)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        surface.fill(ctx.theme["paper"], self.rect)
        done = self.rect.copy()
        done.width = round(self.rect.width * min(1.0, self.runs / FULL))
        if done.width:
            weave(surface, done, "zigzag", ctx.theme["ink"], ctx.theme["marigold"])
        draw_frame(surface, ctx.theme["ink"], self.rect, 1)
