"""A small card over the screen: something to be told, or to be sure of."""

from collections.abc import Sequence
from typing import Self

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Pop, Quit
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.widgets import Button, Column, Flow, Hands, Label, Panel, Scroll, Spacer, Widget

WIDE = 620


class Message(Screen):
    """A title, a text, and buttons; by default only one that takes it away again."""

    name = "message"
    modal = True

    def __init__(
        self, title: str, text: str, buttons: Sequence[tuple[str, Answer]] = (), band: str = "zigzag"
    ) -> None:
        self.title, self.text, self.buttons, self.band = title, text, buttons, band

    @override
    def build(self, ctx: Context) -> Widget:
        choices = self.buttons or ((ctx.words("ui.well"), Pop()),)
        buttons = [
            Button(words, answer, id=f"answer:{number}", ground="card" if number else "cochineal")
            for number, (words, answer) in enumerate(choices)
        ]
        return over(ctx, [Label(self.title, "heading"), Label(self.text)], buttons, self.band)


class Confirm(Screen):
    """A question by the key of its words: `<key>.title`, `<key>.text` and `<key>.yes`."""

    name = "confirm"
    modal = True
    first = "no"

    def __init__(self, key: str, yes: Answer) -> None:
        self.key, self.yes = key, yes

    @classmethod
    def leave(cls) -> Self:
        """Asks whether to leave the game."""
        return cls("leave", Quit())

    @override
    def build(self, ctx: Context) -> Widget:
        texts = [Label(ctx.words(f"{self.key}.title"), "heading"), Label(ctx.words(f"{self.key}.text"))]
        buttons = [
            Button(ctx.words(f"{self.key}.yes"), self.yes, id="yes", ground="cochineal"),
            Button(ctx.words("ui.no"), Pop(), id="no"),
        ]
        return over(ctx, texts, buttons, "zigzag")


def over(
    ctx: Context, texts: Sequence[Widget], buttons: Sequence[Widget], band: str, wide: int = WIDE
) -> Widget:
    """A card in the middle of the window, as high as its texts up to the window's height."""
    wide_px = min(ctx.text_px(wide), ctx.size[0] - 2 * ctx.px(24))
    column = Column(
        [Scroll(Column(texts, 12), id="over", grow=1), Spacer(2), Flow(list(buttons), 14)], gap=10
    )
    card = Panel(column, pad=26, band=band, shadow=8)
    high = min(card.size(ctx, wide_px)[1], ctx.size[1] - 2 * ctx.px(16))
    return Centred(card, wide_px, high)


class Centred(Widget):
    """One child of a given size in the middle [window px]."""

    def __init__(self, child: Widget, wide: int, high: int) -> None:
        super().__init__()
        self.child, self.wide, self.high = child, wide, high

    @override
    def children(self) -> Sequence[Widget]:
        return (self.child,)

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        inner = rect.copy()
        inner.size = self.wide, self.high
        inner.center = rect.center
        self.child.place(inner, ctx, hands)
