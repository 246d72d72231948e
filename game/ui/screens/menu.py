"""The menu over the main screen: saves, settings, and the way out."""

from typing_extensions import override

from game.ui.answers import Answer, Do, Pop, Push
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.help import Help
from game.ui.screens.message import over
from game.ui.seat import Leave, Open
from game.ui.widgets import Button, Label, Widget


class Menu(Screen):
    """Going on, saving, settings, help, title."""

    name = "menu"
    modal = True
    first = "on"

    @override
    def build(self, ctx: Context) -> Widget:
        choices: tuple[tuple[str, Answer], ...] = (
            ("on", Pop()),
            ("saves", Do(Open("saves"))),
            ("settings", Do(Open("settings"))),
            ("help", Push(Help(self))),
            ("title", Do(Leave())),
        )
        buttons = [
            Button(
                ctx.words(f"menu.{name}"),
                answer,
                id=name,
                wide=True,
                ground="cochineal" if name == "on" else "card",
            )
            for name, answer in choices
        ]
        return over(ctx, [Label(ctx.words("menu.text"))], buttons, "diamonds", 420)
