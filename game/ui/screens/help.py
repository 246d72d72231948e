"""Help about the screen that is open, and the keys that work everywhere."""

from typing_extensions import override

from game.ui.answers import Pop
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.message import over
from game.ui.widgets import Button, Label, Prose, Row, Rule, Widget

KEYS = ("tab", "chart", "enter", "escape", "language", "codex", "mute", "full")


class Help(Screen):
    """`help.<name>` of a screen, or `help.general` where it has none."""

    name = "help"
    modal = True

    def __init__(self, about: Screen) -> None:
        self.about = about

    @override
    def build(self, ctx: Context) -> Widget:
        try:
            text = ctx.words(f"help.{self.about.name}")
        except KeyError:
            text = ctx.words("help.general")
        keys = [
            Row(
                [
                    Label(ctx.words(f"keys.{key}.key"), bold=True, colour="accent", grow=2, narrow=110),
                    Label(ctx.words(f"keys.{key}.does"), grow=5, narrow=230),
                ]
            )
            for key in KEYS
        ]
        texts: list[Widget] = [
            Label(ctx.words("ui.help"), "heading"),
            Prose(text),
            Rule("crosses", "agave", "card"),
        ]
        return over(ctx, [*texts, *keys], [Button(ctx.words("ui.back"), Pop(), id="back")], "waves", 720)
