"""The command `calibrate`: proposes values for the parameters, and writes them when it is told to."""

import argparse
import sys

from game.content.folders import levels_folder
from game.content.telling import spoken_language
from game.lab.calibration.blocks import BLOCKS
from game.lab.calibration.proposal import moves, with_moves
from game.lab.calibration.search import Found, Setting, search
from game.lab.calibration.telling import HEAD, lines, section
from game.lab.fingerprints.command import docs_folder
from game.lab.named import Refused
from game.lab.saying import say, written
from game.lab.spread import WorkerLost
from game.lab.values import Values

EXIT_PROBLEMS = 1


def main(options: argparse.Namespace) -> int:
    """Searches block by block, prints what it found, writes it where asked; 0 when that could be done, else 1."""
    found: list[Found] = []
    try:
        for name in options.blocks:
            label = say("calibration.label", block=name)
            setting = Setting(options.budget, options.runs, options.seed, options.workers, label)
            fixed: Values = tuple(value for each in found for value in each.values)
            found.append(search(BLOCKS[name], fixed, setting))
            print("\n".join(lines(found[-1:], spoken_language())), flush=True)
        return _write(found, setting) if options.write else 0
    except Refused as refused:
        print(refused, file=sys.stderr)
    except WorkerLost:
        print(say("lab.worker_lost"), file=sys.stderr)
    return EXIT_PROBLEMS


def _write(found: list[Found], setting: Setting) -> int:
    file = levels_folder() / "parameters.yaml"
    proposed = [move for each in found for move in moves(each.values)]
    texts = {file: with_moves(file.read_text(encoding="utf-8"), proposed)}
    docs = docs_folder()
    if docs is not None:
        page = docs / "calibration.md"
        texts[page] = (page.read_text(encoding="utf-8") if page.is_file() else HEAD) + section(found, setting)
    for path, text in texts.items():
        if not written(path, text):
            return EXIT_PROBLEMS
    return 0

