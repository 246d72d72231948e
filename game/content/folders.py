"""Where things lie: the shipped assets and levels, and the player's own folders."""

import os
from functools import cache
from pathlib import Path

from game.content.source import folders_in, is_folder, is_there

NOT_LEVELS = ("schema", "decks", "policies", "advisers")
"""Folders among the levels that hold none: what levels share stands there."""

APPLICATION = "tres-por-uno"
HOME_VARIABLE = "TRES_POR_UNO_HOME"


def assets_folder() -> Path:
    """Gives the folder of drawings, fonts and words."""
    return _shipped("assets")


def levels_folder() -> Path:
    """Gives the folder of the shipped levels."""
    return _shipped("levels")


def user_data_folder() -> Path:
    """Gives the folder for saved matches; it may not exist, and may refuse to be written."""
    own = os.environ.get(HOME_VARIABLE)
    if own:
        return Path(own) / "data"
    import platformdirs  # only here: the folder is asked for once, after the first frame

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def own_levels_folder() -> Path:
    """Gives the folder of the user's own levels; it may not exist."""
    return user_data_folder() / "levels"


def user_config_folder() -> Path:
    """Gives the folder for the settings; it may not exist, and may refuse to be written."""
    own = os.environ.get(HOME_VARIABLE)
    if own:
        return Path(own) / "config"
    import platformdirs

    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False))


def user_cache_folder() -> Path:
    """Gives the folder of what can be made again at any time; it may not exist, and may refuse to be written."""
    own = os.environ.get(HOME_VARIABLE)
    if own:
        return Path(own) / "cache"
    import platformdirs

    return Path(platformdirs.user_cache_dir(APPLICATION, appauthor=False))


def level_folder(level: str | Path) -> Path:
    """Gives the folder of a level named by its id (a shipped one or one of the user's own) or by its folder."""
    folder = Path(level)
    if isinstance(level, Path) or is_folder(folder):
        return folder
    own, shipped = own_levels_folder() / level, levels_folder() / level
    return own if is_folder(own) and not is_folder(shipped) else shipped


def level_folders(folder: Path) -> list[Path]:
    """Gives the folders that hold a level, or should."""
    return [each for each in folders_in(folder) if each.name not in NOT_LEVELS]


def shared_folder(level: Path) -> Path:
    """Gives the folder of what a level shares with others: the one it stands in, or the shipped one if it is alone."""
    return level.parent if is_there(level.parent / "parameters.yaml") else levels_folder()


@cache  # each part of each picture asks for it
def _shipped(name: str) -> Path:
    package = Path(__file__).resolve().parents[1]
    installed = package / "_data" / name
    return installed if installed.is_dir() else package.parent / name
