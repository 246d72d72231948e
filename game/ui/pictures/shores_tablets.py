"""Names on the two shores, and the small signs beside them."""

import pygame

from game.ui.pictures.ink import Colour, Ink, mix
from game.ui.pictures.parts import part, printed
from game.ui.pictures.shores_labels import marks_of, window_height
from game.view.pictures.shores import CellData, CityData

PRICED = "shores/see-market"
"""The sign that is drawn as a price tag with its words on it."""

WINDOWS = 10
"""Houses under a name: as many are dark as of ten in the place."""


def paint_tablet(
    surface: pygame.Surface, rect: pygame.Rect, place: CellData, ink: Ink, font: pygame.Font, unit: float,
    framed: bool = False, windows: bool = True,
) -> None:  # fmt: skip
    """Paints the name of a place with its clubs, or what the lens writes, over the street of its windows.

    A name is `framed` where it lies on cells, and where it is chosen or pointed at.
    """
    chosen = place.selected or place.hovered or place.focused
    ground = ink.ink if place.selected else ink.paper
    letters = ink.paper if place.selected else ink.ink
    if chosen or framed:
        edge = max(2, round(2.4 * unit))
        surface.fill(ink.marigold if chosen else ink.ink, rect.inflate(2 * edge, 2 * edge))
        if chosen:
            pygame.draw.rect(surface, ink.ink, rect.inflate(3 * edge, 3 * edge), max(1, edge // 2))
    surface.fill(ground, rect)
    high = window_height(font) if windows else 0
    middle = rect.top + (rect.height - high) // 2
    words = font.render(place.name, True, letters)
    surface.blit(words, words.get_rect(midleft=(rect.left + round(5 * unit), middle)))
    if windows:
        _windows(surface, rect, place.emptiness, ink, font)
    _marks(surface, rect.left + round(5 * unit) + words.get_width(), middle, place, ink, font, unit, letters)


def _marks(
    surface: pygame.Surface, x: int, middle: int, place: CellData, ink: Ink, font: pygame.Font, unit: float,
    letters: Colour,
) -> None:  # fmt: skip
    """Prints what stands after a name: an emblem with the count of its clubs, or the sign of the lens."""
    size = font.get_linesize() * 0.98
    for name, words in marks_of(place):
        x += round(3 * unit)
        told = font.render(words, True, letters)
        if name == PRICED:
            told = font.render(words, True, ink.ink)
            _price(surface, x, middle, round(font.get_linesize() * 0.92), told.get_width(), ink)
        else:
            colour = {"cloth": emblem_ink(ink, place)} if name.startswith("emblems/") else {}
            made = printed(name, size / part(name).size[0], ink, False, **colour)
            surface.blit(made, made.get_rect(midleft=(x, middle)))
        x += round(font.get_linesize() * 1.06)
        surface.blit(told, told.get_rect(midleft=(x, middle)))
        x += told.get_width()


def _price(surface: pygame.Surface, x: int, middle: int, high: int, wide: int, ink: Ink) -> None:
    """A price tag on its string, as wide as the number that is written on it."""
    half, right = high // 2, x + round(high * 1.1) + wide + high // 5
    outline = [(x, middle), (x + half, middle - half), (right, middle - half), (right, middle + half)]
    outline.append((x + half, middle + half))
    pygame.draw.polygon(surface, ink.marigold, outline)
    pygame.draw.polygon(surface, ink.ink, outline, max(2, high // 11))
    pygame.draw.aacircle(surface, ink.ink, (x + round(high * 0.62), middle), max(2, high // 8))


def emblem_ink(ink: Ink, place: CellData) -> Colour:
    """Gives the ink of the clubs of a place: one of three, always the same."""
    return (ink.cochineal, ink.indigo, ink.agave)[sum(map(ord, place.id)) % 3]


def _windows(
    surface: pygame.Surface, rect: pygame.Rect, emptiness: float, ink: Ink, font: pygame.Font
) -> None:
    """Paints the street at the foot of a name: a lit window for every tenth of the houses with somebody in."""
    high = window_height(font)
    street = pygame.Rect(rect.left, rect.bottom - high, rect.width, high)
    surface.fill(ink.ink, street)
    lit = WINDOWS - round(WINDOWS * emptiness)
    pitch = street.width / WINDOWS
    for number in range(WINDOWS):
        window = pygame.Rect(0, 0, max(2, round(pitch * 0.52)), max(2, high - 2 * max(1, high // 5)))
        window.center = round(street.left + (number + 0.5) * pitch), street.centery
        surface.fill(ink.light if number < lit else mix(ink.ink, ink.paper, 0.24), window)


def paint_city_name(
    surface: pygame.Surface, rect: pygame.Rect, city: CityData, ink: Ink, font: pygame.Font
) -> None:
    """Paints the name of a city on its dark strip."""
    chosen = city.selected or city.hovered or city.focused
    surface.fill(ink.marigold if chosen else ink.ink, rect)
    words = font.render(city.name, True, ink.ink if chosen else ink.paper)
    surface.blit(words, words.get_rect(center=rect.center))
