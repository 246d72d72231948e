"""Operations that give the same bits on every processor, for one run or a million.

Only what IEEE 754 rounds exactly is used: + - * / sqrt, min, max, floor and comparisons. Sums are
taken in a fixed order, so that a run alone and the same run in a batch agree.
"""

from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from game.model.quantity import Array


def total(values: npt.NDArray[Any], axis: int) -> Array:
    """The sum along one axis, taken in the order of the axis.

    Args:
        values: any array.
        axis: the axis that disappears.

    Returns:
        An array without that axis, in the unit of the values; zero where the axis is empty.
    """
    parts = values.transpose(_in_front(values.ndim, axis))
    if not len(parts):
        return np.zeros(parts.shape[1:])
    result: Array = parts[0] + 0.0
    for part in parts[1:]:
        result += part
    return result


@lru_cache
def _in_front(axes: int, axis: int) -> tuple[int, ...]:
    """The order of axes in which one of them comes first."""
    return axis, *(other for other in range(axes) if other != axis)


def runs_first(values: npt.NDArray[Any]) -> Array:
    """An array whose last axis is runs, seen with the runs as its first axis.

    Runs come first for whoever reads an array, and lie side by side in memory for the processor: what is the same
    for all runs of a place is then one long loop. NumPy keeps that order from operand to result.
    """
    return values.transpose(_in_front(values.ndim, values.ndim - 1))


def zeros(runs: int, *axes: int) -> Array:
    """Zeros of shape (runs, *axes), the runs side by side in memory."""
    return runs_first(np.zeros((*axes, runs)))


def clip(values: Array, low: float, high: float) -> Array:
    """The values held between two bounds (two ufuncs: quicker than NumPy's own clip)."""
    held: Array = np.maximum(values, low)
    return np.minimum(held, high, out=held) if held.ndim else np.minimum(held, high)


def unit(values: Array) -> Array:
    """The values held between 0 and 1."""
    return clip(values, 0.0, 1.0)


def rise(values: Array) -> Array:
    """An algebraic sigmoid, 0 far below zero, 1/2 at zero and 1 far above it: (1 + x/sqrt(1+x²))/2."""
    return 0.5 + 0.5 * values / np.sqrt(1.0 + values * values)


def ratio(part: Array, whole: Array) -> Array:
    """Part by whole, and 0 where the whole is 0; a whole is never negative."""
    none = whole == 0.0
    result: Array = part / (whole + none) * ~none
    return result


def share(part: Array, whole: Array) -> Array:
    """A part by its whole, which it never exceeds, so that it is 0 where the whole is: quicker than ``ratio``."""
    return part / np.maximum(whole, 1e-300)


def whole(values: Array, chance: Array) -> Array:
    """Rounds down or up to whole units so that the mean is kept.

    Args:
        values: amounts that are not negative.
        chance: uniform draws of the same shape.

    Returns:
        Whole numbers: the floor, or one more where the draw is below the fraction.
    """
    raised: Array = values + chance
    return np.floor(raised, out=raised) if raised.ndim else np.floor(raised)


def natural_log(values: Array) -> Array:
    """The natural logarithm of positive numbers, from exact operations alone.

    The mantissa m in [0.5, 1) is taken apart by ``frexp``; log m is 2 artanh((m-1)/(m+1)) as a series of
    fixed length. It is within 1e-9 of the true value and the same on every machine, which ``np.log`` is not.
    """
    mantissa, exponent = np.frexp(values)
    small = mantissa < 0.7071067811865476
    mantissa += mantissa * small
    power = exponent - small.astype(np.float64)
    s = (mantissa - 1.0) / (mantissa + 1.0)
    square = s * s
    series = square * (1.0 / 17.0)
    for odd in (15.0, 13.0, 11.0, 9.0, 7.0, 5.0, 3.0):
        series += 1.0 / odd
        series *= square
    series += 1.0
    series *= 2.0 * s
    power *= 0.6931471805599453
    series += power
    return series


def pick(options: Array, index: Array) -> Array:
    """The option that each run points at.

    Args:
        options: shape (runs, n).
        index: shape (runs, m), whole numbers from 0 to n - 1, kept as floats.

    Returns:
        Shape (runs, m).
    """
    runs = np.arange(options.shape[0])
    # Seen with the runs last, an array lies in memory as it is read, and one flat look-up serves all runs.
    flat = np.ravel(options.T)
    return np.asarray(np.take(flat, index.T.astype(np.int64) * options.shape[0] + runs).T)


def first_of_most(values: Array, axis: int) -> Array:
    """Position of the highest value along an axis, the first of equals, without that axis; kept as floats."""
    parts = values.transpose(_in_front(values.ndim, axis))
    most, where = parts[0], np.zeros_like(parts[0], dtype=np.float64)
    for position, part in enumerate(parts[1:], start=1):
        where += (part > most) * (position - where)
        most = np.maximum(most, part)
    return where


def first_of_least(values: Array, axis: int) -> Array:
    """Position of the lowest value along an axis, the first of equals, without that axis; kept as floats."""
    return first_of_most(-values, axis)


def choice(where: npt.NDArray[np.bool_], yes: Array | float, no: Array | float) -> Array:
    """One finite value or the other: several times quicker than NumPy's own where if the answers are mixed."""
    result: Array = where * yes + ~where * no
    return result


def at(position: Array, size: int) -> npt.NDArray[np.bool_]:
    """Where each position points: one more axis of the given size, true in one place of it or (for -1) in none."""
    last = position.transpose(*range(1, position.ndim), 0)[..., None, :]
    return np.asarray(runs_first(last == np.arange(float(size))[:, None]), dtype=np.bool_)


def along(constants: Array, runs: int) -> Array:
    """Constants that are the same in every run, laid out as arrays of runs are, shape (runs, *shape)."""
    return zeros(runs, *constants.shape) + constants


def gather(parts: Array, index: Array, size: int) -> Array:
    """Adds up parts by where they point: the opposite of ``pick``.

    Args:
        parts: shape (runs, m).
        index: shape (runs, m), whole numbers from 0 to size - 1, kept as floats.
        size: how many places there are to point at.

    Returns:
        Shape (runs, size).
    """
    result = zeros(parts.shape[0], size)
    rows = np.arange(parts.shape[0])
    for m in range(parts.shape[1]):
        result[rows, index[:, m].astype(np.int64)] += parts[:, m]
    return result
