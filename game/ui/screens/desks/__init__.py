"""The five desks on which orders are given."""

from game.ui.screen import Screen
from game.ui.screens.desks.desk import Desk


def desk_screen(desk: str) -> Screen:
    """The screen of a desk: works, north, table, workshop or rules."""
    return Desk(desk)
