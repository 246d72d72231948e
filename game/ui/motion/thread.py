"""A thread that is thrown from one point to another, and drawn in."""

import math
from collections.abc import Sequence

import pygame

from game.ui.context import Context
from game.ui.motion.easing import clamped, gathering, settling
from game.ui.motion.moving import Motion
from game.ui.theme import Colour

THROW = 380
"""[ms]"""
PARTS = 26
WIDE, SLACK, WAVES = 4.5, 26, 2.5
"""Of the thread, how far it swings to the side [design px], and how often along its way."""
HOLDS = 0.55
"""The share of its time after which its end is let go and drawn in after it."""

Point = tuple[float, float]


def thrown_thread(
    path: Sequence[Point], colour: Colour, ctx: Context, wait: int = 0, within: pygame.Rect | None = None
) -> Motion:
    """A thread of an ink with a dark edge, thrown along a path: it uncoils, tightens, and runs in after its head.

    Args:
        path: Two points or more, along which it lies when it is taut [px].
        colour: Its ink.
        ctx: The moment.
        wait: Before it is thrown [ms].
        within: Nothing outside is painted.
    """
    wide, edge = ctx.px(WIDE), 2 * ctx.px(1.5)
    dark = ctx.theme.drawn["ink"]

    def paint(surface: pygame.Surface, share: float) -> list[pygame.Rect]:
        head = settling(share / HOLDS)
        tail = gathering((share - HOLDS) / (1.0 - HOLDS))
        swing = ctx.px(SLACK) * (1.0 - clamped(share / HOLDS)) ** 1.5
        points = [_swung(path, tail + (head - tail) * part / PARTS, head, swing) for part in range(PARTS + 1)]
        reach = wide + edge
        pygame.draw.lines(surface, dark, False, points, wide + edge)
        pygame.draw.circle(surface, dark, points[-1], reach)
        pygame.draw.lines(surface, colour, False, points, wide)
        pygame.draw.circle(surface, colour, points[-1], reach - edge / 2)
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = pygame.Rect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
        return [box.inflate(4 * reach, 4 * reach)]

    return Motion(paint, THROW - wait, wait, within)


def _swung(path: Sequence[Point], at: float, head: float, swing: float) -> Point:
    """A point of the thread, off its path by as much as it still swings there."""
    x, y, dx, dy = _along(path, at)
    off = (
        swing
        * math.sin(2.0 * math.pi * WAVES * (at - head))
        * clamped(at * 6)
        * clamped((1.0 - at) * 6 + 0.2)
    )
    return x - dy * off, y + dx * off


def _along(path: Sequence[Point], at: float) -> tuple[float, float, float, float]:
    """A point at a share of a path's parts, and the direction there."""
    place = clamped(at) * (len(path) - 1)
    here = min(len(path) - 2, int(place))
    (ax, ay), (bx, by) = path[here], path[here + 1]
    long = math.hypot(bx - ax, by - ay) or 1.0
    part = place - here
    return ax + (bx - ax) * part, ay + (by - ay) * part, (bx - ax) / long, (by - ay) / long


def hung(start: Point, end: Point, sag: float, parts: int = 14) -> list[Point]:
    """A path between two points that hangs through by so much in its middle [px]."""
    path = []
    for part in range(parts + 1):
        share = part / parts
        low = 4.0 * share * (1.0 - share) * sag
        path.append((start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share + low))
    return path
