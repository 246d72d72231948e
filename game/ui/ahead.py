"""What a term will need, imported one piece at a time while the title waits for its player.

The first frame must not wait for these modules, nor should the first key: together they take a third of a second.
"""

from collections.abc import Sequence
from importlib import import_module

SOON = (
    "game.view.whatif",
    "game.ui.screens.whatif_charts",
    "game.ui.screens.advice.plan",
    "game.ui.screens.advice.full",
    "game.ui.screens.advice.attendant",
    "game.ui.screens.main_moves",
    "game.ui.screens.main",
    "game.ui.screens.briefing",
    "game.ui.screens.card",
    "game.ui.screens.desks",
    "game.ui.screens.report",
    "game.ui.screens.handover",
    "game.ui.screens.legacy",
    "game.ui.screens.village",
)
"""From what others need to the screens themselves, so that no piece is large."""


class Ahead:
    """The modules that are still to be imported."""

    def __init__(self, names: Sequence[str] = SOON) -> None:
        self._left = list(names)

    @property
    def busy(self) -> bool:
        """Whether anything is left."""
        return bool(self._left)

    def go_on(self, *, idle: bool) -> None:
        """Import the next piece, if there is nothing else to do."""
        if idle and self._left:
            import_module(self._left.pop(0))
