"""The one background thread: it thinks about what is asked last, and hands over better and better answers.

A question has a key, and a way to be thought about: a function that is given `cancelled` and gives a generator. The
thread runs the generator and puts every value it gives, which nobody changes afterwards, into a queue; the frame loop
takes them out (`Thinking.poll`). A newer question takes the place of the one before, which ends when it next asks
whether it was cancelled. Nothing of pygame runs in the thread, and nothing in the thread can end the game.
"""

import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from types import FrameType

Cancelled = Callable[[], bool]
Think = Callable[[Cancelled], Iterator[object]]
Report = Callable[[Exception], object]

PAUSE = 0.12
"""A question is thought about when it has stood for so long: a pointer on its way asks nothing [s]."""

PATIENCE = 3.0
"""How long the game waits for the thread when it ends [s]."""

KEPT = 60
"""Answers that are remembered."""

BREATH = 0.05
"""No longer than this does the thread hold its breath at a time [s]."""


@dataclass(frozen=True)
class Wonder:
    """A question: the same key is the same question."""

    key: Hashable
    think: Think


@dataclass(frozen=True)
class Thought:
    """What has been found so far.

    Attributes:
        value: the best answer yet; none before the first.
        done: nothing better will come.
        failed: it could not be thought through.
    """

    value: object = None
    done: bool = False
    failed: bool = False


NOTHING = Thought()


class Thinking:
    """Questions and answers of the frame loop; the thread starts with the first question."""

    def __init__(self, report: Report | None = None) -> None:
        """`report` is told of the first error in a question, which otherwise has no answer."""
        self.report = report
        self._turn = threading.Condition()
        self._asked: Wonder | None = None
        self._over = False
        self._free = threading.Event()
        self._hushed = False  # the same as a plain value, because it is asked at every call
        self._thread: threading.Thread | None = None
        self._found: SimpleQueue[tuple[Hashable, Thought]] = SimpleQueue()
        self._kept: OrderedDict[Hashable, Thought] = OrderedDict()

    @property
    def busy(self) -> bool:
        """Whether something is being thought about, so that an answer may come."""
        return self._asked is not None or not self._found.empty()

    def found(self, key: Hashable) -> Thought:
        """What is known about a question."""
        return self._kept.get(key, NOTHING)

    def ask(self, wonder: Wonder | None) -> None:
        """Think about this and nothing else; about nothing, where there is no question or it is answered."""
        if wonder is not None and (self._over or self.found(wonder.key).done):
            wonder = None
        now = self._asked
        if not self._found.empty():
            return  # hear first what has been found: it may be the answer
        if wonder is now or (wonder is not None and now is not None and wonder.key == now.key):
            return
        with self._turn:
            self._asked = wonder
            self._turn.notify()
        if wonder is not None and self._thread is None:
            self._thread = threading.Thread(target=self._work, name="thinking", daemon=True)
            self._thread.start()

    def poll(self) -> bool:
        """Take in what has been found since the last time; says whether there was anything."""
        any_ = False
        with suppress(Empty):
            while True:
                key, thought = self._found.get_nowait()
                self._kept[key] = thought
                self._kept.move_to_end(key)
                any_ = True
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return any_

    def hush(self) -> None:
        """Let the thread hold its breath: the frame loop has something to do, and Python runs one thread at a time."""
        self._free.clear()
        self._hushed = True

    def go_on(self) -> None:
        """Let it think again: the frame loop waits."""
        self._hushed = False
        self._free.set()

    def close(self) -> None:
        """Stop thinking for good, and wait for the thread."""
        self.go_on()
        with self._turn:
            self._asked, self._over = None, True
            self._turn.notify()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _work(self) -> None:
        while not self._over:
            wonder = self._next()
            if wonder is not None:
                self._answer(wonder)

    def _next(self) -> Wonder | None:
        """The next question that stands long enough; none where it did not."""
        with self._turn:
            self._turn.wait_for(lambda: self._over or self._asked is not None)
            wonder = self._asked
            moved_on = self._turn.wait_for(lambda: self._over or self._asked is not wonder, PAUSE)
        return None if moved_on else wonder

    def _answer(self, wonder: Wonder) -> None:
        last, failed = self.found(wonder.key).value, False

        def cancelled() -> bool:
            return self._asked is not wonder

        # A thread of low priority would be worse: on a busy machine it is put aside while it holds Python.
        sys.setprofile(self._breathe)
        try:
            for value in wonder.think(cancelled):
                last = value
                self._found.put((wonder.key, Thought(value)))
        except Exception as error:  # noqa: BLE001 - whatever goes wrong here must not end the game
            failed = True
            self._tell(error)
        finally:
            sys.setprofile(None)
        with self._turn:
            if self._asked is wonder:
                self._found.put((wonder.key, Thought(last, done=True, failed=failed)))
                self._asked = None

    def _breathe(self, frame: FrameType, event: str, about: object) -> None:  # noqa: ARG002 - as `sys` calls it
        """Called at every call of a function in the thread: waits while the frame loop is at work."""
        if self._hushed:
            self._free.wait(BREATH)

    def _tell(self, error: Exception) -> None:
        report, self.report = self.report, None
        if report is not None:
            with suppress(Exception):
                report(error)
