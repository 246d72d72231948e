"""Parts: drawings that the press has cut into plates, printed in any inks and set together to pictures."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pygame

from game.content.folders import assets_folder
from game.ui.kept import Kept, bytes_of
from game.ui.pictures.carve import Sheet
from game.ui.pictures.ink import Colour, Ink, mix, shade, tint

Plates = npt.NDArray[np.uint8]
Area = tuple[int, int, int, int]

SCALES = (1, 2)

STRETCH = 1.3
"""How far a print is stretched before the next larger one is taken, which costs four times as much."""


_prints = Kept[tuple[object, ...], pygame.Surface](18_000_000, bytes_of)
"""Parts in the sizes in which they were printed: a large village has a hundred or two."""

_wholes = Kept[tuple[object, ...], pygame.Surface](10_000_000, bytes_of)
"""Parts as large as their plates: what is seen small first and large next is pressed once."""

_plates = Kept[tuple[str, int], tuple[Plates, tuple[Area, ...]]](8_000_000, lambda kept: kept[0].nbytes)
"""Plates as they were read: the same house is printed in many inks."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is known of a part: the names of its plates, its size and the point it is set by [units]."""

    name: str
    plates: tuple[str, ...]
    size: tuple[float, float]
    anchor: tuple[float, float]


def part(name: str) -> Part:
    """The part of this name, family/part.

    Raises:
        KeyError: there is none.
    """
    family, _, own = name.partition("/")
    return _family(family)[own]


def parts_of(family: str) -> tuple[str, ...]:
    """The names of all parts of a family, in order."""
    return tuple(f"{family}/{own}" for own in sorted(_family(family)))


@lru_cache(maxsize=64)
def _family(family: str) -> Mapping[str, Part]:
    raw = json.loads((assets_folder() / "prints" / f"{family}.json").read_text(encoding="utf-8"))
    return {
        own: Part(f"{family}/{own}", tuple(it["plates"]), tuple(it["size"]), tuple(it["anchor"]))
        for own, it in raw.items()
    }


def stamp(
    sheet: Sheet, name: str, x: float, base: float, scale: float = 1.0, flip: bool = False, **roles: Colour
) -> pygame.Rect:
    """Prints a part with its anchor at a point of the sheet; `roles` fills plates with inks of their own.

    Gives where it was printed, in pixels of the sheet.
    """
    made = _cut(name, scale * sheet.scale, sheet.ink, flip, (1 + sheet.fine) / 2, roles)
    own, k = part(name), sheet.scale
    across = own.size[0] - own.anchor[0] if flip else own.anchor[0]
    left, top = (x - across * scale) * k, (base - own.anchor[1] * scale) * k
    return sheet.surface.blit(made, (round(left), round(top)))


def printed(name: str, scale: float, ink: Ink, flip: bool = False, **roles: Colour) -> pygame.Surface:
    """A part at `scale` pixels a unit, with a clear ground. Don't draw on it: it is kept."""
    return _cut(name, scale, ink, flip, 1.0, roles)


def _cut(
    name: str, scale: float, ink: Ink, flip: bool, coarse: float, roles: Mapping[str, Colour]
) -> pygame.Surface:
    """A part as it is printed; on a sheet that will be scaled down it may be so much the coarser."""
    own = part(name)
    size = max(1, round(own.size[0] * scale)), max(1, round(own.size[1] * scale))
    colours = tuple(roles.get(plate) or role_colour(ink, plate) for plate in own.plates)
    stretch = STRETCH * coarse
    key = name, size, colours, flip, stretch
    return _prints.once(key, lambda: _printed(name, size, colours, flip, stretch))


def _printed(
    name: str, size: tuple[int, int], colours: tuple[Colour, ...], flip: bool, stretch: float
) -> pygame.Surface:
    own = part(name)
    scale = next((s for s in SCALES if own.size[0] * s * stretch >= size[0]), SCALES[-1])
    surface = _wholes.once((name, scale, colours), lambda: _pressed(*_plates_of(own, scale), colours))
    if surface.get_size() != size:
        surface = pygame.transform.smoothscale(surface, size)
    return pygame.transform.flip(surface, True, False) if flip else surface


def _plates_of(own: Part, scale: int) -> tuple[Plates, tuple[Area, ...]]:
    return _plates.once((own.name, scale), lambda: _read(own, scale))


def _read(own: Part, scale: int) -> tuple[Plates, tuple[Area, ...]]:
    """How much of each plate prints, shape (plates, width, height) [0..255], and the part of each where it does."""
    mark = "" if scale == 1 else f"@{scale}x"
    image = pygame.image.load(assets_folder() / "prints" / f"{own.name}{mark}.png")
    if image.get_bitsize() != 8:
        grey = pygame.surfarray.array_red(image)
    else:
        grey = pygame.surfarray.pixels2d(image).copy(order="K")
    plates = grey.reshape(grey.shape[0], len(own.plates), -1).transpose(1, 0, 2)
    return plates, _inked(plates)


def _inked(plates: Plates) -> tuple[Area, ...]:
    """Of each plate the smallest part that has all of its ink: left, top, width, height."""
    areas = []
    for across, down in zip(plates.max(axis=2), plates.max(axis=1), strict=True):
        columns, rows = across.tobytes(), down.tobytes()  # stripping bytes finds both ends at once
        left, top = (len(line) - len(line.lstrip(b"\0")) for line in (columns, rows))
        wide, high = len(columns.rstrip(b"\0")) - left, len(rows.rstrip(b"\0")) - top
        areas.append((left, top, wide, high) if wide > 0 else (0, 0, 0, 0))
    return tuple(areas)


def _pressed(plates: Plates, areas: tuple[Area, ...], colours: tuple[Colour, ...]) -> pygame.Surface:
    """All plates on one clear sheet: colours beside and over each other, the key plate last over all.

    Blits lay the inks on each other, many times faster than arithmetic; what they cover is added up, since plates
    that meet leave nothing between them.
    """
    size = plates.shape[1], plates.shape[2]
    surface, plate = (pygame.Surface(size, pygame.SRCALPHA, 32) for _ in range(2))
    for cover, area, colour in zip(plates, areas, colours, strict=True):
        x, y, wide, high = area
        plate.fill((*colour, 0), area)
        pygame.surfarray.pixels_alpha(plate)[x : x + wide, y : y + high] = cover[x : x + wide, y : y + high]
        surface.blit(plate, (x, y), area)
    pygame.surfarray.pixels_alpha(surface)[:] = np.minimum(plates.sum(axis=0, dtype=np.uint16), 255)
    return surface


@lru_cache(maxsize=1024)
def role_colour(ink: Ink, plate: str) -> Colour:
    """What a plate is printed with when nobody says otherwise."""
    ours = {
        "key": ink.ink,
        "wall": tint(ink, ink.rose, 0.4),
        "trim": shade(ink, ink.cochineal, 0.1),
        "glass": ink.light,
        "door": shade(ink, ink.marigold, 0.55),
        "stone": tint(ink, ink.rose, 0.2),
        "metal": mix(ink.paper, ink.ink, 0.45),
        "leaf": ink.agave,
        "earth": shade(ink, ink.marigold, 0.25),
        "blush": shade(ink, ink.skin, 0.28),
        "hair": ink.ink,
        "shine": tint(ink, ink.skin, 0.5),
        "cloth": ink.indigo,
        "cloth2": ink.cochineal,
        "cloth3": tint(ink, ink.marigold, 0.6),
    }
    if plate in ours:
        return ours[plate]
    colour: Colour = getattr(ink, plate)
    return colour
