"""The weaves of the cells: five of the threads, and one for each other way of seeing."""

import math
from functools import lru_cache

import pygame

from game.ui.pictures.ink import Colour, Ink, lens_colour, mix, shade, tint
from game.ui.pictures.weave import weave_tile

FAINT = {"livelihoods": 0.3, "commons": 0.22}
"""Threads whose ink alone is faint on paper, and how much it is darkened."""


def ink_of(ink: Ink, lens: str) -> Colour:
    """Gives the ink that a lens prints its weave with."""
    ways = {
        "market": shade(ink, ink.marigold, 0.55),
        "social": mix(ink.agave, ink.indigo, 0.45),
        "under": shade(ink, ink.cochineal, 0.35),
    }
    return ways.get(lens) or shade(ink, lens_colour(ink, lens), FAINT.get(lens, 0.0))


def ground_of(ink: Ink, lens: str, faded: float) -> Colour:
    """Gives what lies between the figures of a weave, greyer the more it has faded."""
    thin = {"market": ink.marigold, "social": ink.agave, "under": ink.rose}.get(lens) or lens_colour(
        ink, lens
    )
    return mix(mix(ink.paper, thin, 0.34 * (1.0 - faded)), ink.ink, 0.1 * faded if faded < PALE else 0.0)


PALE = 0.8
"""How much ink the cells lose that the level does not name."""


@lru_cache(maxsize=96)
def cell_tile(lens: str, side: int, amount: float, ink: Ink, faded: float) -> pygame.Surface:
    """Gives a seamless square of the weave of a lens; `faded` is how much of its ink is gone [0..1].

    Don't draw on it: it is kept.
    """
    colour, ground = tint(ink, ink_of(ink, lens), faded), ground_of(ink, lens, faded)
    painters = {"market": _coins, "social": _net, "under": _twill}
    if lens not in painters:
        return weave_tile(lens, side, amount, colour, ground)
    tile = pygame.Surface((side, side), 0, 32)
    tile.fill(ground)
    painters[lens](tile, side, amount, colour, ground)
    return tile


def _coins(tile: pygame.Surface, s: int, amount: float, colour: Colour, ground: Colour) -> None:
    """Coins in rows: larger where she sees more to gain."""
    for x, y in ((s / 2, s / 2), (0, 0), (s, 0), (0, s), (s, s)):
        r = s * (0.13 + 0.24 * amount)
        pygame.draw.circle(tile, colour, (x, y), r)
        pygame.draw.circle(tile, ground, (x, y), max(1.0, r * 0.42))


def _net(tile: pygame.Surface, s: int, amount: float, colour: Colour, ground: Colour) -> None:
    """A net with knots: thicker where more knowledge can meet."""
    wide = max(1, round(s * (0.04 + 0.12 * amount)))
    for a, b in (
        ((0, s / 2), (s / 2, 0)),
        ((s / 2, 0), (s, s / 2)),
        ((s, s / 2), (s / 2, s)),
        ((s / 2, s), (0, s / 2)),
    ):
        pygame.draw.line(tile, colour, a, b, wide)
    for x, y in ((0, s / 2), (s, s / 2), (s / 2, 0), (s / 2, s)):
        pygame.draw.circle(tile, colour, (x, y), s * (0.09 + 0.15 * amount))


def _twill(tile: pygame.Surface, s: int, amount: float, colour: Colour, ground: Colour) -> None:
    """Slanting ribs, as on the back of a cloth."""
    thick = s * (0.1 + 0.42 * amount)
    for start in (-s, 0, s):
        pygame.draw.polygon(
            tile, colour, [(start, s), (start + s, 0), (start + s + thick, 0), (start + thick, s)]
        )
    dash = max(1, round(s * 0.1))
    for step in (0.25, 0.75):
        middle = (s * step, s * (1 - step))
        pygame.draw.line(tile, ground, middle, (middle[0] + thick, middle[1]), dash)


def seamless(side: float) -> int:
    """Gives a side of a tile that its halves divide [pixels]."""
    return max(6, 2 * math.ceil(side / 2))
