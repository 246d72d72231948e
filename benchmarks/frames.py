"""What a frame costs: the settled main screen and what moves on it, in turn with a loop that only blits and flips.

Run by benchmarks/drawing.py in a process of its own, for one size of the window; says one figure a line.
"""

import itertools
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "docs")]

import pygame  # noqa: E402
from sheet.terms import with_orders  # noqa: E402

from game.content import words  # noqa: E402
from game.ui.app import make_stage, present  # noqa: E402
from game.ui.attention import attend  # noqa: E402
from game.ui.course import desk_screen, new_seat  # noqa: E402
from game.ui.frame import Frame  # noqa: E402
from game.ui.hands import take  # noqa: E402
from game.ui.motion import Motion, coin_flight, place_of, shuttle_pass, thrown_thread  # noqa: E402
from game.ui.reach import reading_order  # noqa: E402
from game.ui.screens.main import MainScreen  # noqa: E402
from game.ui.screens.main_moves import Moves  # noqa: E402
from game.ui.settings import Settings  # noqa: E402
from game.ui.window import open_window, prepare, start_display  # noqa: E402

STEP = 16
FRAMES = 24
"""Frames of a case in a round, which is as many as a motion has."""

Once = Callable[[], None]


class Scene:
    """The main screen in the middle of a term, in a window."""

    def __init__(self, size: tuple[int, int]) -> None:
        prepare(False)
        start_display()
        pygame.font.init()
        self.window = open_window(size, False, "frames")
        known = words.load()
        seat = new_seat()
        # without advisers: their thinking goes on beside any frame, and is no part of what a frame costs
        self.stage = make_stage(Settings(language="es", advisers=False), size, words=known)
        seat.sitting = with_orders("zacatecas-1998", "history", 7)
        self.stage.sit(seat)
        self.stage.push(MainScreen())
        self.frame = Frame()
        self.show()
        self.stage.motions.skip()
        self.show()

    def show(self) -> None:
        """One frame, as the game's own loop makes it."""
        attend(self.stage)
        changed = self.frame.refresh(self.stage, self.window)
        if changed:
            present(self.window, changed)

    def forced(self) -> None:
        """All of it again, though nothing changed."""
        self.frame.lose()
        self.show()

    def tab(self, mod: int) -> None:
        """The Tab key, and the frame after it."""
        take(self.stage, pygame.Event(pygame.KEYDOWN, key=pygame.K_TAB, unicode="", mod=mod))
        self.show()

    def point(self, place: tuple[int, int]) -> None:
        """The pointer is somewhere else, and the frame after it."""
        take(self.stage, pygame.Event(pygame.MOUSEMOTION, pos=place, rel=(1, 1), buttons=(0, 0, 0)))
        self.show()

    def wheel(self, notches: int) -> None:
        """The wheel, and the frame after it."""
        event = pygame.Event(pygame.MOUSEWHEEL, x=0, y=notches, precise_y=float(notches))
        take(self.stage, event)
        self.show()


def bare(window: pygame.Surface) -> Once:
    """What it is measured against: a full background, and a flip."""
    ground = pygame.Surface(window.get_size())
    ground.fill((240, 230, 205))

    def once() -> None:
        window.blit(ground, (0, 0))
        pygame.display.flip()

    return once


def settled(scene: Scene) -> dict[str, Once]:
    """Frames in which little changes, by what does."""
    places = itertools.cycle(
        [
            each.rect.center
            for each in reading_order(scene.stage.tree)
            if each.id.startswith(("desk", "purse"))
        ]
    )
    ways = itertools.cycle((0, 0, 0, pygame.KMOD_SHIFT, pygame.KMOD_SHIFT, pygame.KMOD_SHIFT))
    scene.stage.top.hands.focus = "desk:works"
    return {
        "all of it shown again": scene.forced,
        "focus moves on": lambda: scene.tab(next(ways)),
        "the pointer moves on": lambda: scene.point(next(places)),
    }


def motions(scene: Scene) -> dict[str, Sequence[Motion]]:
    """What moves on the main screen, by what it is."""
    stage, ctx, tree = scene.stage, scene.stage.context, scene.stage.tree
    still = scene.frame.still
    assert still is not None
    purse, desk = place_of(tree, "purse:pesos"), place_of(tree, "desk:works")
    assert purse is not None
    assert desk is not None
    coins = [coin_flight(purse.center, desk.center, "state", ctx, 25 * number) for number in range(4)]
    screen = stage.top.screen
    assert isinstance(screen, MainScreen)
    screen.moves = Moves()
    wide, high = ctx.size
    return {
        "four coins fly": coins,
        "a thread is thrown": [
            thrown_thread(((wide * 0.3, high * 0.15), (wide * 0.6, high * 0.8)), (178, 36, 46), ctx)
        ],
        "a row is woven": screen.motions(ctx, tree, None),
        "a shuttle crosses the window": [shuttle_pass(still.copy(), ctx)],
    }


def frames_of(scene: Scene, moving: Sequence[Motion]) -> Iterator[Once]:
    """The frames of motions, sixty a second."""
    stage = scene.stage
    stage.motions.begin(moving, stage.context.clock)
    while stage.moving:
        yield scene.show
        stage.tick(stage.context.clock + STEP)
    scene.show()


def timed(once: Once) -> float:
    """Seconds that a frame takes."""
    began = time.perf_counter()
    once()
    return time.perf_counter() - began


def main() -> int:
    """Measures in rounds, each case in turn; of each frame the best counts."""
    size, rounds = (int(sys.argv[1]), int(sys.argv[2])), int(sys.argv[3])
    scene = Scene(size)
    plain, still, moving = bare(scene.window), settled(scene), motions(scene)
    best: dict[str, list[float]] = {}

    def keep(name: str, found: list[float]) -> None:
        before = best.get(name, found)
        best[name] = [min(pair) for pair in zip(before, found, strict=False)]

    for _ in range(rounds):
        keep("bare", [timed(plain) for _ in range(FRAMES)])
        for name, once in still.items():
            scene.forced()
            keep(name, [timed(once) for _ in range(FRAMES)])
        for name, pieces in moving.items():
            scene.forced()
            keep(name, [timed(once) for once in frames_of(scene, pieces)])
    scene.stage.push(desk_screen("works"))
    scene.show()
    scene.point((size[0] * 2 // 3, size[1] // 2))
    for _ in range(rounds):
        keep("a page scrolls", [timed(lambda way=way: scene.wheel(way)) for way in (-1, -1, -1, 1, 1, 1) * 2])
    for name, found in best.items():
        mean, most = sum(found) / len(found), max(found)
        print(f"{name}|{mean}|{most}|{len(found)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
