"""Fates: rules that are numbers, and nobody is left out."""

import pytest

from game.view.fates import CLUBS, FIRMS, VILLAGES, club_fates, counted, firm_fates, village_fates
from tests.builders import LEVELS
from tests.view.terms import all_words, term


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("policy", ["history", "nothing", "third-approach"])
def test_every_village_firm_and_club_has_one_fate(name: str, policy: str) -> None:
    match = term(name, 12, policy)
    state, level = match.position.state, match.level
    villages, firms, clubs = village_fates(match, "es"), firm_fates(match, "es"), club_fates(match, "es")
    assert len(villages) == len(level.places) - 1
    assert len(firms) == int((state.venture_status[0] > 0).sum())
    assert sum(fate.count for fate in clubs) == int(state.clubs[0].sum())
    for fates, order in ((villages, VILLAGES), (firms, FIRMS), (clubs, CLUBS)):
        assert {fate.fate for fate in fates} <= set(order)
        assert sum(count for _, count in counted(fates, order)) == sum(fate.count for fate in fates)


def test_works_without_people_make_a_mausoleum() -> None:
    fates = village_fates(term("zacatecas-1998", 12), "en")
    assert any(fate.fate == "mausoleum" for fate in fates)


def test_a_firm_that_fell_says_why() -> None:
    fell = [fate for fate in firm_fates(term("guanajuato-1996", 12), "es") if fate.fate == "collapsed"]
    assert fell
    assert all(fate.cause for fate in fell)


def test_every_fate_has_its_words() -> None:
    for kind in (*VILLAGES, *FIRMS, *CLUBS):
        assert f"fate.{kind}" in all_words()
        assert f"fate.{kind}.about" in all_words()
