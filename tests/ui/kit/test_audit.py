"""No screen of the kit has a fault at any size, and the audit would see one."""

import itertools

import pygame
import pytest

from game.ui.screens.codex import Codex
from game.ui.screens.help import Help
from game.ui.screens.levels import Levels
from game.ui.screens.message import Confirm, Message
from game.ui.screens.options import Options
from game.ui.settings import TEXT_SCALES, Settings
from game.ui.widgets import Button, Column, Hands, Label, Row, Scroll, Spacer, Stack, Widget, audit

SIZES = ((1024, 600), (1280, 720), (1920, 1080), (3840, 2160))


@pytest.mark.parametrize(
    ("size", "scale", "language"), [*itertools.product(SIZES, TEXT_SCALES, ("es", "en"))]
)
def test_nothing_is_cut_off_on_any_screen(stage_of, shelf, size, scale, language):
    stage = stage_of(size, Settings(text_scale=scale, language=language))
    title = stage.top.screen
    screens = [
        Levels(shelf),
        Options(title.themes),
        Codex(shelf.codex),
        Help(title),
        Confirm.leave(),
        Message("¿Y ahora?", "Palabras. " * 200),
    ]
    faults = audit(stage.tree, stage.context)
    for screen in screens:
        stage.push(screen)
        faults += [f"{screen.name}: {fault}" for fault in audit(stage.tree, stage.context)]
        stage.layers.pop()
    assert faults == []


def placed(stage, widget: Widget, wide: int, high: int) -> list[str]:
    widget.place(pygame.Rect(0, 0, wide, high), stage.context, Hands())
    return audit(widget, stage.context)


def test_a_label_that_is_cut_off_is_found(stage_of):
    assert any(
        "cut off" in fault for fault in placed(stage_of(), Label("Una línea y otra más " * 5), 200, 30)
    )


def test_a_word_that_had_to_be_broken_is_found(stage_of):
    assert any(
        "word broken" in fault for fault in placed(stage_of(), Label("Parangaricutirimícuaro"), 90, 200)
    )


def test_a_button_whose_words_do_not_fit_is_found(stage_of):
    button = Button("Convocar la mesa", id="b")
    assert any("button label" in fault for fault in placed(stage_of(), button, 90, 40))


def test_a_target_that_is_too_small_is_found(stage_of):
    assert any("smaller than" in fault for fault in placed(stage_of(), Button("x", id="b"), 200, 20))


def test_neighbours_that_overlap_are_found_but_layers_may(stage_of):
    class Heap(Column):
        def place(self, rect, ctx, hands):
            self.rect = rect
            for kid in self.kids:
                kid.place(rect, ctx, hands)

    kids = [Label("uno"), Label("dos")]
    assert any("overlaps" in fault for fault in placed(stage_of(), Heap(kids), 300, 100))
    assert placed(stage_of(), Stack(kids), 300, 100) == []


def test_what_sticks_out_is_found_unless_it_scrolls(stage_of):
    long = [Label("palabra " * 200)]
    assert any(
        "sticks out" in fault for fault in placed(stage_of(), Column([Column(long), Label("x")]), 400, 100)
    )
    assert placed(stage_of(), Scroll(Column(long), id="s"), 400, 200) == []


def test_two_widgets_of_one_name_are_found(stage_of):
    twins = Row([Button("a", id="x"), Button("b", id="x")])
    assert any("are called" in fault for fault in placed(stage_of(), twins, 400, 60))


def test_a_row_folds_where_it_is_too_narrow(stage_of):
    row = Row([Label("Uno", narrow=300, grow=1), Spacer(wide=20), Label("Dos", narrow=300, grow=1)])
    assert placed(stage_of(), row, 400, 100) == []
    assert row.kids[2].rect.top >= row.kids[0].rect.bottom


def test_a_tip_that_nobody_can_reach_is_found(stage_of):
    assert any("cannot be reached" in fault for fault in placed(stage_of(), Label("x", tip="y"), 400, 60))


def test_a_label_with_a_tip_can_have_focus(stage_of):
    assert Label("x", id="x", tip="y").focusable
    assert not Label("x", id="x").focusable
