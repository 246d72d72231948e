"""Levels from their folders: read, checked, compiled; a broken one keeps nobody from playing the others."""

from collections.abc import Callable, Mapping
from pathlib import Path

from pydantic import BaseModel

from game.content.compiled.cards import policy_rules
from game.content.compiled.levels import level_of
from game.content.decks import cards_of
from game.content.folders import level_folder, level_folders, levels_folder, own_levels_folder
from game.content.level import Level, Shelf
from game.content.problem import Problem, Problems, in_order
from game.content.sense.levels import check_folder, check_level, check_overrides, names_of
from game.content.sense.names import Names
from game.content.shapes.cards import CardsFile
from game.content.shapes.level import LevelShape
from game.content.shapes.policies import PolicyFile
from game.content.shared import Filed, Shared, filed, read_policy, read_shared, shared_beside
from game.content.source import file_name, fingerprint, is_there
from game.deck.spec import PolicyRule


def load(level: str | Path, keep: Callable[[Level], None] = lambda _: None) -> Level | Problems:
    """Gives a level by its id (a shipped one or one of the user's own) or its folder, or all that is wrong with it.

    Args:
        level: id or folder.
        keep: told of the level when nothing is wrong with any file that it shares with others.
    """
    folder = level_folder(level)
    shared = shared_beside(folder)
    loaded = load_with(shared, folder)
    if isinstance(loaded, Level) and not _wrong(shared):
        keep(loaded)
    return loaded


def levels(
    folder: Path | None = None,
    kept: Mapping[Path, Level] | None = None,
    keep: Callable[[Path, Level], None] = lambda *_: None,
) -> Shelf:
    """Gives all levels of a folder (by default the shipped ones, then the user's own), good and broken.

    Args:
        folder: of the levels.
        kept: levels by their folder that need not be read again.
        keep: told of each of the others, as by `load`.
    """
    own = level_folders(own_levels_folder()) if folder is None else []
    folder = levels_folder() if folder is None else folder
    shared = read_shared(folder)
    good: list[Level] = []
    broken: dict[str, Problems] = {}
    for each in (*level_folders(folder), *own):
        known = (kept or {}).get(each)
        beside = shared_beside(each) if each in own and known is None else shared
        loaded = known or load_with(beside, each)
        if isinstance(loaded, Level):
            good.append(loaded)
            if known is None and not _wrong(beside):
                keep(each, loaded)
        else:
            broken[file_name(each, folder)] = loaded
    found = [problem for problems in broken.values() for problem in problems]
    return Shelf(tuple(good), broken, in_order([*_wrong(shared), *found]))


def _wrong(shared: Shared) -> list[Problem]:
    return [problem for file in shared.files() for problem in file.problems]


def load_with(shared: Shared, folder: Path) -> Level | Problems:
    """Gives the level of a folder whose shared files have been read, or everything that is wrong with it."""
    base = folder.parent.parent
    file = filed(folder / "level.yaml", base, LevelShape)
    problems = [*file.problems, *shared.parameters.problems, *shared.leaps.problems]
    level = file.shape
    own = _own_cards(folder, base)
    if level is None:
        return in_order([*problems, *(own.problems if own else ())])
    names = names_of(level, shared.leap_ids())
    problems += [*check_folder(file.document, level, folder.name), *check_level(file.document, level, names)]
    if shared.parameters.shape:
        problems += check_overrides(file.document, level, shared.parameters.shape)
    cards, decks, wrong = cards_of(file.document, level, own, shared, names)
    policies, histories, odd = _policies(shared, folder, names)
    problems += [*wrong, *odd]
    if problems or shared.leaps.shape is None or shared.parameters.shape is None:
        return in_order(problems)
    files: list[Filed[BaseModel]] = [file, shared.parameters, shared.leaps, *decks, *histories]
    advisers = {
        name: each.shape for name, each in shared.advisers.items() if each.shape and not each.problems
    }
    mark = fingerprint((each.document.file, each.document.text) for each in files)
    return level_of(level, cards, shared.leaps.shape.root, shared.parameters.shape, policies, advisers, mark)


def _own_cards(folder: Path, base: Path) -> Filed[CardsFile] | None:
    path = folder / "cards.yaml"
    return filed(path, base, CardsFile) if is_there(path) else None


def _policies(
    shared: Shared, folder: Path, names: Names
) -> tuple[dict[str, tuple[PolicyRule, ...]], list[Filed[PolicyFile]], list[Problem]]:
    """Gives the policies that can be used on a level: shared ones without problems, and its own history."""
    path = folder / "history.yaml"
    files = {name: file for name, file in shared.policies.items() if not file.problems}
    own: list[Filed[PolicyFile]] = []
    if is_there(path):
        own = [read_policy(path, folder.parent.parent, names)]
        files["history"] = own[0]
    rules = {name: policy_rules(file.shape, names) for name, file in files.items() if file.shape}
    return rules, own, [problem for file in own for problem in file.problems]
