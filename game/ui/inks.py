"""The inks of a theme, as the pictures take them."""

from game.ui.pictures.ink import Ink
from game.ui.theme import Theme


def picture_ink(theme: Theme) -> Ink:
    """Gives the inks with which every picture is printed under a theme."""
    drawn = theme.drawn
    return Ink(
        drawn["paper"],
        drawn["ink"],
        drawn["rose"],
        drawn["cochineal"],
        drawn["indigo"],
        drawn["agave"],
        drawn["marigold"],
        grain=theme.grain / 0.6,
        shift=1.0 if theme.grain else 0.0,
    )
