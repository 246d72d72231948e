"""The stamp in an environment: one line that says what was installed there: no start has to ask pip."""

import os
from dataclasses import dataclass
from pathlib import Path

from game.setup.lock import EXTRAS

STAMP = "tres-por-uno.stamp"
UNFINISHED = "unfinished"


@dataclass(frozen=True)
class Stamp:
    """What an environment holds."""

    purpose: str  # one of `lock.EXTRAS`, which has all that those before it have; or "unfinished"
    lock: str  # fingerprint of requirements.lock
    python: str  # such as "cpython-312"

    def covers(self, wanted: "Stamp") -> bool:
        """Tell whether an environment with this stamp serves what is wanted."""
        if (self.lock, self.python) != (wanted.lock, wanted.python):
            return False
        if self.purpose == wanted.purpose:
            return True
        purposes = tuple(EXTRAS)
        return self.purpose in purposes[purposes.index(wanted.purpose) :]


def read_stamp(folder: Path) -> Stamp | None:
    """Give the stamp of an environment, or None; one that can't be read counts as unfinished."""
    try:
        words = (folder / STAMP).read_text(encoding="utf-8").split()
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        words = []
    return Stamp(*words) if len(words) == 3 else Stamp(UNFINISHED, "", "")


def write_stamp(folder: Path, stamp: Stamp) -> None:
    """Stamp an environment, whole or not at all."""
    fresh = folder / f"{STAMP}.new"
    fresh.write_text(f"{stamp.purpose} {stamp.lock} {stamp.python}\n", encoding="utf-8")
    os.replace(fresh, folder / STAMP)


def remove_stamp(folder: Path) -> None:
    """Say that an environment can't be trusted any more, so that the next start makes it again."""
    write_stamp(folder, Stamp(UNFINISHED, "-", "-"))


def is_ready(folder: Path, wanted: Stamp) -> bool:
    """Tell whether an environment can be started as it is."""
    stamp = read_stamp(folder)
    return stamp is not None and stamp.covers(wanted) and is_whole(folder)


def is_whole(folder: Path) -> bool:
    """Tell whether an environment has a Python that knows that it lives in an environment."""
    return python_in(folder).exists() and (folder / "pyvenv.cfg").is_file()


def python_in(folder: Path) -> Path:
    """Give where the Python of an environment is."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
