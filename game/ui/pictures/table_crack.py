"""A rift: the table breaks between two who can no longer sit at it together."""

import math

from game.ui.pictures.carve import Point, Sheet, fill, line, mark
from game.ui.pictures.ink import shade, tint
from game.ui.pictures.table_plan import Plan

TEETH = 11


def draw_crack(sheet: Sheet, plan: Plan, ends: tuple[Point, Point]) -> None:
    """Cuts the table in two across the line between two seats, with splinters and torn threads."""
    ink, hand = sheet.ink, sheet.hand
    (ax, ay), (bx, by) = ends
    along = math.atan2((by - ay) / plan.deep, (bx - ax) / plan.wide) + math.pi / 2
    a, b = plan.at(along, plan.top - 22), plan.at(along + math.pi, plan.top - 22)
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / long, dx / long
    gape = 13 + plan.head * 0.2
    left, right = [], []
    for i in range(TEETH + 1):
        share = min(1.0, max(0.0, (i + 0.7 * (hand.random() - 0.5)) / TEETH))
        x, y = a[0] + dx * share, a[1] + dy * share
        off = (1 if i % 2 else -1) * (14 + 20 * hand.random())
        wide = gape * (0.8 + 0.4 * hand.random()) * (0.75 + abs(share - 0.5))
        left.append((x + nx * (off - wide), y + ny * (off - wide)))
        right.append((x + nx * (off + wide), y + ny * (off + wide)))
    broken = [*left, *reversed(right)]
    fill(sheet, broken, shade(ink, ink.indigo, 0.45), 0)
    for side, sign in ((left, -1), (right, 1)):
        edge = [(x + nx * sign * 7, y + ny * sign * 7) for x, y in side]
        fill(sheet, [*side, *reversed(edge)], tint(ink, ink.marigold, 0.72), 0)
        line(sheet, side, 6.5)
        for x, y in side[1:-1]:
            reach = 14 + 22 * hand.random()
            mark(sheet, (x, y), (x + nx * sign * reach + 4, y + ny * sign * reach - 5), 7, ink.ink)
    for x, y in left[2:-2:3]:
        mark(sheet, (x, y), (x + nx * gape * 1.3, y + ny * gape * 1.3 + 8), 6, ink.cochineal)
