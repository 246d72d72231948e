"""Compiles the C function for a world, and asks the compiler which of its loops it turned into vectors."""

import atexit
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.peers.fused.shapes import header
from game.model.world import World

FOLDER = Path(__file__).parent
# No fused multiply-add, so that results are the model's; maths functions that set no errno, traps that nobody reads.
FLAGS = (
    "-O3", "-march=native", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math", "-fno-thread-jumps",
    "-std=gnu11", "-fPIC", "-shared",
)  # fmt: skip
MUST_BE_VECTORS = 0.95


@dataclass(frozen=True)
class Compiled:
    """A library, and how many of the loops over a lane became vectors."""

    library: Path
    compiler: str
    vectorised: int
    loops: int


def compiler() -> str | None:
    """The C compiler of this machine; none if it has none that we know how to ask."""
    if sys.platform == "win32":
        return None
    named = os.environ.get("CC")
    return next((found for name in (named, "gcc", "cc") if name and (found := shutil.which(name))), None)


def compiled(world: World, cc: str, books: bool = True) -> Compiled:
    """The function for a world of this size, in a folder that goes when the program ends.

    Args:
        world: gives the sizes.
        cc: the compiler.
        books: whether it writes down why each stock changed, as ours does; without them it does less.

    Raises:
        subprocess.CalledProcessError: the compiler refused.
    """
    folder = Path(tempfile.mkdtemp(prefix="tres-por-uno-fused-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    (folder / "shapes.h").write_text(header(world), encoding="utf-8")
    library = folder / "fused.so"
    flags = (*FLAGS, *(("-DBOOKS",) if books else ()), "-fopt-info-vec-optimized")
    files = (f"-I{folder}", f"-I{FOLDER}", str(FOLDER / "fused.c"), "-o", str(library), "-lm")
    told = subprocess.run([cc, *flags, *files], check=True, capture_output=True, text=True)
    lanes = loops_over_lanes()
    told_of = {
        (Path(file).name, int(line))
        for file, line in re.findall(
            r"([\w./-]+):(\d+):\d+: optimized:.*vectorized", told.stdout + told.stderr
        )
    }
    version = subprocess.run(
        [cc, "--version"], check=True, capture_output=True, text=True
    ).stdout.splitlines()[0]
    return Compiled(library, version, len(lanes & told_of), len(lanes))


def loops_over_lanes() -> set[tuple[str, int]]:
    """File and line of every loop over a lane."""
    return {
        (name, number)
        for name in ("fused.c", "luck.h")
        for number, line in enumerate((FOLDER / name).read_text(encoding="utf-8").splitlines(), start=1)
        if re.search(r"\bEACH\b", line) and not line.startswith("#define")
    }
