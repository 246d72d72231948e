"""Heads in round medallions, on sheets of any scale."""

from dataclasses import replace

import pygame

from game.ui.pictures.carve import Sheet, disc, line, ring
from game.ui.pictures.heads import draw_portrait
from game.ui.pictures.ink import Colour
from game.view.pictures.heads import HeadData


def draw_medallion(sheet: Sheet, x: float, y: float, radius: float, head: HeadData, rim: Colour) -> None:
    """Prints a head cut to the round, with a coloured rim."""
    k = sheet.scale
    side = max(8, round(2 * radius * k))
    patch = pygame.Surface((side, side), pygame.SRCALPHA, 32)
    small = replace(sheet, surface=patch, width=200.0, height=200.0, scale=side / 200)
    draw_portrait(small, head, 100, 218, 1.1)
    mask = pygame.Surface((side, side), pygame.SRCALPHA, 32)
    pygame.draw.circle(mask, (255, 255, 255, 255), (side / 2, side / 2), side / 2)
    patch.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    disc(sheet, x, y, radius * 1.2, sheet.ink.ink)
    disc(sheet, x, y, radius * 1.14, rim)
    disc(sheet, x, y, radius * 1.05, sheet.ink.ink)
    sheet.surface.blit(patch, (round(x * k - side / 2), round(y * k - side / 2)))
    line(sheet, ring(x, y, radius, radius, 36), radius * 0.05, closed=True)
