"""The words files: each entry checked, and all together as one table."""

import re
from collections.abc import Mapping

from game.content.problem import Phrase, Problem, Problems, in_order, nearest, phrase
from game.content.reading import Document, Node, Trail
from game.content.text import LANGUAGES, PLACEHOLDER, Text

KEY = re.compile(r"[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)*\Z")


def merged(documents: list[Document]) -> tuple[dict[str, Text], Problems]:
    """Gives the words of several documents as one table, and what is wrong; a key may stand only once."""
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
    return entries, in_order(problems)


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
