"""The inks of a theme, as the pictures take them, and icons for buttons."""

from collections.abc import Callable

import pygame

from game.ui.context import Context
from game.ui.pictures.icons import paint_icon
from game.ui.pictures.ink import EARTH, LAMP, Ink
from game.ui.theme import Theme

Icon = Callable[[pygame.Surface, pygame.Rect, Context], None]
"""Paints a small picture into a square."""


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
        drawn.get("light", LAMP),
        drawn.get("skin", EARTH),
        grain=theme.grain / 0.6,
        shift=1.0 if theme.grain else 0.0,
    )


def icon(name: str) -> Icon:
    """Gives what paints an icon of `game.ui.pictures.icons` into a button."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        def make() -> pygame.Surface:
            fresh = pygame.Surface(rect.size, pygame.SRCALPHA)
            if ctx.theme.night:
                # icons are printed dark on light, at night too
                fresh.fill(ctx.theme.drawn["paper"])
            paint_icon(fresh, fresh.get_rect(), name, picture_ink(ctx.theme))
            return fresh

        surface.blit(ctx.prints.once(("icon", name, rect.size, ctx.theme.name), make), rect)

    return paint


def small_icon(ctx: Context, name: str, side: int) -> pygame.Surface:
    """Gives an icon as it stands among words, on nothing [px]."""

    def make() -> pygame.Surface:
        fresh = pygame.Surface((side, side), pygame.SRCALPHA)
        paint_icon(fresh, fresh.get_rect(), name, picture_ink(ctx.theme))
        return fresh

    return ctx.prints.once(("small icon", name, side, ctx.theme.name), make)
