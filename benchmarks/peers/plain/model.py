"""One history of the blocks as plain Python objects."""

from benchmarks.peers.plain.build import arrays_of, flows_of, municipality
from benchmarks.peers.plain.luck import PlainLuck
from benchmarks.peers.plain.municipality import Municipality
from benchmarks.peers.plain.programme import Orders, cities_of, now_of, orders_of, programme_of
from benchmarks.peers.plain.tie import Tie
from benchmarks.peers.scene import SEED, Scene
from game.model.quantity import Array


class PlainModel:
    """Municipalities and their ties, played a semester at a time."""

    def __init__(self, scene: Scene, run: int) -> None:
        self.world = scene.world
        self.run = run
        self.semester = 0
        self.programme = programme_of(scene.world)
        self.cities = cities_of(scene.world)
        self.municipalities = [
            municipality(scene.world, scene.start, run, i, self.cities, Municipality, Tie)
            for i in range(len(scene.world.places))
        ]
        self.ties = [tie for place in self.municipalities for tie in place.ties]

    def step(self, orders: Orders) -> None:
        """Half a year."""
        luck = PlainLuck(SEED, self.run, self.semester)
        now = now_of(self.world, self.programme, self.cities, orders, luck, self.semester)
        for place in self.municipalities:
            place.begin(now)
            place.build(now)
        for tie in self.ties:
            tie.renew(now)
        for place in self.municipalities:
            place.share_out()
        for tie in self.ties:
            tie.live(now)
        for place in self.municipalities:
            place.employ(now)
            place.move(now)
            place.propose(now)
        self.semester += 1

    def arrays(self) -> dict[str, Array]:
        """The stocks, named as in the state."""
        return arrays_of(self.municipalities)

    def flows(self) -> dict[str, dict[str, Array]]:
        """Why the stocks changed, by stock and cause."""
        return flows_of(self.municipalities)


def orders_by_semester(scene: Scene, run: int) -> list[Orders]:
    """The orders of one run, as objects."""
    return [orders_of(decisions, run, len(scene.world.cities)) for decisions in scene.orders]
