"""Clothes of the woodcut heads."""

from game.ui.pictures.carve import Point, Sheet, block, fill, line, shape, soft
from game.ui.pictures.gouge import gouges
from game.ui.pictures.heads_face import Face
from game.ui.pictures.ink import Colour, shade, tint


def draw_body(sheet: Sheet, face: Face, dress: str, cloth: Colour, base: float) -> None:
    """Prints shoulders and what covers them."""
    ink, k, x = sheet.ink, face.k, face.x
    top = face.y + face.tall + 5 * k
    half = 40 * k
    body: list[Point] = [
        (x - half, base + 8),
        (x - half * 0.92, top + 13 * k),
        (x - half * 0.6, top + 4 * k),
        (x - 11 * k, top - 2 * k),
        (x + 11 * k, top - 2 * k),
        (x + half * 0.6, top + 4 * k),
        (x + half * 0.92, top + 13 * k),
        (x + half, base + 8),
    ]
    shape(sheet, soft(body), cloth, 2.2 * k, 0)
    dark = shade(ink, cloth, 0.4) if cloth != ink.ink else tint(ink, ink.ink, 0.3)
    gouges(
        sheet,
        [*body[4:], (x + half * 0.4, base + 8)],
        1.2,
        3.6 * k,
        dark if cloth != ink.paper else ink.ink,
        1.2 * k,
        10 * k,
        0.8,
    )
    gouges(
        sheet,
        [body[1], body[2], (x - half * 0.5, base + 8), body[0]],
        -1.2,
        5 * k,
        tint(ink, cloth, 0.6),
        1.1 * k,
        9 * k,
        0.6,
    )
    if dress in ("suit", "tie", "tweed", "jacket"):
        _open_front(sheet, face, dress, cloth, top, base)
        return
    dresses = {"cassock": _cassock, "checks": _checks, "apron": _apron, "rebozo": _rebozo}
    dresses.get(dress, _collar)(sheet, face, cloth, top, base)


def _cassock(sheet: Sheet, face: Face, cloth: Colour, top: float, base: float) -> None:
    ink, k, x = sheet.ink, face.k, face.x
    block(sheet, x - 5 * k, top + 1 * k, 10 * k, 6 * k, ink.paper)
    line(sheet, [(x, top + 10 * k), (x, base)], 1.2 * k, ink.paper)


def _checks(sheet: Sheet, face: Face, cloth: Colour, top: float, base: float) -> None:
    half = 40 * face.k
    ink, k, x = sheet.ink, face.k, face.x
    for i in range(-3, 4):
        line(
            sheet,
            [(x + i * 11 * k, top + 6 * k + abs(i) * 2 * k), (x + i * 12 * k, base + 4)],
            1.8 * k,
            ink.paper,
        )
    for i in range(3):
        line(
            sheet,
            [(x - half * 0.9, top + (14 + 9 * i) * k), (x + half * 0.9, top + (14 + 9 * i) * k)],
            1.8 * k,
            ink.paper,
        )


def _apron(sheet: Sheet, face: Face, cloth: Colour, top: float, base: float) -> None:
    ink, k, x = sheet.ink, face.k, face.x
    shape(
        sheet,
        [
            (x - 17 * k, base + 6),
            (x - 13 * k, top + 15 * k),
            (x + 13 * k, top + 15 * k),
            (x + 17 * k, base + 6),
        ],
        ink.paper,
        1.7 * k,
        0,
    )
    for side in (-1, 1):
        line(sheet, [(x + side * 13 * k, top + 15 * k), (x + side * 9 * k, top)], 2.4 * k, ink.paper)


def _collar(sheet: Sheet, face: Face, cloth: Colour, top: float, base: float) -> None:
    ink, k, x = sheet.ink, face.k, face.x
    for side in (-1, 1):
        wing = [
            (x + side * 10 * k, top - 3 * k),
            (x + side * 19 * k, top + 6 * k),
            (x + side * 5 * k, top + 12 * k),
            (x, top + 7 * k),
        ]
        shape(sheet, wing, ink.paper if cloth != ink.paper else tint(ink, ink.rose, 0.5), 1.6 * k, 0)


def _open_front(sheet: Sheet, face: Face, dress: str, cloth: Colour, top: float, base: float) -> None:
    ink, k, x = sheet.ink, face.k, face.x
    shape(
        sheet,
        [(x - 11 * k, top - 2 * k), (x + 11 * k, top - 2 * k), (x + 3 * k, base + 6), (x - 3 * k, base + 6)],
        ink.paper,
        1.5 * k,
        0,
    )
    if dress in ("suit", "tie"):
        tie = ink.cochineal if cloth != ink.cochineal else ink.indigo
        shape(
            sheet,
            [
                (x - 3 * k, top + 3 * k),
                (x + 3 * k, top + 3 * k),
                (x + 4 * k, base),
                (x, base + 5),
                (x - 4 * k, base),
            ],
            tie,
            1.3 * k,
            0,
        )
    elif dress == "jacket":
        fill(sheet, [(x - 9 * k, top), (x + 9 * k, top), (x + 4 * k, base), (x - 4 * k, base)], ink.rose, 0)
    for side in (-1, 1):
        lapel = [
            (x + side * 11 * k, top - 3 * k),
            (x + side * 20 * k, top + 9 * k),
            (x + side * 13 * k, top + 13 * k),
            (x + side * 3 * k, base + 4),
        ]
        lining = tint(ink, cloth, 0.22) if cloth != ink.paper else tint(ink, ink.indigo, 0.5)
        shape(sheet, lapel, lining, 1.6 * k, 0)


def _rebozo(sheet: Sheet, face: Face, cloth: Colour, top: float, base: float) -> None:
    ink, k, x = sheet.ink, face.k, face.x
    sweep = [
        (x - 40 * k, base + 6),
        (x - 36 * k, top + 10 * k),
        (x - 14 * k, top - 3 * k),
        (x + 8 * k, top + 14 * k),
        (x + 38 * k, top + 16 * k),
        (x + 40 * k, base + 6),
    ]
    shape(sheet, sweep, shade(ink, cloth, 0.2), 2 * k, 0)
    for i in range(5):
        line(
            sheet,
            [(x - (34 - 7 * i) * k, top + (9 - i) * k), (x + (2 + 9 * i) * k, base + 2)],
            1.3 * k,
            ink.paper if i % 2 else ink.light,
        )
