"""What passes at the table: threads between those whose knowledge meets, and the heat of the talk."""

import math
from itertools import pairwise

from game.ui.pictures.carve import Point, Sheet, bend, line, mark
from game.ui.pictures.ink import shade
from game.ui.pictures.parts import stamp
from game.ui.pictures.table_plan import Plan


def draw_thread(sheet: Sheet, plan: Plan, between: tuple[float, float], strength: float, i: int) -> None:
    """Prints a twisted thread across the table, as wide as two know more together than apart [0..1]."""
    ink = sheet.ink
    inks = (ink.cochineal, ink.indigo, ink.agave, shade(ink, ink.rose, 0.2), ink.paper)
    one, other = (plan.at(angle, plan.top + 8) for angle in between)
    pull = 0.42 + 0.22 * strength

    def towards(point: Point) -> Point:
        return point[0] + (plan.x - point[0]) * pull, point[1] + (plan.y - point[1]) * pull

    path = bend(one, towards(one), towards(other), other, 26)
    wide = 5.0 + 17.0 * strength
    line(sheet, [(x + 3, y + 6) for x, y in path], wide + 4, shade(ink, ink.marigold, 0.45))
    line(sheet, path, wide + 7)
    line(sheet, path, wide, inks[i % 5])
    twist = ink.light if i % 5 != 4 else ink.cochineal
    for (ax, ay), (bx, by) in pairwise(path[1:]):
        dx, dy = bx - ax, by - ay
        long = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / long * wide * 0.42, dx / long * wide * 0.42
        mark(sheet, (ax - nx, ay - ny), (bx + nx, by + ny), max(2.4, wide * 0.26), twist)


def draw_glow(sheet: Sheet, plan: Plan, heat: float) -> None:
    """Cuts the warmth of the talk into the wood: more cuts, redder and longer, the hotter it is."""
    ink, hand = sheet.ink, sheet.hand
    count = 18 + round(66 * heat)
    wide, deep = plan.wide - plan.top - 26, plan.deep - plan.top - 26
    for i in range(count):
        a = math.tau * (i + 0.5 * hand.random()) / count
        near = 0.42 + 0.1 * hand.random()
        far = min(0.98, near + 0.12 + (0.2 + 0.36 * hand.random()) * heat)
        ends = [(plan.x + wide * r * math.cos(a), plan.y + deep * r * math.sin(a)) for r in (near, far)]
        mark(sheet, ends[0], ends[1], 7 + 6 * heat, ink.cochineal if i % 3 else ink.light)


def draw_embers(sheet: Sheet, plan: Plan, ends: tuple[Point, Point], heat: float) -> None:
    """Lights a fire between the two who clash, highest half-way."""
    (ax, ay), (bx, by) = ends
    mx, my = plan.x + (ax + bx - 2 * plan.x) * 0.22, plan.y + (ay + by - 2 * plan.y) * 0.22
    count = 2 + round(5 * heat)
    path = bend(ends[0], (mx, my), (mx, my), ends[1], 40)
    flames = []
    for i in range(count):
        share = 0.27 + 0.46 * (i + 0.5) / count
        x, y = path[round(share * 40)]
        size = (0.5 + 0.75 * heat) * (1 - abs(share - 0.5) * 2.2)
        flames.append((y, x, size, i))
    for y, x, size, i in sorted(flames):
        stamp(sheet, "table/flame", x, y + 34 * size, size, flip=i % 2 == 1)
    for i in range(round(14 * heat)):
        x, y = path[8 + (i * 11) % 25]
        up = 40 + 70 * sheet.hand.random()
        side = (sheet.hand.random() - 0.5) * 90
        spark = sheet.ink.light if i % 2 else sheet.ink.cochineal
        mark(sheet, (x + side, y - up), (x + side + 3, y - up - 12), 6, spark)
