"""The homes of a village, in rows up its slope: as many lit as there are people in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from game.ui.pictures.carve import Sheet, mark
from game.ui.pictures.houses import DOLLARS, PLAIN, home, width
from game.ui.pictures.ink import Colour, mix, tint
from game.ui.pictures.parts import stamp
from game.view.pictures.village import VillageData

ROWS = ((436.0, 0.66, 0.29, 0.76), (368.0, 0.82, -0.01, 1.02), (292.0, 0.98, -0.03, 1.04))
"""Rows of houses: how far over the foot of the picture, how large, from where to where [share of its width]."""

GLOW = {"dusk": 0.12, "night": 0.42}
"""How much of its light a lit house throws on its own walls."""


@dataclass(frozen=True)
class Plot:
    """Where a house stands, which build it is and how large."""

    build: str
    x: float
    base: float
    scale: float
    wall: int
    row: int


def plots(width_: float, foot: float, data: VillageData) -> list[Plot]:
    """Where the houses of a village stand, the far ones first; hidden ones are left out."""
    hand = Random(data.seed * 7 + 1)
    made: list[Plot] = []
    for row, (up, scale, left, right) in enumerate(ROWS):
        x = width_ * left
        while True:
            kinds = DOLLARS if hand.random() < 0.1 + 0.75 * data.abroad else PLAIN
            build = kinds[hand.randrange(len(kinds))]
            wide = width(build) * scale
            if x + wide > width_ * right:
                break
            made.append(Plot(build, x, foot - up + hand.random() * 8, scale, hand.randrange(6), row))
            x += wide * (0.9 + 0.08 * hand.random())
    return [each for each in made if not _hidden(each, width_, data)]


def _hidden(plot: Plot, wide: float, data: VillageData) -> bool:
    """Whether the plant or the church stands before all of it."""
    end = plot.x + width(plot.build) * plot.scale
    by_plant = data.venture is not None and plot.row == 2 and end < wide * 0.27
    by_church = data.church.built > 0.3 and plot.row > 0 and plot.x > wide * 0.43 and end < wide * 0.6
    return by_plant or by_church


def paint_homes(sheet: Sheet, data: VillageData) -> Iterator[None]:
    """Prints the houses one by one, lit or boarded up, with smoke over hearths and washing where people live."""
    walls = _walls(sheet)
    stand = plots(sheet.width, sheet.height, data)
    order = list(range(len(stand)))
    Random(data.seed).shuffle(order)
    lit = set(order[: round(data.homes_lit * len(stand))])
    glow = GLOW.get(data.hour, 0.0)
    for i, plot in enumerate(stand):
        wall = walls[plot.wall]
        if i in lit:
            wall = mix(wall, sheet.ink.light, glow)
            if i % 3 == 0:
                stamp(
                    sheet,
                    "village/smoke",
                    plot.x + width(plot.build) * plot.scale * 0.7,
                    plot.base - 44 * plot.scale,
                    plot.scale,
                )
        home(sheet, plot.build, plot.x, plot.base, plot.scale, wall, i in lit)
        if i in lit and data.hour != "day":
            _spill(sheet, plot)
        elif i in lit and plot.row and i % 4 == 1:
            stamp(sheet, "village/laundry", plot.x + width(plot.build) * plot.scale, plot.base + 14, 0.5)
        yield


def _spill(sheet: Sheet, plot: Plot) -> None:
    """The light that falls out of a door on the ground."""
    middle, long = plot.x + width(plot.build) * plot.scale * 0.5, 30 * plot.scale
    for i in range(-2, 3):
        x = middle + i * 9 * plot.scale
        mark(
            sheet,
            (x, plot.base + 2),
            (x + i * 5 * plot.scale, plot.base + long * (1 - abs(i) / 5)),
            4,
            sheet.ink.light,
        )


def _walls(sheet: Sheet) -> tuple[Colour, ...]:
    ink = sheet.ink
    return (
        ink.rose,
        mix(ink.rose, ink.paper, 0.5),
        mix(ink.paper, ink.marigold, 0.55),
        tint(ink, ink.agave, 0.3),
        tint(ink, ink.indigo, 0.45),
        ink.paper,
    )
