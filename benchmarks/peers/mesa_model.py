"""One history of the blocks as a Mesa 3 model: municipalities and their clubs in a city are agents.

The agents' rules are the plain objects' own; what differs is who holds the agents and calls them: Mesa's agent sets,
phase by phase, without shuffling, since the order of agents means nothing here. No data is collected.
"""

import mesa

from benchmarks.peers.plain.build import arrays_of, flows_of, municipality
from benchmarks.peers.plain.luck import PlainLuck
from benchmarks.peers.plain.municipality import Municipality
from benchmarks.peers.plain.programme import Orders, cities_of, now_of, programme_of
from benchmarks.peers.plain.tie import Tie
from benchmarks.peers.scene import SEED, Scene
from game.model.quantity import Array


class MunicipalityAgent(mesa.Agent, Municipality):
    """A municipality."""


class TieAgent(mesa.Agent, Tie):
    """The clubs of a municipality in a city."""


class MesaModel(mesa.Model):
    """Municipalities and their ties, played a semester at a time."""

    def __init__(self, scene: Scene, run: int) -> None:
        super().__init__(seed=run)
        self.world = scene.world
        self.run = run
        self.semester = 0
        self.programme = programme_of(scene.world)
        self.cities = cities_of(scene.world)

        def place_agent(
            index: int, name: str, people: tuple[float, float, float, float]
        ) -> MunicipalityAgent:
            return MunicipalityAgent(self, index, name, people)

        def tie_agent(**values: object) -> TieAgent:
            return TieAgent(self, **values)

        for i in range(len(scene.world.places)):
            municipality(scene.world, scene.start, run, i, self.cities, place_agent, tie_agent)
        self.municipalities = self.agents_by_type[MunicipalityAgent]
        self.ties = self.agents_by_type[TieAgent]
        self.orders: Orders | None = None

    def step(self) -> None:
        """Half a year, with the orders that lie there."""
        luck = PlainLuck(SEED, self.run, self.semester)
        now = now_of(self.world, self.programme, self.cities, self.orders, luck, self.semester)
        self.municipalities.do("begin", now)
        self.municipalities.do("build", now)
        self.ties.do("renew", now)
        self.municipalities.do("share_out")
        self.ties.do("live", now)
        self.municipalities.do("employ", now)
        self.municipalities.do("move", now)
        self.municipalities.do("propose", now)
        self.semester += 1

    def arrays(self) -> dict[str, Array]:
        """The stocks, named as in the state."""
        return arrays_of(list(self.municipalities))

    def flows(self) -> dict[str, dict[str, Array]]:
        """Why the stocks changed, by stock and cause."""
        return flows_of(list(self.municipalities))
