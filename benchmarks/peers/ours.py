"""Ours: the model's own functions for municipalities and clubs, called for those blocks alone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from benchmarks.peers.scene import SEED, Scene
from game.model.arithmetic import zeros
from game.model.clubs import run_clubs
from game.model.flows import Flows, settle
from game.model.labour import jobs_at_home, poverty_flows, reservation_wage
from game.model.luck import Luck
from game.model.orders import Decisions
from game.model.people import move
from game.model.places import services, usual_services
from game.model.quantity import Array
from game.model.remittances import real_envelope, remittances
from game.model.semester import usual_envelope
from game.model.state import State
from game.model.venture_books import prices_now
from game.model.works import propose, run_works
from game.model.world import World

# What the blocks move; everything else stands still.
MOVED = (
    "young", "others", "returnees", "emigrants", "peak", "coverage", "condition", "works_done", "under_way",
    "under_way_left", "paid", "upkeep_owed", "isolation", "clubs", "club_strength", "club_money", "grievance",
    "club_autonomy", "tie_use", "local_jobs", "poverty", "proposal_work", "proposal_count", "proposal_city",
    "proposal_age",
)  # fmt: skip


@dataclass(frozen=True)
class Half:
    """A semester of the blocks: stocks, flows, the envelope [pesos] and the wage held out for, both (runs, places)."""

    state: State
    flows: Flows
    envelope: Array
    wage: Array


@cache
def _nobody(*shape: int) -> Array:
    return zeros(*shape)


def step(world: World, state: State, decisions: Decisions, luck: Luck) -> Half:
    """Half a year of the blocks, in the order of ``run_semester``."""
    t = luck.semester
    pesos = remittances(world, state, t)
    envelope = real_envelope(world, pesos, state, t)
    works = run_works(world, state, decisions, luck)
    clubs = run_clubs(world, state, decisions, works, luck)
    wage = reservation_wage(world, envelope, t)
    people, people_flows = move(world, state, luck, _nobody(*state.emigrants.shape))
    usual = usual_envelope(world)
    spent = works.spent / prices_now(world, t)
    jobs, job_flows = settle(
        state.local_jobs, jobs_at_home(world, state, spent, envelope, usual), high=float("inf")
    )
    served = services(
        world, replace(state, coverage=works.state["coverage"], condition=works.state["condition"])
    )
    better = served - usual_services(world, t + 1)
    poverty, poverty_changes = settle(state.poverty, poverty_flows(world, state, envelope, usual, better, t))
    after = replace(state, **people, **works.state, **clubs.state, local_jobs=jobs, poverty=poverty)
    after = replace(after, **propose(world, after, decisions, works.approved, luck))
    flows = {
        **people_flows, **works.flows, **clubs.flows, "local_jobs": job_flows, "poverty": poverty_changes,
    }  # fmt: skip
    return Half(after, flows, pesos, wage)


def play(scene: Scene) -> Iterator[Half]:
    """All semesters of a scene."""
    state = scene.start
    for t, decisions in enumerate(scene.orders):
        half = step(scene.world, state, decisions, Luck(SEED, range(scene.runs), t))
        yield half
        state = half.state
