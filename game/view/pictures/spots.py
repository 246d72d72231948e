"""What a chart says of each of its spots, as plain strings that need no window."""

from dataclasses import dataclass

Area = tuple[float, float, float, float]
"""Left, top, right and bottom as shares of a picture [0..1]; a point has no width."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What is said of a spot.

    Attributes:
        name: What it is, e.g. a half-year or a payer.
        value: Its number with the unit.
        change: What was added to it, with its sign; empty where nothing is told of that.
    """

    name: str
    value: str
    change: str = ""

    @property
    def line(self) -> str:
        """All of it in one line, for a terminal or a screen reader."""
        told = f"{self.name}: {self.value}" if self.name else self.value
        if not self.change:
            return told
        return f"{told} {self.change}" if self.change.startswith("(") else f"{told} ({self.change})"


@dataclass(frozen=True, slots=True)
class Tick:
    """Words at a place along the edge of a chart.

    Attributes:
        at: Share of the picture from its left or its top [0..1].
        words: What is written there.
        strong: It stays where there is too little room for all, and is printed bold.
    """

    at: float
    words: str
    strong: bool = False


def point(x: float, y: float) -> Area:
    """Gives the area of a point."""
    return x, y, x, y
