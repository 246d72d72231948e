"""What can be ordered: each kind declared once with its desk, its target and who may refuse it."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import total, zeros
from game.model.names import MODES, TOPICS, VENTURES
from game.model.quantity import CITY, PLACE, RULE, SLOT, TOPIC, WORK, Array
from game.model.world import World

KIND, MODE, SITE = "kind", "mode", "site"


@dataclass(frozen=True)
class OrderKind:
    """A kind of order.

    Attributes:
        name: its name in YAML, saves and code.
        desk: the desk it lies on.
        axes: what its target is made of, in order.
    """

    name: str
    desk: str
    axes: tuple[str, ...] = ()


_ALL = (
    OrderKind("approve", "works", (PLACE,)),
    OrderKind("defer", "works", (PLACE,)),
    OrderKind("return", "works", (PLACE,)),
    OrderKind("redirect", "works", (PLACE, WORK)),
    OrderKind("maintain", "works", (PLACE,)),
    OrderKind("trip", "north", (PLACE, CITY)),
    OrderKind("tour", "north", (CITY,)),
    OrderKind("certify", "north", (CITY,)),
    OrderKind("meet", "north", (CITY,)),
    OrderKind("foster", "north", (CITY,)),
    OrderKind("liaison", "north"),
    OrderKind("defend", "north", (CITY,)),
    OrderKind("campaign", "north", (CITY,)),
    OrderKind("convene", "table", (TOPIC, MODE, SITE)),
    OrderKind("found", "workshop", (PLACE, KIND)),
    OrderKind("appeal", "workshop", (CITY,)),
    OrderKind("subsidise", "workshop", (SLOT,)),
    OrderKind("lend", "workshop", (SLOT,)),
    OrderKind("train", "workshop", (SLOT,)),
    OrderKind("link", "workshop", (SLOT,)),
    OrderKind("close", "workshop", (SLOT,)),
    OrderKind("distributor", "workshop", (CITY,)),
    OrderKind("amend", "rules", (RULE,)),
)

ORDERS: dict[str, OrderKind] = {kind.name: kind for kind in _ALL}


def target_names(world: World, axis: str) -> tuple[str, ...]:
    """What can stand at one part of a target, in the order of its positions."""
    lists = {KIND: VENTURES, MODE: MODES, SITE: ("home", *world.cities)}
    return lists[axis] if axis in lists else world.names(axis)


@dataclass(frozen=True)
class Decisions:
    """What every run decides in a semester.

    Attributes:
        orders: by kind, 1 where the order is given and 0 elsewhere; shape (runs, *target). A kind that nobody
            ordered is absent.
        seats: who sits at the plenary, shape (runs, seats).
    """

    orders: dict[str, Array]
    seats: Array

    def of(self, kind: str, shape: tuple[int, ...]) -> Array:
        """The orders of one kind, of the given shape; where no run gave any, a zero that stands for all of them."""
        found = self.orders.get(kind)
        return found if found is not None else zeros(*(1 for _ in shape))

    def plenary(self, cities: int) -> Array:
        """Plenaries called, shape (runs, topics, modes, sites): at home, then in each of the cities."""
        shape = (self.seats.shape[0], len(TOPICS), len(MODES), 1 + cities)
        return self.of("convene", shape) + zeros(*shape)

    def met_in(self, cities: int) -> Array:
        """Where the plenary met, shape (runs, sites) [switch]."""
        called = self.plenary(cities)
        return np.minimum(total(total(called, 1), 1), 1.0)
