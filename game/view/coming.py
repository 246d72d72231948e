"""Still to come: what past choices will yet deliver, and when."""

from dataclasses import dataclass

import numpy as np

from game.content.level import Level
from game.model.names import PROMISED, VENTURES, WORKS
from game.play.turn import Position


@dataclass(frozen=True)
class Coming:
    """Something on its way.

    Attributes:
        kind: work or venture.
        what: kind of work or of venture.
        place: where, by id.
        count: how many.
        semesters: how many semesters it still takes, at least 1.
        name: the venture's own name by language, where it has one.
    """

    kind: str
    what: str
    place: str
    count: int
    semesters: int
    name: tuple[str, str] | None = None


def still_to_come(level: Level, position: Position) -> tuple[Coming, ...]:
    """Works under way and ventures promised, the soonest first."""
    found = [*_works(level, position), *_ventures(level, position)]
    return tuple(sorted(found, key=lambda each: (each.semesters, each.kind, each.place)))


def _works(level: Level, position: Position) -> list[Coming]:
    way, left = position.state.under_way[0], position.state.under_way_left[0]
    return [
        Coming(
            "work",
            WORKS[work],
            level.world.places[place],
            round(float(way[place, work])),
            _wait(left[place, work]),
        )
        for place, work in np.argwhere(way > 0.0).tolist()
    ]


def _ventures(level: Level, position: Position) -> list[Coming]:
    state = position.state
    found = []
    for slot in np.flatnonzero(state.venture_status[0] == PROMISED).tolist():
        known = level.ventures[slot] if slot < len(level.ventures) else None
        found.append(
            Coming(
                "venture",
                VENTURES[int(state.venture_kind[0, slot])],
                level.world.places[int(state.venture_place[0, slot])],
                1,
                _wait(state.venture_wait[0, slot] + 1.0),
                (known.name.es, known.name.en) if known else None,
            )
        )
    return found


def _wait(semesters: float) -> int:
    return max(1, round(float(semesters)))
