"""The interface's words: every assets/words/*.yaml as one table of keys, each in both languages."""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from game.content.folders import assets_folder
from game.content.problem import Phrase, Problem, Problems, in_order, nearest, phrase
from game.content.reading import Document, Node, Trail, read
from game.content.source import file_name
from game.content.text import LANGUAGES, Text

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
KEY = re.compile(r"[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)*\Z")


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
            near = difflib.get_close_matches(key, self.entries, n=3)
            also = f"; did you mean {', '.join(near)}?" if near else ""
            raise KeyError(f"no words for {key!r}{also}")
        return entry


def load(folder: Path | None = None) -> Words:
    """Gives the words of all files of a folder (by default the shipped one): all good entries."""
    folder = assets_folder() / "words" if folder is None else folder
    documents = [read(path, file_name(path, folder.parent)) for path in sorted(folder.glob("*.yaml"))]
    return merged(documents)


def merged(documents: list[Document]) -> Words:
    """Gives the words of several documents as one table; a key that stands twice is a problem."""
    entries: dict[str, Text] = {}
    homes: dict[str, tuple[str, int]] = {}
    problems: list[Problem] = []
    for document in documents:
        found, wrong = entries_of(document)
        problems += wrong
        for key, text in found.items():
            if key in entries:
                file, line = homes[key]
                what = phrase("words_twice", key=key, file=file, first=line)
                problems.append(document.problem((key,), what, phrase("expected_once"), key=True))
                continue
            entries[key] = text
            homes[key] = document.file, document.place((key,), key=True)[0]
    return Words(entries, in_order(problems))


def entries_of(document: Document) -> tuple[dict[str, Text], list[Problem]]:
    """Gives the good entries of a words file, and the problems of the others."""
    problems = list(document.problems)
    if not isinstance(document.value, dict):
        if () not in document.spoiled:
            problems.append(document.problem((), phrase("words_shape"), phrase("expected_words")))
        return {}, problems
    found: dict[str, Text] = {}
    for key, value in document.value.items():
        wrong = _wrong(document, key, value)
        problems += wrong
        if not wrong and isinstance(value, dict) and (key,) not in document.spoiled:
            found[str(key)] = Text(str(value["es"]), str(value["en"]))
    return found, problems


def _wrong(document: Document, key: str | int, value: Node) -> list[Problem]:
    problems = []
    if not isinstance(key, str) or not KEY.match(key):
        what = phrase("words_key", key=key)
        problems.append(document.problem((key,), what, phrase("expected_words_key"), key=True))
    if (key,) in document.spoiled:
        return problems
    if not isinstance(value, dict):
        return [*problems, document.problem((key,), phrase("words_shape"), phrase("expected_words"))]
    for language in value:
        if language not in LANGUAGES:
            what, hint = phrase("unknown_language", language=language), nearest(language, LANGUAGES)
            path = (key, language)
            problems.append(document.problem(path, what, phrase("expected_languages"), hint, key=True))
    return problems + _texts(document, (key,), value)


def _texts(document: Document, path: Trail, value: Mapping[str | int, Node]) -> list[Problem]:
    problems = [
        document.problem((*path, language), what, expected, key=True)
        for language in LANGUAGES
        if (*path, language) not in document.spoiled and (found := _text_problem(value, language))
        for what, expected in [found]
    ]
    if problems or any((*path, language) in document.spoiled for language in LANGUAGES):
        return problems
    spanish, english = (set(PLACEHOLDER.findall(str(value[language]))) for language in LANGUAGES)
    if spanish != english:
        odd = ", ".join(f"{{{name}}}" for name in sorted(spanish ^ english))
        what = phrase("placeholders_differ", names=odd)
        return [document.problem(path, what, phrase("expected_same_placeholders"))]
    return _braces(document, path, value)


def _text_problem(value: Mapping[str | int, Node], language: str) -> tuple[Phrase, Phrase] | None:
    if language not in value:
        return phrase("missing_language", language=language), phrase("expected_languages")
    text = value[language]
    if not isinstance(text, str):
        return phrase("not_text", value=text), phrase("expected_text")
    if not text.strip():
        return phrase("empty_text", language=language), phrase("expected_languages")
    return None


def _braces(document: Document, path: Trail, value: Mapping[str | int, Node]) -> list[Problem]:
    """Gives a problem for braces that are no placeholder: they would reach the player as they are."""
    return [
        document.problem((*path, language), phrase("stray_brace"), phrase("expected_placeholder"))
        for language in LANGUAGES
        if any(brace in PLACEHOLDER.sub("", str(value[language])) for brace in "{}")
    ]
