"""Bytes of a file to text: size, encoding and characters are checked before any parser sees them."""

import codecs
import hashlib
import os
import re
from collections.abc import Iterable
from pathlib import Path

from game.content.problem import Phrase, Problem, phrase

LARGEST = 1_000_000
# What YAML calls printable, without the three line breaks (U+0085, U+2028, U+2029) that editors do not count
# as lines, and without the tab, which looks like spaces and is none.
STRANGE = re.compile("[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


class Refused(Exception):
    """A file, or the rest of one, that cannot be read; carries the problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.what.key)
        self.problem = problem


def file_name(path: Path, base: Path | None = None) -> str:
    """Gives the name of a file as messages print it: relative to `base` if inside it, always printable."""
    try:
        shown = path.relative_to(base).as_posix() if base else str(path)
    except ValueError:
        shown = str(path)
    return os.fsencode(shown).decode("utf-8", "replace").replace("\n", " ")


def is_folder(path: Path) -> bool:
    """Says whether a folder is there; what may not be looked at, or has an impossible name, is none."""
    return os.path.isdir(path)


def is_there(path: Path) -> bool:
    """Says whether a file is there, with the same patience."""
    return os.path.lexists(path)


def folders_in(path: Path) -> list[Path]:
    """Gives the folders in a folder by name, without the hidden; nothing when it may not be looked at."""
    try:
        return sorted(each for each in path.iterdir() if each.name[0] not in "._" and is_folder(each))
    except OSError:
        return []


def read_text(path: Path, name: str) -> str:
    """Gives the text of a file with newlines as Unix has them.

    Raises:
        Refused: when it is missing, no plain file, too large, not UTF-8, or holds more than text.
    """
    return _decoded(_bytes(path, name), name)


def fingerprint(texts: Iterable[tuple[str, str]]) -> str:
    """Gives the SHA-256 of named texts (newlines already normalised), the same on every machine."""
    digest = hashlib.sha256()
    for name, text in sorted(texts):
        digest.update(f"{name}\0{len(text)}\0{text}".encode())
    return digest.hexdigest()


def _bytes(path: Path, name: str) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise Refused(_at(name, 1, 1, phrase("not_a_file"), phrase("expected_yaml_file")))
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except FileNotFoundError:
        raise Refused(_at(name, 1, 1, phrase("missing_file"))) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(_at(name, 1, 1, phrase("unreadable", reason=reason))) from None
    if len(data) > LARGEST:
        expected = phrase("expected_size", kilobytes=LARGEST // 1000)
        raise Refused(_at(name, 1, 1, phrase("too_large"), expected))
    return data


def _decoded(data: bytes, name: str) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Refused(_at(name, 1, 1, phrase("utf16"), phrase("expected_utf8")))
    data = data.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\0" in data:
            raise Refused(_at(name, 1, 1, phrase("binary"), phrase("expected_utf8"))) from None
        line, column = _place(data[: error.start].decode("utf-8"))
        what = phrase("not_utf8", byte=f"{data[error.start]:02X}")
        raise Refused(_at(name, line, column, what, phrase("expected_utf8"))) from None
    strange = STRANGE.search(text)
    if strange:
        line, column = _place(text[: strange.start()])
        raise Refused(_strange(name, line, column, strange.group()))
    return text


def _strange(name: str, line: int, column: int, character: str) -> Problem:
    if character == "\t":
        return _at(name, line, column, phrase("tab"), phrase("expected_spaces"))
    code = f"U+{ord(character):04X}"
    return _at(name, line, column, phrase("strange_character", code=code), phrase("expected_text_character"))


def _place(before: str) -> tuple[int, int]:
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _at(name: str, line: int, column: int, what: Phrase, expected: Phrase | None = None) -> Problem:
    return Problem(name, line, column, what, expected)
