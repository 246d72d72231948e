"""Machines of a workshop in motion: they work for some seconds while they are looked at, and stop one after another."""

from collections.abc import Callable, Sequence

import pygame

from game.ui.context import Context
from game.ui.motion import Life, Motion

BEAT, BEATS = 260, 24
"""How often machines change between two moments of their work [ms], and how many times until they rest."""

STOPPING = 390
"""In how long machines that were lost stop one after another [ms]."""

Cells = Sequence[pygame.Rect]
"""Where machines stand, one after another [px of the window]."""


def around(cells: Cells) -> pygame.Rect:
    """What holds all machines that are in sight; empty where none is."""
    seen = [cell for cell in cells if cell.width > 0]
    return seen[0].unionall(seen[1:]) if seen else pygame.Rect(0, 0, 0, 0)


def working(
    ctx: Context, cells: Cells, corner: tuple[int, int], moved: Callable[[], pygame.Surface]
) -> list[Life]:
    """Machines at work.

    Args:
        ctx: The moment from which on they move.
        cells: The machines that run.
        corner: Where `moved` lies in the window [px].
        moved: What holds them all, in the other moment of their work; asked for when it is first shown.
    """
    seen = [cell for cell in cells if cell.width > 0]
    if not seen:
        return []
    begun = ctx.clock // BEAT

    def paint(surface: pygame.Surface, step: int) -> Cells:
        if not 0 < step - begun < BEATS or (step - begun) % 2 == 0:
            return ()
        _show(surface, moved(), seen, corner)
        return seen

    return [Life(paint, BEAT, around(seen))]


def stopping(cells: Cells, corner: tuple[int, int], ran: pygame.Surface) -> list[Motion]:
    """Machines that stop, the last first; `ran` is the picture of when they still worked."""
    lost = [cell for cell in reversed(cells) if cell.width > 0]
    if not lost:
        return []

    def paint(surface: pygame.Surface, share: float) -> Cells:
        left = lost[int(share * (len(lost) + 1)) :]
        _show(surface, ran, left, corner)
        return left

    return [Motion(paint, STOPPING, held=True)]


def _show(surface: pygame.Surface, picture: pygame.Surface, cells: Cells, corner: tuple[int, int]) -> None:
    for cell in cells:
        surface.blit(picture, cell, cell.move(-corner[0], -corner[1]))
