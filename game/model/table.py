"""The table: what a plenary teaches, when knowledge from different places meets and rubs."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import along, ratio, total, unit, zeros
from game.model.clubs import in_force
from game.model.federations import voice_of
from game.model.flows import Flows, settle
from game.model.names import DOMAINS, OPEN, SEATS
from game.model.orders import Decisions
from game.model.places import residents, shared
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World

# How much each domain of knowledge matters to each topic (rows: selection accounts ventures labour returnees
# upkeep; columns: craft design organising markets audit care). Assumed.
RELEVANCE = np.array(
    [
        [0.1, 0.0, 0.6, 0.0, 0.4, 0.3],
        [0.0, 0.0, 0.4, 0.1, 0.8, 0.0],
        [0.5, 0.6, 0.1, 0.7, 0.2, 0.0],
        [0.3, 0.1, 0.9, 0.2, 0.0, 0.2],
        [0.2, 0.0, 0.3, 0.1, 0.0, 0.9],
        [0.4, 0.0, 0.5, 0.0, 0.5, 0.2],
    ]
)
CRAFT, DESIGN, ORGANISING, MARKETS, AUDIT, CARE = range(len(DOMAINS))


@dataclass(frozen=True)
class Table:
    """What a semester's plenary did."""

    state: dict[str, Array]
    flows: Flows
    heat: Array  # friction (runs,) [index]
    met: Array  # whether there was a plenary (runs,) [switch]
    process: Array  # whether it was about the process (runs,) [switch]
    topic: Array  # what it was about (runs, topics) [switch]
    knowledge: Array  # what the table knew (runs, domains) [index]
    seats: Array  # who sat (runs, seats) [switch]

    @property
    def felt(self) -> Array:
        """Friction that federations feel: none where they did not sit, shape (runs,) [index]."""
        return self.heat * self.seats[:, SEATS.index("federations")]


def seat_knowledge(world: World, state: State, site: Array) -> Array:
    """What each seat brings, shape (runs, seats, domains) [index].

    Args:
        world: the level's fixed side.
        state: the stocks.
        site: where the table stands, shape (runs, 1 + cities): those of that city come in numbers.
    """
    runs = state.pesos.shape[0]
    brought = zeros(runs, len(SEATS), len(DOMAINS))
    people = total(state.emigrants, 1)
    there = people * (1.0 + world.parameters.host_city * site[:, 1:])
    weight = ratio(there, total(there, 1)[:, None])
    air = total(state.pool * weight[:, :, None], 1)
    solid = shared(state.club_strength.reshape(runs, -1), state.clubs.reshape(runs, -1))
    strong = shared(state.federation, people)
    lived = residents(state)
    home = total(state.knowledge * ratio(lived, total(lived, 1)[:, None])[:, :, None], 1)
    back = ratio(total(state.returnees, 1), total(lived, 1))
    committee = shared(state.committee, lived)
    open_now = (state.venture_status == OPEN).astype(np.float64)
    trade = ratio(total(open_now * state.skill, 1), total(open_now, 1))
    somebody = np.minimum(total(open_now, 1), 1.0)
    style = ratio(total(open_now * state.quality, 1), total(open_now, 1))
    seat = {name: i for i, name in enumerate(SEATS)}
    brought[:, seat["clubs"]] = air * (0.4 + 0.6 * solid)[:, None]
    brought[:, seat["federations"]] = air * (0.3 + 0.7 * strong)[:, None]
    brought[:, seat["federations"], ORGANISING] += 0.3 * strong
    brought[:, seat["mayors"]] = home * 0.8
    brought[:, seat["mayors"], AUDIT] += 0.2
    brought[:, seat["university"]] = np.array([0.1, 0.25, 0.35, 0.3, 0.55, 0.4])
    brought[:, seat["university"]] *= 1.0 + 0.3 * in_force(state, "university_review")[:, None]
    brought[:, seat["committees"]] = home * (0.3 + 0.7 * committee)[:, None]
    brought[:, seat["committees"], CARE] += 0.2 + 0.2 * committee
    brought[:, seat["managers"], CRAFT] = somebody * (0.15 + 0.6 * trade)
    brought[:, seat["managers"], DESIGN] = somebody * (0.05 + 0.7 * style)
    brought[:, seat["managers"], MARKETS] = somebody * 0.15
    brought[:, seat["returnees"]] = air * (0.35 + unit(back * 8.0) * 0.5)[:, None]
    brought[:, seat["returnees"], CARE] += 0.35
    firms = total(state.distributors, 1)
    brought[:, seat["distributors"], MARKETS] = (0.45 + 0.1 * np.minimum(firms, 4.0)) * np.minimum(firms, 1.0)
    brought[:, seat["delegate"], AUDIT] = 0.4
    return unit(brought)


def hold_plenary(world: World, state: State, decisions: Decisions) -> Table:
    """What the table learns in a semester.

    Insight grows where knowledges of different kinds meet, where those who bring them are free and trusted, where
    the talk is about the process and comes back often; talk about a list teaches little (M29, M30, M35-M37, M51).
    Source: chapter, section Tres-por-uno, on recurrent, open-ended conversations; sizes assumed.
    """
    p = world.parameters
    runs = state.pesos.shape[0]
    called = decisions.plenary(len(world.cities))
    by_mode = total(called, 3)
    topic = np.minimum(total(by_mode, 2), 1.0)
    met = np.minimum(total(topic, 1), 1.0)
    process = np.minimum(total(by_mode[:, :, 1], 1), 1.0)
    seats = decisions.seats * met[:, None]
    knows = seat_knowledge(world, state, decisions.met_in(len(world.cities))) * seats[:, :, None]
    unknown = zeros(runs, len(DOMAINS)) + 1.0
    for i in range(len(SEATS)):
        unknown = unknown * (1.0 - knows[:, i])
    knowledge = 1.0 - unknown
    present = seats * (knows.max(axis=2) > 0.0)
    variety = unit((total(present, 1) - 1.0) / 4.0)
    free = voice_of(state) * np.maximum(seats[:, 0], seats[:, 1])
    trust = shared(state.trust, residents(state))
    heat = met * variety * (0.2 + 0.8 * free) * (1.0 - 0.5 * trust) * (0.15 + 0.85 * process)

    contact = total(along(RELEVANCE, runs) * knowledge[:, None, :], 2) / total(RELEVANCE, 1)
    mode = process + p.list_teaches * (met - process)
    spark = (
        (0.25 + 0.75 * free) * (0.3 + 0.7 * trust) * (1.0 + p.friction_teaches * heat) * (0.3 + 0.7 * variety)
    )
    gain = (
        p.insight_gain
        * topic
        * contact
        * (mode * spark)[:, None]
        * (1.0 + p.recurrence_teaches * state.recurrence)
    )
    reviewed = p.university_teaches * in_force(state, "university_review")[:, None] * topic
    insight, insight_flows = settle(
        state.insight,
        {
            "plenary": gain * (1.0 - state.insight),
            "university": reviewed * (1.0 - state.insight),
            "forgetting": -p.insight_fades * state.insight * (1.0 - topic),
        },
    )
    recurrence, recurrence_flows = settle(
        state.recurrence,
        {
            "met": topic * (1.0 - state.recurrence),
            "silence": -p.recurrence_fades * state.recurrence * (1.0 - topic),
        },
    )
    return Table(
        state={"insight": insight, "recurrence": recurrence, "friction": heat},
        flows={"insight": insight_flows, "recurrence": recurrence_flows},
        heat=heat,
        met=met,
        process=process,
        topic=topic,
        knowledge=knowledge,
        seats=seats,
    )
