"""Nothing is cut off, overlaps or lies out of reach on the screens of a turn."""

from collections.abc import Callable

import pytest

from game.ui.screen import Screen
from game.ui.screens.briefing import BriefingScreen
from game.ui.screens.card import CardScreen
from game.ui.screens.legacy import LegacyScreen
from game.ui.screens.predict import PredictScreen
from game.ui.screens.report import ReportScreen
from game.ui.screens.saves import SavesScreen
from game.ui.seat import LocalSeat, SaveAs
from game.ui.stage import Stage
from game.ui.widgets import audit
from tests.builders import LEVELS

SIZES = ((1024, 600), (1280, 720), (2560, 1440))
SCALES = (1.0, 1.5, 2.0)
SCREENS: dict[str, tuple[Callable[[], Screen], tuple[int, ...]]] = {
    "briefing": (BriefingScreen, (0,)),
    "card": (lambda: CardScreen(0), (0, 1, 6, 11)),
    "report": (ReportScreen, (1, 6, 12)),
    "predict": (PredictScreen, (0, 6)),
    "legacy": (LegacyScreen, (0, 12)),
    "saves": (SavesScreen, (0, 12)),
}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_fits_every_window_and_text_size(
    name: str, language: str, level: str, lay: Callable[..., Stage]
) -> None:
    make, times = SCREENS[name]
    for semesters in times:
        for size in SIZES:
            for scale in SCALES:
                stage = lay(make(), level, semesters, size, scale, language)
                if name == "saves":
                    assert isinstance(stage.seat, LocalSeat)
                    stage.seat.do(SaveAs("Antes de la ruptura en la federación"))
                assert audit(stage.tree, stage.context) == [], (semesters, size, scale)
                assert stage.top.hands.focus
