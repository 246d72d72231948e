"""Where the works of a village stand, and what else stands in its plaza."""

from collections.abc import Iterator

from game.ui.pictures.carve import Sheet
from game.ui.pictures.houses import church
from game.ui.pictures.ink import Colour, Ink, mix, tint
from game.ui.pictures.parts import stamp
from game.ui.pictures.people import figure
from game.ui.pictures.works import BEGUN, bench, clinic, kiosk, lienzo, school, water_tower
from game.view.pictures.village import VillageData

BENCHES = (0.6, 0.7)
"""Where benches stand [share of the width]."""

TREES = (0.315, 0.795)

STALLS = (("stall-fruit", 0.79, 150.0), ("stall-bread", 0.29, 168.0))
"""The stalls of a market: which, where [share of the width], how far over the foot of the picture."""

CROWD = 16
"""From so many people on there is cut paper and a market."""


def paint_far_works(sheet: Sheet, data: VillageData) -> None:
    """Prints the rodeo ring and the water tower on the slope."""
    wide, foot = sheet.width, sheet.height
    if data.lienzo.built > BEGUN:
        lienzo(sheet, wide * 0.89, foot - 398, 0.98, data.lienzo)
        if data.homes_lit > 0.4 and data.hour != "night" and data.people.adults > 2:
            stamp(sheet, "village/charro-rider", wide * 0.875, foot - 438, 0.42)
    if data.water.built > BEGUN:
        water_tower(sheet, wide * 0.762, foot - 424, 1.0, data.water)


def paint_works(sheet: Sheet, data: VillageData) -> Iterator[None]:
    """Prints the church and what stands around the plaza, one by one."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    life = data.people.children + data.people.young > 2
    if data.school.built > BEGUN:
        school(sheet, wide * 0.9, foot - 236, 0.92, data.school, life and data.people.children > 0)
        yield
    if data.clinic.built > BEGUN:
        clinic(sheet, wide * 0.7, foot - 264, 0.9, data.clinic, data.homes_lit > 0.25 or data.hour == "night")
        yield
    if data.church.built > BEGUN:
        stone = stones(ink)[data.seed % 3]
        alive = data.homes_lit > 0.25
        church(
            sheet, wide * 0.5 - 104, foot - 262, 205, stone, data.church.built, data.church.condition, alive
        )
        yield
    if data.plaza.built > 0.3:
        _plaza(sheet, data)


def stones(ink: Ink) -> tuple[Colour, ...]:
    """What churches are built of or painted with: cantera, ochre or lime."""
    return (
        mix(tint(ink, ink.rose, 0.2), ink.marigold, 0.12),
        mix(tint(ink, ink.marigold, 0.3), ink.rose, 0.2),
        mix(ink.paper, ink.rose, 0.18),
    )


def _plaza(sheet: Sheet, data: VillageData) -> None:
    """Trees, bandstand, benches with the old on them, and a market where there is somebody to buy."""
    wide, foot = sheet.width, sheet.height
    bare = data.homes_lit < 0.35 and data.season == "dry"
    for i, x in enumerate(TREES):
        kind = "bare-tree" if bare else ("laurel", "pirul")[(i + data.seed) % 2]
        stamp(sheet, f"plants/{kind}", wide * x, foot - 246, 1.0)
    if data.plaza.built > 0.5:
        kiosk(sheet, wide * 0.385, foot - 172, 1.02, data.plaza)
        for i, x in enumerate(BENCHES):
            bench(sheet, wide * x, foot - 168, 0.9, data.plaza)
            if i < data.people.elders:
                figure(sheet, wide * x - 6, foot - 168, 82, "seated", data.seed * 5 + i)
    if market(data):
        for name, x, up in STALLS:
            stamp(sheet, f"village/{name}", wide * x, foot - up, 0.93)


def market(data: VillageData) -> bool:
    """Whether stalls stand in the plaza."""
    return data.plaza.built > 0.3 and data.people.all >= CROWD and data.hour != "night"
