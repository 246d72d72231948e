"""What an order costs: pesos of the programme, days of governor and director, standing."""

import numpy as np

from game.model.arithmetic import zeros
from game.model.names import PAYERS
from game.model.orders import ORDERS, Decisions, target_names
from game.model.quantity import Array
from game.model.state import State
from game.model.venture_books import prices_now, subsidy_price
from game.model.works import proposal_bill, upkeep_price
from game.model.world import World

# To what use the fixed price of each order is booked; works, upkeep and venture help book their own.
USES = {
    "trip": "travel", "tour": "travel", "certify": "travel", "meet": "travel", "foster": "travel",
    "campaign": "travel", "defend": "travel", "liaison": "programme", "convene": "meetings", "amend": "programme",
    "found": "ventures", "lend": "ventures", "appeal": "travel", "distributor": "ventures",
}  # fmt: skip


def pesos(world: World, state: State, kind: str, t: int) -> Array:
    """Price of an order at every target, shape (runs, *target) [pesos of the year]."""
    if kind == "approve":
        return proposal_bill(world, state, t)[:, :, PAYERS.index("state")]
    if kind == "maintain":
        return upkeep_price(world, state, t)
    if kind == "subsidise":
        return subsidy_price(world, state, t)
    fixed = getattr(world.parameters, f"pesos_{kind}", 0.0)
    price = np.floor(fixed * prices_now(world, t))
    prices: Array = zeros(state.pesos.shape[0], *_shape(world, kind)) + price
    return prices


def days(world: World, kind: str) -> Array:
    """Days that an order takes at every target, shape (*target) [days]."""
    value = np.full(_shape(world, kind), getattr(world.parameters, f"days_{kind}", 0.0))
    if kind == "convene":
        value[:, 1, :] = world.parameters.days_process
        value[:, :, 1:] += world.parameters.days_abroad
    return value


def standing(world: World, kind: str) -> Array:
    """Standing that an order spends at every target, shape (*target) [points]."""
    value = np.full(_shape(world, kind), getattr(world.parameters, f"standing_{kind}", 0.0))
    if kind == "convene":
        value[:, 1, :] = world.parameters.standing_process
    return value


def _shape(world: World, kind: str) -> tuple[int, ...]:
    return tuple(len(target_names(world, axis)) for axis in ORDERS[kind].axes)


def over_targets(values: Array) -> Array:
    """Adds up everything but the runs, shape (runs,), in the order of the targets."""
    flat = values.reshape(values.shape[0], -1)
    result = np.zeros(values.shape[0])
    for i in range(flat.shape[1]):
        result = result + flat[:, i]
    return result


def booked(world: World, state: State, decisions: Decisions, t: int) -> dict[str, Array]:
    """What the state pays for orders of fixed price, by use, each shape (runs,) [pesos]."""
    lines: dict[str, Array] = {}
    for kind, use in USES.items():
        given = decisions.orders.get(kind)
        if given is not None:
            spent = over_targets(given * pesos(world, state, kind, t))
            lines[use] = lines[use] + spent if use in lines else spent
    return lines


def standing_spent(world: World, state: State, decisions: Decisions) -> Array:
    """Standing that the agenda spends, shape (runs,) [points]."""
    spent = np.zeros(state.standing.shape)
    for kind, given in decisions.orders.items():
        price = getattr(world.parameters, f"standing_{kind}", 0.0)
        if price or kind == "convene":
            spent = spent + over_targets(given * standing(world, kind))
    return spent
