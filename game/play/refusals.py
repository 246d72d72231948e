"""Why an order can't be given: one rule for the player's sentence and for the policies' masks."""

import numpy as np

from game.deck.conditions import Truth
from game.model.arithmetic import pick, total
from game.model.names import FREE, OPEN, RULES
from game.model.orders import Decisions
from game.model.state import State
from game.model.venture_books import stake
from game.model.venture_opening import raising_city
from game.model.world import World
from game.play.orders import shape_of

Refusals = dict[str, Truth]  # reason -> where it holds, shape (runs, *target), broadcastable


def refusals(world: World, state: State, kind: str, t: int) -> Refusals:
    """The reasons for which an order of a kind can't be given, and where.

    Args:
        world: the level's fixed side.
        state: the state in which it would be given.
        kind: an order kind.
        t: number of the semester.

    Returns:
        By reason (a word key after ``refusal.``), in the order in which they are told.
    """
    if kind in ("approve", "defer", "return", "redirect"):
        return _proposals(state, kind)
    if kind in ("trip", "certify", "meet", "foster", "campaign", "tour", "appeal", "defend", "distributor"):
        return _north(state, kind)
    if kind in ("subsidise", "lend", "train", "link", "close"):
        return _ventures(state, kind)
    single = {"maintain": _maintain, "liaison": _liaison, "found": _found, "amend": _amend}
    return single[kind](world, state, t) if kind in single else {}


def _proposals(state: State, kind: str) -> Refusals:
    none = state.proposal_count <= 0.0
    return {"no_proposal": none[:, :, None] if kind == "redirect" else none}


def _north(state: State, kind: str) -> Refusals:
    people, clubs = total(state.emigrants, 1), total(state.clubs, 1)
    reasons: dict[str, Refusals] = {
        "trip": {"nobody_there": state.emigrants < 200.0},
        "tour": {"nobody_there": people < 500.0},
        "certify": {"no_clubs": clubs < 2.0},
        "foster": {"no_clubs": clubs < 2.0},
        "meet": {"no_federation": state.federation < 0.1},
        "campaign": {"no_federation": state.federation < 0.1},
        "defend": {"no_leap_union": ~_rule(state, "workers_rights")[:, None] & (state.federation < 0.5)},
        "distributor": {
            "no_rule_distributors": np.broadcast_to(~_rule(state, "distributors")[:, None], people.shape)
        },
        "appeal": {"worn_out": state.appealed > 0.8, "no_clubs": clubs < 1.0},
    }
    return reasons[kind]


def _rule(state: State, rule: str) -> Truth:
    return np.asarray(state.rule[:, RULES.index(rule)] > 0.0)


def _ventures(state: State, kind: str) -> Refusals:
    closed = state.venture_status != OPEN
    if kind == "lend":
        return {"not_open": closed, "too_much_debt": state.debt > 400000.0}
    return {"not_open": closed}


def _maintain(world: World, state: State, t: int) -> Refusals:
    return {"nothing_owed": state.upkeep_owed < 1.0}


def _liaison(world: World, state: State, t: int) -> Refusals:
    return {"already": state.liaison > 0.0}


def _found(world: World, state: State, t: int) -> Refusals:
    pledges = 8000.0 * total(state.clubs * state.club_strength, 2) * world.macro.exchange[t]
    purse = 3.0 * total(state.club_money, 2) + pledges
    short = (purse < stake(world, t)) & ~_keen(state)
    shape = (state.pesos.shape[0], *shape_of(world, "found"))
    full = ~(state.venture_status == FREE).any(axis=1)
    rest = np.arange(shape[1]) == world.rest
    return {
        "no_slot": full[:, None, None],
        "not_a_village": rest[None, :, None],
        "no_stake": short[:, :, None] & np.ones(shape, dtype=np.bool_),
    }


def _keen(state: State) -> Truth:
    """Places whose clubs have just been appealed to, in the city that can pool most."""
    moved = pick(state.appealed, raising_city(state))
    return np.asarray((moved > 0.3) & (total(state.clubs, 2) > 0.0))


def _amend(world: World, state: State, t: int) -> Refusals:
    opened = np.asarray(world.open_rules > 0.0) | (total(state.leap[:, :, None] * world.leap_opens, 1) > 0.0)
    return {"in_force": state.rule > 0.0, "no_leap": ~opened}


def clashes(decisions: Decisions, kind: str) -> str | None:
    """A reason that another order of the same agenda gives: one plenary and one new venture a semester."""
    if kind in ("convene", "found") and kind in decisions.orders:
        return f"one_{kind}"
    return None
