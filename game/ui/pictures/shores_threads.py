"""The threads between the shores: as wide as the people in them, as bright as their use."""

import pygame

from game.ui.pictures.carve import Point
from game.ui.pictures.ink import Colour, Ink, mix, shade, tint
from game.ui.pictures.ribbon import hairline, ribbon
from game.ui.pictures.shores_layout import ShoresLayout
from game.view.pictures.shores import ThreadData, TwoShores

HAIR = 0.16
"""Threads with a smaller share of people than this are drawn as hairs."""


def paint_threads(surface: pygame.Surface, layout: ShoresLayout, data: TwoShores, ink: Ink) -> None:
    """Strings all threads and cords; those of what is chosen come forward, the others step back."""
    chosen = data.chosen()
    seen = [each for each in data.threads if layout.tied(each.place, each.city)]
    back = [each for each in seen if chosen and not _is_of(each, chosen)]
    front = [each for each in seen if not chosen or _is_of(each, chosen)]
    for thread in sorted(back, key=_width):
        _hair(surface, layout, thread, ink, 0.55)
    for thread in sorted(front, key=_width):
        _thread(surface, layout, thread, ink, forward=bool(chosen))
    cords = {place for place in layout.knots if not chosen or any(each.place == place for each in front)}
    for place in sorted(layout.knots, key=lambda name: (name in cords, name)):
        mine = [each for each in front if each.place == place] if chosen else seen
        _cord(surface, layout, [t for t in mine if t.place == place], place, ink, place in cords)


def paint_own_threads(
    surface: pygame.Surface, layout: ShoresLayout, data: TwoShores, ink: Ink, name: str
) -> None:
    """Strings the threads of one place or city over the finished picture, in front of all others."""
    mine = [t for t in data.threads if name in (t.place, t.city) and layout.tied(t.place, t.city)]
    for thread in sorted(mine, key=_width):
        _thread(surface, layout, thread, ink, forward=True)
    for place in {thread.place for thread in mine}:
        _cord(surface, layout, [t for t in mine if t.place == place], place, ink, True)


def _is_of(thread: ThreadData, chosen: frozenset[str]) -> bool:
    return thread.place in chosen or thread.city in chosen


def _width(thread: ThreadData) -> float:
    return thread.width


def _hair(surface: pygame.Surface, layout: ShoresLayout, thread: ThreadData, ink: Ink, pale: float) -> None:
    path = layout.thread_path(thread.place, thread.city)[:-1]
    hairline(surface, path, tint(ink, ink.indigo, pale * 0.6))


def _thread(
    surface: pygame.Surface, layout: ShoresLayout, thread: ThreadData, ink: Ink, forward: bool
) -> None:
    if thread.width < HAIR and not forward:
        _hair(surface, layout, thread, ink, 0.75)
        return
    u, path = layout.unit, layout.thread_path(thread.place, thread.city)[:-1]
    wide = (0.9 + 5.2 * thread.width**0.9) * u * (1.25 if forward else 1.0)
    ribbon(surface, path, wide + 1.4 * u, ink.ink)
    ribbon(surface, path, wide, light_of(ink, thread.shine))


def _cord(
    surface: pygame.Surface, layout: ShoresLayout, mine: list[ThreadData], place: str, ink: Ink, forward: bool
) -> None:
    """Strings all the threads of a place together, from the selvage down to it."""
    people = sum(t.width for t in mine)
    u, path = layout.unit, layout.cord_path(place)
    if people <= 0.0 or not forward:
        if people > 0.0 or not mine:
            hairline(surface, path, shade(ink, ink.rose, 0.45))
        return
    shine = sum(t.width * t.shine for t in mine) / people
    wide = (1.0 + 2.8 * min(2.2, people) ** 0.9) * u
    core = shine_of(ink, shine)
    if wide < 2.0:
        ribbon(surface, path, max(1.5, wide), shade(ink, core, 0.55))
    else:
        ribbon(surface, path, wide + 1.5 * u, ink.ink)
        ribbon(surface, path, wide, core)
    if shine > 0.35 and wide > 2.5:
        for a, b in zip(path[::2], path[1::2], strict=False):
            ribbon(surface, [a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)], max(1.0, wide * 0.3), ink.paper)
    _knot(surface, path[0], wide, core, ink, u)
    _knot(surface, path[-1], wide * 0.8, core, ink, u)


def _knot(surface: pygame.Surface, at: Point, wide: float, core: Colour, ink: Ink, u: float) -> None:
    pygame.draw.aacircle(surface, ink.ink, at, wide * 0.75 + 3.0 * u)
    pygame.draw.aacircle(surface, core, at, wide * 0.75 + 1.0 * u)


def shine_of(ink: Ink, shine: float) -> Colour:
    """Gives the colour of a cord on the southern shore: grey without use, then gold, then cochineal."""
    if shine > 0.55:
        return mix(ink.marigold, ink.cochineal, min(1.0, (shine - 0.55) * 2.2))
    return mix(mix(ink.paper, ink.ink, 0.3), ink.marigold, min(1.0, shine * 1.8))


def light_of(ink: Ink, shine: float) -> Colour:
    """Gives the colour of a thread in the northern night: like mist without use, then gold, then as bright as paper."""
    if shine > 0.5:
        return mix(ink.marigold, ink.paper, min(1.0, (shine - 0.5) * 1.8))
    return mix(tint(ink, ink.indigo, 0.62), ink.marigold, min(1.0, shine * 1.8))
