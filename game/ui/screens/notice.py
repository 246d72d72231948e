"""Something to be told, by the key of its words, so that it can be read in either language."""

from collections.abc import Mapping, Sequence

from typing_extensions import override

from game.ui.answers import Answer, Pop
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.message import over
from game.ui.widgets import Button, Label, Widget


class Notice(Screen):
    """A sentence by its key, with values for its placeholders, and buttons by the keys of theirs."""

    name = "notice"
    modal = True

    def __init__(
        self,
        key: str,
        values: Mapping[str, object] | None = None,
        buttons: Sequence[tuple[str, Answer]] = (("ui.well", Pop()),),
        title: str = "notice.title",
    ) -> None:
        self.key, self.values, self.buttons, self.title = key, dict(values or {}), tuple(buttons), title

    @override
    def build(self, ctx: Context) -> Widget:
        buttons = [
            Button(ctx.words(words), answer, id=f"answer:{number}", ground="card" if number else "cochineal")
            for number, (words, answer) in enumerate(self.buttons)
        ]
        texts = [Label(ctx.words(self.title), "heading"), Label(ctx.words(self.key, **self.values))]
        return over(ctx, texts, buttons, "zigzag")
