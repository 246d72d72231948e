"""What stands on the cells: workshops at work and silent, scaffolds, and near by the village itself."""

import pygame

from game.ui.pictures.ink import Ink, mix, tint
from game.ui.pictures.parts import printed
from game.ui.pictures.shores_layout import ShoresLayout
from game.ui.pictures.shores_view import VILLAGE
from game.view.pictures.shores import CellData, TwoShores, VentureData

MOST = 3
"""Ventures of a place that are drawn."""

HOUSES = (
    (-62, -6),
    (-40, -2),
    (-22, -8),
    (30, -7),
    (52, -2),
    (-52, 14),
    (-28, 12),
    (20, 13),
    (42, 14),
    (-4, 16),
)
"""Where the ten houses of a village stand around its chapel [units]."""


def paint_stands(surface: pygame.Surface, layout: ShoresLayout, data: TwoShores, ink: Ink) -> None:
    """Prints what stands on each cell that is seen, the southernmost last."""
    here = [each for each in data.places if each.id in layout.knots]
    for place in sorted(here, key=lambda each: layout.anchors[each.id][1]):
        x, y = layout.anchors[place.id]
        if layout.view.zoom:
            _village(surface, layout, place, ink, data)
        elif "ventures" in data.shows and place.ventures:
            _row(surface, place, x, y + 3 * layout.unit, 0.46 * layout.unit, ink)


def _row(surface: pygame.Surface, place: CellData, x: float, base: float, scale: float, ink: Ink) -> None:
    """Prints the ventures of a place side by side."""
    shown = list(place.ventures[:MOST])
    step = 60 * scale
    for i, venture in enumerate(shown):
        print_venture(surface, venture, x + (i - (len(shown) - 1) / 2) * step, base, scale, ink)


def print_venture(
    surface: pygame.Surface, venture: VentureData, x: float, base: float, scale: float, ink: Ink
) -> None:
    """Prints a venture: lit and smoking, dark and boarded up, behind its scaffold, or only its walls."""
    name = f"buildings/{venture.kind}"
    if venture.state == "running":
        if venture.kind == "maquila":
            stand(surface, "buildings/smoke", x + 18 * scale, base - 52 * scale, scale * 0.9, ink)
        stand(surface, name, x, base, scale, ink, wall=ink.paper, glass=ink.light)
        return
    night = mix(ink.ink, ink.paper, 0.2)
    if venture.state == "building":
        stand(surface, name, x, base, scale, ink, wall=tint(ink, ink.rose, 0.7), glass=ink.paper)
        stand(surface, "buildings/scaffold", x, base, scale, ink)
        return
    grey = mix(ink.paper, ink.ink, 0.45)
    stand(surface, name, x, base, scale, ink, wall=grey, glass=night, stone=grey, door=night, cochineal=grey)
    stand(surface, "buildings/boards", x, base, scale, ink)


def stand(
    surface: pygame.Surface,
    name: str,
    x: float,
    base: float,
    scale: float,
    ink: Ink,
    **roles: tuple[int, int, int],
) -> None:
    """Prints a part with the middle of its foot at a point [pixels]."""
    made = printed(name, scale, ink, False, **roles)
    surface.blit(made, made.get_rect(midbottom=(round(x), round(base))))


def _village(
    surface: pygame.Surface, layout: ShoresLayout, place: CellData, ink: Ink, data: TwoShores
) -> None:
    """Prints a village as it is seen near by: its chapel, ten houses lit or dark, its workshops, its scaffold."""
    k = layout.unit * VILLAGE[layout.view.zoom]
    x, y = layout.anchors[place.id]
    dark = round(len(HOUSES) * place.emptiness)
    unlit = (
        set(sorted(range(len(HOUSES)), key=lambda i: i * 7 % 10)[:dark]) if "windows" in data.shows else ()
    )
    stand(surface, "buildings/chapel", x + 4 * k, y + 2 * k, k, ink, wall=tint(ink, ink.rose, 0.2))
    for i, (dx, dy) in enumerate(HOUSES):
        colours = {"glass": ink.light, "wall": ink.paper}
        if i in unlit:
            colours = {"glass": mix(ink.ink, ink.paper, 0.12), "wall": mix(ink.paper, ink.ink, 0.42)}
        stand(surface, "buildings/house", x + dx * k, y + dy * k, k * 0.9, ink, **colours)
    if "ventures" in data.shows and place.works:
        stand(surface, "buildings/scaffold", x + 84 * k, y + 8 * k, k * 0.6, ink)
    if "ventures" in data.shows and place.ventures:
        _row(surface, place, x - 4 * k, y - 40 * k, k, ink)
