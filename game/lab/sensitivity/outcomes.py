"""The results whose dependence on the parameters is measured: the five threads, and five of the facts."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from game.lab.ensembles import Ensemble, Piece, play_piece
from game.lab.fingerprints.history import History
from game.lab.fingerprints.measures import MEASURES
from game.lab.values import Values
from game.model.names import THREADS

UNTIL_2000 = 27  # semesters of the campaign, from the second half of 1986


@dataclass(frozen=True)
class Outcome:
    """A result of the model, as one number of an ensemble.

    Attributes:
        id: its name in tables.
        title: what it is.
        unit: its unit.
        level: the level that it is taken on.
        policies: the policies that it compares.
        take: from their histories to its mean.
        fact: which of the facts it is; "" for a thread.
        semesters: how much of the term it needs; all, if nothing is said.
    """

    id: str
    title: str
    unit: str
    level: str
    policies: tuple[str, ...]
    take: Callable[..., float]
    fact: str = ""
    semesters: int | None = None

    def ensembles(self, runs: int, seed: int, values: Values) -> list[Ensemble]:
        """What must be played for it."""
        return [Ensemble(self.level, name, runs, seed, values, self.semesters) for name in self.policies]


@dataclass(frozen=True)
class Sample:
    """One set of values, and how it is tried."""

    values: Values
    runs: int
    seed: int


def _mean(name: str) -> Callable[..., float]:
    return lambda *histories: float(np.mean(MEASURES[name](*histories)))


def _thread(name: str) -> Callable[[History], float]:
    return lambda history: float(history.stocks[name][:, -1].mean())


OUTCOMES = (
    *(
        Outcome(name, name.capitalize(), "points", "zacatecas-1998", ("history",), _thread(name))
        for name in THREADS
    ),
    Outcome(
        "F1", "Plants alive", "plants", "guanajuato-1996", ("history",), _mean("alive_after_ten"), "F1", 10
    ),
    Outcome(
        "F4", "State money 1993-96", "times", "zacatecas-1992", ("history",), _mean("state_growth"), "F4", 9
    ),
    Outcome(
        "F6", "Clubs in 2001", "clubs", "zacatecas-1998", ("history",), _mean("clubs_august_2001"), "F6"
    ),
    Outcome(
        "F8", "People lost 1990-2000", "share", "campana", ("history",), _mean("people_lost"), "F8", UNTIL_2000
    ),
    Outcome(
        "F13", "Jobs, third approach", "share", "jerez-2004", ("third-approach", "works-only"),
        _mean("jobs_more"), "F13",
    ),
)  # fmt: skip


def results(sample: Sample) -> list[float]:
    """Every outcome of a set of values; each ensemble is played once."""
    wanted = [outcome.ensembles(sample.runs, sample.seed, sample.values) for outcome in OUTCOMES]
    longest = _longest([ensemble for own in wanted for ensemble in own])
    played = {key: play_piece(Piece(each, range(each.runs))) for key, each in longest.items()}
    return [
        outcome.take(*(played[each.level, each.policy] for each in own))
        for outcome, own in zip(OUTCOMES, wanted, strict=True)
    ]


def _longest(ensembles: list[Ensemble]) -> dict[tuple[str, str], Ensemble]:
    """Each level and policy once, for as long as any outcome needs it."""
    found: dict[tuple[str, str], Ensemble] = {}
    for each in ensembles:
        other = found.setdefault((each.level, each.policy), each)
        if other.semesters is not None and (each.semesters is None or each.semesters > other.semesters):
            found[each.level, each.policy] = each
    return found
