"""The printer's bench: paper with its grain and blocks cut by hand, each made once and kept."""

import random
from collections.abc import Callable, Hashable
from dataclasses import dataclass

import numpy as np
import pygame

from game.ui.kept import Kept, bytes_of
from game.ui.late import Late, Steps
from game.ui.theme import Colour, mix

Outline = list[tuple[float, float]]

GRAIN = 320
"""Side of the piece of paper that is repeated [px]."""

DOTS = 16
"""Pairs of dots along a side of the piece of the veil that is repeated."""

KEPT_BYTES = 24_000_000
"""What all that is kept may take together."""

CUT = 4
"""What the knife leaves uneven of a block lies within so many widths of its line from its edge."""

SMOOTH_UP_TO = 500_000
"""Blocks larger than this are cut without smoothing [px]."""


@dataclass(frozen=True)
class Cut:
    """Everything that makes one block differ from another; as in `Prints.block`."""

    size: tuple[int, int]
    fill: Colour
    ink: Colour
    line: float
    slip: int
    seed: int
    shadow: int


class Prints:
    """Surfaces made so far, by what they show; the oldest go first."""

    def __init__(self) -> None:
        self._room: int | None = None
        self.late: list[Late] = []
        """Paintings that were put off since the last `allow`."""
        self._kept = Kept[Hashable, pygame.Surface](KEPT_BYTES, bytes_of)

    def once(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The surface kept under a key, made now if there is none."""
        return self._kept.once(key, make)

    def allow(self, pixels: int | None) -> None:
        """Let paintings be made for so many pixels, and put off what is more; none: all of them."""
        self._room = pixels
        self.late = []

    def now(self, key: Hashable, place: pygame.Rect, begin: Callable[[], Steps]) -> bool:
        """Whether a painting is to be shown now: there is one, or there is room to make it; else it is put off."""
        if self._room is None or key in self._kept:
            return True
        wanted = place.width * place.height
        if wanted > self._room:
            self.late.append(Late(key, place, begin))
            return False
        self._room -= wanted
        return True

    def paper(self, surface: pygame.Surface, rect: pygame.Rect, colour: Colour, grain: float) -> None:
        """Lay paper under a rectangle."""
        if grain <= 0:
            surface.fill(colour, rect)
            return
        sheet = self.once(("paper", colour, grain), lambda: _sheet(colour, grain))
        before = surface.get_clip()
        surface.set_clip(rect.clip(before))
        for y in range(rect.top - rect.top % GRAIN, rect.bottom, GRAIN):
            for x in range(rect.left - rect.left % GRAIN, rect.right, GRAIN):
                surface.blit(sheet, (x, y))
        surface.set_clip(before)

    def card(self, surface: pygame.Surface, rect: pygame.Rect, cut: "Cut") -> None:
        """Lay a block that is large: its flat face is filled, and only what is cut is blitted, which is dearer."""
        block = self.once(cut, lambda: _block(cut))
        margin = round(CUT * cut.line)
        face = rect.inflate(-2 * margin, -2 * margin)
        face.size = face.width - cut.shadow, face.height - cut.shadow
        if face.width <= 0 or face.height <= 0:
            surface.blit(block, rect)
            return
        surface.fill(cut.fill, face)
        wide, high = rect.size
        below = face.bottom - rect.top
        for area in (
            (0, 0, wide, margin),
            (0, below, wide, high - below),
            (0, margin, margin, face.height),
            (face.right - rect.left, margin, rect.right - face.right, face.height),
        ):
            surface.blit(block, (rect.x + area[0], rect.y + area[1]), area)

    def veil(self, surface: pygame.Surface, colour: Colour, step: int) -> None:
        """Cover a picture with a printer's screen of dots, so that what lies on it stands out."""
        sheet = self.once(("veil", colour, step), lambda: _veil(colour, step))
        side = sheet.get_width()
        seen = surface.get_clip()
        for y in range(seen.top - seen.top % side, seen.bottom, side):
            for x in range(seen.left - seen.left % side, seen.right, side):
                surface.blit(sheet, (x, y))

    def block(
        self,
        size: tuple[int, int],
        fill: Colour,
        ink: Colour,
        line: float,
        *,
        slip: int = 0,
        seed: int = 0,
        shadow: int = 0,
    ) -> pygame.Surface:
        """A printed block: flat ink within a hand-cut contour, the two never quite on each other.

        Args:
            size: Of the block with its shadow [px].
            fill: Ink of the face.
            ink: Ink of contour and shadow.
            line: Width of the contour [px].
            slip: How far the face is off its contour [px].
            seed: Which block: each is cut a little differently.
            shadow: How far the block's side shows below and to the right [px].
        """
        cut = Cut(size, fill, ink, line, slip, seed % 7, shadow)
        return self.once(cut, lambda: _block(cut))


def _veil(colour: Colour, step: int) -> pygame.Surface:
    """A printer's screen of dots, many times repeated."""
    dot = max(2, step // 3)
    tile = pygame.Surface((step * 2, step * 2), pygame.SRCALPHA)
    tile.fill((*colour, 150))
    pygame.draw.circle(tile, (*colour, 235), (step // 2, step // 2), dot)
    pygame.draw.circle(tile, (*colour, 235), (step + step // 2, step + step // 2), dot)
    side = step * 2 * DOTS
    sheet = pygame.Surface((side, side), pygame.SRCALPHA)
    for y in range(0, side, step * 2):
        for x in range(0, side, step * 2):
            sheet.blit(tile, (x, y))
    return sheet


def solid(picture: pygame.Surface) -> pygame.Surface:
    """The same picture without a mask where nothing shines through it: it takes a third of the time to lay down."""
    if int(pygame.surfarray.pixels_alpha(picture).min(initial=255)) < 255:
        return picture
    plain = pygame.Surface(picture.get_size(), 0, 32)
    plain.blit(picture, (0, 0))
    return plain


def _sheet(colour: Colour, grain: float) -> pygame.Surface:
    """Paper as noise at three scales and a few fibres, the same at each start."""
    luck = np.random.default_rng(1986)
    fine = luck.normal(0, 2.2, (GRAIN, GRAIN))
    blotch = np.kron(luck.normal(0, 1.6, (GRAIN // 4, GRAIN // 4)), np.ones((4, 4)))
    shade = fine + blotch
    for x, y, length, slope in luck.integers((0, 0, 5, -2), (GRAIN, GRAIN, 16, 3), (130, 4)):
        along = np.arange(length)
        shade[(x + along) % GRAIN, (y + along * slope // 4) % GRAIN] -= 7
    shaded = np.clip(np.array(colour) + (shade * grain)[:, :, None], 0, 255).astype(np.uint8)
    sheet = pygame.Surface((GRAIN, GRAIN))
    pygame.surfarray.blit_array(sheet, shaded)
    return sheet


def cut_edge(rect: pygame.Rect, rough: float, seed: int, step: int = 46) -> Outline:
    """The outline of a rectangle as a knife leaves it: points every so often, each a little off [px]."""
    luck = random.Random(seed * 7919 + rect.width * 31 + rect.height)
    corners = (rect.topleft, rect.topright, rect.bottomright, rect.bottomleft)
    points: Outline = []
    for (x0, y0), (x1, y1) in zip(corners, (*corners[1:], corners[0]), strict=True):
        parts = max(1, round((abs(x1 - x0) + abs(y1 - y0)) / step))
        for part in range(parts):
            share = part / parts
            points.append(
                (
                    x0 + (x1 - x0) * share + luck.uniform(-rough, rough),
                    y0 + (y1 - y0) * share + luck.uniform(-rough, rough),
                )
            )
    return points


def _block(cut: Cut) -> pygame.Surface:
    fine = 2 if cut.size[0] * cut.size[1] <= SMOOTH_UP_TO else 1
    wide, high = cut.size[0] * fine, cut.size[1] * fine
    surface = pygame.Surface((wide, high), pygame.SRCALPHA)
    surface.fill((*cut.ink, 0))
    edge = max(1, round(cut.line * fine))
    rough = max(0.6, cut.line * 0.38) * fine
    margin = round(edge / 2 + rough)
    deep = cut.shadow * fine
    face = pygame.Rect(margin, margin, wide - 2 * margin - deep, high - 2 * margin - deep)
    if face.width < 2 or face.height < 2:
        return pygame.transform.scale(surface, cut.size)
    if deep:
        _side(surface, face, deep, cut_edge(face.move(deep, deep), rough, cut.seed + 1), cut.ink)
    outline = cut_edge(face, rough, cut.seed + 2)
    pygame.draw.polygon(surface, cut.fill, outline)
    if cut.slip:
        _slip(surface, face, outline, cut.fill, cut.slip * fine)
    pygame.draw.lines(surface, cut.ink, True, outline, edge)
    for point in outline:
        pygame.draw.circle(surface, cut.ink, point, edge / 2)
    return pygame.transform.smoothscale(surface, cut.size) if fine == 2 else surface


def _side(surface: pygame.Surface, face: pygame.Rect, deep: int, outline: Outline, ink: Colour) -> None:
    """The thickness of the block below and to the right of its face."""
    far = face.move(deep, deep)
    pygame.draw.polygon(surface, ink, outline)
    pygame.draw.polygon(surface, ink, [face.topright, far.topright, face.bottomright])
    pygame.draw.polygon(surface, ink, [face.bottomleft, far.bottomleft, face.bottomright])


def _slip(surface: pygame.Surface, face: pygame.Rect, outline: Outline, fill: Colour, slip: int) -> None:
    """Leave a sliver of paler ink where the face was printed beside its contour."""
    pale = mix(fill, (255, 250, 236) if sum(fill) > 120 else (120, 110, 110), 0.42)
    pygame.draw.polygon(surface, pale, outline)
    moved = [
        (min(max(x + slip, face.left + slip), face.right), min(max(y + slip, face.top + slip), face.bottom))
        for x, y in outline
    ]
    pygame.draw.polygon(surface, fill, moved)
