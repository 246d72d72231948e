"""Torn edge, stamp and postmark of a postcard; its date is cut, not set."""

import math

from game.ui.pictures.carve import Point, Sheet, block, box, disc, fill, line, ring
from game.ui.pictures.icons import draw_icon
from game.ui.pictures.ink import Colour, Ink, shade, tint
from game.ui.pictures.table_leap import draw_emblem
from game.view.pictures.village import PostcardData

STAMPS = {
    "village": "church", "city": "north", "workshop": "maquila", "dance": "pinatas", "plaza": "plaza", "bus": "north",
    "plenary": "table",
}  # fmt: skip

DIGITS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "0": (((0.5, 0), (0.95, 0.25), (0.95, 0.75), (0.5, 1), (0.05, 0.75), (0.05, 0.25), (0.5, 0)),),
    "1": (((0.15, 0.25), (0.55, 0), (0.55, 1)),),
    "2": (((0.05, 0.25), (0.45, 0), (0.95, 0.25), (0.05, 1), (1, 1)),),
    "3": (((0.05, 0.05), (0.9, 0.05), (0.45, 0.42), (0.95, 0.7), (0.5, 1), (0.05, 0.85)),),
    "4": (((0.75, 1), (0.75, 0), (0.02, 0.68), (1, 0.68)),),
    "5": (((0.9, 0), (0.15, 0), (0.1, 0.45), (0.6, 0.4), (0.95, 0.7), (0.5, 1), (0.05, 0.88)),),
    "6": (((0.85, 0.05), (0.3, 0.3), (0.05, 0.75), (0.5, 1), (0.95, 0.75), (0.5, 0.5), (0.1, 0.7)),),
    "7": (((0.02, 0), (0.98, 0), (0.4, 1)),),
    "8": (
        ((0.5, 0.46), (0.1, 0.24), (0.5, 0), (0.9, 0.24), (0.5, 0.46)),
        ((0.5, 0.46), (0.02, 0.74), (0.5, 1), (0.98, 0.74), (0.5, 0.46)),
    ),
    "9": (((0.15, 0.95), (0.7, 0.7), (0.95, 0.25), (0.5, 0), (0.05, 0.25), (0.5, 0.5), (0.9, 0.3)),),
    "I": (((0.5, 0), (0.5, 1)), ((0.2, 0), (0.8, 0)), ((0.2, 1), (0.8, 1))),
}  # fmt: skip
"""Strokes of the figures of a date, in a square of side one."""


def deckle(sheet: Sheet, left: float, top: float, right: float, foot: float) -> list[Point]:
    """Gives the outline of torn paper."""
    hand, step = sheet.hand, 26.0
    made: list[Point] = []
    across, down = max(1, int((right - left) / step)), max(1, int((foot - top) / step))
    sides = (
        [(left + (right - left) * i / across, top) for i in range(across)],
        [(right, top + (foot - top) * i / down) for i in range(down)],
        [(right - (right - left) * i / across, foot) for i in range(across)],
        [(left, foot - (foot - top) * i / down) for i in range(down)],
    )
    for side in sides:
        made.extend((x + (hand.random() - 0.5) * 9, y + (hand.random() - 0.5) * 9) for x, y in side)
    return made


def draw_stamp(sheet: Sheet, x: float, y: float, data: PostcardData) -> None:
    """Prints a perforated stamp; a leap is celebrated on its own."""
    ink, wide, tall = sheet.ink, 200.0, 232.0
    block(sheet, x + 7, y + 8, wide, tall, ink.ink)
    block(sheet, x, y, wide, tall, ink.paper)
    for i in range(10):
        for px, py in (
            (x + wide * (i + 0.5) / 10, y),
            (x + wide * (i + 0.5) / 10, y + tall),
            (x, y + tall * (i + 0.5) / 10),
            (x + wide, y + tall * (i + 0.5) / 10),
        ):
            fill(sheet, ring(px, py, 6, 6, 8), shade(ink, ink.rose, 0.5), 0)
    box(sheet, x + 20, y + 20, wide - 40, tall - 40, _ground(ink, data), 5)
    leap = data.table.leap if data.table else ""
    if leap:
        draw_emblem(sheet, (x + wide / 2, y + tall / 2), 62, leap)
        return
    draw_icon(sheet, STAMPS.get(data.kind, "plaza"), x + wide / 2, y + tall / 2, 132)


def _ground(ink: Ink, data: PostcardData) -> Colour:
    inks = (ink.rose, ink.marigold, ink.agave, ink.indigo, ink.cochineal)
    return tint(ink, inks[(data.seed + len(data.kind)) % 5], 0.42)


def draw_postmark(sheet: Sheet, x: float, y: float, year: int, half: int) -> None:
    """Prints two rings with half and year in them, and the waves that cancel the stamp."""
    ink = sheet.ink
    for i in range(5):
        wave = [(x + 92 + j * 13, y - 62 + 31 * i + 7 * math.sin(j * 1.2)) for j in range(18)]
        line(sheet, wave, 5)
    disc(sheet, x, y, 104, ink.paper)
    for radius, wide in ((104, 7.0), (90, 3.6)):
        line(sheet, ring(x, y, radius, radius, 40), wide, closed=True)
    if year:
        figures(sheet, "I" * half, x, y - 54, 34)
        figures(sheet, str(year), x, y + 2, 52)


def figures(sheet: Sheet, text: str, x: float, y: float, size: float) -> None:
    """Cuts figures around a point, `size` units high, their tops at `y`."""
    wide, gap = size * 0.58, size * 0.24
    left = x - (len(text) * (wide + gap) - gap) / 2
    for i, figure in enumerate(text):
        for stroke in DIGITS[figure]:
            line(
                sheet,
                [(left + i * (wide + gap) + px * wide, y + py * size) for px, py in stroke],
                size * 0.15,
            )
