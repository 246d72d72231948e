"""Who is in the plaza: by age, by the hour of the school, and by the feast for which those in the north come home."""

from collections.abc import Iterator
from random import Random

from game.ui.pictures.carve import Point, Sheet, fill, line, shape
from game.ui.pictures.parts import stamp
from game.ui.pictures.people import CAST, figure
from game.ui.pictures.village_works import BENCHES, CROWD, STALLS, market
from game.view.pictures.village import VillageData

MOST = 42
DEPTHS = (0.66, 0.76, 0.87, 0.98)
"""How large people are drawn from the church to the road: few sizes, so that each is printed once."""

STALL = 62.0
"""Half of what a stall is wide, and who stands beside it [units]."""

ALONE = 4
"""Up to so many people a dog has the plaza to itself."""


def paint_people(sheet: Sheet, data: VillageData) -> Iterator[None]:
    """Prints the people of the plaza one by one, the far ones first."""
    wide, foot = sheet.width, sheet.height
    ages = _ages(data)
    crowd = []
    hand = Random(data.seed + 99)
    for i, age in enumerate(ages):
        depth = hand.randrange(len(DEPTHS))
        across = (i * 0.618 + 0.13 + 0.08 * hand.random()) % 1
        down = depth / (len(DEPTHS) - 1)
        left, right = 0.3 - 0.04 * down, 0.76 + 0.07 * down
        if len(ages) < ALONE:
            across, depth, down = 0.47 + 0.16 * i, 2, 0.62
        base = foot - 254 + 134 * down + 9 * hand.random()
        x = _beside_stalls(sheet, data, wide * (left + (right - left) * across), base)
        crowd.append((base, x, age, depth, data.seed * 61 + i * 17))
    for base, x, age, depth, seed in sorted(crowd):
        figure(sheet, x, base, 88 * DEPTHS[depth], age, seed)
        yield
    if len(ages) < ALONE:
        stamp(sheet, "village/dog-thin", wide * 0.43, foot - 128, 0.9)
    elif len(ages) > 6:
        stamp(sheet, "village/hens", wide * 0.3, foot - 116, 0.9)
        stamp(sheet, "village/dog", wide * 0.78, foot - 116, 0.85)


def _beside_stalls(sheet: Sheet, data: VillageData, x: float, base: float) -> float:
    """Where somebody stands who would stand on a stall: nearer to the middle of the plaza."""
    if not market(data):
        return x
    for _, at, up in STALLS:
        off = x - sheet.width * at
        if abs(off) < STALL and base < sheet.height - up:
            return x - off + (2 * STALL if at < 0.5 else -2 * STALL)
    return x


def _ages(data: VillageData) -> list[str]:
    """What each person in the plaza is drawn as: pupils in the months of school, guests at the feast."""
    people = data.people
    at_school = data.school.built > 0.5 and not data.feast and data.hour == "day"
    pupils = people.children // 2 if at_school else 0
    seated = min(people.elders, len(BENCHES)) if data.plaza.built > 0.5 else 0
    ages = (
        ["pupil"] * pupils
        + ["child"] * (people.children - pupils)
        + ["young"] * people.young
        + ["adult"] * people.adults
        + ["elder"] * (people.elders - seated)
        + ["returned"] * people.returned
        + ["guest"] * people.guests
    )
    if data.lienzo.built > 0.5 and people.adults > 4:
        ages.append("charro")
    Random(data.seed + 98).shuffle(ages)
    return ages[:MOST]


def paint_feast(sheet: Sheet, data: VillageData) -> None:
    """Hangs cut paper where there are enough people for a feast; at the feast itself a band plays and couples dance."""
    wide, foot = sheet.width, sheet.height
    if data.people.all < CROWD:
        return
    _bunting(sheet)
    if data.feast:
        for i, name in enumerate(CAST["band"]):
            stamp(sheet, f"people/{name}", wide * 0.385 - 54 + 36 * i, foot - 204, 0.72)
        for i in range(2):
            figure(sheet, wide * (0.47 + 0.09 * i), foot - 172, 78, "dancers", data.seed + i)


def _bunting(sheet: Sheet) -> None:
    wide, foot = sheet.width, sheet.height
    _string(sheet, (wide * 0.27, foot - 336), (wide * 0.5 - 96, foot - 420), 11)
    _string(sheet, (wide * 0.5 + 110, foot - 420), (wide * 0.86, foot - 350), 14)


def _string(sheet: Sheet, one: Point, other: Point, count: int) -> None:
    """One string of cut paper from a point to another."""
    ink = sheet.ink
    inks = (ink.cochineal, ink.paper, ink.agave, ink.light, ink.indigo)
    half = count / 2
    path = [
        (
            one[0] + (other[0] - one[0]) * j / count,
            one[1] + (other[1] - one[1]) * j / count + 46 * (1 - (j / half - 1) ** 2),
        )
        for j in range(count + 1)
    ]
    line(sheet, path, 2.6)
    for j, (x, y) in enumerate(path[1:-1]):
        teeth = [(x + 11, y + 28), (x + 5.5, y + 22), (x, y + 28), (x - 5.5, y + 22), (x - 11, y + 28)]
        shape(sheet, [(x - 11, y), (x + 11, y), *teeth], inks[j % 5], 2.2, 0)
        hole = [(x, y + 5), (x + 5, y + 12), (x, y + 19), (x - 5, y + 12)]
        fill(sheet, hole, ink.ink if j % 5 == 3 else inks[(j + 3) % 5], 0)
