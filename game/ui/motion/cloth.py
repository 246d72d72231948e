"""A new row in a cloth: a shuttle crosses, and behind it the row is woven."""

import numpy as np
import pygame

from game.ui.context import Context
from game.ui.motion.boat import boat
from game.ui.motion.easing import smooth
from game.ui.motion.moving import Motion

WEAVES = 360
"""[ms]"""
LONGEST_BOAT, BOAT_SHAPE = 90, 0.34
"""Of the shuttle: how long it is at most [design px], and its height of its length."""


def woven_row(
    before: pygame.Surface,
    after: pygame.Surface,
    place: tuple[int, int],
    ctx: Context,
    leftward: bool = False,
) -> list[Motion]:
    """Shows what is new in a cloth as it was before, and more and more of it behind a shuttle.

    Args:
        before: The cloth without its last row.
        after: The cloth as it is, of the same size.
        place: Where its corner is in the window.
        ctx: The moment.
        leftward: The shuttle comes from the right, as it does in every other row.

    Returns:
        One motion; none where the two are alike.
    """
    found = differing(before, after)
    if found is None:
        return []
    row = found.move(place)
    long = min(ctx.px(LONGEST_BOAT), max(8, row.width))
    shuttle = boat((long, max(8, round(long * BOAT_SHAPE))), ctx)

    def paint(surface: pygame.Surface, share: float) -> list[pygame.Rect]:
        middle = row.left - long // 2 + round((row.width + long) * smooth(share))
        seam = min(max(middle, row.left), row.right)
        rest = pygame.Rect(seam, row.top, row.right - seam, row.height)
        if leftward:
            rest.left, middle = row.left, row.left + row.right - middle
        surface.blit(before, rest, rest.move(-place[0], -place[1]))
        return [rest, surface.blit(shuttle, shuttle.get_rect(center=(middle, row.centery)))]

    within = row.inflate(0, max(0, shuttle.get_height() - row.height))
    return [Motion(paint, WEAVES, within=within, held=True)]


def differing(one: pygame.Surface, other: pygame.Surface) -> pygame.Rect | None:
    """The smallest rectangle outside of which two surfaces of one size look the same; none where they are alike."""
    first, second = pygame.surfarray.array2d(one), pygame.surfarray.array2d(other)
    unlike = first != second
    columns, rows = np.flatnonzero(unlike.any(axis=1)), np.flatnonzero(unlike.any(axis=0))
    if not len(columns):
        return None
    left, top = int(columns[0]), int(rows[0])
    return pygame.Rect(left, top, int(columns[-1]) + 1 - left, int(rows[-1]) + 1 - top)
