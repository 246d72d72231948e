"""Cities of the north, as blocks with lit windows."""

from random import Random

from game.ui.pictures.carve import Sheet, block, line, shape
from game.ui.pictures.ink import Colour


def skyline(
    sheet: Sheet, x: float, base: float, wide: float, high: float, seed: int, ground: Colour, lit: float = 0.5
) -> None:
    """Prints a row of buildings, tallest in the middle, with windows lit in proportion."""
    hand = Random(seed)
    at = x
    while at < x + wide - 4:
        w = min(high * (0.16 + 0.2 * hand.random()) + 10, x + wide - at)
        middle = 1 - abs((at + w / 2 - x) / wide * 2 - 1)
        h = high * (0.25 + 0.75 * middle**0.7 * (0.45 + 0.55 * hand.random()))
        _tower(sheet, hand, at, base, w, h, ground, lit)
        at += w * (0.9 + 0.12 * hand.random())


def _tower(
    sheet: Sheet, hand: Random, x: float, base: float, w: float, h: float, ground: Colour, lit: float
) -> None:
    ink = sheet.ink
    top = hand.choice(("flat", "step", "spire", "slant"))
    y = base - h
    outline = [(x, base), (x, y), (x + w, y), (x + w, base)]
    if top == "step":
        outline[2:2] = [
            (x + w * 0.2, y),
            (x + w * 0.2, y - w * 0.25),
            (x + w * 0.8, y - w * 0.25),
            (x + w * 0.8, y),
        ]
    elif top == "slant":
        outline[1] = (x, y - w * 0.4)
    elif top == "spire":
        line(sheet, [(x + w / 2, y), (x + w / 2, y - h * 0.22)], 3)
    shape(sheet, outline, ground, 3, 1.2)
    line(sheet, [(x + 2, base), (x + 2, y + 3)], 1.6, ink.paper)
    cell = max(9.0, w / 5)
    columns, rows = int((w - 6) / cell), int((h - 8) / (cell * 1.25))
    for column in range(columns):
        for row in range(rows):
            if hand.random() < lit:
                colour = ink.marigold if hand.random() < 0.75 else ink.paper
                block(
                    sheet, x + 5 + column * cell, y + 8 + row * cell * 1.25, cell * 0.52, cell * 0.7, colour
                )
