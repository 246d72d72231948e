"""Half a year of the economy: the one function that moves the stocks."""

from dataclasses import replace
from functools import lru_cache

import numpy as np

from game.model.clubs import run_clubs
from game.model.federations import run_federations
from game.model.flows import Ledger, Semester, add_up, paid, settle
from game.model.knowledge import run_knowledge
from game.model.labour import jobs_at_home, poverty_flows, reservation_wage
from game.model.luck import Luck
from game.model.orders import Decisions
from game.model.people import move
from game.model.places import services, usual_services
from game.model.politics import run_standing, run_trust, settle_indexes
from game.model.quantity import Array
from game.model.remittances import household, real_envelope, remittances
from game.model.state import State
from game.model.table import hold_plenary
from game.model.tariff import booked
from game.model.venture_books import prices_now
from game.model.ventures import run_ventures
from game.model.works import propose, run_works
from game.model.world import World


@lru_cache(maxsize=16)
def usual_envelope(world: World) -> Array:
    """The envelope of each resident at the start of the level, shape (1, places) [pesos of 2000]."""
    return real_envelope(world, remittances(world, world.start, 0), world.start, 0)


def run_semester(world: World, state: State, decisions: Decisions, luck: Luck) -> Semester:
    """Half a year from a state, the decisions taken in it and its luck.

    Args:
        world: the level's fixed side.
        state: the stocks before, with as many runs as the luck has.
        decisions: the orders of every run.
        luck: the semester's luck by name.

    Returns:
        The stocks after it, with flows, ledger and events. Row i is bit for bit what run i alone would give.
    """
    t = luck.semester
    envelope_pesos = remittances(world, state, t)
    envelope = real_envelope(world, envelope_pesos, state, t)
    works = run_works(world, state, decisions, luck)
    clubs = run_clubs(world, state, decisions, works, luck)
    table = hold_plenary(world, state, decisions)
    ventures = run_ventures(world, state, decisions, reservation_wage(world, envelope, t), luck)
    people, people_flows = move(world, state, luck, ventures.rescue)
    north, north_flows, north_events = run_federations(
        world, state, decisions, clubs, table.felt, ventures.failed, luck
    )
    knowledge, knowledge_flows = run_knowledge(world, state, clubs.state["tie_use"], ventures.trained, table)
    trust, trust_flows = run_trust(world, state, decisions, works, table)
    standing, standing_flows = run_standing(world, state, decisions, works, ventures, clubs)
    home, home_flows = _home(world, state, works.spent, works.state, envelope, t)
    programme, programme_flows, ledger = _programme(
        world, state, decisions, works.from_state, ventures.from_state, t
    )
    after = replace(
        state,
        **people, **works.state, **clubs.state, **table.state, **ventures.state, **north, **knowledge,
        **trust, **standing, **home, **programme, **settle_indexes(world, state, luck),
    )  # fmt: skip
    after = replace(after, **propose(world, after, decisions, works.approved, luck))
    return Semester(
        state=after,
        flows={
            **people_flows, **works.flows, **clubs.flows, **table.flows, **ventures.flows, **north_flows,
            **knowledge_flows, **trust_flows, **standing_flows, **home_flows, **programme_flows,
        },
        ledger=add_up((household(envelope_pesos), works.ledger, ventures.ledger, ledger)),
        events={**works.events, **clubs.events, **ventures.events, **north_events},
    )  # fmt: skip


def _home(
    world: World, state: State, spent: Array, works: dict[str, Array], envelope: Array, t: int
) -> tuple[dict[str, Array], dict[str, dict[str, Array]]]:
    """Jobs and poverty of each place."""
    usual = usual_envelope(world)
    jobs, job_flows = settle(
        state.local_jobs,
        jobs_at_home(world, state, spent / prices_now(world, t), envelope, usual),
        high=float("inf"),
    )
    served = services(world, replace(state, coverage=works["coverage"], condition=works["condition"]))
    better = served - usual_services(world, t + 1)
    poverty, poverty_changes = settle(state.poverty, poverty_flows(world, state, envelope, usual, better, t))
    return {"local_jobs": jobs, "poverty": poverty}, {"local_jobs": job_flows, "poverty": poverty_changes}


def _programme(
    world: World, state: State, decisions: Decisions, works: Array, ventures: Array, t: int
) -> tuple[dict[str, Array], dict[str, dict[str, Array]], Ledger]:
    """The programme's budget, rules, office and distributors."""
    lines = booked(world, state, decisions, t)
    income = np.full(state.pesos.shape, np.floor(world.macro.budget[min(t + 1, world.semesters)]))
    flows = {"budget": income, "works": -works, "venture help": -ventures}
    for use, spent in lines.items():
        flows[use] = -spent
    rest = state.pesos
    for name, change in flows.items():
        rest = rest + (change if name != "budget" else 0.0)
    flows["lapsed"] = -np.floor(np.maximum(rest - world.parameters.carried_over * income, 0.0))
    pesos = state.pesos
    for change in flows.values():
        pesos = pesos + change
    amended = decisions.of("amend", state.rule.shape)
    liaison = np.minimum(state.liaison + decisions.of("liaison", state.liaison.shape), 1.0)
    opened = decisions.of("distributor", state.distributors.shape)
    after = {
        "pesos": pesos,
        "rule": np.minimum(state.rule + amended, 1.0),
        "liaison": liaison,
        "distributors": state.distributors + opened,
    }
    ledger = {use: paid(state=spent) for use, spent in lines.items()}
    changes = {
        "pesos": flows,
        "rule": {"amended": after["rule"] - state.rule},
        "distributors": {"opened": opened},
    }
    return after, changes, ledger
