"""A shuttle's pass across the whole window: in front of it is the picture of before, behind it the new one."""

import pygame

from game.ui.context import Context
from game.ui.motion.boat import boat
from game.ui.motion.easing import smooth
from game.ui.motion.moving import Motion
from game.ui.theme import THREADS
from game.ui.weave import weave

PASS = 200
"""[ms]"""
BAND, EDGE, BOAT = 72, 5, (230, 62)
"""Width of the woven band, of its dark edge, and the size of the shuttle before it [design px]."""


def shuttle_pass(before: pygame.Surface, ctx: Context) -> Motion:
    """The picture of before, swept away by a woven band of all five threads.

    Args:
        before: The window as it was, of its size.
        ctx: The moment.
    """
    wide, high = ctx.size
    band = ctx.prints.once(("band", high, ctx.px(BAND), ctx.theme.name), lambda: _band(high, ctx))
    shuttle = boat((ctx.px(BOAT[0]), ctx.px(BOAT[1])), ctx)
    ahead = band.get_width() + shuttle.get_width()

    def paint(surface: pygame.Surface, share: float) -> list[pygame.Rect]:
        x = round((wide + ahead) * smooth(share)) - ahead
        seam = max(0, x + band.get_width() // 2)
        surface.blit(before, (seam, 0), (seam, 0, wide - seam, high))
        surface.blit(band, (x, 0))
        surface.blit(shuttle, (x + band.get_width() - ctx.px(EDGE), (high - shuttle.get_height()) // 2))
        left = max(0, x)
        return [pygame.Rect(left, 0, wide - left, high)]

    return Motion(paint, PASS)


def _band(high: int, ctx: Context) -> pygame.Surface:
    """The five weaves under each other, over and over, between two dark edges."""
    wide, edge = ctx.px(BAND), ctx.px(EDGE)
    cloth = pygame.Surface((wide, high))
    cloth.fill(ctx.theme.drawn["ink"])
    cell = max(1, wide // 26)
    tall, y = 8 * cell, 0
    while y < high:
        for ink, pattern in THREADS.values():
            area = pygame.Rect(edge, y, wide - 2 * edge, tall)
            weave(cloth, area, pattern, ctx.theme.drawn[ink], ctx.theme.drawn["paper"], cell=cell)
            y += tall + edge
    return cloth
