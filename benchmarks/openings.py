"""How long each screen takes to open, for the first time and again, and what the game holds in memory at most.

Run by benchmarks/drawing.py in a process of its own, at one size of the window; says one screen a line. The screens
are those of the contact sheet, in its order, in one session, as somebody meets them who sees all of them.
"""

import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "docs")]

import pygame  # noqa: E402
from sheet.shots import SHOTS, Shot  # noqa: E402

from benchmarks.window import memory  # noqa: E402
from game.content import words  # noqa: E402
from game.content.parameter_notes import load_parameter_notes  # noqa: E402
from game.ui.answers import Pop  # noqa: E402
from game.ui.app import furnish, make_stage, present  # noqa: E402
from game.ui.course import new_seat  # noqa: E402
from game.ui.frame import Frame  # noqa: E402
from game.ui.hands import take  # noqa: E402
from game.ui.opening import open_all  # noqa: E402
from game.ui.screens.levels import Levels  # noqa: E402
from game.ui.screens.main import MainScreen  # noqa: E402
from game.ui.screens.menu import Menu  # noqa: E402
from game.ui.seat import LocalSeat  # noqa: E402
from game.ui.settings import Settings  # noqa: E402
from game.ui.stage import Stage  # noqa: E402
from game.ui.thrift import give_back  # noqa: E402
from game.ui.window import open_window, prepare, start_display  # noqa: E402


def main() -> int:
    """Opens every screen, comes back to it from the menu, and tells what each took."""
    size = int(sys.argv[1]), int(sys.argv[2])
    prepare(False)
    start_display()
    pygame.font.init()
    window = open_window(size, False, "openings")
    known, seat = words.load(), new_seat()
    shelf, _ = open_all(known)
    load_parameter_notes()  # compiled once and kept on disk, as levels are, for all starts that follow
    load_parameter_notes.cache_clear()
    stage = make_stage(Settings(language="es", advisers=False, motion=False), size, words=known)
    furnish(stage, shelf, seat)
    frame, held = Frame(), 0.0
    for shot in SHOTS:
        if shot.scale != 1 or shot.size not in ((1280, 720), size):
            continue
        _lay_ready(stage, seat, shot)
        shown(stage, frame, window)
        first, whole, longest = _timed(stage, frame, window, shot, Levels(shelf))
        stage.push(Menu())
        shown(stage, frame, window)
        began = time.thread_time()
        stage.obey(Pop())
        shown(stage, frame, window)
        print(f"{shot.name}|{first}|{time.thread_time() - began}|{whole}|{longest}", flush=True)
        if not frame.late:
            give_back()  # as the game does when a screen stands
            held = max(held, memory())
    print(f"memory|{held}|0|0|0", flush=True)
    sys.stdout.flush()
    os._exit(0)


def _timed(
    stage: Stage, frame: Frame, window: pygame.Surface, shot: Shot, levels: Levels
) -> tuple[float, float, float]:
    """Seconds of the processor until a screen stands, until all on it is painted, and of the longest frame between."""
    began = time.thread_time()
    _open(stage, shot, levels)
    shown(stage, frame, window)
    first = time.thread_time() - began
    longest = 0.0
    while frame.late:
        before = time.thread_time()
        shown(stage, frame, window)
        longest = max(longest, time.thread_time() - before)
    return first, time.thread_time() - began, longest


def shown(stage: Stage, frame: Frame, window: pygame.Surface) -> None:
    """The frame after an event, handed to the system."""
    changed = frame.refresh(stage, window)
    if changed:
        present(window, changed)


def _lay_ready(stage: Stage, seat: LocalSeat, shot: Shot) -> None:
    """Back to the screen from which this one is opened: the main one of its term, or the title."""
    del stage.layers[1:]
    if shot.make is None:
        stage.rebuild()
        return
    if seat.sitting is not shot.sitting:
        seat.sitting = shot.sitting
    stage.push(MainScreen())
    stage.rebuild()


def _open(stage: Stage, shot: Shot, levels: Levels) -> None:
    """Does what opens it."""
    if shot.make is not None and not isinstance(shot.make(shot.sitting), MainScreen):
        stage.push(shot.make(shot.sitting))
    elif shot.make is not None:
        del stage.layers[1:]
        stage.push(MainScreen())
    for told in shot.told:
        if told.name == "levels":
            stage.push(levels)
        else:
            stage.obey(told)
    for key in shot.keys:
        take(stage, pygame.Event(pygame.KEYDOWN, key=key, unicode="", mod=0))
    stage.dirty = True


if __name__ == "__main__":
    sys.exit(main())
