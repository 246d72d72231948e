"""What a quantity is: one name, its axes, unit, bounds and meaning, declared once beside its array."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

PLACE, CITY, SLOT, WORK, DOMAIN = "place", "city", "slot", "work", "domain"
TOPIC, RULE, LEAP, PAYER = "topic", "rule", "leap", "payer"
NO_LIMIT = float("inf")


@dataclass(frozen=True)
class Quantity:
    """A named array of the model; its axes come after the leading runs axis."""

    name: str
    axes: tuple[str, ...]
    unit: str
    low: float
    high: float
    meaning: str
    writable: bool = False
    compute: Callable[..., Array] | None = None


def stock(
    unit: str, *axes: str, low: float = 0.0, high: float = NO_LIMIT, to: str, writable: bool = False
) -> Any:
    """Declares a field of the state.

    Args:
        unit: its unit, as shown on screen.
        *axes: what it is counted over, after the runs axis.
        low: the smallest lawful value [unit].
        high: the largest lawful value [unit].
        to: its meaning in a sentence.
        writable: whether a card's effect or a level's start value may change it.

    Returns:
        A dataclass field that carries the declaration as metadata.
    """
    declaration = {"axes": axes, "unit": unit, "low": low, "high": high, "meaning": to, "writable": writable}
    return field(metadata=declaration)


def declared(cls: type) -> dict[str, Quantity]:
    """The quantities that a dataclass declares, by name, in the order of declaration."""
    from dataclasses import fields

    return {f.name: Quantity(name=f.name, **f.metadata) for f in fields(cls)}
