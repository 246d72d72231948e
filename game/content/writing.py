"""Files that are written whole or not at all."""

import contextlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO


@contextlib.contextmanager
def whole_file(target: Path, pause: Callable[[float], None] = time.sleep) -> Iterator[IO[str]]:
    """A file that takes its place only when all of it is on the disk: temporary, flushed, then put in place.

    Raises:
        OSError: the folder can't be written; the old file is as it was.
    """
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _replace(Path(temporary), target, pause)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    _settle_folder(target.parent)


def _replace(temporary: Path, target: Path, pause: Callable[[float], None]) -> None:
    """Puts one file in the place of another; a scanner on Windows may hold the old one for a moment."""
    for attempt in range(5):
        try:
            temporary.replace(target)
            return
        except PermissionError:
            if attempt == 4:
                raise
            pause(0.05 * (attempt + 1))


def _settle_folder(folder: Path) -> None:
    """Flushes the folder's own entry, where the system lets us."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
