"""Measures contenders in turn, each in a process of its own, and says what became of a promise."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NOT_HERE = float("nan")


@dataclass(frozen=True)
class Promise:
    """A figure with what was promised of it, if anything; not a number where it can't be measured here."""

    what: str
    measured: float
    least: float | None = None
    most: float | None = None

    @property
    def verdict(self) -> str:
        """Met, missed, not measured, or nothing promised."""
        if self.least is None and self.most is None:
            return "for comparison"
        if isnan(self.measured):
            return "not measured"
        high = self.least is None or self.measured >= self.least
        low = self.most is None or self.measured <= self.most
        return "met" if high and low else "**missed**"

    @property
    def target(self) -> str:
        """The target in words."""
        if self.least is None and self.most is None:
            return "–"
        return f"at least {self.least:g}" if self.least is not None else f"at most {self.most:g}"


class Contender:
    """A contender in its own process."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.best = NOT_HERE
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.contenders", name],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.ready = self._line() == "ready"

    def play(self) -> None:
        """One round more; the best counts."""
        assert self._process.stdin is not None
        print("round", file=self._process.stdin, flush=True)
        seconds = float(self._line())
        self.best = seconds if isnan(self.best) else min(self.best, seconds)

    def end(self) -> None:
        """Ends the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


def best_of(names: Sequence[str], rounds: int) -> dict[str, float]:
    """The best round of each contender [s for a unit], measured in turn; not a number for one that can't play here."""
    contenders = [Contender(name) for name in names]
    for _ in range(rounds):
        for contender in contenders:
            if contender.ready:
                contender.play()
    for contender in contenders:
        contender.end()
    return {contender.name: contender.best for contender in contenders}


def last_words(*command: str) -> list[str]:
    """What a Python program says last, in words."""
    done = subprocess.run([sys.executable, *command], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.split()
