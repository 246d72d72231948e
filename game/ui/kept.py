"""What is made once and kept: by its key, in so many bytes; what was used longest ago goes first."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

import pygame

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

OVERHEAD = 700
"""Of a surface and its key [bytes]."""


class Kept(Generic[Key, Value]):
    """Values by key that take at most `most` bytes together, as `weigh` weighs them; one is always kept."""

    def __init__(self, most: int, weigh: Callable[[Value], int]) -> None:
        self.bytes = 0
        """What all that is kept takes."""
        self._most, self._weigh = most, weigh
        self._values: OrderedDict[Key, Value] = OrderedDict()

    def __contains__(self, key: Key) -> bool:
        return key in self._values

    def once(self, key: Key, make: Callable[[], Value]) -> Value:
        """The value of a key, made now if there is none."""
        found = self._values.get(key)
        if found is None:
            found = self._values[key] = make()
            self.bytes += self._weigh(found)
            while self.bytes > self._most and len(self._values) > 1:
                self.bytes -= self._weigh(self._values.popitem(last=False)[1])
        else:
            self._values.move_to_end(key)
        return found


def bytes_of(surface: pygame.Surface) -> int:
    """What a surface takes, with what it takes to know of it."""
    return surface.get_width() * surface.get_height() * surface.get_bytesize() + OVERHEAD
