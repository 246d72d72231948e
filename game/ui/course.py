"""Which screen follows which: the course of a term, from the briefing to the legacy."""

from game.content.folders import assets_folder
from game.play.match import Match
from game.play.sitting import Sitting
from game.ui.answers import Push, Restart, Series
from game.ui.screen import Screen
from game.ui.screens.notice import Notice


def begun(match: Match) -> Series:
    """After the oath of office: the main screen, the cards of the first semester, and the briefing on top."""
    return Series((*_desk(match), *_made("briefing", "BriefingScreen")))


def resumed(sitting: Sitting, notices: tuple[Notice, ...] = ()) -> Series:
    """Back at the desk, with whatever must be said about the save on top."""
    return Series((*_desk(sitting.match, sitting.agenda.answers), *map(Push, notices)))


def closed(match: Match) -> Series:
    """After a semester: the report, and under it the cards of the next one or the legacy."""
    return Series((*_desk(match), *_made("report", "ReportScreen")))


def _desk(match: Match, answers: tuple[int, ...] = ()) -> tuple[Restart | Push, ...]:
    """The main screen and on it what the player has to see before: cards without an answer, or the legacy."""
    from game.ui.screens.main import MainScreen

    if match.over:
        return Restart(MainScreen()), *_made("legacy", "LegacyScreen")
    hands = [hand for hand, card in enumerate(match.cards) if card >= 0]
    open_hands = [hand for hand in reversed(hands) if not answers or answers[hand] < 0]
    return (Restart(MainScreen()), *(push for hand in open_hands for push in _made("card", "CardScreen", hand)))


def _made(module, name, *args):
    import importlib

    try:
        return (Push(getattr(importlib.import_module(f"game.ui.screens.{module}"), name)(*args)),)
    except (ImportError, AttributeError):
        return ()


def desk_screen(desk: str) -> Screen:
    """The screen of one of the five desks."""
    from game.ui.screens.desks import desk_screen as of

    return of(desk)


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
    return Options(tuple((name, dict(theme.title)) for name, theme in themes.items()))
