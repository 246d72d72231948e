"""The home state: one bold shape on its shore, its municipalities woven by the lens."""

import pygame
from pygame.gfxdraw import textured_polygon

from game.ui.pictures.carve import Sheet, fill, line, start
from game.ui.pictures.ink import Colour, Ink, mix
from game.ui.pictures.shores_layout import Polygon, ShoresLayout
from game.ui.pictures.shores_weaves import PALE, cell_tile, ground_of, seamless
from game.view.pictures.shores import CellData, TwoShores

LEVELS = 6
"""Steps of intensity that an eye can tell apart in a weave."""

ROUND = 14
"""How far contour and shadow reach beyond the land [units]."""


def paint_land(surface: pygame.Surface, layout: ShoresLayout, data: TwoShores, ink: Ink) -> None:
    """Prints the state with its block shadow and all its cells, as far as the shore reaches."""
    margin = round(ROUND * layout.unit)
    area = layout.box.inflate(2 * margin, 2 * margin).clip(layout.shore)
    if area.width < 1 or area.height < 1:
        return
    sheet = start(area.size, ink, data.seed + 3, float(area.height), clear=True)
    _print_land(sheet, layout, data, area.topleft)
    proof = sheet.surface
    if proof.get_size() != area.size:
        proof = pygame.transform.smoothscale(proof, area.size)
    surface.blit(proof, area)


def mark_cell(
    surface: pygame.Surface, layout: ShoresLayout, cell: Polygon, ink: Ink, colour: Colour
) -> pygame.Rect:
    """Rings a cell on the finished picture, and gives what was touched."""
    u, xs, ys = layout.unit, [x for x, _ in cell], [y for _, y in cell]
    around = pygame.Rect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
    area = around.inflate(16 * u, 16 * u).clip(layout.shore)
    if area.width < 1 or area.height < 1:
        return area
    sheet = start(area.size, ink, 1, float(area.height), clear=True)
    path = _local(area.topleft, cell)
    line(sheet, path, 8.0 * u, closed=True)
    line(sheet, path, 4.4 * u, colour, closed=True)
    return surface.blit(pygame.transform.smoothscale(sheet.surface, area.size), area)


def _print_land(sheet: Sheet, layout: ShoresLayout, data: TwoShores, at: tuple[int, int]) -> None:
    ink, u = sheet.ink, layout.unit
    outline = _local(at, layout.outline)
    fill(sheet, [(x + 7 * u, y + 8 * u) for x, y in outline], ink.ink, 0)
    named = {place.cvegeo for place in data.places}
    rest = next((place for place in data.places if place.cvegeo not in layout.cells), None)
    _weave(sheet, outline, rest, data.lens, u, pale=True)
    faint = mix(ground_of(ink, data.lens, PALE), ink.ink, 0.34)
    seen = {key: _local(at, cell) for key, cell in layout.cells.items() if _is_seen(sheet, _local(at, cell))}
    for key, cell in seen.items():
        if key not in named:
            line(sheet, cell, 1.3 * u, faint, closed=True)
    tiles = [(seen[place.cvegeo], place) for place in data.places if place.cvegeo in seen]
    for cell, place in tiles:
        _weave(sheet, cell, place, data.lens, u, pale=False)
    for cell, _ in tiles:
        line(sheet, cell, 2.8 * u, closed=True)
    line(sheet, outline, 5.2 * u, closed=True)
    for cell, place in tiles:
        if place.selected:
            line(sheet, cell, 8.5 * u, closed=True)
            line(sheet, cell, 4.6 * u, ink.cochineal, closed=True)


def _is_seen(sheet: Sheet, cell: Polygon) -> bool:
    xs, ys = [x for x, _ in cell], [y for _, y in cell]
    return max(xs) > 0 and min(xs) < sheet.width and max(ys) > 0 and min(ys) < sheet.height


def _local(at: tuple[int, int], points: Polygon) -> Polygon:
    return [(x - at[0], y - at[1]) for x, y in points]


def _weave(sheet: Sheet, cell: Polygon, place: CellData | None, lens: str, u: float, pale: bool) -> None:
    """Fills a cell with the weave of the lens: more ink for a higher value, paler where people left."""
    k = sheet.scale
    value = place.value if place else 0.4
    empty = place.emptiness if place else 0.5
    level = round(max(0.0, min(1.0, value)) * (LEVELS - 1)) / (LEVELS - 1)
    faded = PALE if pale else round(max(0.0, min(1.0, 2.0 * empty - 0.2)) * 0.62, 2)
    tile = cell_tile(lens, seamless(15 * u * k), 0.12 + 0.88 * level, sheet.ink, faded)
    # eight times faster than a patch cut by a mask; all tiles begin in the same corner, so that neighbours match
    textured_polygon(sheet.surface, [(round(x * k), round(y * k)) for x, y in cell], tile, 0, 0)
