"""At the edge of a Scroll small things are shown whole or not at all."""

import pygame
import pytest

from game.ui.answers import Stay
from game.ui.widgets import Button, Hands, Label, Meter, Panel, Picture, Spacer

WINDOW = pygame.Rect(0, 0, 600, 400)


def at(stage_of, widget, top):
    """The widget at a height of the window, asked whether it is painted, and the stage's context."""
    context = stage_of(widgets=Spacer).context
    widget.place(pygame.Rect((0, top), widget.size(context, 500)), context, Hands())
    widget.seen = WINDOW
    return not widget.clipped_away(context)


def block():
    return Button("Aprobar", Stay(), id="approve")


@pytest.mark.parametrize("make", [block, lambda: Meter(0.5, "agave", "crosses", 30)])
def test_what_is_small_is_painted_whole_or_not_at_all(stage_of, make):
    assert at(stage_of, make(), 300)
    assert not at(stage_of, make(), 385)
    assert not at(stage_of, make(), -15)


def test_a_button_may_lack_its_shadow(stage_of):
    high = block().size(stage_of(widgets=Spacer).context, 500)[1]
    assert at(stage_of, block(), WINDOW.bottom - high + 4)
    assert not at(stage_of, block(), WINDOW.bottom - high + 12)


def test_a_picture_goes_on_beyond_the_edge_but_a_sliver_of_it_is_left_out(stage_of):
    assert at(stage_of, Picture(lambda *_: None, 200), 300)
    assert not at(stage_of, Picture(lambda *_: None, 200), 395)


def test_the_bare_edge_of_a_card_is_left_out(stage_of):
    card = Panel(Label("Uno\nDos\nTres\nCuatro"), pad=30)
    assert at(stage_of, card, 340)
    assert not at(stage_of, card, 375)


def test_a_text_shows_those_of_its_lines_that_are_whole(stage_of):
    assert at(stage_of, Label("Uno\nDos\nTres"), 350)
