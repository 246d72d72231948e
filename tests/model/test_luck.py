"""Luck by name: each draw has its own address."""

import numpy as np
import pytest

from game.model.luck import Luck

PLACES = tuple(f"place-{i}" for i in range(12))


def test_a_future_alone_has_the_luck_it_has_in_a_batch() -> None:
    batch = Luck(5, range(100), 3).uniform("births", PLACES)
    alone = Luck(5, (42,), 3).uniform("births", PLACES)
    assert np.array_equal(batch[42:43], alone)


def test_a_place_keeps_its_luck_when_another_is_added() -> None:
    few = Luck(5, range(4), 0).uniform("births", PLACES[:3])
    many = Luck(5, range(4), 0).uniform("births", PLACES)
    assert np.array_equal(many[:, :3], few)


@pytest.mark.parametrize("other", [Luck(6, range(50), 3), Luck(5, range(50, 100), 3), Luck(5, range(50), 4)])
def test_seed_future_and_semester_each_change_the_luck(other: Luck) -> None:
    here = Luck(5, range(50), 3).uniform("births", PLACES)
    assert (here != other.uniform("births", PLACES)).all()


def test_names_are_strangers_to_each_other() -> None:
    luck = Luck(1, range(20000), 0)
    a, b = luck.uniform("births"), luck.uniform("deaths")
    assert abs(float(np.corrcoef(a, b)[0, 1])) < 0.03


def test_draws_are_spread_evenly() -> None:
    draws = Luck(3, range(5000), 2).uniform("anything", PLACES).ravel()
    counts = np.histogram(draws, bins=20, range=(0, 1))[0]
    expected = draws.size / 20
    chi_square = float(((counts - expected) ** 2 / expected).sum())
    assert chi_square < 43.8  # the 0.1% point of chi-square with 19 degrees of freedom


def test_neighbouring_futures_and_semesters_are_not_correlated() -> None:
    by_future = Luck(3, range(20001), 2).uniform("anything")
    assert abs(float(np.corrcoef(by_future[:-1], by_future[1:])[0, 1])) < 0.03
    now, later = Luck(3, range(20000), 2).uniform("x"), Luck(3, range(20000), 3).uniform("x")
    assert abs(float(np.corrcoef(now, later)[0, 1])) < 0.03


def test_clocks_run_out_as_exponentials_do() -> None:
    clocks = Luck(9, range(40000), 0).exponential("card/x")
    assert clocks.min() >= 0.0
    assert clocks.mean() == pytest.approx(1.0, abs=0.02)
    assert (clocks > 1.0).mean() == pytest.approx(0.3679, abs=0.01)
