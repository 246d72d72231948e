"""How much surer a comparison is when both sides have the same luck: one order of each desk, over a whole term."""

import numpy as np

from benchmarks.peers.scene import SEED, level
from game.play.agenda import Agenda
from game.play.match import new_match
from game.play.orders import Order
from game.play.outcomes import column
from game.play.tracks import Memory, Question, never, track

RUNS = 300
# The main order of each desk, and its main outcome.
ORDERS = {
    "works: approve": (Order("approve", ("jerez",)), "commons"),
    "north: trip": (Order("trip", ("jerez", "los-angeles")), "clubs_all"),
    "table: convene, process": (
        Order("convene", ("accounts", "process", "home"), ("clubs", "federations", "university", "mayors")),
        "learning",
    ),
    "workshop: found": (Order("found", ("jerez", "uniforms")), "jobs"),
    "rules: amend, web page": (Order("amend", ("web_page",)), "trust"),
}


def variance_ratio(order: Order, outcome: str) -> float:
    """The variance of the difference that an order makes at the end of the term: other luck against the same luck."""
    match = new_match(level(), SEED)
    with_it = Question(match, Agenda().with_order(order))
    without = Question(match, Agenda())
    memory = Memory(most=4 * RUNS)
    place = column(match.level.world, outcome, 0)

    def ends(question: Question, first: int) -> np.ndarray:
        found = track(question, range(first, first + RUNS), memory, never)
        assert found is not None
        return np.asarray(found[:, -1, place], dtype=np.float64)

    given, same, other = ends(with_it, 1), ends(without, 1), ends(without, 1 + RUNS)
    shared = float(np.var(given - same))
    return float(np.var(given - other)) / shared if shared > 0.0 else float("inf")
