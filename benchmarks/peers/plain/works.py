"""One kind of work in one municipality."""

from benchmarks.peers.plain.books import Flows
from benchmarks.peers.plain.programme import Now
from game.model.names import WORKS
from game.model.places import WEIGHTS
from game.model.works import BUILD_TIME, NEED, TASTE


class Work:
    """Homes reached, state of repair, works finished and works under way, of one kind."""

    def __init__(
        self, kind: int, coverage: float, condition: float, done: float, under_way: float, left: float,
        closing: float, usual_condition: float, usual_coverage: float,
    ) -> None:  # fmt: skip
        self.kind = kind
        self.name = WORKS[kind]
        self.weight = float(WEIGHTS[kind])
        self.taste = float(TASTE[kind])
        self.need = float(NEED[kind])
        self.build_time = float(BUILD_TIME[kind])
        self.coverage = coverage
        self.condition = condition
        self.done = done
        self.under_way = under_way
        self.left = left
        self.closing = closing
        self.usual_condition = usual_condition
        self.usual_missing = 1.0 - usual_coverage
        self.delivered = 0.0
        self.approved = 0.0
        self.reach = 0.0
        self.flows: Flows = {}

    @property
    def service(self) -> float:
        """What it does for daily life."""
        return self.coverage * self.condition * self.weight

    @property
    def usual_service(self) -> float:
        """What ordinary public spending alone would have done for daily life."""
        return (1.0 - self.usual_missing) * self.usual_condition * self.weight

    def approve(self, count: float, delay: float) -> None:
        """Works are approved; a refused coin delays them."""
        self.approved = count
        self.under_way += count
        self.left = max(self.left, self.build_time + delay)

    def build(self, now: Now, place: str, residents: float) -> None:
        """Half a year of building; what is finished reaches homes, as does ordinary public spending."""
        p = now.p
        self.delivered = 0.0
        if self.under_way > 0.0:
            chance = p.delay_chance * (2.0 - min(now.programme.delivery_index, 1.5))
            if now.luck.uniforms("delay", place, self.name)[0] >= chance:
                self.left -= 1.0
            if self.left <= 0.0:
                self.delivered, self.under_way, self.left = self.under_way, 0.0, 0.0
            else:
                self.left = max(self.left, 1.0)
        self.reach = min(self.delivered * p.work_reach / max(residents, 1.0), 1.0)
        missing = 1.0 - self.coverage
        programme, public = missing * self.reach, missing * (1.0 - self.reach) * self.closing
        coverage = self.coverage + programme + public
        self.coverage = min(max(coverage, 0.0), 1.0)
        self.usual_missing *= 1.0 - self.closing
        self.flows["coverage"] = {"programme": programme, "public spending": public}
        self.flows["works_done"] = {"delivered": self.delivered}
        self.flows["under_way"] = {"approved": self.approved, "delivered": -self.delivered}
        self.approved = 0.0

    def wear(self, worn: float, mended: float) -> None:
        """Half a year of wear and repair; new works are in good repair."""
        condition = self.condition * (1.0 - worn)
        condition += (1.0 - condition) * mended
        if self.delivered > 0.0:
            condition += (1.0 - condition) * (self.delivered / (self.done + self.delivered + 1.0))
        self.condition = min(max(condition, 0.0), 1.0)
        self.done += self.delivered
