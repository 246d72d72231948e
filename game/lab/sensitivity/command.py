"""The command `sensitivity`: screens all parameters, measures a few in depth, and writes the page with its pictures."""

import argparse
import json
import sys
from functools import partial
from pathlib import Path

from game.content.evidence import Measure
from game.content.parameter_notes import sensitivity_file
from game.content.writing import whole_file
from game.lab.fingerprints.command import docs_folder, facts
from game.lab.named import Refused
from game.lab.saying import say
from game.lab.sensitivity.kept import measured
from game.lab.sensitivity.outcomes import OUTCOMES
from game.lab.sensitivity.page import Sizes, page
from game.lab.sensitivity.pictures import effects_picture, shares_picture, spread_picture
from game.lab.sensitivity.screening import most_weighty, screened, shared, weightiest
from game.lab.spread import WorkerLost
from game.lab.values import parameter_ranges

EXIT_PROBLEMS, EXIT_INTERRUPTED = 1, 130
# Which measure of a fact says where an outcome should lie.
TARGETS = {"F1": "alive-half", "F4": "nominal", "F6": "clubs", "F13": "over-works"}


def main(options: argparse.Namespace) -> int:
    """Measures and writes; 0 when that could be done, 1 when not, 130 when interrupted (what came is kept)."""
    sizes = Sizes(options.paths, options.samples, options.most, options.runs, options.seed)
    try:
        return _measure(sizes, options.workers)
    except Refused as refused:
        print(refused, file=sys.stderr)
    except WorkerLost:
        print(say("lab.worker_lost"), file=sys.stderr)
    except OSError as error:
        print(say("lab.cannot_write", file=error.filename or "", why=error.strerror or ""), file=sys.stderr)
    except KeyboardInterrupt:
        print(say("sensitivity.kept"), file=sys.stderr)
        return EXIT_INTERRUPTED
    return EXIT_PROBLEMS


def _measure(sizes: Sizes, workers: int | None) -> int:
    ranges = parameter_ranges()
    free = [each for each in ranges.values() if each.free]
    measure = partial(measured, runs=sizes.runs, seed=sizes.seed, workers=workers)
    now = measure([()])[0]
    found = screened(free, sizes.paths, sizes.seed, partial(measure, label=say("sensitivity.screening")))
    few = most_weighty(found, sizes.most)
    parts = shared(few, sizes.samples, sizes.seed, partial(measure, label=say("sensitivity.depth")))
    docs = docs_folder() or Path()
    pictures, targets = docs / "sensitivity", _targets()
    effects_picture(found, pictures / "effects.png")
    shares_picture(parts, pictures / "shares.png")
    spread_picture(found, now, targets, pictures / "spread.png")
    with whole_file(docs / "sensitivity.md") as out:
        out.write(page(sizes, found, parts, now, targets, len(ranges)))
    with whole_file(sensitivity_file()) as out:
        json.dump(weightiest(found), out, ensure_ascii=False, indent=1)
        out.write("\n")
    print(say("lab.written", file="sensitivity.md"))
    return 0


def _targets() -> list[Measure | None]:
    """Where each outcome should lie, as the facts say; nothing for the threads."""
    known = {(fact.id, measure.id): measure for fact in facts() for measure in fact.measures}
    return [known.get((outcome.fact, TARGETS.get(outcome.fact, ""))) for outcome in OUTCOMES]
