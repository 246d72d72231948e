"""What every peer plays: a level in the midst of its term, and the same orders for all.

The blocks that the peers hold read stocks that other blocks move (trust, federations, knowledge, rules). Those stand
still here, at values of a lively term, so that every formula has something to do.
"""

from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from game.content import library
from game.content.level import Level
from game.model.arithmetic import zeros
from game.model.luck import Luck
from game.model.names import OPEN, RULES, SEATS, WORKS
from game.model.orders import Decisions
from game.model.quantities import QUANTITIES
from game.model.quantity import PLACE, Array
from game.model.state import State
from game.model.works import propose
from game.model.world import World
from game.play.orders import no_decisions, shape_of

LEVEL = "zacatecas-1998"
SEED = 1998
SMALL, LARGE = 12, 58  # named municipalities; the rest of the state is one place more
IN_FORCE = (
    "open_call", "affiliation", "selection_committee", "federation_seal", "maintenance_fund", "returnee_care",
    "productive_window", "civic_bodies",
)  # fmt: skip
# How often each order is given, of its targets, in a semester.
OFTEN = {
    "approve": 0.6,
    "return": 0.05,
    "maintain": 0.15,
    "trip": 0.05,
    "tour": 0.2,
    "foster": 0.2,
    "campaign": 0.1,
}


@dataclass(frozen=True)
class Scene:
    """A world, its stocks at the start for some runs, and the orders of each semester."""

    world: World
    start: State
    orders: tuple[Decisions, ...]

    @property
    def runs(self) -> int:
        """How many histories are played."""
        return int(self.start.pesos.shape[0])


@cache
def level() -> Level:
    """The level on which speed is measured, with its full deck."""
    found = library.load(LEVEL)
    if not isinstance(found, Level):
        raise SystemExit(f"{LEVEL} can't be loaded: {found}")
    return found


def scene(named: int, runs: int, semesters: int = 10) -> Scene:
    """A scene with so many named municipalities, histories and semesters of orders."""
    world = _lively(_with_places(level().world, named))
    start = State(**{name: _laid_out(getattr(world.start, name), runs) for name in QUANTITIES_OF_STATE})
    before = Luck(SEED, range(runs), -1)
    start = replace(start, **propose(world, start, no_decisions(runs), zeros(*start.trust.shape), before))
    return Scene(world, start, tuple(_orders(world, t, runs) for t in range(semesters)))


def _laid_out(values: Array, runs: int) -> Array:
    """Values for each run, or the same for all, as the model lays arrays out in memory."""
    return zeros(runs, *values.shape[1:]) + values


QUANTITIES_OF_STATE = tuple(State.__dataclass_fields__)


def _with_places(world: World, named: int) -> World:
    """The world with so many named places: the level's own over and over, each copy a little different."""
    have = len(world.places) - 1
    if named == have:
        return world
    where = np.array([*(i % have for i in range(named)), have])
    copy = np.array([*(i // have for i in range(named)), 0])
    size = 1.0 + 0.03 * ((np.arange(named + 1) * 7) % 11 - 5) * (copy > 0)

    def tiled(values: Array, axis: int, unit: str = "") -> Array:
        taken = np.take(values, where, axis=axis)
        shape = [1] * taken.ndim
        shape[axis] = named + 1
        grown = taken * size.reshape(shape)
        return np.floor(grown) if unit in ("people", "jobs") else taken

    state = {
        name: tiled(getattr(world.start, name), 1, QUANTITIES[name].unit)
        if QUANTITIES[name].axes[:1] == (PLACE,)
        else getattr(world.start, name)
        for name in QUANTITIES_OF_STATE
    }
    return replace(
        world,
        places=(
            *(f"{world.places[i]}-{n}" for i, n in zip(where[:-1], copy[:-1], strict=True)),
            world.places[-1],
        ),
        ties=tiled(world.ties, 0),
        leaving=tiled(world.leaving, 0),
        custom=tiled(world.custom, 0),
        closing=tiled(world.closing, 0),
        dispersed=tiled(world.dispersed, 0),
        near=tiled(tiled(world.near, 0), 1),
        start=State(**state),
    )


def _lively(world: World) -> World:
    """The world with rules in force, federations, an office, distributors and two plants: all formulas have work."""
    places, cities = len(world.places), len(world.cities)
    by_place, by_city = np.arange(places) % 7 / 7.0, np.arange(cities) % 5 / 5.0
    rules = np.array([[float(rule in IN_FORCE) for rule in RULES]])
    status, workers = world.start.venture_status.copy(), world.start.workers.copy()
    status[:, :2], workers[:, :2] = OPEN, 18.0
    return replace(
        world,
        start=replace(
            world.start,
            trust=0.2 + 0.6 * by_place[None, :],
            committee=0.1 + 0.7 * by_place[None, ::-1],
            knowledge=world.start.knowledge + 0.2 * by_place[None, :, None],
            federation=0.2 + 0.7 * by_city[None, :],
            autonomy=0.1 + 0.6 * by_city[None, :],
            rights=0.3 * by_city[None, :],
            distributors=np.floor(3.0 * by_city[None, :]),
            rule=rules,
            liaison=np.ones(1),
            venture_status=status,
            workers=workers,
            quality=np.full_like(world.start.quality, 0.5),
        ),
    )


def _orders(world: World, t: int, runs: int) -> Decisions:
    """The same orders for all peers: drawn once, as arrays."""
    dice = np.random.default_rng([SEED, t])
    orders = {
        kind: (dice.random((runs, *shape_of(world, kind))) < share).astype(np.float64)
        for kind, share in OFTEN.items()
    }
    redirected = np.zeros((runs, len(world.places), len(WORKS)))
    rows, some = np.arange(runs), dice.integers(0, len(world.places), runs)
    redirected[rows, some, dice.integers(0, len(WORKS), runs)] = 1.0
    convened = np.zeros((runs, *shape_of(world, "convene")))
    convened[rows, 0, 1, dice.integers(0, 1 + len(world.cities), runs)] = dice.random(runs) < 0.3
    seats = np.zeros((runs, len(SEATS)))
    seats[:, 0] = convened.reshape(runs, -1).max(axis=1)
    orders |= {"redirect": redirected, "convene": convened}
    return Decisions({kind: _laid_out(given, runs) for kind, given in orders.items()}, _laid_out(seats, runs))
