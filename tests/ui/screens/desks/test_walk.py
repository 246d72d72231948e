"""Every desk in every window: nothing cut off, nothing on anything else, all within reach."""

import pytest

from game.model.names import DESKS
from game.ui.answers import Tell
from game.ui.screens.desks.desk import LISTS
from game.ui.settings import Settings
from game.ui.widgets import audit
from game.view.desks.sight import sight_of

WINDOWS = ((1024, 600), (1280, 720), (1920, 1080), (3840, 2160))
SCALES = (1.0, 1.25, 1.5, 2.0)
LEVELS = ("zacatecas-1998", "guanajuato-1996")


def entries_of(stage, desk):
    if desk == "table":
        return [""]
    sitting = stage.seat.sitting
    sight = sight_of(sitting, stage.context.words, stage.settings.language)
    return ["", *(entry.id for entry in LISTS[desk][0](sight))]


def faults(stage, desk, entries):
    found = []
    for entry in entries:
        stage.top.screen.hear(Tell("desk", desk), stage.context)
        stage.top.screen.hear(Tell("entry", entry), stage.context)
        stage.rebuild()
        found += [f"{desk} {entry}: {fault}" for fault in audit(stage.tree, stage.context)]
    return found


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", WINDOWS)
def test_every_desk_fits_every_window(desk_stage, size, scale, language):
    settings = Settings(motion=False, language=language, text_scale=scale)
    for level, turns in ((LEVELS[0], 0), (LEVELS[1], 6)):
        stage = desk_stage("works", level, turns, size, settings)
        for desk in DESKS:
            entries = entries_of(stage, desk)
            assert faults(stage, desk, entries[:2] + entries[-1:]) == []


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("turns", [0, 7])
@pytest.mark.parametrize("level", LEVELS)
def test_whatever_can_be_looked_at_fits_the_smallest_window_with_the_largest_text(
    desk_stage, level, turns, language
):
    settings = Settings(motion=False, language=language, text_scale=2.0)
    stage = desk_stage("works", level, turns, (1024, 600), settings)
    for desk in DESKS:
        assert faults(stage, desk, entries_of(stage, desk)) == []


def test_a_term_that_is_over_can_still_be_looked_at(desk_stage):
    stage = desk_stage("works", LEVELS[0], 12)
    for desk in DESKS:
        assert faults(stage, desk, entries_of(stage, desk)[:3]) == []
