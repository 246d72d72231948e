"""Work spread over processes: the same results in the same order, errors and interruptions told."""

import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from game.lab import spread as spreading
from game.lab.progress import progress_line
from game.lab.spread import WorkerLost, spread


def square(number: int) -> int:
    """A quick piece of work."""
    return number * number


def slow_at_first(number: int) -> int:
    """Work whose first pieces take longest."""
    time.sleep(0.2 if number < 2 else 0.0)
    return number


def own_process(number: int) -> int:
    """Where a piece was done."""
    time.sleep(0.05)
    return os.getpid()


def stumble(number: int) -> int:
    """Work that fails once."""
    if number == 3:
        raise ValueError("a hole in the road")
    return number


def vanish(number: int) -> int:
    """Work that ends its process."""
    os._exit(1)


@pytest.fixture(params=["fork", "spawn"], autouse=True)
def both_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Forked processes where that is safe, and fresh ones as on every other system."""
    monkeypatch.setattr(spreading, "FORKS", spreading.FORKS and request.param == "fork")


@pytest.mark.parametrize("work", [square, slow_at_first])
def test_results_come_in_the_order_of_the_tasks(work: Callable[[int], int]) -> None:
    alone = list(spread(work, range(30), 1))
    assert list(spread(work, range(30), 2)) == alone == [work(number) for number in range(30)]


def test_several_workers_are_several_processes_and_one_is_none() -> None:
    assert set(spread(own_process, range(2), 1)) == {os.getpid()}
    several = set(spread(own_process, range(12), 2))
    assert len(several) == 2
    assert os.getpid() not in several


def test_an_error_in_a_process_comes_back_with_its_trace() -> None:
    with pytest.raises(ValueError, match="hole") as fell:
        list(spread(stumble, range(6), 2))
    assert "in stumble" in "".join(fell.value.__notes__)


def test_a_process_that_dies_is_told_not_waited_for() -> None:
    with pytest.raises(WorkerLost):
        list(spread(vanish, range(4), 2))


def test_whoever_stops_taking_results_ends_the_processes() -> None:
    results = spread(own_process, range(100), 2)
    process = next(results)
    results.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def linger(number: int) -> int:
    """Work of a process that is itself a parent, and dies without a word once its children work."""
    results = spread(own_process, range(100), 2)
    children = {next(results) for _ in range(4)}
    Path(os.environ["CHILDREN"]).write_text(" ".join(map(str, children)), encoding="utf-8")
    os._exit(1)


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes as Linux shows them")
def test_processes_end_when_their_parent_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "children"
    monkeypatch.setenv("CHILDREN", str(file))
    parent = multiprocessing.get_context("spawn").Process(target=linger, args=(0,))
    parent.start()
    parent.join()
    until = time.monotonic() + 20
    while any(Path(f"/proc/{child}").exists() for child in file.read_text(encoding="utf-8").split()):
        assert time.monotonic() < until
        time.sleep(0.05)


def test_no_tasks_give_no_results() -> None:
    assert list(spread(square, [], 2)) == []


def test_the_line_of_progress_says_how_long_it_will_take(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    assert progress_line("jerez", 0, 8, 0.0) == "jerez    0 %"
    assert progress_line("jerez", 2, 8, 30.0) == "jerez   25 %  1:30 left"
    monkeypatch.setenv("LC_ALL", "es_MX.UTF-8")
    assert progress_line("jerez", 1, 100, 60.0) == "jerez    1 %  faltan 1:39:00"
