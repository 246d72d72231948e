"""Orders given by mouse and by keyboard."""

import pygame
import pytest

from game.model.names import DESKS
from game.play.orders import Order
from game.ui.hands import focus_on, take
from game.ui.reach import named, reading_order


def key(stage, code, mod=0):
    return take(stage, pygame.Event(pygame.KEYDOWN, key=code, unicode="", mod=mod))


def click(stage, name):
    place = next(rect for widget, rect, _ in stage.tree.walk() if widget.id == name).center
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        take(stage, pygame.Event(kind, pos=place, button=1))


def agenda(stage):
    return stage.seat.sitting.agenda.orders


def press_order(stage, kind):
    order = next(w for w in reading_order(stage.tree) if w.id.startswith(f"order:{kind}"))
    focus_on(stage, named(stage.tree, order.id))
    key(stage, pygame.K_RETURN)
    return order.id


def test_an_order_pressed_twice_is_withdrawn(desk_stage):
    stage = desk_stage("works")
    press_order(stage, "approve")
    assert [order.kind for order in agenda(stage)] == ["approve"]
    press_order(stage, "approve")
    assert agenda(stage) == ()


def test_a_refused_order_has_focus_for_its_reason_and_does_nothing(desk_stage):
    stage = desk_stage("works")
    name = press_order(stage, "maintain")
    assert named(stage.tree, name).tip.endswith(".")
    assert agenda(stage) == ()


def test_another_answer_to_a_proposal_takes_the_place_of_the_first(desk_stage):
    stage = desk_stage("works")
    press_order(stage, "approve")
    press_order(stage, "defer")
    assert [order.kind for order in agenda(stage)] == ["defer"]
    press_order(stage, "redirect")
    assert [order.kind for order in agenda(stage)] == ["redirect"]


def test_control_z_and_the_button_undo(desk_stage):
    stage = desk_stage("works")
    press_order(stage, "approve")
    key(stage, pygame.K_z, pygame.KMOD_CTRL)
    assert agenda(stage) == ()
    press_order(stage, "approve")
    click(stage, "undo")
    assert agenda(stage) == ()


def test_one_button_approves_all_that_can_be_paid(desk_stage):
    stage = desk_stage("works")
    click(stage, "pay_all")
    assert len(agenda(stage)) > 3
    assert {order.kind for order in agenda(stage)} == {"approve"}


@pytest.mark.parametrize("number", range(5))
def test_the_keys_one_to_five_open_the_desks(desk_stage, number):
    stage = desk_stage("works")
    key(stage, pygame.K_1 + number)
    assert stage.top.screen.desk == DESKS[number]
    assert stage.words.say(f"help.{stage.top.screen.name}", "es")


def test_heads_at_the_table_come_and_go_by_a_click(desk_stage):
    stage = desk_stage("table")
    click(stage, "head:university")
    assert "university" in stage.top.screen.picks.plan.seats
    click(stage, "seat:clubs")
    assert "clubs" not in stage.top.screen.picks.plan.seats


def test_a_plenary_is_convened_as_planned_and_then_its_seats_stay(desk_stage):
    stage = desk_stage("table")
    click(stage, "topic:accounts")
    press_order(stage, "convene")
    assert agenda(stage) == (
        Order("convene", ("accounts", "process", "home"), ("clubs", "mayors", "committees")),
    )
    click(stage, "head:delegate")
    assert agenda(stage)[0].seats == ("clubs", "mayors", "committees")


def test_escape_leaves_the_desk(desk_stage):
    stage = desk_stage("rules")
    key(stage, pygame.K_ESCAPE)
    assert stage.top.screen.name == "title"


@pytest.mark.parametrize("desk", DESKS)
def test_a_desk_can_be_painted(desk_stage, desk):
    stage = desk_stage(desk, "guanajuato-1996", 6)
    stage.draw(pygame.Surface(stage.size))
