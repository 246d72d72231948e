"""Measures what the background thread costs the window: frame times while the advisers forecast, beside idle ones.

Run it from anywhere with the Python that plays the game, on a screen of yours or under Xvfb:

    python benchmarks/thinking.py
    xvfb-run -s "-screen 0 1920x1080x24" python benchmarks/thinking.py

A desk of zacatecas-1998 is painted sixty times a second, as if something moved all the time; a frame is painting it and
showing it. Blocks of frames without and with forecasts take turns in one run on one machine; while forecasting, one
order after another is asked about, so that the thread never rests. At the 95th percentile a frame while forecasting may
take 1.25 times as long as an idle one.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import pygame  # noqa: E402

SIZES = ((1280, 720), (1920, 1080))
BLOCKS, FRAMES = 6, 120  # blocks of each kind, frames in a block
FRAME = 1 / 60  # [s]
ALLOWED = 1.25


def main() -> int:
    """Measures and prints; 0 if the ratio is within what is allowed at every size, 1 if not."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["TRES_POR_UNO_HOME"] = home
        kept = [_measured(size, Path(home)) for size in SIZES]
    return 0 if all(kept) else 1


def _measured(size: tuple[int, int], home: Path) -> bool:
    from game.ui.window import open_window, prepare

    prepare(False)
    pygame.display.init()
    pygame.font.init()
    surface = open_window(size, False, "thinking")
    paint, think, rest = _desk(surface, home)
    idle: list[float] = []
    busy: list[float] = []
    for _ in range(60):
        paint()
    for _ in range(BLOCKS):
        rest()
        idle += [_frame(paint) for _ in range(FRAMES)]
        think()
        busy += [_frame(paint, think) for _ in range(FRAMES)]
    rest()
    before, after = _percentile(idle, 95), _percentile(busy, 95)
    told = f"median {_percentile(idle, 50):.2f} and {_percentile(busy, 50):.2f} ms; "
    told += f"95th percentile {before:.2f} and {after:.2f} ms, ratio {after / before:.2f}"
    print(f"{surface.get_width()}x{surface.get_height()}, idle and forecasting: {told} (at most {ALLOWED})")
    pygame.quit()
    return after / before <= ALLOWED


def _desk(surface: pygame.Surface, home: Path) -> tuple[Callable[[], None], ...]:
    """A desk on a stage: what paints it, what keeps the thread busy, and what lets it rest."""
    from game.content.level import Level
    from game.content.loading import load
    from game.play.agenda import Agenda, possible_orders
    from game.play.match import new_match
    from game.play.sitting import Sitting
    from game.ui.app import make_stage
    from game.ui.counsel import AboutOrder, wonder_about
    from game.ui.course import desk_screen, new_seat
    from game.ui.drawer import Drawer
    from game.ui.settings import Settings
    from game.ui.shelf import empty_shelf

    level = load("zacatecas-1998")
    if not isinstance(level, Level):
        raise SystemExit("zacatecas-1998 can't be played; `main.py check` says why")
    match = new_match(level, 3)
    seat = new_seat(Drawer(home))
    seat.sitting = Sitting(match)
    stage = make_stage(Settings(motion=False), surface.get_size(), empty_shelf(), seat)
    stage.push(desk_screen("works"))
    orders = iter(possible_orders(level, match.position, Agenda(), match.cards))

    def paint() -> None:
        stage.thinking.hush()
        stage.draw(surface)
        pygame.display.flip()
        stage.thinking.go_on()

    def think() -> None:
        stage.thinking.poll()
        if not stage.thinking.busy:
            stage.thinking.ask(wonder_about(stage.context, AboutOrder(next(orders))))

    def rest() -> None:
        stage.thinking.ask(None)
        time.sleep(0.5)
        stage.thinking.poll()

    return paint, think, rest


def _frame(paint: Callable[[], None], before: Callable[[], None] | None = None) -> float:
    """Milliseconds that a frame took; then waits until the next one is due, as the game's loop does."""
    pygame.event.get()
    if before is not None:
        before()
    began = time.perf_counter()
    paint()
    took = time.perf_counter() - began
    pygame.time.wait(max(1, round(1000 * (FRAME - took))))
    return 1000 * took


def _percentile(values: list[float], share: int) -> float:
    return sorted(values)[min(len(values) - 1, len(values) * share // 100)]


if __name__ == "__main__":
    sys.exit(main())
