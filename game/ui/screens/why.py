"""Why a number is what it is: what added to it and what took from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import override

from game.ui.answers import Answer, Pop
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.message import over
from game.ui.widgets import Button, Column, Label, Meter, Prose, Row, Rule, Widget


@dataclass(frozen=True)
class Cause:
    """One reason, in words."""

    words: str
    amount: str
    """With its sign and unit, as it is read."""
    weight: float
    """The same as a number, for its bar."""
    answer: Answer = None
    """What looking further into it does, if that is possible."""


class Why(Screen):
    """The causes of a number over the screen it stands on, the weightiest with the longest bar."""

    name = "why"
    modal = True
    first = "back"

    def __init__(self, title: str, text: str, causes: Sequence[Cause], origin: Answer = None) -> None:
        """`origin` opens the page that says where the number comes from."""
        self.title, self.text, self.causes, self.origin = title, text, causes, origin

    @override
    def build(self, ctx: Context) -> Widget:
        heaviest = max((abs(cause.weight) for cause in self.causes), default=0.0) or 1.0
        lines = [_line(number, cause, heaviest) for number, cause in enumerate(self.causes)]
        texts: list[Widget] = [Label(self.title, "heading"), Rule("zigzag", "indigo", "card")]
        if self.text:
            texts.append(Prose(self.text))
        buttons = [Button(ctx.words("ui.back"), Pop(), id="back")]
        if self.origin is not None:
            buttons.append(Button(ctx.words("origin.open"), self.origin, id="origin"))
        return over(ctx, [*texts, *lines], buttons, "diamonds", 760)


def _line(number: int, cause: Cause, heaviest: float) -> Widget:
    ink, pattern = ("agave", "steps") if cause.weight >= 0 else ("cochineal", "zigzag")
    words: Widget = Label(cause.words, grow=4, narrow=220)
    if cause.answer is not None:
        words = Column(
            [Button(cause.words, cause.answer, id=f"cause:{number}", wide=True)], grow=4, narrow=220
        )
    amount = Label(cause.amount, bold=True, align="right", grow=2, narrow=110)
    bar = Column([Meter(abs(cause.weight) / heaviest, ink, pattern)], grow=2, narrow=110)
    return Row([words, amount, bar], gap=14)
