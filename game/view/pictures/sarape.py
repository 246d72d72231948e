"""The sarape as data: one row for each semester."""

from dataclasses import dataclass

Values = tuple[float, float, float, float, float]
"""livelihoods, commons, weave, learning, voice [0..100]."""


@dataclass(frozen=True, slots=True)
class Row:
    """One semester.

    Attributes:
        values: the five threads at its end.
        flaws: What tore it: rift, collapse, mausoleum or any other name.
        leaps: Ids of the conceptual leaps that were made in it.
    """

    values: Values
    flaws: tuple[str, ...] = ()
    leaps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SarapeData:
    """The cloth so far, of a term of `total_rows` semesters that began with the threads at `start`."""

    rows: tuple[Row, ...]
    total_rows: int = 12
    start: Values | None = None

    @property
    def whole(self) -> bool:
        """Whether it can be cut from the loom."""
        return len(self.rows) >= self.total_rows

    def before(self, number: int) -> Values:
        """The threads before a row."""
        if number > 0:
            return self.rows[number - 1].values
        return self.start if self.start is not None else self.rows[0].values

    def lately(self, number: int) -> tuple[float, ...]:
        """What a semester did to each thread [points]."""
        return tuple(
            now - then for now, then in zip(self.rows[number].values, self.before(number), strict=True)
        )
