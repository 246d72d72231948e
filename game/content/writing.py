"""Files that are written whole or not at all."""

import contextlib
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

PART = ".part"
"""How the name of a file ends that is not whole yet."""


@contextlib.contextmanager
def whole_file(target: Path, pause: Callable[[float], None] = time.sleep) -> Iterator[IO[str]]:
    """A file that takes its place only when all of it is on the disk: temporary, flushed, then put in place.

    Raises:
        OSError: the folder can't be written; the old file is as it was.
    """
    with (
        _aside(target, pause) as handle,
        os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file,
    ):
        yield file
        file.flush()
        os.fsync(file.fileno())


def write_whole(target: Path, data: bytes, pause: Callable[[float], None] = time.sleep) -> None:
    """Writes bytes as a file, in the same way.

    Raises:
        OSError: the folder can't be written; the old file is as it was.
    """
    with _aside(target, pause) as handle, os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextlib.contextmanager
def _aside(target: Path, pause: Callable[[float], None]) -> Iterator[int]:
    """An open file beside the target, which takes its place at the end, or is gone."""
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=PART)
    try:
        Path(temporary).chmod(_mode(target))
        yield handle
        _replace(Path(temporary), target, pause)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    _settle_folder(target.parent)


def _mode(target: Path) -> int:
    """Who may read a file: whoever could before, or whoever may read its folder."""
    there = target if target.exists() else target.parent
    return there.stat().st_mode & 0o666


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
