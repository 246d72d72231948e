"""The picture side of a postcard, with its stamp and deckled edge."""

import math

import pygame

from game.ui.pictures.carve import Sheet, block, box, fill, line, print_sheet, ring, start
from game.ui.pictures.icons import draw_icon
from game.ui.pictures.ink import Ink, shade, tint
from game.ui.pictures.postcard_scenes import draw_city, draw_dance, draw_workshop
from game.ui.pictures.village import draw_village
from game.view.pictures.village import PeopleData, PostcardData, VillageData

STAMPS = {"village": "church", "city": "north", "workshop": "maquila", "dance": "pinatas", "plaza": "plaza"}


def paint_postcard(surface: pygame.Surface, rect: pygame.Rect, data: PostcardData, ink: Ink) -> None:
    """Paints the picture side; what is under its torn edge stays seen."""
    sheet = start(rect.size, ink, data.seed + 5, 1000.0, clear=True)
    wide, tall = sheet.width, sheet.height
    fill(sheet, _deckle(sheet, 14, 16, wide - 8, tall - 6), ink.ink, 0)
    fill(sheet, _deckle(sheet, 6, 6, wide - 18, tall - 18), ink.paper, 0)
    edge = 44.0
    frame = pygame.Rect(0, 0, *rect.size).inflate(
        -round(2 * edge * rect.height / 1000), -round(2 * edge * rect.height / 1000)
    )
    frame.normalize()
    frame.size = (max(1, frame.width), max(1, frame.height))
    scene = _scene(frame.size, data, ink)
    k = sheet.scale
    area = (
        round(frame.left * sheet.fine),
        round(frame.top * sheet.fine),
        round(frame.width * sheet.fine),
        round(frame.height * sheet.fine),
    )
    sheet.surface.blit(pygame.transform.smoothscale(scene.surface, area[2:]), area[:2])
    pygame.draw.rect(sheet.surface, ink.ink, area, max(1, round(6 * k)))
    _stamp(sheet, wide - edge - 190, edge + 24, STAMPS.get(data.kind, "plaza"))
    print_sheet(sheet, surface, rect, clear=True)


def _scene(size: tuple[int, int], data: PostcardData, ink: Ink) -> Sheet:
    tall = max(770.0, 1250.0 * size[1] / size[0])
    sheet = start(size, ink, data.seed, tall)
    if data.kind == "city":
        draw_city(sheet, data)
    elif data.kind == "workshop":
        draw_workshop(sheet, data)
    elif data.kind == "dance":
        draw_dance(sheet, data)
    else:
        crowd = round(12 * data.mood)
        plain = VillageData(
            data.seed, homes_lit=data.mood, people=PeopleData(crowd // 3, crowd // 4, crowd // 3, 2)
        )
        draw_village(sheet, data.village or plain, ink)
    return sheet


def _deckle(sheet: Sheet, left: float, top: float, right: float, foot: float) -> list[tuple[float, float]]:
    """Gives the outline of torn paper."""
    hand, step = sheet.hand, 26.0
    made: list[tuple[float, float]] = []
    across, down = int((right - left) / step), int((foot - top) / step)
    sides = (
        [(left + (right - left) * i / across, top) for i in range(across)],
        [(right, top + (foot - top) * i / down) for i in range(down)],
        [(right - (right - left) * i / across, foot) for i in range(across)],
        [(left, foot - (foot - top) * i / down) for i in range(down)],
    )
    for side in sides:
        made.extend((x + (hand.random() - 0.5) * 9, y + (hand.random() - 0.5) * 9) for x, y in side)
    return made


def _stamp(sheet: Sheet, x: float, y: float, icon: str) -> None:
    """Prints a perforated stamp and the waves of its postmark."""
    ink, wide, tall = sheet.ink, 160.0, 190.0
    block(sheet, x + 6, y + 7, wide, tall, ink.ink)
    block(sheet, x, y, wide, tall, ink.paper)
    for i in range(9):
        for px, py in (
            (x + wide * (i + 0.5) / 9, y),
            (x + wide * (i + 0.5) / 9, y + tall),
            (x, y + tall * (i + 0.5) / 9),
            (x + wide, y + tall * (i + 0.5) / 9),
        ):
            fill(sheet, ring(px, py, 5, 5, 8), shade(ink, ink.rose, 0.5), 0)
    box(sheet, x + 16, y + 16, wide - 32, tall - 32, tint(ink, ink.rose, 0.45), 4)
    draw_icon(sheet, icon, x + wide / 2, y + tall / 2, 104)
    for r in (62, 50):
        line(sheet, ring(x - 18, y + tall * 0.62, r, r, 26), 4, closed=True)
    for i in range(4):
        path = [(x + 40 + j * 12, y + tall * (0.45 + 0.12 * i) + 5 * math.sin(j * 1.3)) for j in range(11)]
        line(sheet, path, 3.4)
