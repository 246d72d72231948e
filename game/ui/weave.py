"""Woven bands: the five patterns of the threads, drawn cell by cell as a loom does."""

from functools import lru_cache

import pygame

from game.ui.theme import Colour

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
    small = pygame.Surface((len(rows[0]), len(rows)))
    small.fill(back)
    for y, row in enumerate(rows):
        for x, knot in enumerate(row):
            if knot == "#":
                small.set_at((x, y), fore)
    return pygame.transform.scale(small, (len(rows[0]) * cell, len(rows) * cell))


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
