"""Everything can be done by keyboard alone, and by mouse alone."""

import pygame
import pytest

from game.ui.answers import Do, Pop, Push, SetSetting, Tell
from game.ui.app import make_stage
from game.ui.hands import take
from game.ui.screens.message import Message
from game.ui.settings import Settings
from game.ui.shelf import Begin, Resume
from game.ui.widgets import Button, Choice, Column, Label, Option, Row, Scroll, Slider, TextField, Toggle


def three() -> Row:
    return Row([Button(name, Tell(name), id=name) for name in ("a", "b", "c")])


def test_the_title_goes_on_with_the_last_match_with_one_key(stage_of, press, seat):
    press(stage := stage_of(seat=seat), pygame.K_RETURN)
    assert seat.done == [Resume("one")]
    assert len(stage.layers) == 1


def test_the_title_begins_the_first_level_with_one_key_more(stage_of, press, seat):
    press(stage := stage_of(seat=seat), pygame.K_TAB)
    press(stage, pygame.K_RETURN)
    assert seat.done == [Begin("zacatecas-1998")]
    assert len(stage.layers) == 1


def test_at_most_twelve_things_can_be_pressed_on_the_title(stage_of):
    stage = stage_of()
    assert sum(widget.focusable for widget, _, _ in stage.tree.walk()) <= 12


def test_tab_goes_in_reading_order_and_round(stage_of, press):
    stage = stage_of(widgets=three)
    seen = [stage.tree and stage.top.hands.focus]
    for _ in range(3):
        press(stage, pygame.K_TAB)
        seen.append(stage.top.hands.focus)
    assert seen == ["a", "b", "c", "a"]


def test_shift_tab_goes_back(stage_of, press):
    stage = stage_of(widgets=three)
    press(stage, pygame.K_TAB, mod=pygame.KMOD_LSHIFT)
    assert stage.top.hands.focus == "c"


def test_arrows_go_to_the_nearest_in_their_direction(stage_of, press):
    stage = stage_of(
        widgets=lambda: Column(
            [
                Row([Button("a", id="a"), Button("b", id="b")]),
                Row([Button("c", id="c"), Button("d", id="d")]),
            ]
        )
    )
    press(stage, pygame.K_DOWN)
    assert stage.top.hands.focus == "c"
    press(stage, pygame.K_RIGHT)
    assert stage.top.hands.focus == "d"
    press(stage, pygame.K_UP)
    assert stage.top.hands.focus == "b"


def test_enter_and_space_press_what_has_focus(stage_of, press):
    stage = stage_of(widgets=three)
    press(stage, pygame.K_RETURN)
    press(stage, pygame.K_TAB)
    press(stage, pygame.K_SPACE, " ")
    assert stage.top.screen.heard == [Tell("a"), Tell("b")]


def test_a_click_presses_what_lies_under_it(stage_of, click):
    stage = stage_of(widgets=three)
    click(stage, "c")
    assert stage.top.screen.heard == [Tell("c")]


def test_letting_go_elsewhere_presses_nothing(stage_of):
    stage = stage_of(widgets=three)
    places = [rect.center for widget, rect, _ in stage.tree.walk() if widget.focusable]
    take(stage, pygame.Event(pygame.MOUSEBUTTONDOWN, pos=places[0], button=1))
    take(stage, pygame.Event(pygame.MOUSEBUTTONUP, pos=places[1], button=1))
    assert stage.top.screen.heard == []


def test_a_button_that_is_off_says_why_and_does_nothing(stage_of, press):
    stage = stage_of(widgets=lambda: Button("a", Tell("a"), id="a", why_not="No hay dinero."))
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.heard == []
    assert stage.tree.tip == "No hay dinero."


def test_every_kind_of_control_can_be_reached_and_changed_by_key(stage_of, press):
    stage = stage_of(
        widgets=lambda: Column(
            [
                Choice([Option("x", "x", Tell("x")), Option("y", "y", Tell("y"))], id="choice"),
                Toggle("t", False, Tell("toggle"), id="toggle"),
                Slider(0.5, lambda value: Tell("slide", value), id="slide"),
                TextField("ab", lambda text: Tell("write", text), id="write"),
            ]
        )
    )
    press(stage, pygame.K_TAB)
    press(stage, pygame.K_RETURN)
    press(stage, pygame.K_TAB)
    press(stage, pygame.K_SPACE, " ")
    press(stage, pygame.K_TAB)
    press(stage, pygame.K_RIGHT)
    press(stage, pygame.K_TAB)
    press(stage, pygame.K_c, "c")
    press(stage, pygame.K_BACKSPACE)
    heard = [(tell.name, tell.value) for tell in stage.top.screen.heard]
    assert heard == [("y", None), ("toggle", None), ("slide", 0.6), ("write", "abc"), ("write", "a")]


def test_l_changes_the_language_but_not_while_writing(stage_of, press):
    stage = stage_of(
        widgets=lambda: Column(
            [
                Button("a", id="a"),
                TextField("", lambda text: Tell("write", text), id="write"),
            ]
        )
    )
    press(stage, pygame.K_l, "l")
    assert stage.settings.language == "en"
    press(stage, pygame.K_TAB)
    press(stage, pygame.K_l, "l")
    assert stage.settings.language == "en"
    assert stage.top.screen.heard == [Tell("write", "l")]


def test_escape_goes_back_and_on_the_title_asks(stage_of, press):
    stage = stage_of(widgets=three)
    press(stage, pygame.K_ESCAPE)
    assert stage.top.screen.name == "title"
    press(stage, pygame.K_ESCAPE)
    assert stage.top.screen.name == "confirm"
    assert not stage.over
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.name == "title"


def test_help_and_codex_open_anywhere_and_f11_asks_for_the_full_screen(stage_of, press):
    stage = stage_of(widgets=three)
    press(stage, pygame.K_F1)
    assert stage.top.screen.name == "codex"
    press(stage, pygame.K_ESCAPE)
    press(stage, pygame.K_QUESTION, "?")
    assert stage.top.screen.name == "help"
    press(stage, pygame.K_F11)
    assert stage.settings.full_screen


def test_focus_scrolls_into_sight_and_pages_turn(stage_of, press):
    stage = stage_of(
        widgets=lambda: Scroll(Column([Button(str(n), id=f"n{n}") for n in range(60)]), id="long")
    )
    press(stage, pygame.K_TAB, mod=pygame.KMOD_LSHIFT)
    last = next(rect for widget, rect, _ in stage.tree.walk() if widget.id == "n59")
    assert stage.top.hands.focus == "n59"
    assert stage.tree.rect.contains(last)
    before = stage.top.hands.scroll["long"]
    press(stage, pygame.K_PAGEUP)
    assert stage.top.hands.scroll["long"] < before


def test_a_text_that_is_too_long_can_be_scrolled_by_key_and_wheel(stage_of, press):
    stage = stage_of(widgets=lambda: Scroll(Label("palabra " * 3000), id="long"))
    press(stage, pygame.K_DOWN)
    by_key = stage.top.hands.scroll["long"]
    take(stage, pygame.Event(pygame.MOUSEMOTION, pos=(300, 300), rel=(0, 0), buttons=(0, 0, 0)))
    take(stage, pygame.Event(pygame.MOUSEWHEEL, y=-1, x=0, precise_y=-1.0))
    assert 0 < by_key < stage.top.hands.scroll["long"]


def test_scrolling_and_focus_survive_a_rebuilding(stage_of, press):
    stage = stage_of(
        widgets=lambda: Scroll(Column([Button(str(n), id=f"n{n}") for n in range(60)]), id="long")
    )
    press(stage, pygame.K_PAGEDOWN)
    press(stage, pygame.K_TAB)
    where, focus = dict(stage.top.hands.scroll), stage.top.hands.focus
    stage.obey(SetSetting("language", "en"))
    assert stage.tree is not None
    assert (dict(stage.top.hands.scroll), stage.top.hands.focus) == (where, focus)


def test_actions_reach_the_seat_and_answers_the_stage(stage_of, seat):
    stage = stage_of(seat=seat, widgets=three)
    stage.obey(Do("approve"))
    assert seat.done == ["approve"]
    stage.obey(Pop())
    stage.obey(Pop())
    assert len(stage.layers) == 1


def test_a_setting_that_makes_no_sense_changes_nothing():
    assert Settings().with_value("text_scale", 9.0) == Settings()
    assert Settings().with_value("text_scale", "loud") == Settings()
    assert Settings().with_value("colour", "red") == Settings()


def test_a_tip_that_was_read_does_not_lie_over_the_screen_one_comes_back_to(stage_of, press):
    def tipped():
        return Row(
            [
                Button(name, Push(Message("ui.help", "ui.help")), id=name, tip=f"about {name}")
                for name in ("a", "b")
            ]
        )

    stage = stage_of(widgets=tipped)
    under = len(stage.layers)
    assert stage.tree is not None
    assert stage.explanation() is not None
    press(stage, pygame.K_RETURN)
    assert len(stage.layers) == under + 1
    press(stage, pygame.K_ESCAPE)
    assert stage.top.hands.focus == "a"
    assert stage.explanation() is None
    press(stage, pygame.K_TAB)
    assert stage.explanation() is not None
    press(stage, pygame.K_TAB)
    assert stage.top.hands.focus == "a"
    assert stage.explanation() is not None, "whoever comes by again may read it again"


@pytest.mark.parametrize("language", ["es", "en"])
def test_while_levels_are_opened_the_title_says_so_once(language):
    pygame.font.init()
    stage = make_stage(Settings(motion=False, language=language), (1280, 720))
    said = stage.context.words("title.opening")
    labels = [widget for widget, _, _ in stage.tree.walk() if isinstance(widget, Label)]
    assert said in [label.text for label in labels]
    assert stage.explanation() is None, "or the same sentence would lie over itself"
    assert stage.tree is not None
    assert stage.top.hands.focus == "begin"
