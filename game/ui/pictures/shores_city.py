"""A city of the north: a medallion with its skyline, ringed by its clubs."""

import math

import pygame

from game.ui.pictures.carve import Point, Sheet, block, disc, line, ring
from game.ui.pictures.ink import shade, tint
from game.ui.pictures.skyline import skyline
from game.view.pictures.shores import CityData


def paint_city(sheet: Sheet, at: Point, radius: float, unit: float, city: CityData) -> None:
    """Prints a city: its ring is as thick as its federation is strong, and broken where it split."""
    ink, (x, y) = sheet.ink, at
    seed = sum(ord(letter) * (i + 3) for i, letter in enumerate(city.id))
    if city.selected or city.focused:
        disc(sheet, x, y, radius * 1.3, ink.cochineal if city.selected else ink.paper)
        disc(sheet, x, y, radius * 1.2, ink.ink)
    disc(sheet, x, y, radius * 1.14, ink.ink)
    rim = ink.marigold if city.strength > 0.02 else tint(ink, ink.indigo, 0.35)
    disc(sheet, x, y, radius * 1.08, rim)
    disc(sheet, x, y, radius * (1.03 - 0.16 * city.strength), ink.ink)
    inner = radius * (0.98 - 0.16 * city.strength)
    _view(
        sheet, x, y, inner, seed, tint(ink, ink.rose, 0.15) if city.hovered else tint(ink, ink.marigold, 0.45)
    )
    if city.rift:
        _rift(sheet, x, y, radius, unit)
    elif city.unity < 0.6 and city.strength > 0.02:
        gaps = 3 + round((0.6 - city.unity) * 8)
        for i in range(gaps):
            a = math.tau * i / gaps + 0.4
            line(
                sheet, [(x + r * math.cos(a), y + r * math.sin(a)) for r in (inner, radius * 1.1)], 3.4 * unit
            )
    _clubs(sheet, x, y, radius, unit, city.clubs)


def _view(sheet: Sheet, x: float, y: float, r: float, seed: int, sky: tuple[int, int, int]) -> None:
    """Prints the skyline inside the disc, by cutting a square view to the round."""
    ink, k = sheet.ink, sheet.scale
    side = max(2, round(2 * r * k))
    patch = pygame.Surface((side, side), pygame.SRCALPHA, 32)
    small = Sheet(patch, 100, 100, side / 100, sheet.fine, ink, sheet.hand)
    block(small, 0, 0, 100, 100, sky)
    disc(small, 26 + seed % 50, 40, 17, ink.cochineal)
    skyline(small, -4, 82, 108, 58, seed, shade(ink, ink.indigo, 0.6), 0.55)
    block(small, 0, 81, 100, 20, ink.ink)
    for i in range(4):
        line(small, [(12 + 9 * i, 86 + 3.5 * i), (88 - 9 * i, 86 + 3.5 * i)], 1.6, ink.marigold)
    mask = pygame.Surface((side, side), pygame.SRCALPHA, 32)
    pygame.draw.circle(mask, (255, 255, 255, 255), (side / 2, side / 2), side / 2)
    patch.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    sheet.surface.blit(patch, (round(x * k - side / 2), round(y * k - side / 2)))


def _rift(sheet: Sheet, x: float, y: float, radius: float, unit: float) -> None:
    """Splits the medallion from top to bottom."""
    path = [
        (x + dx * radius, y + dy * radius)
        for dx, dy in (
            (0.12, -1.2),
            (-0.12, -0.7),
            (0.16, -0.35),
            (-0.1, 0.05),
            (0.14, 0.45),
            (-0.05, 0.8),
            (0.06, 1.2),
        )
    ]
    line(sheet, path, 9 * unit)
    line(sheet, path, 4.5 * unit, sheet.ink.cochineal)


def _clubs(sheet: Sheet, x: float, y: float, radius: float, unit: float, count: int) -> None:
    shown, size = min(count, 9), max(3.5 * unit, radius * 0.13)
    for i in range(shown):
        a = -math.pi / 2 + (i - (shown - 1) / 2) * 0.42
        cx, cy = x + radius * 1.12 * math.cos(a), y + radius * 1.12 * math.sin(a)
        disc(sheet, cx, cy, size * 1.35, sheet.ink.ink)
        disc(sheet, cx, cy, size, sheet.ink.cochineal if i % 2 else sheet.ink.paper)
        line(sheet, ring(cx, cy, size * 0.4, size * 0.4, 6), 1.2 * unit, closed=True)
