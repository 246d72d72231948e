"""The cities of the north: apart enough for their names, from west to east as on a map."""

from functools import lru_cache

import pygame

from game.ui.pictures.carve import Point
from game.ui.pictures.shores_labels import apart, chosen_first
from game.view.pictures.shores import CityData

ROUNDS = 80
"""How often medallions make room for each other, at most."""


def over(line: float, radius: float) -> float:
    """Gives how far a name reaches up over the foot of its medallion [pixels]."""
    return min(line * 0.45, radius * 0.35)


def is_crowded(cities: tuple[CityData, ...], width: int, font: pygame.Font, radius: float) -> bool:
    """Gives whether the names of the cities need two rows."""
    return sum(max(2.3 * radius, font.size(city.name)[0] + 16) for city in cities) > width * 0.97


def spread_cities(
    cities: tuple[CityData, ...], north: pygame.Rect, radius: float, font: pygame.Font | None, unit: float
) -> tuple[dict[str, Point], dict[str, pygame.Rect]]:
    """Gives where the medallions of the cities stand, apart enough for their names, and the names' tablets."""
    line = font.get_linesize() if font else 0
    natural = {city.id: (font.size(city.name)[0] + 16.0) if font else 0.0 for city in cities}
    crowded = font is not None and is_crowded(cities, north.width, font, radius)
    fair = north.width / max(1, len(cities)) * 0.96 if crowded else float(north.width)
    wide = {name: max(radius * 2.3, min(fair, width)) for name, width in natural.items()}
    tall = radius * 2.3 + line - over(line, radius) + 4
    # where it is crowded, all cities stand in one row, so that there is height for two rows of names
    high = 1 if crowded else max(1, int(north.height - tall - 38 * unit))
    room = pygame.Rect(0, 0, max(1, int(north.width - radius * 2.6)), high)
    # beads and rings jut out, and a frame of focus lies within the edge
    edge = round(10 * unit)
    room.midtop = (north.centerx, round(north.top + radius * 1.3) + edge)
    begun = tuple(
        (room.left + city.x * room.width, room.top + city.y * room.height, wide[city.id]) for city in cities
    )
    apart_now = _pushed_apart(begun, tall, (room.top, room.bottom), (north.left + edge, north.right - edge))
    anchors = dict(zip((city.id for city in cities), apart_now, strict=True))
    if font is None:
        return anchors, {}
    labels = _under(cities, anchors, radius, north, font)
    if crowded:
        labels = _in_two_rows(labels, line + 2, north)
    return anchors, apart(labels, [city.id for city in sorted(cities, key=chosen_first)])


@lru_cache(maxsize=24)
def _pushed_apart(
    begun: tuple[tuple[float, float, float], ...], tall: float, rows: tuple[int, int], ends: tuple[int, int]
) -> tuple[Point, ...]:
    """Gives where medallions come to stand that begin at x, y and are so wide, when they make room for each other."""
    spots = [[x, y] for x, y, _ in begun]
    high = rows[1] - rows[0]
    for _ in range(ROUNDS):
        moved = False
        for i, one in enumerate(spots):
            for j in range(i + 1, len(spots)):
                moved = _push(one, spots[j], (begun[i][2] + begun[j][2]) / 2, tall, high) or moved
        for spot, (_, _, wide) in zip(spots, begun, strict=True):
            half = wide / 2 + 4
            spot[0] = max(ends[0] + half, min(ends[1] - half, spot[0]))
            spot[1] = max(rows[0], min(rows[1], spot[1]))
        if not moved:
            break
    return tuple((x, y) for x, y in spots)


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
        label.midtop = round(x), round(y + radius * 1.2 - over(font.get_linesize(), radius))
        labels[city.id] = label.clamp(north)
    return labels


def _in_two_rows(labels: dict[str, pygame.Rect], step: int, north: pygame.Rect) -> dict[str, pygame.Rect]:
    """Gives the names with those lowered by a step that would lie over their neighbour in the west."""
    placed: dict[str, pygame.Rect] = {}
    for name, label in sorted(labels.items(), key=lambda item: item[1].left):
        taken = label.inflate(label.height // 2, 0).collidelist(list(placed.values())) >= 0
        placed[name] = label.move(0, step).clamp(north) if taken else label
    return placed


def _push(one: list[float], other: list[float], wide: float, tall: float, high: float) -> bool:
    dx, dy = other[0] - one[0], other[1] - one[1]
    over_x, over_y = wide - abs(dx), tall - abs(dy)
    if over_x <= 0 or over_y <= 0:
        return False
    if over_y < over_x and high > tall:
        step = over_y / 2 * (1 if dy >= 0 else -1)
        one[1], other[1] = one[1] - step, other[1] + step
    else:
        step = (over_x / 2 + 0.5) * (1 if dx >= 0 else -1)
        one[0], other[0] = one[0] - step, other[0] + step
    return True
