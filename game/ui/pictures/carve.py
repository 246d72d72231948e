"""The block and the knife: sheets, contours, gouge marks, grain and printing."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random

import numpy as np
import pygame

from game.ui.pictures.ink import Colour, Ink

Point = tuple[float, float]
Points = Sequence[Point]

BIG_SHEET = 1_700_000  # pixels above which a sheet is no longer drawn at twice its size


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture in the making, in its own units.

    Attributes:
        surface: What is drawn on, larger than the final picture.
        width: Width of the picture [units].
        height: Height of the picture [units].
        scale: Sheet pixels in a unit.
        fine: Sheet pixels in a final pixel.
        ink: The inks.
        hand: The unsteadiness of the hand, from the picture's seed.
    """

    surface: pygame.Surface
    width: float
    height: float
    scale: float
    fine: float
    ink: Ink
    hand: Random


def start(size: tuple[int, int], ink: Ink, seed: int, height: float, clear: bool = False) -> Sheet:
    """Lays out a sheet for a picture of `size` pixels whose height is `height` units.

    A `clear` sheet has no paper, so that what lies under the picture stays seen.
    """
    wide, high = max(1, size[0]), max(1, size[1])
    fine = 2.0 if wide * high <= BIG_SHEET else 1.0
    big = (int(wide * fine), int(high * fine))
    if clear:
        surface = pygame.Surface(big, pygame.SRCALPHA, 32)
        surface.fill((*ink.ink, 0))
    else:
        surface = pygame.Surface(big, 0, 32)
        surface.fill(ink.paper)
    scale = big[1] / height
    return Sheet(surface, big[0] / scale, height, scale, fine, ink, Random(seed))


def print_sheet(sheet: Sheet, surface: pygame.Surface, rect: pygame.Rect, clear: bool = False) -> None:
    """Presses the sheet onto `rect` of the surface, with the grain of ink and paper."""
    size = (max(1, rect.width), max(1, rect.height))
    proof = sheet.surface
    if proof.get_size() != size:
        proof = pygame.transform.smoothscale(proof, size)
    if sheet.ink.grain > 0:
        worn, salt = grain_tiles(round(sheet.ink.grain, 2))
        for x in range(0, size[0], worn.get_width()):
            for y in range(0, size[1], worn.get_height()):
                proof.blit(worn, (x, y), special_flags=pygame.BLEND_RGB_MULT)
                proof.blit(salt, (x, y), special_flags=pygame.BLEND_RGB_ADD)
    surface.blit(proof, rect.topleft, None if clear else (0, 0, *size))


@lru_cache(maxsize=4)
def grain_tiles(strength: float) -> tuple[pygame.Surface, pygame.Surface]:
    """Gives the two tiles of the grain: ink worn unevenly, and salt where it did not take."""
    draw = np.random.Generator(np.random.PCG64(1986))
    side = 384
    cloud = draw.random((side, side))
    cloud = (cloud + np.roll(cloud, 1, 0) + np.roll(cloud, 1, 1) + np.roll(cloud, (1, 1), (0, 1))) / 4
    worn = 255 - strength * 58 * np.clip(cloud - 0.36, 0, 1)
    seeds = draw.random((side, side)) > 0.988
    spots = seeds | (np.roll(seeds, 1, 0) & (draw.random((side, side)) > 0.5))
    salt = spots * strength * 52 * draw.random((side, side))
    tiles = []
    for values in (worn, salt):
        tile = pygame.Surface((side, side), 0, 32)
        pygame.surfarray.blit_array(tile, np.repeat(values[:, :, None], 3, 2).astype(np.uint8))
        tiles.append(tile)
    return tiles[0], tiles[1]


def wobble(sheet: Sheet, points: Points, amount: float = 1.6, step: float = 46.0) -> list[Point]:
    """Gives a closed outline as an unsteady hand would cut it, long edges in several strokes."""
    hand, made = sheet.hand, []
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        parts = max(1, min(12, int(math.hypot(bx - ax, by - ay) / step)))
        for part in range(parts):
            share = part / parts
            x, y = ax + (bx - ax) * share, ay + (by - ay) * share
            made.append((x + (hand.random() - 0.5) * amount, y + (hand.random() - 0.5) * amount))
    return made


def soft(points: Points, rounds: int = 1) -> list[Point]:
    """Gives a closed outline with its corners cut off, as a knife goes around them."""
    path = list(points)
    for _ in range(rounds):
        cut: list[Point] = []
        for (ax, ay), (bx, by) in zip(path, [*path[1:], path[0]], strict=True):
            cut.append((ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25))
            cut.append((ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75))
        path = cut
    return path


def fill(sheet: Sheet, points: Points, colour: Colour, missed: float = 1.0) -> None:
    """Prints a flat shape from a colour plate that misses the key plate by a little."""
    off = sheet.ink.shift * sheet.fine * missed
    k = sheet.scale
    pygame.draw.polygon(sheet.surface, colour, [(x * k + off, y * k + off * 0.6) for x, y in points])


def line(
    sheet: Sheet, points: Points, width: float, colour: Colour | None = None, closed: bool = False
) -> None:
    """Cuts a contour of slightly uneven width."""
    k, hand = sheet.scale, sheet.hand
    paint = sheet.ink.ink if colour is None else colour
    path = [(x * k, y * k) for x, y in points]
    if closed:
        path.append(path[0])
    last = path[0]
    for here in path[1:]:
        wide = max(1, round(width * k * (0.8 + 0.4 * hand.random())))
        pygame.draw.line(sheet.surface, paint, last, here, wide)
        if wide > 2:
            pygame.draw.circle(sheet.surface, paint, here, wide / 2)
        last = here


def shape(
    sheet: Sheet,
    points: Points,
    colour: Colour,
    width: float = 3.0,
    rough: float = 1.6,
    line_colour: Colour | None = None,
) -> list[Point]:
    """Prints a filled shape with its black contour, and gives the outline as it was cut."""
    cut = wobble(sheet, points, rough) if rough > 0 else list(points)
    fill(sheet, cut, colour)
    if width > 0:
        line(sheet, cut, width, line_colour, closed=True)
    return cut


def box(sheet: Sheet, x: float, y: float, w: float, h: float, colour: Colour, width: float = 3.0) -> None:
    """Prints a rectangle cut by hand."""
    shape(sheet, [(x, y), (x + w, y), (x + w, y + h), (x, y + h)], colour, width)


def block(sheet: Sheet, x: float, y: float, w: float, h: float, colour: Colour) -> None:
    """Prints a plain rectangle without contour or misregistration."""
    k = sheet.scale
    left, top = math.floor(x * k), math.floor(y * k)
    sheet.surface.fill(colour, (left, top, math.ceil((x + w) * k) - left, math.ceil((y + h) * k) - top))


def disc(sheet: Sheet, x: float, y: float, radius: float, colour: Colour, width: float = 0.0) -> None:
    """Prints a disc, with a contour if `width` is above zero."""
    k = sheet.scale
    off = sheet.ink.shift * sheet.fine if width > 0 else 0.0
    pygame.draw.circle(sheet.surface, colour, (x * k + off, y * k + off * 0.6), radius * k)
    if width > 0:
        line(sheet, ring(x, y, radius, radius, max(16, min(72, int(radius * k / 3)))), width, closed=True)


def ring(x: float, y: float, rx: float, ry: float, sides: int = 22, turn: float = 0.0) -> list[Point]:
    """Gives the outline of an ellipse."""
    steps = [turn + math.tau * i / sides for i in range(sides)]
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in steps]


def bend(a: Point, b: Point, c: Point, d: Point, parts: int = 14) -> list[Point]:
    """Gives the points of a cubic curve."""
    made = []
    for i in range(parts + 1):
        t = i / parts
        u = 1 - t
        p, q, r, s = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        made.append((p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1]))
    return made


def mark(sheet: Sheet, a: Point, b: Point, width: float, colour: Colour) -> None:
    """Cuts one gouge mark: pointed at its ends, widest a third of the way."""
    k = sheet.scale
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / long * width / 2, dx / long * width / 2
    mx, my = a[0] + dx * 0.35, a[1] + dy * 0.35
    corners = [a, (mx + nx, my + ny), b, (mx - nx, my - ny)]
    pygame.draw.polygon(sheet.surface, colour, [(x * k, y * k) for x, y in corners])
