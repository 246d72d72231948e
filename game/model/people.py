"""Who is born, leaves, comes back and dies: people in whole persons, conserved."""

import numpy as np

from game.model.arithmetic import at, clip, first_of_most, ratio, share, total, unit, whole
from game.model.clubs import in_force
from game.model.flows import Flows
from game.model.luck import Luck
from game.model.names import DOMAINS
from game.model.places import residents, services
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World


def leaving_rate(world: World, state: State, t: int) -> Array:
    """Share of the young who leave in a semester, shape (runs, places) [share].

    The place's usual rate, moved by the northern labour market, the border, jobs at home, services and harvest.
    Source: chapter, section Mi Comunidad (jobs on both shores weighed as if local); sizes assumed.
    """
    p, macro = world.parameters, world.macro
    pull = 1.0 + p.pull_unemployment * (5.0 - macro.us_unemployment[t])
    border = 1.0 - p.border_deterrence * (macro.border[t] - 0.5)
    start = world.start
    jobs = ratio(state.local_jobs, state.young) - ratio(start.local_jobs, start.young)
    comfort = services(world, state) - services(world, start)
    held = clip(1.0 - p.jobs_hold * jobs - p.comfort_holds * comfort, 0.3, 1.7)
    harvest = 1.0 + p.harvest_push * (1.0 - state.harvest_index)
    rate = world.leaving * (pull * border) * held * harvest * state.emigration_index
    return clip(rate, 0.0, p.leaving_most)


def return_rate(world: World, state: State, t: int) -> Array:
    """Share of emigrants who come back in a semester, shape (runs, places) [share]."""
    p, macro = world.parameters, world.macro
    push = 1.0 + p.return_unemployment * (macro.us_unemployment[t] - 5.0)
    border = clip(np.array(1.0 - p.border_keeps * (macro.border[t] - 0.5)), 0.2, 2.0)
    return clip(p.return_rate * push * border * state.return_index, 0.0, 0.2)


def move(world: World, state: State, luck: Luck, rescue: Array) -> tuple[dict[str, Array], Flows]:
    """Half a year of births, deaths, departures and returns.

    Args:
        world: the level's fixed side.
        state: the stocks before.
        luck: the semester's luck.
        rescue: owners who come home to save a venture, shape (runs, places, cities) [people].

    Returns:
        The new stocks of people by name, and their flows, in whole persons.
    """
    p, t = world.parameters, luck.semester
    places, cities = world.places, world.cities
    care = state.knowledge[:, :, DOMAINS.index("care")] * (
        0.5 + 0.5 * in_force(state, "returnee_care")[:, None]
    )
    births = whole(state.young * p.birth_rate, luck.uniform("births", places))
    deaths = np.minimum(whole(state.others * p.death_rate, luck.uniform("deaths", places)), state.others)
    grown = np.minimum(
        whole(state.others * p.coming_of_age, luck.uniform("coming of age", places)), state.others - deaths
    )
    aged = np.minimum(whole(state.young * p.ageing, luck.uniform("ageing", places)), state.young)
    settled = np.minimum(
        whole(state.returnees * p.settling * (1.0 + care), luck.uniform("settling", places)), state.returnees
    )

    away = total(state.emigrants, 2)[:, :, None]
    network = np.where(away > 0.0, share(state.emigrants, away), world.ties)
    rate = leaving_rate(world, state, t)
    wish = (state.young - aged) * rate
    left = _within(
        whole(wish[:, :, None] * network, luck.uniform("leaving", places, cities)), state.young - aged
    )
    again = np.minimum(
        whole(
            state.returnees * (p.leaving_again * unit(rate * 20.0) * (1.0 - 0.5 * care)),
            luck.uniform("leaving again", places),
        ),
        state.returnees - settled,
    )
    favourite = first_of_most(state.emigrants, 2)
    left_again = again[:, :, None] * at(favourite, len(cities))
    came = whole(
        state.emigrants * return_rate(world, state, t)[:, :, None], luck.uniform("return", places, cities)
    )
    came = np.minimum(came + rescue, state.emigrants)

    returned = total(came, 2)
    flows: Flows = {
        "young": {"coming of age": grown, "ageing": -aged, "leaving": -total(left, 2)},
        "others": {
            "births": births,
            "deaths": -deaths,
            "coming of age": -grown,
            "ageing": aged,
            "settling": settled,
        },
        "returnees": {"return": returned, "settling": -settled, "leaving again": -again},
        "emigrants": {"leaving": left, "leaving again": left_again, "return": -came},
    }
    after = {name: _added(getattr(state, name), changes) for name, changes in flows.items()}
    home = after["young"] + after["others"] + after["returnees"]
    after["peak"] = np.maximum(state.peak, home)
    return after, flows


def _added(before: Array, changes: dict[str, Array]) -> Array:
    for change in changes.values():
        before = before + change
    return before


def _within(left: Array, there: Array) -> Array:
    """Holds departures by city, in the order of the cities, to the people who are there."""
    held = np.empty_like(left)
    for c in range(left.shape[2]):
        held[:, :, c] = np.minimum(left[:, :, c], there)
        there = there - held[:, :, c]
    return held


def born_and_dead(flows: Flows) -> Array:
    """Net change of all people, at home and abroad, shape (runs, places) [people]."""
    return flows["others"]["births"] + flows["others"]["deaths"]


def everyone(state: State) -> Array:
    """All people of a place on both shores, shape (runs, places) [people]."""
    return residents(state) + total(state.emigrants, 2)
