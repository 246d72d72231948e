"""Where everything on the two shores lies, and what lies under a point."""

from dataclasses import dataclass

import pygame

from game.ui.pictures.carve import Point, bend
from game.ui.pictures.gouge import spans
from game.ui.pictures.shores_labels import hang_labels, overhang, spread_cities, stack
from game.view.pictures.shores import TwoShores

Polygon = list[Point]

WIDEST = 1.3
"""How much wider than on a globe a state may be drawn, so that it fills its shore."""

SIZES = tuple(1.0 - 0.05 * step for step in range(13))
"""Widths of the land that are tried, the largest first, until the names have room beside it."""


@dataclass(frozen=True, slots=True)
class ShoresLayout:
    """The two shores laid out in a rectangle; all positions are those of the surface [pixels].

    Attributes:
        rect: The whole picture.
        border: The selvage.
        cells: Outline of every municipal cell, by INEGI's key.
        owners: Place that each of these cells belongs to.
        outline: The border of the state.
        anchors: Where threads are tied, by place or city.
        labels: Tablets of the names, by place or city.
        radius: Size of a city's medallion.
        crossings: Where each thread passes the border, by place and city.
        knots: Where the threads of a place come together into its cord.
        unit: Scale of all line widths, 1 at 720 pixels of height.
    """

    rect: pygame.Rect
    border: pygame.Rect
    cells: dict[str, Polygon]
    owners: dict[str, str]
    outline: Polygon
    anchors: dict[str, Point]
    labels: dict[str, pygame.Rect]
    cities: tuple[str, ...]
    radius: float
    crossings: dict[tuple[str, str], float]
    knots: dict[str, Point]
    unit: float

    def place_at(self, pos: tuple[int, int]) -> str | None:
        """Gives the place whose tablet or cell is under a point."""
        for name, label in self.labels.items():
            if name not in self.cities and label.inflate(0, max(0, 32 - label.height)).collidepoint(pos):
                return name
        for key, cell in self.cells.items():
            if inside(cell, pos):
                return self.owners.get(key)
        return None

    def city_at(self, pos: tuple[int, int]) -> str | None:
        """Gives the city whose medallion or name is under a point."""
        reach = max(self.radius * 1.15, 16.0)
        for name in self.cities:
            x, y = self.anchors[name]
            if (pos[0] - x) ** 2 + (pos[1] - y) ** 2 <= reach * reach:
                return name
            label = self.labels.get(name)
            if label is not None and label.collidepoint(pos):
                return name
        return None

    def crowd(self, card: pygame.Rect) -> int:
        """Gives how much a card would hide: names above all, then cords, then the shape of the land."""
        names = sum(card.colliderect(label) for label in self.labels.values())
        cords = sum(card.collidepoint(knot) for knot in self.knots.values())
        return 100 * names + 10 * cords + sum(card.collidepoint(point) for point in self.outline)

    def anchor(self, name: str) -> Point:
        """Gives the point where the threads of a place or city are tied."""
        return self.anchors[name]

    def thread_path(self, place: str, city: str, parts: int = 18) -> list[Point]:
        """Gives the points of a thread from its city over the border to the knot of its place."""
        top, knot = self.anchors[city], self.knots[place]
        middle = (self.crossings[place, city], float(self.border.centery))
        drop = (knot[1] - middle[1]) * 0.62
        upper = bend(top, (top[0], middle[1] - 6), (middle[0], middle[1] - 20), middle, parts // 3)
        lower = bend(
            middle, (middle[0], middle[1] + drop), (knot[0], knot[1] - drop), knot, parts - parts // 3
        )
        return [*upper, *lower[1:]]

    def cord_path(self, place: str, parts: int = 20) -> list[Point]:
        """Gives the points of the cord from the knot of a place down to the place."""
        knot, foot = self.knots[place], self.anchors[place]
        drop = (foot[1] - knot[1]) * 0.5
        return bend(knot, (knot[0], knot[1] + drop), (foot[0], foot[1] - drop), foot, parts)


def lay_out_shores(rect: pygame.Rect, data: TwoShores, font: pygame.Font | None = None) -> ShoresLayout:
    """Lays the two shores out; with a font, names get their tablets too."""
    unit = min(rect.height / 720, rect.width / 1000)
    line = font.get_linesize() if font else 0
    north_high = round(
        rect.height * (0.25 if font is None else min(0.38, max(0.25, (line * 2.4 + 74 * unit) / rect.height)))
    )
    border = pygame.Rect(rect.left, rect.top + north_high, rect.width, max(8, round(26 * unit)))
    margin = round(8 * unit)
    south = pygame.Rect(
        rect.left, border.bottom + margin, rect.width, rect.bottom - border.bottom - 2 * margin
    )
    zone = round(min(40 * unit, south.height * 0.11))
    shelf = south.inflate(0, -zone).move(0, zone // 2)
    land = _land_box(shelf, data, font, unit)
    cells = {key: _placed(ring, land, data) for key, ring in data.land.cells.items()}
    outline = _placed(data.land.outline, land, data)
    owners, anchors = _owners(data, cells)
    labels: dict[str, pygame.Rect] = {}
    if font is not None:
        labels = hang_labels(data.places, anchors, outline, shelf, font, unit)
    north = pygame.Rect(rect.left, rect.top, rect.width, north_high)
    radius = min((north_high - line * 1.4) * 0.29, rect.width / max(1, len(data.cities)) * 0.3)
    city_anchors, city_labels = spread_cities(data.cities, north, radius, font)
    anchors |= city_anchors
    labels |= city_labels
    crossings = _crossings(data, anchors, unit)
    knots = _knots(data, anchors, land, south.top + zone * 0.8, unit)
    names = tuple(city.id for city in data.cities)
    return ShoresLayout(
        rect, border, cells, owners, outline, anchors, labels, names, radius, crossings, knots, unit
    )


def inside(polygon: Polygon, pos: tuple[float, float]) -> bool:
    """Gives whether a point lies inside an outline."""
    return any(left <= pos[0] < right for left, right in spans(polygon, pos[1]))


def _land_box(shelf: pygame.Rect, data: TwoShores, font: pygame.Font | None, unit: float) -> pygame.Rect:
    """Gives the largest box of the land beside which the names have room, moved so that both sides have it."""
    natural = data.land.width / data.land.height
    most = min(shelf.height * natural * WIDEST, shelf.width * 0.94)
    box = shelf
    for share in SIZES:
        wide = most * share
        box = pygame.Rect(0, 0, round(wide), min(shelf.height, round(wide / natural)))
        box.midbottom = shelf.centerx, shelf.bottom
        if font is None:
            break
        cells = {key: _placed(ring, box, data) for key, ring in data.land.cells.items()}
        outline = _placed(data.land.outline, box, data)
        west, east = overhang(data.places, _owners(data, cells)[1], outline, shelf, font, unit)
        if west + east <= 0:
            box.x += (west - east) // 2
            break
    return box


def _placed(ring: tuple[Point, ...], box: pygame.Rect, data: TwoShores) -> Polygon:
    kx, ky = box.width / data.land.width, box.height / data.land.height
    return [(box.left + x * kx, box.top + y * ky) for x, y in ring]


def _owners(data: TwoShores, cells: dict[str, Polygon]) -> tuple[dict[str, str], dict[str, Point]]:
    owners, anchors = {}, {}
    for place in data.places:
        if place.cvegeo in cells:
            owners[place.cvegeo] = place.id
            anchors[place.id] = middle_of(cells[place.cvegeo])
    rest = next((place.id for place in data.places if place.id not in anchors), None)
    if rest is not None:
        others = [key for key in cells if key not in owners]
        owners |= dict.fromkeys(others, rest)
        biggest = max(others, key=lambda key: abs(area(cells[key])), default=None)
        anchors[rest] = middle_of(cells[biggest] if biggest else next(iter(cells.values())))
    return owners, anchors


def area(polygon: Polygon) -> float:
    """Gives the signed area of an outline."""
    pairs = zip(polygon, [*polygon[1:], polygon[0]], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) / 2


def middle_of(polygon: Polygon) -> Point:
    """Gives a point well inside an outline: the middle of the longest row near its half height."""
    ys = [y for _, y in polygon]
    low, high = min(ys), max(ys)
    best, at = -1.0, polygon[0]
    for step in (0.5, 0.42, 0.58, 0.34, 0.66):
        row = low + (high - low) * step
        for left, right in spans(polygon, row):
            if (right - left) * (1.2 - abs(step - 0.5)) > best:
                best, at = (right - left) * (1.2 - abs(step - 0.5)), ((left + right) / 2, row)
    return at


def _crossings(data: TwoShores, anchors: dict[str, Point], unit: float) -> dict[tuple[str, str], float]:
    made = {}
    for city in data.cities:
        tied = [t.place for t in data.threads if t.city == city.id and t.place in anchors]
        tied.sort(key=lambda place: anchors[place][0])
        for i, place in enumerate(tied):
            made[place, city.id] = anchors[city.id][0] + (i - (len(tied) - 1) / 2) * 8 * unit
    return made


def _knots(
    data: TwoShores, anchors: dict[str, Point], land: pygame.Rect, y: float, unit: float
) -> dict[str, Point]:
    order = sorted(
        (place.id for place in data.places if place.id in anchors), key=lambda name: anchors[name][0]
    )
    wanted = [anchors[name][0] for name in order]
    places = stack(wanted, 22 * unit, land.left - 20 * unit, land.right + 20 * unit)
    return {name: (x, y) for name, x in zip(order, places, strict=True)}
