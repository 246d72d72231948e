"""What is measured against what: each contender prepares itself once, then plays rounds on demand.

A contender runs in a process of its own (``python -m benchmarks.contenders NAME``), so that what one leaves behind in
the interpreter never slows another; rounds are asked for in turn by ``measuring.py``.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace

from benchmarks.peers import ours
from benchmarks.peers.fused.compiling import compiled, compiler
from benchmarks.peers.fused.model import FusedModel
from benchmarks.peers.plain.model import PlainModel, orders_by_semester
from benchmarks.peers.scene import LARGE, LEVEL, SEED, SMALL, Scene, level, scene
from game.lab.chunks import CELLS, Chunk
from game.lab.standings import finish
from game.model.luck import Luck
from game.model.orders import Decisions
from game.play.agenda import Agenda
from game.play.ensemble import histories
from game.play.forecast import forecast_order
from game.play.match import new_match
from game.play.orders import Order
from game.play.tracks import Memory, Question
from game.play.turn import Choices, beginning, no_answers, play_turn

Round = Callable[[], float]  # plays, and gives the processor time of one unit of work [s]
RUNS = 1024  # a thousand, in whole lanes of the C function
SEMESTERS = 6  # of the blocks, in a round
POLICY = "history"


def timed(work: Callable[[], object]) -> float:
    """Processor time of some work [s]: what other programs do on the machine counts least in it."""
    began = time.process_time()
    work()
    return time.process_time() - began


def ours_alone(named: int) -> Round:
    """The blocks in NumPy, a run-turn, in pieces of the size that the lab plays."""
    first = scene(named, 1, 1).world
    size = min(RUNS, CELLS // (len(first.places) * len(first.cities)))
    whole = scene(named, RUNS, SEMESTERS)
    pieces = [range(start, min(start + size, RUNS)) for start in range(0, RUNS, size)]
    scenes = [(_part(whole, futures), futures) for futures in pieces]

    def play() -> None:
        for piece, futures in scenes:
            state = piece.start
            for t, decisions in enumerate(piece.orders):
                state = ours.step(piece.world, state, decisions, Luck(SEED, futures, t)).state

    return lambda: timed(play) / (RUNS * SEMESTERS)


def _part(whole: Scene, futures: range) -> Scene:
    rows = slice(futures.start, futures.stop)
    start = replace(whole.start, **{name: values[rows] for name, values in vars(whole.start).items()})
    orders = tuple(
        Decisions({kind: given[rows] for kind, given in each.orders.items()}, each.seats[rows])
        for each in whole.orders
    )
    return Scene(whole.world, start, orders)


def plain(named: int) -> Round:
    """The blocks as plain Python objects, a run-turn."""
    played = scene(named, 1, SEMESTERS)
    orders = orders_by_semester(played, 0)

    def play() -> float:
        model = PlainModel(played, 0)
        return timed(lambda: [model.step(each) for each in orders]) / SEMESTERS

    return play


def mesa(named: int) -> Round:
    """The blocks as a Mesa model, a run-turn."""
    from benchmarks.peers.mesa_model import MesaModel

    played = scene(named, 1, SEMESTERS)
    orders = orders_by_semester(played, 0)

    def play() -> float:
        model = MesaModel(played, 0)

        def steps() -> None:
            for each in orders:
                model.orders = each
                model.step()

        return timed(steps) / SEMESTERS

    return play


def fused(named: int, books: bool = True) -> Round:
    """The blocks in one C function, a run-turn."""
    played, cc = scene(named, RUNS, SEMESTERS), compiler()
    if cc is None:
        raise SystemExit("there is no C compiler")
    model = FusedModel(played, compiled(played.world, cc, books))
    arguments = [model.arguments(t) for t in range(SEMESTERS)]
    return lambda: timed(lambda: [model.step(each) for each in arguments]) / (RUNS * SEMESTERS)


def live_turn() -> Round:
    """A turn of the whole game with its cards, one run."""
    found = level()
    turns = list(histories(found, found.policies[POLICY], SEED, (0,)))

    def play() -> None:
        position = beginning(found, SEED)
        for turn in turns:
            choices = Choices(turn.choices.decisions, no_answers(1))
            position = play_turn(found, position, choices, Luck(SEED, (0,), position.semester)).after

    return lambda: timed(play) / len(turns)


def history(runs: int) -> Round:
    """A whole history with deck, draws and policy, of so many at once."""
    found = level()

    def play() -> None:
        for _ in histories(found, found.policies[POLICY], SEED, range(runs)):
            pass

    return lambda: timed(play) / runs


def history_in_pieces(runs: int) -> Round:
    """A whole history to its ending, of so many, in pieces as the lab plays them."""
    found = level()
    size = CELLS // (len(found.world.places) * len(found.world.cities))
    policy = found.policies[POLICY]

    def play() -> None:
        for first in range(0, runs, size):
            finish(Chunk(LEVEL, policy, SEED, range(first, min(first + size, runs))))

    return lambda: timed(play) / runs


def forecast(pieces: int) -> Round:
    """The forecast of one order over a whole term, from so many pieces of futures."""
    asked = Question(new_match(level(), SEED), Agenda())

    def play() -> None:
        answers = forecast_order(asked, Order("tour", ("los-angeles",)), Memory())
        for _ in range(pieces):
            next(answers)

    return lambda: timed(play)


CONTENDERS: dict[str, Callable[[], Round]] = {
    **{f"ours {named}": lambda named=named: ours_alone(named) for named in (SMALL, LARGE)},
    **{f"plain {named}": lambda named=named: plain(named) for named in (SMALL, LARGE)},
    **{f"mesa {named}": lambda named=named: mesa(named) for named in (SMALL, LARGE)},
    **{f"fused {named}": lambda named=named: fused(named) for named in (SMALL, LARGE)},
    **{f"bare fused {named}": lambda named=named: fused(named, books=False) for named in (SMALL, LARGE)},
    "live turn": live_turn,
    "history alone": lambda: history(1),
    "history of 1000": lambda: history(1000),
    "pieces of 1000": lambda: history_in_pieces(1000),
    "pieces of 10000": lambda: history_in_pieces(10_000),
    "pieces of 100000": lambda: history_in_pieces(100_000),
    "forecast 300": lambda: forecast(2),
    "forecast 1000": lambda: forecast(4),
}


def main(name: str) -> int:
    """Says ``ready``, then plays a round for every line it is sent and says what a unit took."""
    play = CONTENDERS[name]()
    print("ready", flush=True)
    for _ in sys.stdin:
        print(play(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
