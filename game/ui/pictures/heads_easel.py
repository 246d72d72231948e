"""Where a head is set together from printed parts, and how it is held."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pygame

from game.ui.pictures.carve import Sheet
from game.ui.pictures.ink import Colour
from game.ui.pictures.parts import part, printed

SIDE = 200.0
"""Width and height of a head with its shoulders [units]."""

AROUND = 10.0
"""What of a head may be outside of that [units]."""

NAPE = (100.0, 150.0)
"""The point about which a head is tilted [units]."""


@dataclass(frozen=True, slots=True)
class Easel:
    """Where a head is set together: its own units on a sheet."""

    sheet: Sheet
    x: float
    base: float
    k: float

    def lay(
        self, name: str, at: tuple[float, float], roles: Mapping[str, Colour], under: Colour | None = None
    ) -> None:
        """Prints a part at a point of the head; with `under`, on flat ink, so that no ground shows in its seams."""
        sheet, own = self.sheet, part(name)
        made = printed(name, self.k * sheet.scale, sheet.ink, False, **roles)
        left = self.x + (at[0] - SIDE / 2 - own.anchor[0]) * self.k
        top = self.base + (at[1] - SIDE - own.anchor[1]) * self.k
        spot = round(left * sheet.scale), round(top * sheet.scale)
        if under is not None:
            sheet.surface.blit(_flat(made, under, max(1, round(1.3 * self.k * sheet.scale))), spot)
        sheet.surface.blit(made, spot)

    def tilted(self, angle: float, draw: Callable[["Easel"], None]) -> None:
        """Draws something of the head with the head held at an angle [degrees, to its right]."""
        if angle == 0:
            draw(self)
            return
        scale, side = self.k * self.sheet.scale, SIDE + 2 * AROUND
        surface = pygame.Surface((round(side * scale), round(side * scale)), pygame.SRCALPHA, 32)
        surface.fill((*self.sheet.ink.ink, 0))
        sheet = Sheet(surface, side, side, scale, self.sheet.fine, self.sheet.ink, self.sheet.hand)
        draw(Easel(sheet, side / 2, SIDE + AROUND, 1.0))
        room = surface.get_bounding_rect()
        turned = pygame.transform.rotozoom(surface.subsurface(room), angle, 1.0)
        x, y = room.centerx - (AROUND + NAPE[0]) * scale, room.centery - (AROUND + NAPE[1]) * scale
        cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        middle = (
            (self.x + (NAPE[0] - SIDE / 2) * self.k) * self.sheet.scale + x * cos + y * sin,
            (self.base + (NAPE[1] - SIDE) * self.k) * self.sheet.scale + y * cos - x * sin,
        )
        self.sheet.surface.blit(turned, turned.get_rect(center=(round(middle[0]), round(middle[1]))))


def _flat(made: pygame.Surface, under: Colour, seam: int) -> pygame.Surface:
    """A printed part in one flat ink, a pixel within its outline, seams up to twice `seam` pixels wide closed."""
    knife = pygame.mask.Mask((2 * seam + 1, 2 * seam + 1), fill=True)
    wide, high = made.get_size()
    room = pygame.mask.Mask((wide + 4 * seam, high + 4 * seam))
    room.draw(pygame.mask.from_surface(made, 90), (2 * seam, 2 * seam))
    grown = room.convolve(knife)
    grown.invert()
    closed = grown.convolve(pygame.mask.Mask((2 * seam + 3, 2 * seam + 3), fill=True))
    closed.invert()
    flat = pygame.mask.Mask((wide, high))
    flat.draw(closed, (-4 * seam - 1, -4 * seam - 1))
    return flat.to_surface(setcolor=(*under, 255), unsetcolor=(0, 0, 0, 0))
