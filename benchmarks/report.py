"""Measures every promise about speed in one run on one machine, and writes docs/benchmarks.md.

    python benchmarks/report.py            # everything; half an hour or so
    python benchmarks/report.py --quick    # fewer rounds, ten thousand histories instead of a hundred thousand

It needs the extra for research (``pip install .[research]``), and a C compiler for the limit; what can't be measured is
said so. Contenders that are compared take turns, each in a process of its own; of each the best round counts.
"""

import argparse
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.drawing import SCREEN, measured  # noqa: E402
from benchmarks.measuring import NOT_HERE, Promise, best_of, last_words  # noqa: E402
from benchmarks.pages import Page, written  # noqa: E402
from benchmarks.pairing import ORDERS, variance_ratio  # noqa: E402
from benchmarks.peers.fused.compiling import compiled, compiler  # noqa: E402
from benchmarks.peers.scene import LARGE, LEVEL, SMALL, scene  # noqa: E402
from game.content.writing import write_whole  # noqa: E402

PAGE = ROOT / "docs" / "benchmarks.md"
CAMPAIGN = 12  # turns
SPREAD_RUNS = 4000
SLOWEST = 5  # screens that are named


def main() -> int:
    """Measures, writes the page, and says what was missed; 0 if nothing was."""
    parser = argparse.ArgumentParser(description="Measures what is promised about speed.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and fewer histories")
    quick = parser.parse_args().quick
    others = load()
    promises: list[Promise] = []
    costs: dict[str, float] = {}
    for measure in (peers, whole_turns, growth, memory, pairing, start, spread, drawing):
        print(f"{measure.__name__} ...", file=sys.stderr, flush=True)
        found, own = measure(quick)
        promises += found
        costs |= own
    page = Page(promises, costs, {**machine(), "load before": others}, vectors(), quick)
    write_whole(PAGE, written(page).encode())
    for promise in promises:
        print(f"{promise.what}: {promise.measured:.3g} ({promise.target}: {promise.verdict})")
    return 0 if all("missed" not in promise.verdict for promise in promises) else 1


Measured = tuple[list[Promise], dict[str, float]]


def peers(quick: bool) -> Measured:
    """The same work four times over."""
    costs: dict[str, float] = {}
    promises = []
    targets = {SMALL: (60.0, 45.0, 6.0), LARGE: (90.0, 75.0, 4.5)}
    for named, (by_mesa, by_plain, by_c) in targets.items():
        kinds = ("ours", "plain", "mesa", "fused", "bare fused")
        found = best_of([f"{kind} {named}" for kind in kinds], 4 if quick else 15)
        ours, plain, mesa, fused, _ = (found[f"{kind} {named}"] for kind in kinds)
        promises += [
            Promise(f"Mesa against ours, {named} municipalities", mesa / ours, least=by_mesa),
            Promise(f"plain Python against ours, {named} municipalities", plain / ours, least=by_plain),
            Promise(f"ours against C, {named} municipalities", ours / fused, most=by_c),
        ]
        costs |= found
    return promises, costs


def whole_turns(quick: bool) -> Measured:
    """Batches against one history at a time; the live turn and forecasts against plain Python."""
    names = [
        "history of 1000",
        "history alone",
        "live turn",
        f"plain {SMALL}",
        "forecast 300",
        "forecast 1000",
    ]
    found = best_of(names, 3 if quick else 8)
    many, alone, live, plain, first, full = (found[name] for name in names)
    campaign = CAMPAIGN * plain
    return [
        Promise("histories in a batch of 1,000 against one at a time", alone / many, least=25),
        Promise("a live turn in plain-Python turns", live / plain, most=4),
        Promise("a forecast of 300 paired futures in plain-Python campaigns", first / campaign, most=6),
        Promise("a forecast of 1,000 paired futures in plain-Python campaigns", full / campaign, most=15),
    ], {name: found[name] for name in names if name != f"plain {SMALL}"}


def growth(quick: bool) -> Measured:
    """What a history costs in a large ensemble against a small one."""
    large = "pieces of 10000" if quick else "pieces of 100000"
    small = best_of(["pieces of 1000"], 5)["pieces of 1000"]
    found = {"pieces of 1000": small, **best_of([large], 1)}
    told = "10,000" if quick else "100,000"
    return [Promise(f"cost of a history, {told} against 1,000", found[large] / small, most=1.3)], found


def memory(quick: bool) -> Measured:
    """Peak memory that a run takes."""
    if sys.platform == "win32":
        return [Promise("kB of memory a run, as the lab plays", NOT_HERE, most=40)], {}
    pieces, batch = (float(last_words("-m", "benchmarks.memory", how)[-1]) for how in ("pieces", "batch"))
    return [
        Promise("kB of memory a run, as the lab plays", pieces, most=40),
        Promise("kB of memory a run, in one batch of 1,000", batch),
    ], {}


def pairing(quick: bool) -> Measured:
    """Variance of a difference with other luck against the same."""
    return [
        Promise(f"variance, {desk} on {outcome}", variance_ratio(order, outcome), least=15)
        for desk, (order, outcome) in ORDERS.items()
    ], {}


def start(quick: bool) -> Measured:
    """A level to playable against a bare window, by the benchmark of starts."""
    done = subprocess.run(
        [sys.executable, "benchmarks/start.py"], cwd=ROOT, check=False, stdout=subprocess.PIPE, text=True
    )
    shares = dict(
        re.findall(r"^(the level, [\w ]+?) +\d+ ms +([\d.]+) of the window", done.stdout, re.MULTILINE)
    )
    return [
        Promise(f"{name} to playable, in bare windows", float(shares.get(name, NOT_HERE)), most=most)
        for name, most in (("the level, as kept", 0.5), ("the level, from YAML", None))
    ], {}


def drawing(quick: bool) -> Measured:
    """Frames, screens and the window, by the benchmark of drawing; of the screens the slowest ones."""
    found = measured(quick)
    if found is None:
        return [Promise("what drawing costs, without a screen", NOT_HERE, most=1)], {}
    screens = sorted(
        (each for each in found if each.what.startswith(SCREEN)), key=lambda each: each.measured, reverse=True
    )
    told = [
        Promise(
            f"screens of {len(screens)} that open late",
            sum(each.verdict != "met" for each in screens),
            most=0,
        ),
        *screens[:SLOWEST],
    ]
    return [each for each in found if each not in screens] + told, {}


def spread(quick: bool) -> Measured:
    """Two processes against one."""
    if (os.cpu_count() or 1) < 2:
        return [Promise("simulate on two processes against one", NOT_HERE, least=1.8)], {}
    best = {1: float("inf"), 2: float("inf")}
    for _ in range(2 if quick else 4):
        for workers, seconds in tuple(best.items()):
            best[workers] = min(seconds, _simulated(workers))
    return [Promise("simulate on two processes against one", best[1] / best[2], least=1.8)], {}


def _simulated(workers: int) -> float:
    """Seconds on the clock that an ensemble takes."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["main.py", "simulate", LEVEL, "--policy", "history", "--runs", str(SPREAD_RUNS)]
        began = time.perf_counter()
        last_words(*command, "--workers", str(workers), "--out", str(Path(folder) / "table.csv"))
        return time.perf_counter() - began


def machine() -> dict[str, str]:
    """The machine in a few words."""
    import numpy as np

    info = Path("/proc/cpuinfo")
    named = re.search(r"model name\s*: (.+)", info.read_text()) if info.exists() else None
    return {
        "processor": named[1].strip() if named else platform.processor() or platform.machine(),
        "cores": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.machine()}",
        "Python": platform.python_version(),
        "NumPy": np.__version__,
    }


def load() -> str:
    """How busy other programs keep the machine: a page from a busy one is worth less."""
    if not hasattr(os, "getloadavg"):
        return "not known"
    return f"{os.getloadavg()[1]:.1f} processes for {os.cpu_count()} cores"


def vectors() -> str:
    """What the compiler says of the C function."""
    cc = compiler()
    if cc is None:
        return "There is no C compiler on this machine; the limit was not measured."
    made = compiled(scene(SMALL, 1, 1).world, cc)
    return f"{made.compiler} turned {made.vectorised} of the {made.loops} loops over runs into vectors."


if __name__ == "__main__":
    sys.exit(main())
