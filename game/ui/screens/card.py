"""A card on the desk: somebody asks for something, and the governor answers."""

import pygame
from typing_extensions import override

from game.play.sitting import AnswerCard
from game.ui.answers import Answer, Do, Pop
from game.ui.context import Context
from game.ui.counsel import AboutAnswer
from game.ui.inks import picture_ink
from game.ui.pictures.heads import paint_head
from game.ui.screens.advice.attendant import Attendant, roomy, with_bench
from game.ui.screens.page import page
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Column, Label, Panel, Picture, Prose, Row, Spacer, Widget
from game.view.cards import AnswerView, CardView, card_view
from game.view.pictures.heads import HeadData

NUMBERS = {
    pygame.K_1: 0, pygame.K_2: 1, pygame.K_3: 2, pygame.K_4: 3,
    pygame.K_KP1: 0, pygame.K_KP2: 1, pygame.K_KP3: 2, pygame.K_KP4: 3,
}  # fmt: skip


class CardScreen(Attendant):
    """Who speaks on the left, what is asked and the answers on the right; 1 to 4 answer as well."""

    name = "card"
    opens = "card"

    def __init__(self, hand: int) -> None:
        self.hand = hand

    def _card(self, ctx: Context) -> CardView | None:
        return card_view(sitting_of(ctx), self.hand, ctx.words, ctx.settings.language)

    @override
    def build(self, ctx: Context) -> Widget:
        card = self._card(ctx)
        if card is None:
            return page(ctx.words("card.none"), Spacer(), [_away(ctx, "card.later")])
        self.first = f"answer:{next((a.number for a in card.answers if a.chosen), 0)}"
        if ctx.size[0] < ctx.text_px(760):
            body: Widget = Column([_narrow_speaker(card), _question(ctx, card)], 16)
        else:
            body = Row([_speaker(card), _question(ctx, card)], gap=26, align="start")
        if not roomy(ctx):
            self.first = "back"  # what is asked is read before notes on the answers lie on it
        buttons = [with_bench(ctx, [_away(ctx, "ui.back" if card.answered else "card.later")], self.topic)]
        return page(card.title, body, buttons, "waves", "cochineal")

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        if event.type != pygame.KEYDOWN or event.key not in NUMBERS:
            return super().handle(event, ctx)
        card, number = self._card(ctx), NUMBERS[event.key]
        if card is None or number >= len(card.answers):
            return None
        return Do(AnswerCard(self.hand, number))


def _away(ctx: Context, words: str) -> Button:
    return Button(ctx.words(words), Pop(), id="back")


def head_picture(head: HeadData, high: int, wide: int) -> Picture:
    """A woodcut head of a size in design pixels."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_head(surface, rect, head, picture_ink(ctx.theme))

    return Picture(paint, high, wide, cache=head)


def _names(card: CardView) -> list[Widget]:
    names: list[Widget] = [Label(card.speaker, bold=True)]
    return [*names, Label(card.where, "small", "accent", bold=True)] if card.where else names


def _speaker(card: CardView) -> Widget:
    return Panel(Column([head_picture(card.head, 290, 270), *_names(card)], 8), pad=14, narrow=250)


def _narrow_speaker(card: CardView) -> Widget:
    """The head small beside its name: there is no room to lose."""
    return Row([head_picture(card.head, 130, 130), Column(_names(card), 4, grow=1)], 16, fold=False)


def _question(ctx: Context, card: CardView) -> Widget:
    kids: list[Widget] = [Prose(card.text), Spacer(2)]
    kids += [_answer(ctx, card, answer) for answer in card.answers]
    kids.append(Label(card.source, "small", "soft"))
    return Column(kids, gap=10, grow=1, narrow=380)


def _answer(ctx: Context, card: CardView, answer: AnswerView) -> Widget:
    button = Button(
        f"{answer.number + 1} · {answer.words}",
        Do(AnswerCard(card.hand, answer.number)),
        id=f"answer:{answer.number}",
        price=answer.price,
        chosen=answer.chosen,
        why_not=answer.refusal,
        wide=True,
        topic=None if answer.refusal else AboutAnswer(card.hand, answer.number),
    )
    notes: list[Widget] = [Label(answer.hint, "small", "soft", grow=1, narrow=220)] if answer.hint else []
    notes += [Label(ctx.words("card.default"), "small", "accent")] if answer.default else []
    beside = Row([Spacer(wide=14), Row(notes, 16, grow=1), Spacer(wide=10)], fold=False)
    return Column([button, beside], 3)
