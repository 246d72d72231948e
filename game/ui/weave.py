"""Woven bands: the five patterns of the threads, drawn cell by cell as a loom does."""

from functools import lru_cache

import pygame

from game.ui.theme import Colour, contrast, mix

PALE, SHADE = 3.0, 0.55
"""Yarn that stands out less than this from its ground is shaded, and how dark [0..1]."""

PATTERNS = {
    "diamonds": (
        "....##....",
        "...####...",
        "..##..##..",
        ".##.##.##.",
        ".##.##.##.",
        "..##..##..",
        "...####...",
        "....##....",
    ),
    "steps": (
        "##........",
        "##........",
        "####......",
        "####......",
        "######....",
        "######....",
        "########..",
        "########..",
    ),
    "zigzag": (
        "##......##",
        "###....###",
        ".###..###.",
        "..######..",
        "...####...",
        "....##....",
        "..........",
        "..........",
    ),
    "crosses": (
        "..........",
        "....##....",
        "....##....",
        ".########.",
        ".########.",
        "....##....",
        "....##....",
        "..........",
    ),
    "waves": (
        "..####......",
        ".######.....",
        "##....##....",
        "#......##..#",
        "........####",
        ".####....##.",
        "######......",
        "#....##....#",
    ),
}


@lru_cache(maxsize=120)
def tile(pattern: str, cell: int, fore: Colour, back: Colour) -> pygame.Surface:
    """One repeat of a pattern, each knot `cell` wide [px]; not to be painted on."""
    rows = PATTERNS[pattern]
    knots = pygame.Surface((len(rows[0]), len(rows)), pygame.SRCALPHA)
    for y, row in enumerate(rows):
        for x, knot in enumerate(row):
            if knot == "#":
                knots.set_at((x, y), fore)
    knots = pygame.transform.scale(knots, (len(rows[0]) * cell, len(rows) * cell))
    made = pygame.Surface(knots.get_size())
    made.fill(back)
    if contrast(fore, back) < PALE:
        _shade(made, knots, mix(fore, (0, 0, 0), SHADE), max(1, cell // 2))
    made.blit(knots, (0, 0))
    return made


def _shade(made: pygame.Surface, knots: pygame.Surface, colour: Colour, step: int) -> None:
    """Lays the shade of the knots a step below and beside them; beside, it goes on in the next repeat."""
    shade = pygame.mask.from_surface(knots).to_surface(setcolor=colour, unsetcolor=(0, 0, 0, 0))
    for x in (step, step - made.get_width()):
        made.blit(shade, (x, step))


def weave(
    surface: pygame.Surface, rect: pygame.Rect, pattern: str, fore: Colour, back: Colour, *, cell: int = 0
) -> None:
    """Fill a rectangle with a pattern; without a cell size one repeat is as high as the rectangle."""
    cell = cell or max(1, round(rect.height / len(PATTERNS[pattern])))
    knot = tile(pattern, cell, fore, back)
    before = surface.get_clip()
    surface.set_clip(rect.clip(before))
    wide, high = knot.get_size()
    first = rect.x - (-rect.width % wide) // 2
    top = rect.y - (-rect.height % high) // 2 if rect.height > high else rect.y
    for y in range(top, rect.bottom, high):
        for x in range(first, rect.right, wide):
            surface.blit(knot, (x, y))
    surface.set_clip(before)
