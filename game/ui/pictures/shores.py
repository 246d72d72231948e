"""The two shores: the main picture of the game."""

import pygame

from game.ui.pictures.carve import Sheet, block, disc, fill, line, print_sheet, start
from game.ui.pictures.gouge import gouges
from game.ui.pictures.ink import Colour, Ink, lens_colour, mix, shade, tint
from game.ui.pictures.plants import agave, hills, nopal, stars
from game.ui.pictures.selvage import selvage
from game.ui.pictures.shores_city import paint_city
from game.ui.pictures.shores_layout import Polygon, ShoresLayout, inside, lay_out_shores
from game.ui.pictures.shores_tablets import paint_city_name, paint_tablet
from game.ui.pictures.skyline import skyline
from game.ui.pictures.weave import spread, weave_tile
from game.view.pictures.shores import CellData, ThreadData, TwoShores

FAINT = ("livelihoods", "commons")
"""Threads whose ink alone is faint on paper."""

LEVELS = 6  # steps of intensity that an eye can tell apart in a weave


def paint_two_shores(
    surface: pygame.Surface, rect: pygame.Rect, data: TwoShores, ink: Ink, font: pygame.Font | None = None
) -> ShoresLayout:
    """Paints the two shores and gives their layout, for hit tests and what moves."""
    layout = lay_out_shores(rect, data, font)
    sheet = start(rect.size, ink, data.seed + 3, float(rect.height))
    _ground(sheet, layout)
    _land(sheet, layout, data)
    for place in data.places:
        _cord(sheet, layout, data, place.id)
    _places(sheet, layout, data)
    chosen = {place.id for place in data.places if place.selected or place.hovered or place.focused}
    chosen |= {city.id for city in data.cities if city.selected or city.hovered or city.focused}
    for thread in sorted(data.threads, key=lambda t: (_lively(t, chosen), t.width)):
        if (thread.place, thread.city) in layout.crossings:
            _thread(sheet, layout, thread, bool(chosen) and not _lively(thread, chosen))
    selvage(sheet, 0, layout.border.top - rect.top, sheet.width, layout.border.height)
    for city in data.cities:
        x, y = layout.anchors[city.id]
        paint_city(sheet, (x - rect.left, y - rect.top), layout.radius, layout.unit, city)
    _leaders(sheet, layout, data)
    print_sheet(sheet, surface, rect)
    if font is not None:
        _names(surface, layout, data, ink, font)
    return layout


def _names(
    surface: pygame.Surface, layout: ShoresLayout, data: TwoShores, ink: Ink, font: pygame.Font
) -> None:
    for place in data.places:
        if place.id in layout.labels:
            paint_tablet(surface, layout.labels[place.id], place, ink, font, layout.unit)
    for city in data.cities:
        if city.id in layout.labels:
            paint_city_name(surface, layout.labels[city.id], city, ink, font)


def _lively(thread: ThreadData, chosen: set[str]) -> bool:
    return thread.place in chosen or thread.city in chosen


def _ground(sheet: Sheet, layout: ShoresLayout) -> None:
    ink, u, wide = sheet.ink, layout.unit, sheet.width
    shore = float(layout.border.top - layout.rect.top)
    block(sheet, 0, 0, wide, shore, ink.indigo)
    sky = [(0.0, 0.0), (wide, 0.0), (wide, shore), (0.0, shore)]
    gouges(sheet, sky, 0.04, 19 * u, tint(ink, ink.indigo, 0.26), 2.2 * u, 54 * u, 0.5)
    stars(sheet, 0, 6, wide, shore * 0.6, 26, tint(ink, ink.indigo, 0.75), u)
    skyline(sheet, 0, shore, wide, 46 * u, seed=9, ground=shade(ink, ink.indigo, 0.62), lit=0.3)
    foot = sheet.height
    block(sheet, 0, shore, wide, foot - shore, tint(ink, ink.marigold, 0.66))
    south = [(0.0, shore + 40 * u), (wide, shore + 40 * u), (wide, foot), (0.0, foot)]
    gouges(sheet, south, -0.03, 30 * u, tint(ink, ink.marigold, 0.3), 2.6 * u, 46 * u, 0.35)
    ridge = [
        (0.0, foot - 74 * u),
        (wide * 0.16, foot - 118 * u),
        (wide * 0.3, foot - 66 * u),
        (wide * 0.5, foot - 96 * u),
        (wide * 0.68, foot - 60 * u),
        (wide * 0.84, foot - 112 * u),
        (wide, foot - 80 * u),
    ]
    hills(sheet, ridge, tint(ink, ink.rose, 0.3), tint(ink, ink.rose, 0.62), 16 * u)
    soil = [
        (0.0, foot - 16 * u),
        (wide * 0.3, foot - 9 * u),
        (wide * 0.7, foot - 12 * u),
        (wide, foot - 20 * u),
        (wide, foot),
        (0.0, foot),
    ]
    fill(sheet, soil, ink.ink, 0)
    gouges(sheet, soil, 0.0, 6 * u, ink.marigold, 1.6 * u, 24 * u, 0.5)
    agave(sheet, wide - 62 * u, foot + 2, 96 * u)
    agave(sheet, 50 * u, foot + 2, 78 * u)
    nopal(sheet, wide - 148 * u, foot - 8 * u, 44 * u)


def _local(layout: ShoresLayout, points: Polygon) -> Polygon:
    left, top = layout.rect.topleft
    return [(x - left, y - top) for x, y in points]


def _land(sheet: Sheet, layout: ShoresLayout, data: TwoShores) -> None:
    """Prints the state with its block shadow, and the cells that the level does not name."""
    ink, u = sheet.ink, layout.unit
    outline = _local(layout, layout.outline)
    fill(sheet, [(x + 7 * u, y + 8 * u) for x, y in outline], ink.ink, 0)
    fill(sheet, outline, tint(ink, ink.rose, 0.72), 0)
    named = {place.cvegeo for place in data.places}
    rest = next((place for place in data.places if place.cvegeo not in layout.cells), None)
    faint = mix(ink.paper, ink.ink, 0.4)
    for key, cell in layout.cells.items():
        if key not in named:
            _weave(sheet, _local(layout, cell), rest, data.lens, u, pale=True)
            line(sheet, _local(layout, cell), 1.2 * u, faint, closed=True)
    line(sheet, outline, 4.2 * u, closed=True)


def _places(sheet: Sheet, layout: ShoresLayout, data: TwoShores) -> None:
    """Prints the named cells over the cords that pass to others, each with the end of its own cord."""
    u = layout.unit
    tiles = [
        (_local(layout, layout.cells[place.cvegeo]), place)
        for place in data.places
        if place.cvegeo in layout.cells
    ]
    for cell, place in tiles:
        _weave(sheet, cell, place, data.lens, u, pale=False)
    for cell, place in tiles:
        line(sheet, cell, 2.8 * u, closed=True)
        _mark_cell(sheet, cell, place, u)
    for cell, place in tiles:
        _cord(sheet, layout, data, place.id, cell)


def _mark_cell(sheet: Sheet, cell: Polygon, place: CellData, u: float) -> None:
    ink = sheet.ink
    if place.selected:
        line(sheet, cell, 7.5 * u, closed=True)
        line(sheet, cell, 4 * u, ink.cochineal, closed=True)
    elif place.focused:
        line(sheet, cell, 7.5 * u, closed=True)
        line(sheet, cell, 3.6 * u, ink.paper, closed=True)
    elif place.hovered:
        line(sheet, cell, 5 * u, closed=True)


def _weave(sheet: Sheet, cell: Polygon, place: CellData | None, lens: str, u: float, pale: bool) -> None:
    """Fills a cell with the weave of the lens: more ink for a higher value, less of it where people left."""
    ink, k = sheet.ink, sheet.scale
    value = place.value if place else 0.4
    empty = place.emptiness if place else 0.5
    level = round(max(0.0, min(1.0, value)) * (LEVELS - 1)) / (LEVELS - 1)
    fade = 0.78 if pale else max(0.0, min(1.0, 1.6 * empty)) * 0.4
    full = lens_colour(ink, lens)
    if lens in FAINT:
        full = shade(ink, full, 0.3 if lens == "livelihoods" else 0.22)
    colour = tint(ink, full, fade)
    ground = mix(ink.paper, lens_colour(ink, lens), 0.02 if pale else 0.3 * (1 - fade))
    path = [(x * k, y * k) for x, y in cell]
    left, top = int(min(x for x, _ in path)), int(min(y for _, y in path))
    size = (int(max(x for x, _ in path)) - left + 2, int(max(y for _, y in path)) - top + 2)
    patch = pygame.Surface(size, pygame.SRCALPHA, 32)
    spread(
        patch,
        weave_tile(lens, max(6, round(15 * u * k)), 0.12 + 0.88 * level, colour, ground),
        patch.get_rect(),
        (-left, -top),
    )
    mask = pygame.Surface(size, pygame.SRCALPHA, 32)
    pygame.draw.polygon(mask, (255, 255, 255, 255), [(x - left, y - top) for x, y in path])
    patch.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    sheet.surface.blit(patch, (left, top))


def _thread(sheet: Sheet, layout: ShoresLayout, thread: ThreadData, dim: bool) -> None:
    """Strings a thread: as wide as the people in it, as bright as its use."""
    u = layout.unit
    path = _local(layout, layout.thread_path(thread.place, thread.city))
    wide = (0.9 + 4.6 * thread.width**0.6) * u
    core = _shine(sheet.ink, thread.shine)
    if dim:
        line(sheet, path, max(1.0 * u, wide * 0.3), shade(sheet.ink, core, 0.35))
        return
    line(sheet, path, wide + 2.2 * u)
    line(sheet, path, wide, core)


def _cord(
    sheet: Sheet, layout: ShoresLayout, data: TwoShores, place: str, within: Polygon | None = None
) -> None:
    """Strings the cord of a place, all its threads together; `within` only the end that lies in a cell."""
    u, ink = layout.unit, sheet.ink
    mine = [t for t in data.threads if t.place == place and (t.place, t.city) in layout.crossings]
    people = sum(t.width for t in mine)
    if people <= 0:
        return
    shine = sum(t.width * t.shine for t in mine) / people
    path = _local(layout, layout.cord_path(place))
    wide = (1.4 + 2.6 * min(2.2, people) ** 0.6) * u
    if within is None:
        disc(sheet, *path[0], wide * 0.9 + 2.6 * u, ink.ink)
        disc(sheet, *path[0], wide * 0.9 + 0.4 * u, _shine(ink, shine))
    else:
        path = path[next((i for i, point in enumerate(path) if inside(within, point)), len(path) - 1) :]
    if len(path) < 2:
        return
    line(sheet, path, wide + 2.6 * u)
    line(sheet, path, wide, _shine(ink, shine))
    if shine > 0.35:
        for a, b in zip(path[::2], path[1::2], strict=False):
            line(sheet, [a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)], max(1.0 * u, wide * 0.35), ink.paper)


def _shine(ink: Ink, shine: float) -> Colour:
    if shine > 0.55:
        return mix(ink.marigold, ink.cochineal, min(1.0, (shine - 0.55) * 2.2))
    return mix(tint(ink, ink.rose, 0.55), ink.marigold, min(1.0, shine * 1.8))


def _leaders(sheet: Sheet, layout: ShoresLayout, data: TwoShores) -> None:
    ink, u = sheet.ink, layout.unit
    left, top = layout.rect.topleft
    for place in data.places:
        x, y = layout.anchors[place.id]
        label = layout.labels.get(place.id)
        pin = (x - left, y - top)
        if label is not None:
            edge = label.right if label.centerx < x else label.left
            line(sheet, [(edge - left, label.centery - top), pin], 1.5 * u)
        k = sheet.scale
        pygame.draw.circle(sheet.surface, ink.ink, (pin[0] * k, pin[1] * k), 5.4 * u * k)
        pygame.draw.circle(
            sheet.surface,
            ink.cochineal if place.selected else ink.paper,
            (pin[0] * k, pin[1] * k),
            3.2 * u * k,
        )
