"""The main screen: everything in reach, in every window."""

import pygame
import pytest

from game.play.orders import Order
from game.play.sitting import Close, Give
from game.ui.answers import Do, Tell
from game.ui.frame import Frame
from game.ui.hands import take
from game.ui.reach import reading_order
from game.ui.screens.main import MainScreen
from game.ui.settings import TEXT_SCALES, Settings
from game.ui.widgets import audit
from tests.ui.screens.main.conftest import to_main

SIZES = ((1024, 600), (1280, 720), (1920, 1080), (3840, 2160))
MANY = 12


def key(stage, code, letters="", mod=0):
    return take(stage, pygame.Event(pygame.KEYDOWN, key=code, unicode=letters, mod=mod))


def panel_of(stage):
    screen = stage.top.screen
    assert isinstance(screen, MainScreen)
    return screen.choice


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("level", ["zacatecas-1998", "guanajuato-1996"])
@pytest.mark.parametrize("language", ["es", "en"])
def test_nothing_is_cut_off_at_any_size_and_scale_in_either_language(played, size, level, language):
    for scale in TEXT_SCALES:
        settings = Settings(motion=False, language=language, text_scale=scale)
        stage, seat = played(level, size, settings)
        world = seat.sitting.match.level.world
        for choice in ("", world.places[0], world.places[-1], world.cities[0]):
            stage.obey(Tell("choose", choice))
            assert audit(stage.tree, stage.context) == [], (scale, choice)


def test_nothing_is_cut_off_after_a_semester_and_with_a_full_agenda(played):
    for size, scale in (((1024, 600), 2.0), ((1280, 720), 1.0)):
        stage, seat = played("guanajuato-1996", size, Settings(motion=False, language="en", text_scale=scale))
        stage.obey(Do(Close()))
        while not isinstance(stage.top.screen, MainScreen):
            stage.layers.pop()
        for place in seat.sitting.match.level.world.places:
            seat.sitting = seat.sitting.do(Give(Order("defer", (place,))))
        stage.rebuild()
        assert audit(stage.tree, stage.context) == []
        stage.obey(Tell("choose", seat.sitting.match.level.world.places[0]))
        assert audit(stage.tree, stage.context) == []


def test_there_are_at_most_a_dozen_things_to_press_at_first(played):
    stage, _ = played()
    pressed = [widget for widget in reading_order(stage.tree) if not widget.id.startswith("card:")]
    assert len(pressed) <= MANY


def test_a_place_is_chosen_by_the_keyboard_and_left_with_escape(played):
    stage, _ = played()
    key(stage, pygame.K_RETURN)
    assert panel_of(stage) == "jerez"
    key(stage, pygame.K_ESCAPE)
    assert panel_of(stage) == ""


def test_arrows_travel_to_every_place_and_city(played):
    stage, seat = played()
    world = seat.sitting.match.level.world
    seen, frontier = set(), [world.places[0]]
    ways = (pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT)
    while frontier:
        here = frontier.pop()
        if here in seen:
            continue
        seen.add(here)
        for way in ways:
            stage.obey(Tell("travel", here))
            stage.top.hands.focus = "map"
            key(stage, way)
            if stage.top.hands.focus == "map":
                frontier.append(stage.top.screen.cursor)
    assert seen == {*world.places, *world.cities}


def test_a_click_on_a_city_opens_it(played):
    stage, _ = played()
    stage.tree.size(stage.context, stage.size[0])
    spot = stage.top.screen.map.layout.anchor("chicago")
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        take(stage, pygame.Event(kind, pos=(round(spot[0]), round(spot[1])), button=1))
    assert panel_of(stage) == "chicago"


def test_pointing_at_a_place_says_its_number(played):
    stage, _ = played()
    assert stage.tree
    x, y = stage.top.screen.map.layout.anchor("sombrerete")
    take(stage, pygame.Event(pygame.MOUSEMOTION, pos=(round(x), round(y)), rel=(0, 0), buttons=(0, 0, 0)))
    assert stage.top.screen.hovered == "sombrerete"
    stage.draw(pygame.Surface(stage.size))


def test_a_thread_becomes_the_lens_of_the_map(played):
    stage, _ = played()
    stage.top.hands.focus = "lens"
    key(stage, pygame.K_RIGHT)
    assert stage.top.screen.lens == "learning"
    assert stage.tree
    assert stage.top.screen.map.data.lens == "learning"


def test_the_letter_e_closes_the_semester(played):
    stage, seat = played()
    key(stage, pygame.K_e, "e")
    assert len(seat.sitting.match.turns) == 1


def test_control_z_takes_the_last_order_back(played):
    stage, seat = played()
    place = next(
        place
        for place in seat.sitting.match.level.world.places
        if seat.sitting.why_not(Order("approve", (place,))) is None
    )
    stage.obey(Do(Give(Order("approve", (place,)))))
    assert seat.sitting.agenda.orders
    key(stage, pygame.K_z, "", pygame.KMOD_CTRL)
    assert not seat.sitting.agenda.orders


def test_threads_move_for_a_moment_after_a_plenary(played):
    stage, seat = played(settings=Settings(motion=True))
    assert not stage.moving
    seat.sitting = seat.sitting.do(
        Give(Order("convene", ("selection", "process", "home"), ("clubs", "mayors")))
    )
    assert seat.sitting.agenda.orders
    stage.obey(Do(Close()))
    to_main(stage)
    frame, surface = Frame(), pygame.Surface(stage.size)
    frame.refresh(stage, surface)
    began = stage.context.clock
    assert stage.moving
    for clock in range(0, 500, 100):
        stage.tick(began + clock)
        frame.refresh(stage, surface)
    assert not stage.moving


def test_numbers_open_the_desks(played):
    stage, _ = played()
    key(stage, pygame.K_1, "1")
    assert not isinstance(stage.top.screen, MainScreen)
    assert audit(stage.tree, stage.context) == []


def test_with_large_letters_a_chosen_place_is_seen_at_once_and_escape_gives_the_map_back(played):
    stage, seat = played(size=(1024, 600), settings=Settings(motion=False, text_scale=2.0))
    stage.obey(Tell("choose", seat.sitting.match.level.world.places[0]))
    away = next(widget for widget in reading_order(stage.tree) if widget.id == "away")
    assert pygame.Rect(0, 0, *stage.size).contains(away.rect)
    key(stage, pygame.K_ESCAPE)
    assert any(widget.id == "map" for widget in reading_order(stage.tree))
