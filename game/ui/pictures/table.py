"""The plenary from above: a round table, who sits and who doesn't, what passes between them, and what comes of it."""

import math
from collections.abc import Iterator

import pygame

from game.ui.late import all_at_once
from game.ui.pictures.carve import Point, Sheet, print_sheet, start
from game.ui.pictures.gouge import rays
from game.ui.pictures.ink import Ink, tint
from game.ui.pictures.medallion import draw_medallion
from game.ui.pictures.table_crack import draw_crack
from game.ui.pictures.table_leap import draw_emblem
from game.ui.pictures.table_plan import Plan, plan_of, spots_of
from game.ui.pictures.table_seats import draw_chair, draw_hands, draw_paper
from game.ui.pictures.table_talk import draw_embers, draw_glow, draw_thread
from game.ui.pictures.table_top import draw_fare, draw_floor, draw_middle, draw_top
from game.view.pictures.heads import TableData

TALL = 600.0
"""Height of the picture [units]."""

HOT = 0.3
"""From so much heat on it burns between two [index]."""


def paint_table(surface: pygame.Surface, rect: pygame.Rect, data: TableData, ink: Ink) -> None:
    """Paints the table."""
    all_at_once(table_steps(surface, rect, data, ink))


def table_steps(surface: pygame.Surface, rect: pygame.Rect, data: TableData, ink: Ink) -> Iterator[None]:
    """Paints the table as `paint_table` does, and rests between its parts."""
    sheet = start(rect.size, ink, data.seed + 23, TALL)
    yield from draw_table(sheet, data)
    print_sheet(sheet, surface, rect)


def draw_table(sheet: Sheet, data: TableData, aside: float = 0.0) -> Iterator[None]:
    """Draws the table on a sheet `TALL` units high; `aside` is the share of its width that stays free on the right."""
    ink, room = sheet.ink, pygame.Rect(0, 0, max(1, round(sheet.width * (1 - aside))), round(TALL))
    plan = plan_of(room, len(data.seats))
    spots = spots_of(plan, data)
    draw_floor(sheet, plan)
    yield
    for seat in data.seats:
        draw_chair(sheet, plan, *spots[seat.seat], taken=seat.speaking)
    yield
    draw_top(sheet, plan)
    yield
    if data.heat > 0.05:
        draw_glow(sheet, plan, data.heat)
    _talk(sheet, plan, data, spots)
    yield
    if data.rift:
        draw_crack(sheet, plan, _clash(data, spots, plan))
    if data.leap:
        draw_emblem(
            sheet, (plan.x, plan.y), min(plan.deep - plan.top, plan.wide - plan.top) * 0.62, data.leap
        )
    for seat in data.seats:
        if seat.speaking:
            (x, y), _ = spots[seat.seat]
            hot = seat.seat in data.clash and data.heat > HOT
            rays(sheet, x, y, plan.head * 1.2, plan.head * 1.52, 26, ink.cochineal if hot else ink.light, 7)
            rim = tint(ink, ink.cochineal, 0.15) if hot else ink.light
            draw_medallion(sheet, x, y, plan.head, seat.head, rim)
            yield
    if data.heat > HOT and data.clash and not data.leap:
        draw_embers(sheet, plan, _clash(data, spots, plan), data.heat)


def seat_at(rect: pygame.Rect, data: TableData, pos: tuple[int, int]) -> str | None:
    """Gives the seat under a point, or None."""
    plan = plan_of(rect, len(data.seats))
    for name, ((x, y), _) in spots_of(plan, data).items():
        if math.hypot(pos[0] - x, pos[1] - y) <= plan.head * 1.2:
            return name
    return None


def seat_spot(rect: pygame.Rect, data: TableData, name: str) -> Point:
    """Gives the middle of a seat.

    Raises:
        KeyError: Nobody sits there.
    """
    return spots_of(plan_of(rect, len(data.seats)), data)[name][0]


def seat_side(rect: pygame.Rect, data: TableData) -> float:
    """Gives the side of the square in which a seat is [pixels]."""
    return plan_of(rect, len(data.seats)).head * 2.4


def _talk(sheet: Sheet, plan: Plan, data: TableData, spots: dict[str, tuple[Point, float]]) -> None:
    """What is on the table and over it: fare, papers or hands, threads, and the book or the list in the middle."""
    draw_fare(sheet, plan)
    for seat in data.seats:
        if seat.speaking:
            own = draw_paper if data.mode == "list" else draw_hands
            own(sheet, plan, spots[seat.seat][1], seat.head)
    for i, (one, other, strength) in enumerate(data.threads):
        if one in spots and other in spots:
            draw_thread(sheet, plan, (spots[one][1], spots[other][1]), strength, i)
    if not data.leap and any(seat.speaking for seat in data.seats):
        draw_middle(sheet, plan, data.mode)


def _clash(data: TableData, spots: dict[str, tuple[Point, float]], plan: Plan) -> tuple[Point, Point]:
    """Where the two sit between whom it is hottest; right and left, if nobody is named."""
    named = [spots[name][0] for name in data.clash if name in spots]
    if len(named) == 2:
        return named[0], named[1]
    return plan.at(math.pi), plan.at(0.0)
