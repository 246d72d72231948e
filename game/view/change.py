"""What has changed since the last semester, place by place."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import ratio
from game.model.indicators import measure
from game.model.places import dark, residents
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World
from game.play.match import Match
from game.view.money import signed

MEASURES = ("people", "windows", "clubs", "jobs", "poverty")
COUNTED = ("people", "clubs", "jobs")
"""Measures that are told in whole numbers; the others are shares, told in points of a hundred."""

WORSE_UP = ("poverty",)
"""Measures that are better when they fall."""

LEAST = {"people": 0.0025, "windows": 0.003, "clubs": 0.5, "jobs": 0.004, "poverty": 0.002}
"""The smallest change that is told, in the measure's own unit; for people and jobs a share of what there was."""

FULL = {"people": 0.03, "windows": 0.03, "clubs": 4.0, "jobs": 0.04, "poverty": 0.02}
"""The change that fills a bar; larger ones are cut off there."""


@dataclass(frozen=True)
class Change:
    """What one measure did in one place.

    Attributes:
        measure: which.
        told: the change in words: people, clubs, jobs, or points of a hundred; empty where none is worth telling.
        bar: how long its bar is, up or down [-1..1]; 0 where nothing worth telling changed.
        better: whether that is for the better.
    """

    measure: str
    told: str
    bar: float
    better: bool


@dataclass(frozen=True)
class PlaceChange:
    """A place, and what each measure did there."""

    id: str
    name: str
    changes: tuple[Change, ...]


def changes(match: Match, language: str) -> tuple[PlaceChange, ...]:
    """What each measure did in each place since the last semester; empty before the first has been closed."""
    if not match.turns:
        return ()
    world = match.level.world
    before, after = _read(world, match.turns[-1].before.state), _read(world, match.position.state)
    return tuple(
        PlaceChange(
            place.id,
            place.name[language],
            tuple(_change(name, float(before[name][i]), float(after[name][i])) for name in MEASURES),
        )
        for i, place in enumerate(match.level.places)
    )


def _read(world: World, state: State) -> dict[str, Array]:
    """The measures by place."""
    jobs = state.local_jobs + measure(world, state, 0, "plant_workers")
    return {
        "people": residents(state)[0],
        "windows": 1.0 - dark(state)[0],
        "clubs": np.asarray(state.clubs[0].sum(axis=1)),
        "jobs": jobs[0],
        "poverty": state.poverty[0],
    }


def _change(name: str, before: float, after: float) -> Change:
    moved = after - before
    if name in ("people", "jobs"):
        moved = float(ratio(np.array([moved]), np.array([before]))[0])
    if abs(moved) < LEAST[name]:
        return Change(name, "", 0.0, False)
    bar = max(-1.0, min(1.0, moved / FULL[name]))
    told = signed(after - before) if name in COUNTED else signed(100.0 * (after - before), 1)
    return Change(name, told, bar, (moved > 0) != (name in WORSE_UP))
