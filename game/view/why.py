"""Why a number is what it is: the flows of the last semester by cause, rounded so that they add up."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from game.model.indicators import measure
from game.model.quantity import Array
from game.play.match import Match
from game.view.money import share_out

CARDS = "cards"
"""What flows don't say: the answers to cards, and what they set going."""

SUMS = {"residents": ("young", "others", "returnees"), "migrants": ("emigrants",), "clubs_here": ("clubs",)}
"""Indicators that are sums of stocks, so that their flows are those of the stocks."""


@dataclass(frozen=True)
class Line:
    """One cause.

    Attributes:
        cause: its name in the model, as a word key after `flow.` (see `flow_key`).
        amount: what it added, in steps of the number's rounding.
    """

    cause: str
    amount: int


@dataclass(frozen=True)
class Account:
    """A number with what moved it, all in whole steps: before and the lines make after.

    Attributes:
        quantity: a stock or an indicator.
        before: at the start of the last semester.
        after: now.
        lines: by cause, the weightiest first; none where only before and after are known.
        whole: whether the lines explain everything.
    """

    quantity: str
    before: int
    after: int
    lines: tuple[Line, ...]
    whole: bool = True


Pick = Callable[[Array], float]
"""From a stock's array with its runs to the one number that is shown."""


def at(*index: int) -> Pick:
    """The number at a position of the first run, summed over the axes that are not named."""
    return lambda array: float(np.sum(array[(0, *index)]))


def across(axis_last: int) -> Pick:
    """The number of a city in a quantity of places and cities, summed over the places."""
    return lambda array: float(np.sum(array[0, :, axis_last]))


def account(match: Match, quantity: str, pick: Pick, step: float = 1.0) -> Account | None:
    """Why a number is what it is; none before a semester is closed.

    Args:
        match: as far as it has been played.
        quantity: a stock or an indicator; those without flows get no lines.
        pick: which number of it.
        step: what it is rounded to, e.g. 0.01 for a share shown in per cent.
    """
    if not match.turns:
        return None
    turn, world = match.turns[-1], match.level.world

    def value(position: object) -> float:
        where = turn.before if position == "before" else turn.after
        return pick(measure(world, where.state, where.semester, quantity)) / step

    before, after = round(value("before")), round(value("after"))
    causes: dict[str, float] = {}
    for stock in SUMS.get(quantity, (quantity,)):
        for cause, change in turn.economy.flows.get(stock, {}).items():
            causes[cause] = causes.get(cause, 0.0) + pick(change) / step
    if not causes:
        return Account(quantity, before, after, (), whole=before == after)
    return Account(quantity, before, after, _lines(causes, value("after") - value("before"), after - before))


def _lines(causes: dict[str, float], change: float, shown: int) -> tuple[Line, ...]:
    """Lines that add up to the change as it is shown; what no flow explains is the cards' doing."""
    rest = change - sum(causes.values())
    if abs(rest) > 1e-6 * max(1.0, abs(change)):
        causes = {**causes, CARDS: causes.get(CARDS, 0.0) + rest}
    moved = {cause: amount for cause, amount in causes.items() if abs(amount) > 1e-9}
    amounts = share_out(tuple(moved.values()), shown)
    lines = [Line(cause, amount) for cause, amount in zip(moved, amounts, strict=True) if amount]
    return tuple(sorted(lines, key=lambda line: -abs(line.amount)))


def flow_key(cause: str) -> str:
    """The word key of a cause: `flow.` and its name with hyphens."""
    letters = "".join(letter if letter.isalnum() else " " for letter in cause.lower())
    return f"flow.{'-'.join(letters.split())}"
