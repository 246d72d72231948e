"""No string of keys, clicks and wheels upsets the window."""

import random

import pygame
import pytest

from game.ui.hands import take
from game.ui.settings import Settings
from game.ui.widgets import audit

KEYS = (
    pygame.K_TAB, pygame.K_RETURN, pygame.K_SPACE, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_UP, pygame.K_DOWN,
    pygame.K_PAGEDOWN, pygame.K_PAGEUP, pygame.K_HOME, pygame.K_END, pygame.K_F1, pygame.K_F11, pygame.K_l,
    pygame.K_BACKSPACE, pygame.K_DELETE, pygame.K_z, pygame.K_QUESTION,
)  # fmt: skip
LETTERS = {pygame.K_SPACE: " ", pygame.K_l: "l", pygame.K_z: "z", pygame.K_QUESTION: "?"}


def events(luck: random.Random, size: tuple[int, int]) -> list[pygame.Event]:
    place = luck.randrange(size[0]), luck.randrange(size[1])
    kind = luck.random()
    if kind < 0.6:
        key = luck.choice(KEYS)
        letter = LETTERS.get(key, "")
        mod = luck.choice((0, 0, 0, pygame.KMOD_LSHIFT, pygame.KMOD_LCTRL))
        down = pygame.Event(pygame.KEYDOWN, key=key, unicode=letter, mod=mod)
        return [down, pygame.Event(pygame.TEXTINPUT, text=letter)] if letter else [down]
    if kind < 0.7:
        return [pygame.Event(pygame.MOUSEWHEEL, x=0, y=luck.choice((-3, 1)), precise_y=luck.uniform(-3, 3))]
    move = pygame.Event(pygame.MOUSEMOTION, pos=place, rel=(1, 1), buttons=(0, 0, 0))
    down, up = (
        pygame.Event(kind, pos=place, button=1) for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)
    )
    return luck.choice(([move], [move, down, up], [down, move], [up]))


@pytest.mark.parametrize("seed", range(6))
def test_random_hands_find_no_fault(stage_of, seat, seed):
    luck = random.Random(seed)
    size = luck.choice(((1024, 600), (1280, 720)))
    stage = stage_of(size, Settings(text_scale=luck.choice((1.0, 1.5, 2.0))), seat=seat)
    surface = pygame.Surface(size)
    for step in range(400):
        for event in events(luck, size):
            take(stage, event)
        stage.over = False
        if stage.dirty and step % 4 == 0:
            stage.draw(surface)
        if len(stage.layers) > 12:
            take(stage, pygame.Event(pygame.KEYDOWN, key=pygame.K_ESCAPE, unicode="", mod=0))
        assert audit(stage.tree, stage.context) == []
