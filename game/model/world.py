"""What does not change in a level: its places, cities, years and the numbers behind them."""

from dataclasses import dataclass
from functools import cached_property

from game.model import names
from game.model.parameters import Parameters
from game.model.quantity import Array
from game.model.state import State


@dataclass(frozen=True)
class Macro:
    """What the wider world does, semester by semester; each array has shape (semesters + 1,)."""

    exchange: Array  # [pesos per dollar]
    prices: Array  # consumer prices [1993 = 100]
    us_unemployment: Array  # [%]
    corn: Array  # price of maize paid in Mexico [USD a bushel]
    border: Array  # hardness of the border [0..1]
    garments: Array  # orders for garments made in Mexico [2000 = 1]
    budget: Array  # state money for the programme [pesos a semester]


@dataclass(frozen=True, eq=False)
class World:
    """A level as the equations see it.

    Attributes:
        places: ids of the municipalities; the last is the rest of the state.
        cities: ids of the cities of the north.
        leaps: ids of the conceptual leaps.
        slots: number of venture slots.
        year: year of the first semester.
        half: half of that year, 1 or 2.
        semesters: length of the term.
        days: days that governor and director have each semester [days].
        macro: the wider world.
        parameters: the numbers of the model.
        ties: shares of a place's emigrants by city, shape (places, cities).
        leaving: share of the young who usually leave each semester, shape (places,).
        custom: how old the habit of migrating is, shape (places,) [0..1].
        closing: share of homes without a service that public spending reaches each semester, shape (places, works).
        dispersed: share of people in hamlets, shape (places,) [0..1].
        wages: pay in the trades of the city, shape (cities,) [USD a month].
        near: 1 where two places are neighbours, shape (places, places).
        open_rules: 1 where an amendment may be enacted without a leap, shape (rules,).
        leap_topic: topic of each leap, shape (leaps,), as an index.
        leap_opens: 1 where the leap opens the rule, shape (leaps, rules).
        start: the state at the start, with one run.
    """

    places: tuple[str, ...]
    cities: tuple[str, ...]
    leaps: tuple[str, ...]
    slots: int
    year: int
    half: int
    semesters: int
    days: float
    macro: Macro
    parameters: Parameters
    ties: Array
    leaving: Array
    custom: Array
    closing: Array
    dispersed: Array
    wages: Array
    near: Array
    open_rules: Array
    leap_topic: Array
    leap_opens: Array
    start: State

    @property
    def rest(self) -> int:
        """Index of the aggregate of all places that have no name in the level."""
        return len(self.places) - 1

    def names(self, axis: str) -> tuple[str, ...]:
        """What the positions along an axis are called."""
        return self._names[axis]

    @cached_property
    def _names(self) -> dict[str, tuple[str, ...]]:
        return {
            "place": self.places,
            "city": self.cities,
            "leap": self.leaps,
            "slot": tuple(str(i) for i in range(self.slots)),
            "work": names.WORKS,
            "domain": names.DOMAINS,
            "topic": names.TOPICS,
            "rule": names.RULES,
            "payer": names.PAYERS,
        }
