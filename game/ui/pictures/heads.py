"""Woodcut heads, assembled from parts."""

from dataclasses import dataclass
from random import Random

import pygame

from game.ui.pictures.carve import Points, Sheet, bend, fill, print_sheet, shape, start
from game.ui.pictures.gouge import gouges, rays
from game.ui.pictures.heads_dress import draw_body
from game.ui.pictures.heads_face import Face, draw_face, draw_glasses
from game.ui.pictures.heads_hair import draw_beard, draw_hair_back, draw_hair_front
from game.ui.pictures.heads_things import draw_hat, draw_sign
from game.ui.pictures.ink import Colour, Ink, shade, tint
from game.ui.pictures.people import skins
from game.view.pictures.heads import ROLES, HeadData


@dataclass(frozen=True, slots=True)
class Look:
    """What a role wears: ground, cloth, hat and sign by name."""

    ground: str
    cloth: str
    dress: str
    hat: str = ""
    sign: str = ""
    glasses: float = 0.15


LOOKS: dict[str, Look] = {
    "mayor": Look("cochineal", "paper", "shirt", "sombrero", "sash"),
    "director": Look("marigold", "indigo", "suit", "", "folder", 0.5),
    "teacher": Look("agave", "rose", "collar", "", "book", 0.5),
    "club_leader": Look("indigo", "cochineal", "jacket", "cap", "medallion"),
    "federation": Look("cochineal", "ink", "suit", "hat", "medallion", 0.3),
    "priest": Look("rose", "ink", "cassock", "", "", 0.4),
    "worker": Look("indigo", "agave", "apron", "scarf"),
    "manager": Look("marigold", "paper", "tie", "", "", 0.5),
    "returnee": Look("agave", "indigo", "jacket", "cap", "bag"),
    "student": Look("marigold", "cochineal", "shirt", "", "book"),
    "grandmother": Look("rose", "indigo", "rebozo", "veil"),
    "delegate": Look("indigo", "agave", "suit", "", "folder", 0.4),
    "professor": Look("rose", "agave", "tweed", "", "book", 0.8),
    "trucker": Look("marigold", "indigo", "checks", "cap"),
    "journalist": Look("agave", "marigold", "jacket", "", "pencil", 0.4),
    "child": Look("marigold", "indigo", "shirt"),
    "economist": Look("indigo", "marigold", "tie", "", "chart", 0.9),
    "anthropologist": Look("cochineal", "agave", "rebozo", "hat", "thread", 0.4),
}


def paint_head(surface: pygame.Surface, rect: pygame.Rect, data: HeadData, ink: Ink) -> None:
    """Paints a head with its ground, filling the rectangle."""
    tall = max(120.0, 100.0 * rect.height / max(1, rect.width))
    sheet = start(rect.size, ink, data.seed, tall)
    draw_ground(sheet, data)
    draw_head(sheet, data, sheet.width / 2, tall, 1.0)
    print_sheet(sheet, surface, rect)


def draw_ground(sheet: Sheet, data: HeadData) -> None:
    """Prints the ground behind a head: its role's ink, with carved rays."""
    look = look_of(data.role)
    ground: Colour = getattr(sheet.ink, look.ground)
    wide, tall = sheet.width, sheet.height
    room = [(0.0, 0.0), (wide, 0.0), (wide, tall), (0.0, tall)]
    fill(sheet, [(x * 1.1 - 3, y * 1.1 - 3) for x, y in room], ground, 0)
    rays(sheet, wide / 2, tall - 66, 44, max(wide, tall), 44, tint(sheet.ink, ground, 0.4), 3.0)


def look_of(role: str) -> Look:
    """Gives the look of a role; an unknown role dresses as a worker."""
    return LOOKS.get(role, LOOKS["worker"])


def draw_head(sheet: Sheet, data: HeadData, x: float, base: float, k: float) -> None:
    """Draws head and shoulders standing on `base`, 100 units wide at k = 1."""
    hand = Random(data.seed * 131 + (ROLES.index(data.role) if data.role in ROLES else 0))
    look, ink = look_of(data.role), sheet.ink
    face = _face(data, hand, ink, x, base, k)
    hair = _hair_colour(data, hand, ink)
    style = hand.randrange(5)
    draw_hair_back(sheet, face, hair, style, look.hat != "")
    draw_body(sheet, face, look.dress, getattr(ink, look.cloth), base)
    _neck(sheet, face)
    draw_face(sheet, face)
    if look.hat != "veil":
        draw_hair_front(sheet, face, hair, style)
    if not face.woman and data.age in ("adult", "elder"):
        draw_beard(sheet, face, hair, hand.randrange(6))
    wears_glasses = hand.random() < look.glasses + (0.25 if data.age == "elder" else 0)
    if wears_glasses:
        draw_glasses(sheet, face)
    draw_hat(sheet, face, look.hat, getattr(ink, look.cloth))
    draw_sign(sheet, face, look.sign, base)


def _face(data: HeadData, hand: Random, ink: Ink, x: float, base: float, k: float) -> Face:
    small = 0.84 if data.age == "child" else 1.0
    wide = (20.5 + 4.0 * hand.random()) * k * small
    tall = (27.5 + 4.5 * hand.random()) * k * small
    return Face(
        x=x,
        y=base - (58 if small == 1 else 50) * k,
        wide=wide,
        tall=tall,
        k=k * small,
        skin=skins(ink)[hand.randrange(4)],
        jaw=0.55 + 0.3 * hand.random() - (0.08 if _woman(data) else 0),
        nose=hand.random(),
        brow=hand.random(),
        mouth=hand.random(),
        woman=_woman(data),
        age=data.age,
    )


def _woman(data: HeadData) -> bool:
    """Two roles leave no choice: a grandmother, and a priest of that church in those years."""
    return {"grandmother": True, "priest": False}.get(data.role, data.gender == "woman")


def _hair_colour(data: HeadData, hand: Random, ink: Ink) -> Colour:
    if data.age == "elder":
        return tint(ink, ink.ink, 0.72 + 0.2 * hand.random())
    return hand.choice((ink.ink, ink.ink, shade(ink, ink.cochineal, 0.72), shade(ink, ink.rose, 0.72)))


def _neck(sheet: Sheet, face: Face) -> None:
    k, half = face.k, face.wide * 0.46
    low = face.y + face.tall + 10 * k
    neck: Points = [
        (face.x - half, face.y + face.tall * 0.5),
        (face.x + half, face.y + face.tall * 0.5),
        (face.x + half, low),
        (face.x, low + 8 * k),
        (face.x - half, low),
    ]
    shape(sheet, neck, shade(sheet.ink, face.skin, 0.22), 1.6 * k, 0)
    under = bend(
        (face.x - half, face.y + face.tall * 0.8),
        (face.x, face.y + face.tall * 1.2),
        (face.x + half, face.y + face.tall),
        (face.x + half, face.y + face.tall * 0.6),
        6,
    )
    gouges(
        sheet,
        [*under, (face.x + half, face.y + face.tall * 1.15)],
        0.3,
        3.0 * k,
        sheet.ink.ink,
        1.0 * k,
        12 * k,
        0.9,
    )
