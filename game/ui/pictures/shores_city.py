"""A city of the north: a medallion with its own view, ringed by its federation and its clubs."""

import math
from functools import lru_cache

import pygame

from game.ui.pictures.carve import Point, block, start
from game.ui.pictures.ink import Colour, Ink, shade, tint
from game.ui.pictures.parts import parts_of, printed
from game.ui.pictures.ribbon import ribbon
from game.ui.pictures.skyline import skyline
from game.view.pictures.shores import CityData

MOST = 9
"""Clubs that are told apart on the rim of a medallion."""


def paint_city(
    surface: pygame.Surface, at: Point, radius: float, unit: float, city: CityData, ink: Ink
) -> None:
    """Prints a city: its ring is as thick as its federation is strong, and broken where it split."""
    x, y = at
    mark_city(surface, at, radius, city, ink)
    pygame.draw.aacircle(surface, ink.ink, at, radius * 1.14)
    rim = ink.marigold if city.strength > 0.02 else tint(ink, ink.indigo, 0.35)
    pygame.draw.aacircle(surface, rim, at, radius * 1.08)
    inner = radius * (0.98 - 0.16 * city.strength)
    pygame.draw.aacircle(surface, ink.ink, at, inner + 0.05 * radius)
    sky = tint(ink, ink.rose, 0.15) if city.hovered else tint(ink, ink.marigold, 0.45)
    view = _view(city.id, max(4, round(2 * inner)), ink, sky)
    surface.blit(view, view.get_rect(center=(round(x), round(y))))
    if city.rift:
        _rift(surface, x, y, radius, unit, ink)
    elif city.unity < 0.6 and city.strength > 0.02:
        gaps = 3 + round((0.6 - city.unity) * 8)
        for i in range(gaps):
            a = math.tau * i / gaps + 0.4
            ends = [(x + r * math.cos(a), y + r * math.sin(a)) for r in (inner, radius * 1.1)]
            ribbon(surface, ends, 3.4 * unit, ink.ink)
    _clubs(surface, x, y, radius, unit, city.clubs, ink)
    if city.sign:
        _stamp(surface, f"shores/{city.sign}", (x + radius * 0.82, y - radius * 0.62), radius * 0.9, ink)
    elif city.distributors:
        _stamp(surface, "buildings/distributor", (x + radius * 0.86, y - radius * 0.5), radius * 0.95, ink)


def mark_city(surface: pygame.Surface, at: Point, radius: float, city: CityData, ink: Ink) -> None:
    """Rings a city that is selected, pointed at or under the keyboard."""
    if city.selected or city.focused or city.hovered:
        colour = ink.cochineal if city.selected else ink.paper
        pygame.draw.aacircle(surface, colour, at, radius * 1.27)
        pygame.draw.aacircle(surface, ink.ink, at, radius * 1.19)


def _stamp(surface: pygame.Surface, name: str, at: Point, wide: float, ink: Ink) -> None:
    made = printed(name, wide / printed(name, 1.0, ink).get_width(), ink)
    surface.blit(made, made.get_rect(center=(round(at[0]), round(at[1]))))


@lru_cache(maxsize=48)
def _view(city: str, side: int, ink: Ink, sky: Colour) -> pygame.Surface:
    """The view of a city cut to the round; towers where no view of it has been drawn."""
    if f"shores/{city}" in parts_of("shores"):
        patch = printed(f"shores/{city}", side / 100, ink, cloth3=sky)
        patch = pygame.transform.smoothscale(patch, (side, side))
    else:
        sheet = start((side, side), ink, sum(map(ord, city)), 100.0)
        block(sheet, 0, 0, 100, 100, sky)
        skyline(sheet, -4, 82, 108, 58, sum(map(ord, city)), shade(ink, ink.indigo, 0.6), 0.55)
        block(sheet, 0, 81, 100, 20, ink.ink)
        patch = pygame.Surface((side, side), pygame.SRCALPHA, 32)
        patch.blit(pygame.transform.smoothscale(sheet.surface, (side, side)), (0, 0))
    mask = pygame.Surface((side, side), pygame.SRCALPHA, 32)
    mask.fill((255, 255, 255, 0))
    pygame.draw.aacircle(mask, (255, 255, 255, 255), (side / 2, side / 2), side / 2)
    patch.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return patch


def _rift(surface: pygame.Surface, x: float, y: float, radius: float, unit: float, ink: Ink) -> None:
    """Splits the medallion from top to bottom."""
    steps = (
        (0.12, -1.2),
        (-0.12, -0.7),
        (0.16, -0.35),
        (-0.1, 0.05),
        (0.14, 0.45),
        (-0.05, 0.8),
        (0.06, 1.2),
    )
    path = [(x + dx * radius, y + dy * radius) for dx, dy in steps]
    ribbon(surface, path, 9 * unit, ink.ink)
    ribbon(surface, path, 4.5 * unit, ink.cochineal)


def _clubs(
    surface: pygame.Surface, x: float, y: float, radius: float, unit: float, count: int, ink: Ink
) -> None:
    shown, size = min(count, MOST), max(3.5 * unit, radius * 0.12)
    for i in range(shown):
        a = -math.pi / 2 + (i - (shown - 1) / 2) * 0.42
        at = (x + radius * 1.12 * math.cos(a), y + radius * 1.12 * math.sin(a))
        pygame.draw.aacircle(surface, ink.ink, at, size * 1.4)
        pygame.draw.aacircle(surface, ink.cochineal if i % 2 else ink.paper, at, size)
        pygame.draw.aacircle(surface, ink.ink, at, size * 0.4)
