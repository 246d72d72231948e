"""The term as five bands of cloth, one for each thread, with a mark where something mattered.

What was decided is a diamond, a leap a star, a handover a flag, a collapse a torn square, a rift a crack.
"""

import pygame

from game.ui.pictures.carve import Point, Sheet, block, fill, line, print_sheet, start
from game.ui.pictures.ink import Colour, Ink, lens_colour, tint
from game.ui.pictures.loom import diamond, frame, loom, now_line, square
from game.ui.pictures.weave import spread, weave_tile
from game.view.pictures.charts import TimelineData
from game.view.pictures.spots import Area

LANES = ("livelihoods", "commons", "weave", "learning", "voice")
BAND = 5.5
"""Height of the cloth in a lane [units]."""


def lane_level(lens: str) -> float:
    """Gives the middle of a thread's lane, as a share of the picture from its top."""
    return (LANES.index(lens) + 0.5) / len(LANES)


def event_areas(data: TimelineData) -> tuple[Area, ...]:
    """Gives where each event is marked; what happened to a thread in one semester lies side by side."""
    areas = []
    for number, (semester, lens, weight, _) in enumerate(data.events):
        like = [i for i, each in enumerate(data.events) if each[:2] == (semester, lens)]
        x = (semester + (like.index(number) + 1.0) / (len(like) + 1.0)) / max(1, data.total)
        y, tall = lane_level(lens), _side(weight) / 100.0
        areas.append((x, y - tall, x, y + tall))
    return tuple(areas)


def _side(weight: float) -> float:
    return 4.6 + 4.0 * max(0.0, min(1.0, weight))


def paint_timeline(surface: pygame.Surface, rect: pygame.Rect, data: TimelineData, ink: Ink) -> None:
    """Paints it without words: cloth as far as the term has come, bare warp beyond."""
    sheet = start(rect.size, ink, 8, 100.0, clear=True)
    step = sheet.width / max(1, data.total)
    loom(sheet, [step * i for i in range(1, data.total)], (), 0.0)
    done = step * data.closed
    for lens in LANES:
        _band(sheet, lens, done)
    if 0 < data.closed < data.total:
        now_line(sheet, done)
    for (_, lens, weight, kind), area in zip(data.events, event_areas(data), strict=True):
        spot = area[0] * sheet.width, (area[1] + area[3]) * 50.0
        _event(sheet, spot, _side(weight), kind, lens_colour(ink, lens))
    frame(sheet)
    print_sheet(sheet, surface, rect, clear=True)


def _band(sheet: Sheet, lens: str, done: float) -> None:
    """The cloth of a thread as far as the term has come, and a bare cord beyond."""
    ink, k, y = sheet.ink, sheet.scale, lane_level(lens) * 100.0
    colour = lens_colour(ink, lens)
    block(sheet, 0, y - 0.5, sheet.width, 1.0, tint(ink, colour, 0.3))
    cloth = pygame.Rect(0, round((y - BAND / 2) * k), round(done * k), max(3, round(BAND * k)))
    tile = weave_tile(lens, max(6, cloth.height), 0.5, colour, tint(ink, colour, 0.6))
    spread(sheet.surface, tile, cloth, cloth.topleft)
    if done:
        line(sheet, [(0, y - BAND / 2), (done, y - BAND / 2)], 0.9)
        line(sheet, [(0, y + BAND / 2), (done, y + BAND / 2)], 0.9)


def _event(sheet: Sheet, spot: Point, side: float, kind: str, colour: Colour) -> None:
    marks = {"leap": _leap, "handover": _flag, "collapse": _torn, "rift": _bolt}
    marks.get(kind, _decision)(sheet, spot, side, colour)


def _decision(sheet: Sheet, spot: Point, side: float, colour: Colour) -> None:
    for part, paint in ((1.0, sheet.ink.ink), (0.7, colour), (0.28, sheet.ink.paper)):
        diamond(sheet, spot, side * part, paint)


def _leap(sheet: Sheet, spot: Point, side: float, _colour: Colour) -> None:
    for part, paint in ((1.25, sheet.ink.ink), (0.95, sheet.ink.marigold)):
        _star(sheet, spot, side * part, paint)


def _flag(sheet: Sheet, spot: Point, side: float, colour: Colour) -> None:
    x, y = spot
    line(sheet, [(x, y + side), (x, y - side * 1.1)], 2.6)
    flag = [(x, y - side * 1.1), (x + side * 1.5, y - side * 0.6), (x, y)]
    fill(sheet, flag, colour, 0)
    line(sheet, flag, 1.8, closed=True)


def _torn(sheet: Sheet, spot: Point, side: float, colour: Colour) -> None:
    x, y = spot
    square(sheet, spot, side * 0.95, sheet.ink.ink)
    square(sheet, spot, side * 0.66, colour)
    tear = ((-0.3, -1.0), (0.25, -0.2), (-0.2, 0.2), (0.3, 1.0))
    line(sheet, [(x + px * side, y + py * side) for px, py in tear], 2.6, sheet.ink.paper)


def _bolt(sheet: Sheet, spot: Point, side: float, _colour: Colour) -> None:
    x, y = spot
    bolt = ((0.35, -1.1), (-0.75, 0.2), (-0.1, 0.2), (-0.35, 1.1), (0.75, -0.25), (0.1, -0.25))
    path = [(x + px * side, y + py * side) for px, py in bolt]
    line(sheet, path, 4.6, closed=True)
    fill(sheet, path, sheet.ink.paper, 0)


def _star(sheet: Sheet, spot: Point, side: float, colour: Colour) -> None:
    x, y = spot
    inner = side * 0.42
    points = [(0, -1), (0.7, -0.7), (1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7)]
    path = [
        (x + px * (side if i % 2 == 0 else inner), y + py * (side if i % 2 == 0 else inner))
        for i, (px, py) in enumerate(points)
    ]
    fill(sheet, path, colour, 0)
