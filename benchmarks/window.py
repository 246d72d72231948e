"""Measures the window: time to its first frame, idle processor, memory after a whole term.

Run it from anywhere with the Python that plays the game:

    python benchmarks/window.py

It needs a screen: yours (a window opens, plays one term by itself in about two minutes, and closes), or Xvfb, which it
starts by itself where there is no screen; there the window is 1920x1080. Everything is measured in one run on one
machine:

- first frame: seconds from starting the process to the first `pygame.display.flip` that returned, the best of three,
  beside a bare pygame window of the same size; at most 1.5 times the bare one plus 0.3 s;
- idle: processor time of the settled main screen over five seconds, as a share of one core; at most 3 %;
- memory: resident memory once twelve semesters are closed, all desks and doors have been seen, and the legacy; at most
  250 MB.

It plays in a home of its own, so that no match or setting of yours is touched. Linux and macOS; on Windows memory can't
be told without another package.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.measuring import Promise  # noqa: E402
from benchmarks.screening import screen  # noqa: E402

SIZE = (1920, 1080)
TRIES = 3
SETTLE, IDLE = 2.0, 5.0  # before and while the idle screen is watched [s]
PATIENCE = 0.35  # between one key and the next [s]
MOST_KEYS = 400
ALLOWED_IDLE, ALLOWED_MEMORY = 3.0, 250.0  # [% of a core], [MB]


def main() -> int:
    """Measures and prints; 0 if all three are within what is allowed, 1 if not, 3 without a screen."""
    if len(sys.argv) > 1:
        return {"bare": _bare, "first": _first, "term": _term}[sys.argv[1]]()
    with screen() as environment:
        if environment is None:
            print("There is no screen, and no Xvfb to make one.")
            return 3
        promises = measured(environment)
    for promise in promises:
        print(f"{promise.what}: {promise.measured:.3g} ({promise.target}: {promise.verdict})")
    return 0 if all("missed" not in promise.verdict for promise in promises) else 1


def measured(environment: dict[str, str]) -> list[Promise]:
    """All three, in a screen's environment."""
    bare, first = (min(_timed(what, environment) for _ in range(TRIES)) for what in ("bare", "first"))
    idle, memory = (float(word) for word in _child("term", environment).split()[-2:])
    return [
        Promise("s to a bare window", bare),
        Promise("s to the first frame", first, most=round(1.5 * bare + 0.3, 3)),
        Promise("% of a core while idle", idle, most=ALLOWED_IDLE),
        Promise("MB after a whole term", memory, most=ALLOWED_MEMORY),
    ]


def _child(what: str, environment: dict[str, str]) -> str:
    command = [sys.executable, str(Path(__file__)), what]
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def _timed(what: str, environment: dict[str, str]) -> float:
    """Seconds from the start of a child to the moment it says that its first frame was shown."""
    began = time.time()
    return float(_child(what, environment).split()[-1]) - began


def _bare() -> int:
    """A window with nothing in it."""
    import pygame

    pygame.display.init()
    surface = pygame.display.set_mode(SIZE, pygame.RESIZABLE)
    surface.fill((240, 230, 205))
    pygame.display.flip()
    print(time.time())
    return 0


def _first() -> int:
    """The game until its first frame."""

    def shown() -> None:
        print(time.time(), flush=True)
        os._exit(0)

    return _play(shown)


def _term() -> int:
    """The game through a whole term, played by a thread that has only keys; says idle share and memory."""
    player = threading.Thread(target=_hands, daemon=True)

    def shown() -> None:
        if not player.ident:
            player.start()

    return _play(shown)


def _play(shown: Callable[[], None]) -> int:
    """Opens the game; after every frame `shown` is called."""
    import pygame

    flip = pygame.display.flip

    def flip_and_tell() -> None:
        flip()
        shown()

    pygame.display.flip = flip_and_tell
    sys.path.insert(0, str(ROOT))
    import main as game

    return game.main(["play", "--language", "en"])


def _hands() -> None:
    """Plays: begins, opens every door once, closes every semester, looks at the legacy, and measures."""
    import pygame

    keys = {"The two shores": pygame.K_e, "Card": pygame.K_ESCAPE}
    visits = [key for door in _doors() for key in (door, pygame.K_ESCAPE)]
    idle = 0.0
    for _ in range(MOST_KEYS):
        time.sleep(PATIENCE)
        on = pygame.display.get_caption()[0].rpartition(" · ")[2]
        if on == "The legacy":
            break
        if on == "The two shores" and not idle:
            idle = _idle()
        if visits and (on == "The two shores" or visits[0] == pygame.K_ESCAPE) and idle:
            key = visits.pop(0)
        else:
            key = keys.get(on, pygame.K_RETURN)
        pygame.event.post(pygame.Event(pygame.KEYDOWN, key=key, mod=0, unicode="", scancode=0))
        pygame.event.post(pygame.Event(pygame.KEYUP, key=key, mod=0, unicode="", scancode=0))
    time.sleep(SETTLE)
    print(idle, memory(), flush=True)
    os._exit(0)


def _doors() -> list[int]:
    """Keys that open something from the main screen: a place, the desks, the forecast, the codex, the menu."""
    import pygame

    desks = [pygame.K_1 + number for number in range(5)]
    return [pygame.K_RETURN, *desks, pygame.K_p, pygame.K_F1, pygame.K_ESCAPE]


def _idle() -> float:
    """How much of a core the settled screen takes [%]."""
    time.sleep(SETTLE)
    before = time.process_time()
    time.sleep(IDLE)
    return 100 * (time.process_time() - before) / IDLE


def memory() -> float:
    """Resident memory now, or its peak where the system tells only that [MB]."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii", errors="replace").splitlines()
        return float(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    sys.exit(main())
