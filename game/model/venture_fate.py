"""What becomes of a workshop: trouble, rescue, collapse, and what is left when it falls silent."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import pick, unit
from game.model.luck import Luck
from game.model.names import CLOSED, COLLAPSED
from game.model.quantity import Array
from game.model.state import State
from game.model.venture_books import Shop, cause_of_collapse, prices_now
from game.model.world import World


@dataclass(frozen=True)
class Fate:
    """What a semester made of each workshop, shape (runs, slots)."""

    state: dict[str, Array]
    capital_flows: dict[str, Array]
    saves: Array  # owners came to the rescue [switch]
    rescue: Array  # what they brought [pesos]
    repaid: Array  # to the bank [pesos]
    written_off: Array  # debt that nobody pays any more [pesos]
    left_over: Array  # capital of those that fell silent; below zero what they owed [pesos]
    falls: Array  # collapsed [switch]
    gone: Array  # collapsed or closed [switch]


def fate_of(
    world: World, state: State, running: Array, shut: Array, short: Array, books: Shop, luck: Luck
) -> Fate:
    """Working capital, trouble, rescue (M17) and collapse, with the cause that weighed most.

    Args:
        world: the level's fixed side.
        state: the stocks, with new ventures in their slots.
        running: which slots are at work, shape (runs, slots) [switch].
        shut: which are closed by order, shape (runs, slots) [switch].
        short: share of hands that are missing, shape (runs, slots) [share].
        books: the semester's books.
        luck: the semester's luck.
    """
    p, t, slots = world.parameters, luck.semester, world.names("slot")
    repaid = np.floor(running * state.debt * p.repaid)
    capital = state.capital + books.income - books.wages - books.costs + books.subsidy + books.loan - repaid
    broke = capital < 0.0
    scant = (short > p.short_trouble) & (state.venture_age > 0.0)
    worse = np.where(broke | scant, state.trouble + 1.0, np.maximum(state.trouble - 1.0, 0.0))
    trouble = np.where(running > 0.0, worse, state.trouble)
    united = pick(state.unity, state.venture_city)
    saves = running * broke * (luck.uniform("rescue", slots) < p.rescue_chance * united) * (trouble <= 2.0)
    put_in = np.floor(saves * p.rescue_pesos * world.macro.exchange[t])
    capital = capital + put_in
    deep = capital < -p.deep_pesos * prices_now(world, t)
    hazard = unit(p.collapse_trouble * (trouble - p.collapse_patience) + p.collapse_deep * deep)
    falls = running * (luck.uniform("collapse", slots) < hazard) * (1.0 - shut)
    gone = (falls + shut) > 0.0
    closed = np.where(shut > 0.0, float(CLOSED), state.venture_status)
    cause = cause_of_collapse(world, state, short, broke.astype(np.float64), luck)
    debt = state.debt + books.loan - repaid
    left_over = np.where(gone, capital, 0.0)
    return Fate(
        state={
            "venture_status": np.where(falls > 0.0, float(COLLAPSED), closed),
            "venture_age": np.where(gone, 0.0, state.venture_age + 1.0),
            "venture_cause": np.where(falls > 0.0, cause, state.venture_cause),
            "capital": capital - left_over,
            "debt": np.where(gone, 0.0, debt),
            "trouble": np.where(gone, 0.0, trouble),
        },
        capital_flows={
            "income": books.income, "wages": -books.wages, "costs": -books.costs, "subsidy": books.subsidy,
            "loan": books.loan, "repaid": -repaid, "rescue": put_in, "wound up": -left_over,
        },
        saves=saves,
        rescue=put_in,
        repaid=repaid,
        written_off=np.where(gone, debt, 0.0),
        left_over=left_over,
        falls=falls,
        gone=gone.astype(np.float64),
    )  # fmt: skip
