"""Hair, beards and moustaches."""

from game.ui.pictures.carve import Point, Sheet, bend, mark, shape, soft
from game.ui.pictures.gouge import gouges
from game.ui.pictures.heads_face import Face
from game.ui.pictures.ink import Colour, tint


def draw_hair_back(sheet: Sheet, face: Face, hair: Colour, style: int, hat: bool = False) -> None:
    """Prints what falls behind the head: long hair, braids, a bun."""
    if not face.woman:
        return
    long = (1.5, 1.0, 0.4, 1.6, 0.7)[style]
    fall: list[Point] = [
        face.at(-1.18, -0.2),
        face.at(-0.9, -1.05),
        face.at(0, -1.3),
        face.at(0.9, -1.05),
        face.at(1.18, -0.2),
        face.at(1.28, long),
        face.at(0.5, long + 0.12),
        face.at(-0.5, long + 0.12),
        face.at(-1.28, long),
    ]
    shape(sheet, soft(fall), hair, 1.6 * face.k, 0)
    gouges(sheet, fall, 1.5, 3.4 * face.k, tint(sheet.ink, hair, 0.6), 0.9 * face.k, 14 * face.k, 0.5)
    if style == 2 and not hat:
        x, y = face.at(0, -1.42)
        bun = bend(
            (x - face.wide * 0.45, y),
            (x - face.wide * 0.5, y - face.tall * 0.5),
            (x + face.wide * 0.5, y - face.tall * 0.5),
            (x + face.wide * 0.45, y),
            10,
        )
        shape(sheet, [*bun, (x, y + face.tall * 0.3)], hair, 1.6 * face.k, 0)


def draw_hair_front(sheet: Sheet, face: Face, hair: Colour, style: int) -> None:
    """Prints the hair over the brow, parted or cropped."""
    part = (-0.35, 0.3, 0.0, -0.1, 0.4)[style]
    low = -0.5 if face.woman else (-0.56, -0.62, -0.7, -0.52, -0.86)[style]
    if not face.woman and face.age == "elder" and style in (2, 4):
        _fringe(sheet, face, hair)
        return
    cap = [
        face.at(-1.04, -0.02),
        face.at(-1.1, -0.6),
        face.at(-0.78, -1.06),
        face.at(0, -1.26),
        face.at(0.78, -1.06),
        face.at(1.1, -0.6),
        face.at(1.04, -0.02),
        face.at(0.88, -0.3),
        face.at(0.72, low),
        face.at(part + 0.15, low - 0.2),
        face.at(part, low - 0.3),
        face.at(part - 0.2, low - 0.1),
        face.at(-0.72, low + 0.04),
        face.at(-0.88, -0.3),
    ]
    shape(sheet, soft(cap, 2), hair, 1.7 * face.k, 0)
    shine = tint(sheet.ink, hair, 0.6)
    for i in range(6):
        across = -0.7 + 0.24 * i
        mark(
            sheet,
            face.at(part + (across - part) * 0.35, -1.12),
            face.at(across, low - 0.14),
            1.5 * face.k,
            shine,
        )


def _fringe(sheet: Sheet, face: Face, hair: Colour) -> None:
    """Prints what is left to an old man: hair at the temples."""
    for side in (-1, 1):
        tuft = [
            face.at(side * 0.98, 0.0),
            face.at(side * 1.12, -0.3),
            face.at(side * 1.0, -0.7),
            face.at(side * 0.8, -0.72),
            face.at(side * 0.88, -0.3),
        ]
        shape(sheet, tuft, hair, 1.5 * face.k, 0)


def draw_beard(sheet: Sheet, face: Face, hair: Colour, style: int) -> None:
    """Prints a moustache or a beard, or nothing."""
    if style in (0, 1, 2):
        drop = (0.5, 0.56, 0.7)[style]
        wing = [
            face.at(-0.02, 0.42),
            face.at(-0.3, 0.44),
            face.at(-0.46, drop),
            face.at(-0.2, 0.53),
            face.at(0.0, 0.51),
            face.at(0.2, 0.53),
            face.at(0.46, drop),
            face.at(0.3, 0.44),
            face.at(0.02, 0.42),
        ]
        shape(sheet, soft(wing), hair, 1.2 * face.k, 0)
    elif style == 3:
        beard = [
            face.at(-0.98, 0.1),
            face.at(-0.86, 0.5),
            face.at(-face.jaw, 0.86),
            face.at(-0.2, 1.14),
            face.at(0.2, 1.14),
            face.at(face.jaw, 0.86),
            face.at(0.86, 0.5),
            face.at(0.98, 0.1),
            face.at(0.7, 0.42),
            face.at(0.36, 0.46),
            face.at(0, 0.44),
            face.at(-0.36, 0.46),
            face.at(-0.7, 0.42),
        ]
        shape(sheet, soft(beard), hair, 1.5 * face.k, 0)
        gouges(sheet, beard, 1.4, 3 * face.k, tint(sheet.ink, hair, 0.55), 0.9 * face.k, 8 * face.k, 0.7)
        mouth = [face.at(-0.28, 0.6), face.at(0, 0.55), face.at(0.28, 0.6), face.at(0, 0.68)]
        shape(sheet, mouth, face.skin, 1.1 * face.k, 0)
