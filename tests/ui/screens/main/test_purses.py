"""What there is to spend is told by name, without pointing at it."""

import pytest

from game.ui.reach import reading_order
from game.ui.screens.purse_tiles import PurseTile
from game.ui.settings import Settings


@pytest.mark.parametrize(
    ("language", "names"),
    [("es", ["Pesos", "Días", "Peso político"]), ("en", ["Pesos", "Days", "Standing"])],
)
def test_every_purse_says_what_it_holds(played, language, names):
    stage, _ = played(settings=Settings(motion=False, language=language))
    purses = [widget for widget in reading_order(stage.tree) if isinstance(widget, PurseTile)]
    assert [purse.name for purse in purses] == names


def test_the_strip_needs_one_line_in_the_smallest_window(played):
    stage, _ = played(size=(1024, 600))
    rows = {
        widget.rect.centery // 40 for widget in reading_order(stage.tree) if isinstance(widget, PurseTile)
    }
    assert len(rows) == 1
