"""The inks of a theme, as the pictures take them, and icons for buttons."""

from collections.abc import Callable

import pygame

from game.ui.context import Context
from game.ui.pictures.icons import paint_icon
from game.ui.pictures.ink import EARTH, LAMP, Ink
from game.ui.theme import Colour, Theme

NIGHT_EDGE = 0.06
"""Paper that is left around a sign at night, as a share of its side."""

EDGE = 2
"""Paper that is left around a picture at night [design px]."""

Paint = Callable[[pygame.Surface, pygame.Rect], None]
"""Prints something into a rectangle."""

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


def card_ink(theme: Theme) -> Ink:
    """Gives the inks of what is drawn straight on a card, beside words: at night pale ones, as those of the words."""
    if not theme.night:
        return picture_ink(theme)
    return Ink(
        theme["card"],
        theme["ink"],
        theme["rose"],
        theme["cochineal"],
        theme["indigo"],
        theme["agave"],
        theme["marigold"],
        grain=theme.grain / 0.6,
    )


def icon(name: str) -> Icon:
    """Gives what paints an icon of `game.ui.pictures.icons` into a button."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        side = min(rect.size)
        made = small_icon(ctx, name, side)
        surface.blit(made, made.get_rect(center=rect.center))

    return paint


def small_icon(ctx: Context, name: str, side: int) -> pygame.Surface:
    """Gives an icon as it stands among words, on nothing [px]."""

    def make() -> pygame.Surface:
        fresh = pygame.Surface((side, side), pygame.SRCALPHA)
        if not ctx.theme.night:
            paint_icon(fresh, fresh.get_rect(), name, picture_ink(ctx.theme))
            return fresh
        edge = max(1, round(side * NIGHT_EDGE))
        paint_icon(fresh, fresh.get_rect().inflate(-2 * edge, -2 * edge), name, picture_ink(ctx.theme))
        return cut_out(fresh, edge, ctx.theme.drawn["paper"])

    return ctx.prints.once(("small icon", name, side, ctx.theme.name), make)


def lay(surface: pygame.Surface, rect: pygame.Rect, ctx: Context, paint: Paint) -> None:
    """Lays what `paint` prints on nothing into a rectangle of a card, cut out where the card is dark."""
    fresh = pygame.Surface(rect.size, pygame.SRCALPHA)
    paint(fresh, fresh.get_rect())
    surface.blit(on_card(ctx.theme, fresh, ctx.px(EDGE)), rect)


def on_card(theme: Theme, print_: pygame.Surface, edge: int) -> pygame.Surface:
    """Gives a print on nothing as it lies on a card: at night with an edge of its paper left around it [px]."""
    return cut_out(print_, max(1, edge), theme.drawn["paper"]) if theme.night else print_


def cut_out(print_: pygame.Surface, edge: int, paper: Colour) -> pygame.Surface:
    """Gives a print cut from its paper with scissors, so that dark contours are seen on a dark card."""
    shape = pygame.mask.from_surface(print_, 60).to_surface(setcolor=(*paper, 255), unsetcolor=(*paper, 0))
    made = pygame.Surface(print_.get_size(), pygame.SRCALPHA)
    made.fill((*paper, 0))
    around = range(-edge, edge + 1)
    made.blits([(shape, (x, y)) for x in around for y in around if x * x + y * y <= edge * edge + 1])
    made.blit(print_, (0, 0))
    return made
