"""A stage on which a real level is being played."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.content import words as content_words
from game.content.words import Words
from game.ui.answers import Do
from game.ui.app import make_stage
from game.ui.course import new_seat
from game.ui.drawer import Drawer
from game.ui.opening import level_cards
from game.ui.screens.main import MainScreen
from game.ui.seat import LocalSeat
from game.ui.settings import Settings
from game.ui.shelf import Begin, Shelf
from game.ui.stage import Stage

Played = Callable[..., tuple[Stage, LocalSeat]]


@pytest.fixture(scope="session")
def words() -> Words:
    return content_words.load()


@pytest.fixture(scope="session")
def shelf(words: Words) -> Shelf:
    cards = level_cards(words)
    return Shelf(lambda: cards, lambda: (), lambda _: ())


@pytest.fixture
def drawer(tmp_path: Path) -> Drawer:
    return Drawer(tmp_path / "saves")


@pytest.fixture
def played(words: Words, shelf: Shelf, drawer: Drawer) -> Played:
    pygame.font.init()

    def make(
        level: str = "zacatecas-1998",
        size: tuple[int, int] = (1280, 720),
        settings: Settings | None = None,
        clear: bool = True,
    ) -> tuple[Stage, LocalSeat]:
        seat = new_seat(drawer, lambda: 1)
        stage = make_stage(settings or Settings(motion=False), size, shelf, seat, words)
        stage.obey(Do(Begin(level)))
        if clear:
            to_main(stage)
        return stage, seat

    return make


def to_main(stage: Stage) -> None:
    """Put away whatever lies on the main screen."""
    while not isinstance(stage.top.screen, MainScreen):
        stage.layers.pop()
    stage.rebuild()
