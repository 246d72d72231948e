"""What is wrong with a file of content, and where: data that becomes a sentence only when read."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Union

Value = Union[str, "Phrase"]


@dataclass(frozen=True)
class Phrase:
    """A key of the words files with the values for its placeholders; a value may be a phrase itself."""

    key: str
    values: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True)
class Problem:
    """One thing wrong in one place: line and column count from 1."""

    file: str
    line: int
    column: int
    what: Phrase
    expected: Phrase | None = None
    hint: Phrase | None = None


Problems = tuple[Problem, ...]


def phrase(key: str, /, **values: object) -> Phrase:
    """Gives the phrase `problem.<key>`, its values turned to text."""
    return Phrase(
        f"problem.{key}",
        tuple((name, value if isinstance(value, Phrase) else shown(value)) for name, value in values.items()),
    )


def shown(value: object, longest: int = 60) -> str:
    """Gives a value as a message can print it: on one line, and cut when it is long."""
    text = " ".join(str(value).split())
    return text if len(text) <= longest else text[: longest - 1] + "…"


def nearest(word: object, known: Iterable[str]) -> Phrase | None:
    """Gives "did you mean ...?" with the nearest known word, or nothing when none is near."""
    if not isinstance(word, str) or len(word) > 80:
        return None
    by_lower = {name.lower(): name for name in known}
    asked = word.lower().replace(" ", "_")
    near = difflib.get_close_matches(asked, list(by_lower), n=1, cutoff=0.6)
    return phrase("did_you_mean", names=f"`{by_lower[near[0]]}`") if near else None


def one_of(known: Iterable[str], most: int = 14) -> Phrase:
    """Gives "one of a, b, c", shortened when the list is too long to help."""
    names = list(known)
    if not names:
        return phrase("expected_none_known")
    cut = ", …" if len(names) > most else ""
    listed = ", ".join(names[:most]) + cut
    return Phrase("problem.expected_one_of", (("names", listed),))


def in_order(problems: Iterable[Problem]) -> Problems:
    """Gives the problems sorted by file, line and column, each told once."""
    unique = dict.fromkeys(problems)
    return tuple(sorted(unique, key=lambda each: (each.file, each.line, each.column, each.what.key)))
