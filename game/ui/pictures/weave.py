"""The five weaves, one for each thread: diamonds, steps, zigzag, crosses, waves."""

import math

import pygame

from game.ui.pictures.ink import Colour


def weave_tile(lens: str, side: int, amount: float, colour: Colour, ground: Colour) -> pygame.Surface:
    """Gives a seamless square of a thread's weave.

    Args:
        lens: livelihoods, commons, weave, learning or voice; anything else is plain dots.
        side: Side of the square [pixels].
        amount: How much ink there is in it [0..1].
        colour: Ink of the figure.
        ground: What lies between the figures.
    """
    side = max(2, side)
    tile = pygame.Surface((side, side), 0, 32)
    tile.fill(ground)
    painters = {
        "livelihoods": _diamonds,
        "commons": _steps,
        "weave": _zigzag,
        "learning": _crosses,
        "voice": _waves,
    }
    painters.get(lens, _dots)(tile, side, max(0.0, min(1.0, amount)), colour)
    return tile


def spread(
    surface: pygame.Surface, tile: pygame.Surface, area: pygame.Rect, origin: tuple[int, int] = (0, 0)
) -> None:
    """Covers an area with a tile, aligned to `origin` so that neighbours match."""
    side = tile.get_width()
    before = surface.get_clip()
    surface.set_clip(area.clip(before))
    first_x = area.left - (area.left - origin[0]) % side
    first_y = area.top - (area.top - origin[1]) % side
    surface.blits(
        [(tile, (x, y)) for x in range(first_x, area.right, side) for y in range(first_y, area.bottom, side)]
    )
    surface.set_clip(before)


def _diamonds(tile: pygame.Surface, s: int, amount: float, colour: Colour) -> None:
    half = s / 2
    r = half * (0.2 + 0.72 * amount)
    centres = [(half, half), (0, 0), (s, 0), (0, s), (s, s)]
    for i, (x, y) in enumerate(centres):
        q = r if i == 0 else r * 0.62
        pygame.draw.polygon(tile, colour, [(x, y - q), (x + q, y), (x, y + q), (x - q, y)])


def _steps(tile: pygame.Surface, s: int, amount: float, colour: Colour) -> None:
    unit = s / 4
    tall = max(1.0, unit * (0.3 + 1.5 * amount))
    heights = (0, 1, 2, 1)
    for i, level in enumerate(heights):
        for base in (0, s):
            y = base + s * 0.3 - level * unit
            pygame.draw.rect(
                tile, colour, (round(i * unit), round(y), math.ceil(unit), math.ceil(tall + unit * 0.6))
            )


def _zigzag(tile: pygame.Surface, s: int, amount: float, colour: Colour) -> None:
    thick = s * (0.1 + 0.42 * amount)
    for base in (-s * 0.5, s * 0.0, s * 0.5, s * 1.0) if amount < 0.45 else (-s, 0.0, s * 1.0):
        t = thick if amount >= 0.45 else thick * 0.7
        top = [(0, base + s * 0.5), (s / 2, base), (s, base + s * 0.5)]
        pygame.draw.polygon(tile, colour, [*top, *[(x, y + t) for x, y in reversed(top)]])


def _crosses(tile: pygame.Surface, s: int, amount: float, colour: Colour) -> None:
    arm, thick = s * (0.16 + 0.26 * amount), s * (0.1 + 0.2 * amount)
    for x, y in ((s / 2, s / 2), (0, 0), (s, 0), (0, s), (s, s)):
        a = arm if x == s / 2 else arm * 0.66
        pygame.draw.rect(
            tile, colour, (round(x - a), round(y - thick / 2), round(2 * a), max(1, round(thick)))
        )
        pygame.draw.rect(
            tile, colour, (round(x - thick / 2), round(y - a), max(1, round(thick)), round(2 * a))
        )


def _waves(tile: pygame.Surface, s: int, amount: float, colour: Colour) -> None:
    thick = s * (0.09 + 0.3 * amount)
    steps = 12
    for base in (-s * 0.25, s * 0.25, s * 0.75, s * 1.25):
        top = [(s * i / steps, base + s * 0.13 * math.sin(math.tau * i / steps)) for i in range(steps + 1)]
        pygame.draw.polygon(tile, colour, [*top, *[(x, y + thick) for x, y in reversed(top)]])


def _dots(tile: pygame.Surface, s: int, amount: float, colour: Colour) -> None:
    pygame.draw.circle(tile, colour, (s / 2, s / 2), s * (0.1 + 0.3 * amount))
