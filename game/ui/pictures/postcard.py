"""The picture side of a postcard, with its stamp, its postmark and its torn edge."""

from collections.abc import Iterator
from random import Random

import pygame

from game.ui.late import all_at_once
from game.ui.pictures.carve import Sheet, fill, print_sheet, start
from game.ui.pictures.ink import Ink
from game.ui.pictures.postcard_cities import draw_city
from game.ui.pictures.postcard_dance import draw_dance
from game.ui.pictures.postcard_mark import deckle, draw_postmark, draw_stamp
from game.ui.pictures.postcard_plaza import draw_bus, draw_plaza
from game.ui.pictures.postcard_work import draw_workshop
from game.ui.pictures.table import TALL, draw_table
from game.ui.pictures.village import draw_village
from game.view.pictures.village import PeopleData, PostcardData, VillageData

EDGE = 40.0
"""How much paper is seen around the picture [units of a card a thousand high]."""

SCENES = {
    "city": draw_city,
    "workshop": draw_workshop,
    "dance": draw_dance,
    "plaza": draw_plaza,
    "bus": draw_bus,
}


def paint_postcard(surface: pygame.Surface, rect: pygame.Rect, data: PostcardData, ink: Ink) -> None:
    """Paints the picture side; what is under its torn edge stays seen."""
    all_at_once(postcard_steps(surface, rect, data, ink))


def postcard_steps(
    surface: pygame.Surface, rect: pygame.Rect, data: PostcardData, ink: Ink
) -> Iterator[None]:
    """Paints the picture side as `paint_postcard` does, and rests between its parts."""
    sheet = start(rect.size, ink, data.seed + 5, 1000.0, clear=True)
    wide, tall = sheet.width, sheet.height
    fill(sheet, deckle(sheet, 14, 16, wide - 8, tall - 6), ink.ink, 0)
    fill(sheet, deckle(sheet, 6, 6, wide - 18, tall - 18), ink.paper, 0)
    cut = round(EDGE * sheet.scale)
    area = pygame.Rect((0, 0), sheet.surface.get_size()).inflate(-2 * cut, -2 * cut)
    area.normalize()
    area.size = max(1, area.width), max(1, area.height)
    yield from _scene(sheet.surface, area, data, ink)
    pygame.draw.rect(sheet.surface, ink.ink, area, max(1, round(7 * sheet.scale)))
    draw_stamp(sheet, wide - EDGE - 226, EDGE + 22, data)
    draw_postmark(sheet, wide - EDGE - 330, EDGE + 148, data.year, data.half)
    print_sheet(sheet, surface, rect, clear=True)


def _scene(surface: pygame.Surface, area: pygame.Rect, data: PostcardData, ink: Ink) -> Iterator[None]:
    """Draws the scene straight into its place: the card is twice its size already."""
    tall = TALL if data.kind == "plenary" else max(770.0, 1250.0 * area.height / area.width)
    part = pygame.Surface(area.size, 0, 32)
    scale = area.height / tall
    sheet = Sheet(part, area.width / scale, tall, scale, 2.0, ink, Random(data.seed))
    if data.kind == "plenary" and data.table is not None:
        yield from draw_table(sheet, data.table, 0.17)
    elif data.kind in SCENES:
        SCENES[data.kind](sheet, data)
    else:
        yield from draw_village(sheet, data.village or _plain(data), ink)
    yield
    surface.blit(part, area)
    yield


def _plain(data: PostcardData) -> VillageData:
    """A village of which nothing is known but the mood."""
    crowd = round(12 * data.mood)
    people = PeopleData(crowd // 3, crowd // 4, crowd // 3, 2)
    return VillageData(data.seed, homes_lit=data.mood, people=people)
