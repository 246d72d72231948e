"""The sarape: one row of cloth for each semester, five bands in it, flaws where the state tore."""

from pathlib import Path

import pygame

from game.ui.pictures.carve import Sheet, block, line, mark, print_sheet, start
from game.ui.pictures.ink import Ink, lens_colour, mix, shade, tint
from game.ui.pictures.weave import spread, weave_tile
from game.view.pictures.sarape import Row, SarapeData

THREADS = ("livelihoods", "commons", "weave", "learning", "voice")

LOWEST_ROW = 26
"""A row whose five bands can be told apart [px of the design]."""


def cloth_height(data: SarapeData, least: int) -> int:
    """How high the cloth must be, and at least so much, for its rows to be told apart [px of the design]."""
    return max(least, LOWEST_ROW * data.total_rows)


def paint_sarape(surface: pygame.Surface, rect: pygame.Rect, data: SarapeData, ink: Ink) -> None:
    """Paints the cloth on its loom, woven from the foot upwards; what is not woven yet is bare warp."""
    rows = max(1, data.total_rows)
    tall = 100.0 * rows + 120.0
    sheet = start(rect.size, ink, 17, tall)
    _loom(sheet)
    edge = min(60.0, sheet.width * 0.08)
    for i, row in enumerate(data.rows[:rows]):
        base = tall - 60 - 100 * i
        _row(sheet, row, edge, base - 100, sheet.width - 2 * edge, i)
    for i, row in enumerate(data.rows[:rows]):
        for j, flaw in enumerate(row.flaws):
            _flaw(sheet, flaw, edge, tall - 60 - 100 * i - 100, sheet.width - 2 * edge, i * 7 + j * 3)
    if len(data.rows) < rows:
        _fell(sheet, edge, tall - 60 - 100 * len(data.rows), sheet.width - 2 * edge)
    print_sheet(sheet, surface, rect)


def save_sarape(path: Path, data: SarapeData, ink: Ink, height: int = 3000) -> None:
    """Saves the finished cloth as a large PNG.

    Raises:
        OSError: The file cannot be written.
        pygame.error: The picture cannot be encoded.
    """
    surface = pygame.Surface((round(height * 0.62), height), 0, 32)
    paint_sarape(surface, surface.get_rect(), data, ink)
    pygame.image.save(surface, str(path))


def _loom(sheet: Sheet) -> None:
    """Prints the warp between two beams, with fringes below."""
    ink, wide, tall = sheet.ink, sheet.width, sheet.height
    block(sheet, 0, 0, wide, tall, tint(ink, ink.rose, 0.72))
    edge = min(60.0, wide * 0.08)
    gap = max(7.0, wide / 60)
    x = edge + gap / 2
    while x < wide - edge:
        block(sheet, x, 20, max(1.6, gap * 0.22), tall - 60, shade(ink, ink.rose, 0.35))
        mark(sheet, (x, tall - 62), (x + (sheet.hand.random() - 0.5) * gap, tall - 8), gap * 0.6, ink.ink)
        x += gap
    block(sheet, 0, 12, wide, 30, ink.ink)
    block(sheet, 0, 19, wide, 6, ink.marigold)


def _row(sheet: Sheet, row: Row, x: float, y: float, wide: float, i: int) -> None:
    """Weaves one semester: a band for each thread, wider and fuller the higher its value."""
    ink, k = sheet.ink, sheet.scale
    total = sum(35 + max(0.0, min(100.0, value)) for value in row.values)
    top = y + 100.0
    for lens, value in zip(THREADS, row.values, strict=True):
        share = max(0.0, min(100.0, value)) / 100
        tall = 94.0 * (35 + share * 100) / total
        colour = lens_colour(ink, lens)
        ground = tint(ink, colour, 0.9 - 0.9 * min(1.0, share * 1.35))
        figure = ink.paper if share > 0.42 else colour
        if lens in ("livelihoods", "commons") and share > 0.42:
            figure = ink.ink if lens == "livelihoods" else shade(ink, ink.cochineal, 0.15)
        top -= tall
        area = pygame.Rect(
            round(x * k), round(top * k), round(wide * k), max(1, round((top + tall) * k) - round(top * k))
        )
        side = max(4, round(tall * k))
        spread(
            sheet.surface,
            weave_tile(lens, side, 0.2 + 0.4 * share, figure, ground),
            area,
            (area.left + i % 2 * side // 2, area.top),
        )
        _heart(sheet, lens, share, x + wide / 2, top, tall, wide)
        block(sheet, x, top, wide, 2.6, ink.ink)
    block(sheet, x, y, wide, 6, ink.ink)
    block(sheet, x, y + 1.6, wide, 2.4, ink.paper)
    _edges(sheet, x, y, wide)


def _heart(
    sheet: Sheet, lens: str, share: float, middle: float, top: float, tall: float, wide: float
) -> None:
    """Weaves the stepped diamond of a Saltillo sarape into a band, in the reversed inks."""
    ink, k = sheet.ink, sheet.scale
    high = sheet.height - 120
    off = abs(top + tall / 2 - 60 - high / 2) / (high / 2)
    half = wide * 0.4 * max(0.0, 1.0 - off)
    if half < wide * 0.03 or wide < 240:  # a strip has no room for a figure
        return
    colour = lens_colour(ink, lens)
    ground = shade(ink, colour, 0.55) if share > 0.42 else tint(ink, colour, 0.35)
    figure = tint(ink, colour, 0.35 if share > 0.42 else 0.85)
    area = pygame.Rect(
        round((middle - half) * k),
        round(top * k),
        round(2 * half * k),
        max(1, round((top + tall) * k) - round(top * k)),
    )
    side = max(4, round(tall * k))
    spread(
        sheet.surface,
        weave_tile(lens, side, 0.25 + 0.45 * share, figure, ground),
        area,
        (round(middle * k) - side // 2, area.top),
    )
    edge = max(3.0, wide * 0.008)
    for side_x in (middle - half - edge, middle + half):
        block(sheet, side_x, top, edge, tall, ink.ink)
    for side_x in (middle - half - edge * 3, middle + half + edge):
        block(sheet, side_x, top, edge * 2, tall, ink.paper if share > 0.42 else ink.light)
    for side_x in (middle - half - edge * 4, middle + half + edge * 3):
        block(sheet, side_x, top, edge, tall, ink.ink)


def _edges(sheet: Sheet, x: float, y: float, wide: float) -> None:
    """Turns the weft at both edges, a little unevenly."""
    for i in range(6):
        jut = 3 + 5 * sheet.hand.random()
        top = y + 4 + i * 16
        block(sheet, x - jut, top, jut, 9, sheet.ink.ink)
        block(sheet, x + wide, top, jut, 9, sheet.ink.ink)


def _flaw(sheet: Sheet, flaw: str, x: float, y: float, wide: float, seed: int) -> None:
    """Shows a flaw: a rift is a tear, a collapse a hole, a mausoleum a bleached patch, others a loose knot."""
    at = x + wide * (0.12 + 0.76 * ((seed * 0.618 + 0.17) % 1))
    if flaw == "rift":
        _tear(sheet, at, y - 6, 112, wide)
    elif flaw == "collapse":
        _hole(sheet, at, y + 50, min(46.0, wide * 0.16))
    elif flaw == "mausoleum":
        _bleach(sheet, at, y, min(150.0, wide * 0.32))
    else:
        _knot(sheet, at, y + 50)


def _tear(sheet: Sheet, x: float, y: float, tall: float, wide: float) -> None:
    ink, half = sheet.ink, min(15.0, wide * 0.07)
    left, right = [], []
    for i in range(9):
        here = y + tall * i / 8
        open_by = half * (1 - abs(i - 4) / 4.6)
        lean = (4 if i % 2 else -4) * half / 15
        left.append((x - open_by + lean, here))
        right.append((x + open_by + lean, here))
    from_ground = mix(ink.ink, ink.cochineal, 0.12)
    pygame.draw.polygon(
        sheet.surface,
        from_ground,
        [(px * sheet.scale, py * sheet.scale) for px, py in [*left, *reversed(right)]],
    )
    for i in range(1, 8):
        mark(sheet, left[i], (left[i][0] + half * 0.9, left[i][1] + 5), 3, ink.paper)
        mark(sheet, right[i], (right[i][0] - half * 0.9, right[i][1] - 5), 3, ink.paper)
    line(sheet, left, 2.6)
    line(sheet, right, 2.6)


def _hole(sheet: Sheet, x: float, y: float, r: float) -> None:
    ink = sheet.ink
    rim = [
        (x + dx * r, y + dy * r)
        for dx, dy in (
            (-1, -0.1),
            (-0.6, -0.62),
            (0.0, -0.7),
            (0.7, -0.5),
            (1, 0.1),
            (0.6, 0.6),
            (-0.1, 0.72),
            (-0.7, 0.5),
        )
    ]
    pygame.draw.polygon(
        sheet.surface, tint(ink, ink.rose, 0.72), [(px * sheet.scale, py * sheet.scale) for px, py in rim]
    )
    for i in range(5):
        px = x + r * (-0.66 + 0.33 * i)
        line(sheet, [(px, y - r * 0.5), (px + 2, y + r * 0.5)], 2, shade(ink, ink.rose, 0.35))
    line(sheet, rim, 3.4, closed=True)
    for px, py in rim:
        mark(sheet, (px, py), (px + (x - px) * 0.45, py + (y - py) * 0.45 + 5), 4, ink.cochineal)


def _bleach(sheet: Sheet, x: float, y: float, wide: float) -> None:
    for i in range(16):
        row = y + 8 + i * 5.6
        jut = wide * (0.35 + 0.15 * sheet.hand.random())
        line(sheet, [(x - jut, row), (x + jut, row)], 2.6, sheet.ink.paper)


def _knot(sheet: Sheet, x: float, y: float) -> None:
    ink = sheet.ink
    for dx, dy in ((-16, 22), (-4, 30), (10, 26), (20, 16)):
        line(sheet, [(x, y), (x + dx * 0.5, y + dy * 0.6), (x + dx, y + dy)], 4)
        line(sheet, [(x, y), (x + dx * 0.5, y + dy * 0.6), (x + dx, y + dy)], 1.8, ink.marigold)
    pygame.draw.circle(sheet.surface, ink.ink, (x * sheet.scale, y * sheet.scale), 9 * sheet.scale)


def _fell(sheet: Sheet, x: float, y: float, wide: float) -> None:
    """Prints the batten and the shuttle where the next row will come."""
    ink = sheet.ink
    block(sheet, x - 14, y - 16, wide + 28, 9, ink.ink)
    middle = x + wide * 0.62
    long = min(90.0, wide * 0.24)
    boat = [
        (middle - long, y - 34),
        (middle - long * 0.5, y - 47),
        (middle + long * 0.5, y - 47),
        (middle + long, y - 34),
        (middle + long * 0.5, y - 21),
        (middle - long * 0.5, y - 21),
    ]
    pygame.draw.polygon(
        sheet.surface, ink.cochineal, [(px * sheet.scale, py * sheet.scale) for px, py in boat]
    )
    line(sheet, boat, 3.6, closed=True)
    block(sheet, middle - long * 0.4, y - 39, long * 0.8, 10, ink.marigold)
