"""What a place looks like from its numbers: people, light in the windows, services."""

from functools import lru_cache

import numpy as np

from game.model.arithmetic import gather, ratio, share, total, unit
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World

# How much each work counts for daily life: church, lienzo, plaza, water, sewage, road, lamps, school, clinic.
# Assumed; water and school weigh most.
WEIGHTS = np.array([0.08, 0.04, 0.08, 0.20, 0.12, 0.14, 0.12, 0.12, 0.10])


def residents(state: State) -> Array:
    """People who live in the place, shape (runs, places) [people]."""
    return state.young + state.others + state.returnees


def network(state: State) -> Array:
    """Share of a place's emigrants who live in each city, shape (runs, places, cities) [share]; 0 without any."""
    return share(state.emigrants, total(state.emigrants, 2)[:, :, None])


def emptied(state: State) -> Array:
    """Share of its people that a place has lost since it was fullest, shape (runs, places) [share]."""
    return unit(1.0 - ratio(residents(state), state.peak))


def abroad(state: State) -> Array:
    """Share of a place's people who live in the north, shape (runs, places) [share]."""
    away = total(state.emigrants, 2)
    return ratio(away, residents(state) + away)


def dark(state: State) -> Array:
    """Share of houses without light in the window: those of people who left, shape (runs, places) [share]."""
    return unit(0.6 * abroad(state) + 0.9 * emptied(state))


def services(world: World, state: State) -> Array:
    """Works that reach homes and still work, weighed by daily use, shape (runs, places) [index]."""
    return total(state.coverage * state.condition * WEIGHTS, 2)


@lru_cache(maxsize=64)
def usual_services(world: World, semesters: int) -> Array:
    """Services after some semesters of ordinary public spending alone, shape (1, places) [index].

    Source: the trend of the censuses of 1990 and 2000 (``world.closing``).
    """
    missing = 1.0 - world.start.coverage
    for _ in range(semesters):
        missing = missing * (1.0 - world.closing)
    return total((1.0 - missing) * world.start.condition * WEIGHTS, 2)


def at_places(world: World, state: State, by_slot: Array) -> Array:
    """Adds up a figure of venture slots by the place where they stand, shape (runs, places)."""
    return gather(by_slot, state.venture_place, len(world.places))


def shared(values: Array, weights: Array) -> Array:
    """The weighted mean over places or cities.

    Args:
        values: shape (runs, n).
        weights: shape (runs, n), not negative.

    Returns:
        Shape (runs,); 0 where all weights are 0.
    """
    return ratio(total(values * weights, 1), total(weights, 1))
