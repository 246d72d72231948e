"""Everything on the screens of a turn can be done by keyboard."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.play.agenda import Prediction
from game.ui.screens.briefing import BriefingScreen
from game.ui.screens.card import CardScreen
from game.ui.screens.legacy import LegacyScreen
from game.ui.screens.predict import PredictScreen
from game.ui.screens.report import ReportScreen
from game.ui.screens.saves import SavesScreen
from game.ui.seat import LocalSeat
from game.ui.stage import Stage
from game.view.cards import hands_of
from tests.view.terms import sitting

Lay = Callable[..., Stage]
Press = Callable[..., bool]


def seat_of(stage: Stage) -> LocalSeat:
    assert isinstance(stage.seat, LocalSeat)
    return stage.seat


def focus(stage: Stage, name: str) -> None:
    assert any(widget.id == name for widget, _, _ in stage.tree.walk()), name
    stage.top.hands.focus = name


@pytest.mark.parametrize("screen", [BriefingScreen, ReportScreen])
def test_one_key_goes_on(screen: type[BriefingScreen] | type[ReportScreen], lay: Lay, press: Press) -> None:
    stage = lay(screen(), semesters=1)
    stage.draw(pygame.Surface((1280, 720)))
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.name == "title"


def test_a_number_answers_a_card_and_another_changes_it(lay: Lay, press: Press) -> None:
    hand = hands_of(sitting("zacatecas-1998", 0))[0]
    stage = lay(CardScreen(hand))
    press(stage, pygame.K_2, "2")
    now = seat_of(stage).sitting
    assert now is not None
    assert now.agenda.answers[hand] == 1
    stage.push(CardScreen(hand))
    press(stage, pygame.K_1, "1")
    now = seat_of(stage).sitting
    assert now is not None
    assert now.agenda.answers[hand] == 0


def test_a_guess_is_staked_only_with_a_reason_and_can_be_taken_back(lay: Lay, press: Press) -> None:
    stage = lay(PredictScreen())
    focus(stage, "stake")
    press(stage, pygame.K_RETURN)
    assert seat_of(stage).sitting == sitting("zacatecas-1998", 0)
    for name in ("thread:voice", "direction:falls", "size:2", "reason:promises", "stake"):
        focus(stage, name)
        press(stage, pygame.K_RETURN)
    now = seat_of(stage).sitting
    assert now is not None
    assert now.agenda.predictions == (Prediction("voice", -1, 4.0, "promises"),)
    focus(stage, "back:voice")
    press(stage, pygame.K_RETURN)
    now = seat_of(stage).sitting
    assert now is not None
    assert now.agenda.predictions == ()


def test_a_guess_can_be_skipped_with_one_key(lay: Lay, press: Press) -> None:
    stage = lay(PredictScreen())
    assert stage.tree
    press(stage, pygame.K_ESCAPE)
    assert stage.top.screen.name == "title"


def test_a_match_is_kept_under_a_name_and_deleted_after_a_question(
    lay: Lay, press: Press, tmp_path: Path
) -> None:
    stage = lay(SavesScreen(), semesters=1)
    focus(stage, "name")
    for letter in "uno":
        press(stage, ord(letter), letter)
    press(stage, pygame.K_RETURN)
    assert [file.stem for file in tmp_path.glob("*.tpu")] == ["uno"]
    focus(stage, "delete:uno")
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.name == "confirm"
    focus(stage, "yes")
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.name == "saves"
    assert not list(tmp_path.glob("*.tpu"))


def test_the_sarape_is_saved_as_a_picture_and_it_is_told_where(
    lay: Lay, press: Press, own_home: Path
) -> None:
    stage = lay(LegacyScreen(), semesters=12)
    focus(stage, "sarape")
    press(stage, pygame.K_RETURN)
    files = list(own_home.rglob("*.png"))
    assert len(files) == 1
    assert stage.top.screen.name == "notice"


def test_a_sarape_that_cannot_be_written_is_told_in_a_sentence(
    lay: Lay, press: Press, own_home: Path
) -> None:
    (own_home / "data").write_text("in the way", encoding="utf-8")
    stage = lay(LegacyScreen(), semesters=12)
    focus(stage, "sarape")
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.name == "notice"
