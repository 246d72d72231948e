"""The governor's credit: trust, committees, standing, approval, and the will of those who hold the other coins."""

import numpy as np

from game.model.arithmetic import clip, ratio, total
from game.model.clubs import Clubs, in_force
from game.model.flows import Flows, settle
from game.model.luck import Luck
from game.model.names import SEATS
from game.model.orders import Decisions
from game.model.places import residents, services, shared
from game.model.quantity import Array
from game.model.state import State
from game.model.table import Table
from game.model.tariff import standing_spent
from game.model.ventures import Ventures
from game.model.works import Works, trust_from_works
from game.model.world import World


def run_trust(
    world: World, state: State, decisions: Decisions, works: Works, table: Table
) -> tuple[dict[str, Array], Flows]:
    """Trust and committees of each place.

    Source: reports that anybody can read raise trust (M32, M33); sizes assumed.
    """
    p = world.parameters
    web = in_force(state, "web_page")[:, None]
    audits = in_force(state, "audits")[:, None]
    room = 1.0 - state.trust
    sat = np.maximum(decisions.seats[:, SEATS.index("clubs")], decisions.seats[:, SEATS.index("committees")])
    heard = (table.process * table.met * sat)[:, None]
    flows = trust_from_works(world, state, decisions, works)
    flows["open accounts"] = (p.trust_web * web + p.trust_audits * audits) * room
    flows["heard"] = p.trust_heard * heard * room * state.committee
    flows["forgetting"] = -p.trust_fades * (state.trust - p.trust_usual)
    trust, trust_flows = settle(state.trust, flows)

    tied = in_force(state, "affiliation")[:, None]
    civic = in_force(state, "civic_bodies")[:, None]
    grow = 1.0 - state.committee
    returned = decisions.of("return", state.trust.shape)
    committee, committee_flows = settle(
        state.committee,
        {
            "works": p.committee_works * works.approved * (0.4 + 0.6 * tied) * grow,
            "conditions": p.committee_conditions * returned * grow,
            "plenary": p.committee_plenary * heard * grow,
            "civic bodies": p.committee_civic * civic * grow,
            "empty places": -p.committee_fades * state.committee,
        },
    )
    return {"trust": trust, "committee": committee}, {"trust": trust_flows, "committee": committee_flows}


def run_standing(
    world: World, state: State, decisions: Decisions, works: Works, ventures: Ventures, clubs: Clubs
) -> tuple[dict[str, Array], Flows]:
    """Standing, approval, and how widely the programme is known.

    Returns:
        The stocks ``standing``, ``approval_home``, ``approval_abroad``, ``known``, ``mayors_will``, ``federal_will``.
    """
    p = world.parameters
    delivered = total(works.delivered, 1)
    late = total(works.late, 1)
    tours = total(decisions.of("tour", state.unity.shape), 1)
    fallen = ventures.events["ventures_collapsed"]
    standing, standing_flows = settle(
        state.standing,
        {
            "spent": -standing_spent(world, state, decisions),
            "office": p.standing_office * (0.5 + 0.5 * (state.approval_home + state.approval_abroad)),
            "works delivered": p.standing_works * ratio(delivered, delivered + 6.0),
            "ventures opened": p.standing_ventures * ventures.events["ventures_opened"],
            "ventures collapsed": -p.standing_collapse * fallen,
            "late works": -p.standing_late * np.minimum(late, 6.0),
            "wear of office": -p.standing_wears * state.standing,
        },
        high=100.0,
    )
    people = residents(state)
    content = shared(0.5 * services(world, state) + 0.5 * state.trust, people)
    jobs = ratio(total(state.local_jobs, 1), total(state.young, 1))
    usual = ratio(total(world.start.local_jobs, 1), total(world.start.young, 1))
    home, home_flows = settle(
        state.approval_home,
        {
            "daily life": p.approval_pace
            * (content + p.approval_jobs * (jobs - usual) - state.approval_home + 0.05),
            "collapses": -p.approval_collapse * np.minimum(fallen, 3.0),
        },
    )
    abroad_trust = shared(state.trust, total(state.emigrants, 2))
    abroad, abroad_flows = settle(
        state.approval_abroad,
        {
            "trust": p.approval_pace * (abroad_trust - state.approval_abroad),
            "works delivered": 0.02 * ratio(delivered, delivered + 6.0),
            "collapses": -p.approval_collapse * np.minimum(fallen, 3.0),
        },
    )
    trips = total(total(decisions.of("trip", state.clubs.shape), 2), 1)
    known, known_flows = settle(
        state.known,
        {
            "visits": p.known_visits * np.minimum(trips + 2.0 * tours, 8.0) * (1.0 - state.known),
            "clubs": p.known_clubs
            * ratio(clubs.events["clubs_formed"], clubs.events["clubs_formed"] + 10.0)
            * (1.0 - state.known),
            "office": p.known_office * state.liaison * (1.0 - state.known),
            "forgetting": -p.known_fades * state.known,
        },
    )
    mayors, mayor_flows = settle(
        state.mayors_will,
        {
            "tours": p.mayors_tour * np.minimum(tours, 3.0) * (1.0 - state.mayors_will),
            "habit": p.mayors_habit * (p.mayors_usual - state.mayors_will),
        },
    )
    federal, federal_flows = settle(
        state.federal_will, {"habit": p.mayors_habit * (p.federal_usual - state.federal_will)}
    )
    after = {
        "standing": standing,
        "approval_home": home,
        "approval_abroad": abroad,
        "known": known,
        "mayors_will": mayors,
        "federal_will": federal,
    }
    flows: Flows = {
        "standing": standing_flows,
        "approval_home": home_flows,
        "approval_abroad": abroad_flows,
        "known": known_flows,
        "mayors_will": mayor_flows,
        "federal_will": federal_flows,
    }
    return after, flows


def settle_indexes(world: World, state: State, luck: Luck) -> dict[str, Array]:
    """Indexes that cards moved come back to one (M47: conditions move, and move back); the weather is drawn anew."""
    back = world.parameters.index_returns
    names = (
        "emigration_index", "return_index", "remittance_index", "fundraising_index", "garment_index", "delivery_index",
    )  # fmt: skip
    after = {name: getattr(state, name) + back * (1.0 - getattr(state, name)) for name in names}
    sky = luck.spread("rains")[:, None] + 0.5 * luck.spread("local rains", world.places)
    usual = state.harvest_index + back * (1.0 - state.harvest_index)
    return {**after, "harvest_index": clip(usual + world.parameters.rains_vary * sky, 0.2, 2.0)}
