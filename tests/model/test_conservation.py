"""Every peso has a payer and a use, and nobody vanishes."""

import numpy as np
import pytest

from game.play.turn import Turn
from tests.builders import LEVELS, check_turn, level_named, played


@pytest.mark.parametrize("policy", ["history", "nothing"])
@pytest.mark.parametrize("name", LEVELS)
def test_every_invariant_holds_on_every_turn(name: str, policy: str) -> None:
    for turn in played(name, policy, 40):
        check_turn(turn)


@pytest.mark.parametrize("name", LEVELS)
def test_capital_moves_by_income_wages_costs_help_and_rescue_alone(name: str) -> None:
    for turn in played(name, "history", 40):
        new = turn.economy.flows["capital"]["stake"]
        moved = sum(change for cause, change in turn.economy.flows["capital"].items() if cause != "stake")
        before = np.where(new != 0.0, 0.0, turn.before.state.capital)
        assert np.array_equal(before + new + moved, turn.after.state.capital)


@pytest.mark.parametrize("name", LEVELS)
def test_flows_add_up_to_what_became_of_trust_jobs_and_insight(name: str) -> None:
    for turn in played(name, "history", 20):
        for stock in (
            "local_jobs",
            "works_done",
            "club_money",
            "trust",
            "insight",
            "standing",
            "unity",
            "knowledge",
            "young",
        ):
            _adds_up(turn, stock)


def _adds_up(turn: Turn, stock: str) -> None:
    moved = getattr(turn.before.state, stock)
    for change in turn.economy.flows[stock].values():
        moved = moved + change
    assert np.allclose(moved, getattr(turn.after.state, stock), rtol=0, atol=1e-9)


def test_the_start_of_a_level_has_the_people_of_the_census() -> None:
    from game.model.places import residents

    level = level_named("zacatecas-1998")
    here = residents(level.world.start)[0]
    assert 1_336_496 < here.sum() < 1_353_610  # between the counts of 1995 and 2000
