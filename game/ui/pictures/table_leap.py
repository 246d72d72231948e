"""What a leap looks like: a figure woven at the middle of the table, another for each."""

import math
from zlib import crc32

from game.ui.pictures.carve import Point, Sheet, block, disc, fill, line, mark, ring
from game.ui.pictures.ink import Colour, shade, tint
from game.ui.pictures.table_motifs import MOTIFS

OF_LEAPS = {
    "how_not_which": "door",
    "show_receipts": "eye",
    "old_federations": "tree",
    "club_keeps": "knot",
    "jalpa_nonprofits": "house",
    "union_hall": "star",
    "invest_north": "bridge",
    "produce_better": "comb",
    "work_for_leavers": "road",
    "nostalgia_market": "agave",
    "heartbreak_local": "heart",
    "university_mirror": "mirror",
}


def motif_of(leap: str) -> str:
    """The figure of a leap; one that has none of its own gets one of the others, always the same."""
    names = tuple(MOTIFS)
    return OF_LEAPS.get(leap, names[crc32(leap.encode()) % len(names)])


def draw_emblem(sheet: Sheet, centre: Point, size: float, leap: str) -> None:
    """Prints the figure of a leap, woven, in a light that goes out over the table; `size` is its radius [units]."""
    ink, (x, y) = sheet.ink, centre
    for i in range(36):
        a = math.tau * i / 36
        far = size * (1.62 if i % 2 else 1.42)
        near = (x + size * 1.05 * math.cos(a), y + size * 1.05 * math.sin(a))
        colour = ink.paper if i % 2 else ink.light
        mark(sheet, near, (x + far * math.cos(a), y + far * math.sin(a)), size * 0.12, colour)
    disc(sheet, x + 4, y + 8, size * 1.16, ink.ink)
    disc(sheet, x, y, size * 1.14, ink.ink)
    disc(sheet, x, y, size * 1.08, ink.paper)
    for i in range(40):
        a, b = math.tau * i / 40, math.tau * (i + 0.62) / 40
        corners = ((1.06, a), (1.06, b), (0.95, (a + b) / 2))
        teeth = [(x + size * r * math.cos(t), y + size * r * math.sin(t)) for r, t in corners]
        fill(sheet, teeth, ink.cochineal if i % 2 else ink.indigo, 0)
    line(sheet, ring(x, y, size * 0.94, size * 0.94, 40), size * 0.03, closed=True)
    _knots(sheet, centre, size, MOTIFS[motif_of(leap)])


def _knots(sheet: Sheet, centre: Point, size: float, figure: tuple[str, ...]) -> None:
    ink = sheet.ink
    inks: dict[str, Colour] = {
        "a": ink.cochineal, "b": ink.marigold, "c": ink.indigo, "d": ink.agave, ".": tint(ink, ink.paper, 0.0),
    }  # fmt: skip
    knot = size * 1.5 / 15
    top = centre[1] - knot * len(figure) / 2
    for row, whole in enumerate(figure):
        for column, cell in enumerate(whole):
            if cell == ".":
                continue
            left = centre[0] + (column - len(whole) / 2) * knot
            block(sheet, left, top + row * knot, knot, knot, shade(ink, inks[cell], 0.35))
            block(sheet, left + knot * 0.08, top + row * knot, knot * 0.84, knot * 0.82, inks[cell])
