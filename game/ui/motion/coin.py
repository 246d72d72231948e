"""A coin that flies from who pays to what is paid."""

import math

import pygame

from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.motion.easing import arched, gathering, smooth
from game.ui.motion.moving import Motion
from game.ui.pictures.ledger import paint_coin

FLIGHT = 300
"""[ms]"""
SIDE, ARCH, TURNS = 40, 90, 1.5
"""Of the coin, how high it is tossed [design px], and how often it turns over."""

THINNEST, SUNK = 0.16, 0.75
"""A coin on its edge, of its width; the share of its way from which it sinks into where it lands."""


def coin_flight(
    start: tuple[int, int], end: tuple[int, int], payer: str, ctx: Context, wait: int = 0
) -> Motion:
    """A coin of a payer, tossed from one point to another, turning.

    Args:
        start: Where its middle is at first [px].
        end: Where it lands [px].
        payer: As in `game.ui.pictures.ledger.payer_colour`: state, families, clubs, municipality, federation.
        ctx: The moment.
        wait: Before it leaves [ms].
    """
    side, high = ctx.px(SIDE), min(ctx.px(ARCH), start[1] - ctx.px(SIDE), end[1] - ctx.px(SIDE))

    def mint() -> pygame.Surface:
        coin = pygame.Surface((side, side), pygame.SRCALPHA)
        paint_coin(coin, coin.get_rect(), payer, picture_ink(ctx.theme))
        return coin

    coin = ctx.prints.once(("coin that flies", payer, side, ctx.theme.name), mint)

    def paint(surface: pygame.Surface, share: float) -> list[pygame.Rect]:
        gone = smooth(share)
        x = start[0] + (end[0] - start[0]) * gone
        y = start[1] + (end[1] - start[1]) * gone - max(0, high) * arched(gone)
        left = 1.0 - 0.6 * gathering((share - SUNK) / (1.0 - SUNK))
        wide = max(THINNEST, abs(math.cos(2.0 * math.pi * TURNS * gone))) * left
        turned = pygame.transform.smoothscale(coin, (max(2, round(side * wide)), max(2, round(side * left))))
        return [surface.blit(turned, turned.get_rect(center=(round(x), round(y))))]

    return Motion(paint, FLIGHT, wait)
