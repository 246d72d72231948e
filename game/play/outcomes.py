"""What a forecast tells of a state: the five threads, jobs, people, clubs and trust, and how each group fares.

Groups are told apart as far as the state knows them. It knows places, not households, so families with somebody in
the north and those without, the municipal seats and the ranchos are read from the same places with other weights.
"""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from game.model.arithmetic import ratio, total, unit
from game.model.federations import voice_of
from game.model.indicators import measure
from game.model.names import DOMAINS, OPEN, THREADS
from game.model.places import abroad, at_places, residents, services, shared
from game.model.quantity import CITY, PLACE, SLOT, Array
from game.model.remittances import real_envelope, remittances
from game.model.semester import usual_envelope
from game.model.state import State
from game.model.threads import threads
from game.model.world import World

OUTCOMES = (*THREADS, "jobs", "residents", "clubs_all", "trust", "leaps_found")
GROUPS = ("with_north", "without_north", "left", "returned", "seat", "ranchos")
LOCAL: dict[str, tuple[str, ...]] = {
    PLACE: ("services_here", "trust_here", "jobs_here", "residents_here", "clubs_here"),
    CITY: ("federation_there", "unity_there", "autonomy_there", "rights_there", "clubs_there"),
    SLOT: ("running", "workers", "quality"),
}
"""By part of an order's target, what is told of it."""

UNITS = {
    **dict.fromkeys((*THREADS, *GROUPS, "trust"), "points"),
    "jobs": "jobs", "residents": "people", "clubs_all": "clubs", "leaps_found": "leaps",
    "services_here": "points", "trust_here": "points", "jobs_here": "jobs", "residents_here": "people",
    "clubs_here": "clubs", "federation_there": "points", "unity_there": "points", "autonomy_there": "points",
    "rights_there": "points", "clubs_there": "clubs", "running": "percent", "workers": "workers",
    "quality": "points",
}  # fmt: skip
NOTED = {
    **dict.fromkeys((*THREADS, "trust"), 0.1), **dict.fromkeys(GROUPS, 0.02),
    "jobs": 50.0, "residents": 100.0, "clubs_all": 1.0, "leaps_found": 0.05,
    "services_here": 0.5, "trust_here": 0.5, "jobs_here": 10.0, "residents_here": 20.0, "clubs_here": 0.3,
    "federation_there": 0.5, "unity_there": 0.5, "autonomy_there": 0.5, "rights_there": 0.5,
    "clubs_there": 0.5, "running": 1.0, "workers": 0.3, "quality": 1.0,
}  # fmt: skip
"""The smallest mean difference of each outcome that is worth a word; assumed."""

Outcomes = npt.NDArray[np.float32]
Fares = Callable[["_Here"], Array]


class _Here:
    """A state read once for all groups; each figure has shape (runs, places), between 0 and 1 where it is a share."""

    def __init__(self, world: World, state: State, semester: int) -> None:
        self.world, self.state = world, state
        self.people = residents(state)
        self.away = abroad(state)
        self.served = services(world, state)
        hands = np.where(state.venture_status == OPEN, state.workers, 0.0)
        jobs = state.local_jobs + at_places(world, state, hands)
        usual = ratio(world.start.local_jobs, world.start.young)
        self.work = unit(0.5 * ratio(ratio(jobs, state.young + state.returnees), usual))
        self.pay = 1.0 - state.poverty
        envelope = real_envelope(world, remittances(world, state, semester), state, semester)
        self.envelope = ratio(envelope, envelope + usual_envelope(world))


def _with_north(here: _Here) -> Array:
    return shared((here.envelope + here.served + here.state.trust) / 3.0, here.people * here.away)


def _without_north(here: _Here) -> Array:
    return shared((here.work + here.pay + here.served) / 3.0, here.people * (1.0 - here.away))


def _left(here: _Here) -> Array:
    """Those who left: whether they trust who governs at home, speak freely and have rights where they work."""
    trusting = shared(here.state.trust, total(here.state.emigrants, 2))
    rights = shared(here.state.rights, total(here.state.emigrants, 1))
    return (trusting + voice_of(here.state) + rights) / 3.0


def _returned(here: _Here) -> Array:
    care = here.state.knowledge[:, :, DOMAINS.index("care")]
    return shared((here.work + care) / 2.0, here.state.returnees)


def _seat(here: _Here) -> Array:
    return shared((here.served + here.work + here.pay) / 3.0, here.people * (1.0 - here.world.dispersed))


def _ranchos(here: _Here) -> Array:
    near = 1.0 - here.state.isolation
    return shared((here.served + here.work + near) / 3.0, here.people * here.world.dispersed)


_FARES: dict[str, Fares] = {
    "with_north": _with_north,
    "without_north": _without_north,
    "left": _left,
    "returned": _returned,
    "seat": _seat,
    "ranchos": _ranchos,
}


def groups(world: World, state: State, semester: int) -> Array:
    """How each group fares, in the order of GROUPS, shape (runs, groups) [points]; weights assumed."""
    here = _Here(world, state, semester)
    return np.stack([100.0 * _FARES[name](here) for name in GROUPS], axis=1)


def _state(world: World, state: State, semester: int) -> Array:
    each = (
        measure(world, state, semester, "jobs"),
        total(residents(state), 1),
        measure(world, state, semester, "clubs_all"),
        100.0 * shared(state.trust, residents(state)),
        measure(world, state, semester, "leaps_found"),
    )
    return np.concatenate([threads(world, state), np.stack(each, axis=1)], axis=1)


def _places(world: World, state: State) -> tuple[Array, ...]:
    hands = np.where(state.venture_status == OPEN, state.workers, 0.0)
    jobs = state.local_jobs + at_places(world, state, hands)
    served = 100.0 * services(world, state)
    return served, 100.0 * state.trust, jobs, residents(state), total(state.clubs, 2)


def _cities(state: State) -> tuple[Array, ...]:
    indexes = (state.federation, state.unity, state.autonomy, state.rights)
    return (*(100.0 * each for each in indexes), total(state.clubs, 1))


def _slots(state: State) -> tuple[Array, ...]:
    running = (state.venture_status == OPEN) * 1.0
    return 100.0 * running, running * state.workers, 100.0 * running * state.quality


@lru_cache(maxsize=8)
def columns(places: int, cities: int, slots: int) -> dict[tuple[str, int], int]:
    """Where each outcome stands in what ``read_outcomes`` gives, by its name and the number of its place, city or slot.

    Those of the whole state and of groups have number 0.
    """
    sizes = {PLACE: places, CITY: cities, SLOT: slots}
    named = [(name, 0) for name in (*OUTCOMES, *GROUPS)]
    named += [(name, i) for axis, names in LOCAL.items() for name in names for i in range(sizes[axis])]
    return {name: column for column, name in enumerate(named)}


def column(world: World, name: str, number: int = 0) -> int:
    """Where one outcome stands in what ``read_outcomes`` gives.

    Raises:
        KeyError: there is no such outcome.
    """
    return columns(len(world.places), len(world.cities), world.slots)[name, number]


def read_outcomes(world: World, state: State, semester: int) -> Outcomes:
    """All that forecasts tell.

    Args:
        world: the level's fixed side, with the model's own numbers: what is measured is no belief.
        state: the stocks.
        semester: number of the semester about to be played.

    Returns:
        Shape (runs, columns) in the units of UNITS; where each stands says ``column``. In single precision, for
        thousands of them are kept.
    """
    parts = (
        _state(world, state, semester),
        groups(world, state, semester),
        *_places(world, state),
        *_cities(state),
        *_slots(state),
    )
    return np.concatenate([part.astype(np.float32) for part in parts], axis=1)
