"""Morris screening of every parameter that may move, then Sobol' indices for those that matter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from SALib.analyze import morris as morris_analysis
from SALib.analyze import sobol as sobol_analysis
from SALib.sample import morris as morris_sample
from SALib.sample import sobol as sobol_sample

from game.lab.sensitivity.outcomes import OUTCOMES
from game.lab.values import Range, Values
from game.model.quantity import Array

LEVELS = 4  # of the grid that Morris' paths walk on
Measure = Callable[[list[Values]], list[list[float]]]


@dataclass(frozen=True)
class Screened:
    """What Morris screening says.

    Attributes:
        ranges: the parameters.
        results: outcomes of every set of values, shape (sets, outcomes).
        strength: mean size of the effect of moving a parameter over its range, shape (parameters, outcomes).
        direction: its mean with sign.
        bending: its spread: how much it depends on the other parameters.
    """

    ranges: tuple[Range, ...]
    results: Array
    strength: Array
    direction: Array
    bending: Array

    @property
    def weight(self) -> Array:
        """Share of each parameter in all effects, averaged over the outcomes, shape (parameters,)."""
        whole = np.maximum(self.strength.sum(axis=0), 1e-12)
        return np.asarray((self.strength / whole).mean(axis=1))


@dataclass(frozen=True)
class Shared:
    """What Sobol' indices say, for a few parameters, the others held.

    Attributes:
        ranges: the parameters.
        alone: share of the variance that a parameter explains by itself, shape (parameters, outcomes).
        whole: share in which it takes part.
        unsure: half width of the 95% interval of the latter.
    """

    ranges: tuple[Range, ...]
    alone: Array
    whole: Array
    unsure: Array


def screened(ranges: Sequence[Range], paths: int, seed: int, measure: Measure) -> Screened:
    """Morris screening: many short walks through the space of the parameters, one parameter a step."""
    problem = _problem(ranges)
    points = morris_sample.sample(problem, paths, num_levels=LEVELS, seed=seed)
    found = np.array(measure([_values(ranges, point) for point in points]))
    effects = [
        morris_analysis.analyze(problem, points, found[:, i], num_levels=LEVELS, seed=seed)
        for i in range(len(OUTCOMES))
    ]
    strength, direction, bending = (
        np.array([np.ma.filled(effect[name], 0.0) for effect in effects]).T
        for name in ("mu_star", "mu", "sigma")
    )
    return Screened(tuple(ranges), found, strength, direction, bending)


def most_weighty(found: Screened, count: int) -> list[Range]:
    """The parameters with the largest share in the effects."""
    order = np.argsort(-found.weight, kind="stable")[:count]
    return [found.ranges[i] for i in order]


def weightiest(found: Screened, count: int = 5) -> dict[str, list[tuple[str, float]]]:
    """On which parameters each fact and thread hangs most, with their shares in all effects: what the game shows."""
    table = {}
    for i, outcome in enumerate(OUTCOMES):
        shares = found.strength[:, i] / max(float(found.strength[:, i].sum()), 1e-12)
        order = np.argsort(-shares, kind="stable")[:count]
        table[outcome.fact or outcome.id] = [(found.ranges[j].name, round(float(shares[j]), 4)) for j in order]
    return table


def shared(ranges: Sequence[Range], samples: int, seed: int, measure: Measure) -> Shared:
    """Sobol' indices: how the variance of an outcome is shared out among parameters, alone and together."""
    problem = _problem(ranges)
    points = sobol_sample.sample(problem, samples, calc_second_order=False, seed=seed)
    found = np.array(measure([_values(ranges, point) for point in points]))
    alone, whole, unsure = (np.zeros((len(ranges), len(OUTCOMES))) for _ in range(3))
    for i in range(len(OUTCOMES)):
        column = found[:, i]
        if column.std() <= 1e-9 * max(abs(float(column.mean())), 1e-9):
            continue
        indices = sobol_analysis.analyze(problem, column, calc_second_order=False, seed=seed)
        alone[:, i], whole[:, i], unsure[:, i] = indices["S1"], indices["ST"], indices["ST_conf"]
    return Shared(tuple(ranges), alone, whole, unsure)


def _problem(ranges: Sequence[Range]) -> dict[str, object]:
    return {
        "num_vars": len(ranges),
        "names": [each.name for each in ranges],
        "bounds": [[each.low, each.high] for each in ranges],
    }


def _values(ranges: Sequence[Range], point: Array) -> Values:
    return tuple((each.name, _lawful(each, float(value))) for each, value in zip(ranges, point, strict=True))


def _lawful(each: Range, value: float) -> float:
    """People are whole; everything else may lie anywhere in its range."""
    return float(round(value)) if each.unit == "people" else value
