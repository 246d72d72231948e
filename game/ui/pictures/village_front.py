"""The front of a village: the plant, the lamps and their light, what drives on the road, what grows beside it."""

import math

import pygame

from game.ui.pictures.carve import Sheet, mark, ring
from game.ui.pictures.gouge import gouges
from game.ui.pictures.houses import home
from game.ui.pictures.ink import mix
from game.ui.pictures.parts import stamp
from game.ui.pictures.people import figure
from game.ui.pictures.works import lamp
from game.ui.pictures.workshop import machine_places, paint_workshop
from game.view.pictures.village import VillageData

PLANT = (0.012, 0.27, 104.0)
"""Where the plant stands: its left end and its width [share of the width], and its foot over the picture's."""

LAMPS = 6

ROADSIDE = (
    (("agave", 0.965, 1.7), ("nopal", 0.89, 0.85)),
    (("organ", 0.97, 1.0), ("agave", 0.905, 1.1)),
    (("nopal", 0.965, 1.2), ("agave-small", 0.895, 1.4)),
)
"""What grows at the eastern end of the road: what, where [share of the width] and how large."""

ALIVE = 0.35
"""Share of lit homes from which somebody keeps animals in the yard."""


def paint_plant(sheet: Sheet, data: VillageData, frame: int) -> None:
    """Prints the plant of the village, or the agaves that grow where none is."""
    wide, foot = sheet.width, sheet.height
    if data.venture is None:
        _yard(sheet, data)
        return
    left, share, up = PLANT
    total, running = data.machines_total, data.machines_running
    paint_workshop(
        sheet, wide * left, foot - up, wide * share, data.venture, running, total, data.cause, frame
    )


def _yard(sheet: Sheet, data: VillageData) -> None:
    """Where no plant stands: a shed and a tree with animals in its shade while somebody keeps some, and agaves."""
    wide, foot = sheet.width, sheet.height
    earth = mix(sheet.ink.rose, sheet.ink.paper, 0.4)
    alive = data.homes_lit > ALIVE
    home(sheet, ("tejaban", "adobe", "teja")[data.seed % 3], wide * 0.01, foot - 176, 1.15, earth, alive)
    if alive:
        stamp(
            sheet,
            f"plants/{('mezquite', 'pirul', 'laurel')[data.seed // 3 % 3]}",
            wide * 0.17,
            foot - 150,
            1.2,
        )
        _animals(sheet, data.seed)
    else:
        stamp(sheet, "plants/bare-tree", wide * 0.17, foot - 150, 1.2)
        stamp(sheet, "village/for-sale", wide * 0.235, foot - 130, 1.0)
    stamp(
        sheet,
        f"plants/{('agave', 'nopal')[data.seed % 2]}",
        wide * 0.055,
        foot - 94,
        (1.9, 1.1)[data.seed % 2],
    )
    stamp(sheet, "plants/agave-flower", wide * 0.245, foot - 90, 0.9)


def _animals(sheet: Sheet, seed: int) -> None:
    """Who stands in the shade of the tree."""
    wide, foot = sheet.width, sheet.height
    if seed % 3:
        stamp(sheet, "village/donkey", wide * 0.155, foot - 138, 0.85, seed % 2 == 0)
    else:
        stamp(sheet, "village/hens", wide * 0.13, foot - 122, 1.0)
        stamp(sheet, "village/laundry", wide * 0.19, foot - 126, 0.95)


def plant_cells(size: tuple[int, int], tall: float, total: int) -> list[pygame.Rect]:
    """Where each machine that is drawn stands, in the order in which they run.

    Args:
        size: Of the final picture [px].
        tall: Its height [units].
        total: Machines in the plant.

    Returns:
        Rectangles of the final picture [px].
    """
    left, share, up = PLANT
    k = size[1] / tall
    wide = size[0] / k
    return [
        pygame.Rect(round(x * k), round(y * k), math.ceil(across * k), math.ceil(high * k))
        for x, y, across, high in machine_places(wide * left, tall - up, wide * share, total)
    ]


def _shines(data: VillageData, i: int, count: int) -> bool:
    """Whether a lamp is whole: badly kept they break, the last first."""
    return i / max(1, count) < 0.35 + data.lamps.condition * 0.8


def _lamp_at(sheet: Sheet, i: int) -> float:
    return sheet.width * (0.3 + 0.105 * i)


def paint_lights(sheet: Sheet, data: VillageData) -> None:
    """Prints the light that falls from the lamps on the ground, whoever is there to walk in it."""
    if data.hour == "day":
        return
    count = round(data.lamps.built * LAMPS)
    for i in range(count):
        if _shines(data, i, count):
            pool = ring(_lamp_at(sheet, i), sheet.height - 128, 78, 24, 20)
            gouges(sheet, pool, 0.0, 6, sheet.ink.light, 3.2, 34, 0.9)


def paint_front(sheet: Sheet, lamplit: Sheet, data: VillageData) -> None:
    """Prints what stands nearest: plants at the roadside, the lamps, and what drives on the road."""
    wide, foot = sheet.width, sheet.height
    for part, x, scale in ROADSIDE[data.seed % len(ROADSIDE)]:
        stamp(sheet, f"plants/{part}", wide * x, foot - 90, scale)
    if data.homes_lit < 0.3:
        stamp(sheet, "village/road-cross", wide * 0.845, foot - 92, 0.9)
        stamp(sheet, "plants/tumbleweed", wide * 0.34, foot - 98, 1.3)
    if data.road.worn:
        stamp(sheet, "plants/weeds", wide * 0.32, foot - 90, 1.0)
    count = round(data.lamps.built * LAMPS)
    for i in range(count):
        lamp(sheet, _lamp_at(sheet, i), foot - 98, 0.95, data.hour != "day", not _shines(data, i, count))
    _traffic(sheet, lamplit, data)


def _traffic(sheet: Sheet, lamplit: Sheet, data: VillageData) -> None:
    """The bus to the north and who boards it, cars of those who came for the feast, the truck of a plant that sells."""
    wide, foot, night = sheet.width, sheet.height, data.hour != "day"
    if data.machines_running > 0 and not data.bus:
        stamp(lamplit, "village/truck", wide * 0.4, foot - 12, 0.92)
    if data.people.guests > 2:
        stamp(lamplit, "village/pickup", wide * 0.09, foot - 14, 0.95)
        stamp(lamplit, "village/pickup", wide * 0.22, foot - 10, 0.95, cloth=sheet.ink.cochineal)
    if data.bus:
        stamp(lamplit, "village/bus", wide * 0.72, foot - 6, 0.92)
        if data.people.young:
            for i in range(2):
                figure(lamplit, wide * 0.58 - 44 * i, foot - 18 - 6 * i, 84, "leaving", data.seed + i)
        for i in range(3 if night else 0):
            mark(
                sheet,
                (wide * 0.72 + 158, foot - 32),
                (wide * 0.72 + 320, foot - 56 + 22 * i),
                9,
                sheet.ink.light,
            )
