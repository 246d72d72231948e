"""Knowledge is local: ties in use carry it, practice keeps it, money cannot buy it."""

import numpy as np

from game.model.arithmetic import ratio, zeros
from game.model.clubs import in_force
from game.model.flows import Flows, settle
from game.model.names import DOMAINS, OPEN, SEATS
from game.model.places import at_places, network, residents
from game.model.quantity import Array
from game.model.state import State
from game.model.table import Table
from game.model.world import World


def run_knowledge(
    world: World, state: State, tie_use: Array, trained: Array, table: Table
) -> tuple[dict[str, Array], Flows]:
    """Half a year of knowledge that becomes local.

    Args:
        world: the level's fixed side.
        state: the stocks before.
        tie_use: ties in use at the end, shape (runs, places, cities) [index].
        trained: places whose ventures were trained, shape (runs, places) [switch].
        table: the semester's plenary.

    Returns:
        The stock ``knowledge``, and its flows.

    Source: chapter, section Tres-por-uno, on knowledge "in the air" that the web makes local (M35, M36); tacit
    knowledge moves by contact alone (M11); sizes assumed.
    """
    p = world.parameters
    ties = network(state)
    channel = tie_use * (0.3 + 0.7 * np.sqrt(ties))
    carried, air = zeros(*state.knowledge.shape), zeros(*state.knowledge.shape)
    for c in range(len(world.cities)):
        there = state.pool[:, None, c, :]
        gap = there - state.knowledge
        np.maximum(gap, 0.0, out=gap)
        gap *= channel[:, :, c, None]
        carried += gap
        air += ties[:, :, c, None] * there
    back = ratio(state.returnees, residents(state))
    brought = p.returnees_bring * back[:, :, None] * np.maximum(air - state.knowledge, 0.0)
    sat = table.process * table.seats[:, SEATS.index("committees")]
    seated = p.table_spreads * sat[:, None, None] * state.committee[:, :, None]
    spread = seated * np.maximum(table.knowledge[:, None, :] - state.knowledge, 0.0)
    running = at_places(world, state, (state.venture_status == OPEN) * np.minimum(state.workers / 10.0, 1.0))
    practice = zeros(*state.knowledge.shape)
    practice[:, :, DOMAINS.index("craft")] = np.minimum(running, 1.0)
    practice[:, :, DOMAINS.index("organising")] = state.committee
    practice[:, :, DOMAINS.index("audit")] = 0.3 * state.committee + 0.4 * in_force(state, "audits")[:, None]
    practice[:, :, DOMAINS.index("care")] = 0.6 * in_force(state, "returnee_care")[:, None]
    practice[:, :, DOMAINS.index("markets")] = (
        0.5 * (in_force(state, "distributors") + in_force(state, "productive_window"))[:, None]
    )
    practice[:, :, DOMAINS.index("design")] = 0.6 * in_force(state, "supplier_circle")[:, None]
    taught = zeros(*state.knowledge.shape)
    taught[:, :, DOMAINS.index("craft")] = p.training_local * trained
    beside = p.neighbours_teach * np.maximum(_beside(world, state.knowledge) - state.knowledge, 0.0)
    knowledge, flows = settle(
        state.knowledge,
        {
            "ties": p.ties_carry * carried * (1.0 - state.knowledge),
            "returnees": brought,
            "plenary": spread,
            "neighbours": beside,
            "training": taught * (1.0 - state.knowledge),
            "disuse": -p.disuse * state.knowledge * (1.0 - practice),
        },
    )
    return {"knowledge": knowledge}, {"knowledge": flows}


def _beside(world: World, knowledge: Array) -> Array:
    """The mean of a place's neighbours, shape (runs, places, domains) [index]; 0 for a place without any."""
    mean = zeros(*knowledge.shape)
    for place, near in enumerate(world.near):
        neighbours = np.flatnonzero(near)
        for other in neighbours:
            mean[:, place] += knowledge[:, other]
        mean[:, place] /= float(max(len(neighbours), 1))
    return mean
