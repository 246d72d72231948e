"""What the advisers say fits every window, text size and language."""

import pygame
import pytest

from game.ui.answers import Tell
from game.ui.counsel import AboutAnswer, AboutOrder, key_of
from game.ui.counsel import advised as asked
from game.ui.course import card_screen, desk_screen
from game.ui.reach import reading_order
from game.ui.screens.advice.beliefs import BeliefsScreen
from game.ui.screens.advice.full import AdviceScreen
from game.ui.screens.advice.plan import PlanScreen
from game.ui.screens.report import ReportScreen
from game.ui.tips import note_card
from game.ui.widgets import Hands, Panel, audit
from tests.ui.screens.advice.conftest import thought_through

SIZES = ((1024, 600), (1280, 720), (1920, 1080))
SCALES = (1.0, 2.0)
EVERYWHERE = [(size, scale, language) for size in SIZES for scale in SCALES for language in ("es", "en")]


def orders(stage):
    return [widget for widget in reading_order(stage.tree) if isinstance(widget.topic, AboutOrder)]


def look_at(stage, widget):
    stage.top.hands.focus, stage.by_keys = widget.id, True
    return thought_through(stage)


@pytest.mark.parametrize(("size", "scale", "language"), EVERYWHERE)
@pytest.mark.parametrize("screen", [PlanScreen, BeliefsScreen, ReportScreen])
def test_a_screen_of_the_advisers_fits(advised, screen, size, scale, language):
    stage = advised(screen(), 2, size, scale, language)
    thought_through(stage)
    assert audit(stage.tree, stage.context) == []


@pytest.mark.parametrize(("size", "scale", "language"), EVERYWHERE)
def test_all_that_is_said_of_an_order_fits(advised, size, scale, language):
    desk = advised(desk_screen("north"), 1)
    topic = next(widget.topic for widget in orders(desk))
    stage = advised(AdviceScreen(topic), 1, size, scale, language)
    thought_through(stage)
    assert audit(stage.tree, stage.context) == []


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("desk", ["works", "north", "table", "workshop", "rules"])
def test_the_bench_holds_what_is_said_of_every_order_on_a_desk(advised, desk, size, language):
    stage = advised(desk_screen(desk), 2, size, 1.0, language)
    for widget in orders(stage)[:2]:
        look_at(stage, widget)
        assert audit(stage.tree, stage.context) == [], widget.id
    stage.top.hands.focus, stage.top.hands.topic = "back", None
    thought_through(stage)
    assert audit(stage.tree, stage.context) == []


@pytest.mark.parametrize("language", ["es", "en"])
def test_with_large_letters_what_is_said_stands_in_a_note_inside_the_window(advised, language):
    stage = advised(desk_screen("works"), 2, (1024, 600), 2.0, language)
    entry = next(w for w in reading_order(stage.tree) if w.id.startswith("entry:"))
    stage.obey(Tell("entry", entry.id.removeprefix("entry:")))
    widget = orders(stage)[0]
    surface = look_at(stage, widget)
    note = stage.top.screen.note(stage.context, widget.topic, widget.tip)
    place = note_card(widget.rect, note, stage.context).rect
    assert surface.get_rect().contains(place)
    panel = Panel(note, pad=12, shadow=6)
    panel.place(place, stage.context, Hands())
    assert audit(panel, stage.context) == []


@pytest.mark.parametrize(("size", "scale", "language"), EVERYWHERE)
def test_the_answers_of_a_card_are_spoken_of(advised, size, scale, language):
    stage = advised(card_screen(0), 1, size, scale, language)
    answer = next(w for w in reading_order(stage.tree) if isinstance(w.topic, AboutAnswer))
    look_at(stage, answer)
    assert audit(stage.tree, stage.context) == []
    found = stage.context.found(key_of(asked(stage.context), answer.topic))
    assert set(found.value) == {"anthropologist", "economist"}


def test_pictures_of_the_advisers_can_be_painted_in_every_theme(advised):
    stage = advised(PlanScreen(), 2)
    for theme in stage.themes:
        stage.settings = stage.settings.with_value("theme", theme)
        stage.resize(stage.size)
        stage.draw(pygame.Surface(stage.size))
