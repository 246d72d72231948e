"""The cards of a level: its own, those of its decks, and of the decks that those take in."""

from collections.abc import Iterator
from dataclasses import replace

from game.content.problem import Problem, phrase
from game.content.reading import Document, Trail
from game.content.sense.cards import check_card, situations_of
from game.content.sense.names import Names, unknown
from game.content.shapes.cards import CardsFile, CardShape, DeckShape
from game.content.shapes.level import LevelShape
from game.content.shared import Filed, Shared

Reached = dict[str, Filed[CardsFile]]


def cards_of(
    document: Document, level: LevelShape, own: Filed[CardsFile] | None, shared: Shared, names: Names
) -> tuple[list[CardShape], list[Filed[CardsFile]], list[Problem]]:
    """Gives a level's cards in the order of their files, the files, and all that is wrong with them."""
    problems: list[Problem] = []
    reached: Reached = {}
    known = tuple(shared.decks)
    for index, name in enumerate(level.decks):
        problems += unknown(document, ("decks", index), "deck", name, known)
        _reach(name, (), shared, reached, problems)
    if own:
        problems += _included(own, (), shared, reached, problems)
    for name, file in reached.items():
        problems += _undeclared(document, level, name, file)
    files = [*reached.values(), *([own] if own else [])]
    cards: list[CardShape] = []
    homes: dict[str, tuple[str, int]] = {}
    for file in files:
        problems += file.problems
        known_here = names if file is own else replace(names, situations=None)
        for path, card in placed_cards(file):
            problems += check_card(file.document, path, card, known_here)
            problems += _twice(file, path, card, homes)
            cards.append(card)
    return cards, files, problems


def placed_cards(file: Filed[CardsFile]) -> list[tuple[Trail, CardShape]]:
    """Gives the cards of a deck with their paths."""
    if file.shape is None:
        return []
    root = file.shape.root
    if isinstance(root, DeckShape):
        return [(("cards", index), card) for index, card in enumerate(root.cards)]
    return [((index,), card) for index, card in enumerate(root)]


def includes(file: Filed[CardsFile]) -> list[str]:
    """Gives the names of the decks that a deck takes in."""
    root = file.shape.root if file.shape else None
    return list(root.include) if isinstance(root, DeckShape) else []


def _undeclared(
    document: Document, level: LevelShape, name: str, file: Filed[CardsFile]
) -> Iterator[Problem]:
    """Yields a problem, at the level, for each situation of a shared deck that the level does not declare."""
    path: Trail = ("decks", level.decks.index(name)) if name in level.decks else ("decks",)
    used = {situation for _, card in placed_cards(file) for situation in situations_of(card)}
    for situation in sorted(used - {each.id for each in level.situations}):
        what = phrase("undeclared_situation", deck=name, name=situation)
        yield document.problem(path, what, phrase("expected_declared"))


def _reach(
    name: str, way: tuple[str, ...], shared: Shared, reached: Reached, problems: list[Problem]
) -> None:
    file = shared.decks.get(name)
    if file is None or name in reached:
        return
    reached[name] = file
    problems += _included(file, (*way, name), shared, reached, problems)


def _included(
    file: Filed[CardsFile], way: tuple[str, ...], shared: Shared, reached: Reached, problems: list[Problem]
) -> list[Problem]:
    found: list[Problem] = []
    for index, name in enumerate(includes(file)):
        path = ("include", index)
        found += unknown(file.document, path, "deck", name, tuple(shared.decks))
        if name in way:
            what = phrase("circle", names=" → ".join((*way, name)))
            found.append(file.document.problem(path, what, phrase("expected_no_circle")))
        else:
            _reach(name, way, shared, reached, problems)
    return found


def _twice(
    file: Filed[CardsFile], path: Trail, card: CardShape, homes: dict[str, tuple[str, int]]
) -> list[Problem]:
    inner = (*path, "id")
    if card.id not in homes:
        homes[card.id] = file.document.file, file.document.place(inner)[0]
        return []
    home, line = homes[card.id]
    what = phrase("repeated_card", name=card.id, file=home, first=line)
    return [file.document.problem(inner, what, phrase("expected_own_id"))]
