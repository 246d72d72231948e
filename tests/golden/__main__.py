"""The commands of the golden campaigns; see the package."""

import argparse
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.golden.comparison import compared, differences, read_golden, told, write_golden
from tests.golden.configurations import Configuration, Outcome, all_here, plain, play
from tests.golden.pythons import others


def main(arguments: list[str] | None = None) -> int:
    """Gives 0 when all is as committed, 1 when something differs or nothing could be compared."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.golden", description="Golden campaigns: the same bits?"
    )
    parser.add_argument("--write", action="store_true", help="keep what comes out now")
    parser.add_argument(
        "--pythons", type=Path, metavar="FOLDER", help="install other Pythons' packages here, and compare"
    )
    options = parser.parse_args(arguments)
    usual = play(plain())
    if usual.failure:
        print(f"the campaigns can't be played: {usual.failure}")
        return 1
    if options.write:
        return _written(usual)
    golden = read_golden()
    found, refused = list(all_here(usual.underneath)), []
    for other in others(options.pythons) if options.pythons else ():
        (found if isinstance(other, Configuration) else refused).append(other)
    with ThreadPoolExecutor(os.cpu_count() or 1) as together:
        outcomes = list(together.map(play, found))
    # Where the model was changed since, it can still be seen whether all ways agree with each other.
    reports = [
        compared(plain(), usual, usual, golden),
        *(compared(*each, usual, usual.campaigns) for each in zip(found, outcomes, strict=True)),
    ]
    print(*told(reports, refused, golden), sep="\n")
    return int(any(report.differences for report in reports))


def _written(usual: Outcome) -> int:
    changed = list(differences(read_golden(), usual.campaigns))
    write_golden(usual.campaigns)
    print(*changed, f"{len(usual.campaigns)} campaigns kept, {len(changed)} of them new or changed", sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
