"""The diorama of a village, drawn from its numbers."""

from collections.abc import Iterator
from dataclasses import replace

import pygame

from game.ui.late import all_at_once
from game.ui.pictures.carve import Sheet, print_sheet, start
from game.ui.pictures.ink import Ink
from game.ui.pictures.village_crowd import paint_feast, paint_people
from game.ui.pictures.village_fields import paint_fields
from game.ui.pictures.village_front import paint_front, paint_lights, paint_plant
from game.ui.pictures.village_ground import (
    bleached,
    hour_ink,
    paint_hills,
    paint_plaza,
    paint_road,
    paint_sky,
    warmed,
)
from game.ui.pictures.village_homes import paint_homes
from game.ui.pictures.village_works import paint_far_works, paint_works
from game.view.pictures.village import VillageData

SKY = 770.0  # units that it needs from its road to its sky
NARROW = 1250.0  # units that a village needs from west to east


def paint_village(
    surface: pygame.Surface, rect: pygame.Rect, data: VillageData, ink: Ink, frame: int = 0
) -> None:
    """Paints the village; `frame` is the moment in which its machines are."""
    all_at_once(village_steps(surface, rect, data, ink, frame))


def village_steps(
    surface: pygame.Surface, rect: pygame.Rect, data: VillageData, ink: Ink, frame: int = 0
) -> Iterator[None]:
    """Paints the village as `paint_village` does, and rests between its parts."""
    sheet = village_sheet(rect.size, data, ink)
    yield
    yield from draw_village(sheet, data, ink, frame)
    yield
    print_sheet(sheet, surface, rect)


def village_sheet(size: tuple[int, int], data: VillageData, ink: Ink) -> Sheet:
    """The sheet on which a village of that size in pixels is drawn."""
    return start(size, ink, data.seed, tall_of(size))


def tall_of(size: tuple[int, int]) -> float:
    """How high the sheet of a village of that size in pixels is [units]."""
    return max(SKY, NARROW * size[1] / max(1, size[0]))


def draw_village(sheet: Sheet, data: VillageData, ink: Ink, frame: int = 0) -> Iterator[None]:
    """Draws the village on a sheet tall enough for it, and rests between its parts.

    What people live in and from pales as they leave; what was built with the coins keeps its colours. So two
    villages with the same works look nothing alike.
    """
    pale = bleached(ink, 1 - data.homes_lit)
    paint_sky(sheet, pale, data)
    yield
    shine = data.homes_lit if data.hour == "night" else 0.0
    land = replace(sheet, ink=hour_ink(pale, data.hour))
    near = replace(sheet, ink=warmed(land.ink, shine))
    works = replace(sheet, ink=warmed(hour_ink(ink, data.hour), shine))
    paint_hills(land, data)
    yield
    paint_fields(land, data)
    yield
    paint_far_works(works, data)
    yield
    yield from paint_homes(near, data)
    paint_plaza(near, works.ink, data)
    yield
    yield from paint_works(works, data)
    yield
    paint_road(near, works.ink, data)
    paint_lights(works, data)
    yield
    by_lamps = hour_ink(ink, "dusk") if data.hour == "night" and data.lamps.built > 0.3 else works.ink
    lamplit = replace(works, ink=by_lamps)
    paint_plant(works, data, frame)
    yield
    paint_feast(lamplit, data)
    yield
    yield from paint_people(lamplit, data)
    yield
    paint_front(works, lamplit, data)
