"""Row i of a batch is bit for bit the match played alone with the same luck."""

import pytest

from game.play.ensemble import histories
from game.play.hashes import state_hash
from tests.builders import LEVELS, level_named


@pytest.mark.parametrize("name", LEVELS)
def test_a_run_alone_is_the_run_in_a_batch(name: str) -> None:
    level = level_named(name)
    policy = level.policies["history"]
    batch = [turn.after for turn in histories(level, policy, 3, range(24))]
    alone = [turn.after for turn in histories(level, policy, 3, (17,))]
    assert [state_hash(p, 17) for p in batch] == [state_hash(p) for p in alone]


@pytest.mark.parametrize("name", LEVELS)
def test_chunks_of_any_size_give_the_same(name: str) -> None:
    level = level_named(name)
    policy = level.policies["third-approach"]
    whole = [turn.after for turn in histories(level, policy, 3, range(10))]
    part = [turn.after for turn in histories(level, policy, 3, range(6, 10))]
    assert [state_hash(p, 8) for p in whole] == [state_hash(p, 2) for p in part]
