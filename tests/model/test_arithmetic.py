"""Exact arithmetic: the same for one run and a million."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.arithmetic import gather, natural_log, pick, ratio, rise, total, whole


@given(st.floats(min_value=1e-300, max_value=1e300))
def test_the_logarithm_is_true_to_twelve_digits(value: float) -> None:
    assert float(natural_log(np.array(value))) == pytest.approx(math.log(value), rel=1e-12, abs=1e-12)


def test_a_sum_does_not_depend_on_how_many_runs_stand_beside() -> None:
    values = np.sin(np.arange(4000.0)).reshape(40, 100)
    assert np.array_equal(total(values, 1)[7:8], total(values[7:8], 1))


def test_nothing_by_nothing_is_nothing() -> None:
    assert ratio(np.array([1.0, 0.0]), np.array([0.0, 0.0])).tolist() == [0.0, 0.0]


def test_the_sigmoid_is_a_half_at_zero_and_one_far_above() -> None:
    assert float(rise(np.array(0.0))) == 0.5
    assert float(rise(np.array(1e6))) == pytest.approx(1.0)


def test_rounding_to_whole_people_keeps_the_mean() -> None:
    chance = (np.arange(1000.0) + 0.5) / 1000.0
    assert whole(np.full(1000, 2.3), chance).mean() == pytest.approx(2.3, abs=0.001)


def test_what_is_picked_can_be_gathered_again() -> None:
    options = np.array([[10.0, 20.0, 30.0]])
    index = np.array([[2.0, 0.0]])
    assert pick(options, index).tolist() == [[30.0, 10.0]]
    assert gather(pick(options, index), index, 3).tolist() == [[10.0, 0.0, 30.0]]
