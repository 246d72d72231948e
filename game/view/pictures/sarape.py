"""The sarape as data: one row for each semester."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One semester.

    Attributes:
        values: livelihoods, commons, weave, learning, voice [0..100].
        flaws: What tore it: rift, collapse, mausoleum or any other name.
    """

    values: tuple[float, float, float, float, float]
    flaws: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SarapeData:
    """The cloth so far, of a term of `total_rows` semesters."""

    rows: tuple[Row, ...]
    total_rows: int = 12
