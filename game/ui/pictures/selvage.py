"""The border, drawn as the woven selvage between two cloths."""

from game.ui.pictures.carve import Point, Sheet, block, fill
from game.ui.pictures.ink import Colour, tint


def selvage(sheet: Sheet, x: float, y: float, wide: float, tall: float) -> None:
    """Prints a woven edge: cords and teeth above and below, between them diamonds with stepped edges."""
    ink = sheet.ink
    block(sheet, x, y, wide, tall, ink.ink)
    cord = tall * 0.09
    for top in (y + tall * 0.04, y + tall * 0.96 - cord):
        block(sheet, x, top, wide, cord, ink.marigold)
    middle, half, step = y + tall / 2, tall * 0.33, tall * 1.24
    inks = (ink.cochineal, tint(ink, ink.agave, 0.12), ink.cochineal, ink.marigold)
    for i in range(int(wide / step) + 2):
        cx = x + i * step
        _teeth(sheet, cx, middle, step, half, tint(ink, ink.rose, 0.25))
        _stepped(sheet, cx, middle, step * 0.43, half, ink.paper)
        _stepped(sheet, cx, middle, step * 0.35, half * 0.8, inks[i % 4])
        _lozenge(sheet, cx, middle, step * 0.16, half * 0.44, ink.paper)
        _lozenge(sheet, cx, middle, step * 0.08, half * 0.22, ink.ink)


def _stepped(sheet: Sheet, x: float, y: float, rx: float, ry: float, colour: Colour) -> None:
    """A diamond whose edges go up in steps, as a loom makes them."""
    quarter: list[Point] = []
    steps = 4
    for i in range(steps):
        quarter += [(1 - i / steps, i / steps), (1 - i / steps, (i + 1) / steps)]
    sides: list[Point] = [(a, -b) for a, b in quarter]
    sides += [(-a, -b) for a, b in reversed(quarter)]
    sides += [(-a, b) for a, b in quarter]
    sides += [(a, b) for a, b in reversed(quarter)]
    fill(sheet, [(x + a * rx, y + b * ry) for a, b in sides], colour, 0.3)


def _teeth(sheet: Sheet, x: float, y: float, step: float, half: float, colour: Colour) -> None:
    """Pointed teeth between two diamonds, from above and from below."""
    for side in (-1, 1):
        edge = y + side * half
        for reach, shift in ((0.62, 0.0), (0.3, -0.11), (0.3, 0.11)):
            at = x + step * (0.5 + shift)
            tip = edge - side * half * reach
            fill(sheet, [(at - step * 0.05, edge), (at, tip), (at + step * 0.05, edge)], colour, 0)


def _lozenge(sheet: Sheet, x: float, y: float, rx: float, ry: float, colour: Colour) -> None:
    fill(sheet, [(x - rx, y), (x, y - ry), (x + rx, y), (x, y + ry)], colour, 0.3)
