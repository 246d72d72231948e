"""The briefing."""

import pytest

from game.view.briefing import briefing_view, goals_view
from tests.builders import LEVELS
from tests.view.terms import say_in, term


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_it_names_state_years_governor_promises_and_what_can_be_learned(name: str, language: str) -> None:
    match = term(name, 0)
    told = briefing_view(match, say_in(language), language)
    assert match.level.state_name in told.line
    assert match.level.governor[language] in told.line
    assert len(told.paragraphs) > 2
    assert len(told.goals) == len(match.level.goals) == len(goals_view(match, say_in(language), language))
    assert told.learning
