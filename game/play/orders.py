"""An order is data: a kind, a target, and for a plenary who sits."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import zeros
from game.model.names import SEATS
from game.model.orders import ORDERS, Decisions, target_names
from game.model.quantity import Array
from game.model.world import World

OPPOSED = ("approve", "defer", "return", "redirect")  # one answer to a proposal


@dataclass(frozen=True)
class Order:
    """Something that the governor wants done this semester.

    Attributes:
        kind: an order kind.
        target: a name for each axis of the kind, e.g. ("jerez", "napa").
        seats: who is invited, for a plenary.
    """

    kind: str
    target: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()


class UnknownOrder(ValueError):
    """An order names something that the level does not have."""


def position(world: World, order: Order) -> tuple[int, ...]:
    """Where the order's target stands in the arrays of its kind.

    Raises:
        UnknownOrder: the kind, a part of its target or a seat does not exist in the level.
    """
    if order.kind not in ORDERS:
        raise UnknownOrder(order.kind)
    axes = ORDERS[order.kind].axes
    if len(axes) != len(order.target) or not set(order.seats) <= set(SEATS):
        raise UnknownOrder(f"{order.kind} {' '.join(order.target)}")
    found = []
    for axis, name in zip(axes, order.target, strict=True):
        names = target_names(world, axis)
        if name not in names:
            raise UnknownOrder(name)
        found.append(names.index(name))
    return tuple(found)


def target_at(world: World, kind: str, index: tuple[int, ...]) -> tuple[str, ...]:
    """The names of a position: the opposite of ``position``."""
    return tuple(target_names(world, axis)[i] for axis, i in zip(ORDERS[kind].axes, index, strict=True))


def shape_of(world: World, kind: str) -> tuple[int, ...]:
    """How many targets a kind has along each axis."""
    return tuple(len(target_names(world, axis)) for axis in ORDERS[kind].axes)


def to_decisions(world: World, orders: tuple[Order, ...]) -> Decisions:
    """The orders of one match as the arrays of a batch of one.

    Raises:
        UnknownOrder: an order names something that the level does not have.
    """
    arrays: dict[str, Array] = {}
    seats = np.zeros((1, len(SEATS)))
    for order in orders:
        where = position(world, order)
        if order.kind not in arrays:
            arrays[order.kind] = np.zeros((1, *shape_of(world, order.kind)))
        arrays[order.kind][(0, *where)] = 1.0
        for seat in order.seats:
            seats[0, SEATS.index(seat)] = 1.0
    return Decisions(orders=arrays, seats=seats)


def no_decisions(runs: int) -> Decisions:
    """An agenda with nothing on it, for every run."""
    return Decisions(orders={}, seats=zeros(runs, len(SEATS)))


def from_decisions(world: World, decisions: Decisions) -> tuple[Order, ...]:
    """The orders of the first run of a batch: the opposite of ``to_decisions``."""
    seats = tuple(seat for seat, sits in zip(SEATS, decisions.seats[0], strict=True) if sits > 0.0)
    orders = []
    for kind, given in decisions.orders.items():
        for index in np.argwhere(given[0] > 0.0):
            target = target_at(world, kind, tuple(int(i) for i in index))
            orders.append(Order(kind, target, seats if kind == "convene" else ()))
    return tuple(orders)
