"""What the stage asks of a screen."""

from collections.abc import Sequence

import pygame

from game.ui.answers import Answer, Tell
from game.ui.context import Context
from game.ui.motion import Life, Motion
from game.ui.thinking import Wonder
from game.ui.widgets import Widget


class Screen:
    """One thing to look at: it builds widgets from what it was given, and answers with data.

    It may keep small things of its own (which tab is open); the state of the match is never written here.
    """

    name = "screen"
    """Words `help.<name>` are its help."""
    first = ""
    """Id of the widget that has focus at the start; otherwise the first that can."""
    heeds = False
    """It is built anew whenever something was found about what it wonders."""
    modal = False
    """The screen below stays in sight, veiled."""
    woven = False
    """A shuttle crosses the window when it first comes, and leaves it behind."""

    opens = "tick"
    """The sound of its coming to the top for the first time; empty for none."""

    def build(self, ctx: Context) -> Widget:
        """The tree for this moment; asked for again after every change."""
        raise NotImplementedError(type(self).__name__)

    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        """Sees events before the widgets, but not what is written into a text field; None lets it pass."""

    def hear(self, tell: Tell, ctx: Context) -> Answer:
        """What one of its own widgets told it; it is built anew afterwards."""

    def back(self, ctx: Context) -> Answer:
        """Escape; None leaves for the screen below, or asks whether to leave the game."""

    def motions(self, ctx: Context, tree: Widget, cause: object) -> Sequence[Motion]:  # noqa: ARG002 - for those who move
        """What begins to move on it, over `tree`, which shows already how it ends.

        Asked when the screen comes to the top (`cause` is None), and after it heard a `Tell` or the seat carried
        out an action of play while it was on top and stays there (`cause` is that).
        """
        return ()

    def lives(self, ctx: Context, tree: Widget) -> Sequence[Life]:  # noqa: ARG002 - as above
        """Small things that go on moving as long as this tree stands."""
        return ()

    def heard(self, ctx: Context) -> tuple[str, ...] | None:
        """Names of the sounds that go on while it is looked at; None leaves that to the screen below."""

    def wonder(self, ctx: Context, topic: object) -> Wonder | None:
        """What should be thought about while the player looks at `topic`; asked again and again."""

    def note(self, ctx: Context, topic: object, tip: str) -> Widget | None:
        """What is said beside a thing that is looked at, in the place of its tip; None where the tip is enough."""

    def ground(self, surface: pygame.Surface, ctx: Context) -> None:
        """Paint what lies behind the widgets."""
        ctx.prints.paper(surface, surface.get_rect(), ctx.theme["paper"], ctx.theme.grain)
