"""The common page: a heading, a body that scrolls, and a row of buttons."""

from collections.abc import Sequence

from game.ui.answers import Pop
from game.ui.context import Context
from game.ui.screens.masthead import Masthead
from game.ui.widgets import Button, Column, Flow, Label, Row, Scroll, Spacer, Widget


def page(
    title: str,
    body: Widget,
    buttons: Sequence[Widget],
    pattern: str = "zigzag",
    ink: str = "cochineal",
    vignette: str = "",
) -> Widget:
    """A whole screen: heading over a woven band, `body` in a Scroll named `body`, buttons at the foot.

    `vignette` is a small print that stands on the band where there is room.
    """
    kids: list[Widget] = [
        Masthead(title, pattern, ink, vignette),
        Scroll(Column([Spacer(), body, Spacer(2)]), id="body", grow=1),
    ]
    if buttons:
        kids.append(Flow(list(buttons), 14))
    return Column(kids, gap=8, pad=24)


def back_button(ctx: Context) -> Button:
    """The button that does what Escape does."""
    return Button(ctx.words("ui.back"), Pop(), id="back")


def setting(name: str, control: Widget, tip: str = "") -> Widget:
    """A named control on its line."""
    return Row(
        [Label(name, bold=True, narrow=190, grow=2, tip=tip), Column([control], grow=5, narrow=300)], gap=16
    )
