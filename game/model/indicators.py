"""Quantities that follow from the state: read by cards, policies, endings and screens, never stored."""

from collections.abc import Callable

import numpy as np

from game.model.arithmetic import ratio, total
from game.model.names import CAUSES, COLLAPSED, OPEN, PROMISED
from game.model.places import at_places, dark, emptied, residents, services
from game.model.quantity import CITY, NO_LIMIT, PLACE, Array, Quantity
from game.model.state import State
from game.model.threads import commons, learning, livelihoods, voice, weave
from game.model.world import World

Compute = Callable[[World, State, int], Array]


def _year(world: World, state: State, semester: int) -> Array:
    return np.full(state.pesos.shape, float(world.year + (semester + world.half - 1) // 2))


def _half(world: World, state: State, semester: int) -> Array:
    return np.full(state.pesos.shape, float((semester + world.half - 1) % 2 + 1))


def _macro(name: str) -> Compute:
    def compute(world: World, state: State, semester: int) -> Array:
        return np.full(state.pesos.shape, getattr(world.macro, name)[semester])

    return compute


def _fell(cause: str | None) -> Compute:
    def compute(world: World, state: State, semester: int) -> Array:
        fell = (state.venture_status == COLLAPSED) & (state.venture_age < 2)
        if cause is not None:
            fell = fell & (state.venture_cause == CAUSES.index(cause))
        return np.minimum(at_places(world, state, fell.astype(np.float64)), 1.0)

    return compute


def _venture_count(*statuses: int) -> Compute:
    def compute(world: World, state: State, semester: int) -> Array:
        return total(np.isin(state.venture_status, statuses).astype(np.float64), 1)

    return compute


def _running(world: World, state: State, semester: int) -> Array:
    return at_places(world, state, (state.venture_status == OPEN).astype(np.float64))


def _trouble(world: World, state: State, semester: int) -> Array:
    return at_places(world, state, np.where(state.venture_status == OPEN, state.trouble, 0.0))


def _workers(world: World, state: State, semester: int) -> Array:
    return at_places(world, state, np.where(state.venture_status == OPEN, state.workers, 0.0))


def _mausoleum(world: World, state: State, semester: int) -> Array:
    bar = world.parameters
    empty = emptied(state) >= bar.mausoleum_emptied
    served = services(world, state) >= bar.mausoleum_services
    built = total(state.works_done, 2) >= bar.mausoleum_works
    return (empty & served & built).astype(np.float64)


def _named(values: Array) -> Array:
    """Leaves the rest of the state out: it is not a village."""
    return values[:, :-1]


def _row(
    name: str, unit: str, axes: tuple[str, ...], compute: Compute, to: str, high: float = NO_LIMIT
) -> Quantity:
    return Quantity(name, axes, unit, 0.0, high, to, False, compute)


_P, _C, _S = (PLACE,), (CITY,), ()

_ALL = (
    _row("residents", "people", _P, lambda w, s, t: residents(s), "people who live in the place"),
    _row("emptied", "share", _P, lambda w, s, t: emptied(s), "residents lost since the place was fullest", 1),
    _row("dark", "share", _P, lambda w, s, t: dark(s), "houses without light in the window", 1),
    _row("services", "index", _P, lambda w, s, t: services(w, s), "works that reach homes and still work", 1),
    _row("migrants", "people", _P, lambda w, s, t: total(s.emigrants, 2), "people of the place in the north"),
    _row(
        "abroad",
        "share",
        _P,
        lambda w, s, t: ratio(total(s.emigrants, 2), residents(s) + total(s.emigrants, 2)),
        "people of the place who live in the north",
        1,
    ),
    _row("clubs_here", "clubs", _P, lambda w, s, t: total(s.clubs, 2), "clubs of the place in all cities"),
    _row("clubs_there", "clubs", _C, lambda w, s, t: total(s.clubs, 1), "clubs in the city"),
    _row("works_here", "works", _P, lambda w, s, t: total(s.works_done, 2), "works finished in the place"),
    _row("proposed", "works", _P, lambda w, s, t: s.proposal_count, "works that clubs propose"),
    _row(
        "mausoleum", "switch", _P, _mausoleum, "a mausoleum of nostalgia: full of works, empty of people", 1
    ),
    _row("plants_running", "ventures", _P, _running, "ventures at work in the place"),
    _row("plant_workers", "people", _P, _workers, "people in the ventures of the place"),
    _row("plant_trouble", "semesters", _P, _trouble, "semesters that its ventures have been in trouble"),
    _row("plant_fell", "switch", _P, _fell(None), "a venture collapsed here last semester", 1),
    _row("fell_isolation", "switch", _P, _fell("isolation"), "it collapsed from isolation", 1),
    _row("fell_no_workers", "switch", _P, _fell("no_workers"), "it collapsed for want of workers", 1),
    _row("fell_no_capital", "switch", _P, _fell("no_capital"), "it collapsed for want of capital", 1),
    _row("fell_obligations", "switch", _P, _fell("obligations"), "it collapsed under social obligations", 1),
    _row("fell_market", "switch", _P, _fell("market"), "it collapsed when the orders stopped", 1),
    _row(
        "mausoleums",
        "places",
        _S,
        lambda w, s, t: total(_named(_mausoleum(w, s, t)), 1),
        "mausoleums of nostalgia",
    ),
    _row(
        "works_all",
        "works",
        _S,
        lambda w, s, t: total(total(s.works_done, 2), 1),
        "works finished by the programme",
    ),
    _row(
        "clubs_all", "clubs", _S, lambda w, s, t: total(total(s.clubs, 2), 1), "hometown clubs in the north"
    ),
    _row(
        "ventures_opened",
        "ventures",
        _S,
        _venture_count(2, 3, 4),
        "ventures that opened",
    ),
    _row("ventures_running", "ventures", _S, _venture_count(OPEN), "ventures at work"),
    _row("ventures_collapsed", "ventures", _S, _venture_count(COLLAPSED), "ventures that collapsed"),
    _row("ventures_promised", "ventures", _S, _venture_count(PROMISED), "ventures promised and not yet open"),
    _row("venture_jobs", "jobs", _S, lambda w, s, t: total(_workers(w, s, t), 1), "jobs in ventures"),
    _row("jobs", "jobs", _S, lambda w, s, t: total(_workers(w, s, t) + s.local_jobs, 1), "jobs at home"),
    _row("leaps_found", "leaps", _S, lambda w, s, t: total(s.leap, 1), "conceptual leaps found"),
    _row("rules_in_force", "amendments", _S, lambda w, s, t: total(s.rule, 1), "amendments in force"),
    _row("fronts_all", "bodies", _S, lambda w, s, t: total(s.fronts, 1), "bodies split off from federations"),
    _row(
        "distributors_all", "firms", _S, lambda w, s, t: total(s.distributors, 1), "distributors in the north"
    ),
    _row("year", "year", _S, _year, "the calendar year"),
    _row("half", "half", _S, _half, "first or second half of the year", 2),
    _row(
        "semester",
        "semesters",
        _S,
        lambda w, s, t: np.full(s.pesos.shape, float(t)),
        "semesters since the start",
    ),
    _row("exchange", "pesos per dollar", _S, _macro("exchange"), "rate of exchange"),
    _row("prices", "index", _S, _macro("prices"), "consumer prices, 1993 is 100"),
    _row("us_unemployment", "%", _S, _macro("us_unemployment"), "unemployment in the United States"),
    _row("corn", "USD a bushel", _S, _macro("corn"), "price of maize"),
    _row("border", "index", _S, _macro("border"), "hardness of the border", 1),
    _row("garments", "index", _S, _macro("garments"), "orders for garments, 2000 is 1"),
    _row("livelihoods", "points", _S, lambda w, s, t: livelihoods(w, s), "jobs and incomes at home", 100),
    _row("commons", "points", _S, lambda w, s, t: commons(w, s), "works, services and their upkeep", 100),
    _row("weave", "points", _S, lambda w, s, t: weave(w, s), "density and reach of the ties", 100),
    _row(
        "learning",
        "points",
        _S,
        lambda w, s, t: learning(w, s),
        "knowledge made local, leaps, amendments",
        100,
    ),
    _row("voice", "points", _S, lambda w, s, t: voice(w, s), "trust together with autonomy", 100),
)

INDICATORS: dict[str, Quantity] = {row.name: row for row in _ALL}


def measure(world: World, state: State, semester: int, name: str) -> Array:
    """The value of a stock or indicator.

    Args:
        world: the level's fixed side.
        state: the stocks.
        semester: number of the semester that is about to be played.
        name: a name from QUANTITIES or INDICATORS.

    Returns:
        Shape (runs, ...) with the axes that the quantity declares.

    Raises:
        KeyError: no quantity has that name.
    """
    found = INDICATORS.get(name)
    if found is None or found.compute is None:
        return np.asarray(state.__dict__[name])
    return found.compute(world, state, semester)
