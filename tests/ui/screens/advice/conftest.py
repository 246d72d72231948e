"""Stages on which the advisers have thought everything through, with few futures so that tests stay short."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.play.sitting import Sitting
from game.ui.app import make_stage
from game.ui.attention import attend
from game.ui.course import new_seat
from game.ui.drawer import Drawer
from game.ui.screen import Screen
from game.ui.settings import Settings
from game.ui.shelf import empty_shelf
from game.ui.stage import Stage
from game.ui.thinking import Thinking, Wonder
from tests.view.terms import all_words, term

Advised = Callable[..., Stage]


class Still(Thinking):
    """Thinks at once and in the same thread, and of the first answers only."""

    def ask(self, wonder: Wonder | None) -> None:
        if wonder is not None and not self.found(wonder.key).done:
            for number, value in enumerate(wonder.think(lambda: False)):
                self._put(wonder, value)
                if number >= 3:
                    break

    def _put(self, wonder, value):
        from game.ui.thinking import Thought

        self._found.put((wonder.key, Thought(value, done=True)))


@pytest.fixture
def few(monkeypatch):
    """Forecasts from a handful of futures; they need no more to be shown."""
    monkeypatch.setattr("game.play.tracks.CHUNKS", (4,))


@pytest.fixture
def advised(tmp_path: Path, few) -> Advised:
    pygame.font.init()

    def make(
        screen: Screen,
        semesters: int = 1,
        size: tuple[int, int] = (1280, 720),
        scale: float = 1.0,
        language: str = "es",
        level: str = "zacatecas-1998",
        advisers: bool = True,
    ) -> Stage:
        seat = new_seat(Drawer(tmp_path))
        seat.sitting = Sitting(term(level, semesters))
        settings = Settings(motion=False, text_scale=scale, language=language, advisers=advisers)
        stage = make_stage(settings, size, empty_shelf(), seat, all_words())
        stage.thinking = Still()
        stage.resize(size)
        stage.push(screen)
        return stage

    return make


def thought_through(stage: Stage) -> pygame.Surface:
    """Looks, thinks, and looks again, as the app's loop does."""
    surface = pygame.Surface(stage.size)
    stage.draw(surface)
    for _ in range(3):
        attend(stage)
    stage.draw(surface)
    return surface
