"""What moves, as data, and the set of what is moving now."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product

import pygame

LONGEST = 400
"""No motion lasts longer, waiting included [ms]."""

SLOWEST = 120
"""What lives on and on is painted no more often than this [ms]."""

PaintShare = Callable[[pygame.Surface, float], Sequence[pygame.Rect]]
"""Paints a motion at a share of its way, 0..1, over the settled picture; gives what it touched."""

PaintStep = Callable[[pygame.Surface, int], Sequence[pygame.Rect]]
"""Paints the given step of what lives on, over the settled picture; gives what it touched."""


@dataclass(frozen=True)
class Motion:
    """Something that happens once, over the settled picture, which shows already how it ends.

    Raises:
        ValueError: It would last longer than `LONGEST`.
    """

    paint: PaintShare
    lasts: int
    """[ms]"""
    wait: int = 0
    """Before it begins [ms]; it is not painted until then."""
    within: pygame.Rect | None = None
    """Nothing outside is touched."""
    under: tuple[pygame.Rect, ...] = ()
    """What lies on top of it: there the settled picture stays as it is."""
    held: bool = False
    """It is painted while it waits too, at its beginning: for what the settled picture shows in its end state."""

    def __post_init__(self) -> None:
        if not 0 < self.wait + self.lasts <= LONGEST or self.wait < 0:
            raise ValueError(f"a motion of {self.wait} + {self.lasts} ms; at most {LONGEST} in all")


@dataclass(frozen=True)
class Life:
    """Something small that goes on as long as its screen stands, a step every so often.

    Raises:
        ValueError: It would be painted more often than every `SLOWEST` ms.
    """

    paint: PaintStep
    every: int
    """[ms]"""
    within: pygame.Rect

    def __post_init__(self) -> None:
        if self.every < SLOWEST:
            raise ValueError(f"a life of {self.every} ms a step; at least {SLOWEST}")


class Moving:
    """What is moving: motions run together from the moment that they are begun; lives until they are replaced."""

    def __init__(self) -> None:
        self._running: list[tuple[int, Motion]] = []
        self._lives: tuple[Life, ...] = ()
        self._steps: tuple[int, ...] = ()

    @property
    def busy(self) -> bool:
        """Whether a motion is running, so that the window must be painted all the time."""
        return bool(self._running)

    @property
    def rest(self) -> int | None:
        """How long nothing has to be painted for the sake of what lives [ms]; none where nothing does."""
        return min((life.every for life in self._lives), default=None)

    def begin(self, motions: Iterable[Motion], clock: int) -> None:
        """Let these run from now on, beside those that are running."""
        self._running += [(clock, motion) for motion in motions]

    def live(self, lives: Iterable[Life]) -> None:
        """Let these live, and no others."""
        self._lives, self._steps = tuple(lives), ()

    def skip(self) -> bool:
        """End what runs; says whether anything did."""
        skipped = self.busy
        self._running.clear()
        return skipped

    def due(self, clock: int) -> bool:
        """Whether the next frame differs from the last one that was painted."""
        return self.busy or self._steps != self._at(clock)

    def paint(self, surface: pygame.Surface, still: pygame.Surface, clock: int) -> list[pygame.Rect]:
        """Paint all of it at a moment, and forget what has ended.

        Args:
            surface: The window, with the settled picture on it.
            still: The settled picture.
            clock: The moment [ms].

        Returns:
            What was touched.
        """
        self._running = [
            (since, each) for since, each in self._running if clock < since + each.wait + each.lasts
        ]
        self._steps = self._at(clock)
        touched: list[pygame.Rect] = []
        for life, step in zip(self._lives, self._steps, strict=True):
            touched += _painted(surface, life.within, partial(life.paint, surface, step))
        for since, motion in self._running:
            gone = clock - since - motion.wait
            if gone < 0 and not motion.held:
                continue
            paint = partial(motion.paint, surface, max(0.0, gone / motion.lasts))
            found = _painted(surface, motion.within, paint)
            for rect, top in product(found, motion.under):
                surface.blit(still, rect.clip(top), rect.clip(top))
            touched += found
        return touched

    def _at(self, clock: int) -> tuple[int, ...]:
        return tuple(clock // life.every for life in self._lives)


def _painted(
    surface: pygame.Surface, within: pygame.Rect | None, paint: Callable[[], Sequence[pygame.Rect]]
) -> list[pygame.Rect]:
    """What a painting touched of the window, inside its bounds."""
    bounds = surface.get_rect() if within is None else within.clip(surface.get_rect())
    before = surface.get_clip()
    surface.set_clip(bounds)
    touched = [pygame.Rect(rect).clip(bounds) for rect in paint()]
    surface.set_clip(before)
    return [rect for rect in touched if rect.width and rect.height]
