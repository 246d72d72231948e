"""Large paintings, which come after a screen stands, a slice in each frame: no event waits for a whole one."""

import time
from collections.abc import Callable, Generator, Hashable, Iterable, Sequence
from dataclasses import dataclass

import pygame

SLICE = 0.008
"""A painting goes on for about so long in a frame [s]."""

Steps = Generator[None, None, pygame.Surface]
"""A painting in the making: it rests now and then, and is given at the end."""


Keep = Callable[[Hashable, Callable[[], pygame.Surface]], pygame.Surface]
"""Keeps under a key what a function makes, as `Prints.once` does."""


def finished(steps: Steps) -> pygame.Surface:
    """A painting, made in one go."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: pygame.Surface = end.value
            return made


def all_at_once(steps: Iterable[None]) -> None:
    """Take all steps of something that is painted into a picture."""
    for _ in steps:
        pass


@dataclass(frozen=True)
class Late:
    """A painting that was put off: under which key it will be kept, where it is seen, and how it is begun."""

    key: Hashable
    place: pygame.Rect
    begin: Callable[[], Steps]


class Bench:
    """Where paintings that were put off are made, one after the other."""

    def __init__(self) -> None:
        self.waiting: list[Late] = []
        self._key: Hashable = None
        self._steps: Steps | None = None

    def go_on(self, keep: Keep) -> list[pygame.Rect]:
        """Paint for a slice of time, and give the places of what was finished; of paintings at most one."""
        if not self.waiting:
            return []
        if self._steps is None or all(late.key != self._key for late in self.waiting):
            self._key, self._steps = self.waiting[0].key, self.waiting[0].begin()
        until = time.perf_counter() + SLICE
        try:
            next(self._steps)
            while time.perf_counter() < until:
                next(self._steps)
        except StopIteration as end:
            made: pygame.Surface = end.value
            keep(self._key, lambda: made)
            self._steps = None
            return [late.place for late in self.waiting if late.key == self._key]
        return []

    def put_off(self, fresh: Sequence[Late], rects: Sequence[pygame.Rect]) -> None:
        """After these rectangles were painted: what is still missing in them, and all that was missing elsewhere."""
        elsewhere = [late for late in self.waiting if late.place.collidelist(list(rects)) < 0]
        self.waiting = [*elsewhere, *fresh]

    def clear(self) -> None:
        """Nothing waits any more."""
        self.waiting, self._steps = [], None
