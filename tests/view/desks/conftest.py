"""Sittings on the shipped levels, as a desk looks at them."""

from collections.abc import Callable
from functools import lru_cache

import pytest

from game.content.level import Level
from game.content.loading import load
from game.content.words import Words
from game.content.words import load as load_words
from game.play.agenda import Agenda, possible_orders
from game.play.match import Match, new_match
from game.play.sitting import Sitting
from game.view.desks.sight import Sight, sight_of

ZACATECAS, GUANAJUATO = "zacatecas-1998", "guanajuato-1996"
Look = Callable[..., Sight]


@lru_cache
def words() -> Words:
    return load_words()


@lru_cache
def played(name: str, turns: int) -> Match:
    """A match after some semesters of whatever was possible."""
    level = load(name)
    assert isinstance(level, Level)
    match = new_match(level, 3) if turns == 0 else played(name, turns - 1)
    if turns == 0:
        return match
    agenda = Agenda()
    for step in range(5):
        found = possible_orders(level, match.position, agenda, match.cards)
        if found:
            agenda = agenda.with_order(found[(7 * step + 3 * turns) % len(found)])
    return match.close(agenda)


@pytest.fixture
def look() -> Look:
    def at(
        name: str = ZACATECAS, turns: int = 0, language: str = "es", sitting: Sitting | None = None
    ) -> Sight:
        def say(key: str, **values: object) -> str:
            return words().say(key, language, **values)

        return sight_of(sitting or Sitting(played(name, turns)), say, language)

    return at
