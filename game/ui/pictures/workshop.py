"""The maquila cut open, with its row of sewing machines; other ventures with their signs."""

from game.ui.pictures.carve import Sheet, block, box, disc, fill, line, mark, shape
from game.ui.pictures.gouge import gouges
from game.ui.pictures.icons import draw_icon
from game.ui.pictures.ink import shade, tint
from game.ui.pictures.people import skins

SHOWN = 12  # machines drawn at most; more of them are seen as the same share


def paint_workshop(
    sheet: Sheet, x: float, base: float, wide: float, kind: str, running: int, total: int
) -> None:
    """Prints a plant with its front wall open: each machine at work, or stopped under its dust."""
    ink, tall = sheet.ink, wide * 0.48
    alive = running > 0
    count = max(1, min(SHOWN, total))
    moving = 0 if total <= 0 else min(count, max(1 if alive else 0, round(running / total * count)))
    _sign(sheet, x + wide * 0.5, base - tall * 1.2 - wide * 0.1, wide * 0.17, kind, alive)
    teeth = 4
    for i in range(teeth):
        left = x + wide * i / teeth
        roof = [
            (left, base - tall),
            (left, base - tall * 1.06),
            (left + wide / teeth * 0.72, base - tall * 1.26),
            (left + wide / teeth, base - tall),
        ]
        shape(sheet, roof, ink.cochineal if alive else tint(ink, ink.cochineal, 0.55), 4)
        glass = [
            (left + wide / teeth * 0.76, base - tall * 1.2),
            (left + wide / teeth * 0.97, base - tall * 1.02),
            (left + wide / teeth * 0.76, base - tall * 1.02),
        ]
        fill(sheet, glass, ink.light if alive else ink.ink, 0)
    inside = tint(ink, ink.light, 0.4) if alive else shade(ink, ink.indigo, 0.66)
    box(sheet, x, base - tall, wide, tall, inside, 5)
    room = [(x, base - tall), (x + wide, base - tall), (x + wide, base), (x, base)]
    gouges(
        sheet,
        room,
        0.0,
        15,
        tint(ink, ink.marigold, 0.7) if alive else tint(ink, ink.indigo, 0.18),
        2,
        60,
        0.5,
    )
    columns = max(1, (count + 1) // 2)
    step = wide / (columns + 0.25)
    size = min(step * 0.8, tall * 0.36)
    for i in range(count):
        row, column = divmod(i, columns)
        cx, floor = x + step * (column + 0.62), base - tall * 0.47 * (1 - row) - 8
        if column == 0:
            block(sheet, x, floor, wide, 4, ink.ink if alive else tint(ink, ink.indigo, 0.3))
        if row == 0 and i < moving:
            _lightbulb(sheet, cx, base - tall + 3, ink.light)
        _machine(sheet, cx, floor, size, i < moving, i)
    block(sheet, x, base - 8, wide, 8, ink.ink)


def _lightbulb(sheet: Sheet, x: float, y: float, colour: tuple[int, int, int]) -> None:
    line(sheet, [(x, y), (x, y + 14)], 2)
    disc(sheet, x, y + 20, 7, sheet.ink.ink)
    disc(sheet, x, y + 20, 5, colour)


def _machine(sheet: Sheet, x: float, base: float, size: float, working: bool, i: int) -> None:
    ink = sheet.ink
    dark = ink.ink if working else shade(ink, ink.indigo, 0.3)
    edge = ink.ink if working else tint(ink, ink.indigo, 0.45)
    top = base - size * 0.5
    if working:
        _worker(sheet, x + size * 0.1, top, size, i)
    for dx in (-0.4, 0.4):
        line(sheet, [(x + dx * size * 0.8, top), (x + dx * size, base)], size * 0.05, edge)
    shape(
        sheet,
        [
            (x - size * 0.48, top),
            (x + size * 0.48, top),
            (x + size * 0.48, top + size * 0.07),
            (x - size * 0.48, top + size * 0.07),
        ],
        ink.rose if working else tint(ink, ink.indigo, 0.12),
        size * 0.03,
        0,
        edge,
    )
    head = [
        (x - size * 0.36, top),
        (x - size * 0.36, top - size * 0.3),
        (x + size * 0.3, top - size * 0.34),
        (x + size * 0.34, top),
        (x + size * 0.16, top),
        (x + size * 0.14, top - size * 0.19),
        (x - size * 0.22, top - size * 0.17),
        (x - size * 0.24, top),
    ]
    shape(sheet, head, dark, size * 0.025, 0, edge)
    disc(sheet, x + size * 0.38, top - size * 0.22, size * 0.1, edge)
    disc(sheet, x + size * 0.38, top - size * 0.22, size * 0.055, ink.marigold if working else dark)
    line(
        sheet,
        [(x - size * 0.3, top - size * 0.05), (x - size * 0.3, top)],
        size * 0.03,
        ink.paper if working else edge,
    )
    if working:
        cloth = (ink.indigo, ink.cochineal, ink.agave)[i % 3]
        fill(
            sheet,
            [
                (x - size * 0.5, top),
                (x - size * 0.18, top),
                (x - size * 0.3, top + size * 0.34),
                (x - size * 0.56, top + size * 0.28),
            ],
            cloth,
            0,
        )
        for dy in (0.1, 0.2):
            mark(
                sheet,
                (x + size * 0.5, top - size * (0.12 + dy)),
                (x + size * 0.62, top - size * (0.14 + dy)),
                size * 0.04,
                ink.ink,
            )
        return
    for dx in (-0.2, 0.0, 0.2):
        mark(
            sheet,
            (x + dx * size - 4, top - size * 0.36),
            (x + dx * size + size * 0.2, top - size * 0.4),
            size * 0.03,
            tint(ink, ink.indigo, 0.5),
        )


def _worker(sheet: Sheet, x: float, top: float, size: float, i: int) -> None:
    ink = sheet.ink
    cloth = (ink.agave, ink.paper, ink.cochineal, ink.indigo)[i % 4]
    shape(
        sheet,
        [
            (x - size * 0.2, top),
            (x - size * 0.24, top - size * 0.4),
            (x, top - size * 0.5),
            (x + size * 0.24, top - size * 0.4),
            (x + size * 0.2, top),
        ],
        cloth,
        size * 0.03,
        0,
    )
    fill(
        sheet,
        [
            (x - size * 0.14, top - size * 0.45),
            (x - size * 0.16, top - size * 0.72),
            (x, top - size * 0.82),
            (x + size * 0.16, top - size * 0.72),
            (x + size * 0.15, top - size * 0.5),
        ],
        ink.ink,
        0,
    )
    disc(sheet, x - size * 0.02, top - size * 0.62, size * 0.11, skins(ink)[i % 4])


def _sign(sheet: Sheet, x: float, y: float, size: float, kind: str, alive: bool) -> None:
    """Prints the sign on the roof: what is made here, without a word."""
    ink = sheet.ink
    for dx in (-0.22, 0.22):
        line(sheet, [(x + dx * size, y), (x + dx * size, y + size)], 4)
    box(sheet, x - size / 2, y - size / 2, size, size, ink.paper if alive else tint(ink, ink.rose, 0.5), 4)
    draw_icon(sheet, kind, x, y, size * 0.76)
