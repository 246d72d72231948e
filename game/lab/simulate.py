"""The command `simulate`: many histories of a level under a policy, as a table."""

import argparse
import contextlib
import csv
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from game.content import library, words
from game.content.folders import levels_folder, own_levels_folder
from game.content.level import Level
from game.content.policies import policy_from
from game.content.problem import Problem, Problems, nearest
from game.content.telling import spoken_language, tell, told
from game.content.writing import whole_file
from game.deck.spec import PolicyRule
from game.lab.table import Row, header, place_header, place_rows, rows
from game.play.ensemble import histories

CELLS = 40_000  # runs x places x cities in a batch: beyond it memory traffic costs more than dispatch saves
EXIT_PROBLEMS = 1


class Refused(Exception):
    """The command can't be carried out; the text says why, as a sentence."""


def main(options: argparse.Namespace) -> int:
    """Runs the command and gives its exit code: 0, or 1 when level, policy or file can't be used."""
    try:
        level = _level(str(options.level))
        policy = _policy(level, str(options.policy))
        _write(level, policy, options)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return EXIT_PROBLEMS
    return 0


def _say(key: str, **values: object) -> str:
    return words.load().say(key, spoken_language(), **values)


def _told(problems: Problems) -> str:
    known = words.load()
    return "\n".join(tell(problem, known, spoken_language()) for problem in problems)


def _level(name: str) -> Level:
    folder = Path(name)
    known = [each.name for home in (levels_folder(), own_levels_folder()) for each in library.level_folders(home)]
    if name not in known and not (folder / "level.yaml").is_file():
        raise Refused(_say("lab.no_level", name=name, levels=", ".join(known)) + _meant(name, known))
    loaded = library.load(folder if (folder / "level.yaml").is_file() else name)
    if not isinstance(loaded, Level):
        raise Refused(_told(loaded))
    return loaded


def _meant(name: str, known: list[str]) -> str:
    hint = nearest(name, known)
    return f" {told(hint, words.load(), spoken_language())}" if hint else ""


def _policy(level: Level, name: str) -> tuple[PolicyRule, ...]:
    if name in level.policies:
        return level.policies[name]
    if not Path(name).is_file():
        known = sorted(level.policies)
        raise Refused(_say("lab.no_policy", name=name, policies=", ".join(known)) + _meant(name, known))
    found = policy_from(level, Path(name))
    problems = tuple(each for each in found if isinstance(each, Problem))
    if problems:
        raise Refused(_told(problems))
    return tuple(each for each in found if isinstance(each, PolicyRule))


def tables(
    level: Level, policy: tuple[PolicyRule, ...], runs: int, seed: int, places: bool
) -> Iterator[tuple[bool, Row]]:
    """Every row of the tables, run by run within a batch.

    Args:
        level: what is played.
        policy: the scripted governor.
        runs: how many histories.
        seed: their seed.
        places: whether rows by municipality are wanted too.

    Yields:
        Whether the row is one of a municipality, and the row.
    """
    batch = max(1, CELLS // (len(level.world.places) * len(level.world.cities)))
    for first in range(0, runs, batch):
        futures = range(first, min(first + batch, runs))
        for turn in histories(level, policy, seed, futures):
            yield from ((False, row) for row in rows(level, turn, first))
            if places:
                yield from ((True, row) for row in place_rows(level, turn, first))


def _write(level: Level, policy: tuple[PolicyRule, ...], options: argparse.Namespace) -> None:
    with contextlib.ExitStack() as stack:
        main_file: IO[str] = _open(stack, options.out) if options.out else sys.stdout
        by_place = io.StringIO()
        place_file: IO[str] = (
            _open(stack, _beside(options.out)) if options.places and options.out else by_place
        )
        writer = csv.writer(main_file, lineterminator="\n")
        place_writer = csv.writer(place_file, lineterminator="\n")
        writer.writerow(header())
        place_writer.writerow(place_header())
        for of_place, row in tables(level, policy, options.runs, options.seed, options.places):
            (place_writer if of_place else writer).writerow(row)
        if options.places and not options.out:
            main_file.write("\n" + by_place.getvalue())


def _beside(out: Path) -> Path:
    return out.with_name(f"{out.stem}-places{out.suffix}")


def _open(stack: contextlib.ExitStack, path: Path) -> IO[str]:
    """A file that takes its place only when it is whole."""
    try:
        return stack.enter_context(whole_file(path))
    except OSError as error:
        raise Refused(_say("lab.cannot_write", file=str(path), why=error.strerror or "")) from error
