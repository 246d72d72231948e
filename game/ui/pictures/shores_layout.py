"""Where everything on the two shores lies, and what lies under a point."""

from dataclasses import dataclass, replace

import pygame

from game.ui.pictures.carve import Point, bend
from game.ui.pictures.gouge import spans
from game.ui.pictures.shores_labels import hang_labels, plates_on_cells, stack
from game.ui.pictures.shores_north import is_crowded, over, spread_cities
from game.ui.pictures.shores_view import FAR, VILLAGE, View, brought_near, natural
from game.view.pictures.shores import TwoShores

Polygon = list[Point]


@dataclass(frozen=True, slots=True)
class ShoresLayout:
    """The two shores laid out in a rectangle; all positions are those of the surface [pixels].

    Attributes:
        rect: The whole picture.
        border: The selvage.
        shore: The southern shore, beyond which nothing of the land is seen.
        box: The land as it is drawn; near by, it reaches beyond the shore.
        cells: Outline of every municipal cell, by INEGI's key.
        owners: Place that each of these cells belongs to.
        outline: The border of the state.
        anchors: Where threads are tied, by place or city.
        labels: Tablets of the names, by place or city.
        cities: Names of the cities.
        radius: Size of a city's medallion.
        knots: Where the threads of a place come together into its cord, for the places that are seen.
        unit: Scale of all line widths, 1 at 720 pixels of height.
        view: What of the shore is seen.
    """

    rect: pygame.Rect
    border: pygame.Rect
    shore: pygame.Rect
    box: pygame.Rect
    cells: dict[str, Polygon]
    owners: dict[str, str]
    outline: Polygon
    anchors: dict[str, Point]
    labels: dict[str, pygame.Rect]
    cities: tuple[str, ...]
    radius: float
    knots: dict[str, Point]
    unit: float
    view: View = FAR

    def place_at(self, pos: tuple[int, int]) -> str | None:
        """Gives the place whose tablet or cell is under a point."""
        for name, label in self.labels.items():
            if name not in self.cities and label.inflate(0, max(0, 32 - label.height)).collidepoint(pos):
                return name
        if not self.shore.collidepoint(pos):
            return None
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

    def tied(self, place: str, city: str) -> bool:
        """Gives whether a thread between the two is seen."""
        return place in self.knots and city in self.cities

    def thread_path(self, place: str, city: str, parts: int = 14) -> list[Point]:
        """Gives the points of a thread from its city down to the selvage, and through it to the knot of its place."""
        x, y = self.anchors[city]
        turn = (self.cities.index(city) - (len(self.cities) - 1) / 2) * 1.6 * self.unit
        knot, edge = self.knots[place], float(self.border.top)
        top = (x + turn, y + self.radius * 0.9)
        drop = edge - top[1]
        path = bend(
            top,
            (top[0], edge - drop * 0.2),
            (knot[0] + turn, edge - drop * 0.75),
            (knot[0] + turn, edge),
            parts,
        )
        return [*path, knot]

    def cord_path(self, place: str, parts: int = 12) -> list[Point]:
        """Gives the points of the cord from the knot of a place down to the place."""
        knot, foot = self.knots[place], self.anchors[place]
        drop = (foot[1] - knot[1]) * 0.45
        return bend(knot, (knot[0], knot[1] + drop), (foot[0], foot[1] - drop), foot, parts)


def lay_out_shores(
    rect: pygame.Rect,
    data: TwoShores,
    font: pygame.Font | None = None,
    view: View = FAR,
    kept: tuple[int, int] = (0, 0),
) -> ShoresLayout:
    """Lays the two shores out; with a font, names get their tablets too.

    `kept` is the size of what will be written in the north-western corner of the shore [pixels]. The same picture
    elsewhere is laid out the same: where room is short, a rounding less would hang the names otherwise.
    """
    return _moved(_laid_out(pygame.Rect((0, 0), rect.size), data, font, view, kept), rect.left, rect.top)


def _moved(layout: ShoresLayout, x: int, y: int) -> ShoresLayout:
    """The same layout so much further right and down [pixels]."""

    def shifted(points: Polygon) -> Polygon:
        return [(px + x, py + y) for px, py in points]

    def all_shifted(points: dict[str, Point]) -> dict[str, Point]:
        return dict(zip(points, shifted([*points.values()]), strict=True))

    return replace(
        layout,
        rect=layout.rect.move(x, y),
        border=layout.border.move(x, y),
        shore=layout.shore.move(x, y),
        box=layout.box.move(x, y),
        cells={key: shifted(cell) for key, cell in layout.cells.items()},
        outline=shifted(layout.outline),
        anchors=all_shifted(layout.anchors),
        labels={name: label.move(x, y) for name, label in layout.labels.items()},
        knots=all_shifted(layout.knots),
    )


def _laid_out(
    rect: pygame.Rect, data: TwoShores, font: pygame.Font | None, view: View, kept: tuple[int, int]
) -> ShoresLayout:
    unit = min(rect.height / 720, rect.width / 1000)
    line = font.get_linesize() if font else 0
    radius = min(rect.height * 0.068, rect.width / max(1, len(data.cities)) * 0.34)
    rows = 2 if font is not None and is_crowded(data.cities, rect.width, font, radius) else 1
    north = pygame.Rect(
        rect.left, rect.top, rect.width, round(2.36 * radius + line * rows - over(line, radius) + 46 * unit)
    )
    border = pygame.Rect(rect.left, north.bottom, rect.width, max(10, round(34 * unit)))
    shore = pygame.Rect(rect.left, border.bottom, rect.width, rect.bottom - border.bottom)
    shelf = pygame.Rect(
        shore.left, shore.top + round(14 * unit), shore.width, shore.height - round(26 * unit)
    )
    box = natural(data, shelf)
    if view.zoom:
        _, whole = _owners(data, _cells(data, box))
        box = brought_near(box, shore, whole.get(view.at, box.center), view.zoom)
    cells = _cells(data, box)
    owners, anchors = _owners(data, cells)
    outline = _placed(data.land.outline, box, data)
    seen = [each for each in data.places if shore.collidepoint(anchors[each.id])]
    labels: dict[str, pygame.Rect] = {}
    if font is not None and view.zoom:
        labels = plates_on_cells(seen, anchors, shore, font, unit, kept, 18 * VILLAGE[view.zoom])
    elif font is not None:
        room = shelf.inflate(-round(16 * unit), 0)
        labels = hang_labels(data.places, anchors, cells, outline, room, font, unit, kept)
    knots = _knots([each.id for each in seen], anchors, shore, unit)
    city_anchors, city_labels = spread_cities(data.cities, north, radius, font, unit)
    names = tuple(city.id for city in data.cities)
    return ShoresLayout(
        rect, border, shore, box, cells, owners, outline, anchors | city_anchors, labels | city_labels, names, radius,
        knots, unit, view,
    )  # fmt: skip


def inside(polygon: Polygon, pos: tuple[float, float]) -> bool:
    """Gives whether a point lies inside an outline."""
    return any(left <= pos[0] < right for left, right in spans(polygon, pos[1]))


def _cells(data: TwoShores, box: pygame.Rect) -> dict[str, Polygon]:
    return {key: _placed(ring, box, data) for key, ring in data.land.cells.items()}


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


def _knots(seen: list[str], anchors: dict[str, Point], shore: pygame.Rect, unit: float) -> dict[str, Point]:
    """Gives the knots under the selvage, each as straight above its place as its neighbours allow."""
    order = sorted(seen, key=lambda name: anchors[name][0])
    wanted = [anchors[name][0] for name in order]
    places = stack(wanted, 17 * unit, shore.left + 12 * unit, shore.right - 12 * unit)
    return {name: (x, shore.top + 3 * unit) for name, x in zip(order, places, strict=True)}
