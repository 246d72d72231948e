"""Memory that is no longer used goes back to the system."""

import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Let the C library return what was freed; it keeps it otherwise, and large pictures leave large holes.

    Takes a few milliseconds: for moments in which nothing happens. Does nothing where the library can't.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    if sys.platform != "linux":
        return None
    import ctypes  # here: a window opens without it

    try:
        found: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError):
        return None
    return found


class Thrift:
    """Gives memory back once a screen stands and nothing happens."""

    def __init__(self, give: Callable[[], None] = give_back) -> None:
        self._give = give
        self._stands: object = None

    def idle(self, stands: object) -> None:
        """Nothing moves just now; what stood there the last time has been seen to."""
        if stands != self._stands:
            self._stands = stands
            self._give()
