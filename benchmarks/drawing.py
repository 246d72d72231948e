"""Measures every promise about drawing in one run, beside a bare loop that blits a full background and flips.

Run it from anywhere with the Python that plays the game:

    python benchmarks/drawing.py            # some minutes
    python benchmarks/drawing.py --quick    # fewer rounds

It needs a screen as benchmarks/window.py does. At 1280x720 and at 1920x1080 the settled main screen costs at most 1.3
times the bare loop's frame, and whatever moves at most 4 times that, and never more than 12 ms at 1920x1080; every
screen of the contact sheet opens within 100 ms at 1920x1080, the first time too [processor time of the loop]: it stands
and can be used, though its large paintings come in the frames that follow, a slice in each; "whole" is when the last
has come, and no event waits longer than 50 ms for a slice. Of each frame the best of several rounds counts, the cases
taken in turn; of each screen the best of two sessions. The first frame, the idle window and memory are those of
benchmarks/window.py.
"""

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import window  # noqa: E402
from benchmarks.measuring import Promise  # noqa: E402
from benchmarks.screening import screen  # noqa: E402

SIZES = ((1280, 720), (1920, 1080))
LARGE = SIZES[-1]
SETTLED, MOVING, LONGEST, OPEN, WAIT = 1.3, 4.0, 12.0, 100.0, 50.0
STILL = ("all of it shown again", "focus moves on", "the pointer moves on")

SESSIONS = 2
"""How often all screens are opened; of each figure the best counts."""

SCREEN = "ms until "
"""What is measured of a screen begins so."""

Figures = dict[str, tuple[float, ...]]


def main() -> int:
    """Measures and prints; 0 if all is kept, 1 if not, 3 without a screen."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer rounds, and no whole term")
    promises = measured(parser.parse_args().quick)
    if promises is None:
        print("There is no screen, and no Xvfb to make one.")
        return 3
    for promise in promises:
        figure = f"{promise.measured:.3g}"
        print(f"{promise.what:70} {figure:>8}  {promise.target:>14}  {promise.verdict.strip('*')}")
    return 0 if all("missed" not in promise.verdict for promise in promises) else 1


def measured(quick: bool) -> list[Promise] | None:
    """All of it; none where there is no screen."""
    promises: list[Promise] = []
    with screen() as environment:
        if environment is None:
            return None
        for size in SIZES:
            promises += frames(size, _child(environment, "frames", *size, 6 if quick else 20))
        sessions = [_child(environment, "openings", *LARGE) for _ in range(1 if quick else SESSIONS)]
        promises += openings(_best(sessions))
        if not quick:
            promises += window.measured(environment)
    return promises


def _best(sessions: list[Figures]) -> Figures:
    """The least of each figure: what other programs do to a machine only adds to it."""
    return {
        name: tuple(map(min, *(each[name] for each in sessions), sessions[0][name])) for name in sessions[0]
    }


def frames(size: tuple[int, int], found: Figures) -> list[Promise]:
    """What frames cost at a size: mean of the case against the bare loop, and its most expensive frame."""
    told = f"{size[0]}x{size[1]}"
    bare = found.pop("bare")[0]
    promises = [Promise(f"{told}: ms of a bare frame", 1000 * bare)]
    for name, (mean, longest, _) in found.items():
        still = name in STILL
        what = f"{told}: {name}, in bare frames"
        promises.append(Promise(what, mean / bare, most=SETTLED if still else MOVING))
        if size == LARGE and not still:
            promises.append(Promise(f"{told}: {name}, ms of the longest frame", 1000 * longest, most=LONGEST))
    return promises


def openings(found: Figures) -> list[Promise]:
    """How long screens take to open."""
    held = found.pop("memory")[0]
    promises = []
    slices = {name: 1000 * times[-1] for name, times in found.items()}
    for name, times in found.items():
        first, again, whole, _ = (1000 * seconds for seconds in times)
        promises.append(
            Promise(f"{SCREEN}{name} is open; again {again:.0f}, whole {whole:.0f}", first, most=OPEN)
        )
    worst = max(slices, key=lambda name: slices[name])
    return [
        *promises,
        Promise(f"ms that an event waits at most while paintings come ({worst})", slices[worst], most=WAIT),
        Promise("MB at most through all screens of all levels", held),
    ]


def _child(environment: dict[str, str], what: str, *numbers: int) -> Figures:
    command = [sys.executable, str(ROOT / "benchmarks" / f"{what}.py"), *map(str, numbers)]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    rows = (line.split("|") for line in done.stdout.splitlines() if line.count("|") in (3, 4))
    return {name: tuple(map(float, figures)) for name, *figures in rows}


if __name__ == "__main__":
    sys.exit(main())
