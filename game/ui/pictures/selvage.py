"""The border, drawn as the woven selvage between two cloths."""

from game.ui.pictures.carve import Sheet, block, fill


def selvage(sheet: Sheet, x: float, y: float, wide: float, tall: float) -> None:
    """Prints a woven edge: cords above and below, a chain of red and pale lozenges between."""
    ink = sheet.ink
    block(sheet, x, y, wide, tall, ink.ink)
    cord = tall * 0.1
    for top in (y + cord * 0.8, y + tall - cord * 1.8):
        block(sheet, x, top, wide, cord, ink.marigold)
    middle, half, step = y + tall / 2, tall * 0.27, tall * 0.95
    for i in range(int(wide / step) + 2):
        cx = x + i * step
        _lozenge(sheet, cx, middle, step * 0.5, half, ink.cochineal)
        _lozenge(sheet, cx, middle, step * 0.27, half * 0.55, ink.paper)
        _lozenge(sheet, cx, middle, step * 0.1, half * 0.22, ink.ink)
        for side in (-1, 1):
            edge = middle + side * half
            fill(
                sheet,
                [
                    (cx + step * 0.3, edge),
                    (cx + step * 0.5, middle + side * half * 0.45),
                    (cx + step * 0.7, edge),
                ],
                ink.paper,
                0,
            )


def _lozenge(sheet: Sheet, x: float, y: float, rx: float, ry: float, colour: tuple[int, int, int]) -> None:
    fill(sheet, [(x - rx, y), (x, y - ry), (x + rx, y), (x, y + ry)], colour, 0.3)
