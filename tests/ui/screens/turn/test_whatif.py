"""What might have been, and where numbers come from, are reached and left by keyboard and mouse."""

import time
from collections.abc import Callable

import pygame
import pytest

from game.play.whatif import Twin
from game.ui.attention import attend
from game.ui.hands import take
from game.ui.screen import Screen
from game.ui.screens.codex import Codex
from game.ui.screens.history import History
from game.ui.screens.legacy import LegacyScreen
from game.ui.screens.main import MainScreen
from game.ui.screens.report import ReportScreen
from game.ui.screens.thread_tiles import ThreadTiles
from game.ui.screens.whatif import WhatIf
from game.ui.screens.whatif_questions import key_of
from game.ui.screens.whatif_twin import Twins
from game.ui.stage import Stage
from game.ui.widgets import Button
from tests.view.terms import sitting

Lay = Callable[..., Stage]
Press = Callable[..., bool]


def focus(stage: Stage, name: str) -> None:
    assert any(widget.id == name for widget, _, _ in stage.tree.walk()), name
    stage.top.hands.focus = name


def buttons(stage: Stage) -> list[str]:
    return [widget.id for widget, _, _ in stage.tree.walk() if isinstance(widget, Button)]


def wait(stage: Stage, done: Callable[[], bool], seconds: float = 60.0) -> None:
    until = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < until
        attend(stage)
        time.sleep(0.02)


@pytest.mark.parametrize("screen", [MainScreen, ReportScreen, History, LegacyScreen])
def test_the_key_y_asks_what_might_have_been(screen: type[Screen], lay: Lay, press: Press) -> None:
    stage = lay(screen(), semesters=2)
    press(stage, pygame.K_y)
    assert stage.top.screen.name == "whatif"
    press(stage, pygame.K_ESCAPE)
    assert stage.top.screen.name == screen.name


def test_before_a_semester_is_closed_there_is_nothing_to_ask(lay: Lay, press: Press) -> None:
    stage = lay(History(), semesters=0)
    press(stage, pygame.K_y)
    assert stage.top.screen.name == "history"
    assert "whatif" not in buttons(stage)


def test_a_decision_opens_its_other_history_and_a_twin_is_found(lay: Lay, press: Press) -> None:
    stage = lay(WhatIf(0), semesters=2)
    focus(stage, "deed:0:0")
    press(stage, pygame.K_RETURN)
    assert isinstance(stage.top.screen, Twins)
    key = key_of(sitting("zacatecas-1998", 2).match, "twin", stage.top.screen.changes)
    try:
        wait(stage, lambda: stage.thinking.found(key).done)
        assert isinstance(stage.thinking.found(key).value, Twin)
    finally:
        stage.thinking.close()


def test_whoever_leaves_asks_no_longer(lay: Lay, press: Press) -> None:
    stage = lay(WhatIf(0), semesters=12)
    focus(stage, "luck")
    press(stage, pygame.K_RETURN)
    try:
        attend(stage)
        assert stage.thinking.busy
        press(stage, pygame.K_ESCAPE)
        wait(stage, lambda: not stage.thinking.busy, 5.0)
        assert not stage.thinking.found(key_of(sitting("zacatecas-1998", 12).match, "luck")).done
    finally:
        stage.thinking.close()


def test_the_half_year_that_is_chosen_shows_its_decisions(lay: Lay, press: Press) -> None:
    stage = lay(WhatIf(), semesters=3)
    assert "deed:2:0" in buttons(stage)
    focus(stage, "half:0")
    press(stage, pygame.K_RETURN)
    assert "deed:0:0" in buttons(stage)


def test_a_number_leads_to_its_origin_in_two_steps_and_on_to_the_evidence(lay: Lay, press: Press) -> None:
    stage = lay(MainScreen(), semesters=1)
    for step, name in (("purse:pesos", "why"), ("origin", "origin"), ("evidence", "evidence")):
        focus(stage, step)
        press(stage, pygame.K_RETURN)
        assert stage.top.screen.name == name
    for name in ("origin", "why", "main"):
        press(stage, pygame.K_ESCAPE)
        assert stage.top.screen.name == name


def test_the_codex_leads_to_the_evidence_and_on_to_a_fact(lay: Lay, press: Press) -> None:
    stage = lay(Codex(lambda _: ()))
    for step, name in (("evidence", "evidence"), ("fact:F6", "fact")):
        focus(stage, step)
        press(stage, pygame.K_RETURN)
        assert stage.top.screen.name == name


def test_a_first_press_on_a_thread_chooses_it_and_a_second_says_why(lay: Lay) -> None:
    stage = lay(MainScreen(), semesters=1)
    for expected in ("main", "why"):
        tiles = next(widget for widget, _, _ in stage.tree.walk() if isinstance(widget, ThreadTiles))
        spot = tiles.tile(4, stage.context).center
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            take(stage, pygame.Event(kind, button=1, pos=spot))
        assert stage.top.screen.name == expected
