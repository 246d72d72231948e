"""The command `check`: everything wrong with files of content, or what was looked at and found good."""

import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from game.content import library, words
from game.content.alone import check_alone
from game.content.folders import assets_folder, level_folders, levels_folder
from game.content.level import Level
from game.content.links import articles_of, lost_links
from game.content.problem import Problem, Problems, in_order, phrase
from game.content.sense.names import Names
from game.content.sense.policies import check_policy
from game.content.shared import Shared, read_shared, shared_beside
from game.content.source import file_name, is_folder, is_there
from game.content.telling import spoken_language, tell, told
from game.model.parameters import Parameters

KINDS = ("levels", "cards", "leaps", "policies", "advisers", "parameters", "words", "files")
OF_A_LEVEL = ("level.yaml", "cards.yaml", "history.yaml")


@dataclass(frozen=True)
class Checked:
    """What is wrong, and how much of each kind was looked at."""

    problems: Problems = ()
    counts: Mapping[str, int] = field(default_factory=dict)


def main(paths: list[str], language: str | None = None) -> int:
    """Checks levels, files, or everything shipped; prints, and gives 0 when all is good, else 1."""
    language = language or spoken_language()
    checked = check([Path(path) for path in paths])
    known = words.load()
    for problem in checked.problems:
        _print(tell(problem, known, language))
    if checked.problems:
        files = len({problem.file for problem in checked.problems})
        _print(told(phrase("found", count=len(checked.problems), files=files), known, language))
        return 1
    counted = [
        told(phrase(f"count_{kind}", count=checked.counts[kind]), known, language)
        for kind in KINDS
        if checked.counts.get(kind)
    ]
    listed = told(phrase("all_good"), known, language)
    _print(f"{listed} {', '.join(counted)}.")
    return 0


def check(paths: list[Path]) -> Checked:
    """Gives what is wrong at the paths: folders of a level or of many, or files; no path means all."""
    if paths:
        results = [each for path in paths for each in (_path(path), _links(path))]
    else:
        folders = levels_folder().resolve(), assets_folder() / "words"
        results = [_folder(folders[0]), _words(folders[1]), *(_links(folder) for folder in folders)]
    counts: Counter[str] = Counter()
    for result in results:
        counts.update(result.counts)
    return Checked(in_order(problem for result in results for problem in result.problems), counts)


def _path(path: Path) -> Checked:
    if is_folder(path) and is_there(path / "level.yaml"):
        return _level(path.resolve())
    if is_folder(path):
        return _words(path) if path.name == "words" else _folder(path.resolve())
    if path.name in OF_A_LEVEL and is_there(path.parent / "level.yaml"):
        return _file_of_level(path.resolve())
    return Checked(check_alone(path, file_name(path)), {"files": 1})


def _level(folder: Path) -> Checked:
    loaded = library.load_with(shared_beside(folder), folder)
    if isinstance(loaded, Level):
        return Checked((), _counts([loaded]))
    return Checked(_from_here(loaded, folder.parent.parent))


def _file_of_level(path: Path) -> Checked:
    """Checks a file with its level, and tells only what is wrong with the file itself."""
    found = _level(path.parent).problems
    return Checked(tuple(each for each in found if Path(each.file).resolve() == path), {"files": 1})


def _words(folder: Path) -> Checked:
    loaded = words.load(folder)
    found = _from_here(loaded.problems, folder.resolve().parent)
    return Checked(found, {"words": len(loaded.entries)})


def _links(path: Path) -> Checked:
    """Checks that links into the codex lead somewhere: into the words at the path, or into those of the game."""
    of_words = path.name == "words" or path.parent.name == "words"
    table = words.load(path) if is_folder(path) and of_words else words.load()
    return Checked(tuple(lost_links(path, articles_of(table.entries), words=of_words)))


def _folder(folder: Path) -> Checked:
    inner = level_folders(folder)
    if not inner and not is_there(folder / "parameters.yaml"):
        what, expected = phrase("no_levels"), phrase("expected_level_folder")
        return Checked((Problem(file_name(folder), 1, 1, what, expected),))
    shared = read_shared(folder)
    loaded = [library.load_with(shared, each) for each in inner]
    good = [each for each in loaded if isinstance(each, Level)]
    problems = [problem for each in loaded if isinstance(each, tuple) for problem in each]
    problems += [problem for file in shared.files() for problem in file.problems]
    problems += _policies(shared, good) if len(good) == len(loaded) else []
    return Checked(_from_here(problems, folder.parent), _counts(good))


def _from_here(problems: Iterable[Problem], base: Path) -> Problems:
    """Gives problems with their files named as the console's folder sees them, so that an editor opens them."""
    here = Path.cwd()
    prefix = base.relative_to(here) if base.is_relative_to(here) else base
    return tuple(replace(problem, file=file_name(prefix / problem.file)) for problem in problems)


def _policies(shared: Shared, levels: list[Level]) -> list[Problem]:
    """Gives what is wrong with shared policies that may name the places and cities of any level."""
    names = Names(
        places=tuple(place for level in levels for place in level.world.places),
        cities=tuple(city for level in levels for city in level.world.cities),
        slots=tuple(venture.id for level in levels for venture in level.ventures),
        leaps=shared.leap_ids(),
    )
    return [
        problem
        for file in shared.policies.values()
        if file.shape
        for problem in check_policy(file.document, file.shape, names)
    ]


def _counts(levels: list[Level]) -> dict[str, int]:
    own = {(level.id if name == "history" else "", name) for level in levels for name in level.policies}
    return {
        "levels": len(levels),
        "cards": len({card.id for level in levels for card in level.cards}),
        "leaps": len({leap.id for level in levels for leap in level.leaps}),
        "policies": len(own),
        "advisers": len({adviser.id for level in levels for adviser in level.advisers}),
        "parameters": len(fields(Parameters)) if levels else 0,
    }


def _print(line: str) -> None:
    """Prints whatever the console can show of a line."""
    encoding = sys.stdout.encoding or "utf-8"
    print(line.encode(encoding, "replace").decode(encoding))
