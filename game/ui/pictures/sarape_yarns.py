"""The yarns of a cloth and what becomes of them on the loom: knots to pixels, with the grain of wool."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pygame

from game.ui.pictures.ink import Colour, Ink, mix, shade, tint
from game.ui.pictures.sarape_weaves import Knots

BARE, WOOL, INK, PAPER, MARIGOLD, ROSE, INDIGO, AGAVE, COCHINEAL, PALE, FLECK, WINE = range(12)
"""Yarns; BARE is no weft at all."""

Reals = npt.NDArray[np.float32]

ONE = 128
"""A yarn that has taken the dye as all others: 255 times as much and a half still fits sixteen bits."""

PATCH = 400
"""Knots after which the grain of the wool comes again."""


def yarns(ink: Ink) -> Reals:
    """The colour of each yarn, shape (yarns, 3)."""
    wool = mix(ink.ink, ink.rose, 0.13)
    colours: tuple[Colour, ...] = (
        ink.paper, wool, ink.ink, tint(ink, ink.marigold, 0.9), ink.marigold, ink.rose, ink.indigo, ink.agave,
        ink.cochineal, tint(ink, ink.rose, 0.72), mix(wool, ink.paper, 0.2), shade(ink, ink.cochineal, 0.5),
    )  # fmt: skip
    return np.asarray(colours, np.float32)


def woven(knots: Knots, ink: Ink, side: int, edge: int) -> pygame.Surface:
    """Beats the weft in: the cloth in pixels on a clear ground, each knot `side` wide.

    Args:
        knots: the yarn at each knot.
        ink: the inks of the yarns.
        side: of a knot [px].
        edge: how far the selvage may run in [knots].
    """
    high, wide = knots.shape
    wear = ink.grain * 0.9 + 0.1
    taken = ONE * (1.0 + wear * _taken(high, wide)[::-1])  # from the foot: what is woven stays as it is
    if side == 1:
        taken[:, ::2] *= 1.0 - 0.09 * wear
    rgb = yarns(ink).astype(np.uint16)[knots]
    rgb *= taken.astype(np.uint16)[:, :, None]
    rgb //= ONE
    pixels = np.empty((high, wide, 4), np.uint8)
    pixels[:, :, :3] = np.minimum(rgb, 255)
    pixels[:, :, 3] = ((knots != BARE) & _selvage(high, wide, edge)) * np.uint8(255)
    if side > 1:
        pixels = pixels.repeat(side, 0).repeat(side, 1)
        _bead(pixels[:, :, :3], side, wear)
    return pygame.image.frombuffer(pixels.tobytes(), (wide * side, high * side), "RGBA")


def _bead(pixels: npt.NDArray[np.uint8], side: int, wear: float) -> None:
    """Rounds each knot: dark where it goes under its neighbours, every other column half a knot lower."""
    for odd in (0, 1):
        for x in range(side):
            column = pixels[:, odd * side + x :: 2 * side]
            if x == side - 1:
                column[:] = _darker(column, 0.16 * wear)
            first = (odd * (side // 2) + side - 1) % side
            column[first::side] = _darker(column[first::side], 0.24 * wear)


def _darker(pixels: npt.NDArray[np.uint8], by: float) -> npt.NDArray[np.uint8]:
    return (pixels.astype(np.uint16) * round(256 * (1 - by)) >> 8).astype(np.uint8)


def _taken(high: int, wide: int) -> Reals:
    """How each knot takes the dye, from the foot up: fibres differ, and so does each skein of weft."""
    fibres, skeins = _wool()
    down, across = -(-high // PATCH), -(-wide // PATCH)
    return np.tile(fibres, (down, across))[:high, :wide] + np.tile(skeins, down)[:high, None]


@lru_cache(maxsize=1)
def _wool() -> tuple[Reals, Reals]:
    """A patch of fibres, and as many picks of skeins, each of which lasts for a while."""
    luck = np.random.Generator(np.random.PCG64(1998))
    fibres = (luck.random((PATCH, PATCH), np.float32) - np.float32(0.5)) * np.float32(0.17)
    skeins = np.repeat(luck.random(PATCH // 4), 4) + luck.random(PATCH) - 1.0
    return fibres, np.asarray(skeins * 0.07, np.float32)


def _selvage(high: int, wide: int, edge: int) -> npt.NDArray[np.bool_]:
    """Where there is cloth, for the weaver does not pull every pick alike."""
    luck = np.random.Generator(np.random.PCG64(1986))
    drawn = np.cumsum(luck.random((high, 2)) - 0.5, 0)[::-1].T * 0.5
    drawn = np.clip(np.abs(drawn - np.rint(drawn / 4) * 4) * edge / 2, 0, edge).astype(np.int64)
    across = np.arange(wide)[None, :]
    return np.asarray((across >= drawn[0][:, None]) & (across < wide - drawn[1][:, None]))
