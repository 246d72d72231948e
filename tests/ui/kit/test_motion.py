"""What moves lies over the settled picture, touches only what it says, ends by itself and can be ended."""

import math

import numpy as np
import pygame
import pytest

from game.ui.frame import Frame
from game.ui.hands import take
from game.ui.motion import (
    LONGEST,
    Life,
    Motion,
    Moving,
    coin_flight,
    place_of,
    shuttle_pass,
    thrown_thread,
    woven_row,
)
from game.ui.motion.easing import arched, clamped, gathering, in_turn, settling, smooth
from game.ui.motion.thread import hung
from game.ui.settings import Settings
from game.ui.widgets import Button, Column, Label
from tests.ui.kit.conftest import Plain

SIZE = (1280, 720)
PIECE = pygame.Rect(40, 40, 30, 30)


def pixels(surface):
    return pygame.surfarray.array2d(surface)


def motley(seed=1):
    """A picture in which every pixel matters."""
    surface = pygame.Surface(SIZE)
    luck = np.random.default_rng(seed)
    pygame.surfarray.blit_array(surface, luck.integers(0, 255, (*SIZE, 3), dtype=np.uint8))
    return surface


def dab(surface, share):
    return [surface.fill((255, 0, 0), PIECE.move(round(100 * share), 0))]


def pieces(ctx):
    return {
        "coin": [coin_flight((100, 100), (900, 600), "clubs", ctx)],
        "coin at the edge": [coin_flight((3, 3), (1270, 700), "state", ctx)],
        "thread": [thrown_thread(((200, 40), (700, 650)), (200, 30, 40), ctx)],
        "hanging thread": [thrown_thread(hung((200, 40), (900, 60), 90), (200, 30, 40), ctx)],
        "row": [woven_row(motley(3), pygame.Rect(100, 60, 300, 20), ctx)],
        "row to the left": [woven_row(motley(3), pygame.Rect(100, 64, 300, 12), ctx, leftward=True)],
        "pass": [shuttle_pass(motley(4), ctx)],
    }


@pytest.fixture
def ctx(stage_of):
    return stage_of(SIZE, Settings()).context


@pytest.mark.parametrize(
    "name", ["coin", "coin at the edge", "thread", "hanging thread", "row", "row to the left", "pass"]
)
def test_a_motion_touches_nothing_but_what_it_says(ctx, name):
    still = motley()
    (motion,) = pieces(ctx)[name]
    seen = set()
    for share in np.linspace(0.0, 1.0, 13)[:-1]:
        moving, window = Moving(), still.copy()
        moving.begin([motion], 0)
        touched = moving.paint(window, still, motion.wait + math.floor(float(share) * motion.lasts))
        seen.add(pixels(window).tobytes())
        for rect in touched:
            window.blit(still, rect, rect)
        assert np.array_equal(pixels(window), pixels(still)), share
    assert len(seen) > 8


def test_a_motion_is_over_in_time_and_longer_ones_are_refused():
    moving, still = Moving(), motley()
    moving.begin([Motion(dab, 300, 100)], 5000)
    window = still.copy()
    assert moving.paint(window, still, 5099) == []
    assert moving.paint(window, still, 5100) == [PIECE]
    assert moving.busy
    assert moving.paint(window, still, 5400) == []
    assert not moving.busy
    for lasts, wait in ((LONGEST + 1, 0), (300, 101), (0, 0), (200, -1)):
        with pytest.raises(ValueError, match="at most 400"):
            Motion(dab, lasts, wait)


def test_what_is_held_is_painted_while_it_waits():
    moving, still = Moving(), motley()
    moving.begin([Motion(dab, 100, 100, held=True)], 0)
    assert moving.paint(still.copy(), still, 0) == [PIECE]


def test_nothing_is_painted_outside_of_its_bounds_or_on_what_lies_above():
    moving, still, window = Moving(), motley(), motley()
    card = pygame.Rect(60, 40, 30, 30)
    moving.begin([Motion(dab, 100, within=pygame.Rect(50, 50, 500, 500), under=(card,))], 0)
    assert moving.paint(window, still, 0) == [pygame.Rect(50, 50, 20, 20)]
    changed = np.argwhere(pixels(window) != pixels(still))
    assert changed.min(axis=0).tolist() == [50, 50]
    assert changed.max(axis=0).tolist() == [59, 69]


def test_what_lives_is_painted_a_step_at_a_time_and_never_often():
    moving, still, steps = Moving(), motley(), []

    def paint(surface, step):
        steps.append(step)
        return [surface.fill((0, 0, 0), PIECE)]

    moving.live([Life(paint, 200, PIECE)])
    assert moving.rest == 200
    assert moving.due(0)
    moving.paint(still.copy(), still, 0)
    assert not moving.due(199)
    assert moving.due(200)
    moving.paint(still.copy(), still, 410)
    assert steps == [0, 2]
    moving.live(())
    assert moving.rest is None
    with pytest.raises(ValueError, match="at least"):
        Life(paint, 100, PIECE)


class Mover(Plain):
    """A screen on which a dab moves at every word that it hears."""

    def __init__(self, make):
        super().__init__(make)
        self.causes = []

    def motions(self, ctx, tree, cause):
        self.causes.append(cause)
        return [Motion(dab, 200)]


@pytest.fixture
def moved(stage_of):
    from game.ui.answers import Tell

    def make(motion=True):
        stage = stage_of(SIZE, Settings(motion=motion))
        stage.push(Mover(lambda: Column([Label("here"), Button("press", Tell("pressed"), id="b")])))
        frame, window = Frame(), pygame.Surface(SIZE)
        frame.refresh(stage, window)
        return stage, frame, window

    return make


def test_a_screen_is_asked_what_moves_when_it_comes_and_when_it_heard(moved, press):
    stage, frame, window = moved()
    assert stage.top.screen.causes == [None]
    press(stage, pygame.K_RETURN)
    frame.refresh(stage, window)
    assert [getattr(cause, "name", cause) for cause in stage.top.screen.causes] == [None, "pressed"]


def test_a_frame_of_a_motion_puts_back_what_the_one_before_touched(moved):
    stage, frame, window = moved()
    for clock in (0, 40, 90, 150):
        stage.tick(clock)
        changed = frame.refresh(stage, window)
        assert stage.moving
        assert changed
        assert changed != [window.get_rect()]
        clean = frame.still.copy()
        dab(clean, clock / 200)
        assert np.array_equal(pixels(window), pixels(clean))
    stage.tick(200)
    assert frame.refresh(stage, window)
    assert not stage.moving
    assert np.array_equal(pixels(window), pixels(frame.still))
    assert frame.refresh(stage, window) == []


def test_a_key_ends_what_moves_and_still_does_its_work(moved, press):
    stage, _, _ = moved()
    assert stage.moving
    press(stage, pygame.K_RETURN)
    assert not stage.moving
    assert [tell.name for tell in stage.top.screen.heard] == ["pressed"]


def test_a_click_ends_what_moves_and_still_does_its_work(moved, click):
    stage, _, _ = moved()
    click(stage, "b")
    assert not stage.moving
    assert [tell.name for tell in stage.top.screen.heard] == ["pressed"]


def test_the_pointer_alone_ends_nothing(moved):
    stage, _, _ = moved()
    take(stage, pygame.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(1, 1), buttons=(0, 0, 0)))
    assert stage.moving


def test_without_motion_nothing_moves_and_nobody_is_asked(moved, press):
    stage, frame, window = moved(motion=False)
    press(stage, pygame.K_RETURN)
    frame.refresh(stage, window)
    assert not stage.moving
    assert stage.top.screen.causes == []


@pytest.mark.parametrize("ease", [settling, gathering, smooth])
def test_easing_begins_and_ends_in_place_and_never_turns_back(ease):
    values = [ease(share) for share in np.linspace(-0.5, 1.5, 81)]
    assert values[:20] == [0.0] * 20
    assert values[61:] == [1.0] * 20
    assert values == sorted(values)


def test_what_is_tossed_comes_down_again():
    assert (arched(0.0), arched(0.5), arched(1.0)) == (0.0, 1.0, 0.0)
    assert (clamped(-1), clamped(2)) == (0.0, 1.0)


def test_several_in_turn_share_the_time_and_the_last_ends_with_it():
    for count in (1, 2, 5):
        ends = [in_turn(1.0, number, count) for number in range(count)]
        assert ends == pytest.approx([1.0] * count)
        assert in_turn(0.0, count - 1, count) == 0.0
    halfway = [in_turn(0.5, number, 5, overlap=0.0) for number in range(5)]
    assert halfway == pytest.approx([1.0, 1.0, 0.5, 0.0, 0.0])


def test_a_place_is_what_can_be_seen_of_it(stage_of):
    stage = stage_of(SIZE, widgets=lambda: Column([Button("one", id="one"), Button("two", id="two")]))
    tree = stage.tree
    assert place_of(tree, "two") == next(w.rect for w, _, _ in tree.walk() if w.id == "two")
    assert place_of(tree, "three") is None
