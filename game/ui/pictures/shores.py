"""The two shores: the main picture of the game."""

from dataclasses import replace

import pygame

from game.ui.pictures.carve import grain_tiles
from game.ui.pictures.ink import Ink
from game.ui.pictures.ribbon import ribbon
from game.ui.pictures.shores_city import paint_city
from game.ui.pictures.shores_ground import shores_ground
from game.ui.pictures.shores_labels import tablet_height, tablet_width
from game.ui.pictures.shores_land import mark_cell, paint_land
from game.ui.pictures.shores_layout import ShoresLayout, lay_out_shores
from game.ui.pictures.shores_signs import paint_stands
from game.ui.pictures.shores_tablets import Tablet, paint_city_name, paint_tablet
from game.ui.pictures.shores_threads import paint_own_threads, paint_threads
from game.ui.pictures.shores_view import FAR, View
from game.view.pictures.shores import CellData, CityData, TwoShores


def paint_two_shores(
    surface: pygame.Surface,
    rect: pygame.Rect,
    data: TwoShores,
    ink: Ink,
    font: pygame.Font | None = None,
    view: View = FAR,
    kept: tuple[int, int] = (0, 0),
) -> ShoresLayout:
    """Paints the two shores and gives their layout, for hit tests and what moves; the rest as `lay_out_shores`."""
    layout = lay_out_shores(rect, data, font, view, kept)
    before = surface.get_clip()
    surface.set_clip(rect.clip(before))
    top, tall = layout.border.top - rect.top, layout.border.height
    surface.blit(shores_ground(rect.size, top, tall, round(layout.unit, 4), ink), rect)
    paint_land(surface, layout, data, ink)
    _leaders(surface, layout, data, ink)
    surface.set_clip(rect.clip(before))
    paint_threads(surface, layout, data, ink)
    for city in data.cities:
        paint_city(surface, layout.anchors[city.id], layout.radius, layout.unit, city, ink)
    surface.set_clip(layout.shore.clip(before))
    paint_stands(surface, layout, data, ink)
    _grain(surface, layout.shore, ink)
    surface.set_clip(rect.clip(before))
    if font is not None:
        _names(surface, layout, data, ink, font)
    for each in data.named():
        if each.hovered or each.focused:
            paint_touched(surface, layout, data, ink, font, each)
    surface.set_clip(before)
    return layout


def paint_touched(
    surface: pygame.Surface,
    layout: ShoresLayout,
    data: TwoShores,
    ink: Ink,
    font: pygame.Font | None,
    touched: CellData | CityData,
) -> None:
    """Brings a place or city that is pointed at, or under the keyboard, forward on the finished picture."""
    before = surface.get_clip()
    surface.set_clip(layout.rect.clip(before))
    if isinstance(touched, CellData) and touched.cvegeo in layout.cells:
        colour = ink.cochineal if touched.selected else ink.paper
        mark_cell(surface, layout, layout.cells[touched.cvegeo], ink, colour)
    paint_own_threads(surface, layout, data, ink, touched.id)
    for city in (touched if each.id == touched.id else each for each in data.cities):
        if isinstance(city, CityData):
            paint_city(surface, layout.anchors[city.id], layout.radius, layout.unit, city, ink)
    if font is not None:
        _names(surface, layout, _with(data, touched), ink, font)
        if isinstance(touched, CellData) and touched.id in layout.knots:
            label = layout.labels.get(touched.id) or _label_at(layout, touched, font)
            paint_tablet(surface, label, touched, _tablet(layout, data, ink, font))
    surface.set_clip(before)


def _with(data: TwoShores, touched: CellData | CityData) -> TwoShores:
    """The same picture with one place or city as it is while it is touched."""
    places = tuple(
        touched if isinstance(touched, CellData) and p.id == touched.id else p for p in data.places
    )
    cities = tuple(
        touched if isinstance(touched, CityData) and c.id == touched.id else c for c in data.cities
    )
    return replace(data, places=places, cities=cities)


def _label_at(layout: ShoresLayout, place: CellData, font: pygame.Font) -> pygame.Rect:
    """Gives a tablet above a place that had no room for one."""
    label = pygame.Rect(
        0, 0, tablet_width(place, font, layout.unit, bool(layout.view.zoom)), tablet_height(font, layout.unit)
    )
    x, y = layout.anchors[place.id]
    label.midbottom = round(x), round(y - 12 * layout.unit)
    return label.clamp(layout.shore.inflate(-8, -8))


def _tablet(layout: ShoresLayout, data: TwoShores, ink: Ink, font: pygame.Font) -> Tablet:
    near = bool(layout.view.zoom)
    return Tablet(ink, font, layout.unit, near, "windows" in data.shows, near)


def _names(
    surface: pygame.Surface, layout: ShoresLayout, data: TwoShores, ink: Ink, font: pygame.Font
) -> None:
    for place in sorted(data.places, key=lambda each: each.selected):
        if place.id in layout.labels:
            paint_tablet(surface, layout.labels[place.id], place, _tablet(layout, data, ink, font))
    for city in data.cities:
        if city.id in layout.labels:
            paint_city_name(surface, layout.labels[city.id], city, ink, font)


def _leaders(surface: pygame.Surface, layout: ShoresLayout, data: TwoShores, ink: Ink) -> None:
    """Ties each name beside the land to its cell with a thin line and a pin."""
    if layout.view.zoom:
        return
    u = layout.unit
    for place in data.places:
        x, y = layout.anchors[place.id]
        label = layout.labels.get(place.id)
        if label is not None:
            edge = label.right if label.centerx < x else label.left
            ribbon(surface, [(edge, label.centery), (x, y)], max(1.3, 1.5 * u), ink.ink)
        pygame.draw.aacircle(surface, ink.ink, (x, y), 5.0 * u)
        pygame.draw.aacircle(surface, ink.cochineal if place.selected else ink.paper, (x, y), 2.8 * u)


def _grain(surface: pygame.Surface, shore: pygame.Rect, ink: Ink) -> None:
    """Gives the southern shore the grain of ink and paper."""
    if ink.grain <= 0:
        return
    worn, salt = grain_tiles(round(ink.grain, 2))
    for x in range(shore.left, shore.right, worn.get_width()):
        for y in range(shore.top, shore.bottom, worn.get_height()):
            surface.blit(worn, (x, y), special_flags=pygame.BLEND_RGB_MULT)
            surface.blit(salt, (x, y), special_flags=pygame.BLEND_RGB_ADD)
