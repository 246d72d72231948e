"""Ensembles of many levels, policies and sets of numbers at once, over processes; each comes back as its history."""

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

import numpy as np

from game.content.evidence import evidence_folder
from game.content.level import Level
from game.deck.spec import PolicyRule
from game.lab.chunks import CELLS
from game.lab.fingerprints.history import History, joined, recorded
from game.lab.named import level_by, policy_by
from game.lab.spread import spread
from game.lab.values import Values, figures_named, level_with
from game.model.quantity import Array
from game.play.ensemble import histories

MODES, WITHOUT_WORKS = ("list", "process"), "without-works"


@dataclass(frozen=True)
class Ensemble:
    """A level under a policy, many times.

    Attributes:
        level: its name.
        policy: its name, and after a slash how it differs: `list` and `process` put every plenary in that mode,
            `without-works` approves no proposal.
        runs: how many histories.
        seed: their seed.
        values: parameters with other values than those of the file.
        semesters: how many semesters of the term are played; all, if nothing is said.
    """

    level: str
    policy: str
    runs: int
    seed: int
    values: Values = ()
    semesters: int | None = None


@dataclass(frozen=True)
class Piece:
    """Some of the runs of an ensemble."""

    ensemble: Ensemble
    futures: range


def play(
    ensembles: Sequence[Ensemble], workers: int | None = None, label: str = ""
) -> Generator[History, None, None]:
    """Plays ensembles, and gives their histories in the same order; the same for any number of processes.

    Args:
        ensembles: what to play.
        workers: how many processes; all cores if none is said.
        label: what the line of progress is called.

    Raises:
        Refused: a level or a policy is not there.
    """
    pieces = [piece for ensemble in ensembles for piece in _pieces(ensemble)]
    done: list[History] = []
    with closing(spread(play_piece, pieces, workers, label)) as results:
        for piece, history in zip(pieces, results, strict=True):
            done.append(history)
            if piece.futures.stop == piece.ensemble.runs:
                yield joined(done)
                done = []


def play_piece(piece: Piece) -> History:
    """The history of some runs of an ensemble."""
    ensemble = piece.ensemble
    level = level_with(ensemble.level, ensemble.values)
    policy = policy_named(ensemble.level, ensemble.policy)
    turns = histories(level, policy, ensemble.seed, piece.futures)
    return recorded(level, islice(turns, ensemble.semesters), _census(ensemble.level))


def _census(name: str) -> dict[int, Array]:
    """People of the municipalities with a name, in the years in which all of them were counted."""
    places = figures_named(name).places[:-1]
    years = set.intersection(*(set(place.people) for place in places))
    return {year: np.array([place.people[year] for place in places]) for year in sorted(years)}


@lru_cache(maxsize=64)
def policy_named(level: str, name: str) -> tuple[PolicyRule, ...]:
    """A policy of a level, of the evidence, or a variant of one with another mode of plenary.

    Raises:
        Refused: it is not there.
    """
    plain, _, mode = name.partition("/")
    found = level_by(level)
    file = evidence_folder() / "policies" / f"{plain}.yaml"
    rules = policy_by(found, str(file) if file.is_file() and plain not in found.policies else plain)
    if mode == WITHOUT_WORKS:
        return tuple(rule for rule in rules if rule.order != "approve")
    return with_mode(rules, mode) if mode in MODES else rules


def with_mode(rules: tuple[PolicyRule, ...], mode: str) -> tuple[PolicyRule, ...]:
    """The same policy, with every plenary about a list or about the process."""

    def turned(rule: PolicyRule) -> PolicyRule:
        target = tuple((part, mode if part == "mode" else name) for part, name in rule.target)
        return replace(rule, target=target)

    return tuple(turned(rule) if rule.order == "convene" else rule for rule in rules)


def _pieces(ensemble: Ensemble) -> list[Piece]:
    level: Level = level_by(ensemble.level)
    size = max(1, CELLS // (len(level.world.places) * len(level.world.cities)))
    count = -(-ensemble.runs // size)
    even = -(-ensemble.runs // count)
    return [
        Piece(ensemble, range(first, min(first + even, ensemble.runs)))
        for first in range(0, ensemble.runs, even)
    ]
