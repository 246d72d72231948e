"""Where a motion begins and ends."""

import pygame

from game.ui.widgets import Widget


def place_of(tree: Widget, name: str) -> pygame.Rect | None:
    """What can be seen of the widget with this id; none where it is not there or scrolled out of sight."""
    for widget, rect, clip in tree.walk():
        if widget.id == name:
            seen = rect.clip(clip)
            return seen if seen.width and seen.height else None
    return None
