"""Postcards: few, telling, each of another kind, and the same for the same match."""

import pytest

from game.view.findings import findings
from game.view.postcards import WHAT, postcards_of, telling
from tests.builders import LEVELS
from tests.view.terms import all_words, say_in, term


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("policy", ["history", "nothing"])
def test_every_semester_has_two_or_three_postcards_of_different_kinds(
    name: str, language: str, policy: str
) -> None:
    match = term(name, 12, policy)
    for number in range(12):
        cards = postcards_of(match, number, say_in(language), language)
        assert 2 <= len(cards) <= 3
        assert len({card.kind for card in cards}) == len(cards)
        assert all(card.sentence and card.number and "{" not in card.sentence for card in cards)
        assert cards == postcards_of(match, number, say_in(language), language)


def test_a_collapse_is_always_told_with_its_cause() -> None:
    match = term("guanajuato-1996", 12)
    fell = [n for n, turn in enumerate(match.turns) if float(turn.economy.events["ventures_collapsed"][0])]
    assert fell
    for number in fell:
        kinds = {found.kind: found.what for found in telling(match, number)}
        assert kinds["venture_collapsed"] not in ("", "none")


def test_a_new_mausoleum_comes_before_everyday_news() -> None:
    match = term("zacatecas-1998", 12)
    for number, turn in enumerate(match.turns):
        found = {each.kind: each for each in findings(match.level, turn)}
        if "mausoleum" in found:
            assert telling(match, number)[0].kind == "mausoleum"


def test_every_kind_has_sentences_and_a_number_in_both_languages() -> None:
    words = all_words()
    kinds = {key.split(".")[1] for key in words.keys("postcard_number.")}
    assert set(WHAT) <= kinds
    for kind in kinds:
        assert words.keys(f"postcard.{kind}."), kind
