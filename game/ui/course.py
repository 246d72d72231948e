"""Which screen follows which: the course of a term, from the briefing to the legacy.

Screens are imported when they are asked for, so that a title screen waits for none of them.
"""

from collections.abc import Callable

from game.content.folders import assets_folder
from game.play.match import Match
from game.play.sitting import Sitting
from game.ui.answers import Answer, Push, Replace, Restart, Series
from game.ui.drawer import Drawer
from game.ui.screen import Screen
from game.ui.screens.notice import Notice
from game.ui.seat import Course, LocalSeat, Open
from game.view.governors import takes_over


def begun(match: Match) -> Series:
    """After the oath of office: the main screen, the cards of the first semester, and the briefing on top."""
    from game.ui.screens.briefing import BriefingScreen

    return Series((*_desk(match), Push(BriefingScreen())))


def resumed(sitting: Sitting, notices: tuple[Notice, ...] = ()) -> Series:
    """Back at the desk, with whatever must be said about the save on top."""
    return Series((*_desk(sitting.match, sitting.agenda.answers), *map(Push, notices)))


def closed(match: Match) -> Series:
    """After a semester: the report, under it who takes over, and the cards of the next one or the legacy."""
    from game.ui.screens.handover import Handover
    from game.ui.screens.report import ReportScreen

    changes = not match.over and takes_over(match.level, match.position.semester)
    return Series((*_desk(match), *([Push(Handover())] if changes else ()), Push(ReportScreen())))


def _desk(match: Match, answers: tuple[int, ...] = ()) -> tuple[Answer, ...]:
    """The main screen and on it what comes before anything else: cards without an answer, or the legacy."""
    from game.ui.screens.main import MainScreen

    if match.over:
        return Restart(MainScreen()), Push(legacy_screen())
    hands = [hand for hand, card in enumerate(match.cards) if card >= 0]
    unanswered = [hand for hand in reversed(hands) if not answers or answers[hand] < 0]
    return (Restart(MainScreen()), *(Push(card_screen(hand)) for hand in unanswered))


def opened(door: Open) -> Answer:
    """What lies behind the doors of the main screen and of its menu, which gives way to it."""
    screens: dict[str, Callable[[], Screen]] = {
        "desk": lambda: desk_screen(door.name),
        "card": lambda: card_screen(int(door.name)),
        "predict": predict_screen,
        "legacy": legacy_screen,
        "saves": saves_screen,
        "settings": options_screen,
    }
    screen = screens[door.door]()
    return Replace(screen) if door.door in ("saves", "settings") else Push(screen)


def new_seat(drawer: Drawer | None = None, seed: Callable[[], int] | None = None) -> LocalSeat:
    """A seat that follows this course."""
    return LocalSeat(Course(begun, resumed, closed, opened), drawer, seed)


def desk_screen(desk: str) -> Screen:
    """The screen of one of the five desks."""
    from game.ui.screens import desks

    return desks.desk_screen(desk)


def predict_screen() -> Screen:
    """The screen on which guesses are staked."""
    from game.ui.screens.predict import PredictScreen

    return PredictScreen()


def saves_screen() -> Screen:
    """The screen of the saved matches."""
    from game.ui.screens.saves import SavesScreen

    return SavesScreen()


def card_screen(hand: int) -> Screen:
    """A card of this semester."""
    from game.ui.screens.card import CardScreen

    return CardScreen(hand)


def legacy_screen() -> Screen:
    """What a term leaves behind."""
    from game.ui.screens.legacy import LegacyScreen

    return LegacyScreen()


def options_screen() -> Screen:
    """The settings."""
    from game.ui.screens.options import Options
    from game.ui.theme import read_themes

    themes = read_themes(assets_folder() / "themes")
    return Options(tuple((name, theme.title) for name, theme in themes.items()))
