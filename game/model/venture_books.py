"""The books of a workshop: what it sells, what it costs, who helps, and which weakness weighs most."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import clip, first_of_most, pick, unit
from game.model.luck import Luck
from game.model.names import CAUSES, DOMAINS
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World

# Kinds: maquila uniforms peaches mezcal pinatas foods. Assumed.
USES_GARMENTS = np.array([1.0, 0.35, 0.0, 0.0, 0.0, 0.0])  # how much the export boom matters
NEEDS_CHAIN = np.array([1.0, 0.5, 0.7, 0.6, 0.5, 0.7])  # how much a chain matters
NEEDS_MARKETS = np.array([0.3, 0.3, 0.8, 1.0, 0.8, 1.0])  # how much knowing the market matters
SIZE = np.array([20.0, 16.0, 14.0, 9.0, 10.0, 8.0])  # machines or hands planned


@dataclass(frozen=True)
class Shop:
    """The books of each workshop in a semester, shape (runs, slots)."""

    income: Array  # [pesos]
    wages: Array  # [pesos]
    costs: Array  # rent, machines, interest, and the price of isolation [pesos]
    subsidy: Array  # the state's [pesos]
    loan: Array  # the bank's [pesos]


def prices_now(world: World, t: int) -> float:
    """How many pesos of the year a peso of 2000 is."""
    return float(world.macro.prices[t] / world.parameters.prices_2000)


def stake(world: World, t: int) -> float:
    """What migrants must pool to take part [pesos]. Source: USD 60,000 (chapter, section Mi Comunidad, Q12)."""
    return float(np.floor(world.parameters.stake * world.macro.exchange[t]))


def trade(
    world: World, state: State, running: Array, orders: dict[str, Array], workers: Array, luck: Luck
) -> Shop:
    """Income and costs. A plant far from any chain sells little and dear (M03, M04); kin weigh on it (M16)."""
    p, t = world.parameters, luck.semester
    price = prices_now(world, t)
    kind = state.venture_kind.astype(np.int64)
    isolation = pick(state.isolation, state.venture_place)
    markets = pick(state.knowledge[:, :, DOMAINS.index("markets")], state.venture_place)
    north = unit(pick(np.minimum(state.distributors, 2.0) * 0.5, state.venture_city))
    boom = USES_GARMENTS[kind] * (world.macro.garments[t] * state.garment_index[:, None] - 1.0)
    chain = NEEDS_CHAIN[kind] * (state.links - 0.3) + NEEDS_MARKETS[kind] * (
        0.6 * markets + 0.4 * north - 0.25
    )
    order_book = (
        1.0 + p.boom_weight * boom + p.chain_weight * chain + p.quality_weight * (state.quality - 0.3)
    )
    slots = world.names("slot")
    manager = 1.0 + p.managers_differ * luck.at_start().spread("manager", slots)
    luck_now = manager * (1.0 + p.orders_vary * luck.spread("orders", slots))
    rivals = 1.0 - p.rivals_gain * (t + 1.0) * (1.0 - state.quality) * USES_GARMENTS[kind]
    each = (
        p.value_each
        * clip(order_book, 0.2, 3.0)
        * np.maximum(rivals, 0.4)
        * luck_now
        * (0.75 + 0.25 * state.skill)
    )
    weight = 1.0 - p.obligations_cost * state.obligations
    income = np.floor(workers * each * weight * price * 6.0)
    pay = np.floor(workers * p.wage_month * wage_of(world, state, orders["subsidise"]) * price * 6.0)
    fixed = np.floor(
        running * (state.machines * p.overhead * (1.0 + p.isolation_cost * isolation)) * price * 6.0
        + state.debt * p.interest
    )
    subsidy = np.floor(
        np.minimum(
            orders["subsidise"] * pay * p.subsidy_share, orders["subsidise"] * subsidy_price(world, state, t)
        )
    )
    loan = np.floor(orders["lend"] * p.loan * price)
    return Shop(income=income, wages=pay, costs=fixed, subsidy=subsidy, loan=loan)


def wage_of(world: World, state: State, subsidised: Array) -> Array:
    """What a workshop pays, and what workers weigh, shape (runs, slots) [local wages]."""
    p = world.parameters
    return p.venture_wage + p.subsidy_wage * subsidised + p.quality_wage * state.quality


def subsidy_price(world: World, state: State, t: int) -> Array:
    """The most that subsidising wages of a venture costs, shape (runs, slots) [pesos]."""
    p = world.parameters
    full = state.machines * (p.wage_month * p.subsidy_share * 6.0 * prices_now(world, t))
    return np.floor(full)


def cause_of_collapse(world: World, state: State, short: Array, broke: Array, luck: Luck) -> Array:
    """Which weakness weighed most: 1 isolation, 2 no workers, 3 no capital, 4 obligations, 5 market.

    What tips the scale differs from plant to plant; weights assumed.
    """
    isolation = pick(state.isolation, state.venture_place)
    kind = state.venture_kind.astype(np.int64)
    boom = USES_GARMENTS[kind] * (1.0 - world.macro.garments[luck.semester] * state.garment_index[:, None])
    scores = np.stack(
        [
            isolation * (1.0 - state.links),
            1.25 * short * np.ones_like(isolation),
            0.25 * broke + 0.3 * state.debt / (state.debt + 150000.0),
            1.5 * state.obligations * (0.4 + 0.6 * state.presence),
            2.0 * np.maximum(boom, 0.0),
        ],
        axis=2,
    )
    tipped = scores * (0.5 + luck.uniform("cause", world.names("slot"), CAUSES[1:]))
    return first_of_most(tipped, 2) + 1.0
