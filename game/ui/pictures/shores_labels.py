"""Names on the two shores: placed beside what they name, never over each other."""

import pygame

from game.ui.pictures.carve import Point
from game.view.pictures.shores import CellData, CityData


def hang_labels(
    places: tuple[CellData, ...],
    anchors: dict[str, Point],
    outline: list[Point],
    south: pygame.Rect,
    font: pygame.Font,
    unit: float,
) -> dict[str, pygame.Rect]:
    """Gives the tablets of the places, west of the land for its western half and east for the others.

    Where letters are too large for all of them, the chosen ones come first, and the others wait to be chosen.
    """
    room = pygame.Rect(south.left + 4, south.top - 400, south.width - 8, south.height + 800)
    hung = _hung(places, anchors, outline, south, font, unit)
    labels = {name: label.clamp(room) for name, label in hung.items()}
    return apart(labels, [place.id for place in sorted(places, key=_chosen_first)])


def overhang(
    places: tuple[CellData, ...],
    anchors: dict[str, Point],
    outline: list[Point],
    south: pygame.Rect,
    font: pygame.Font,
    unit: float,
) -> tuple[int, int]:
    """Gives how far the tablets would stick out in the west and in the east; less than none is room to spare."""
    hung = _hung(places, anchors, outline, south, font, unit).values()
    margin = round(12 * unit)
    west = min((label.left for label in hung), default=south.left + margin)
    east = max((label.right for label in hung), default=south.right - margin)
    return south.left + margin - west, east - south.right + margin


def _hung(
    places: tuple[CellData, ...],
    anchors: dict[str, Point],
    outline: list[Point],
    south: pygame.Rect,
    font: pygame.Font,
    unit: float,
) -> dict[str, pygame.Rect]:
    """The tablets beside the land, wherever that is."""
    order = sorted((place for place in places if place.id in anchors), key=lambda place: anchors[place.id][0])
    half = len(order) // 2
    labels: dict[str, pygame.Rect] = {}
    tall = tablet_height(font, unit)
    most = max(1, int(south.height / (tall + 4)))
    for side, part in ((-1, order[:half]), (1, order[half:])):
        shown = sorted(part, key=_chosen_first)[:most]
        group = sorted(shown, key=lambda place: anchors[place.id][1])
        tops = stack([anchors[place.id][1] - tall / 2 for place in group], tall + 4, south.top, south.bottom)
        for place, top in zip(group, tops, strict=True):
            label = pygame.Rect(0, round(top), tablet_width(place, font, unit), tall)
            edge = _edge(outline, label, side)
            gap = round(14 * unit)
            label.left = edge - gap - label.width if side < 0 else edge + gap
            labels[place.id] = label
    return labels


def apart(labels: dict[str, pygame.Rect], order: list[str]) -> dict[str, pygame.Rect]:
    """Gives those labels that do not overlap any that comes before them in the order."""
    kept: dict[str, pygame.Rect] = {}
    for name in order:
        if name in labels and labels[name].collidelist(list(kept.values())) < 0:
            kept[name] = labels[name]
    return kept


def _chosen_first(item: CellData | CityData) -> int:
    return 0 if item.focused or item.hovered else 1 if item.selected else 2


def tablet_height(font: pygame.Font, unit: float) -> int:
    """Gives the height of a tablet: its name, and the windows of its houses below [pixels]."""
    return font.get_linesize() + window_height(font) + round(5 * unit)


def window_height(font: pygame.Font) -> int:
    """Gives the height of the row of windows on a tablet [pixels]."""
    return max(4, round(font.get_linesize() * 0.32))


def tablet_width(place: CellData, font: pygame.Font, unit: float) -> int:
    """Gives the width of a tablet: its name, then clubs and ventures [pixels]."""
    signs = min(3, place.clubs) + len(place.ventures[:3])
    return font.size(place.name)[0] + round(14 * unit) + round(signs * font.get_linesize() * 0.86)


def stack(wanted: list[float], pitch: float, low: float, high: float) -> list[float]:
    """Gives positions near those wanted, in their order and at least a pitch apart where there is room."""
    if not wanted:
        return []
    pitch = min(pitch, (high - low) / len(wanted))
    tops: list[float] = []
    for want in wanted:
        tops.append(max(want, low if not tops else tops[-1] + pitch))
    limit = high - pitch
    for i in range(len(tops) - 1, -1, -1):
        tops[i] = min(tops[i], limit)
        limit = tops[i] - pitch
    return tops


def spread_cities(
    cities: tuple[CityData, ...], north: pygame.Rect, radius: float, font: pygame.Font | None
) -> tuple[dict[str, Point], dict[str, pygame.Rect]]:
    """Gives where the medallions of the cities stand, apart enough for their names, and the names' tablets."""
    line = font.get_linesize() if font else 0
    natural = {city.id: (font.size(city.name)[0] + 16.0) if font else 0.0 for city in cities}
    crowded = sum(natural.values()) > north.width * 0.94
    fair = north.width / max(1, len(cities)) * 0.96 if crowded else float(north.width)
    wide = {name: max(radius * 2.3, min(fair, width)) for name, width in natural.items()}
    tall = radius * 2.2 + line + 4
    # where it is crowded, all cities stand in one row, so that there is height for two rows of names
    high = 1 if crowded else max(1, int(north.height - tall - radius * 0.16 - 8))
    room = pygame.Rect(0, 0, max(1, int(north.width - radius * 2.6)), high)
    room.midtop = (north.centerx, round(north.top + radius * 1.36))
    spots = {city.id: [room.left + city.x * room.width, room.top + city.y * room.height] for city in cities}
    names = [city.id for city in cities]
    for _ in range(80):
        moved = False
        for i, one in enumerate(names):
            for other in names[i + 1 :]:
                moved = _push(spots[one], spots[other], (wide[one] + wide[other]) / 2, tall, room) or moved
        for name in names:
            half = wide[name] / 2 + 4
            spots[name][0] = max(north.left + half, min(north.right - half, spots[name][0]))
            spots[name][1] = max(room.top, min(room.bottom, spots[name][1]))
        if not moved:
            break
    anchors = {name: (spot[0], spot[1]) for name, spot in spots.items()}
    if font is None:
        return anchors, {}
    labels = _under(cities, anchors, radius, north, font)
    if crowded:
        labels = _in_two_rows(labels, line + 2, north)
    return anchors, apart(labels, [city.id for city in sorted(cities, key=_chosen_first)])


def _under(
    cities: tuple[CityData, ...],
    anchors: dict[str, Point],
    radius: float,
    north: pygame.Rect,
    font: pygame.Font,
) -> dict[str, pygame.Rect]:
    """Gives the name of each city under its medallion."""
    labels = {}
    for city in cities:
        x, y = anchors[city.id]
        label = pygame.Rect(0, 0, font.size(city.name)[0] + 12, font.get_linesize())
        label.midtop = round(x), round(y + radius * 1.12)
        labels[city.id] = label.clamp(north)
    return labels


def _in_two_rows(labels: dict[str, pygame.Rect], step: int, north: pygame.Rect) -> dict[str, pygame.Rect]:
    """Gives the names with those lowered by a step that would lie over their neighbour in the west."""
    placed: dict[str, pygame.Rect] = {}
    for name, label in sorted(labels.items(), key=lambda item: item[1].left):
        taken = label.inflate(label.height // 2, 0).collidelist(list(placed.values())) >= 0
        placed[name] = label.move(0, step).clamp(north) if taken else label
    return placed


def _push(one: list[float], other: list[float], wide: float, tall: float, room: pygame.Rect) -> bool:
    dx, dy = other[0] - one[0], other[1] - one[1]
    over_x, over_y = wide - abs(dx), tall - abs(dy)
    if over_x <= 0 or over_y <= 0:
        return False
    if over_y < over_x and room.height > tall:
        step = over_y / 2 * (1 if dy >= 0 else -1)
        one[1], other[1] = one[1] - step, other[1] + step
    else:
        step = (over_x / 2 + 0.5) * (1 if dx >= 0 else -1)
        one[0], other[0] = one[0] - step, other[0] + step
    return True


def _edge(outline: list[Point], label: pygame.Rect, side: int) -> int:
    near = [x for x, y in outline if label.top - label.height <= y <= label.bottom + label.height]
    if not near:
        near = [x for x, _ in outline]
    return round(min(near) if side < 0 else max(near))
