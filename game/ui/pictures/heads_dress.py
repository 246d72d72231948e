"""Clothes, hats and the one thing that a role carries."""

from game.ui.pictures.carve import Point, Sheet, block, disc, fill, line, mark, ring, shape
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
    shape(sheet, body, cloth, 2.2 * k, 0)
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
    elif dress == "cassock":
        block(sheet, x - 5 * k, top + 1 * k, 10 * k, 6 * k, ink.paper)
        line(sheet, [(x, top + 10 * k), (x, base)], 1.2 * k, ink.paper)
    elif dress == "checks":
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
    elif dress == "apron":
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
    elif dress == "rebozo":
        _rebozo(sheet, face, cloth, top, base)
    else:
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


def draw_hat(sheet: Sheet, face: Face, hat: str, cloth: Colour) -> None:
    """Prints what is on the head, if anything."""
    ink, k = sheet.ink, face.k
    if hat in ("sombrero", "hat"):
        straw = tint(ink, ink.marigold, 0.45) if hat == "sombrero" else shade(ink, ink.rose, 0.35)
        reach = 1.85 if hat == "sombrero" else 1.5
        crown = [
            face.at(-0.82, -0.72),
            face.at(-0.66, -1.5),
            face.at(-0.2, -1.62),
            face.at(0, -1.5),
            face.at(0.2, -1.62),
            face.at(0.66, -1.5),
            face.at(0.82, -0.72),
        ]
        shape(sheet, crown, straw, 2 * k, 0)
        gouges(sheet, crown[3:], 1.4, 3.4 * k, ink.ink, 1.0 * k, 9 * k, 0.8)
        fill(
            sheet,
            [face.at(-0.8, -0.84), face.at(-0.77, -1.02), face.at(0.77, -1.02), face.at(0.8, -0.84)],
            ink.ink,
            0,
        )
        brim = [
            face.at(-reach, -0.84),
            face.at(-1.0, -0.9),
            face.at(0, -0.94),
            face.at(1.0, -0.9),
            face.at(reach, -0.84),
            face.at(0.9, -0.6),
            face.at(0, -0.54),
            face.at(-0.9, -0.6),
        ]
        shape(sheet, brim, straw, 2 * k, 0)
    elif hat == "cap":
        dome = [
            face.at(-1.06, -0.5),
            face.at(-1.0, -0.95),
            face.at(-0.5, -1.28),
            face.at(0.5, -1.28),
            face.at(1.0, -0.95),
            face.at(1.06, -0.5),
        ]
        shape(sheet, dome, cloth, 2 * k, 0)
        for across in (-0.3, 0.3):
            line(sheet, [face.at(across, -0.56), face.at(across * 0.7, -1.26)], 1.0 * k)
        shape(
            sheet,
            [
                face.at(-0.95, -0.56),
                face.at(0, -0.64),
                face.at(0.95, -0.56),
                face.at(1.0, -0.4),
                face.at(0, -0.46),
                face.at(-1.0, -0.4),
            ],
            shade(ink, cloth, 0.5),
            1.8 * k,
            0,
        )
        disc(sheet, *face.at(0, -0.88), 4.4 * k, ink.paper, 1.2 * k)
    elif hat == "scarf":
        wrap = [
            face.at(-1.08, -0.3),
            face.at(-1.0, -0.95),
            face.at(0, -1.34),
            face.at(1.0, -0.95),
            face.at(1.08, -0.3),
            face.at(0.7, -0.66),
            face.at(0, -0.76),
            face.at(-0.7, -0.66),
        ]
        cut = shape(sheet, wrap, ink.cochineal, 2 * k, 0)
        for i in range(9):
            x, y = face.at(-0.8 + 0.2 * i, -0.86 - 0.3 * (i % 2) * (1 - abs(i - 4) / 5))
            disc(sheet, x, y, 1.5 * k, ink.paper)
        gouges(sheet, cut[3:6], 0.4, 4 * k, ink.ink, 1 * k, 8 * k, 0.6)
    elif hat == "veil":
        veil = [
            face.at(-1.5, 1.7),
            face.at(-1.22, 0.2),
            face.at(-1.05, -0.8),
            face.at(0, -1.32),
            face.at(1.05, -0.8),
            face.at(1.22, 0.2),
            face.at(1.5, 1.7),
            face.at(0.7, 1.25),
            face.at(0.94, 0.5),
            face.at(0.98, -0.1),
            face.at(0.72, -0.72),
            face.at(0, -0.95),
            face.at(-0.72, -0.72),
            face.at(-0.98, -0.1),
            face.at(-0.94, 0.5),
            face.at(-0.7, 1.25),
        ]
        shape(sheet, veil, shade(ink, cloth, 0.2), 2 * k, 0)
        gouges(sheet, veil, 1.5, 4 * k, tint(ink, cloth, 0.55), 1.0 * k, 13 * k, 0.6)


def draw_sign(sheet: Sheet, face: Face, sign: str, base: float) -> None:
    """Prints the one thing by which a role is known."""
    ink, k, x = sheet.ink, face.k, face.x
    left, y = x + 16 * k, base - 20 * k
    if sign == "sash":
        band = [
            (x - 34 * k, base - 24 * k),
            (x - 27 * k, base - 30 * k),
            (x + 22 * k, base + 4),
            (x + 8 * k, base + 4),
        ]
        shape(sheet, band, ink.agave, 1.4 * k, 0)
        line(sheet, [(x - 30 * k, base - 27 * k), (x + 15 * k, base + 4)], 3.4 * k, ink.paper)
    elif sign == "medallion":
        disc(sheet, x - 22 * k, base - 9 * k, 7 * k, ink.light, 1.6 * k)
        line(sheet, ring(x - 22 * k, base - 9 * k, 3.6 * k, 3.6 * k, 8), 1.4 * k, ink.cochineal, closed=True)
    elif sign == "book":
        shape(
            sheet,
            [(left, y + 6 * k), (left + 24 * k, y), (left + 28 * k, y + 24 * k), (left + 4 * k, y + 30 * k)],
            ink.cochineal,
            1.8 * k,
            0,
        )
        mark(sheet, (left + 6 * k, y + 12 * k), (left + 22 * k, y + 8 * k), 2.4 * k, ink.paper)
    elif sign == "folder":
        shape(
            sheet,
            [(left, y), (left + 24 * k, y), (left + 24 * k, y + 28 * k), (left, y + 28 * k)],
            ink.rose,
            1.8 * k,
            0,
        )
        for i in range(3):
            line(sheet, [(left + 5 * k, y + (6 + 5 * i) * k), (left + 19 * k, y + (6 + 5 * i) * k)], 1.4 * k)
    elif sign == "bag":
        line(sheet, [(x - 20 * k, base - 28 * k), (x + 20 * k, base + 4)], 4.6 * k)
        line(sheet, [(x - 20 * k, base - 28 * k), (x + 20 * k, base + 4)], 2.4 * k, ink.marigold)
    elif sign == "pencil":
        line(sheet, [(left + 4 * k, base + 2), (left + 18 * k, base - 22 * k)], 4.6 * k)
        line(sheet, [(left + 4 * k, base + 2), (left + 17 * k, base - 20 * k)], 2.4 * k, ink.light)
    elif sign == "chart":
        shape(
            sheet,
            [(left, y), (left + 24 * k, y), (left + 24 * k, y + 28 * k), (left, y + 28 * k)],
            ink.paper,
            1.8 * k,
            0,
        )
        line(
            sheet,
            [
                (left + 4 * k, y + 20 * k),
                (left + 10 * k, y + 12 * k),
                (left + 14 * k, y + 15 * k),
                (left + 21 * k, y + 5 * k),
            ],
            2.2 * k,
            ink.cochineal,
        )
    elif sign == "thread":
        disc(sheet, left + 12 * k, base - 10 * k, 11 * k, ink.marigold, 1.8 * k)
        for turn in (4.0, 7.0):
            line(
                sheet,
                ring(left + 12 * k, base - 10 * k, turn * k, (11 - turn) * k, 12, turn),
                1.2 * k,
                closed=True,
            )
