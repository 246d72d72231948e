"""The face itself: oval, light and dark side, eyes, nose, mouth."""

import math
from dataclasses import dataclass

from game.ui.pictures.carve import Point, Sheet, bend, disc, fill, line, mark, ring, shape, soft
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Colour, shade, tint


@dataclass(frozen=True, slots=True)
class Face:
    """The measures of a face: centre, half width and half height [units], and its traits [0..1]."""

    x: float
    y: float
    wide: float
    tall: float
    k: float
    skin: Colour
    jaw: float
    nose: float
    brow: float
    mouth: float
    woman: bool
    age: str

    def at(self, across: float, down: float) -> Point:
        """Gives a point of the face, -1 to 1 from its left to its right and from its crown to its chin."""
        return self.x + across * self.wide, self.y + down * self.tall


def outline(face: Face) -> list[Point]:
    """Gives the outline of the face, from the left temple over the chin and back over the crown."""
    jaw = face.jaw
    left = [
        face.at(-0.96, -0.35),
        face.at(-1.0, 0.05),
        face.at(-0.9, 0.45),
        face.at(-jaw, 0.78),
        face.at(-0.28, 0.98),
    ]
    right = [(2 * face.x - x, y) for x, y in reversed(left)]
    crown = [
        face.at(0.78, -0.74),
        face.at(0.42, -0.96),
        face.at(0.0, -1.02),
        face.at(-0.42, -0.96),
        face.at(-0.78, -0.74),
    ]
    return soft([*left, face.at(0, 1.02), *right, *crown], 2)


def draw_face(sheet: Sheet, face: Face) -> None:
    """Prints the face, its dark side carved with gouges."""
    ink, k = sheet.ink, face.k
    for side in (-1, 1):
        ear = ring(
            face.x + side * face.wide * 1.0, face.y + face.tall * 0.05, face.wide * 0.17, face.tall * 0.2, 10
        )
        shape(sheet, ear, face.skin, 1.7 * k, 0)
    shape(sheet, outline(face), face.skin, 2.2 * k, 0)
    dark = [
        face.at(0.42, -0.8),
        face.at(0.9, -0.5),
        face.at(0.96, 0.1),
        face.at(0.84, 0.5),
        face.at(face.jaw * 0.9, 0.76),
        face.at(0.2, 0.95),
        face.at(0.5, 0.55),
        face.at(0.62, 0.1),
        face.at(0.56, -0.3),
    ]
    fill(sheet, dark, shade(ink, face.skin, 0.2), 0)
    gouges(sheet, dark, 0.55, 2.7 * k, ink.ink, 1.0 * k, 9 * k, 0.85)
    for down in (-0.62, -0.52):
        mark(sheet, face.at(-0.62, down), face.at(0.05, down - 0.03), 1.1 * k, tint(ink, face.skin, 0.5))
    for i in range(3):
        mark(
            sheet,
            face.at(-0.8 + 0.08 * i, 0.2 + 0.1 * i),
            face.at(-0.5 + 0.05 * i, 0.34 + 0.1 * i),
            1.2 * k,
            tint(ink, face.skin, 0.5),
        )
    _eyes(sheet, face)
    _nose(sheet, face)
    _mouth(sheet, face)
    _years(sheet, face)
    if face.woman and face.age != "child":
        for side in (-1, 1):
            disc(sheet, face.x + side * face.wide * 1.04, face.y + face.tall * 0.34, 2.1 * k, ink.ink)
            disc(sheet, face.x + side * face.wide * 1.04, face.y + face.tall * 0.34, 1.4 * k, ink.light)


def _eyes(sheet: Sheet, face: Face) -> None:
    ink, k = sheet.ink, face.k
    size = 0.22 if face.age != "child" else 0.26
    for side in (-1, 1):
        x, y = face.at(side * 0.42, -0.08)
        half, lid = face.wide * size, face.tall * 0.085
        eye = [
            *bend(
                (x - half, y + 0.4 * k),
                (x - half * 0.4, y - lid * 1.5),
                (x + half * 0.4, y - lid * 1.5),
                (x + half, y),
                6,
            ),
            *bend(
                (x + half, y),
                (x + half * 0.3, y + lid),
                (x - half * 0.3, y + lid),
                (x - half, y + 0.4 * k),
                6,
            ),
        ]
        fill(sheet, eye, tint(ink, ink.paper, 0), 0)
        disc(sheet, x, y - lid * 0.2, lid * 1.05, ink.ink)
        disc(sheet, x - lid * 0.3, y - lid * 0.55, lid * 0.3, ink.paper)
        line(sheet, eye[:7], 1.9 * k)
        if face.woman:
            line(sheet, [eye[6], (x + half * 1.25, y - lid * 0.7)], 1.3 * k)
        else:
            line(sheet, eye[7:], 0.8 * k)
        lift = -0.3 - 0.06 * face.brow
        brow = [
            face.at(side * 0.16, lift + 0.05),
            face.at(side * 0.42, lift - 0.04),
            face.at(side * 0.74, lift + 0.05 * (1 + face.brow)),
        ]
        line(sheet, brow, (1.5 if face.woman or face.age == "child" else 2.5) * k, ink.ink)


def _nose(sheet: Sheet, face: Face) -> None:
    ink, k = sheet.ink, face.k
    long = 0.3 + 0.08 * face.nose if face.age != "child" else 0.22
    wide = 0.16 + 0.09 * (1 - face.nose)
    bridge = [
        face.at(0.1, -0.16),
        face.at(0.13 + 0.05 * face.nose, long * 0.55),
        face.at(wide + 0.04, long),
        face.at(0.02, long + 0.05),
    ]
    fill(sheet, [face.at(0.04, -0.12), *bridge[1:]], shade(ink, face.skin, 0.3), 0)
    line(sheet, bridge, 1.6 * k)
    line(sheet, [face.at(0.02, long + 0.05), face.at(-wide, long)], 1.5 * k)
    mark(sheet, face.at(-0.02, -0.1), face.at(-0.03, long - 0.05), 1.8 * k, tint(ink, face.skin, 0.6))


def _mouth(sheet: Sheet, face: Face) -> None:
    ink, k = sheet.ink, face.k
    y, half = 0.6, 0.27 + 0.07 * face.mouth
    lift = 0.015 + 0.045 * face.mouth
    lip = (
        shade(ink, ink.cochineal, 0.1) if face.woman and face.age != "child" else shade(ink, face.skin, 0.34)
    )
    lips = [
        face.at(-half, y - lift),
        face.at(-0.1, y - 0.055),
        face.at(0, y - 0.04),
        face.at(0.1, y - 0.055),
        face.at(half, y - lift),
        face.at(0.1, y + 0.085),
        face.at(-0.1, y + 0.085),
    ]
    fill(sheet, lips, lip, 0)
    line(
        sheet,
        [
            face.at(-half, y - lift),
            face.at(-0.1, y + 0.012),
            face.at(0.1, y + 0.012),
            face.at(half, y - lift),
        ],
        1.6 * k,
    )
    line(sheet, [face.at(-0.12, y + 0.16), face.at(0.14, y + 0.155)], 1.0 * k)


def _years(sheet: Sheet, face: Face) -> None:
    """Cuts the lines that years leave."""
    if face.age in ("child", "young"):
        return
    ink, k = sheet.ink, face.k
    for side in (-1, 1):
        line(
            sheet, [face.at(side * 0.27, 0.33), face.at(side * 0.42, 0.5), face.at(side * 0.4, 0.64)], 0.9 * k
        )
    if face.age == "elder":
        for i in range(3):
            line(
                sheet,
                [
                    face.at(-0.45, -0.5 - 0.09 * i),
                    face.at(0.0, -0.53 - 0.09 * i),
                    face.at(0.4, -0.5 - 0.09 * i),
                ],
                0.8 * k,
            )
        for side in (-1, 1):
            for i in range(3):
                a = face.at(side * 0.68, -0.08)
                angle = math.pi / 2 - side * math.pi / 2 + side * (0.3 - 0.3 * i)
                line(
                    sheet,
                    [a, (a[0] + math.cos(angle) * 5 * k, a[1] - math.sin(angle) * side * 4 * k)],
                    0.8 * k,
                )
            line(
                sheet,
                [face.at(side * 0.22, 0.1), face.at(side * 0.42, 0.14), face.at(side * 0.56, 0.1)],
                0.8 * k,
                ink.ink,
            )


def draw_glasses(sheet: Sheet, face: Face) -> None:
    """Prints a pair of round glasses."""
    for side in (-1, 1):
        x, y = face.at(side * 0.43, -0.06)
        line(sheet, ring(x, y, face.wide * 0.33, face.wide * 0.31, 18), 1.7 * face.k, closed=True)
        line(sheet, [face.at(side * 0.76, -0.1), face.at(side * 1.0, -0.14)], 1.5 * face.k)
    line(sheet, [face.at(-0.1, -0.1), face.at(0.1, -0.1)], 1.6 * face.k)
