"""The charts of the screens: Enter on a spot opens why, and every readout stays whole at any size."""

from collections.abc import Callable

import pygame
import pytest

from game.ui.hands import take
from game.ui.screen import Screen
from game.ui.screens.account import AccountScreen
from game.ui.screens.days import DaysScreen
from game.ui.screens.history import History
from game.ui.screens.legacy import LegacyScreen
from game.ui.screens.main import MainScreen
from game.ui.screens.payer import PayerScreen
from game.ui.screens.report import ReportScreen
from game.ui.screens.thread_why import ThreadScreen
from game.ui.screens.whatif import WhatIf
from game.ui.stage import Stage
from game.ui.widgets import Chart, audit

Lay = Callable[..., Stage]
Press = Callable[..., bool]

DOORS: dict[str, tuple[Callable[[], Screen], str, int, type[Screen]]] = {
    "a thread in the report": (ReportScreen, "course:weave", 3, ThreadScreen),
    "a payer": (ReportScreen, "payer:state", 0, PayerScreen),
    "a thread in the history": (History, "course:voice", 2, ThreadScreen),
    "an event of the term": (LegacyScreen, "term", 1, WhatIf),
}


def chart(stage: Stage, name: str) -> Chart:
    return next(w for w, _, _ in stage.tree.walk() if isinstance(w, Chart) and w.id == name)


@pytest.mark.parametrize("name", DOORS)
def test_enter_on_a_spot_opens_why_and_escape_comes_back_to_it(name: str, lay: Lay, press: Press) -> None:
    make, where, number, expected = DOORS[name]
    stage = lay(make(), "zacatecas-1998", 6)
    stage.top.hands.focus = chart(stage, where).id
    stage.top.hands.spot[where] = number
    assert press(stage, pygame.K_RETURN)
    assert isinstance(stage.top.screen, expected)
    assert audit(stage.tree, stage.context) == []
    press(stage, pygame.K_ESCAPE)
    assert stage.top.screen.name in ("report", "history", "legacy")
    assert chart(stage, where).read(stage.top.hands) == number


def test_a_thread_is_asked_why_of_the_semester_that_is_read(lay: Lay, press: Press) -> None:
    stage = lay(ReportScreen(), "zacatecas-1998", 6)
    stage.top.hands.focus = chart(stage, "course:weave").id
    press(stage, pygame.K_LEFT)
    press(stage, pygame.K_LEFT)
    press(stage, pygame.K_RETURN)
    screen = stage.top.screen
    assert isinstance(screen, ThreadScreen)
    assert (screen.thread, screen.after) == ("weave", 4)


def test_before_the_first_semester_nothing_can_be_asked(lay: Lay, press: Press) -> None:
    stage = lay(ReportScreen(), "zacatecas-1998", 2)
    stage.top.hands.focus = chart(stage, "course:weave").id
    stage.top.hands.spot["course:weave"] = 0
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.name == "report"


def test_a_pipe_of_a_tank_leads_to_the_account_of_its_stock(lay: Lay, press: Press) -> None:
    main = MainScreen()
    stage = lay(main, "zacatecas-1998", 3)
    main.choice = "jerez"
    stage.rebuild()
    tank = chart(stage, "why:residents")
    position = tank.spot_rect(0, stage.context).clip(tank.picture.rect).center
    take(stage, pygame.Event(pygame.MOUSEMOTION, pos=position, rel=(0, 0), buttons=(0, 0, 0)))
    assert tank.read(stage.top.hands) == 0
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        take(stage, pygame.Event(kind, pos=position, button=1))
    screen = stage.top.screen
    assert isinstance(screen, AccountScreen)
    assert screen.quantity == "residents"


@pytest.mark.parametrize("name", ["days", "payer", "thread", "thread.start"])
@pytest.mark.parametrize("language", ["es", "en"])
def test_what_opens_fits_every_window_and_text_size(name: str, language: str, lay: Lay) -> None:
    make: dict[str, Callable[[], Screen]] = {
        "days": DaysScreen,
        "payer": lambda: PayerScreen(2),
        "thread": lambda: ThreadScreen("learning", 6),
        "thread.start": lambda: ThreadScreen("learning", 0),
    }
    for size in ((1024, 600), (1280, 720), (1920, 1080)):
        for scale in (1.0, 2.0):
            stage = lay(make[name](), "zacatecas-1998", 6, size, scale, language)
            assert audit(stage.tree, stage.context) == [], (size, scale)


def test_every_number_of_a_promise_is_a_door(lay: Lay, press: Press) -> None:
    stage = lay(ReportScreen(), "zacatecas-1998", 3)
    doors = [w.id for w, _, _ in stage.tree.walk() if w.id.startswith("goal:")]
    assert len(doors) == 5
    for door in doors:
        stage.top.hands.focus = door
        press(stage, pygame.K_RETURN)
        assert isinstance(stage.top.screen, AccountScreen | ThreadScreen)
        press(stage, pygame.K_ESCAPE)


def test_the_purse_of_days_says_what_takes_them(lay: Lay, press: Press) -> None:
    stage = lay(MainScreen(), "zacatecas-1998", 1)
    assert stage.tree
    stage.top.hands.focus = "purse:days"
    press(stage, pygame.K_RETURN)
    assert isinstance(stage.top.screen, DaysScreen)
