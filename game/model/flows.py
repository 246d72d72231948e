"""Stocks move by named flows, so that any number can say why it changed."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import zeros
from game.model.names import PAYERS
from game.model.quantity import Array
from game.model.state import State

Flows = dict[str, dict[str, Array]]  # stock -> cause -> change, each with the axes of the stock
Ledger = dict[str, Array]  # use -> who paid, shape (runs, payers) [pesos]


@dataclass(frozen=True)
class Semester:
    """What half a year did.

    Attributes:
        state: the stocks at its end.
        flows: for each stock the changes by cause; a stock at the end is the stock before and its flows, added up in
            their order.
        ledger: for each use of money what each payer put, shape (runs, payers) [pesos].
        events: counts of what happened (works delivered, clubs formed...), by name.
    """

    state: State
    flows: Flows
    ledger: Ledger
    events: dict[str, Array]


def settle(
    before: Array, flows: dict[str, Array], low: float = 0.0, high: float = 1.0
) -> tuple[Array, dict[str, Array]]:
    """Adds flows to a stock in their order and holds it between its bounds.

    Args:
        before: the stock.
        flows: the changes by cause.
        low: the smallest lawful value.
        high: the largest lawful value.

    Returns:
        The stock after, and the flows; what the bounds took or gave is the flow ``limit``.
    """
    first, *others = flows.values()
    after = before + first
    for change in others:
        after += change
    held = np.maximum(after, low)
    np.minimum(held, high, out=held)
    return held, {**flows, "limit": np.subtract(held, after, out=after)}


def paid(**by_payer: Array) -> Array:
    """One use of money, by payer.

    Args:
        **by_payer: what each payer put, shape (runs,) [pesos].

    Returns:
        Shape (runs, payers) [pesos].
    """
    runs = next(iter(by_payer.values())).shape[0]
    row = zeros(runs, len(PAYERS))
    for name, pesos in by_payer.items():
        row[:, PAYERS.index(name)] = pesos
    return row


def add_up(ledgers: tuple[Ledger, ...]) -> Ledger:
    """One ledger of several; uses that stand in more than one are added."""
    result: Ledger = {}
    for ledger in ledgers:
        for use, row in ledger.items():
            result[use] = result[use] + row if use in result else row
    return result
