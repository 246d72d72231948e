"""Woodcut heads, assembled from printed parts in a square of two hundred units."""

from dataclasses import replace
from functools import lru_cache
from random import Random

import pygame

from game.ui.pictures.carve import Sheet, print_sheet, start
from game.ui.pictures.heads_easel import AROUND, SIDE, Easel
from game.ui.pictures.heads_ground import draw_ground
from game.ui.pictures.heads_looks import Cloths, look_of
from game.ui.pictures.heads_tones import cloth_roles, hair_roles, skin_roles, skin_tones
from game.ui.pictures.heads_traits import ADVISERS, Traits, is_woman, traits_of
from game.ui.pictures.heads_wardrobe import dresses_of, hat_cloths, hats_of
from game.ui.pictures.ink import Colour, Ink, shade
from game.view.pictures.heads import HeadData

LARGE = 2.0
"""Pixels a unit at which parts are printed at most: up to there heads are kept."""

NARROW = 168.0
"""What of its width must be seen [units]."""

CLOSE = 120
"""Heads lower than this are seen from closer by [pixels]."""

FULL = 250
"""Heads at least so high take their parts as they were printed, not at twice their size [pixels]."""

LOW = {"long": (2.5, 3.5), "lean": (0.5, 1.5), "child": (-3.0, -4.5), "round": (0.0, -0.5)}
"""How much lower nose and mouth sit in a face [units]."""

WORN = ("sash", "tape", "credential", "paliacate", "medallion", "bag", "rosary")
"""Things that lie on the garment, under chin and braids."""


def paint_head(surface: pygame.Surface, rect: pygame.Rect, data: HeadData, ink: Ink) -> None:
    """Paints a head with its ground, filling the rectangle; a small one from closer by."""
    tall = max(SIDE, NARROW * rect.height / max(1, rect.width))
    sheet = start(rect.size, ink, data.seed, tall)
    close = 1.16 if rect.height < CLOSE else 1.0
    x, base = sheet.width / 2, tall + SIDE * (close - 1) * 0.72
    draw_ground(sheet, look_of(data), x, base - 108 * close, close)
    if rect.height >= FULL:
        size = max(1, rect.width), max(1, rect.height)
        plain = pygame.transform.smoothscale(sheet.surface, size)
        sheet = replace(sheet, surface=plain, scale=sheet.scale / sheet.fine, fine=1.0)
    draw_head(sheet, data, x, base, close)
    print_sheet(sheet, surface, rect)


def draw_portrait(sheet: Sheet, data: HeadData, x: float, base: float, k: float) -> None:
    """Draws a head before its ground, which fills the sheet."""
    draw_ground(sheet, look_of(data), x, base - 108 * k, k)
    draw_head(sheet, data, x, base, k)


def draw_head(sheet: Sheet, data: HeadData, x: float, base: float, k: float) -> None:
    """Draws head and shoulders standing on `base`, two hundred units wide at k = 1."""
    scale = k * sheet.scale
    if scale > LARGE:
        _assemble(sheet, data, x, base, k)
        return
    proof = _small(data, sheet.ink) if scale <= 1.0 else _large(data, sheet.ink)
    side = max(1, round((SIDE + 2 * AROUND) * scale))
    spot = (x * sheet.scale - side / 2, base * sheet.scale - (SIDE + AROUND) * scale)
    sheet.surface.blit(pygame.transform.smoothscale(proof, (side, side)), (round(spot[0]), round(spot[1])))


@lru_cache(maxsize=48)
def _small(data: HeadData, ink: Ink) -> pygame.Surface:
    """A head at a pixel a unit, of which all small ones are made."""
    return _proof(data, ink, 1.0)


@lru_cache(maxsize=10)
def _large(data: HeadData, ink: Ink) -> pygame.Surface:
    """A head at two pixels a unit, as its parts are printed."""
    return _proof(data, ink, LARGE)


def _proof(data: HeadData, ink: Ink, scale: float) -> pygame.Surface:
    """A head on clear ground."""
    side = SIDE + 2 * AROUND
    surface = pygame.Surface((round(side * scale), round(side * scale)), pygame.SRCALPHA, 32)
    surface.fill((*ink.ink, 0))
    sheet = Sheet(surface, side, side, scale, 1.0, ink, Random(data.seed))
    _assemble(sheet, data, side / 2, SIDE + AROUND, 1.0)
    return surface


def _assemble(sheet: Sheet, data: HeadData, x: float, base: float, k: float) -> None:
    """Hair behind, neck and garment, then the face and all that is on it, held at an angle of its own."""
    look = look_of(data)
    hand = Random(
        data.role if data.role in ADVISERS else data.seed * 17 + len(data.role) + 3 * len(data.trade)
    )
    traits, small, woman = traits_of(data, look.glasses), "child" in (data.age, data.role), is_woman(data)
    hat, thing = hand.choice(hats_of(look, data)), hand.choice(look.things)
    dress = hand.choice(dresses_of(look, data))
    cloths = cloth_roles(sheet.ink, hand.choice(look.cloths))
    hair = hair_roles(sheet.ink, traits.years in (2, 3), hand)
    skin = skin_roles(sheet.ink, skin_tones(sheet.ink)[traits.skin], 0.42 if woman else 0.14)
    worn = cloth_roles(sheet.ink, hat_cloths(look, hat, hand))
    easel = Easel(sheet, x, base, k * (0.88 if small else 1.0))
    angle = 0.0 if hat == "rebozo" else traits.tilt
    if hat == "rebozo":
        shadow = shade(sheet.ink, cloths["cloth"], 0.6)
        easel.lay("heads/hair-long-back", (100, 92), {"hair": shadow, "shine": shadow}, shadow)
    elif traits.back:
        easel.tilted(angle, lambda e: e.lay(f"heads/hair-{traits.back}-back", (100, 92), hair, hair["hair"]))
    easel.lay(f"heads/neck-{'slim' if woman or small else 'strong'}", (100, 92), skin, skin["skin"])
    easel.lay(f"heads/dress-{dress}", (100, 92), cloths, cloths["cloth"])
    if thing in WORN:
        _thing(easel, thing, look.thing_cloths)

    def front(held: Easel) -> None:
        _face(held, traits, skin, hair)
        _hair(held, traits, hat, hair, woman)
        if traits.glasses:
            held.lay(f"heads/glasses-{traits.glasses}", (100, 92 + traits.nudge[0]), {})
        if hat:
            held.lay(f"heads/hat-{hat}", (100, 92), worn, worn["cloth"])

    easel.tilted(angle, front)
    if thing and thing not in WORN:
        _thing(easel, thing, look.thing_cloths)


def _face(easel: Easel, traits: Traits, skin: dict[str, Colour], hair: dict[str, Colour]) -> None:
    eyes, nose, mouth = traits.nudge
    lower = LOW.get(traits.face, (0.0, 0.0))
    easel.lay(f"heads/face-{traits.face}", (100, 92), skin, skin["skin"])
    if traits.years:
        name = "freckles" if traits.years == 4 else str(traits.years)
        easel.lay(f"heads/years-{name}", (100, 92), skin)
    easel.lay(f"heads/eyes-{traits.eyes}", (100, 92 + eyes), {**skin, "hair": hair["hair"]})
    at = 132 + mouth + lower[1]
    if traits.beard in ("full", "stubble"):
        _beard(easel, traits.beard, at, skin, hair)
    easel.lay(f"heads/mouth-{traits.mouth}", (100, at), skin)
    if traits.beard and traits.beard not in ("full", "stubble"):
        _beard(easel, traits.beard, at, skin, hair)
    easel.lay(f"heads/nose-{traits.nose}", (100, 116 + nose + lower[0]), skin)
    if traits.ears:
        easel.lay(f"heads/ears-{traits.ears}", (100, 92), {"cloth2": easel.sheet.ink.light})


def _beard(easel: Easel, name: str, at: float, skin: dict[str, Colour], hair: dict[str, Colour]) -> None:
    under = None if name == "stubble" else hair["hair"]
    easel.lay(f"heads/beard-{name}", (100, at), {**hair, "skin": skin["skin"]}, under)


def _hair(easel: Easel, traits: Traits, hat: str, hair: dict[str, Colour], woman: bool) -> None:
    """Hair over the forehead, or what a hat leaves of it, and braids over the shoulders."""
    front = traits.hair
    if hat:
        front = "centre-short" if woman else "bald" if front in ("bald", "receding") else "under"
    easel.lay(f"heads/hair-{front}", (100, 92), hair, hair["hair"])
    if traits.streak and not hat:
        easel.lay("heads/hair-streak", (100, 92), {"shine": easel.sheet.ink.paper})
    if traits.braid and hat != "rebozo":
        tied = {**hair, "cloth2": easel.sheet.ink.cochineal}
        easel.lay(f"heads/hair-{traits.braid}", (100, 92), tied, hair["hair"])


def _thing(easel: Easel, name: str, cloths: Cloths) -> None:
    roles = cloth_roles(easel.sheet.ink, cloths)
    wood = {"wall": cloth_roles(easel.sheet.ink, ("straw", "felt", "cream"))["cloth"]}
    easel.lay(f"heads/thing-{name}", (100, 92), {**roles, **wood}, roles["cloth2"])
