"""The sarape: a row of cloth for each semester, knot by knot, with what tore it and what was understood."""

from collections.abc import Iterator

import pygame

from game.ui.late import all_at_once
from game.ui.pictures.carve import print_sheet, start
from game.ui.pictures.ink import Ink
from game.ui.pictures.sarape_knots import Grid, draft
from game.ui.pictures.sarape_loom import Frame, hang, set_loom, stretch_warp
from game.ui.pictures.sarape_yarns import woven
from game.view.pictures.sarape import SarapeData

LOWEST_ROW = 26
"""A row whose five bands can be told apart [px of the design]."""

FINE = 40
"""Knots in a row, about: larger pictures have larger knots, not more of them."""

LYING = 3.2
"""A picture so many times as wide as high shows the loom on its side."""

MEDALLION = 12
"""Semesters that share a medallion, about."""


def cloth_height(data: SarapeData, least: int) -> int:
    """How high the cloth must be, and at least so much, for its rows to be told apart [px of the design]."""
    return max(least, LOWEST_ROW * data.total_rows)


def paint_sarape(surface: pygame.Surface, rect: pygame.Rect, data: SarapeData, ink: Ink) -> None:
    """Paints the cloth on its loom, woven from the foot upwards, or hung on the wall when the term is over.

    Where there is much more width than height the loom lies on its side, and the cloth grows to the right.
    """
    all_at_once(sarape_steps(surface, rect, data, ink))


def sarape_steps(surface: pygame.Surface, rect: pygame.Rect, data: SarapeData, ink: Ink) -> Iterator[None]:
    """Paints the cloth as `paint_sarape` does, and rests between its parts."""
    if not _lies(rect):
        yield from _upright(surface, rect, data, ink)
        return
    upright = pygame.Surface((rect.height, rect.width), 0, 32)
    yield from _upright(upright, upright.get_rect(), data, ink)
    surface.blit(pygame.transform.rotate(upright, -90), rect)


def row_rect(rect: pygame.Rect, data: SarapeData, number: int) -> pygame.Rect:
    """Gives where a row lies, woven or to come, in a picture painted into `rect` [px]."""
    lies = _lies(rect)
    frame, grid = layout((rect.height, rect.width) if lies else rect.size, data)
    high = grid.row * frame.side
    top = frame.cloth.bottom - grid.end * frame.side - high * (number + 1)
    if lies:
        left = rect.width - top - high
        return pygame.Rect(rect.left + left, rect.top + frame.cloth.left, high, frame.cloth.width)
    return pygame.Rect(rect.left + frame.cloth.left, rect.top + top, frame.cloth.width, high)


def _lies(rect: pygame.Rect) -> bool:
    return rect.width > LYING * rect.height


def _upright(surface: pygame.Surface, rect: pygame.Rect, data: SarapeData, ink: Ink) -> Iterator[None]:
    frame, grid = layout(rect.size, data)
    sheet = start(rect.size, ink, 17, float(max(1, rect.height)))
    yield
    stretch_warp(sheet, frame)
    (hang if data.whole else set_loom)(sheet, frame)
    yield
    print_sheet(sheet, surface, rect)
    yield
    knots = draft(data, grid)
    yield
    if knots.size:
        cloth = woven(knots, ink, frame.side, max(0, min(2, grid.wide // 40)))
        before = surface.get_clip()
        surface.set_clip(rect.clip(before))
        surface.blit(cloth, (rect.left + frame.cloth.left, rect.top + frame.fell))
        surface.set_clip(before)


def layout(size: tuple[int, int], data: SarapeData) -> tuple[Frame, Grid]:
    """Gives where the cloth lies in a picture of a size, and its knots."""
    wide, high = max(1, size[0]), max(1, size[1])
    rows = max(1, data.total_rows)
    margin = max(0, min(round(wide * 0.05), round(high * 0.05)))
    fringe = round(high * 0.035) if high > 60 else 0
    room = max(1, high - 2 * fringe - (0 if high < 60 else round(high * 0.02)))
    side = max(1, round(room / rows / FINE))
    end = round(room * 0.024 / side) if room / rows >= 16 else 0
    row = max(1, (room // side - 2 * end) // rows)
    end += max(0, room // side - 2 * end - row * rows) // 2
    across = max(1, (wide - 2 * margin) // side)
    tall = (row * rows + 2 * end) * side
    cloth = pygame.Rect((wide - across * side) // 2, high - fringe - tall, across * side, tall)
    woven_rows = min(len(data.rows), rows)
    fell = cloth.bottom - (woven_rows * row + (end if woven_rows else 0)) * side
    if data.whole and woven_rows:
        fell = cloth.top
    period = rows / max(1, round(rows / MEDALLION))
    return Frame(cloth, fell, side, row * side, data.whole), Grid(across, row, end, period)
