"""Names on the two shores: placed beside what they name, never over each other."""

import pygame

from game.ui.pictures.carve import Point
from game.ui.pictures.shores_hang import Ground, Want, box_of, boxed, hang
from game.view.pictures.shores import CellData, CityData

EMBLEMS = 3
"""Clubs of a place that are told apart near by: those of the cities with most."""


def hang_labels(
    places: tuple[CellData, ...],
    anchors: dict[str, Point],
    cells: dict[str, list[Point]],
    outline: list[Point],
    room: pygame.Rect,
    font: pygame.Font,
    unit: float,
    kept: tuple[int, int],
) -> dict[str, pygame.Rect]:
    """Gives the tablets of the places, each as near its cell as the others allow; the corner `kept` is left free.

    Where letters are too large for all of them, the chosen ones come first, and the others wait to be chosen.
    """
    tall = tablet_height(font, unit)
    wants = tuple(Want(each.id, _roomy(each, font, unit), tall, *anchors[each.id]) for each in places)
    named = [cells[each.cvegeo] for each in places if each.cvegeo in cells]
    near = 15 * unit
    pins = [(x - near, y - near, 2 * near, 2 * near) for x, y in (anchors[each.id] for each in places)]
    top = float(room.top)
    cords = tuple((anchors[each.id][0] - 2, top, 4.0, max(0.0, anchors[each.id][1] - top)) for each in places)
    taken = (*(box_of(cell, 0.8) for cell in named), *pins, *pins)
    shape = (*outline[::2], *(point for cell in cells.values() for point in cell[::6]))
    corner = (float(room.left), top, float(kept[0]), float(kept[1]))
    found = hang(wants, Ground(boxed(room), taken, cords, shape, corner))
    labels = {}
    for place, box in zip(places, found, strict=True):
        label = pygame.Rect(*map(round, box))
        own = pygame.Rect(label.topleft, (tablet_width(place, font, unit), tall))
        if label.centerx < anchors[place.id][0]:
            own.right = label.right
        labels[place.id] = own
    return apart(labels, [place.id for place in sorted(places, key=chosen_first)])


def apart(labels: dict[str, pygame.Rect], order: list[str]) -> dict[str, pygame.Rect]:
    """Gives those labels that do not overlap any that comes before them in the order."""
    kept: dict[str, pygame.Rect] = {}
    for name in order:
        if name in labels and labels[name].collidelist(list(kept.values())) < 0:
            kept[name] = labels[name]
    return kept


def chosen_first(item: CellData | CityData) -> int:
    """Gives the rank of a name where not all have room: what is pointed at before what is open before the rest."""
    return 0 if item.focused or item.hovered else 1 if item.selected else 2


def tablet_height(font: pygame.Font, unit: float) -> int:
    """Gives the height of a tablet: its name, and the windows of its houses below [pixels]."""
    return font.get_linesize() + window_height(font) + round(3 * unit)


def window_height(font: pygame.Font) -> int:
    """Gives the height of the row of windows under a name [pixels]."""
    return max(4, round(font.get_linesize() * 0.26))


def tablet_width(place: CellData, font: pygame.Font, unit: float, near: bool = False) -> int:
    """Gives the width of a tablet: its name, then its clubs or what the lens writes [pixels]."""
    wide = font.size(place.name)[0] + round(12 * unit)
    for _, words in marks_of(place, near):
        wide += round(font.get_linesize() * 1.06 + 3 * unit) + font.size(words)[0] + font.get_linesize() // 4
    return wide


def _roomy(place: CellData, font: pygame.Font, unit: float) -> int:
    """Gives a width that a tablet hardly outgrows, so that names hang still while lenses and counts change [pixels]."""
    most = font.size(place.name)[0] + font.size("000")[0] + round(font.get_linesize() * 1.31 + 15 * unit)
    return max(most, tablet_width(place, font, unit))


def marks_of(place: CellData, near: bool = False) -> list[tuple[str, str]]:
    """Gives what is printed beside a name: parts, each with the words after it; near by, the clubs city by city."""
    if place.sign:
        return [(f"shores/{place.sign}", place.tag)]
    if not place.clubs:
        return []
    if near:
        return [(f"emblems/{clubs.emblem}", str(clubs.count)) for clubs in place.clubs[:EMBLEMS]]
    return [(f"emblems/{place.clubs[0].emblem}", str(sum(clubs.count for clubs in place.clubs)))]


def plates_on_cells(
    seen: list[CellData],
    anchors: dict[str, Point],
    shore: pygame.Rect,
    font: pygame.Font,
    unit: float,
    kept: tuple[int, int],
    foot: float,
) -> dict[str, pygame.Rect]:
    """Gives the tablets of the places seen near by: under their villages, whose foot is so low, or above or beside."""
    room, labels = shore.inflate(-8, -8), dict[str, pygame.Rect]()
    tall = tablet_height(font, unit)
    for place in sorted(seen, key=chosen_first):
        x, y = anchors[place.id]
        wide = tablet_width(place, font, unit, True)
        tries = [
            pygame.Rect(round(x - wide / 2), round(y + drop * unit), wide, tall)
            for drop in (foot, foot + 20, foot + 40)
        ]
        tries += [
            pygame.Rect(round(x + side * 20 * unit - (wide if side < 0 else 0)), round(y), wide, tall)
            for side in (1, -1)
        ]
        tries += [pygame.Rect(round(x - wide / 2), round(y - 40 * unit) - tall, wide, tall)]
        taken = [pygame.Rect(shore.topleft, kept), *(label.inflate(8, 8) for label in labels.values())]
        free = (each.clamp(room) for each in tries if each.clamp(room).collidelist(taken) < 0)
        found = next(free, None)
        if found is not None:
            labels[place.id] = found
    return labels


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
