"""Two terms drawn together, and a term among its other futures, as data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TwinData:
    """An outcome in a term as it was and as it would have been, from where something was changed.

    Attributes:
        lens: Its name; a thread is drawn in its ink.
        before: As it was: before the change, which both have in common, then after each semester.
        after: As it would have been.
        total: Semesters from the change to where the match stands.
        low: Lower edge of the window.
        high: Upper edge.
        first: Semesters of the term before the change.
    """

    lens: str
    before: tuple[float, ...]
    after: tuple[float, ...]
    total: int
    low: float
    high: float
    first: int = 0


@dataclass(frozen=True, slots=True)
class CloudData:
    """A thread after each semester: what came, and 10, 25, 50, 75 and 90 % of its other futures."""

    lens: str
    least: tuple[float, ...]
    quarter: tuple[float, ...]
    middle: tuple[float, ...]
    three_quarters: tuple[float, ...]
    most: tuple[float, ...]
    came: tuple[float, ...]
    total: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class StripData:
    """A measured number beside where it should lie; an open bound of the target is none.

    Attributes:
        target: Lowest and highest that is hoped for.
        half: The middle half of what came out.
        nine: Nine in ten of what came out.
        at: The number that is judged first: median or mean.
        met: Whether it is where it should be.
        low: Left edge of the strip.
        high: Right edge.
    """

    target: tuple[float | None, float | None]
    half: tuple[float, float]
    nine: tuple[float, float]
    at: float
    met: bool
    low: float
    high: float
