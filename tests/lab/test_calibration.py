"""The search of parameters: what it makes small, what it may move, and what it writes."""

import importlib.util
from dataclasses import fields

import numpy as np
import pytest
import yaml

from game.content.folders import levels_folder
from game.lab.calibration.blocks import BLOCKS, Block
from game.lab.calibration.objective import Trial, miss, pull_of, trials
from game.lab.calibration.proposal import Move, moves, number, with_moves
from game.lab.values import parameter_ranges
from game.model.parameters import Parameters
from tests.lab.test_fingerprints import FACTS, measure

needs_research = pytest.mark.skipif(
    importlib.util.find_spec("scipy") is None, reason="scipy is there only for research"
)


def test_every_parameter_of_a_block_exists_and_moves_in_one_block_only() -> None:
    named = [name for block in BLOCKS.values() for name in block.parameters]
    assert len(set(named)) == len(named)
    assert set(named) <= {field.name for field in fields(Parameters)}
    assert all(parameter_ranges()[name].free for name in named)


def test_every_fact_belongs_to_a_block() -> None:
    assert sorted(fact for block in BLOCKS.values() for fact in block.facts) == sorted(
        fact.id for fact in FACTS
    )


def test_nothing_is_missed_well_inside_a_target_and_more_the_farther_outside() -> None:
    within = measure(low=10.0, high=20.0)
    at = [miss(within, np.full(9, value)) for value in (15.0, 11.0, 10.0, 5.0, 25.0, 30.0)]
    assert at[:2] == [0.0, 0.0]
    assert 0.0 < at[2] < at[3]
    assert at[3] == pytest.approx(at[4])
    assert at[5] > at[4]


@pytest.mark.parametrize(("low", "high", "value"), [(13.0, None, 12.0), (None, 6.0, 7.0), (4.0, 4.0, 5.0)])
def test_a_target_with_one_bound_or_a_point_is_missed_on_the_far_side(
    low: float | None, high: float | None, value: float
) -> None:
    assert miss(measure(low=low, high=high), np.full(9, value)) > 0.5


def test_the_present_values_cost_no_pull_and_the_end_of_a_range_does() -> None:
    hiring = parameter_ranges()["hiring"]
    assert pull_of((("hiring", hiring.value),)) == 0.0
    assert 0.0 < pull_of((("hiring", hiring.low),)) <= 0.25


def test_an_objective_is_the_sum_of_squares_and_the_pull() -> None:
    assert Trial({"a": 2.0, "b": 0.0, "c": 1.0}, 0.5).objective == 5.5


def test_a_trial_names_every_miss_and_is_the_same_again() -> None:
    first, again = (trials(BLOCKS["ventures"], [()], 4, 1, 1)[0] for _ in range(2))
    assert first == again
    assert "F1 alive guanajuato-1996" in first.misses


def test_only_the_values_of_the_file_change_and_all_else_stays() -> None:
    text = (levels_folder() / "parameters.yaml").read_text(encoding="utf-8")
    hiring, stake = parameter_ranges()["hiring"], parameter_ranges()["value_each"]
    changed = with_moves(text, [Move(hiring, 0.65), Move(stake, 3000.0)])
    lines = [(a, b) for a, b in zip(text.splitlines(), changed.splitlines(), strict=True) if a != b]
    assert [new for _, new in lines] == ["  value: 0.65", "  value: 3000"]
    assert yaml.safe_load(changed)["hiring"]["value"] == 0.65


def test_moves_are_within_range_and_the_farthest_first() -> None:
    ranges = parameter_ranges()
    found = moves((("hiring", ranges["hiring"].low), ("shelter", ranges["shelter"].value), ("wear", 0.024)))
    assert [move.parameter.name for move in found] == ["hiring", "wear"]


@pytest.mark.parametrize(
    ("value", "written"), [(3.0, "3"), (0.1, "0.1"), (0.000012, "0.000012"), (2900.0, "2900")]
)
def test_a_number_is_written_as_in_the_file(value: float, written: str) -> None:
    assert number(value) == written


@needs_research
@pytest.mark.slow
def test_a_search_stays_within_ranges_and_is_the_same_again() -> None:
    from game.lab.calibration.search import Setting, search

    block = Block("plants", ("F1",), ("hiring", "overhead"))
    poor = (("value_each", parameter_ranges()["value_each"].low),)
    setting = Setting(budget=16, runs=3, seed=2, workers=1)
    first, again = (search(block, poor, setting) for _ in range(2))
    assert first == again
    assert first.after.objective < first.before.objective
    assert 16 <= first.tried <= 30
    for name, value in first.values:
        assert parameter_ranges()[name].low <= value <= parameter_ranges()[name].high
