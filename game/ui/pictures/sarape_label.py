"""The finished cloth as a large picture, with a small label under it that says whose it is."""

from collections.abc import Sequence
from pathlib import Path

import pygame

from game.ui.fonts import Fonts
from game.ui.pictures.carve import block, line, print_sheet, start
from game.ui.pictures.ink import Ink, tint
from game.ui.pictures.sarape import paint_sarape
from game.view.pictures.sarape import SarapeData

TALL = 3000
"""Of the picture [px]."""

SHAPE = 0.62
"""Width of a cloth of twelve rows for its height; longer terms have longer cloths."""


def save_sarape(
    path: Path, data: SarapeData, ink: Ink, label: Sequence[str] = (), height: int = TALL
) -> None:
    """Saves the cloth as a PNG of this height [px]; the first line of the label is its title.

    Raises:
        OSError: The file cannot be written.
        pygame.error: The picture cannot be encoded.
    """
    wide = round(height * SHAPE * min(1.0, max(0.6, (16 / max(1, data.total_rows)) ** 0.5)))
    surface = pygame.Surface((wide, height), 0, 32)
    foot = round(height * 0.075) if label else 0
    paint_sarape(surface, pygame.Rect(0, 0, wide, height - foot), data, ink)
    if label:
        _label(surface, pygame.Rect(0, height - foot, wide, foot), label, ink)
    pygame.image.save(surface, str(path))


def _label(surface: pygame.Surface, rect: pygame.Rect, label: Sequence[str], ink: Ink) -> None:
    """Sews a tag onto the wall under the cloth, with its lines in type."""
    sheet = start(rect.size, ink, 23, float(rect.height))
    wide, high = sheet.width, sheet.height
    block(sheet, 0, 0, wide, high, tint(ink, ink.rose, 0.74))
    fonts = Fonts(rect.height / 88, 1.0)
    lines = [
        fonts.draw(words, "body" if number else "heading", ink.ink, round(wide * 0.8), align="center")
        for number, words in enumerate(label)
    ]
    widest = max(fonts.width(words, "body" if i else "heading") for i, words in enumerate(label))
    half = min(wide * 0.42, widest / 2 + high * 0.3)
    corners = [
        (wide / 2 - half, high * 0.04),
        (wide / 2 + half, high * 0.04),
        (wide / 2 + half, high * 0.88),
        (wide / 2 - half, high * 0.88),
    ]
    block(sheet, corners[0][0], high * 0.04, 2 * half, high * 0.84, ink.paper)
    line(sheet, corners, high * 0.03, closed=True)
    step = high * 0.07
    for i in range(int(2 * half / step) - 1):
        for y in (high * 0.11, high * 0.8):
            block(sheet, corners[0][0] + step * (i + 0.8), y, step * 0.5, high * 0.018, ink.cochineal)
    print_sheet(sheet, surface, rect)
    top = rect.top + (rect.height * 0.92 - sum(each.get_height() for each in lines)) / 2
    for each in lines:
        surface.blit(each, (rect.centerx - each.get_width() // 2, round(top)))
        top += each.get_height()
