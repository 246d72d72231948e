"""Tablets with names, and the small signs beside them."""

import pygame

from game.ui.pictures.ink import Ink, mix, tint
from game.ui.pictures.shores_labels import window_height
from game.view.pictures.shores import CellData, CityData

WINDOWS = 10
"""Houses on a tablet: as many are dark as of ten in the place."""


def paint_tablet(
    surface: pygame.Surface, rect: pygame.Rect, place: CellData, ink: Ink, font: pygame.Font, unit: float
) -> None:
    """Paints the tablet of a place: its name, medallions for clubs, buildings for ventures, windows lit and dark."""
    ground = ink.ink if place.selected else tint(ink, ink.marigold, 0.45) if place.hovered else ink.paper
    letters = ink.paper if place.selected else ink.ink
    pygame.draw.rect(surface, ink.ink, rect.move(round(2 * unit) or 1, round(3 * unit) or 1))
    surface.fill(ground, rect)
    pygame.draw.rect(surface, ink.ink, rect, max(1, round(2 * unit)))
    if place.focused:
        pygame.draw.rect(
            surface, ink.ink, rect.inflate(round(10 * unit), round(10 * unit)), max(4, round(5 * unit))
        )
        pygame.draw.rect(
            surface, ink.marigold, rect.inflate(round(8 * unit), round(8 * unit)), max(2, round(3 * unit))
        )
    words = font.render(place.name, True, letters)
    middle = rect.centery - window_height(font) // 2
    surface.blit(words, words.get_rect(midleft=(rect.left + round(7 * unit), middle)))
    _windows(surface, rect, place.emptiness, ink, font, unit)
    size = font.get_linesize() * 0.86
    x = rect.left + 7 * unit + words.get_width() + size * 0.5
    for i in range(min(3, place.clubs)):
        _medallion(surface, x, middle, size * 0.38, (ink.cochineal, ink.indigo, ink.agave)[i], ink)
        x += size
    for state in place.ventures[:3]:
        _building(surface, x, middle, size * 0.78, state, ink)
        x += size


def _windows(
    surface: pygame.Surface, rect: pygame.Rect, emptiness: float, ink: Ink, font: pygame.Font, unit: float
) -> None:
    """Paints the street at the foot of a tablet: a lit window for every tenth of the houses with somebody in."""
    high, edge = window_height(font), max(1, round(2 * unit))
    street = pygame.Rect(rect.left + edge, rect.bottom - edge - high, rect.width - 2 * edge, high)
    surface.fill(ink.ink, street)
    lit = WINDOWS - round(WINDOWS * emptiness)
    pitch = street.width / WINDOWS
    for number in range(WINDOWS):
        window = pygame.Rect(0, 0, max(2, round(pitch * 0.5)), max(2, high - 2 * edge))
        window.center = round(street.left + (number + 0.5) * pitch), street.centery
        surface.fill(ink.marigold if number < lit else mix(ink.ink, ink.paper, 0.22), window)


def paint_city_name(
    surface: pygame.Surface, rect: pygame.Rect, city: CityData, ink: Ink, font: pygame.Font
) -> None:
    """Paints the name of a city on its dark strip."""
    chosen = city.selected or city.hovered or city.focused
    surface.fill(ink.marigold if chosen else ink.ink, rect)
    words = font.render(city.name, True, ink.ink if chosen else ink.paper)
    surface.blit(words, words.get_rect(center=rect.center))


def _medallion(
    surface: pygame.Surface, x: float, y: float, radius: float, colour: tuple[int, int, int], ink: Ink
) -> None:
    pygame.draw.aacircle(surface, ink.ink, (x, y), radius + 1)
    pygame.draw.aacircle(surface, colour, (x, y), radius - 0.6)
    q = radius * 0.55
    star = [
        (x, y - q),
        (x + q * 0.3, y - q * 0.3),
        (x + q, y),
        (x + q * 0.3, y + q * 0.3),
        (x, y + q),
        (x - q * 0.3, y + q * 0.3),
        (x - q, y),
        (x - q * 0.3, y - q * 0.3),
    ]
    pygame.draw.polygon(surface, ink.paper, star)


def _building(surface: pygame.Surface, x: float, y: float, side: float, state: str, ink: Ink) -> None:
    """Paints a venture: lit when it runs, black and crossed when it is silent, an outline while it is built."""
    half, wide = side / 2, max(1, round(side * 0.09))
    base = [
        (x - half, y + half),
        (x - half, y - half * 0.2),
        (x - half * 0.3, y - half * 0.8),
        (x - half * 0.3, y - half * 0.2),
        (x + half * 0.35, y - half * 0.8),
        (x + half * 0.35, y - half * 0.2),
        (x + half, y - half * 0.8),
        (x + half, y + half),
    ]
    ground = {"running": ink.marigold, "building": ink.paper}.get(state, tint(ink, ink.ink, 0.45))
    pygame.draw.polygon(surface, ground, base)
    pygame.draw.polygon(surface, ink.ink, base, wide)
    if state == "running":
        for i in range(3):
            surface.fill(
                ink.ink, (round(x - half * 0.6 + i * half * 0.5), round(y + half * 0.25), wide * 2, wide * 2)
            )
    elif state != "building":
        pygame.draw.line(surface, ink.cochineal, (x - half, y - half * 0.5), (x + half, y + half), wide + 1)
        pygame.draw.line(surface, ink.cochineal, (x + half, y - half * 0.5), (x - half, y + half), wide + 1)
