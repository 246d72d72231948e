"""Saved matches in words."""

from dataclasses import dataclass

from game.view.saves import saves_view
from tests.view.terms import say_in


@dataclass(frozen=True)
class Card:
    id: str
    title: dict[str, str]
    when: dict[str, str]
    problem: dict[str, str] | None = None


def test_the_games_own_save_says_so_and_a_broken_one_says_what_is_wrong() -> None:
    both = {"es": "Jerez", "en": "Jerez"}
    cards = [Card("autosave", both, both), Card("mine", both, both, {"es": "Dañada", "en": "Damaged"})]
    told = saves_view(cards, say_in("en"), "en")
    assert told[0].title == "Jerez · Kept by the game"
    assert [save.problem for save in told] == ["", "Damaged"]
