"""Levels on demand: those compiled before as they were; what reads and checks is imported only when one has changed.

Pydantic and YAML take a quarter of a second to import and another to read a shelf of levels, which a title screen can
use.
"""

from pathlib import Path

from game.content import cache
from game.content.folders import level_folder, level_folders, levels_folder, own_levels_folder
from game.content.level import Level, Shelf
from game.content.problem import Problems


def load(level: str | Path) -> Level | Problems:
    """Gives a level by its id (a shipped one or one of the user's own) or its folder, or all that is wrong with it."""
    folder = level_folder(level)
    key = cache.level_key(folder)
    kept = cache.fetch(folder.name, key, Level)
    if kept is not None:
        return kept
    from game.content import library

    return library.load(folder, lambda level: _keep(folder, key, level))


def levels(folder: Path | None = None) -> Shelf:
    """Gives all levels of a folder (by default the shipped ones, then the user's own), good and broken."""
    own = level_folders(own_levels_folder()) if folder is None else []
    keys = {each: cache.level_key(each) for each in (*level_folders(folder or levels_folder()), *own)}
    found = {each: cache.fetch(each.name, key, Level) for each, key in keys.items()}
    kept = {each: level for each, level in found.items() if level is not None}
    if kept and len(kept) == len(keys):
        return Shelf(tuple(kept.values()))
    from game.content import library

    return library.levels(folder, kept, lambda each, level: _keep(each, keys[each], level))


def _keep(folder: Path, key: str | None, level: Level) -> None:
    """Keeps a level, unless a file was changed while it was read."""
    if cache.level_key(folder) == key:
        cache.keep(folder.name, key, level)
