"""One line on the terminal that says how far a long work is, and how long it will still take."""

import sys
import time
from types import TracebackType

from game.lab.saying import say

PAUSE = 0.2  # seconds between two lines: more would only flicker
CLEAR = "\r\x1b[K"


class Progress:
    """A line on stderr while a work goes on; nothing where there is no terminal, or no label."""

    def __init__(self, label: str, of: int) -> None:
        """Begins.

        Args:
            label: what the work is called.
            of: how many pieces it has.
        """
        self._label, self._of, self._done = label, of, 0
        self._shown = bool(label) and of > 1 and sys.stderr.isatty()
        self._began = self._told = time.monotonic()

    def __enter__(self) -> "Progress":
        """Shows the first line."""
        self._show()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wipes the line away, so that what follows begins on a clean one."""
        if self._shown:
            print(CLEAR, end="", file=sys.stderr, flush=True)

    def one_more(self) -> None:
        """Counts a piece that is done."""
        self._done += 1
        if time.monotonic() - self._told >= PAUSE:
            self._show()

    def _show(self) -> None:
        if self._shown:
            self._told = time.monotonic()
            line = progress_line(self._label, self._done, self._of, self._told - self._began)
            print(CLEAR + line, end="", file=sys.stderr, flush=True)


def progress_line(label: str, done: int, of: int, seconds: float) -> str:
    """The line: how much is done of how much, and the time left as the pieces so far let one expect."""
    share = f"{label}  {100 * done // of:3d} %"
    if not done:
        return share
    left = round(seconds / done * (of - done))
    return f"{share}  {say('lab.left', time=_clock(left))}"


def _clock(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
