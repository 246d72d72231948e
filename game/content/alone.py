"""One file by itself: what can be told of it without the level that it belongs to."""

from collections.abc import Callable
from pathlib import Path

from game.content.decks import placed_cards
from game.content.faults import shaped
from game.content.problem import Problem, Problems, in_order, phrase
from game.content.reading import Document, read
from game.content.sense.cards import check_card
from game.content.sense.levels import check_level, names_of
from game.content.sense.names import Names, repeated
from game.content.sense.policies import check_leaps, check_policy
from game.content.shapes.advisers import AdviserFile
from game.content.shapes.cards import CardsFile
from game.content.shapes.leaps import LeapsFile
from game.content.shapes.level import LevelShape
from game.content.shapes.policies import PolicyFile
from game.content.shared import Filed, checked_parameters
from game.content.word_files import merged

ANYTHING = Names()


def check_alone(path: Path, name: str) -> Problems:
    """Gives what is wrong with a file; which kind it is shows in its name or its folder's."""
    document = read(path, name)
    # A file may be called level.yaml, or my-town.level.yaml to keep several in a folder.
    marks = path.parent.name, path.name.removesuffix(".yaml").split(".")[-1]
    check = next((check for mark, check in _CHECKS if mark in marks), None)
    if check is None:
        missing = document.problems if () in document.spoiled else ()
        odd = document.problem((), phrase("not_content", name=path.name), phrase("expected_content"))
        return missing or (odd,)
    return in_order(check(document))


def _level(document: Document) -> list[Problem]:
    level, problems = shaped(document, LevelShape)
    return problems + (list(check_level(document, level, names_of(level, None))) if level else [])


def _cards(document: Document) -> list[Problem]:
    shape, problems = shaped(document, CardsFile)
    cards = placed_cards(Filed(document, shape, ()))
    problems += repeated(document, (((*path, "id"), card.id) for path, card in cards))
    return problems + [each for path, card in cards for each in check_card(document, path, card, ANYTHING)]


def _leaps(document: Document) -> list[Problem]:
    shape, problems = shaped(document, LeapsFile)
    return problems + (list(check_leaps(document, shape)) if shape else [])


def _policy(document: Document) -> list[Problem]:
    shape, problems = shaped(document, PolicyFile)
    return problems + (list(check_policy(document, shape, ANYTHING)) if shape else [])


def _adviser(document: Document) -> list[Problem]:
    return shaped(document, AdviserFile)[1]


def _parameters(document: Document) -> list[Problem]:
    return list(checked_parameters(document).problems)


def _words(document: Document) -> list[Problem]:
    return list(merged([document])[1])


_CHECKS: tuple[tuple[str, Callable[[Document], list[Problem]]], ...] = (
    ("level", _level),
    ("cards", _cards),
    ("decks", _cards),
    ("leaps", _leaps),
    ("parameters", _parameters),
    ("history", _policy),
    ("policy", _policy),
    ("policies", _policy),
    ("adviser", _adviser),
    ("advisers", _adviser),
    ("words", _words),
)
