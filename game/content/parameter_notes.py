"""What is known of each parameter: its range, grade and source; and which parameters move which number."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache as once
from pathlib import Path

from game.content import cache
from game.content.compiled.texts import text_of
from game.content.folders import assets_folder, levels_folder
from game.content.shared import read_parameters
from game.content.text import Text

Moved = Mapping[str, tuple[tuple[str, float], ...]]
"""By number of the model, the parameters that move it within a semester, the strongest first; how far each moves it
between the ends of its range [share of the number]."""


KEPT_AS = "parameter-notes"


@dataclass(frozen=True)
class Note:
    """A parameter as levels/parameters.yaml states it; grade is documented, inferred or assumed."""

    name: str
    value: float
    unit: str
    low: float
    high: float
    grade: str
    source: str
    meaning: Text


@once
def load_parameter_notes() -> Mapping[str, Note]:
    """Gives every parameter of the shipped file by its name; none where the file can't be read."""
    file = levels_folder() / "parameters.yaml"
    key = cache.file_key(file)
    kept = cache.fetch(KEPT_AS, key, dict)
    if kept is None:
        kept = _read(file)
        cache.keep(KEPT_AS, key, kept)
    return kept


def _read(file: Path) -> dict[str, Note]:
    shape = read_parameters(file, file.parent.parent).shape
    if shape is None:
        return {}
    return {
        name: Note(name, p.value, p.unit, p.range[0], p.range[1], p.grade, p.source, text_of(p.meaning))
        for name, p in shape.root.items()
    }


def moved_file() -> Path:
    """Gives where it is kept what moves which number; `docs/write_origins.py` writes it."""
    return assets_folder() / "evidence" / "origins.json"


def sensitivity_file() -> Path:
    """Gives where it is kept what hangs on which parameter; the command `sensitivity` writes it."""
    return moved_file().with_name("sensitivity.json")


@once
def load_moved() -> Moved:
    """Gives what moves which number; nothing where that was never measured."""
    return read_moved(moved_file())


@once
def load_sensitivity() -> Moved:
    """Gives on which parameters each fact and thread hangs, with shares; nothing where that was never measured."""
    return read_moved(sensitivity_file())


def read_moved(file: Path) -> Moved:
    """Gives a table of the form `{"name": [["parameter", 0.3], ...]}`; an empty one where there is no file."""
    if not file.is_file():
        return {}
    found = json.loads(file.read_text(encoding="utf-8"))
    return {name: tuple((str(each), float(far)) for each, far in pairs) for name, pairs in found.items()}
