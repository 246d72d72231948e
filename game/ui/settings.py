"""What the player likes: read from the user's own folder at the start, written back when it changes."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from game.content.folders import user_config_folder
from game.content.writing import whole_file

LANGUAGES = ("es", "en")
TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)


@dataclass(frozen=True)
class Settings:
    """Everything the settings screen can change."""

    language: str = "es"
    text_scale: float = 1.0
    theme: str = "poster"
    motion: bool = True
    full_screen: bool = False
    advisers: bool = True
    """Advisers forecast while one looks; a weak machine may do without."""
    accelerated: bool = False
    """Let SDL draw the window through the graphics driver."""
    sound: bool = True
    volume: float = 0.7
    """Of everything that is heard [0..1]."""

    def with_value(self, name: str, value: object) -> "Settings":
        """These settings with one field changed; an unknown name or an impossible value changes nothing."""
        known = {field.name: getattr(self, field.name) for field in fields(self)}
        if name not in known or not _fits(name, value, known[name]):
            return self
        return replace(self, **{name: value})  # type: ignore[arg-type]


def _fits(name: str, value: object, now: object) -> bool:
    if name == "language":
        return value in LANGUAGES
    if name == "text_scale":
        return value in TEXT_SCALES
    if isinstance(now, bool):
        return isinstance(value, bool)
    if name == "volume":
        return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
    return isinstance(value, str) and value.replace("-", "").isalnum()


def settings_file(folder: Path | None = None) -> Path:
    """Where the settings are kept: `folder`, or the user's configuration folder."""
    return (folder or user_config_folder()) / "settings.json"


def read_settings(file: Path, otherwise: Settings | None = None) -> Settings:
    """The settings in `file`; whatever is missing or makes no sense stays as in `otherwise`."""
    settings = otherwise or Settings()
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return settings
    if not isinstance(kept, Mapping):
        return settings
    for name, value in kept.items():
        settings = settings.with_value(str(name), value)
    return settings


def write_settings(file: Path, settings: Settings) -> bool:
    """Write all of it or nothing; gives whether it could be written (a locked home is no reason to stop)."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(file) as out:
            json.dump(asdict(settings), out, indent=1, sort_keys=True)
    except OSError:
        return False
    return True
