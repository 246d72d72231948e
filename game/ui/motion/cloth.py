"""A new row in a cloth: a shuttle crosses, and behind it the row is woven."""

import pygame

from game.ui.context import Context
from game.ui.motion.boat import boat
from game.ui.motion.easing import smooth
from game.ui.motion.moving import Motion

WEAVES = 360
"""[ms]"""
LONGEST_BOAT, PART, BOAT_SHAPE = 90, 0.6, 0.34
"""Of the shuttle: how long it is at most [design px] and of the row, and its height of its length."""


def woven_row(bare: pygame.Surface, row: pygame.Rect, ctx: Context, leftward: bool = False) -> Motion:
    """Covers a row of a cloth with bare warp, and uncovers it behind a shuttle.

    Args:
        bare: Bare warp, at least as large as the row; the row's place is its upper left corner.
        row: Where the new row is in the window.
        ctx: The moment.
        leftward: The shuttle comes from the right, as it does in every other row.
    """
    long = min(ctx.px(LONGEST_BOAT), max(8, round(PART * row.width)))
    shuttle = boat((long, max(8, round(long * BOAT_SHAPE))), ctx)

    def paint(surface: pygame.Surface, share: float) -> list[pygame.Rect]:
        middle = row.left - long // 2 + round((row.width + long) * smooth(share))
        seam = min(max(middle, row.left), row.right)
        rest = pygame.Rect(seam, row.top, row.right - seam, row.height)
        if leftward:
            rest.left, middle = row.left, row.left + row.right - middle
        surface.blit(bare, rest, rest.move(-row.x, -row.y))
        return [rest, surface.blit(shuttle, shuttle.get_rect(center=(middle, row.centery)))]

    within = row.inflate(0, max(0, shuttle.get_height() - row.height))
    return Motion(paint, WEAVES, within=within, held=True)
