"""The command `tournament`: every policy on every level, and whether strategy matters there."""

import argparse
import contextlib
import sys
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from game.content.level import Level
from game.content.writing import whole_file
from game.lab import exploits
from game.lab.chunks import Chunk, chunks
from game.lab.named import Refused, level_by, level_names
from game.lab.saying import say
from game.lab.spread import WorkerLost, cores, spread
from game.lab.standings import Standing, finish, joined
from game.lab.tournament_text import csv_rows, level_text, summary_text
from game.lab.verdicts import Verdict, verdicts_on

EXIT_PROBLEMS, EXIT_INTERRUPTED = 1, 130


@dataclass(frozen=True)
class Entry:
    """A policy on a level, with the pieces of its ensemble."""

    level: str
    policy: str
    pieces: tuple[Chunk, ...]


def main(options: argparse.Namespace) -> int:
    """Runs the command and gives its exit code: 0; 1 when something can't be used; 130 interrupted."""
    try:
        if options.exploits:
            return exploits.main(options)
        return _tournament(options)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return EXIT_PROBLEMS
    except WorkerLost:
        print(say("lab.worker_lost"), file=sys.stderr)
        return EXIT_PROBLEMS


def entries(names: Sequence[str], seed: int, runs: int, workers: int) -> list[Entry]:
    """Every policy of every level, level by level.

    Raises:
        Refused: a level can't be used.
    """
    return [
        Entry(name, policy, tuple(chunks(name, level_by(name), rules, seed, runs, workers, None)))
        for name in names
        for policy, rules in level_by(name).policies.items()
    ]


def played(
    all_entries: Sequence[Entry], workers: int, label: str
) -> Generator[tuple[Level, list[Standing]], None, None]:
    """Each level with how its policies fared, as soon as all of them have ended."""
    tasks = [piece for entry in all_entries for piece in entry.pieces]
    with contextlib.closing(spread(finish, tasks, workers, label)) as ends:
        for name in dict.fromkeys(entry.level for entry in all_entries):
            of_level = [entry for entry in all_entries if entry.level == name]
            yield (
                level_by(name),
                [joined(entry.policy, [next(ends) for _ in entry.pieces]) for entry in of_level],
            )


def _tournament(options: argparse.Namespace) -> int:
    names, broken = _levels(options.levels)
    workers = options.workers or cores()
    contest = entries(names, options.seed, options.runs, workers)
    judged: dict[str, tuple[Verdict, ...]] = {}
    interrupted = False
    with contextlib.ExitStack() as stack:
        file = _open(stack, options.out)
        try:
            with contextlib.closing(played(contest, workers, say("lab.tournament"))) as levels:
                for level, standings in levels:
                    judged[level.id] = verdicts_on(level.id, standings, len(level.endings))
                    print(level_text(level, standings, judged[level.id], options.seed), flush=True)
                    for line in csv_rows(level, standings, header=len(judged) == 1) if file else ():
                        file.write(line)  # type: ignore[union-attr]
        except KeyboardInterrupt:
            interrupted = True
    print(summary_text(judged))
    if interrupted:
        print(say("lab.tournament_interrupted", done=len(judged), levels=len(names)), file=sys.stderr)
        return EXIT_INTERRUPTED
    return EXIT_PROBLEMS if broken else 0


def _levels(wanted: Sequence[str]) -> tuple[list[str], bool]:
    """The levels to be played, and whether one of them is broken: it is told, and keeps nobody from the others.

    Raises:
        Refused: a level that was asked for can't be used, or none can.
    """
    if wanted:
        return [name for name in dict.fromkeys(wanted) if level_by(name)], False
    good, wrong = [], []
    for name in level_names():
        try:
            good.append(level_by(name).id)
        except Refused as refused:
            wrong.append(str(refused))
    if not good:
        raise Refused("\n".join(wrong))
    if wrong:
        print("\n".join(wrong), file=sys.stderr)
    return good, bool(wrong)


def _open(stack: contextlib.ExitStack, path: Path | None) -> IO[str] | None:
    try:
        return stack.enter_context(whole_file(path)) if path else None
    except OSError as error:
        raise Refused(say("lab.cannot_write", file=str(path), why=error.strerror or "")) from error
