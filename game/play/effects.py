"""What one option does against another, over many paired futures: size, range, delay, and how sure."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Paths = npt.NDArray[np.floating]

LOW, HIGH = 10.0, 90.0  # percentiles of a range
CLEAR = 3.0  # standard errors that a mean must be away from 0
SET_IN = 0.5  # share of an effect that must be there for it to have set in


@dataclass(frozen=True)
class Effect:
    """The difference that an option makes to one outcome.

    It is told where it ends, at the horizon; an effect that has passed by then is told where it was largest.

    Attributes:
        mean: mean difference.
        low: what one future in ten stays below.
        high: what one future in ten goes beyond.
        error: Monte Carlo standard error of the mean.
        share: share of futures in which the difference has the sign of the mean [0..1].
        direction: -1 falls, 1 rises; 0 when it is too small for a word or no clearer than chance.
        lasting: whether it is there at the horizon.
        delay: semesters until it has set in, 1 is the close of this one; none where there is no effect.
        path: mean difference after each semester.
        noted: the smallest mean that is worth a word.
    """

    mean: float
    low: float
    high: float
    error: float
    share: float
    direction: int
    lasting: bool
    delay: int | None
    path: tuple[float, ...]
    noted: float

    @property
    def size(self) -> float:
        """How large it is in units of what is worth a word, so that outcomes can be compared; 0 for no effect."""
        return abs(self.mean) / self.noted if self.direction else 0.0


def effect_of(differences: Paths, noted: float) -> Effect:
    """The effect that paired differences show.

    Args:
        differences: with less without, shape (runs, semesters).
        noted: the smallest mean that is worth a word.
    """
    path = differences.mean(axis=0, dtype=np.float64)
    errors = differences.std(axis=0, dtype=np.float64) / np.sqrt(len(differences))
    clear = (np.abs(path) > CLEAR * errors) & (np.abs(path) >= noted)
    lasting = bool(clear[-1])
    when = len(path) - 1 if lasting or not clear.any() else int(np.argmax(np.abs(path) * clear))
    there = differences[:, when]
    low, high = np.percentile(there, [LOW, HIGH])
    sign = np.sign(path[when])
    set_in = clear & (np.sign(path) == sign) & (np.abs(path) >= SET_IN * abs(path[when]))
    return Effect(
        mean=float(path[when]),
        low=float(low),
        high=float(high),
        error=float(errors[when]),
        share=float(np.mean(np.sign(there) == sign)) if sign else 0.0,
        direction=int(sign) if clear[when] else 0,
        lasting=lasting,
        delay=int(np.argmax(set_in)) + 1 if clear[when] else None,
        path=tuple(float(each) for each in path),
        noted=noted,
    )
