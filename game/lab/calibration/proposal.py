"""What a search proposes: parameters that move, and the file with their values changed and all else as it was."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from game.lab.values import Range, Values, parameter_ranges


@dataclass(frozen=True)
class Move:
    """A parameter that moves to another value within its range."""

    parameter: Range
    to: float

    @property
    def share(self) -> float:
        """How far it moves, as a share of its range."""
        return (self.to - self.parameter.value) / (self.parameter.high - self.parameter.low)


def moves(values: Values) -> list[Move]:
    """The values that differ from those of the file, the farthest first."""
    ranges = parameter_ranges()
    found = [Move(ranges[name], value) for name, value in values if value != ranges[name].value]
    return sorted(found, key=lambda move: (-abs(move.share), move.parameter.name))


def with_moves(text: str, proposed: Sequence[Move]) -> str:
    """The text of levels/parameters.yaml with other values; comments, order and spaces stay as they are.

    Raises:
        ValueError: a parameter's value doesn't stand where it should.
    """
    for move in proposed:
        line = re.compile(rf"^({re.escape(move.parameter.name)}:\n  value: )(\S+)", re.MULTILINE)
        text, count = line.subn(lambda match, to=move.to: match[1] + number(to), text)  # type: ignore[misc]
        if count != 1:
            raise ValueError(f"levels/parameters.yaml: no value of {move.parameter.name}")
    return text


def number(value: float) -> str:
    """A number as the file writes it: no exponent, no needless zeros."""
    if value == int(value):
        return str(int(value))
    return f"{value:.10f}".rstrip("0")
