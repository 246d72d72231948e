"""What the rows of a cloth tell."""

import pytest

from game.play.ensemble import histories
from game.play.match import LIVE
from game.view.cloth import cloth_of, row_tellings, sarape_of
from game.view.pictures.sarape import Row, SarapeData
from tests.builders import level_named
from tests.view.terms import SEED, say_in, term


def test_a_policy_and_whoever_plays_like_it_weave_the_same_cloth() -> None:
    level = level_named("guanajuato-1996")
    script = cloth_of(level, histories(level, level.policies["history"], SEED, LIVE))
    assert script == sarape_of(term("guanajuato-1996", 12))
    assert script.whole


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_row_says_when_it_was_what_the_threads_came_to_and_what_tore_it(language: str) -> None:
    level, say = level_named("zacatecas-1998"), say_in(language)
    leap = level.leaps[0]
    calm, torn = (
        Row((40, 50, 60, 30, 20)),
        Row((45, 50, 60, 30, 20), ("rift", "collapse", "mausoleum"), (leap.id,)),
    )
    first, second = row_tellings(level, SarapeData((calm, torn), 12), say, language)
    assert first.name.endswith("1998")
    assert first.value == ", ".join(
        f"{say(f'thread.{name}')} {value}"
        for name, value in zip(
            ("livelihoods", "commons", "weave", "learning", "voice"), (40, 50, 60, 30, 20), strict=True
        )
    )
    assert not first.change
    assert f"{say('thread.livelihoods')} 45 (+5)" in second.value
    assert leap.title[language] in second.change
    assert all(say(f"cloth.{flaw}") in second.change for flaw in torn.flaws)


def test_the_first_row_is_measured_against_the_start_of_the_term() -> None:
    row = Row((40, 50, 60, 30, 20))
    assert SarapeData((row,), 12, (30, 50, 60, 30, 25)).lately(0) == (10, 0, 0, 0, -5)
    assert SarapeData((row,), 12).lately(0) == (0, 0, 0, 0, 0)
