"""The interface's words: every assets/words/*.yaml as one table of keys, each in both languages."""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from game.content import cache
from game.content.folders import assets_folder
from game.content.problem import Problems
from game.content.source import file_name
from game.content.text import PLACEHOLDER, Text


class Unworded(KeyError):
    """There are no words for a key; which one may have been meant is sought only when somebody wants to read it."""

    def __init__(self, key: str, known: Iterable[str]) -> None:
        super().__init__(key)
        self._known = known

    def __str__(self) -> str:
        near = difflib.get_close_matches(self.args[0], self._known, n=3)
        return f"no words for {self.args[0]!r}" + (f"; did you mean {', '.join(near)}?" if near else "")


@dataclass(frozen=True)
class Words:
    """All keys with their texts, and the problems of the files they came from."""

    entries: Mapping[str, Text] = field(default_factory=dict)
    problems: Problems = ()

    def say(self, key: str, language: str, /, **values: object) -> str:
        """Gives the words of a key with its placeholders filled in.

        Raises:
            KeyError: for an unknown key (naming the nearest ones), an unknown language, or a missing value.
        """
        text = self._entry(key)[language]

        def filled(match: re.Match[str]) -> str:
            name = match.group(1)
            if name not in values:
                raise KeyError(f"the words {key!r} need a value for {{{name}}}")
            return str(values[name])

        return PLACEHOLDER.sub(filled, text)

    def keys(self, prefix: str = "") -> tuple[str, ...]:
        """Gives the keys that begin with a prefix, sorted."""
        return tuple(sorted(key for key in self.entries if key.startswith(prefix)))

    def __contains__(self, key: str) -> bool:
        """Says whether a key has words."""
        return key in self.entries

    def _entry(self, key: str) -> Text:
        entry = self.entries.get(key)
        if entry is None:
            raise Unworded(key, self.entries)
        return entry


def load(folder: Path | None = None) -> Words:
    """Gives the words of all files of a folder (by default the shipped one): all good entries."""
    folder = assets_folder() / "words" if folder is None else folder
    key = cache.words_key(folder)
    kept = cache.fetch("words", key, Words)
    if kept is not None:
        return kept
    found = _read(folder)
    if not found.problems and cache.words_key(folder) == key:
        cache.keep("words", key, found)
    return found


def _read(folder: Path) -> Words:
    from game.content import reading, word_files  # here: words that were read before need no YAML

    documents = [reading.read(path, file_name(path, folder.parent)) for path in sorted(folder.glob("*.yaml"))]
    return Words(*word_files.merged(documents))
