"""The command `fingerprints`: facts beside what the histories come to, on the screen, as a page and as data."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from game.content.evidence import Fingerprint, Measured, evidence_folder, load_fingerprints
from game.content.folders import levels_folder
from game.content.problem import Problem
from game.content.telling import spoken_language
from game.lab.fingerprints.judging import Asked, asked, measured
from game.lab.fingerprints.telling import lines, page
from game.lab.named import Refused, level_by
from game.lab.saying import say, told_problems, written
from game.lab.spread import WorkerLost

EXIT_PROBLEMS = 1


def main(options: argparse.Namespace) -> int:
    """Measures, prints, and writes page and data when all levels were asked for; 0 when it could be done, else 1."""
    try:
        for level in options.levels:
            level_by(level)
        rows = asked(facts(), options.levels)
        found = list(measured(rows, options.runs, options.seed, options.workers, say("lab.fingerprints")))
    except Refused as refused:
        print(refused, file=sys.stderr)
        return EXIT_PROBLEMS
    except WorkerLost:
        print(say("lab.worker_lost"), file=sys.stderr)
        return EXIT_PROBLEMS
    pairs = list(zip(rows, found, strict=True))
    print("\n".join(lines(pairs, spoken_language())))
    return 0 if options.levels else _write(pairs, options.runs, options.seed)


def facts() -> tuple[Fingerprint, ...]:
    """The facts with their targets.

    Raises:
        Refused: their file is broken.
    """
    found = load_fingerprints()
    problems = tuple(each for each in found if isinstance(each, Problem))
    if problems:
        raise Refused(told_problems(problems))
    return tuple(each for each in found if isinstance(each, Fingerprint))


def docs_folder() -> Path | None:
    """The folder of the documents, where the game runs from its source; nothing where it is installed."""
    folder = levels_folder().parent / "docs"
    return folder if folder.is_dir() else None


def as_data(found: Sequence[Measured], runs: int, seed: int) -> str:
    """assets/evidence/measured.json: a line for each row, so that a change shows what moved."""
    rows = ",\n".join("  " + json.dumps(_row(each), ensure_ascii=False) for each in found)
    return f'{{"runs": {runs}, "seed": {seed}, "rows": [\n{rows}\n]}}\n'


def _row(found: Measured) -> dict[str, object]:
    row = asdict(found)
    if found.missing:
        return {name: row[name] for name in ("fingerprint", "measure", "level", "missing")}
    return {name: value for name, value in row.items() if name != "missing"}


def _write(pairs: Sequence[tuple[Asked, Measured]], runs: int, seed: int) -> int:
    docs = docs_folder()
    files = {evidence_folder() / "measured.json": as_data([found for _, found in pairs], runs, seed)}
    if docs is not None:
        files[docs / "fingerprints.md"] = page(pairs, runs, seed)
    well = all(written(file, text) for file, text in files.items())
    return 0 if well else EXIT_PROBLEMS
