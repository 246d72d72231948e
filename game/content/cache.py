"""Levels and words as they were compiled the last time, so that a start needs no YAML.

Allowed, never needed, never stale. An entry is found by a key that is made of everything it follows from: the bytes of
every file of content that it may have been read from, the source of the packages that read and compile it, and the
Python and the packages underneath. So a change makes another key, and nothing has to be thrown away at the right
moment. An entry that is damaged, cut short or somebody else's is as good as none; a folder that can't be written is a
cache that stays empty.
"""

import hashlib
import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from stat import S_ISREG
from typing import TypeVar

from game.content.folders import NOT_LEVELS, shared_folder, user_cache_folder
from game.content.packing import Unpackable, pack, unpack
from game.content.writing import PART, write_whole

Value = TypeVar("Value")

LARGEST = 8_000_000
MOST = 48
"""Entries that are kept; those that were used longest ago go first."""

DAY = 86_400
SUFFIX = ".compiled"
SOURCES = ("model", "deck", "content")
PACKAGES = ("numpy", "pydantic", "yaml")


def level_key(level: Path) -> str | None:
    """Gives the key of a level's folder; none when a file in it can't be read, and so can't be known."""
    shared = shared_folder(level)
    try:
        inner = (path for name in NOT_LEVELS for path in _yaml(shared / name))
        below = (path for each in _folders(level) for path in _yaml(each))
        return _key((shared, (*_yaml(shared), *inner)), (level, (*_yaml(level), *below)))
    except (OSError, ValueError):  # a name with a null byte in it is a ValueError
        return None


def words_key(folder: Path) -> str | None:
    """Gives the key of a folder of words; none when it can't be read."""
    try:
        return _key((folder, tuple(_yaml(folder))))
    except (OSError, ValueError):  # a name with a null byte in it is a ValueError
        return None


def file_key(file: Path) -> str | None:
    """Gives the key of one file; none when it can't be read."""
    try:
        return _key((file.parent, (file,)))
    except (OSError, ValueError):
        return None


def fetch(name: str, key: str | None, kind: type[Value]) -> Value | None:
    """Gives what was kept under a key, or nothing."""
    if key is None:
        return None
    path = _path(name, key)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST)
        body = data[len(_head(key, b"")) :]
        if not data.startswith(_head(key, body)):
            return None
        value = unpack(body)
    except (OSError, Unpackable):
        return None
    with suppress(OSError):
        if time.time() - path.stat().st_mtime > DAY:
            os.utime(path)
    return value if isinstance(value, kind) else None


def keep(name: str, key: str | None, value: object) -> None:
    """Keeps a value under a key if that can be done; nobody needs to know when it can't."""
    if key is None:
        return
    path = _path(name, key)
    try:
        data = pack(value)
        if len(data) < LARGEST // 2:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, _head(key, data) + data)
            _tidy(path.parent)
    except (OSError, Unpackable):
        return


def _path(name: str, key: str) -> Path:
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name[:40])
    return user_cache_folder() / "compiled" / f"{plain}-{key[:24]}{SUFFIX}"


def _head(key: str, data: bytes) -> bytes:
    """Gives what stands before the data: whose they are, and that they are whole; always of the same length."""
    return f"{key}\n{hashlib.sha256(data).hexdigest()}\n".encode()


def _tidy(folder: Path) -> None:
    """Removes the entries that were used longest ago, and what a writer that was killed has left."""
    entries = []
    for entry in os.scandir(folder):
        with suppress(OSError):
            used = entry.stat().st_mtime
            if entry.name.endswith(SUFFIX):
                entries.append((used, entry.path))
            elif entry.name.endswith(PART) and time.time() - used > DAY:
                os.unlink(entry.path)
    for _, path in sorted(entries, reverse=True)[MOST:]:
        with suppress(OSError):
            os.unlink(path)


def _key(*parts: tuple[Path, Iterable[Path]]) -> str | None:
    """Gives one digest of everything under it, or nothing where the game's own source isn't there to be asked."""
    game = _game()
    if game is None:
        return None
    digest = hashlib.sha256(game.encode())
    for root, paths in parts:
        for piece in _told(root, paths):
            digest.update(piece)
    return digest.hexdigest()


def _told(root: Path, paths: Iterable[Path]) -> Iterator[bytes]:
    """Yields names and bytes of files.

    Raises:
        OSError: one can't be read, or is none.
    """
    for path in sorted(paths):
        if not S_ISREG(path.stat().st_mode):
            raise OSError(f"{path.name} is no file")
        data = path.read_bytes()
        name = f"{root.name}/{path.relative_to(root).as_posix()}"
        yield f"{name}\0{len(data)}\0".encode(errors="backslashreplace")
        yield data


def _yaml(folder: Path) -> Iterator[Path]:
    """Yields the YAML files of a folder; nothing where there is no such folder."""
    try:
        yield from (folder / name for name in os.listdir(folder) if name.endswith(".yaml"))
    except (FileNotFoundError, NotADirectoryError):
        return


def _folders(folder: Path) -> Iterator[Path]:
    return (Path(entry.path) for entry in os.scandir(folder) if entry.is_dir())


@cache
def _game() -> str | None:
    """Gives a digest of what reads and compiles content, with the Python and the packages that it runs on."""
    package = Path(__file__).resolve().parents[1]
    sources = [path for name in SOURCES for path in (package / name).rglob("*.py")]
    if not sources:
        return None
    digest = hashlib.sha256(f"{sys.version}\0{sys.byteorder}\0{sys.platform}".encode())
    for piece in _told(package, sources):
        digest.update(piece)
    for name in PACKAGES:
        # Installing another version of a package changes the folder that it stands in.
        spec = find_spec(name)
        home = Path(spec.origin).parents[1] if spec and spec.origin else package
        digest.update(f"{home}\0{home.stat().st_mtime_ns}\0".encode(errors="backslashreplace"))
    return digest.hexdigest()
