"""Measures how long a level takes from its files to a match that can be played, beside a bare pygame window.

Run it from anywhere with the Python that plays the game:

    python benchmarks/start.py

Every measurement is a process of its own; the best of several counts, all in one run on one machine. The window is a
bare one on the screen, or on SDL's dummy driver where there is none. What must hold is the reading of the level; the
lines below it add what Python has to import before: the game's own modules, and NumPy.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TRIES = 7
LEVEL = "zacatecas-1998"
ALLOWED = 0.5

TIMED = "import time; began = time.perf_counter()\n{}\nprint(time.perf_counter() - began)"
WINDOW = """
import pygame
pygame.display.init()
pygame.display.set_mode((1280, 720)).fill((240, 230, 205))
pygame.display.flip()"""
LOAD = f"""
level = load({LEVEL!r})
match = new_match(level, 1)"""
IMPORTS = """
from game.content.loading import load
from game.play.match import new_match"""


def main() -> int:
    """Measures and prints; 0 if a level from the cache takes at most half as long as a window, 1 if not."""
    with tempfile.TemporaryDirectory() as home:
        kept = {"TRES_POR_UNO_HOME": home}
        window = _best(TIMED.format(WINDOW), {})
        driver = "on the screen" if os.environ.get("DISPLAY") else "without a screen"
        compiled = IMPORTS + "\nimport game.content.library\n" + TIMED.format(LOAD)
        lines = {
            "the level, from YAML": _best(compiled, {"TRES_POR_UNO_HOME": os.devnull}),
            "the level, as kept": _best(IMPORTS + "\n" + TIMED.format(LOAD), kept),
            "and the game's own modules": _best("import numpy\n" + TIMED.format(IMPORTS + LOAD), kept),
            "and NumPy": _best(TIMED.format(IMPORTS + LOAD), kept),
        }
    print(f"{'a bare pygame window':28}{1000 * window:6.0f} ms  {driver}")
    for name, seconds in lines.items():
        print(f"{name:28}{1000 * seconds:6.0f} ms  {seconds / window:.2f} of the window")
    well = lines["the level, as kept"] <= ALLOWED * window
    print(f"at most {ALLOWED} as kept: {'kept' if well else 'NOT KEPT'}")
    return 0 if well else 1


def _best(script: str, environment: dict[str, str]) -> float:
    """Seconds that a script tells of: the shortest of several, after one that fills the cache."""
    whole = {**os.environ, "PYTHONPATH": str(ROOT), "PYGAME_HIDE_SUPPORT_PROMPT": "1", **environment}
    if not os.environ.get("DISPLAY"):
        whole["SDL_VIDEODRIVER"] = "dummy"

    def once() -> float:
        said = subprocess.run(
            [sys.executable, "-c", script], env=whole, check=True, stdout=subprocess.PIPE, text=True
        )
        return float(said.stdout.split()[-1])

    once()
    return min(once() for _ in range(TRIES))


if __name__ == "__main__":
    sys.exit(main())
