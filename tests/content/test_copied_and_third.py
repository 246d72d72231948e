"""iniciativa-2001 and jerez-2004: money without a web, and a web without growth."""

import numpy as np
import pytest

from game.content.folders import levels_folder
from game.model.arithmetic import total
from game.model.names import OPEN, RULES, THREADS
from game.model.threads import threads
from tests.builders import level_named, played

RUNS = 40
COPIED, THIRD = "iniciativa-2001", "jerez-2004"


def at_the_end(level: str, policy: str) -> dict[str, float]:
    """The five threads at the end of a term, means over runs [points]."""
    last = played(level, policy, RUNS)[-1].after.state
    return dict(zip(THREADS, threads(level_named(level).world, last).mean(axis=0), strict=True))


def jobs(policy: str) -> float:
    """Paid jobs at home at the end of jerez-2004, mean over runs."""
    last = played(THIRD, policy, RUNS)[-1].after.state
    ventures = np.where(last.venture_status == OPEN, last.workers, 0.0)
    return float((total(last.local_jobs, 1) + total(ventures, 1)).mean())


def test_what_is_copied_is_the_call_and_the_coins_and_nothing_else() -> None:
    start = level_named(COPIED).world.start
    assert [rule for rule, there in zip(RULES, start.rule[0], strict=True) if there] == ["open_call"]
    assert sorted(start.coins[0].tolist(), reverse=True)[:4] == [1.0, 1.0, 1.0, 1.0]
    assert start.federation.max() < 0.25
    assert start.clubs.sum() < 40
    assert start.trust.mean() < 0.3


def test_jerez_inherits_the_web_and_some_leaps_but_hardly_any_venture() -> None:
    level = level_named(THIRD)
    start = level.world.start
    assert start.clubs.sum() == 240
    assert start.liaison[0] == 1
    assert {leap.id for leap, found in zip(level.leaps, start.leap[0], strict=True) if found} == {
        "how_not_which",
        "show_receipts",
        "old_federations",
        "union_hall",
    }
    standing = start.venture_status[0] == OPEN
    assert standing.sum() == 2
    assert start.workers[0][standing].sum() < 30


def test_many_of_the_clubs_that_jerez_inherits_are_hollow() -> None:
    start = level_named(THIRD).world.start
    hollow = np.where(start.club_strength < 0.4, start.clubs, 0.0).sum()
    assert hollow > 0.5 * start.clubs.sum()


@pytest.mark.parametrize("level", [COPIED, THIRD])
def test_a_year_without_a_source_is_held_at_the_last_known(level: str) -> None:
    macro = level_named(level).world.macro
    assert macro.exchange[-1] == 10.9056
    assert macro.prices[-1] == 456.52
    assert macro.us_unemployment[-1] == 4.6


def test_the_mayor_of_jerez_is_named_only_where_the_chapter_names_him() -> None:
    folder = levels_folder() / THIRD
    named = [card.id for card in level_named(THIRD).cards if "Bermúdez" in card.text["es"]]
    assert named == ["shelves-in-the-north"]
    assert "Bermúdez" not in (folder / "level.yaml").read_text(encoding="utf-8")
    assert all("Bermúdez" not in str(card.speaker) for card in level_named(THIRD).cards)


def test_money_without_the_web_weaves_and_teaches_less_than_in_zacatecas() -> None:
    copied, grown = at_the_end(COPIED, "history"), at_the_end("zacatecas-1998", "history")
    assert copied["weave"] < grown["weave"] - 15
    assert copied["learning"] < grown["learning"] - 15
    assert copied["voice"] < grown["voice"]


def test_clubs_formed_by_money_alone_dissolve_sooner_than_those_of_zacatecas() -> None:
    assert gone_within_two_years(COPIED) > 1.5 * gone_within_two_years("zacatecas-1998")


def gone_within_two_years(level: str) -> float:
    """Share of the clubs of the second semester that have dissolved four semesters later, mean over runs."""
    before = level_named(level).world.start.clubs.sum()
    left = 1.0
    for turn in played(level, "history", RUNS)[:6]:
        dissolved = -turn.economy.flows["clubs"]["dissolved"].sum(axis=(1, 2)).mean()
        if turn.after.semester > 2:
            left *= 1.0 - dissolved / before
        before = turn.after.state.clubs.sum(axis=(1, 2)).mean()
    return 1.0 - left


def test_the_third_approach_brings_work_to_jerez_and_no_boom() -> None:
    gain = jobs("third-approach") / jobs("works-only") - 1.0
    assert 0.08 < gain < 0.3
    assert abs(jobs("history") / jobs("works-only") - 1.0) < 0.03


def test_growth_in_jerez_is_not_paid_for_with_voice() -> None:
    assert at_the_end(THIRD, "third-approach")["voice"] > at_the_end(THIRD, "works-only")["voice"] - 3
