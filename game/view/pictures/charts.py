"""Charts as data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TankData:
    """A stock with what flowed in and out, all in the same unit as `capacity`."""

    level: float
    capacity: float
    inflow: float = 0.0
    outflow: float = 0.0
    lens: str = "weave"


@dataclass(frozen=True, slots=True)
class CourseData:
    """A thread over the term.

    Attributes:
        lens: Thread.
        values: At the start, then after each semester closed [0..100].
        total: Semesters of the term.
    """

    lens: str
    values: tuple[float, ...]
    total: int = 12


@dataclass(frozen=True, slots=True)
class LedgerData:
    """Who paid: coins by payer, in the order they are stacked [pesos].

    Attributes:
        coins: payers with what they paid.
        worth: what one coin stands for [pesos]; 0 lets the highest stack be full.
    """

    coins: tuple[tuple[str, float], ...]
    worth: float = 0.0


@dataclass(frozen=True, slots=True)
class TimelineData:
    """The term as bands: each event has a semester from 0, a thread, a weight [0..1] and a kind."""

    total: int
    closed: int
    events: tuple[tuple[int, str, float, str], ...] = ()
