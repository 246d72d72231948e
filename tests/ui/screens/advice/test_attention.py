"""What is looked at is what the advisers speak of, by mouse and by keyboard alike."""

import pygame

from game.play.agenda import Agenda
from game.play.hashes import state_hash
from game.play.sitting import Sitting
from game.ui.attention import attend, topic_of
from game.ui.counsel import AboutOrder, wonder_about
from game.ui.course import desk_screen
from game.ui.hands import take
from game.ui.reach import reading_order
from game.ui.screens.advice.full import AdviceScreen
from game.ui.screens.advice.plan import PlanScreen
from game.ui.screens.main import MainScreen
from game.ui.screens.options import Options
from tests.ui.screens.advice.conftest import thought_through


def first_order(stage):
    return next(widget for widget in reading_order(stage.tree) if isinstance(widget.topic, AboutOrder))


def point(stage, spot):
    take(stage, pygame.Event(pygame.MOUSEMOTION, pos=spot, rel=(1, 1), buttons=(0, 0, 0)))


def key(stage, code):
    take(stage, pygame.Event(pygame.KEYDOWN, key=code, unicode="", mod=0))


def test_an_order_that_is_pointed_at_is_the_topic_until_something_else_is(advised):
    stage = advised(desk_screen("works"))
    order = first_order(stage)
    point(stage, order.rect.center)
    attend(stage)
    assert stage.top.hands.topic == order.topic
    point(stage, (stage.size[0] - 2, 2))
    attend(stage)
    assert stage.top.hands.topic == order.topic, "empty ground changes nothing"
    point(stage, next(w for w in reading_order(stage.tree) if w.id == "back").rect.center)
    attend(stage)
    assert stage.top.hands.topic is None


def test_focus_is_as_good_as_a_pointer(advised):
    stage = advised(desk_screen("works"))
    order = first_order(stage)
    stage.top.hands.focus, stage.by_keys = order.id, True
    assert topic_of(stage) == order.topic


def test_a_press_on_a_head_and_the_letter_a_open_all_that_is_said(advised):
    stage = advised(desk_screen("works"))
    order = first_order(stage)
    stage.top.hands.focus, stage.by_keys = order.id, True
    thought_through(stage)
    key(stage, pygame.K_a)
    assert isinstance(stage.top.screen, AdviceScreen)
    assert stage.top.screen.topic == order.topic
    key(stage, pygame.K_ESCAPE)
    stage.top.hands.focus = "adviser:economist"
    key(stage, pygame.K_RETURN)
    assert isinstance(stage.top.screen, AdviceScreen)


def test_the_letter_p_opens_the_forecast_from_the_main_screen_and_from_a_desk(advised):
    for screen in (MainScreen(), desk_screen("north")):
        stage = advised(screen)
        key(stage, pygame.K_p)
        assert isinstance(stage.top.screen, PlanScreen)


def test_the_semester_that_is_read_off_moves_with_the_arrows(advised):
    stage = advised(PlanScreen(), 2)
    thought_through(stage)
    key(stage, pygame.K_LEFT)
    assert stage.top.screen.at == 11
    key(stage, pygame.K_HOME)
    assert stage.top.screen.at == 3


def test_advisers_who_are_sent_away_neither_think_nor_sit_there(advised):
    stage = advised(desk_screen("works"), advisers=False)
    order = first_order(stage)
    assert wonder_about(stage.context, order.topic) is None
    assert not [w for w in reading_order(stage.tree) if w.id.startswith("adviser")]
    stage.push(Options(()))
    assert any(widget.id == "advisers" for widget in reading_order(stage.tree))


def test_no_forecast_moves_the_match(advised):
    stage = advised(desk_screen("works"))
    before = stage.seat.sitting
    stands = state_hash(before.match.position)
    closed = state_hash(before.match.close(Agenda()).position)
    for widget in [w for w in reading_order(stage.tree) if isinstance(w.topic, AboutOrder)][:2]:
        stage.top.hands.focus, stage.by_keys = widget.id, True
        thought_through(stage)
    assert stage.seat.sitting == Sitting(before.match)
    assert state_hash(before.match.position) == stands
    assert state_hash(before.match.close(Agenda()).position) == closed
