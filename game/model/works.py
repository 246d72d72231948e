"""Works: what clubs propose, who pays, what is delivered, what decays."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import (
    along,
    at,
    choice,
    clip,
    first_of_least,
    first_of_most,
    ratio,
    total,
    unit,
    zeros,
)
from game.model.flows import Flows, Ledger, paid
from game.model.luck import Luck
from game.model.names import PAYERS, RULES, WORKS
from game.model.orders import Decisions
from game.model.places import residents
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World

# Semesters that a work takes: church, lienzo, plaza, water, sewage, road, lamps, school, clinic. Assumed.
BUILD_TIME = np.array([2.0, 1.0, 1.0, 2.0, 2.0, 2.0, 1.0, 1.0, 2.0])
# What one costs against the mean work. Inferred from the cases in the costs file: a road most, lamps least.
COST = np.array([0.9, 1.1, 0.7, 1.0, 1.2, 1.8, 0.5, 0.7, 1.1])
# What clubs like best before anybody asks about need. Assumed from the chapter's list of works.
TASTE = np.array([1.6, 1.1, 1.3, 0.8, 0.5, 1.0, 0.9, 0.7, 0.4])
# How much need moves each choice.
NEED = np.array([0.6, 0.3, 0.6, 1.6, 1.3, 1.4, 1.2, 1.2, 1.1])
ROAD, WATER, LAMPS = WORKS.index("road"), WORKS.index("water"), WORKS.index("lamps")
CLUBS, STATE, MUNICIPALITY, FEDERATION = (
    PAYERS.index(n) for n in ("clubs", "state", "municipality", "federation")
)


def unit_cost(world: World, t: int) -> Array:
    """Price of one work of each kind, shape (works,) [pesos of the year]."""
    p = world.parameters
    return np.asarray(np.floor(COST * (p.work_cost * world.macro.prices[t] / p.prices_2000)))


def coin_shares(state: State) -> Array:
    """Share of a work that each payer puts under the matching rule in force, shape (runs, payers) [share]."""
    return ratio(state.coins, total(state.coins, 1)[:, None])


def proposal_bill(world: World, state: State, t: int) -> Array:
    """What each payer would put into each place's proposal, shape (runs, places, payers) [pesos]."""
    kind = np.maximum(state.proposal_work, 0.0).astype(np.int64)
    cost = unit_cost(world, t)[kind] * state.proposal_count
    return np.floor((cost[:, :, None] + zeros(*cost.shape, len(PAYERS))) * coin_shares(state)[:, None, :])


@dataclass(frozen=True)
class Works:
    """What a semester did to the works; arrays as the state's fields of the same names."""

    state: dict[str, Array]
    flows: Flows
    ledger: Ledger
    events: dict[str, Array]
    from_clubs: Array  # taken from the clubs of each tie (runs, places, cities) [pesos]
    delivered: Array  # works delivered (runs, places)
    late: Array  # works that a refused coin held up (runs, places)
    approved: Array  # proposals approved (runs, places)
    spent: Array  # of all payers (runs, places) [pesos]
    from_state: Array  # (runs,) [pesos]


def _taken_from_clubs(state: State, share: Array) -> Array:
    """Takes the clubs' coin from their purses in proportion; the largest purse pays the odd pesos."""
    purse = total(state.club_money, 2)
    part = np.floor(state.club_money * ratio(share, purse)[:, :, None])
    odd = np.minimum(share, purse) - total(part, 2)
    biggest = first_of_most(state.club_money, 2)
    return np.asarray(part + odd[:, :, None] * at(biggest, part.shape[2]))


def run_works(world: World, state: State, decisions: Decisions, luck: Luck) -> Works:
    """Half a year of approvals, building, delivery, upkeep and decay.

    Args:
        world: the level's fixed side.
        state: the stocks before.
        decisions: orders ``approve`` and ``maintain`` are read.
        luck: the semester's luck.
    """
    p, t = world.parameters, luck.semester
    places = world.places
    approved = decisions.of("approve", state.trust.shape) * (state.proposal_count > 0.0)
    bill = proposal_bill(world, state, t) * approved[:, :, None]
    from_clubs = _taken_from_clubs(state, bill[:, :, CLUBS])
    bill[:, :, CLUBS] = total(from_clubs, 2)

    new = at(state.proposal_work, len(WORKS)) * approved[:, :, None]
    added = new * state.proposal_count[:, :, None]
    refusal = _refusal_chance(world, state)
    held_up = (luck.uniform("coin refused", places) < refusal) * approved
    time = along(BUILD_TIME, held_up.shape[0])[:, None, :] + held_up[:, :, None] * p.refusal_delay
    left = np.maximum(state.under_way_left, new * time)
    way = state.under_way + added
    slow = (
        luck.uniform("delay", places, WORKS)
        < p.delay_chance * (2.0 - np.minimum(state.delivery_index, 1.5))[:, None, None]
    )
    going = way > 0.0
    left = going * (left - ~slow)
    done = way * (left <= 0.0)

    reach = np.minimum(done * (p.work_reach / np.maximum(residents(state), 1.0))[:, :, None], 1.0)
    coverage, coverage_flows = _cover(world, state, reach)
    condition, owed, upkeep = _keep(world, state, decisions, done, t)
    isolation_flows = {
        "roads": -p.road_opens * unit(reach[:, :, ROAD]) * state.isolation,
        "telephone": -p.telephone_opens * state.isolation,
    }
    after = {
        "coverage": coverage,
        "condition": condition,
        "works_done": state.works_done + done,
        "under_way": way - done,
        "under_way_left": (way > done) * np.maximum(left, 1.0),
        "paid": state.paid + bill,
        "upkeep_owed": owed["after"],
        "isolation": unit(state.isolation + isolation_flows["roads"] + isolation_flows["telephone"]),
    }
    flows: Flows = {
        "coverage": coverage_flows,
        "works_done": {"delivered": done},
        "under_way": {"approved": added, "delivered": -done},
        "upkeep_owed": {k: v for k, v in owed.items() if k != "after"},
        "isolation": isolation_flows,
    }
    payers = total(bill, 1)
    ledger: Ledger = {"works": payers, "upkeep": upkeep}
    return Works(
        state=after,
        flows=flows,
        ledger=ledger,
        events={"works_approved": total(approved, 1), "works_delivered": total(total(done, 2), 1)},
        from_clubs=from_clubs,
        delivered=total(done, 2),
        late=held_up,
        approved=approved,
        spent=total(bill, 2),
        from_state=payers[:, STATE] + upkeep[:, STATE],
    )


def _refusal_chance(world: World, state: State) -> Array:
    """Chance that mayor or federation keep their coin back for a while, shape (runs, places)."""
    p = world.parameters
    mayor = (state.coins[:, MUNICIPALITY] > 0.0) * (1.0 - state.mayors_will)
    federal = (state.coins[:, FEDERATION] > 0.0) * (1.0 - state.federal_will)
    chance = p.refusal * (mayor + federal)
    return chance[:, None] * (1.0 - 0.5 * state.committee)


def _cover(world: World, state: State, reach: Array) -> tuple[Array, dict[str, Array]]:
    """Homes reached by the programme's works and by ordinary public spending (the trend of the censuses)."""
    missing = 1.0 - state.coverage
    programme = missing * reach
    flows = {"programme": programme, "public spending": (missing - programme) * world.closing}
    return np.minimum(state.coverage + programme + flows["public spending"], 1.0), flows


def _keep(
    world: World, state: State, decisions: Decisions, done: Array, t: int
) -> tuple[Array, dict[str, Array], Array]:
    """Wear, repair and who pays for it: condition after, upkeep owed by cause, the ledger line."""
    p = world.parameters
    fund = state.rule[:, RULES.index("maintenance_fund")][:, None]
    kept = unit(p.committee_keeps * state.committee + p.fund_keeps * fund)
    worth = total(state.works_done * unit_cost(world, t), 2)
    due = np.floor(worth * p.upkeep_rate)
    by_town = np.floor(due * kept)
    arrears = state.upkeep_owed + due - by_town
    most = np.minimum(state.upkeep_owed + due, _upkeep_cap(world, t))
    ordered = decisions.of("maintain", state.trust.shape) * np.minimum(arrears, most)
    after = arrears - ordered
    value = np.maximum(worth, 1.0)
    worn = p.wear * (1.0 - 0.7 * kept) * (1.0 + 2.0 * unit(after / value))
    mended = unit(p.mending * ordered / value)[:, :, None]
    condition = state.condition * (1.0 - worn[:, :, None])
    condition = condition + (1.0 - condition) * mended
    fresh = done / (state.works_done + done + 1.0)
    condition = np.minimum(condition + (1.0 - condition) * fresh, 1.0)
    runs = state.pesos.shape[0]
    line = paid(
        municipality=total(by_town, 1),
        state=total(np.broadcast_to(ordered, by_town.shape), 1) + np.zeros(runs),
    )
    return (
        condition,
        {"due": due, "kept by the town": -by_town, "maintained": -ordered + 0.0 * due, "after": after},
        line,
    )


def upkeep_price(world: World, state: State, t: int) -> Array:
    """What one order to maintain costs at most at each place, shape (runs, places) [pesos]."""
    p = world.parameters
    due = np.floor(total(state.works_done * unit_cost(world, t), 2) * p.upkeep_rate)
    return np.asarray(np.minimum(state.upkeep_owed + due, _upkeep_cap(world, t)))


def _upkeep_cap(world: World, t: int) -> float:
    """The most that an order to maintain spends [pesos]."""
    p = world.parameters
    return float(np.floor(p.maintain_most * world.macro.prices[t] / p.prices_2000))


def propose(
    world: World, state: State, decisions: Decisions, approved: Array, luck: Luck
) -> dict[str, Array]:
    """What clubs propose for the coming semester.

    A place with no open proposal proposes as many works as its purses and the matching rule afford. Clubs lean to
    what they love; need weighs more where a committee speaks and clubs sit on the selection committee.

    Args:
        world: the level's fixed side.
        state: the stocks at the end of the semester, but for the proposals, which are those before.
        decisions: ``return`` and ``redirect`` are read.
        approved: proposals approved in the semester, shape (runs, places) [switch].
        luck: the semester's luck.

    Returns:
        The fields ``proposal_*`` of the next state.
    """
    p = world.parameters
    redirected = decisions.of("redirect", (*state.trust.shape, len(WORKS)))
    asked = total(redirected, 2) > 0.0
    gone = (approved > 0.0) | (decisions.of("return", state.trust.shape) > 0.0)
    keep = (state.proposal_count > 0.0) & ~gone & ~asked
    kind = choice(asked, first_of_most(redirected, 2), _wanted(world, state, luck))
    kind = choice(keep, state.proposal_work, kind)

    purses = total(state.club_money, 2)
    cost = unit_cost(world, min(luck.semester + 1, world.semesters))
    share = coin_shares(state)[:, CLUBS][:, None] * cost[kind.astype(np.int64)]
    most = np.maximum(1.0, np.floor(p.proposals_each * residents(state) / 10000.0))
    count = np.minimum(np.floor(ratio(purses * p.purse_pledged, share)), most)
    count = choice(keep, np.minimum(state.proposal_count, np.floor(ratio(purses, share))), count)
    none = count <= 0.0
    home = first_of_most(state.club_money + state.clubs, 2)
    return {
        "proposal_work": np.where(none, -1.0, kind),
        "proposal_count": np.where(none, 0.0, count),
        "proposal_city": np.where(none, -1.0, home),
        "proposal_age": np.where(keep & ~none, state.proposal_age + 1.0, 0.0),
    }


def _wanted(world: World, state: State, luck: Luck) -> Array:
    """The kind of work that each place would propose anew, shape (runs, places)."""
    seated = state.rule[:, RULES.index("selection_committee")][:, None, None]
    listening = 0.3 + 0.5 * state.committee[:, :, None] + 0.6 * seated
    weight = TASTE + (1.0 - state.coverage * state.condition) * NEED * (2.0 * listening)
    return first_of_least(luck.exponential("proposal", world.places, WORKS) / weight, 2)


def trust_from_works(world: World, state: State, decisions: Decisions, works: Works) -> dict[str, Array]:
    """Changes of trust by what became of the works, shape (runs, places) [index].

    Source: shared risk makes trust (chapter, section Tres-por-uno, M20, M21); a promise not kept unmakes it (game.md).
    """
    p = world.parameters
    room = 1.0 - state.trust
    state_paid = works.ledger["works"][:, STATE]
    share = clip(state_paid / np.maximum(total(works.spent, 1), 1.0), 0.0, 0.6)[:, None]
    overdue = ((works.state["under_way"] > 0.0) & (works.state["under_way_left"] >= 2.0)).any(axis=2)
    waiting = (state.proposal_count > 0.0) & (state.proposal_age >= p.patience) & ~(works.approved > 0.0)
    web = state.rule[:, RULES.index("web_page")][:, None]
    deferred = decisions.of("defer", state.trust.shape)
    returned = decisions.of("return", state.trust.shape)
    redirected = total(decisions.of("redirect", (*state.trust.shape, len(WORKS))), 2)
    return {
        "works delivered": p.trust_delivery
        * unit(works.delivered * 8000.0 / np.maximum(residents(state), 1.0))
        * room,
        "shared risk": p.trust_risk * works.approved * (0.4 + share) * room,
        "late works": -p.trust_late * (works.late + overdue) * state.trust * (1.0 - 0.4 * web),
        "waiting": -p.trust_waiting * waiting * state.trust * (1.0 - 0.7 * unit(deferred)),
        "sent back": -p.trust_returned * (returned + redirected) * state.trust,
    }
