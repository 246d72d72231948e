"""A stage with a desk on it, in any window, size of text and language."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pygame
import pytest

from game.content.level import Level
from game.content.loading import load
from game.play.agenda import Agenda, possible_orders
from game.play.match import Match, new_match
from game.play.sitting import Sitting
from game.ui.app import make_stage
from game.ui.course import new_seat
from game.ui.drawer import Drawer
from game.ui.screens.desks import desk_screen
from game.ui.settings import Settings
from game.ui.shelf import empty_shelf
from game.ui.stage import Stage

DeskStage = Callable[..., Stage]


@lru_cache
def played(name: str, turns: int) -> Match:
    """A match after some semesters of whatever was possible."""
    level = load(name)
    assert isinstance(level, Level)
    if turns == 0:
        return new_match(level, 3)
    match, agenda = played(name, turns - 1), Agenda()
    for step in range(5):
        found = possible_orders(level, match.position, agenda, match.cards)
        if found:
            agenda = agenda.with_order(found[(7 * step + 3 * turns) % len(found)])
    return match.close(agenda)


@pytest.fixture
def desk_stage(tmp_path: Path) -> DeskStage:
    pygame.font.init()

    def make(
        desk: str,
        name: str = "zacatecas-1998",
        turns: int = 0,
        size: tuple[int, int] = (1280, 720),
        settings: Settings | None = None,
    ) -> Stage:
        seat = new_seat(Drawer(tmp_path))
        seat.sitting = Sitting(played(name, turns))
        stage = make_stage(settings or Settings(motion=False), size, empty_shelf(), seat)
        stage.push(desk_screen(desk))
        return stage

    return make
