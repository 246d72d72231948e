"""Whoever takes over in the middle of a level is told of."""

from collections.abc import Callable

import pygame
import pytest

from game.ui.answers import Push
from game.ui.course import closed
from game.ui.screen import Screen
from game.ui.screens.handover import Handover
from game.ui.stage import Stage
from game.ui.widgets import audit
from tests.view.terms import term

Lay = Callable[..., Stage]


@pytest.mark.parametrize(("semesters", "told"), [(11, False), (12, True), (13, False), (24, True)])
def test_a_handover_is_told_under_the_report_of_the_last_semester(semesters: int, *, told: bool) -> None:
    laid = [
        answer.screen for answer in closed(term("campana", semesters)).answers if isinstance(answer, Push)
    ]
    pushed = [screen.name for screen in laid if isinstance(screen, Screen)]
    assert pushed[-1] == "report"
    assert ("handover" in pushed) == told
    if told:
        assert pushed[-2] == "handover"


@pytest.mark.parametrize(("size", "scale", "language"), [((1280, 720), 1.0, "es"), ((1024, 600), 2.0, "en")])
def test_it_fits_and_one_key_goes_on(
    size: tuple[int, int], scale: float, language: str, lay: Lay, press: Callable[..., bool]
) -> None:
    stage = lay(Handover(), "campana", 12, size, scale, language)
    stage.draw(pygame.Surface(size))
    assert not audit(stage.tree, stage.context)
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.name == "title"
