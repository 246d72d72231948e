"""The search: differential evolution around the present values, all candidates of a generation at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import differential_evolution

from game.lab.calibration.blocks import Block
from game.lab.calibration.objective import Trial, trials
from game.lab.values import Range, Values, parameter_ranges
from game.model.quantity import Array

SPREAD = 0.15  # of a range: how far the first candidates lie around the present values
SMALLEST, LARGEST = 12, 24  # candidates of a generation
HARDLY = 0.02  # of the objective: a parameter whose return costs less goes back to where it was


@dataclass(frozen=True)
class Setting:
    """How a search is run.

    Attributes:
        budget: how many sets of values may be tried.
        runs: how many histories an ensemble has.
        seed: of histories and search.
        workers: how many processes; all cores if none is said.
        label: what the line of progress is called.
    """

    budget: int
    runs: int
    seed: int
    workers: int | None = None
    label: str = ""


@dataclass(frozen=True)
class Found:
    """What a search of a block came to.

    Attributes:
        block: the block.
        fixed: values that earlier blocks found.
        before: the trial of the present values.
        after: the trial of those found.
        values: the values found, of the block's parameters that move.
        best: the smallest objective after each generation.
        tried: how many sets of values were tried.
    """

    block: Block
    fixed: Values
    before: Trial
    after: Trial
    values: Values
    best: tuple[float, ...]
    tried: int


@dataclass
class _Bench:
    """What the optimiser calls: counts what it tries, and keeps the best."""

    block: Block
    fixed: Values
    setting: Setting
    tried: int = 0
    best: list[float] = field(default_factory=list)

    def try_all(self, candidates: Sequence[Values]) -> list[Trial]:
        """Tries sets of the block's values together with those of earlier blocks."""
        s = self.setting
        self.tried += len(candidates)
        whole = [(*self.fixed, *values) for values in candidates]
        return trials(self.block, whole, s.runs, s.seed, s.workers, s.label)


def search(block: Block, fixed: Values, setting: Setting) -> Found:
    """Fits a block.

    Args:
        block: what is fitted, and what may move.
        fixed: values that earlier blocks found.
        setting: how the search is run.
    """
    ranges = [parameter_ranges()[name] for name in block.parameters if parameter_ranges()[name].free]
    bench = _Bench(block, fixed, setting)
    before = bench.try_all([()])[0]
    if before.objective <= 1e-9 or setting.budget <= 2:
        return Found(block, fixed, before, before, (), (before.objective,), bench.tried)
    best = _evolve(bench, ranges)
    values, after = _pruned(bench, rounded(ranges, best), before)
    return Found(block, fixed, before, after, values, tuple(bench.best), bench.tried)


def rounded(ranges: Sequence[Range], point: Array) -> Values:
    """A point of the search as values that can be written: three digits, within range; whole where they were."""
    values = []
    for each, value in zip(ranges, point, strict=True):
        written = float(f"{value:.3g}")
        values.append((each.name, min(max(written, each.low), each.high)))
    return tuple(values)


def _evolve(bench: _Bench, ranges: Sequence[Range]) -> Array:
    low, high, now = (np.array([getattr(each, name) for each in ranges]) for name in ("low", "high", "value"))
    size = min(max(len(ranges), SMALLEST), LARGEST)
    dice = np.random.default_rng(bench.setting.seed)
    first = np.clip(now + SPREAD * (high - low) * dice.standard_normal((size, len(ranges))), low, high)
    first[0] = now

    def objective(points: Array) -> Array:
        found = bench.try_all([rounded(ranges, point) for point in points.T])
        bench.best.append(min([*bench.best[-1:], *(trial.objective for trial in found)]))
        return np.array([trial.objective for trial in found])

    generations = max((bench.setting.budget - len(ranges) - 2) // size - 1, 1)
    result = differential_evolution(
        objective, bounds=list(zip(low, high, strict=True)), init=first, maxiter=generations,
        strategy="currenttobest1bin", mutation=(0.4, 0.9), recombination=0.7, polish=False, vectorized=True,
        updating="deferred", rng=bench.setting.seed, tol=0.0, atol=0.0,
    )  # fmt: skip
    return np.asarray(result.x)


def _pruned(bench: _Bench, values: Values, before: Trial) -> tuple[Values, Trial]:
    """The values found without those that hardly matter, so that nothing moves without a reason."""
    each_back = [tuple(v for v in values if v[0] != name) for name, _ in values]
    found, *returned = bench.try_all([values, *each_back])
    allowed = HARDLY * max(before.objective - found.objective, 0.0) + 1e-12
    kept = tuple(
        value
        for value, trial in zip(values, returned, strict=True)
        if trial.objective > found.objective + allowed
    )
    pruned = bench.try_all([kept])[0]
    gain = before.objective - found.objective
    if pruned.objective <= found.objective + 0.1 * gain:
        return kept, pruned
    return (values, found) if gain > 0.0 else ((), before)
