"""What a window shows, mended where it changed, is what a painting of all of it would show."""

import random
import time

import numpy as np
import pygame
import pytest

from game.play.sitting import Close
from game.ui.answers import Do, Pop, Push, Tell
from game.ui.frame import Frame, merged
from game.ui.hands import take
from game.ui.late import SLICE
from game.ui.motion import Motion
from game.ui.prints import Cut, Prints, solid
from game.ui.reach import reading_order
from game.ui.screens.history import History
from game.ui.screens.menu import Menu
from game.ui.settings import Settings
from game.ui.widgets import Column, Picture
from game.ui.widgets.ring import draw_frame
from tests.ui.kit.test_fuzz import events
from tests.ui.screens.main.conftest import drawer, played, words  # noqa: F401 - fixtures
from tests.ui.screens.main.conftest import shelf as real_shelf  # noqa: F401


def same(window: pygame.Surface, stage) -> bool:
    whole = pygame.Surface(stage.size)
    stage.draw(whole)
    return bool((pygame.surfarray.array2d(window) == pygame.surfarray.array2d(whole)).all())


def whole(frame: Frame, stage, window: pygame.Surface) -> list[pygame.Rect]:
    """A frame, and those after it until nothing more is painted; gives what changed first."""
    changed = frame.refresh(stage, window)
    for _ in range(3000):
        if not frame.late:
            return changed
        frame.refresh(stage, window)
    raise AssertionError("paintings are put off for ever")


def looked_over(stage, steps: int, seed: int) -> int:
    """Walks a screen without leaving it, by keys, pointer and wheel; gives how many frames were mended in parts."""
    luck, frame, window = random.Random(seed), Frame(), pygame.Surface(stage.size)
    whole(frame, stage, window)
    assert same(window, stage)
    layers, mended = list(stage.layers), 0
    for step in range(steps):
        for event in stirred(luck, stage):
            take(stage, event)
            if stage.layers != layers:
                stage.layers[:] = layers
                stage.dirty = True
            changed = whole(frame, stage, window)
            mended += bool(changed) and changed != [window.get_rect()]
            assert same(window, stage), (stage.top.screen.name, step, event)
    return mended


def stirred(luck: random.Random, stage) -> list[pygame.Event]:
    """Tab, arrows, page keys, the wheel, and the pointer over things, pressed and let go elsewhere."""
    kind = luck.random()
    if kind < 0.45:
        key = luck.choice(
            (pygame.K_TAB, pygame.K_TAB, pygame.K_UP, pygame.K_DOWN, pygame.K_PAGEDOWN, pygame.K_HOME)
        )
        return [pygame.Event(pygame.KEYDOWN, key=key, unicode="", mod=luck.choice((0, pygame.KMOD_LSHIFT)))]
    order = reading_order(stage.tree)
    place = luck.choice(order).rect.center if order else (5, 5)
    move = pygame.Event(pygame.MOUSEMOTION, pos=place, rel=(1, 1), buttons=(0, 0, 0))
    if kind < 0.7:
        return [move]
    if kind < 0.85:
        return [move, pygame.Event(pygame.MOUSEWHEEL, x=0, y=luck.choice((-2, 1)), precise_y=0.0)]
    down = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=place, button=1)
    return [move, down, pygame.Event(pygame.MOUSEBUTTONUP, pos=(1, 1), button=1)]


def every_screen(stage):
    """Goes through the screens of a term, each on top in its turn."""
    yield
    while len(stage.layers) > 2:
        stage.obey(Pop())
        yield
    stage.obey(Tell("choose", "jerez"))
    yield
    for desk in ("works", "north", "table", "workshop", "rules"):
        stage.obey(Tell("desk", desk))
        yield
        stage.obey(Pop())
    stage.obey(Do(Close()))
    yield
    while len(stage.layers) > 2:
        stage.obey(Pop())
    for screen in (History(), Menu()):
        stage.obey(Push(screen))
        yield
        stage.obey(Pop())


@pytest.mark.parametrize(("size", "scale"), [((1280, 720), 1.0), ((1024, 600), 2.0), ((1920, 1080), 1.25)])
def test_a_mended_window_is_the_same_to_the_pixel_on_every_screen(played, size, scale):  # noqa: F811
    stage, _ = played(size=size, settings=Settings(motion=False, text_scale=scale), clear=False)
    mended = sum(looked_over(stage, 7, number) for number, _ in enumerate(every_screen(stage)))
    assert mended > 30


@pytest.mark.parametrize("seed", range(3))
def test_a_mended_window_is_the_same_after_random_hands(stage_of, seat, seed):
    luck, size = random.Random(seed), (1280, 720)
    stage = stage_of(size, Settings(motion=False), seat=seat)
    frame, window = Frame(), pygame.Surface(size)
    for _ in range(50):
        for event in events(luck, size):
            take(stage, event)
        whole(frame, stage, window)
        assert same(window, stage)


def test_nothing_is_painted_where_nothing_changed(stage_of):
    stage, frame = stage_of(), Frame()
    window = pygame.Surface(stage.size)
    assert whole(frame, stage, window) == [window.get_rect()]
    assert frame.refresh(stage, window) == []


def slow_pictures(sizes: list[int], made: list[int]):
    """A column of pictures that write down when they are painted."""

    def picture(number: int, high: int) -> Picture:
        def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: object) -> None:
            surface.fill((200, 10 * number, 0), rect)
            made.append(number)

        return Picture(paint, high, cache=("slow", number, high))

    return lambda: Column([picture(number, high) for number, high in enumerate(sizes)])


def test_large_paintings_come_one_a_frame_and_small_ones_at_once(stage_of):
    made: list[int] = []
    stage, frame = stage_of(widgets=slow_pictures([10, 10, 200, 200, 10], made)), Frame()
    window = pygame.Surface(stage.size)
    frame.refresh(stage, window)
    assert (made, frame.late) == ([0, 1, 4], True)
    changed = frame.refresh(stage, window)
    assert (made, frame.late) == ([0, 1, 4, 2], True)
    assert changed != [window.get_rect()]
    frame.refresh(stage, window)
    assert (made, frame.late) == ([0, 1, 4, 2, 3], False)


def test_a_long_painting_rests_and_no_event_waits_for_it(stage_of):
    steps: list[int] = []

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: object):
        for step in range(6):
            time.sleep(SLICE)
            surface.fill((40 * step, 0, 0), rect)
            steps.append(step)
            yield

    stage, frame = stage_of(widgets=lambda: Column([Picture(paint, 400, cache="long")])), Frame()
    window = pygame.Surface(stage.size)
    frame.refresh(stage, window)
    assert (steps, frame.late) == ([], True)
    assert frame.refresh(stage, window) == []
    assert (steps, frame.late) == ([0], True)
    whole(frame, stage, window)
    assert steps == [*range(6)]
    assert same(window, stage)


def test_a_long_painting_goes_on_after_something_else_was_mended(stage_of):
    begun: list[int] = []

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: object):
        begun.append(1)
        for _ in range(3):
            time.sleep(SLICE)
            yield

    stage, frame = stage_of(widgets=lambda: Column([Picture(paint, 400, cache="long")])), Frame()
    window = pygame.Surface(stage.size)
    frame.refresh(stage, window)
    frame.refresh(stage, window)
    stage.dirty = True
    whole(frame, stage, window)
    whole(frame, stage, window)
    assert begun == [1]
    assert same(window, stage)


def test_a_stage_that_is_drawn_by_itself_puts_nothing_off(stage_of):
    made: list[int] = []
    stage = stage_of(widgets=slow_pictures([200, 200, 200], made))
    stage.draw(pygame.Surface(stage.size))
    assert made == [0, 1, 2]


def test_what_moves_is_not_held_up_by_paintings(stage_of):
    made: list[int] = []
    stage, frame = stage_of(settings=Settings(motion=True), widgets=slow_pictures([200, 200], made)), Frame()
    window = pygame.Surface(stage.size)
    frame.refresh(stage, window)
    stage.motions.begin([Motion(lambda surface, _: [surface.fill((9, 9, 9), (0, 0, 5, 5))], 100)], 0)
    frame.refresh(stage, window)
    assert (made, frame.late) == ([], True)
    stage.tick(100)
    while frame.late:
        frame.refresh(stage, window)
    assert made == [0, 1]
    assert same(window, stage)


def test_a_window_of_another_size_is_painted_whole(stage_of):
    stage, frame = stage_of(), Frame()
    frame.refresh(stage, pygame.Surface(stage.size))
    assert frame.refresh(stage, pygame.Surface((1300, 720)))


def test_rectangles_that_overlap_become_one_and_most_of_a_window_becomes_all_of_it():
    whole = pygame.Rect(0, 0, 100, 100)
    apart = merged([pygame.Rect(0, 0, 10, 10), pygame.Rect(5, 5, 10, 10), pygame.Rect(50, 50, 5, 5)], whole)
    assert sorted(map(tuple, apart)) == [(0, 0, 15, 15), (50, 50, 5, 5)]
    assert merged([pygame.Rect(0, 0, 100, 70)], whole) == [whole]
    assert merged([pygame.Rect(-20, -20, 10, 10)], whole) == []


def test_a_frame_looks_the_same_through_every_clip():
    luck, whole, parts = random.Random(3), pygame.Surface((60, 60)), pygame.Surface((60, 60))
    for _ in range(200):
        rect = pygame.Rect(
            *(luck.randrange(-5, 50) for _ in range(2)), *(luck.randrange(1, 50) for _ in range(2))
        )
        across, colour = luck.randrange(1, 60), luck.randrange(1 << 24)
        thick = luck.randrange(1, 6)
        draw_frame(whole, pygame.Color(colour << 8 | 255), rect, thick)
        for clip in ((0, 0, across, 60), (across, 0, 60, 60)):
            parts.set_clip(clip)
            draw_frame(parts, pygame.Color(colour << 8 | 255), rect, thick)
        assert np.array_equal(pygame.surfarray.array2d(whole), pygame.surfarray.array2d(parts))


def test_a_large_card_looks_as_its_block_blitted_whole():
    prints = Prints()
    for size, line, shadow in (
        ((900, 700), 2.5, 5),
        ((900, 700), 4, 8),
        ((300, 60), 2, 5),
        ((20, 20), 2.5, 5),
    ):
        for seed in range(7):
            cut = Cut(size, (250, 240, 220), (30, 20, 20), line, 0, seed, shadow)
            one, other = pygame.Surface((1000, 800)), pygame.Surface((1000, 800))
            prints.card(one, pygame.Rect((30, 40), size), cut)
            block = prints.block(size, cut.fill, cut.ink, line, seed=seed, shadow=shadow)
            other.blit(block, (30, 40))
            assert np.array_equal(pygame.surfarray.array2d(one), pygame.surfarray.array2d(other)), cut


def test_a_picture_without_holes_is_kept_without_a_mask():
    picture = pygame.Surface((9, 9), pygame.SRCALPHA)
    picture.fill((1, 2, 3, 255))
    assert not solid(picture).get_flags() & pygame.SRCALPHA
    picture.set_at((3, 3), (0, 0, 0, 250))
    assert solid(picture) is picture


def test_what_is_kept_is_bounded_in_bytes():
    prints = Prints()
    for number in range(60):
        prints.once(number, lambda: pygame.Surface((1000, 1000), 0, 32))
    again: list[int] = []
    for number in range(60):
        prints.once(number, lambda number=number: again.append(number) or pygame.Surface((1000, 1000), 0, 32))
    assert len(again) == 60
    assert prints.once("small", lambda: pygame.Surface((1, 1))) is prints.once(
        "small", lambda: pygame.Surface((2, 2))
    )
