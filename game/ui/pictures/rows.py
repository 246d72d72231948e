"""Changes of the threads, a row for each: a woven bar from none to what is meant, its range, and what others said."""

from dataclasses import dataclass

import pygame

from game.ui.pictures.carve import Sheet, block, disc, line, print_sheet, start
from game.ui.pictures.ink import Ink, lens_colour, tint
from game.ui.pictures.loom import frame, share_of, sign
from game.ui.pictures.weave import spread, weave_tile
from game.view.pictures.spots import Area

EDGE = 0.05
"""What stays free at either side, as a share of the width."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A thread's change [points].

    Attributes:
        lens: Thread.
        value: The change; it is woven.
        low: Lower end of its range; the same as `high` where it has none.
        high: Upper end.
        said: What was said of it, each with the ink of who said so and whether the direction was right.
        clear: Whether the change is told from none.
    """

    lens: str
    value: float
    low: float
    high: float
    said: tuple[tuple[str, float, bool], ...] = ()
    clear: bool = True


@dataclass(frozen=True, slots=True)
class RowsData:
    """Rows from the top, and the changes at the left and the right edge, none between them [points]."""

    rows: tuple[ChangeRow, ...]
    low: float
    high: float


def row_level(data: RowsData, number: int) -> float:
    """Gives the middle of a row, as a share of the picture from its top."""
    return (number + 0.5) / max(1, len(data.rows))


def bar_area(data: RowsData, number: int) -> Area:
    """Gives where the bar of a row lies, with its range."""
    row, y = data.rows[number], row_level(data, number)
    ends = [change_at(data, value) for value in (0.0, row.value, row.low, row.high)]
    tall = 0.3 / len(data.rows)
    return min(ends), y - tall, max(ends), y + tall


def said_area(data: RowsData, number: int, adviser: int) -> Area:
    """Gives where the mark of an adviser lies in a row; marks of one row stand above and below its middle."""
    row, y = data.rows[number], row_level(data, number)
    room = 1.0 / len(data.rows)
    up = y + room * 0.5 * ((adviser + 0.5) / max(1, len(row.said)) - 0.5)
    x, side = change_at(data, row.said[adviser][1]), room * 0.17
    return x, up - side, x, up + side


def change_at(data: RowsData, change: float) -> float:
    """Gives where a change lies, as a share of the picture from its left."""
    return EDGE + (1.0 - 2.0 * EDGE) * share_of(change, data.low, data.high)


def paint_rows(surface: pygame.Surface, rect: pygame.Rect, data: RowsData, ink: Ink) -> None:
    """Paints them without words; a change that is not clear is a hollow knot on the line of none."""
    sheet = start(rect.size, ink, 12, 100.0, clear=True)
    block(sheet, 0, 0, sheet.width, 100, tint(ink, ink.rose, 0.86))
    room = 100.0 / max(1, len(data.rows))
    for number in range(1, len(data.rows)):
        block(sheet, 0, room * number - 0.3, sheet.width, 0.6, tint(ink, ink.rose, 0.4))
    none = sheet.width * change_at(data, 0.0)
    for number in range(len(data.rows)):
        _bar(sheet, data, number)
    block(sheet, none - 0.9, 1, 1.8, 98, ink.ink)
    for number, row in enumerate(data.rows):
        if not row.clear:
            disc(sheet, none, room * (number + 0.5), room * 0.2, ink.ink)
            disc(sheet, none, room * (number + 0.5), room * 0.11, ink.paper)
        for adviser, (name, _, right) in enumerate(row.said):
            x, top, _, foot = said_area(data, number, adviser)
            spot, side = (x * sheet.width, (top + foot) * 50.0), (foot - top) * 50.0
            line(sheet, [(none, spot[1]), spot], 1.4, getattr(ink, name))
            sign(sheet, spot, side, getattr(ink, name), square_one=adviser % 2 == 1, hollow=not right)
    frame(sheet)
    print_sheet(sheet, surface, rect, clear=True)


def _bar(sheet: Sheet, data: RowsData, number: int) -> None:
    row, ink, k = data.rows[number], sheet.ink, sheet.scale
    room = 100.0 / len(data.rows)
    middle, half = room * (number + 0.5), room * 0.27
    colour = lens_colour(ink, row.lens)
    left, right = sorted(sheet.width * change_at(data, change) for change in (0.0, row.value))
    if row.clear and right - left > 1:
        area = pygame.Rect(
            round(left * k), round((middle - half) * k), round((right - left) * k), round(2 * half * k)
        )
        tile = weave_tile(row.lens, max(6, area.height // 2), 0.55, colour, tint(ink, colour, 0.6))
        spread(sheet.surface, tile, area, area.topleft)
        corners = [
            (left, middle - half),
            (right, middle - half),
            (right, middle + half),
            (left, middle + half),
        ]
        line(sheet, corners, 2.0, closed=True)
    if row.high > row.low:
        ends = [sheet.width * change_at(data, each) for each in (row.low, row.high)]
        line(sheet, [(ends[0], middle), (ends[1], middle)], 1.8)
        for x in ends:
            line(sheet, [(x, middle - half * 0.55), (x, middle + half * 0.55)], 1.8)
