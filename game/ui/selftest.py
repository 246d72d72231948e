"""The self-test: shows the first screens on whatever driver there is, plays a semester, and compares it.

After a change of levels or model that is meant, `python -m game.ui.selftest --write-golden` keeps the new hashes.
"""

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pygame

from game import __version__
from game.content import words as content_words
from game.content.folders import assets_folder
from game.content.level import Level
from game.content.loading import levels
from game.play.agenda import Agenda, why_not
from game.play.hashes import state_hash
from game.play.match import Match, new_match
from game.play.orders import Order
from game.ui.answers import Do, Pop
from game.ui.app import make_stage
from game.ui.course import new_seat
from game.ui.drawer import Drawer
from game.ui.opening import open_all
from game.ui.settings import Settings
from game.ui.shelf import Begin
from game.ui.stage import Stage
from game.ui.window import NoScreen, open_window, prepare, start_display

SEED = 1
FRAMES = 5
SIZE = (1280, 720)
APPROVED = 3
"""Proposals that are approved in the semester that is compared."""

GOLDEN = Path("golden") / "first_semester.json"


def main(options: argparse.Namespace | None = None) -> int:
    """Run the self-test; gives 0, or 1 when a first semester differs from the committed one."""
    began = time.perf_counter()
    write = bool(getattr(options, "write_golden", False))
    surface = _window()
    print(
        f"Tres por Uno {__version__}, Python {platform.python_version()}, pygame-ce {pygame.version.ver}, "
        f"SDL {'.'.join(map(str, pygame.get_sdl_version()))}, NumPy {np.__version__}, {platform.platform()}"
    )
    print(f"video driver: {pygame.display.get_driver()}")
    try:
        for screen, milliseconds in _shown(surface, began):
            print(f"{screen}: {milliseconds:.0f} ms")
    finally:
        pygame.quit()
    found = {level.id: first_semester(level) for level in levels().levels}
    file = assets_folder() / GOLDEN
    if write:
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    return _compared(found, json.loads(file.read_text(encoding="utf-8")))


def _window() -> pygame.Surface:
    """A window; where there is no screen, one that nobody sees."""
    prepare(False)
    try:
        start_display()
    except NoScreen:
        os.environ["SDL_VIDEODRIVER"] = "dummy"
        pygame.display.init()
    pygame.font.init()
    return open_window(SIZE, False, "Tres por Uno")


def _shown(surface: pygame.Surface, began: float) -> Iterator[tuple[str, float]]:
    """Each screen with the time that its first picture took [ms], shown for a few frames."""
    words = content_words.load()
    stage = make_stage(Settings(motion=False), surface.get_size(), words=words)
    stage.draw(surface)
    pygame.display.flip()
    yield "first frame", 1000 * (time.perf_counter() - began)
    shelf, _ = open_all(words)
    for card in shelf.levels():
        if card.problems:
            continue
        seat = new_seat(Drawer(Path(os.devnull) / "nowhere"), lambda: SEED)
        stage = make_stage(Settings(motion=False), surface.get_size(), shelf, seat, words)
        yield f"{card.id}: title", _paint(stage, surface)
        stage.obey(Do(Begin(card.id)))
        while len(stage.layers) > 1:
            yield f"{card.id}: {stage.top.screen.name}", _paint(stage, surface)
            if len(stage.layers) == 2:
                break
            stage.obey(Pop())


def _paint(stage: Stage, surface: pygame.Surface) -> float:
    began = time.perf_counter()
    stage.draw(surface)
    pygame.display.flip()
    first = 1000 * (time.perf_counter() - began)
    for _ in range(FRAMES - 1):
        pygame.event.pump()
        stage.draw(surface)
        pygame.display.flip()
    return first


def first_semester(level: Level) -> str:
    """The hash of a level's state after one semester in which the first proposals are approved."""
    match: Match = new_match(level, SEED)
    agenda, cards = Agenda(), match.cards
    for place in level.world.places:
        order = Order("approve", (place,))
        refused = why_not(level, match.position, agenda, cards, order)
        if refused is None and len(agenda.orders) < APPROVED:
            agenda = agenda.with_order(order)
    return state_hash(match.close(agenda).position)


def _compared(found: dict[str, str], golden: dict[str, str]) -> int:
    """Say which levels came out as committed; 1 if any did not."""
    differ = sorted(name for name in {*found, *golden} if found.get(name) != golden.get(name))
    for name in sorted({*found, *golden}):
        print(f"{name}: {found.get(name, '-')[:16]} {'DIFFERS' if name in differ else 'as committed'}")
    return 1 if differ else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--write-golden", action="store_true", help="keep today's hashes as the golden ones")
    sys.exit(main(parser.parse_args()))
