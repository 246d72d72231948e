"""Federations of clubs: strength, unity, autonomy, and the rifts that found new bodies."""

import numpy as np

from game.model.arithmetic import clip, ratio, total, unit
from game.model.clubs import Clubs, in_force
from game.model.flows import Flows, settle
from game.model.luck import Luck
from game.model.orders import Decisions
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World


def run_federations(
    world: World, state: State, decisions: Decisions, clubs: Clubs, heat: Array, failed: Array, luck: Luck
) -> tuple[dict[str, Array], Flows, dict[str, Array]]:
    """Half a year of the federations.

    Args:
        world: the level's fixed side.
        state: the stocks before.
        decisions: orders of the north desk are read.
        clubs: what the semester did to the clubs.
        heat: friction of the semester's plenary, shape (runs,) [index].
        failed: ventures that collapsed, by the city of their owners, shape (runs, cities) [ventures].
        luck: the semester's luck.

    Returns:
        The new stocks by name, their flows, and events (``rifts``).
    """
    p = world.parameters
    order = {
        k: decisions.of(k, state.unity.shape)
        for k in ("certify", "meet", "foster", "campaign", "tour", "appeal", "defend")
    }
    size = ratio(total(clubs.state["clubs"], 1), total(clubs.state["clubs"], 1) + p.federation_half)
    solid = ratio(
        total(clubs.state["clubs"] * clubs.state["club_strength"], 1), total(clubs.state["clubs"], 1)
    )
    room = 1.0 - state.federation
    federation, federation_flows = settle(
        state.federation,
        {
            "size": p.federation_pace * (size * (0.3 + 0.7 * solid) - state.federation),
            "certified": p.certify_strengthens * order["certify"] * room,
            "meetings": p.meet_strengthens * (order["meet"] + 0.5 * order["tour"]) * room,
            "young clubs taken in": p.foster_strengthens * order["foster"] * room,
            "seal": p.seal_strengthens * in_force(state, "federation_seal")[:, None] * room,
        },
    )
    strain = p.rift_heat * heat[:, None] + p.rift_campaign * order["campaign"]
    cause = unit(1.0 - state.unity - 0.25) * (p.rift_base + strain)
    organised = (state.federation > p.rift_needs) * (state.fronts < 3.0)
    rift = np.asarray((luck.uniform("rift", world.cities) < cause) * organised, dtype=np.float64)
    unity, unity_flows = settle(
        state.unity,
        {
            "meetings": p.unity_meetings * (order["meet"] + order["foster"]) * (1.0 - state.unity),
            "campaign": -p.unity_campaign * order["campaign"] * state.unity,
            "failed ventures": -p.unity_failures * np.minimum(failed, 2.0) * state.unity,
            "heat": -p.unity_heat * heat[:, None] * state.unity * (state.federation > 0.0),
            "peace": p.unity_rests * (p.unity_usual - state.unity),
            "rift": rift * p.unity_after_rift * (1.0 - state.unity),
        },
    )
    autonomy, autonomy_flows = settle(
        state.autonomy,
        {
            "clout": p.autonomy_pace * (unit(0.2 + 0.8 * state.federation) - state.autonomy),
            "campaign": -p.campaign_captures * order["campaign"] * state.autonomy,
            "new bodies": p.front_frees * rift * (1.0 - state.autonomy),
            "rights": p.rights_free * state.rights * (1.0 - state.autonomy),
            "favour": -p.capture * np.maximum(state.leaning, 0.0) * state.autonomy,
        },
    )
    federation_flows["rift"] = -(rift * p.rift_costs * federation)
    federation = federation + federation_flows["rift"]
    leaning, leaning_flows = settle(
        state.leaning,
        {
            "campaign": p.leaning_campaign * order["campaign"] * (1.0 - state.leaning),
            "drift": -p.leaning_drifts * state.leaning,
        },
        low=-1.0,
    )
    hall = in_force(state, "workers_rights")[:, None]
    collective = order["defend"] * (0.4 + 0.6 * hall) + 0.15 * hall
    rights, rights_flows = settle(
        state.rights,
        {
            "clubs at work": p.rights_won * collective * size * (1.0 - state.rights),
            "erosion": -p.rights_lost * state.rights,
        },
    )
    appealed, appealed_flows = settle(
        state.appealed, {"appeal": 0.5 * order["appeal"], "forgetting": -0.1 * state.appealed}
    )
    after = {
        "federation": federation,
        "unity": unity,
        "autonomy": autonomy,
        "leaning": leaning,
        "rights": rights,
        "fronts": state.fronts + rift,
        "appealed": appealed,
    }
    flows: Flows = {
        "federation": federation_flows,
        "unity": unity_flows,
        "autonomy": autonomy_flows,
        "leaning": leaning_flows,
        "rights": rights_flows,
        "fronts": {"rift": rift},
        "appealed": appealed_flows,
    }
    return after, flows, {"rifts": total(rift, 1)}


def voice_of(state: State) -> Array:
    """Autonomy of the organised migrants, weighed by people, shape (runs,) [index]."""
    people = total(state.emigrants, 1)
    mixed = clip(0.5 * state.autonomy + 0.5 * _club_voice(state), 0.0, 1.0)
    return ratio(total(mixed * people, 1), total(people, 1))


def _club_voice(state: State) -> Array:
    """Autonomy of the clubs of each city, by clubs, shape (runs, cities) [index]."""
    weight = state.clubs * state.club_strength
    return ratio(total(state.club_autonomy * weight, 1), total(weight, 1))
