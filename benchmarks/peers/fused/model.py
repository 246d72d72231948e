"""All histories of the blocks in one C function, called by ctypes."""

import ctypes
from typing import Any

import numpy as np

from benchmarks.peers.fused.compiling import Compiled
from benchmarks.peers.fused.shapes import (
    BY_CITY,
    BY_KIND,
    BY_PLACE,
    BY_RUN,
    BY_SLOT,
    BY_TIE,
    BY_WORK,
    DOMAINS_READ,
    DRAWS,
    FLOWS,
    LANE,
    MADE,
    ORDERS_BY_CITY,
    ORDERS_BY_PLACE,
    RULES_READ,
    Packed,
    dtype_of,
    flow_member,
    lanes_of,
    runs_of,
    structs,
)  # fmt: skip
from benchmarks.peers.plain.luck import CLOCKS, address, keys_of, run_word
from benchmarks.peers.scene import SEED, Scene
from game.model.names import DOMAINS, RULES, WORKS
from game.model.orders import Decisions
from game.model.places import WEIGHTS, services, usual_services
from game.model.quantity import Array
from game.model.semester import usual_envelope
from game.model.works import BUILD_TIME, NEED, TASTE, unit_cost


class FusedModel:
    """A scene in lanes; ``step`` is timed, packing and unpacking are not. Runs must fill their lanes."""

    def __init__(self, scene: Scene, made: Compiled) -> None:
        self.scene = scene
        self.world = scene.world
        self.lanes = scene.runs // LANE
        self.types = {name: dtype_of(members) for name, members in structs(scene.world).items()}
        self.function = ctypes.CDLL(str(made.library)).half_a_year
        self.function.argtypes = [ctypes.c_long, *[ctypes.c_void_p] * 8]
        self.function.restype = None
        self.words = np.array([run_word(SEED, run) for run in range(scene.runs)], dtype=np.uint64)
        self.programme = self._programme()
        self.places = self._places()
        self.books = np.zeros((self.lanes, len(self.world.places)), dtype=self.types["flows"])

    def arguments(self, t: int) -> tuple[Packed, ...]:
        """What one semester needs beside the stocks: numbers, usual figures, orders."""
        orders, wishes = self._orders(self.scene.orders[t])
        return self._numbers(t), self._usual(t), orders, wishes

    def step(self, arguments: tuple[Packed, ...]) -> None:
        """Half a year, in place."""
        numbers, usual, orders, wishes = (array.ctypes.data for array in arguments)
        programme, places, books, words = (
            array.ctypes.data for array in (self.programme, self.places, self.books, self.words)
        )
        self.function(self.lanes, numbers, usual, programme, places, books, orders, wishes, words)

    def arrays(self) -> dict[str, Array]:
        """The stocks, named and shaped as in the state."""
        names = (*BY_PLACE, *BY_WORK, *BY_TIE, *MADE, "paid")
        # (lanes, places, ..., LANE) to (runs, places, ...)
        return {name: runs_of(self.places[name]) for name in names}

    def flows(self) -> dict[str, dict[str, Array]]:
        """Why the stocks changed, by stock and cause."""
        return {
            stock: {cause: runs_of(self.books[flow_member(stock, cause)]) for cause in causes}
            for stock, causes in FLOWS.items()
        }

    def _places(self) -> Packed:
        state = self.scene.start
        packed = np.zeros((self.lanes, len(self.world.places)), dtype=self.types["place"])
        for name in (*BY_PLACE, *BY_WORK, *BY_TIE, "paid"):
            packed[name] = lanes_of(getattr(state, name))
        for name in DOMAINS_READ:
            packed[name] = lanes_of(state.knowledge[:, :, DOMAINS.index(name)])
        return packed

    def _programme(self) -> Packed:
        state = self.scene.start
        packed = np.zeros(self.lanes, dtype=self.types["programme"])
        for name in (*BY_RUN, *BY_CITY, *BY_SLOT, "coins"):
            packed[name] = lanes_of(getattr(state, name))
        for name in RULES_READ:
            packed[name] = lanes_of(state.rule[:, RULES.index(name)])
        return packed

    def _orders(self, decisions: Decisions) -> tuple[Packed, Packed]:
        cities = len(self.world.cities)
        orders = np.zeros(self.lanes, dtype=self.types["orders"])
        wishes = np.zeros((self.lanes, len(self.world.places)), dtype=self.types["wishes"])
        for name in ORDERS_BY_CITY:
            orders[name] = lanes_of(decisions.orders[name])
        site = decisions.met_in(cities)
        sat = np.maximum(decisions.seats[:, 0], decisions.seats[:, 1])[:, None]
        orders["table"] = lanes_of(sat * (site[:, 1:] + 0.4 * site[:, :1]))
        for kind, name in {**ORDERS_BY_PLACE, "redirect": "redirect", "trip": "trip"}.items():
            wishes[name] = lanes_of(decisions.orders[kind])
        return orders, wishes

    def _numbers(self, t: int) -> Packed:
        world, macro = self.world, self.world.macro
        n: Any = np.zeros(1, dtype=self.types["numbers"])
        for name, value in vars(world.parameters).items():
            n[name] = value
        n["semester"], n["exchange"], n["prices"] = t, macro.exchange[t], macro.prices[t]
        n["unemployment"], n["border"] = macro.us_unemployment[t], macro.border[t]
        n["wage"], n["mean_wage"] = world.wages, sum(world.wages.tolist()) / len(world.cities)
        costs = unit_cost(world, t), unit_cost(world, min(t + 1, world.semesters))
        for name, values in zip(BY_KIND, (*costs, BUILD_TIME, WEIGHTS, TASTE, NEED), strict=True):
            n[name] = values
        n["clocks"] = CLOCKS
        n["address"] = [address(name, t) for name in DRAWS]
        for name, items in (("place_key", ()), ("work_key", (WORKS,)), ("tie_key", (world.cities,))):
            n[name] = np.array(keys_of(world.places, *items), dtype=np.uint64).reshape(n[name].shape)
        return n

    def _usual(self, t: int) -> Packed:
        world, start = self.world, self.world.start
        usual: Any = np.zeros(len(world.places), dtype=self.types["usual"])
        for name in ("leaving", "custom", "dispersed", "closing", "ties"):
            usual[name] = getattr(world, name)
        usual["jobs"] = (start.local_jobs / start.young)[0]
        usual["services"] = services(world, start)[0]
        usual["poverty"] = start.poverty[0]
        usual["envelope"] = usual_envelope(world)[0]
        for name in ("markets", "craft"):
            usual[name] = start.knowledge[0, :, DOMAINS.index(name)]
        usual["usual_services"] = usual_services(world, t + 1)[0]
        return usual
