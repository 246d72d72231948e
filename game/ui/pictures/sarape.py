"""The sarape: a row of cloth for each semester, knot by knot, with what tore it and what was understood."""

import pygame

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

MEDALLION = 12
"""Semesters that share a medallion, about."""


def cloth_height(data: SarapeData, least: int) -> int:
    """How high the cloth must be, and at least so much, for its rows to be told apart [px of the design]."""
    return max(least, LOWEST_ROW * data.total_rows)


def paint_sarape(surface: pygame.Surface, rect: pygame.Rect, data: SarapeData, ink: Ink) -> None:
    """Paints the cloth on its loom, woven from the foot upwards, or hung on the wall when the term is over."""
    frame, grid = layout(rect.size, data)
    sheet = start(rect.size, ink, 17, float(max(1, rect.height)))
    stretch_warp(sheet, frame)
    (hang if data.whole else set_loom)(sheet, frame)
    print_sheet(sheet, surface, rect)
    knots = draft(data, grid)
    if knots.size:
        cloth = woven(knots, ink, frame.side, max(0, min(2, grid.wide // 40)))
        before = surface.get_clip()
        surface.set_clip(rect.clip(before))
        surface.blit(cloth, (rect.left + frame.cloth.left, rect.top + frame.fell))
        surface.set_clip(before)


def row_rect(rect: pygame.Rect, data: SarapeData, number: int) -> pygame.Rect:
    """Gives where a row lies, woven or to come, in a picture painted into `rect` [px]."""
    frame, grid = layout(rect.size, data)
    high = grid.row * frame.side
    foot = rect.top + frame.cloth.bottom - grid.end * frame.side
    return pygame.Rect(rect.left + frame.cloth.left, foot - high * (number + 1), frame.cloth.width, high)


def row_at(rect: pygame.Rect, data: SarapeData, y: int) -> int | None:
    """Gives the woven row at a height of the picture [px]; None where there is none."""
    first = row_rect(rect, data, 0)
    number = (first.bottom - 1 - y) // max(1, first.height)
    return number if 0 <= number < len(data.rows) else None


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
