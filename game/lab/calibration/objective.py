"""How far the histories are from the facts: squared standardised misses, and a pull to the present values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from game.content.evidence import Measure, Pair
from game.lab.calibration.blocks import Block
from game.lab.ensembles import play
from game.lab.fingerprints.command import facts
from game.lab.fingerprints.history import History
from game.lab.fingerprints.judging import Asked, asked, needed, taken
from game.lab.values import Range, Values, parameter_ranges
from game.model.quantity import Array

PULL = 0.25  # what a parameter at the far end of its range costs, as a miss of half a target's width does
INSIDE = 0.1  # of a target's width: how far within its bounds a measure must lie to cost nothing
NEAR = 0.05  # quantiles are means of those so near, or counts would make the objective a staircase
RELATIVE = 0.1  # of a bound: the scale of a target that has only one


@dataclass(frozen=True)
class Trial:
    """What a set of values comes to.

    Attributes:
        misses: by fact, measure and level: the standardised miss, 0 where the target is met.
        pull: what the distance from the present values costs.
    """

    misses: Mapping[str, float]
    pull: float

    @property
    def objective(self) -> float:
        """What the search makes small."""
        return sum(miss * miss for miss in self.misses.values()) + self.pull


def trials(
    block: Block,
    candidates: Sequence[Values],
    runs: int,
    seed: int,
    workers: int | None = None,
    label: str = "",
) -> list[Trial]:
    """Tries sets of values, all with the same luck, so that a difference is theirs.

    Args:
        block: what is fitted.
        candidates: the sets of values.
        runs: how many histories an ensemble has.
        seed: their seed.
        workers: how many processes.
        label: what the line of progress is called.
    """
    rows = asked([fact for fact in facts() if fact.id in block.facts])
    each = [needed(rows, runs, seed, values) for values in candidates]
    played = play([ensemble for own in each for ensemble in own], workers, label)
    results = []
    for values, own in zip(candidates, each, strict=True):
        histories = {(ensemble.level, ensemble.policy): next(played) for ensemble in own}
        results.append(Trial(misses_of(rows, histories), pull_of(values)))
    played.close()
    return results


def misses_of(rows: Sequence[Asked], played: Mapping[tuple[str, str], History]) -> dict[str, float]:
    """The standardised miss of every measure that can be taken, by fact, measure and level."""
    misses = {}
    for row in rows:
        found = [(row.level, policy) for policy in row.measure.policies if (row.level, policy) in played]
        if len(found) >= row.measure.at_least:
            values = taken(row.measure, [played[each] for each in found])
            misses[f"{row.fingerprint.id} {row.measure.id} {row.level}"] = miss(row.measure, values)
    return misses


def miss(measure: Measure, values: Array) -> float:
    """How far a measure lies outside its target, in half widths of the target; 0 well inside it."""
    low, high = measure.low, measure.high
    least, most = smooth_values(measure, values)
    if low is not None and high is not None:
        half = (high - low) / 2.0 or max(RELATIVE * abs(low), 0.5)
        margin = INSIDE * (high - low)
        return max(low + margin - least, most - (high - margin), 0.0) / half
    if low is not None:
        return max(low - least, 0.0) / max(RELATIVE * abs(low), 0.1)
    assert high is not None
    return max(most - high, 0.0) / max(RELATIVE * abs(high), 0.1)


def smooth_values(measure: Measure, values: Array) -> Pair:
    """What must lie between the bounds, as a continuous function of the histories."""
    if measure.judged_by == "every_run":
        return float(values.min()), float(values.max())
    if measure.judged_by == "middle_half":
        return _around(values, 0.25), _around(values, 0.75)
    middle = _around(values, 0.5) if measure.judged_by == "median" else float(values.mean())
    return middle, middle


def _around(values: Array, share: float) -> float:
    return float(np.quantile(values, np.linspace(share - NEAR, share + NEAR, 11)).mean())


def pull_of(values: Values) -> float:
    """What the distance from the present values costs, each measured by the width of its range."""
    ranges = parameter_ranges()
    return PULL * sum(_distance(ranges[name], value) ** 2 for name, value in values)


def _distance(each: Range, value: float) -> float:
    return (value - each.value) / (each.high - each.low) if each.free else 0.0
