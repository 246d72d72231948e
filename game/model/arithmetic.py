"""Operations that give the same bits on every processor, for one run or a million.

Only what IEEE 754 rounds exactly is used: + - * / sqrt, min, max, floor and comparisons. Sums are
taken in a fixed order, so that a run alone and the same run in a batch agree.
"""

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
    parts = np.moveaxis(values, axis, 0)
    result = np.zeros(parts.shape[1:])
    for part in parts:
        result = result + part
    return result


def clip(values: Array, low: float, high: float) -> Array:
    """The values held between two bounds (two ufuncs: quicker than NumPy's own clip)."""
    return np.minimum(np.maximum(values, low), high)


def unit(values: Array) -> Array:
    """The values held between 0 and 1."""
    return np.minimum(np.maximum(values, 0.0), 1.0)


def rise(values: Array) -> Array:
    """An algebraic sigmoid, 0 far below zero, 1/2 at zero and 1 far above it: (1 + x/sqrt(1+x²))/2."""
    return 0.5 + 0.5 * values / np.sqrt(1.0 + values * values)


def ratio(part: Array, whole: Array) -> Array:
    """Part by whole, and 0 where the whole is 0."""
    return np.where(whole > 0.0, part / np.where(whole > 0.0, whole, 1.0), 0.0)


def whole(values: Array, chance: Array) -> Array:
    """Rounds down or up to whole units so that the mean is kept.

    Args:
        values: amounts that are not negative.
        chance: uniform draws of the same shape.

    Returns:
        Whole numbers: the floor, or one more where the draw is below the fraction.
    """
    return np.floor(values + chance)


def natural_log(values: Array) -> Array:
    """The natural logarithm of positive numbers, from exact operations alone.

    The mantissa m in [0.5, 1) is taken apart by ``frexp``; log m is 2 artanh((m-1)/(m+1)) as a series of
    fixed length. It is within 1e-9 of the true value and the same on every machine, which ``np.log`` is not.
    """
    mantissa, exponent = np.frexp(values)
    small = mantissa < 0.7071067811865476
    mantissa = np.where(small, mantissa * 2.0, mantissa)
    power = exponent - small.astype(np.float64)
    s = (mantissa - 1.0) / (mantissa + 1.0)
    square = s * s
    series = np.zeros_like(s)
    for odd in (17.0, 15.0, 13.0, 11.0, 9.0, 7.0, 5.0, 3.0, 1.0):
        series = series * square + 1.0 / odd
    return 2.0 * s * series + power * 0.6931471805599453


def pick(options: Array, index: Array) -> Array:
    """The option that each run points at.

    Args:
        options: shape (runs, n).
        index: shape (runs, m), whole numbers from 0 to n - 1, kept as floats.

    Returns:
        Shape (runs, m).
    """
    return np.take_along_axis(options, index.astype(np.int64), axis=1)


def gather(parts: Array, index: Array, size: int) -> Array:
    """Adds up parts by where they point: the opposite of ``pick``.

    Args:
        parts: shape (runs, m).
        index: shape (runs, m), whole numbers from 0 to size - 1, kept as floats.
        size: how many places there are to point at.

    Returns:
        Shape (runs, size).
    """
    result = np.zeros((parts.shape[0], size))
    rows = np.arange(parts.shape[0])
    for m in range(parts.shape[1]):
        result[rows, index[:, m].astype(np.int64)] += parts[:, m]
    return result
