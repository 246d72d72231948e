"""Shuttles that run along the threads of those who sat at the table."""

import pygame

from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.motion.moving import LONGEST, Motion
from game.ui.pictures.shores_layout import ShoresLayout
from game.ui.pictures.shores_motion import paint_moving_threads
from game.view.pictures.shores import TwoShores


def shuttles(
    layout: ShoresLayout,
    data: TwoShores,
    ctx: Context,
    within: pygame.Rect,
    under: tuple[pygame.Rect, ...] = (),
) -> Motion:
    """Light on the threads of `data.moving`, from the cities to the places.

    Args:
        layout: Of the picture of the two shores, as it is in the window.
        data: Its data.
        ctx: The moment.
        within: The picture in the window.
        under: What is written on it.
    """
    ink = picture_ink(ctx.theme)

    def paint(surface: pygame.Surface, share: float) -> list[pygame.Rect]:
        return paint_moving_threads(surface, layout, data, ink, min(share, 0.999))

    return Motion(paint, LONGEST, within=within, under=under)
