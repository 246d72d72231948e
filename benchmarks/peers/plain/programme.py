"""What municipalities and clubs read of the rest: the programme, the cities, the semester, its orders."""

from dataclasses import dataclass, field
from math import floor
from typing import Any

import numpy as np

from benchmarks.peers.plain.luck import PlainLuck
from game.model.names import PAYERS, RULES, WORKS
from game.model.orders import Decisions
from game.model.parameters import Parameters
from game.model.works import COST
from game.model.world import World

CLUBS, STATE, MUNICIPALITY, FEDERATION = (
    PAYERS.index(n) for n in ("clubs", "state", "municipality", "federation")
)


@dataclass(slots=True)
class Programme:
    """The state government and its rules; they stand still here."""

    rules: dict[str, float]
    coins: list[float]
    known: float
    mayors_will: float
    federal_will: float
    liaison: float
    remittance_index: float
    fundraising_index: float
    delivery_index: float
    shares: list[float] = field(default_factory=list)
    leverage: float = 0.0

    def __post_init__(self) -> None:
        coins = sum(self.coins)
        self.shares = [coin / coins if coins > 0 else 0.0 for coin in self.coins]
        self.leverage = coins / max(self.coins[CLUBS], 1.0) - 1.0


@dataclass(slots=True)
class City:
    """A city of the north and its federation; they stand still here."""

    id: str
    index: int
    wage: float
    federation: float
    autonomy: float
    rights: float
    distributors: float
    pay: float = 0.0  # against the mean of all cities, with what clubs won at the workplace


@dataclass(slots=True)
class Orders:
    """What one match decides in a semester, by position."""

    approve: set[int]
    send_back: set[int]
    maintain: set[int]
    redirect: dict[int, int]
    trips: set[tuple[int, int]]
    tours: set[int]
    fostered: set[int]
    campaigns: set[int]
    table: list[float]  # by city, how much a plenary there brings the clubs in touch


@dataclass(slots=True)
class Now:
    """A semester as all municipalities and clubs see it."""

    t: int
    p: Parameters
    programme: Programme
    cities: list[City]
    city_ids: tuple[str, ...]
    luck: PlainLuck
    orders: Orders
    exchange: float
    prices: float
    unemployment: float
    border: float
    costs: list[float]  # of a work of each kind [pesos]
    next_costs: list[float]


def programme_of(world: World) -> Programme:
    """The programme as the level starts."""
    s = world.start
    return Programme(
        rules={rule: float(s.rule[0, i]) for i, rule in enumerate(RULES)},
        coins=[float(coin) for coin in s.coins[0]],
        known=float(s.known[0]),
        mayors_will=float(s.mayors_will[0]),
        federal_will=float(s.federal_will[0]),
        liaison=float(s.liaison[0]),
        remittance_index=float(s.remittance_index[0]),
        fundraising_index=float(s.fundraising_index[0]),
        delivery_index=float(s.delivery_index[0]),
    )


def cities_of(world: World) -> list[City]:
    """The cities as the level starts."""
    s = world.start
    mean = sum(world.wages.tolist()) / len(world.cities)
    cities = []
    for i, name in enumerate(world.cities):
        rights = float(s.rights[0, i])
        city = City(
            name, i, float(world.wages[i]), float(s.federation[0, i]), float(s.autonomy[0, i]), rights,
            float(s.distributors[0, i]),
        )  # fmt: skip
        city.pay = city.wage / mean * (1.0 + world.parameters.rights_pay * rights)
        cities.append(city)
    return cities


def orders_of(decisions: Decisions, run: int, cities: int) -> Orders:
    """The orders of one run of a batch."""

    def given(kind: str) -> list[Any]:
        return [tuple(int(i) for i in where) for where in np.argwhere(decisions.orders[kind][run] > 0.0)]

    sites = decisions.met_in(cities)[run]
    sat = max(float(decisions.seats[run, 0]), float(decisions.seats[run, 1]))
    return Orders(
        approve={i for (i,) in given("approve")},
        send_back={i for (i,) in given("return")},
        maintain={i for (i,) in given("maintain")},
        redirect=dict(given("redirect")),
        trips={(place, city) for place, city in given("trip")},
        tours={c for (c,) in given("tour")},
        fostered={c for (c,) in given("foster")},
        campaigns={c for (c,) in given("campaign")},
        table=[sat * (float(sites[1 + c]) + 0.4 * float(sites[0])) for c in range(cities)],
    )


def now_of(
    world: World, programme: Programme, cities: list[City], orders: Orders, luck: PlainLuck, t: int
) -> Now:
    """The semester of that number."""
    p, macro = world.parameters, world.macro
    after = min(t + 1, world.semesters)

    def costs(semester: int) -> list[float]:
        level = p.work_cost * float(macro.prices[semester]) / p.prices_2000
        return [float(floor(float(COST[work]) * level)) for work in range(len(WORKS))]

    return Now(
        t=t,
        p=p,
        programme=programme,
        cities=cities,
        city_ids=world.cities,
        luck=luck,
        orders=orders,
        exchange=float(macro.exchange[t]),
        prices=float(macro.prices[t]),
        unemployment=float(macro.us_unemployment[t]),
        border=float(macro.border[t]),
        costs=costs(t),
        next_costs=costs(after),
    )
