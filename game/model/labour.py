"""Labour markets that span the border: what people hold out for, and how many come to work."""

import numpy as np

from game.model.arithmetic import clip, ratio, rise, total
from game.model.names import DOMAINS, OPEN, RULES
from game.model.places import at_places, network
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World


def reservation_wage(world: World, envelope: Array, t: int) -> Array:
    """The wage that people hold out for, shape (runs, places) [local wages].

    Long migration makes jobs on both shores count as local (M14), and the envelope makes waiting possible (M02).
    Source: chapter, section Mi Comunidad, "First, prolonged migration..."; sizes assumed.
    """
    p = world.parameters
    north = 1.0 - p.pull_unemployment * (world.macro.us_unemployment[t] - 5.0)
    return np.asarray(
        1.0 + p.custom_wage * world.custom * north + p.envelope_wage * envelope / (envelope + p.envelope_half)
    )


def labour_offered(world: World, young: Array, wage: Array, held_out_for: Array) -> Array:
    """People within reach of each plant who would take its job, shape (runs, slots) [people].

    Args:
        world: the level's fixed side.
        young: people of working age in the plant's municipality, shape (runs, slots) [people].
        wage: pay offered, shape (runs, slots) [local wages].
        held_out_for: the reservation wage there, shape (runs, slots) [local wages].
    """
    p = world.parameters
    return young * (p.catchment * rise(p.wage_response * (wage / held_out_for - 1.0)))


def jobs_at_home(
    world: World, state: State, works_paid: Array, envelope: Array, envelope_start: Array
) -> dict[str, Array]:
    """Changes of paid jobs outside the ventures, by cause, each shape (runs, places) [jobs].

    Jobs follow the young who stay; works hire for the time they are built (sporadic, M43); the envelope feeds
    shops a little; learning brings jobs only where it is put to production (M39, M50).
    """
    p, start = world.parameters, world.start
    usual = ratio(start.local_jobs, start.young)
    markets = (
        state.knowledge[:, :, DOMAINS.index("markets")] - start.knowledge[:, :, DOMAINS.index("markets")]
    )
    craft = state.knowledge[:, :, DOMAINS.index("craft")] - start.knowledge[:, :, DOMAINS.index("craft")]
    window = state.rule[:, RULES.index("productive_window")] + state.rule[:, RULES.index("supplier_circle")]
    reach = total(network(state) * state.distributors[:, None, :], 2)
    learned = p.jobs_learning * clip(markets + craft, 0.0, 1.0) * (0.1 + 0.6 * window[:, None])
    sold = p.jobs_distributor * reach * (0.3 + clip(markets, 0.0, 1.0))
    spent = p.jobs_envelope * (1.5 - world.dispersed) * clip(ratio(envelope, envelope_start) - 1.0, -0.5, 0.5)
    anchors = at_places(
        world, state, np.where(state.venture_status == OPEN, state.workers * state.quality, 0.0)
    )
    built = works_paid / p.works_per_job
    base = state.young * usual
    pace = p.jobs_pace
    return {
        "people": pace * (base - state.local_jobs),
        "works": pace * built,
        "envelope": pace * base * spent,
        "learning": pace * base * learned,
        "distributors": pace * base * sold,
        "anchors": pace * p.jobs_anchor * anchors,
    }


def poverty_flows(
    world: World, state: State, envelope: Array, envelope_start: Array, served: Array, t: int
) -> dict[str, Array]:
    """Changes of the share of low-paid workers by cause, each shape (runs, places) [share].

    Source: works lower poverty mildly (chapter, section Tres-por-uno, M41); the trend is that of the censuses of
    1990 and 2000; sizes assumed.
    """
    p, start = world.parameters, world.start
    pace = p.poverty_pace
    jobs = ratio(state.local_jobs, state.young) - ratio(start.local_jobs, start.young)
    usual = start.poverty * (1.0 - p.poverty_trend * (t + 1.0))
    return {
        "habit": pace * (usual - state.poverty),
        "works": pace * (-p.poverty_works * served),
        "envelope": pace * (-p.poverty_envelope * clip(ratio(envelope, envelope_start) - 1.0, -0.5, 1.0)),
        "jobs": pace * (-p.poverty_jobs * jobs),
        "harvest": pace * (p.poverty_harvest * (1.0 - state.harvest_index)),
    }
