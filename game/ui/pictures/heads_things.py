"""Hats, and the one thing that a role carries."""

from game.ui.pictures.carve import Sheet, disc, fill, line, mark, ring, shape, soft
from game.ui.pictures.gouge import gouges
from game.ui.pictures.heads_face import Face
from game.ui.pictures.ink import Colour, shade, tint


def draw_hat(sheet: Sheet, face: Face, hat: str, cloth: Colour) -> None:
    """Prints what is on the head, if anything."""
    if hat in ("sombrero", "hat"):
        _brimmed(sheet, face, hat == "sombrero")
    elif hat:
        {"cap": _cap, "scarf": _scarf, "veil": _veil}[hat](sheet, face, cloth)


def _brimmed(sheet: Sheet, face: Face, straw_hat: bool) -> None:
    ink, k = sheet.ink, face.k
    straw = tint(ink, ink.marigold, 0.45) if straw_hat else shade(ink, ink.rose, 0.35)
    reach = 1.85 if straw_hat else 1.5
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
    shape(sheet, soft(brim), straw, 2 * k, 0)


def _cap(sheet: Sheet, face: Face, cloth: Colour) -> None:
    ink, k = sheet.ink, face.k
    dome = [
        face.at(-1.06, -0.5),
        face.at(-1.0, -0.95),
        face.at(-0.5, -1.28),
        face.at(0.5, -1.28),
        face.at(1.0, -0.95),
        face.at(1.06, -0.5),
    ]
    shape(sheet, soft(dome), cloth, 2 * k, 0)
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


def _scarf(sheet: Sheet, face: Face, cloth: Colour) -> None:
    ink, k = sheet.ink, face.k
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
    cut = shape(sheet, soft(wrap), ink.cochineal, 2 * k, 0)
    for i in range(9):
        x, y = face.at(-0.8 + 0.2 * i, -0.86 - 0.3 * (i % 2) * (1 - abs(i - 4) / 5))
        disc(sheet, x, y, 1.5 * k, ink.paper)
    gouges(sheet, cut[3:6], 0.4, 4 * k, ink.ink, 1 * k, 8 * k, 0.6)


def _veil(sheet: Sheet, face: Face, cloth: Colour) -> None:
    ink, k = sheet.ink, face.k
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
    shape(sheet, soft(veil), shade(ink, cloth, 0.2), 2 * k, 0)
    gouges(sheet, veil, 1.5, 4 * k, tint(ink, cloth, 0.55), 1.0 * k, 13 * k, 0.6)


def draw_sign(sheet: Sheet, face: Face, sign: str, base: float) -> None:
    """Prints the one thing by which a role is known, if it has one."""
    signs = {
        "sash": _sash,
        "medallion": _medallion,
        "book": _book,
        "folder": _folder,
        "bag": _bag,
        "pencil": _pencil,
        "chart": _chart,
        "thread": _thread,
    }
    if sign:
        signs[sign](sheet, face, base)


def _sash(sheet: Sheet, face: Face, base: float) -> None:
    ink, k, x = sheet.ink, face.k, face.x
    band = [
        (x - 34 * k, base - 24 * k),
        (x - 27 * k, base - 30 * k),
        (x + 22 * k, base + 4),
        (x + 8 * k, base + 4),
    ]
    shape(sheet, band, ink.agave, 1.4 * k, 0)
    line(sheet, [(x - 30 * k, base - 27 * k), (x + 15 * k, base + 4)], 3.4 * k, ink.paper)


def _medallion(sheet: Sheet, face: Face, base: float) -> None:
    ink, k, x = sheet.ink, face.k, face.x
    disc(sheet, x - 22 * k, base - 9 * k, 7 * k, ink.light, 1.6 * k)
    line(sheet, ring(x - 22 * k, base - 9 * k, 3.6 * k, 3.6 * k, 8), 1.4 * k, ink.cochineal, closed=True)


def _book(sheet: Sheet, face: Face, base: float) -> None:
    ink, k = sheet.ink, face.k
    left = face.x + 16 * k
    y = base - 20 * k
    shape(
        sheet,
        [(left, y + 6 * k), (left + 24 * k, y), (left + 28 * k, y + 24 * k), (left + 4 * k, y + 30 * k)],
        ink.cochineal,
        1.8 * k,
        0,
    )
    mark(sheet, (left + 6 * k, y + 12 * k), (left + 22 * k, y + 8 * k), 2.4 * k, ink.paper)


def _folder(sheet: Sheet, face: Face, base: float) -> None:
    ink, k = sheet.ink, face.k
    left = face.x + 16 * k
    y = base - 20 * k
    shape(
        sheet,
        [(left, y), (left + 24 * k, y), (left + 24 * k, y + 28 * k), (left, y + 28 * k)],
        ink.rose,
        1.8 * k,
        0,
    )
    for i in range(3):
        line(sheet, [(left + 5 * k, y + (6 + 5 * i) * k), (left + 19 * k, y + (6 + 5 * i) * k)], 1.4 * k)


def _bag(sheet: Sheet, face: Face, base: float) -> None:
    ink, k, x = sheet.ink, face.k, face.x
    line(sheet, [(x - 20 * k, base - 28 * k), (x + 20 * k, base + 4)], 4.6 * k)
    line(sheet, [(x - 20 * k, base - 28 * k), (x + 20 * k, base + 4)], 2.4 * k, ink.marigold)


def _pencil(sheet: Sheet, face: Face, base: float) -> None:
    ink, k = sheet.ink, face.k
    left = face.x + 16 * k
    line(sheet, [(left + 4 * k, base + 2), (left + 18 * k, base - 22 * k)], 4.6 * k)
    line(sheet, [(left + 4 * k, base + 2), (left + 17 * k, base - 20 * k)], 2.4 * k, ink.light)


def _chart(sheet: Sheet, face: Face, base: float) -> None:
    ink, k = sheet.ink, face.k
    left = face.x + 16 * k
    y = base - 20 * k
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


def _thread(sheet: Sheet, face: Face, base: float) -> None:
    ink, k = sheet.ink, face.k
    left = face.x + 16 * k
    disc(sheet, left + 12 * k, base - 10 * k, 11 * k, ink.marigold, 1.8 * k)
    for turn in (4.0, 7.0):
        line(
            sheet,
            ring(left + 12 * k, base - 10 * k, turn * k, (11 - turn) * k, 12, turn),
            1.2 * k,
            closed=True,
        )
