"""What tests build on: the shipped levels, loaded once, and positions in the middle of things."""

import random
from functools import cache

import numpy as np

from game.content import library
from game.content.level import Level
from game.model.arithmetic import total
from game.model.flows import Flows
from game.model.names import PAYERS
from game.model.people import born_and_dead, everyone
from game.model.quantities import QUANTITIES
from game.model.state import State
from game.play.agenda import orders_of
from game.play.ensemble import histories
from game.play.match import new_match
from game.play.orders import Order
from game.play.sitting import AnswerCard, Close, Give, Sitting
from game.play.turn import Turn

LEVELS = ("zacatecas-1998", "guanajuato-1996")


@cache
def level_named(name: str) -> Level:
    """A shipped level."""
    level = library.load(name)
    assert isinstance(level, Level), level
    return level


@cache
def played(name: str, policy: str, runs: int, seed: int = 1) -> tuple[Turn, ...]:
    """All turns of a term in many futures."""
    level = level_named(name)
    return tuple(histories(level, level.policies[policy], seed, range(runs)))


@cache
def all_orders(name: str) -> tuple[Order, ...]:
    """Every order of a level, possible or not."""
    level = level_named(name)
    from game.model.orders import ORDERS

    return tuple(order for kind in ORDERS for order in orders_of(level, kind))


def random_term(name: str, seed: int) -> list[Turn]:
    """A term of random legal orders and answers."""
    dice = random.Random(seed)
    sitting = Sitting(new_match(level_named(name), seed))
    while not sitting.match.over:
        for hand in range(2):
            sitting = sitting.do(AnswerCard(hand, dice.randrange(-1, 4)))
        for order in dice.sample(all_orders(name), 25):
            sitting = sitting.do(Give(order))
        sitting = sitting.do(Close())
    return list(sitting.match.turns)


def check_turn(turn: Turn) -> None:
    """Every invariant of a turn: bounds, whole people, whole pesos, and flows that add up."""
    check_bounds(turn.after.state)
    check_people(turn)
    check_money(turn)
    check_flows(turn.economy.flows, turn.after.state)


def check_bounds(state: State) -> None:
    """Every stock is finite and between its declared bounds."""
    for name, quantity in QUANTITIES.items():
        values = getattr(state, name)
        assert np.isfinite(values).all(), name
        assert (values >= quantity.low - 1e-9).all(), (name, float(values.min()))
        assert (values <= quantity.high + 1e-9).all(), (name, float(values.max()))


def check_people(turn: Turn) -> None:
    """Nobody appears or vanishes but by birth and death, and nobody is a fraction."""
    before, after = turn.before.state, turn.after.state
    assert np.array_equal(everyone(before) + born_and_dead(turn.economy.flows), everyone(after))
    for name in ("young", "others", "returnees", "emigrants"):
        values = getattr(after, name)
        assert np.array_equal(values, np.floor(values)), name


def check_money(turn: Turn) -> None:
    """Money is whole, every use has its payers, and purses move by what they paid and got."""
    flows, ledger = turn.economy.flows, turn.economy.ledger
    for use, row in ledger.items():
        assert np.array_equal(row, np.floor(row)), use
    spent = sum(-flows["pesos"][use] for use in flows["pesos"] if use not in ("budget", "lapsed"))
    gifts = ledger["cards"][:, PAYERS.index("federation")]
    by_state = sum(row[:, PAYERS.index("state")] for use, row in ledger.items() if use != "household")
    assert np.array_equal(spent, by_state - gifts)
    assert np.array_equal(turn.before.state.pesos + sum(flows["pesos"].values()), turn.after.state.pesos)
    clubs = ledger["works"][:, PAYERS.index("clubs")]
    assert np.array_equal(-total(total(flows["club_money"]["works"], 2), 1), clubs)
    assert np.array_equal(
        total(total(turn.after.state.paid - turn.before.state.paid, 2), 1), total(ledger["works"], 1)
    )
    for name in ("pesos", "capital", "club_money", "debt", "upkeep_owed"):
        values = getattr(turn.after.state, name)
        assert np.array_equal(values, np.floor(values)), name


def check_flows(flows: Flows, after: State) -> None:
    """What the flows say is what became of the stocks."""
    for name, changes in flows.items():
        shape = getattr(after, name).shape
        for cause, change in changes.items():
            assert np.broadcast_shapes(np.shape(change), shape) == shape, (name, cause)
