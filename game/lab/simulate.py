"""The command `simulate`: many histories of a level under a policy, as a table."""

import argparse
import contextlib
import csv
import io
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from game.content.writing import whole_file
from game.lab.chunks import Chunk, chunks
from game.lab.named import Refused, level_by, policy_by
from game.lab.saying import say
from game.lab.spread import WorkerLost, cores, spread
from game.lab.table import Row, header, place_header, place_rows, rows
from game.play.ensemble import histories

EXIT_PROBLEMS, EXIT_INTERRUPTED = 1, 130


@dataclass(frozen=True)
class Told:
    """Rows of a piece as CSV: by run and semester, and by run, semester and municipality where it was asked for."""

    runs: int
    by_run: str
    by_place: str


def main(options: argparse.Namespace) -> int:
    """Runs the command and gives its exit code: 0; 1 when level, policy or file can't be used; 130 interrupted."""
    try:
        done = _simulate(options)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return EXIT_PROBLEMS
    except WorkerLost:
        print(say("lab.worker_lost"), file=sys.stderr)
        return EXIT_PROBLEMS
    if done < options.runs:
        where = "lab.interrupted_file" if options.out else "lab.interrupted"
        print(say(where, done=done, runs=options.runs, file=options.out), file=sys.stderr)
        return EXIT_INTERRUPTED
    return 0


def with_places(chunk: Chunk) -> Told:
    """The rows of a piece, those by municipality as well."""
    return _told(chunk, True)


def without_places(chunk: Chunk) -> Told:
    """The rows of a piece."""
    return _told(chunk, False)


def _told(chunk: Chunk, places: bool) -> Told:
    level = level_by(chunk.level)
    by_run: list[list[Row]] = [[] for _ in chunk.futures]
    by_place: list[list[Row]] = [[] for _ in chunk.futures]
    for turn in histories(level, chunk.policy, chunk.seed, chunk.futures):
        for row in rows(level, turn, chunk.futures[0]):
            by_run[int(row[0]) - chunk.futures[0]].append(row)
        for row in place_rows(level, turn, chunk.futures[0]) if places else ():
            by_place[int(row[0]) - chunk.futures[0]].append(row)
    return Told(len(chunk.futures), _csv(by_run), _csv(by_place))


def _csv(runs: Iterable[Iterable[Row]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for each in runs:
        writer.writerows(each)
    return text.getvalue()


class Tables:
    """The two tables on their way to the screen or to files, piece by piece; what was interrupted is taken back."""

    def __init__(self, stack: contextlib.ExitStack, out: Path | None, places: bool) -> None:
        """Opens the files, and writes the names of the columns.

        Raises:
            Refused: a file can't be written.
        """
        self.runs = 0
        self._filed = out is not None
        self._main: IO[str] = _open(stack, out) if out else sys.stdout
        beside = out.with_name(f"{out.stem}-places{out.suffix}") if out and places else None
        self._places: IO[str] = _open(stack, beside) if beside else io.StringIO()
        self.add(Told(0, _csv([[header()]]), _csv([[place_header()]])))

    def add(self, piece: Told) -> None:
        """Writes a piece; from then on it is kept, whatever happens."""
        self._main.write(piece.by_run)
        self._places.write(piece.by_place)
        ends = (self._main.tell(), self._places.tell()) if self._filed else (0, 0)
        self._kept = (self.runs + piece.runs, *ends)
        self.runs += piece.runs

    def take_back(self) -> None:
        """Leaves only whole pieces in the files, after an interruption at any point."""
        self.runs, *ends = self._kept
        for file, end in zip((self._main, self._places), ends, strict=True) if self._filed else ():
            file.seek(end)
            file.truncate()

    def show_places(self) -> None:
        """Shows the second table below the first, where it has no file."""
        if isinstance(self._places, io.StringIO):
            self._main.write("\n" + self._places.getvalue())


def _simulate(options: argparse.Namespace) -> int:
    """Writes the tables, run after run; gives how many histories are in them."""
    name = str(options.level)
    level = level_by(name)
    policy = policy_by(level, str(options.policy))
    workers = options.workers or cores()
    tasks = chunks(name, level, policy, options.seed, options.runs, workers, options.chunk)
    work = with_places if options.places else without_places
    # Rows that scroll by are progress enough.
    label = level.id if options.out or not sys.stdout.isatty() else ""
    with contextlib.ExitStack() as stack:
        tables = Tables(stack, options.out, options.places)
        try:
            with contextlib.closing(spread(work, tasks, workers, label)) as pieces:
                for piece in pieces:
                    tables.add(piece)
        except KeyboardInterrupt:
            tables.take_back()
        if options.places:
            tables.show_places()
    return tables.runs


def _open(stack: contextlib.ExitStack, path: Path) -> IO[str]:
    """A file that takes its place only when it is whole."""
    try:
        return stack.enter_context(whole_file(path))
    except OSError as error:
        raise Refused(say("lab.cannot_write", file=str(path), why=error.strerror or "")) from error
