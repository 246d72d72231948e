"""Names on the two shores, and the small signs beside them."""

from dataclasses import dataclass

import pygame

from game.ui.pictures.ink import Colour, Ink, mix
from game.ui.pictures.parts import part, printed
from game.ui.pictures.shores_labels import marks_of, window_height
from game.view.pictures.shores import CellData, CityData

PRICED = "shores/see-market"
"""The sign that is drawn as a price tag with its words on it."""

WINDOWS = 10
"""Houses under a name: as many are dark as of ten in the place."""


@dataclass(frozen=True, slots=True)
class Tablet:
    """How names are painted.

    Attributes:
        ink: The inks.
        font: The letters.
        unit: Scale of all line widths.
        framed: With a frame, where names lie on cells.
        windows: Over the street of lit and dark windows.
        near: With the clubs of each city.
    """

    ink: Ink
    font: pygame.Font
    unit: float
    framed: bool = False
    windows: bool = True
    near: bool = False


def paint_tablet(surface: pygame.Surface, rect: pygame.Rect, place: CellData, how: Tablet) -> None:
    """Paints the name of a place with its clubs, or what the lens writes, over the street of its windows."""
    ink, font = how.ink, how.font
    chosen = place.selected or place.hovered or place.focused
    letters = ink.paper if place.selected else ink.ink
    if chosen or how.framed:
        edge = max(2, round(2.4 * how.unit))
        surface.fill(ink.marigold if chosen else ink.ink, rect.inflate(2 * edge, 2 * edge))
        if chosen:
            pygame.draw.rect(surface, ink.ink, rect.inflate(3 * edge, 3 * edge), max(1, edge // 2))
    surface.fill(ink.ink if place.selected else ink.paper, rect)
    high = window_height(font) if how.windows else 0
    middle = rect.top + (rect.height - high) // 2
    words = font.render(place.name, True, letters)
    surface.blit(words, words.get_rect(midleft=(rect.left + round(5 * how.unit), middle)))
    if how.windows:
        _windows(surface, rect, place.emptiness, ink, font)
    _marks(surface, rect.left + round(5 * how.unit) + words.get_width(), middle, place, letters, how)


def _marks(
    surface: pygame.Surface, x: int, middle: int, place: CellData, letters: Colour, how: Tablet
) -> None:
    """Prints what stands after a name: emblems with the count of the clubs, or the sign of the lens."""
    line = how.font.get_linesize()
    for name, words in marks_of(place, how.near):
        x += round(3 * how.unit)
        told = how.font.render(words, True, how.ink.ink if name == PRICED else letters)
        if name == PRICED:
            _price(surface, x, middle, round(line * 0.92), told.get_width(), how.ink)
        else:
            made = printed(
                name, line * 0.98 / part(name).size[0], how.ink, False, **_roles(name, place, how.ink)
            )
            surface.blit(made, made.get_rect(midleft=(x, middle)))
        x += round(line * 1.06)
        surface.blit(told, told.get_rect(midleft=(x, middle)))
        x += told.get_width()


def _roles(name: str, place: CellData, ink: Ink) -> dict[str, Colour]:
    """The ink of an emblem: one of three for each club, always the same."""
    if not name.startswith("emblems/"):
        return {}
    return {"cloth": (ink.cochineal, ink.indigo, ink.agave)[sum(map(ord, place.id + name)) % 3]}


def _price(surface: pygame.Surface, x: int, middle: int, high: int, wide: int, ink: Ink) -> None:
    """A price tag on its string, as wide as the number that is written on it."""
    half, right = high // 2, x + round(high * 1.1) + wide + high // 5
    outline = [(x, middle), (x + half, middle - half), (right, middle - half), (right, middle + half)]
    outline.append((x + half, middle + half))
    pygame.draw.polygon(surface, ink.marigold, outline)
    pygame.draw.polygon(surface, ink.ink, outline, max(2, high // 11))
    pygame.draw.aacircle(surface, ink.ink, (x + round(high * 0.62), middle), max(2, high // 8))


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
