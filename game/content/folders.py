"""Where things lie: the shipped assets and levels, and the player's own folders."""

import os
from pathlib import Path

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


def _shipped(name: str) -> Path:
    package = Path(__file__).resolve().parents[1]
    installed = package / "_data" / name
    return installed if installed.is_dir() else package.parent / name
