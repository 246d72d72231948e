"""The envelope: what families in the north send to families at home. It pays for daily life, not for plants."""

import numpy as np

from game.model.arithmetic import ratio, total
from game.model.flows import Ledger, paid
from game.model.places import residents
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World


def remittances(world: World, state: State, t: int) -> Array:
    """Family remittances that reach each place in a semester, shape (runs, places) [pesos of the year].

    Source: calibrated on about USD 1.3 m a day for Zacatecas in 2002 (LA Times 2002-07-06) and on the national
    series (macro file); remittances are earmarked and not fungible (chapter, section Modelling).
    """
    p, macro = world.parameters, world.macro
    mean_wage = total(world.wages, 0) / len(world.cities)
    work = 1.0 - p.remittance_unemployment * (macro.us_unemployment[t] - 5.0)
    rights = 1.0 + p.rights_pay * state.rights
    dollars = total(state.emigrants * (world.wages / mean_wage * rights)[:, None, :], 2) * (
        p.remittance * work
    )
    return np.asarray(np.floor(dollars * state.remittance_index[:, None] * macro.exchange[t]))


def real_envelope(world: World, pesos: Array, state: State, t: int) -> Array:
    """Remittances for each resident in prices of 2000, shape (runs, places) [pesos of 2000]."""
    return np.asarray(ratio(pesos, residents(state)) * (world.parameters.prices_2000 / world.macro.prices[t]))


def household(pesos: Array) -> Ledger:
    """The ledger line of the envelope."""
    return {"household": paid(families=total(pesos, 1))}
