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
class FanData:
    """A thread over the semesters [0..100].

    Attributes:
        values: What was, one for each semester closed.
        total: Semesters of the term.
        low: Forecast, lower edge, from the semester after the last of `values`.
        high: Forecast, upper edge.
        before: A forecast made earlier for the last semester, lower and upper edge.
        lens: Thread.
    """

    values: tuple[float, ...]
    total: int = 12
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()
    before: tuple[float, float] | None = None
    lens: str = "weave"


@dataclass(frozen=True, slots=True)
class MultiplesData:
    """Small multiples: values of each thread by name, side by side."""

    series: tuple[tuple[str, tuple[float, ...]], ...]
    total: int = 12


@dataclass(frozen=True, slots=True)
class LedgerData:
    """Who paid: coins by payer, in the order they are stacked [pesos]."""

    coins: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class TimelineData:
    """The term as a line of knots: each event has a semester, a thread and a weight [0..1]."""

    total: int
    now: int
    events: tuple[tuple[int, str, float], ...] = ()
