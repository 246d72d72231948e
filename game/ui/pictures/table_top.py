"""The hall and the table: tiles, wood with its grain, a woven rim, coffee and bread, what lies in the middle."""

import math

from game.ui.pictures.carve import Sheet, block, fill, line, mark, ring
from game.ui.pictures.gouge import gouges, spans
from game.ui.pictures.ink import shade, tint
from game.ui.pictures.parts import stamp
from game.ui.pictures.table_plan import Plan

PLANKS = 7


def draw_floor(sheet: Sheet, plan: Plan) -> None:
    """Prints the tiles of the hall, and the shadow of the table on them."""
    ink, side = sheet.ink, 104.0
    block(sheet, 0, 0, sheet.width, sheet.height, shade(ink, ink.indigo, 0.08))
    pale, deep = tint(ink, ink.indigo, 0.2), shade(ink, ink.indigo, 0.4)
    left = plan.x - math.ceil(plan.x / side) * side
    for j in range(math.ceil(sheet.height / side) + 1):
        for i in range(math.ceil(sheet.width / side) + 2):
            x, y = left + i * side, plan.y - math.ceil(plan.y / side) * side + j * side
            corners = ((x, y - 26), (x + 26, y), (x, y + 26), (x - 26, y))
            fill(sheet, corners, tint(ink, ink.rose, 0.12), 0)
            line(sheet, corners, 3, deep, closed=True)
            for a, b in (((x + 26, y), (x + side - 26, y)), ((x, y + 26), (x, y + side - 26))):
                line(sheet, [a, b], 3, deep)
            mx, my = x + side / 2, y + side / 2
            for dx, dy in ((0, -22), (22, 0), (0, 22), (-22, 0)):
                mark(sheet, (mx, my), (mx + dx, my + dy), 10, pale)
    fill(sheet, plan.rim(60, -8, drop=34), ink.ink, 0)


def draw_top(sheet: Sheet, plan: Plan) -> None:
    """Prints the table top: its edge, planks with their grain, and a woven band at the rim."""
    ink = sheet.ink
    wood, dark = tint(ink, ink.marigold, 0.22), shade(ink, ink.marigold, 0.5)
    fill(sheet, plan.rim(72, 0, drop=16), dark, 0)
    line(sheet, plan.rim(72, 0, drop=16), 7, closed=True)
    top = plan.rim(72)
    fill(sheet, top, wood, 0)
    _grain(sheet, plan)
    band = 22.0
    count = 2 * round((plan.wide + plan.deep) / 13)
    inks = (ink.cochineal, ink.indigo, ink.agave)
    outer, inner = plan.rim(72, 5), plan.rim(72, band)
    fill(sheet, [*outer, outer[0], inner[0], *reversed(inner)], ink.paper, 0)
    for i in range(count):
        a, b = math.tau * i / count, math.tau * (i + 1) / count
        middle = (a + b) / 2
        tooth = (plan.at(a, plan.top + 6), plan.at(b, plan.top + 6), plan.at(middle, plan.top + band - 1))
        fill(sheet, tooth, inks[i % 3], 0)
    for inwards, wide in ((4.0, 3.0), (band, 3.4)):
        line(sheet, plan.rim(72, inwards), wide, closed=True)
    line(sheet, top, 6.5, closed=True)


def _grain(sheet: Sheet, plan: Plan) -> None:
    """Cuts the seams of the planks, their grain and a few knots."""
    ink, hand = sheet.ink, sheet.hand
    inner = plan.rim(60, 24)
    seam, light, shadow = (
        shade(ink, ink.marigold, 0.62),
        tint(ink, ink.marigold, 0.6),
        shade(ink, ink.marigold, 0.26),
    )
    deep = plan.deep - plan.top
    gouges(sheet, inner, 0.0, 11, shadow, 3.4, 120, 0.72)
    gouges(sheet, inner, 0.0, 31, light, 3.6, 150, 0.4)
    for i in range(1, PLANKS):
        y = plan.y - deep + 2 * deep * i / PLANKS
        for left, right in spans(inner, y):
            line(sheet, [(left, y), ((left + right) / 2, y + 2 - 4 * hand.random()), (right, y)], 3.2, seam)
    for _ in range(5):
        a, far = math.tau * hand.random(), 0.25 + 0.5 * hand.random()
        x, y = plan.x + (plan.wide - plan.top) * far * math.cos(a), plan.y + deep * far * math.sin(a)
        for size in (13.0, 7.0):
            line(sheet, ring(x, y, size * 1.7, size * 0.7, 14), 2.4, seam, closed=True)


def draw_fare(sheet: Sheet, plan: Plan) -> None:
    """Sets coffee and bread on the table: nobody talks for a night without."""
    ink = sheet.ink
    inks = (ink.cochineal, ink.agave, ink.indigo, ink.rose)
    for i in range(5):
        a = 0.62 + math.tau * i / 5
        x = plan.x + (plan.wide - plan.top) * 0.6 * math.cos(a)
        y = plan.y + (plan.deep - plan.top) * 0.62 * math.sin(a)
        if i == 2:
            stamp(sheet, "table/bread", x, y, 0.8, cloth=tint(ink, ink.indigo, 0.35), cloth2=ink.indigo)
        else:
            stamp(sheet, "table/cup", x, y, 0.8, flip=i % 2 == 1, cloth=inks[i % 4])


def draw_middle(sheet: Sheet, plan: Plan, mode: str) -> None:
    """Lays out what the talk is over: the list, or the book in which it is written how things are decided."""
    size = (plan.deep - plan.top) / 190
    if mode == "list":
        for dx, dy, turn in ((-46, 6, False), (44, -4, True), (0, 2, False)):
            stamp(sheet, "table/list", plan.x + dx * size * 1.3, plan.y + dy * size, 1.15 * size, flip=turn)
        return
    stamp(sheet, "table/ledger", plan.x, plan.y, 1.25 * size)
