"""A stage with a match on it, early, in the middle or at the end of a term."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.ui.app import make_stage
from game.ui.course import new_seat
from game.ui.drawer import Drawer
from game.ui.hands import take
from game.ui.screen import Screen
from game.ui.settings import Settings
from game.ui.shelf import empty_shelf
from game.ui.stage import Stage
from tests.view.terms import all_words, sitting

Lay = Callable[..., Stage]


@pytest.fixture
def lay(tmp_path: Path) -> Lay:
    """Lays a screen on a stage over a match."""
    pygame.font.init()

    def laid(
        screen: Screen,
        level: str = "zacatecas-1998",
        semesters: int = 0,
        size: tuple[int, int] = (1280, 720),
        scale: float = 1.0,
        language: str = "es",
    ) -> Stage:
        seat = new_seat(Drawer(tmp_path))
        seat.sitting = sitting(level, semesters)
        settings = Settings(motion=False, text_scale=scale, language=language)
        stage = make_stage(settings, size, empty_shelf(), seat, all_words())
        stage.push(screen)
        return stage

    return laid


@pytest.fixture
def press() -> Callable[..., bool]:
    def typed(stage: Stage, key: int, letters: str = "") -> bool:
        used = take(stage, pygame.Event(pygame.KEYDOWN, key=key, unicode=letters, mod=0))
        if letters and letters.isprintable():
            used = take(stage, pygame.Event(pygame.TEXTINPUT, text=letters)) or used
        return used

    return typed
