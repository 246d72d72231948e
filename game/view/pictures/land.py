"""The shape of a state: its outline and its municipal cells, in a square of side one."""

import json
from dataclasses import dataclass
from pathlib import Path

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Land:
    """A state as it is drawn.

    Attributes:
        state: Name of the state.
        width: Extent to the east, the longer side being 1.
        height: Extent to the south, the longer side being 1.
        outline: The border of the state.
        cells: Cell of every municipality, by INEGI's key.
    """

    state: str
    width: float
    height: float
    outline: Ring
    cells: dict[str, Ring]


def read_land(file: Path) -> Land:
    """Gives the land kept in a file of assets/shapes.

    Raises:
        OSError: The file cannot be read.
        ValueError: It holds no shapes.
    """
    raw = json.loads(file.read_text(encoding="utf-8"))
    try:
        cells = {str(key): _ring(ring) for key, ring in raw["cells"].items()}
        return Land(
            str(raw["state"]), float(raw["width"]), float(raw["height"]), _ring(raw["outline"]), cells
        )
    except (KeyError, TypeError, AttributeError) as fault:
        raise ValueError(f"{file.name}: no shapes of a state") from fault


def _ring(points: list[list[float]]) -> Ring:
    return tuple((float(x), float(y)) for x, y in points)
