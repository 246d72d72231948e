"""The five threads of the sarape, each from 0 to 100, from the stocks alone."""

import numpy as np

from game.model.arithmetic import ratio, total, unit
from game.model.clubs import in_force
from game.model.federations import voice_of
from game.model.names import OPEN, THREADS
from game.model.places import residents, services, shared
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World


def livelihoods(world: World, state: State) -> Array:
    """Jobs and incomes at home, shape (runs,) [points]."""
    ventures = total(np.where(state.venture_status == OPEN, state.workers, 0.0), 1)
    jobs = ratio(total(state.local_jobs, 1) + ventures, total(state.young + state.returnees, 1))
    usual = ratio(total(world.start.local_jobs, 1), total(world.start.young + world.start.returnees, 1))
    low_pay = shared(state.poverty, residents(state))
    work = unit(0.35 + 1.6 * (ratio(jobs, usual) - 1.0))
    return 100.0 * (0.6 * work + 0.4 * unit((0.95 - low_pay) / 0.7))


def commons(world: World, state: State) -> Array:
    """Works, services and their upkeep, shape (runs,) [points]."""
    reach = shared(services(world, state), residents(state))
    built = total(total(state.works_done, 2), 1)
    state_of_repair = ratio(total(total(state.condition * state.works_done, 2), 1), built)
    care = np.where(built > 0.0, state_of_repair, 0.6)
    return 100.0 * unit(0.75 * reach + 0.2 * care + 0.08 * ratio(built, built + 120.0))


def weave(world: World, state: State) -> Array:
    """Density and reach of the transnational ties, shape (runs,) [points]."""
    people = total(state.emigrants, 1)
    away = total(people, 1)
    density = ratio(
        total(total(state.clubs * state.club_strength, 2), 1) * world.parameters.weave_people, away
    )
    federations = shared(state.federation * (0.4 + 0.6 * state.unity), people)
    use = ratio(total(total(state.tie_use * state.emigrants, 2), 1), away)
    bodies = 0.5 * state.liaison + 0.25 * in_force(state, "affiliation") + 0.25 * in_force(state, "web_page")
    known = state.known
    return 100.0 * (
        0.3 * ratio(density, density + 1.0) + 0.25 * federations + 0.25 * use + 0.1 * bodies + 0.1 * known
    )


def learning(world: World, state: State) -> Array:
    """Knowledge made local, leaps and amendments, shape (runs,) [points]."""
    named = state.knowledge[:, :-1]
    local = total(total(named, 2), 1) / (named.shape[1] * named.shape[2])
    leaps = ratio(total(state.leap, 1), total(state.leap, 1) + 4.0)
    rules = ratio(total(state.rule, 1), total(state.rule, 1) + 6.0)
    insight = total(state.insight, 1) / state.insight.shape[1]
    return 100.0 * unit(0.45 * unit(local * 1.6) + 0.3 * leaps + 0.12 * rules + 0.25 * insight)


def voice(world: World, state: State) -> Array:
    """Trust together with the autonomy of the clubs, shape (runs,) [points]."""
    both = shared(state.trust, total(state.emigrants, 2)) * voice_of(state)
    return 100.0 * unit(np.sqrt(both))


def threads(world: World, state: State) -> Array:
    """All five in the order of THREADS, shape (runs, threads) [points]."""
    each = {
        "livelihoods": livelihoods,
        "commons": commons,
        "weave": weave,
        "learning": learning,
        "voice": voice,
    }
    return np.stack([each[name](world, state) for name in THREADS], axis=1)
