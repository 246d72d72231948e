"""The plenary from above: a round table, faces around it, threads over it, heat, and what it finds."""

import math

import pygame

from game.ui.pictures.carve import Point, Sheet, bend, block, disc, fill, line, mark, print_sheet, ring, start
from game.ui.pictures.gouge import gouges, rays
from game.ui.pictures.ink import Ink, shade, tint
from game.ui.pictures.medallion import draw_medallion
from game.view.pictures.heads import TableData


def paint_table(surface: pygame.Surface, rect: pygame.Rect, data: TableData, ink: Ink) -> None:
    """Paints the table."""
    sheet = start(rect.size, ink, data.seed + 23, float(max(1, rect.height)))
    centre, reach, size = _measure(pygame.Rect(0, 0, *rect.size), len(data.seats))
    _floor(sheet, centre, reach)
    if data.heat > 0.05:
        _heat(sheet, centre, reach, data.heat)
    _top(sheet, centre, reach * 0.74, data.heat)
    spots = {
        seat.seat: spot for seat, spot in zip(data.seats, _spots(centre, reach, len(data.seats)), strict=True)
    }
    for i, (one, other, strength) in enumerate(data.threads):
        if one in spots and other in spots:
            _thread(sheet, spots[one], spots[other], centre, strength, i, reach / 260)
    if data.leap:
        _leap(sheet, centre, reach * 0.27)
    for seat in data.seats:
        x, y = spots[seat.seat]
        if seat.speaking:
            rays(sheet, x, y, size * 1.25, size * 1.75, 26, ink.light, size * 0.12)
        draw_medallion(sheet, x, y, size, seat.head, ink.light if seat.speaking else tint(ink, ink.rose, 0.3))
    print_sheet(sheet, surface, rect)


def seat_at(rect: pygame.Rect, data: TableData, pos: tuple[int, int]) -> str | None:
    """Gives the seat under a point, or None."""
    centre, reach, size = _measure(rect, len(data.seats))
    for seat, (x, y) in zip(data.seats, _spots(centre, reach, len(data.seats)), strict=True):
        if math.hypot(pos[0] - x, pos[1] - y) <= size * 1.2:
            return seat.seat
    return None


def seat_spot(rect: pygame.Rect, data: TableData, name: str) -> Point:
    """Gives the middle of a seat.

    Raises:
        KeyError: Nobody sits there.
    """
    centre, reach, _ = _measure(rect, len(data.seats))
    for seat, spot in zip(data.seats, _spots(centre, reach, len(data.seats)), strict=True):
        if seat.seat == name:
            return spot
    raise KeyError(name)


def _measure(rect: pygame.Rect, count: int) -> tuple[Point, float, float]:
    reach = min(rect.width, rect.height) * 0.37
    size = min(reach * 0.25, math.pi * reach / max(3, count) * 0.72)
    return (rect.left + rect.width / 2, rect.top + rect.height / 2), reach, size


def _spots(centre: Point, reach: float, count: int) -> list[Point]:
    angles = [-math.pi / 2 + math.tau * i / max(1, count) for i in range(count)]
    return [(centre[0] + reach * math.cos(a), centre[1] + reach * math.sin(a)) for a in angles]


def _floor(sheet: Sheet, centre: Point, reach: float) -> None:
    """Prints the tiles of the hall, and the shadow of the table on them."""
    ink, side = sheet.ink, reach * 0.3
    block(sheet, 0, 0, sheet.width, sheet.height, shade(ink, ink.indigo, 0.18))
    rows = range(-int(sheet.height / side) - 2, int(sheet.height / side) + 3)
    columns = range(-int(sheet.width / side) - 2, int(sheet.width / side) + 3)
    for i in columns:
        for j in rows:
            x, y = centre[0] + (i + (j % 2) * 0.5) * side, centre[1] + j * side * 0.5
            if -side < x < sheet.width + side and -side < y < sheet.height + side and (i + j) % 2:
                r = side * 0.22
                fill(sheet, [(x, y - r), (x + r, y), (x, y + r), (x - r, y)], tint(ink, ink.indigo, 0.16), 0)
    fill(
        sheet,
        ring(centre[0] + reach * 0.05, centre[1] + reach * 0.07, reach * 0.8, reach * 0.8, 50),
        ink.ink,
        0,
    )


def _top(sheet: Sheet, centre: Point, radius: float, heat: float) -> None:
    """Prints the table top: rings of wood, with a woven runner at its rim."""
    ink, (x, y) = sheet.ink, centre
    disc(sheet, x, y, radius, tint(ink, ink.marigold, 0.25))
    line(sheet, ring(x, y, radius, radius, 60), radius * 0.024, closed=True)
    for share in (0.94, 0.8):
        line(sheet, ring(x, y, radius * share, radius * share, 54), radius * 0.012, closed=True)
    colour = ink.cochineal if heat > 0.5 else ink.agave
    for i in range(44):
        a = math.tau * i / 44
        b = a + math.tau / 88
        corners = [
            (x + radius * r * math.cos(t), y + radius * r * math.sin(t))
            for r, t in ((0.93, a), (0.81, b), (0.93, b + math.tau / 88))
        ]
        fill(sheet, corners, colour, 0)
    inner = ring(x, y, radius * 0.78, radius * 0.78, 40)
    gouges(
        sheet, inner, 0.12, radius * 0.09, shade(ink, ink.marigold, 0.18), radius * 0.012, radius * 0.3, 0.6
    )


def _heat(sheet: Sheet, centre: Point, reach: float, heat: float) -> None:
    """Cuts flames around the table: more and longer, the hotter the talk."""
    ink, count = sheet.ink, 14 + round(34 * heat)
    for i in range(count):
        a = math.tau * (i + 0.4 * sheet.hand.random()) / count
        far = reach * (0.82 + (0.24 + 0.3 * sheet.hand.random()) * heat)
        for width, colour, extra in ((0.075, ink.cochineal, 1.0), (0.035, ink.light, 0.93)):
            tip = (centre[0] + far * extra * math.cos(a + 0.06), centre[1] + far * extra * math.sin(a + 0.06))
            root = (centre[0] + reach * 0.68 * math.cos(a), centre[1] + reach * 0.68 * math.sin(a))
            mark(sheet, root, tip, reach * width * (0.6 + heat), colour)


def _thread(
    sheet: Sheet, one: Point, other: Point, centre: Point, strength: float, i: int, unit: float
) -> None:
    ink = sheet.ink
    inks = (ink.cochineal, ink.indigo, ink.agave, ink.paper, ink.rose)

    def towards(point: Point, share: float) -> Point:
        return point[0] + (centre[0] - point[0]) * share, point[1] + (centre[1] - point[1]) * share

    path = bend(
        towards(one, 0.2),
        towards(one, 0.52 + 0.2 * strength),
        towards(other, 0.52 + 0.2 * strength),
        towards(other, 0.2),
        18,
    )
    wide = (2.0 + 6.0 * strength) * unit
    line(sheet, path, wide + 3.2 * unit)
    line(sheet, path, wide, inks[i % 5])


def _leap(sheet: Sheet, centre: Point, size: float) -> None:
    """Prints the new figure at the centre: a star of lozenges that was in nobody's cloth before."""
    ink, (x, y) = sheet.ink, centre
    disc(sheet, x, y, size * 1.12, ink.ink)
    disc(sheet, x, y, size * 1.03, ink.paper)
    inks = (ink.cochineal, ink.marigold, ink.indigo, ink.agave)
    for i in range(8):
        a = math.tau * i / 8 + math.pi / 8
        tip = (x + size * math.cos(a), y + size * math.sin(a))
        left = (x + size * 0.52 * math.cos(a - 0.39), y + size * 0.52 * math.sin(a - 0.39))
        right = (x + size * 0.52 * math.cos(a + 0.39), y + size * 0.52 * math.sin(a + 0.39))
        cut = [(x, y), left, tip, right]
        fill(sheet, cut, inks[i % 4], 0)
        line(sheet, cut, size * 0.035, closed=True)
    disc(sheet, x, y, size * 0.2, ink.ink)
    disc(sheet, x, y, size * 0.13, ink.light)
