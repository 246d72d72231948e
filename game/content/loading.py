"""Levels on demand: what reads and checks them is imported only when a level is wanted.

Pydantic takes a tenth of a second to import, which a title screen can use.
"""

from pathlib import Path

from game.content.level import Level, Shelf
from game.content.problem import Problems


def load(level: str | Path) -> Level | Problems:
    """Gives a level by its id (a shipped one) or its folder, or everything that is wrong with it."""
    from game.content import library

    return library.load(level)


def levels(folder: Path | None = None) -> Shelf:
    """Gives all levels of a folder (by default the shipped ones), good and broken."""
    from game.content import library

    return library.levels(folder)
