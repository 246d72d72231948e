"""Work spread over processes, with results in the order of the tasks whatever the number of processes."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from game.lab.progress import Progress

Task = TypeVar("Task")
Result = TypeVar("Result")

AHEAD = 4  # tasks begun for each process before the oldest result has been taken: bounds what is kept
FORKS = sys.platform == "linux"  # a forked process has the level already; elsewhere forking is not safe
PATIENCE = 2.0  # seconds for a process to end by itself


class WorkerLost(Exception):
    """A process ended without an answer: killed from outside, or out of memory."""


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(
    work: Callable[[Task], Result], tasks: Sequence[Task], workers: int | None = None, label: str = ""
) -> Generator[Result, None, None]:
    """Does the same work for every task, on several processors at once.

    The work and its tasks travel to other processes, so they must be picklable: a function of a module, and tasks
    that name a level rather than carry it. An interruption (Ctrl-C) ends the processes and goes on to the caller,
    who keeps the results that came until then.

    Args:
        work: what is done; must not depend on anything but its task.
        tasks: what it is done for.
        workers: how many processes; all cores if none is said, and no process at all for 1.
        label: what the line of progress is called; no line without one, or without a terminal.

    Yields:
        The results, in the order of the tasks.

    Raises:
        WorkerLost: a process ended without an answer.
        Exception: whatever the work raised, with the trace of its process as a note.
    """
    workers = min(workers or cores(), len(tasks))
    with Progress(label, len(tasks)) as progress, closing(_results(work, tasks, workers)) as results:
        for result in results:
            progress.one_more()
            yield result


@dataclass(frozen=True)
class _Hand:
    """A process at work, and the line to it."""

    process: BaseProcess
    line: "Connection[Any, Any]"


def _results(
    work: Callable[[Task], Result], tasks: Sequence[Task], workers: int
) -> Generator[Result, None, None]:
    if workers <= 1:
        yield from map(work, tasks)
        return
    crew = _start(work, workers)
    try:
        yield from _in_order(tasks, [hand.line for hand in crew])
    except (EOFError, ConnectionError) as gone:
        raise WorkerLost from gone
    finally:
        _end(crew)


def _in_order(tasks: Sequence[Task], lines: "list[Connection[Any, Any]]") -> Generator[Any, None, None]:
    """Hands tasks out as processes fall idle; holds early answers back until their turn comes."""
    idle, early, begun = list(lines), dict[int, Any](), 0
    for turn in range(len(tasks)):
        while turn not in early:
            while idle and begun < min(len(tasks), turn + AHEAD * len(lines)):
                idle.pop().send((begun, tasks[begun]))
                begun += 1
            ready = wait(lines)
            for line in (each for each in lines if each in ready):
                number, result, error = line.recv()
                if error is not None:
                    raise error
                early[number] = result
                idle.append(line)
        yield early.pop(turn)


def _start(work: Callable[[Task], Result], workers: int) -> list[_Hand]:
    """Starts the processes, deaf to Ctrl-C from their first moment: only the parent answers it."""
    in_charge = threading.current_thread() is threading.main_thread()
    forks = FORKS and in_charge and threading.active_count() == 1
    context, crew = get_context("fork" if forks else "spawn"), list[_Hand]()
    heard = signal.signal(signal.SIGINT, signal.SIG_IGN) if in_charge else None
    try:
        for _ in range(workers):
            ours, theirs = context.Pipe()
            # A forked child holds copies of our ends of the lines; unless it lets go, nobody notices that we are gone.
            copies = [*(hand.line for hand in crew), ours] if forks else []
            process = context.Process(target=_serve, args=(work, theirs, copies), daemon=True)  # type: ignore[attr-defined]
            process.start()
            theirs.close()
            crew.append(_Hand(process, ours))
    finally:
        if in_charge:
            signal.signal(signal.SIGINT, heard)
    return crew


def _end(crew: list[_Hand]) -> None:
    for hand in crew:
        hand.line.close()
        hand.process.terminate()
    for hand in crew:
        hand.process.join(PATIENCE)


def _serve(
    work: Callable[[Task], Result], line: "Connection[Any, Any]", copies: "list[Connection[Any, Any]]"
) -> None:
    """What a process does: one task after another, until the parent hangs up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for copy in copies:
        copy.close()
    with suppress(EOFError, ConnectionError):
        while True:
            number, task = line.recv()
            line.send(_answer(work, number, task))


def _answer(
    work: Callable[[Task], Result], number: int, task: Task
) -> tuple[int, Result | None, Exception | None]:
    try:
        return number, work(task), None
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent raises it
        error.add_note("".join(traceback.format_exception(error)))
        return number, None, error
