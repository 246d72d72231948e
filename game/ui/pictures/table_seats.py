"""Chairs of wood and palm, and what people lay on the table: their papers, or their hands."""

import math
from collections.abc import Callable

from game.ui.pictures.carve import Point, Sheet, fill, line, mark, shape
from game.ui.pictures.heads_looks import look_of
from game.ui.pictures.heads_tones import cloth, skin_tones
from game.ui.pictures.heads_traits import traits_of
from game.ui.pictures.ink import shade, tint
from game.ui.pictures.table_plan import Plan
from game.view.pictures.heads import HeadData

Place = Callable[[float, float], Point]


def placed(origin: Point, angle: float, size: float) -> Place:
    """Gives where a point is that lies so far outwards and so far to the side of another."""
    cos, sin = math.cos(angle), math.sin(angle)
    return lambda out, side: (
        origin[0] + (out * cos - side * sin) * size,
        origin[1] + (out * sin + side * cos) * size,
    )


def draw_chair(sheet: Sheet, plan: Plan, at: Point, angle: float, taken: bool) -> None:
    """Prints a chair seen from above; of one that is taken little more than the back is seen."""
    ink = sheet.ink
    facing = math.atan2((at[1] - plan.y) / plan.deep, (at[0] - plan.x) / plan.wide)
    p = placed(at, facing, plan.head / 50)
    wood, palm = shade(ink, ink.cochineal, 0.3), tint(ink, ink.marigold, 0.5)
    legs = [p(-46, -44), p(-46, 44), p(44, 40), p(44, -40)]
    fill(sheet, [(x + 5, y + 9) for x, y in [*legs[:2], p(58, 44), p(58, -44)]], ink.ink, 0)
    shape(sheet, legs, wood, 4.5, 1.0)
    if not taken:
        seat = [p(-36, -34), p(-36, 34), p(32, 31), p(32, -31)]
        fill(sheet, seat, palm, 0)
        _rush(sheet, p)
        line(sheet, seat, 3, closed=True)
    shape(sheet, [p(42, -46), p(42, 46), p(58, 43), p(58, -43)], shade(ink, ink.cochineal, 0.12), 4.5, 1.0)
    for side in (-30, -10, 10, 30):
        mark(sheet, p(45, side), p(56, side * 0.95), 5, tint(ink, ink.marigold, 0.35))


def _rush(sheet: Sheet, p: Place) -> None:
    """Cuts the palm of the seat: four triangles of twisted leaf that meet in the middle."""
    ink = sheet.ink
    dark = shade(ink, ink.marigold, 0.5)
    for i in range(1, 6):
        far = i / 6
        for a, b in (
            ((-36 + 34 * far, -34 + 34 * far), (-36 + 34 * far, 34 - 34 * far)),
            ((32 - 34 * far, -31 + 31 * far), (32 - 34 * far, 31 - 31 * far)),
            ((-36 + 34 * far, -34 + 34 * far), (32 - 34 * far, -31 + 31 * far)),
            ((-36 + 34 * far, 34 - 34 * far), (32 - 34 * far, 31 - 31 * far)),
        ):
            line(sheet, [p(*a), p(*b)], 2.2, dark)
    for corner in ((-36, -34), (-36, 34), (32, 31), (32, -31)):
        line(sheet, [p(*corner), p(-2, 0)], 3, ink.ink)


def draw_hands(sheet: Sheet, plan: Plan, angle: float, head: HeadData) -> None:
    """Prints two hands on the table, in the sleeves of whoever sits there."""
    ink, look = sheet.ink, look_of(head)
    skin = skin_tones(ink)[traits_of(head, look.glasses).skin]
    origin = plan.at(angle, plan.top)
    facing = math.atan2(origin[1] - plan.y, origin[0] - plan.x)
    p = placed(origin, facing, plan.head / 50)
    for side in (-1, 1):
        arm = [p(8, side * 48), p(8, side * 30), p(-38, side * 15), p(-44, side * 31)]
        shape(sheet, arm, cloth(ink, look.cloths[head.seed % len(look.cloths)][0]), 3.6, 0.6)
        palm = [
            p(-36, side * 14), p(-58, side * 8), p(-70, side * 13), p(-73, side * 20), p(-68, side * 27),
            p(-58, side * 31), p(-43, side * 31),
        ]  # fmt: skip
        shape(sheet, palm, skin, 3.2, 0.4)
        for finger in (14, 19, 24):
            line(sheet, [p(-58, side * finger), p(-69, side * (finger + 1))], 1.8)


def draw_paper(sheet: Sheet, plan: Plan, angle: float, head: HeadData) -> None:
    """Prints the sheet somebody came with: what they want built, ticked off."""
    ink = sheet.ink
    origin = plan.at(angle, plan.top)
    facing = math.atan2(origin[1] - plan.y, origin[0] - plan.x)
    p = placed(origin, facing, plan.head / 50)
    shape(sheet, [p(-26, -30), p(-26, 28), p(-88, 30), p(-88, -28)], ink.paper, 3.4, 1.2)
    for i in range(4):
        row = -36 - 13 * i
        line(sheet, [p(row, -20), p(row, 12)], 2.4)
        if (head.seed + i) % 3:
            line(sheet, [p(row + 5, 16), p(row - 3, 20), p(row + 9, 26)], 3, ink.cochineal)
