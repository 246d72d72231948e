"""From facts with targets to what the histories came to, and whether that is what was asked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from game.content.evidence import Fingerprint, Measure, Measured, Pair
from game.lab.ensembles import Ensemble, play, policy_named
from game.lab.fingerprints.history import History
from game.lab.fingerprints.measures import MEASURES
from game.lab.named import Refused, level_by
from game.lab.values import Values
from game.model.quantity import Array

Played = Mapping[tuple[str, str], History]


@dataclass(frozen=True)
class Asked:
    """A measure of a fact on one level."""

    fingerprint: Fingerprint
    measure: Measure
    level: str


def asked(fingerprints: Sequence[Fingerprint], levels: Sequence[str] = ()) -> list[Asked]:
    """Every measure on every level that it names; only on some levels, if any are given."""
    return [
        Asked(fingerprint, measure, level)
        for fingerprint in fingerprints
        for measure in fingerprint.measures
        for level in measure.levels
        if not levels or level in levels
    ]


def needed(rows: Sequence[Asked], runs: int, seed: int, values: Values = ()) -> list[Ensemble]:
    """The ensembles that the measures are taken on, each once, as far as level and policy are there."""
    wanted = dict.fromkeys((row.level, policy) for row in rows for policy in row.measure.policies)
    return [
        Ensemble(level, policy, runs, seed, values) for level, policy in wanted if _is_there(level, policy)
    ]


def measured(
    rows: Sequence[Asked], runs: int, seed: int, workers: int | None = None, label: str = ""
) -> Iterator[Measured]:
    """What each measure comes to.

    Args:
        rows: the measures.
        runs: how many histories an ensemble has.
        seed: their seed.
        workers: how many processes; all cores if none is said.
        label: what the line of progress is called.

    Yields:
        A row for each measure, in their order; where a level or a policy is not there, the row says what is missing.
    """
    ensembles = needed(rows, runs, seed)
    played = {
        (each.level, each.policy): history
        for each, history in zip(ensembles, play(ensembles, workers, label), strict=True)
    }
    for row in rows:
        yield judged(row, played)


def judged(row: Asked, played: Played) -> Measured:
    """What one measure comes to, and whether it is met."""
    measure = row.measure
    found = [(row.level, policy) for policy in measure.policies if (row.level, policy) in played]
    head = (row.fingerprint.id, measure.id, row.level)
    if len(found) < measure.at_least:
        absent = [policy for policy in measure.policies if (row.level, policy) not in played]
        return Measured(*head, missing=", ".join(absent) if _plays(row.level) else row.level)
    values = taken(measure, [played[each] for each in found])
    low, at_5, at_25, middle, at_75, at_95, high = (
        quantile(values, share) for share in (0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0)
    )
    return Measured(
        *head,
        median=_short(middle),
        mean=_short(float(values.mean())),
        middle_half=(_short(at_25), _short(at_75)),
        nine_in_ten=(_short(at_5), _short(at_95)),
        every_run=(_short(low), _short(high)),
        met=met(measure, values),
    )


def quantile(values: Array, share: float) -> float:
    """The value that a share of the histories does not exceed: one that occurred, since plants have no quarters."""
    return float(np.quantile(values, share, method="inverted_cdf"))


def taken(measure: Measure, histories: Sequence[History]) -> Array:
    """The measure of every run, shape (runs,)."""
    return np.asarray(MEASURES[measure.of](*histories), dtype=np.float64)


def judged_values(measure: Measure, values: Array) -> Pair:
    """The smallest and the largest of the numbers that must lie between the bounds."""
    if measure.judged_by == "every_run":
        return float(values.min()), float(values.max())
    if measure.judged_by == "middle_half":
        return quantile(values, 0.25), quantile(values, 0.75)
    middle = quantile(values, 0.5) if measure.judged_by == "median" else float(values.mean())
    return middle, middle


def met(measure: Measure, values: Array) -> bool:
    """Whether what must lie between the bounds does."""
    least, most = judged_values(measure, values)
    above = measure.low is None or least >= measure.low
    return above and (measure.high is None or most <= measure.high)


def _is_there(level: str, policy: str) -> bool:
    try:
        policy_named(level, policy)
    except Refused:
        return False
    return True


def _plays(level: str) -> bool:
    try:
        level_by(level)
    except Refused:
        return False
    return True


def _short(value: float) -> float:
    """Four digits are more than an ensemble knows."""
    return float(f"{value:.4g}")
