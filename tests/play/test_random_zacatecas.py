"""Two hundred random terms of zacatecas-1998: whatever is lawful keeps every invariant."""

import pytest

from tests.builders import check_turn, random_term


@pytest.mark.parametrize("seed", range(200))
def test_a_random_lawful_term_keeps_every_invariant(seed: int) -> None:
    for turn in random_term("zacatecas-1998", seed):
        check_turn(turn)
