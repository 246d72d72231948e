"""What a tournament concludes, from standings made by hand."""

import numpy as np

from game.lab.standings import MEASURES, Ends, Standing, beats, best_on, dominated, joined
from game.lab.verdicts import Verdict, reachable, verdicts_on
from game.model.names import THREADS


def standing(
    name: str, threads: tuple[float, ...], endings: tuple[int, ...] = (0,) * 8, noise: float = 0.0
) -> Standing:
    """A policy whose threads lie around the given means; two of the same noise share their luck."""
    luck = noise * np.linspace(-1.0, 1.0, len(endings))
    values = np.zeros((len(endings), len(MEASURES)))
    for number, mean in enumerate(threads):
        values[:, number] = mean + luck
    return Standing(name, Ends(values, endings))


def verdict(
    condition: str, standings: list[Standing], level: str = "jerez-2004", endings: int = 8
) -> Verdict:
    """One condition of a level."""
    return next(each for each in verdicts_on(level, standings, endings) if each.condition == condition)


LOW = standing("nothing", (30.0,) * 5)


def test_shared_luck_makes_a_small_difference_sure() -> None:
    one, other = (standing(name, (mean,) * 5, noise=20.0) for name, mean in (("a", 42.0), ("b", 40.0)))
    assert beats(one, other, "voice")
    assert not beats(other, one, "voice")


def test_a_difference_that_luck_alone_makes_is_none() -> None:
    noisy = standing("a", (45.0,) * 5, noise=20.0)
    assert not beats(noisy, standing("b", (40.0,) * 5), "voice")


def test_a_difference_that_nobody_sees_is_none() -> None:
    assert not beats(standing("a", (40.9,) * 5), standing("b", (40.0,) * 5), "voice")
    assert beats(standing("a", (41.1,) * 5), standing("b", (40.0,) * 5), "voice")


def test_whoever_is_beaten_on_every_thread_is_dominated() -> None:
    high, mixed = standing("high", (50.0,) * 5), standing("mixed", (50.0, 50.0, 50.0, 50.0, 20.0))
    assert dominated([LOW, high, mixed]) == (("nothing", "high"),)
    assert best_on([LOW, high, mixed], "livelihoods") == ("high", "mixed")


def test_a_policy_that_nobody_beats_anywhere_is_a_miss() -> None:
    high, mixed = standing("high", (50.0,) * 5), standing("mixed", (60.0, 40.0, 40.0, 40.0, 40.0))
    assert not verdict("nobody_wins_all", [LOW, high]).met
    assert verdict("nobody_wins_all", [LOW, high, mixed]).met


def test_the_third_approach_must_be_better_and_cost_something() -> None:
    works, plants = (
        standing("works-only", (40.0, 60.0, 40.0, 20.0, 40.0)),
        standing("maquilas-only", (42.0,) * 5),
    )
    third = standing("third-approach", (50.0, 50.0, 45.0, 50.0, 45.0))
    field = [LOW, works, plants, third]
    assert verdict("third_approach_better", field).met
    assert dict(verdict("third_approach_better", field).detail)["livelihoods: maquilas-only"] == 8.0
    assert verdict("third_approach_costs", field).met
    free = standing("third-approach", (70.0,) * 5)
    assert not verdict("third_approach_costs", [LOW, works, plants, free]).met
    assert verdict("third_approach_better_elsewhere", field, level="guanajuato-1996").met


def test_an_economist_who_keeps_three_threads_does_not_lose() -> None:
    beginner = standing("beginner", (40.0,) * 5)
    assert verdict(
        "economist_loses", [beginner, standing("greedy-economist", (45.0, 30.0, 30.0, 30.0, 39.5))]
    ).met
    wins = standing("greedy-economist", (45.0, 45.0, 45.0, 30.0, 30.0))
    assert not verdict("economist_loses", [beginner, wins]).met


def test_doing_nothing_may_be_next_to_worst_and_no_better() -> None:
    worse = [standing(name, (20.0,) * 5) for name in ("patronage", "random")]
    high = standing("works-only", (50.0,) * 5)
    assert verdict("nothing_is_worst", [LOW, high, worse[0]]).met
    missed = verdict("nothing_is_worst", [LOW, high, *worse])
    assert not missed.met
    assert ("voice: random", -10.0) in missed.detail


def test_an_ending_counts_when_three_different_seeds_come_to_it() -> None:
    alike = [standing(name, (30.0,) * 5, endings=(0, 1, 1, 0)) for name in ("a", "b")]
    assert reachable(alike) == ()
    other = standing("c", (30.0,) * 5, endings=(1, 0, 2, 2))
    assert reachable([*alike, other]) == (0, 1)


def test_pieces_of_an_ensemble_join_in_their_order() -> None:
    whole = standing("a", tuple(range(5)), endings=(0, 1, 2, 3), noise=1.0)
    parts = [Ends(whole.ends.values[at : at + 2], whole.ends.endings[at : at + 2]) for at in (0, 2)]
    assert joined("a", parts).endings() == whole.endings()
    assert all(joined("a", parts).mean(thread) == whole.mean(thread) for thread in THREADS)
