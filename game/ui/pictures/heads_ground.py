"""What a head stands before: an ink, cut with rays, rings, rows, a grid or a weave."""

import math

from game.ui.pictures.carve import Sheet, block, line, mark
from game.ui.pictures.gouge import rays
from game.ui.pictures.heads_looks import Look
from game.ui.pictures.ink import Colour, shade, tint
from game.ui.pictures.weave import spread, weave_tile

WEAVES = ("livelihoods", "commons", "weave", "learning", "voice")


def draw_ground(sheet: Sheet, look: Look, x: float, y: float, k: float) -> None:
    """Prints the ground of a look over the whole sheet, its light around a point; `k` sheet units a unit."""
    ground: Colour = getattr(sheet.ink, look.ground)
    block(sheet, 0, 0, sheet.width, sheet.height, ground)
    pale = tint(sheet.ink, ground, 0.34)
    if look.pattern in WEAVES:
        _woven(sheet, look.pattern, ground, k)
        return
    {"rays": _rays, "halo": _halo, "rows": _rows, "grid": _grid}[look.pattern](sheet, x, y, k, pale)


def _woven(sheet: Sheet, lens: str, ground: Colour, k: float) -> None:
    tile = weave_tile(lens, max(4, round(26 * k * sheet.scale)), 0.34, shade(sheet.ink, ground, 0.34), ground)
    area = sheet.surface.get_rect()
    spread(sheet.surface, tile, area, area.center)


def _rays(sheet: Sheet, x: float, y: float, k: float, pale: Colour) -> None:
    rays(sheet, x, y, 66 * k, 220 * k, 46, pale, 6 * k)


def _halo(sheet: Sheet, x: float, y: float, k: float, pale: Colour) -> None:
    """Rings of short cuts, as light spreads."""
    hand = sheet.hand
    for ring in range(7):
        radius = (70 + 19 * ring) * k
        count = 24 + 7 * ring
        for i in range(count):
            a = math.tau * (i + 0.5 * (ring % 2) + 0.2 * hand.random()) / count
            near, far = radius - 6 * k, radius + (7 + 3 * hand.random()) * k
            mark(
                sheet,
                (x + near * math.cos(a), y + near * math.sin(a)),
                (x + far * math.cos(a), y + far * math.sin(a)),
                3.4 * k,
                pale,
            )


def _rows(sheet: Sheet, x: float, y: float, k: float, pale: Colour) -> None:
    """Long cuts as of sky or furrows, closer together towards the foot."""
    hand, at = sheet.hand, 6.0 * k
    while at < sheet.height:
        left = -20 * k * hand.random()
        while left < sheet.width:
            long = (24 + 52 * hand.random()) * k
            mark(sheet, (left, at), (left + long, at + 2 * k * (hand.random() - 0.5)), 2.8 * k, pale)
            left += long + (6 + 12 * hand.random()) * k
        at += 8.5 * k


def _grid(sheet: Sheet, x: float, y: float, k: float, pale: Colour) -> None:
    """Squared paper, with one line that rises over it."""
    step = 20 * k
    for i in range(1, math.ceil(sheet.width / step) + 1):
        line(sheet, [(i * step, 0), (i * step, sheet.height)], 1.1 * k, pale)
    for i in range(1, math.ceil(sheet.height / step) + 1):
        line(sheet, [(0, i * step), (sheet.width, i * step)], 1.1 * k, pale)
