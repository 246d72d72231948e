"""The diorama of a village, drawn from its numbers."""

from dataclasses import replace
from random import Random

import pygame

from game.ui.pictures.carve import Sheet, block, box, disc, line, print_sheet, ring, shape, start
from game.ui.pictures.gouge import gouges
from game.ui.pictures.houses import church, house
from game.ui.pictures.ink import Ink, mix, tint
from game.ui.pictures.people import dog, figure
from game.ui.pictures.plants import agave, nopal, tree
from game.ui.pictures.village_ground import (
    hour_ink,
    paint_fields,
    paint_hills,
    paint_plaza,
    paint_road,
    paint_sky,
)
from game.ui.pictures.works import clinic, kiosk, lamp, lienzo, school, water_tower
from game.ui.pictures.workshop import paint_workshop
from game.view.pictures.village import VillageData

SKY = 770.0  # units that it needs from its road to its sky
NARROW = 1250.0  # units that a village needs from west to east


def paint_village(surface: pygame.Surface, rect: pygame.Rect, data: VillageData, ink: Ink) -> None:
    """Paints the village."""
    tall = max(SKY, NARROW * rect.height / max(1, rect.width))
    sheet = start(rect.size, ink, data.seed, tall)
    draw_village(sheet, data, ink)
    print_sheet(sheet, surface, rect)


def draw_village(sheet: Sheet, data: VillageData, ink: Ink) -> None:
    """Draws the village on a sheet tall enough for it."""
    paint_sky(sheet, ink, data)
    sheet = replace(sheet, ink=hour_ink(ink, data.hour))
    paint_hills(sheet, data)
    paint_fields(sheet, data)
    _far(sheet, data)
    _homes(sheet, data)
    paint_plaza(sheet, data)
    _middle(sheet, data)
    paint_road(sheet, data)
    _pools(sheet, data)
    by_lamps = hour_ink(ink, "dusk") if data.hour == "night" and data.lamps.built > 0.3 else sheet.ink
    lamplit = replace(sheet, ink=by_lamps)
    _bunting(lamplit, data)
    _people(lamplit, data)
    _front(sheet, data)


def _far(sheet: Sheet, data: VillageData) -> None:
    wide, foot = sheet.width, sheet.height
    if data.lienzo.built > 0.05:
        lienzo(sheet, wide * 0.885, foot - 455, 118, data.lienzo)
    if data.water.built > 0.05:
        water_tower(sheet, wide * 0.745, foot - 440, 215, data.water)


def _homes(sheet: Sheet, data: VillageData) -> None:
    """Prints the houses in three rows, as many of them lit as there are people in them."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    hand = Random(data.seed * 7 + 1)
    walls = (
        ink.rose,
        tint(ink, ink.rose, 0.4),
        mix(ink.paper, ink.marigold, 0.45),
        tint(ink, ink.agave, 0.35),
        tint(ink, ink.indigo, 0.55),
        ink.paper,
    )
    plots: list[tuple[float, float, float]] = []
    for base, size, left, right in (
        (foot - 420, 62, 0.26, 0.72),
        (foot - 352, 72, 0.03, 0.99),
        (foot - 292, 80, -0.01, 1.02),
    ):
        x = wide * left
        while x < wide * right - size * 0.6:
            w = size * (1.0 + 0.35 * hand.random())
            plots.append((x, base + hand.random() * 8, w))
            x += w * (1.05 + 0.22 * hand.random())
    order = list(range(len(plots)))
    hand.shuffle(order)
    lit = set(order[: round(data.homes_lit * len(plots))])
    glow = {"dusk": 0.1, "night": 0.24}.get(data.hour, 0.0)
    for i, (x, base, w) in enumerate(plots):
        wall = walls[hand.randrange(6)]
        wall = mix(wall, ink.light, glow) if i in lit else wall
        house(sheet, x, base, w, w * (0.62 + 0.16 * hand.random()), wall, i in lit)


def _middle(sheet: Sheet, data: VillageData) -> None:
    wide, foot = sheet.width, sheet.height
    life = data.people.children + data.people.young > 2
    if data.school.built > 0.05:
        school(sheet, wide * 0.842, foot - 236, 200, data.school, life and data.people.children > 0)
    if data.clinic.built > 0.05:
        clinic(sheet, wide * 0.672, foot - 262, 112, data.clinic)
    if data.church.built > 0.02:
        stone = mix(tint(sheet.ink, sheet.ink.rose, 0.2), sheet.ink.marigold, 0.12)
        church(
            sheet,
            wide * 0.455,
            foot - 262,
            205,
            stone,
            data.church.built,
            data.church.condition,
            data.homes_lit > 0.25,
        )
    bare = data.season == "dry"
    for x in (0.315, 0.8) if data.plaza.built > 0.3 else ():
        tree(sheet, wide * x, foot - 240, 110, sheet.ink.agave, bare and data.homes_lit < 0.35)
    if data.plaza.built > 0.5:
        kiosk(sheet, wide * 0.395, foot - 172, 130, data.plaza)
        for x in (0.565, 0.665):
            _bench(sheet, wide * x, foot - 158)


def _bench(sheet: Sheet, x: float, base: float) -> None:
    ink = sheet.ink
    for dx in (6, 66):
        line(sheet, [(x + dx, base), (x + dx, base - 38)], 4)
    block(sheet, x, base - 20, 74, 6, ink.ink)
    block(sheet, x, base - 40, 74, 9, ink.agave)


def _pools(sheet: Sheet, data: VillageData) -> None:
    """Prints the light that falls from the lamps on the ground, whoever is there to walk in it."""
    if data.hour == "day":
        return
    wide, foot, count = sheet.width, sheet.height, round(data.lamps.built * 6)
    for i in range(count):
        if i / max(1, count) < 0.35 + data.lamps.condition * 0.8:
            pool = ring(wide * (0.3 + 0.105 * i), foot - 128, 74, 22, 20)
            gouges(sheet, pool, 0.0, 6, sheet.ink.light, 3.2, 34, 0.9)


def _people(sheet: Sheet, data: VillageData) -> None:
    wide, foot = sheet.width, sheet.height
    hand = Random(data.seed + 99)
    people = data.people
    ages = (
        ["child"] * people.children
        + ["young"] * people.young
        + ["adult"] * people.adults
        + ["elder"] * people.elders
    )
    hand.shuffle(ages)
    ages = ages[:46]
    crowd = []
    for i, age in enumerate(ages):
        depth = hand.random()
        across = (i * 0.618 + 0.13 + 0.08 * hand.random()) % 1
        left, right = 0.29 - 0.05 * depth, 0.75 + 0.09 * depth
        if len(ages) < 4:
            across, depth = 0.62 + 0.1 * i, 0.55
        crowd.append(
            (foot - 262 + 146 * depth, wide * (left + (right - left) * across), age, data.seed * 61 + i * 17)
        )
    for base, x, age, seed in sorted(crowd):
        figure(sheet, x, base, 88 + (base - foot + 262) * 0.14, age, seed)
    if len(ages) <= 4:
        dog(sheet, wide * 0.5, foot - 132, 46)


def _front(sheet: Sheet, data: VillageData) -> None:
    wide, foot = sheet.width, sheet.height
    shining = data.hour != "day"
    if data.venture is not None:
        plant = wide * 0.27
        paint_workshop(
            sheet, wide * 0.012, foot - 104, plant, data.venture, data.machines_running, data.machines_total
        )
    else:
        agave(sheet, wide * 0.06, foot - 96, 120)
        agave(sheet, wide * 0.15, foot - 92, 86)
    agave(sheet, wide * 0.965, foot - 92, 105)
    nopal(sheet, wide * 0.885, foot - 96, 74)
    count = round(data.lamps.built * 6)
    for i in range(count):
        x = wide * (0.3 + 0.105 * i)
        broken = i / max(1, count) >= 0.35 + data.lamps.condition * 0.8
        lamp(sheet, x, foot - 100, 150, shining, broken)
    if data.bus:
        _bus(sheet, wide * 0.66, foot - 18, shining)


def _bunting(sheet: Sheet, data: VillageData) -> None:
    """Hangs cut paper from the church over the plaza where there are enough people for a feast."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    people = data.people
    if people.children + people.young + people.adults + people.elders < 12:
        return
    inks = (ink.cochineal, ink.paper, ink.agave, ink.light, ink.indigo)
    ends = (
        (wide * 0.27, foot - 330),
        (wide * 0.455, foot - 440),
        (wide * 0.585, foot - 440),
        (wide * 0.84, foot - 330),
    )
    for i, (one, other) in enumerate((ends[:2], ends[2:])):
        path = [
            (
                one[0] + (other[0] - one[0]) * j / 11,
                one[1] + (other[1] - one[1]) * j / 11 + 44 * (1 - (j / 5.5 - 1) ** 2),
            )
            for j in range(12)
        ]
        line(sheet, path, 2.6)
        for j, (x, y) in enumerate(path[1:-1]):
            flag = [(x - 10, y), (x + 10, y), (x + 10, y + 26), (x, y + 18), (x - 10, y + 26)]
            shape(sheet, flag, inks[(i * 2 + j) % 5], 2.2, 0)


def _bus(sheet: Sheet, x: float, base: float, lit: bool) -> None:
    """Prints the bus to the north, with the heads of those who leave."""
    ink = sheet.ink
    shape(
        sheet,
        [
            (x, base - 16),
            (x, base - 104),
            (x + 14, base - 116),
            (x + 264, base - 116),
            (x + 290, base - 66),
            (x + 292, base - 16),
        ],
        ink.cochineal,
        5,
    )
    block(sheet, x + 4, base - 48, 284, 9, ink.marigold)
    for i in range(6):
        box(sheet, x + 16 + i * 41, base - 104, 32, 38, ink.light if lit else tint(ink, ink.indigo, 0.35), 3)
        if i != 2:
            disc(sheet, x + 32 + i * 41, base - 82, 9, ink.ink)
            block(sheet, x + 22 + i * 41, base - 76, 20, 11, ink.ink)
    for dx in (56, 226):
        disc(sheet, x + dx, base - 14, 24, ink.ink)
        disc(sheet, x + dx, base - 14, 11, ink.paper)
