"""A level with other numbers than those of the file: what calibration and sensitivity try."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache

from game.content.compiled.figures import figures_of
from game.content.folders import levels_folder
from game.content.level import Level
from game.content.shapes.level import LevelShape
from game.content.shared import filed, read_leaps, read_parameters
from game.lab.named import level_by
from game.model.figures import Figures
from game.model.parameters import Parameters
from game.model.start import build_world

Values = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Range:
    """A parameter as its file states it.

    Attributes:
        name: its name.
        value: its value now.
        low: the smallest that it may be.
        high: the largest.
        unit: its unit.
        grade: documented, inferred or assumed.
        meaning: what it is, by language.
    """

    name: str
    value: float
    low: float
    high: float
    unit: str
    grade: str
    meaning: Mapping[str, str]

    @property
    def free(self) -> bool:
        """Whether it may be moved at all."""
        return self.low < self.high


@lru_cache(maxsize=1)
def parameter_ranges() -> Mapping[str, Range]:
    """All parameters of the model in the order of their file, by name."""
    shape = read_parameters(levels_folder() / "parameters.yaml", levels_folder().parent).shape
    if shape is None:
        raise ValueError("levels/parameters.yaml is broken; main.py check says where")
    return {
        name: Range(
            name, row.value, row.range[0], row.range[1], row.unit, row.grade,
            {"es": row.meaning.es, "en": row.meaning.en},
        )
        for name, row in shape.root.items()
    }  # fmt: skip


def level_with(name: str, values: Values) -> Level:
    """A shipped level in which some parameters have other values; what the level itself overrides stays.

    Raises:
        Refused: the level is not there, or broken.
    """
    level = level_by(name)
    if not values:
        return level
    usual = {each.name: each.value for each in parameter_ranges().values()}
    numbers = {**usual, **dict(values), **level.parameters}
    parameters = Parameters(**{field.name: float(numbers[field.name]) for field in fields(Parameters)})
    return replace(level, world=build_world(figures_named(name), parameters))


@lru_cache(maxsize=16)
def figures_named(name: str) -> Figures:
    """A shipped level in numbers, as its file gives them.

    Raises:
        ValueError: the level is not there, or broken.
    """
    folder = levels_folder()
    shape = filed(folder / name / "level.yaml", folder.parent, LevelShape).shape
    leaps = read_leaps(folder / "leaps.yaml", folder.parent).shape
    if shape is None or leaps is None:
        raise ValueError(f"levels/{name} is broken; main.py check says where")
    return figures_of(shape, leaps.root)
