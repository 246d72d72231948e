"""The legacy of a term."""

import pytest

from game.model.names import THREADS
from game.play.ensemble import histories
from game.play.match import LIVE
from game.play.turn import Position
from game.view.legacy import HISTORY, legacy_view
from tests.builders import LEVELS, level_named
from tests.view.terms import SEED, say_in, term


def scripted(name: str) -> Position:
    """Where history as it was comes out."""
    level = level_named(name)
    *_, last = histories(level, level.policies[HISTORY], SEED, LIVE)
    return last.after


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_the_legacy_tells_everything_in_both_languages(name: str, language: str) -> None:
    told = legacy_view(term(name, 12), scripted(name), say_in(language), language)
    assert told.title
    assert told.paragraphs
    assert len(told.sarape.rows) == 12
    assert tuple(thread.name for thread in told.threads) == THREADS
    assert told.history is not None
    assert told.history.source
    assert len(told.reflection) >= 5
    assert len(told.experiments) == 3


def test_whoever_plays_as_it_was_gets_what_the_script_gets() -> None:
    told = legacy_view(term("guanajuato-1996", 12), scripted("guanajuato-1996"), say_in("es"), "es")
    assert told.history is not None
    assert [row.yours for row in told.history.rows] == [row.script for row in told.history.rows]
    assert [row.real for row in told.history.rows] == ["13", "4"]


@pytest.mark.parametrize(
    "name", ["zacatecas-1986", "zacatecas-1992", "iniciativa-2001", "jerez-2004", "campana"]
)
@pytest.mark.parametrize("language", ["es", "en"])
def test_what_really_happened_is_told_even_where_no_figure_is_known(name: str, language: str) -> None:
    told = legacy_view(term(name, 0), term(name, 0).position, say_in(language), language)
    assert told.history is not None
    assert "Iskander (2006)" in told.history.source
    known = {"zacatecas-1986": ["37"], "zacatecas-1992": ["50"], "campana": ["240"]}
    assert [row.real for row in told.history.rows] == known.get(name, [])


def test_until_the_script_has_been_played_nothing_is_said_of_it() -> None:
    assert legacy_view(term("guanajuato-1996", 12), None, say_in("es"), "es").history is None
