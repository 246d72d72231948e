"""Cloths on pages: rows are read out, and another government's is woven beside one's own."""

from collections.abc import Callable

import pygame
import pytest

from game.ui.screens.cloth import ClothChart
from game.ui.screens.history import History
from game.ui.screens.sarapes import OTHERS, OtherTerm, Sarapes, wonder_about_other
from game.ui.stage import Stage
from tests.view.terms import term

Lay = Callable[..., Stage]
Press = Callable[..., bool]


def cloths(stage: Stage) -> dict[str, ClothChart]:
    return {each.id: each for each, _, _ in stage.tree.walk() if isinstance(each, ClothChart)}


def test_the_rows_of_the_cloth_so_far_are_walked_with_arrows(lay: Lay, press: Press) -> None:
    stage = lay(History(), semesters=6)
    stage.top.hands.focus = "cloth"
    cloth, hands = cloths(stage)["cloth"], stage.top.hands
    assert cloth.read(hands) == 5
    press(stage, pygame.K_DOWN)
    assert cloth.read(hands) == 4
    press(stage, pygame.K_UP)
    assert cloth.read(hands) == 5


def test_a_row_is_pointed_at_where_it_is_painted(lay: Lay) -> None:
    stage = lay(History(), semesters=6)
    cloth, hands = cloths(stage)["cloth"], stage.top.hands
    for number in range(6):
        cloth.follow(cloth.spot_rect(number, stage.context).center, stage.context, hands)
        assert hands.spot["cloth"] == number


def test_another_government_is_woven_row_by_row_and_can_be_stopped() -> None:
    match = term("zacatecas-1998", 12)
    found = list(wonder_about_other(match, "nothing").think(lambda: False))
    assert [len(each.cloth.rows) for each in found if isinstance(each, OtherTerm)] == list(range(1, 13))
    assert list(wonder_about_other(match, "nothing").think(lambda: True)) == []


@pytest.mark.parametrize("other", OTHERS)
def test_every_other_government_can_be_chosen(lay: Lay, press: Press, other: str) -> None:
    stage = lay(Sarapes(), semesters=12)
    stage.top.hands.focus = f"other:{other}"
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.other == other
    assert set(cloths(stage)) == {"cloth:mine", "cloth:other"}
