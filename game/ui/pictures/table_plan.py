"""Where everything is at the table: its oval, its seats, and who sits at which."""

import math
from dataclasses import dataclass
from itertools import pairwise

import pygame

from game.ui.pictures.carve import Point
from game.view.pictures.heads import TableData

WIDEST = 1.8, 2.4
"""A round table seen from a high window is so much wider than deep at most, in a picture twice as wide as high; and
in a very wide one."""

STEPS = 360


@dataclass(frozen=True, slots=True)
class Plan:
    """The measures of a table within a rectangle.

    Attributes:
        x: Middle.
        y: Middle.
        wide: Half the width of the oval on which the seats are.
        deep: Half its depth.
        head: Radius of a head.
        top: How far the edge of the table is inside that oval.
    """

    x: float
    y: float
    wide: float
    deep: float
    head: float
    top: float

    def at(self, angle: float, inwards: float = 0.0) -> Point:
        """The point of the oval at an angle, so much nearer to the middle."""
        return (
            self.x + (self.wide - inwards) * math.cos(angle),
            self.y + (self.deep - inwards) * math.sin(angle),
        )

    def rim(self, parts: int = 72, inwards: float = 0.0, drop: float = 0.0) -> list[Point]:
        """The edge of the table top, or a line inside of it."""
        angles = [math.tau * i / parts for i in range(parts)]
        return [(x, y + drop) for x, y in (self.at(a, self.top + inwards) for a in angles)]


def plan_of(rect: pygame.Rect, seats: int) -> Plan:
    """The table as large as a rectangle allows."""
    wide, high = max(1, rect.width), max(1, rect.height)
    head = min(high * 0.125, wide * 0.105, wide * 1.1 / max(5, seats))
    deep = max(1.0, high / 2 - head * 1.28)
    widest = min(WIDEST[1], max(WIDEST[0], 0.62 * wide / high))
    across = max(1.0, min(wide / 2 - head * 1.35, deep * widest))
    deep = min(deep, across * 1.05)
    return Plan(rect.left + wide / 2, rect.top + high / 2, across, deep, head, head * 0.62)


def angles_of(plan: Plan, seats: int) -> list[float]:
    """The angles of the seats, as far from each other along the oval, clockwise from the top."""
    steps = [-math.pi / 2 + math.tau * i / STEPS for i in range(STEPS + 1)]
    along = [0.0]
    for a, b in pairwise(steps):
        (ax, ay), (bx, by) = plan.at(a), plan.at(b)
        along.append(along[-1] + math.hypot(bx - ax, by - ay))
    found, i = [], 0
    for seat in range(seats):
        while along[i] < along[-1] * seat / seats:
            i += 1
        found.append(steps[i])
    return found


def spots_of(plan: Plan, data: TableData) -> dict[str, tuple[Point, float]]:
    """The middle and the angle of each seat."""
    angles = angles_of(plan, len(data.seats))
    return {seat.seat: (plan.at(a), a) for seat, a in zip(data.seats, angles, strict=True)}
