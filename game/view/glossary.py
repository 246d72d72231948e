"""Which words of a text are explained in the codex, and where they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from game.view.markup import BLANKS, plain, unlinked, with_icons

MOST = 3
"""More links than these would make a thicket of a text."""

KEPT = 2000
_TITLE = re.compile(r"codex\.([a-z0-9-]+)\.title\Z")
_WORD = re.compile(r"\w+")
_ENDING = re.compile(r"\(([^()]*)\)")
_SENTENCE = re.compile(r".+?[.!?…][»”\"]?(?=\s+[^\s\d]|\Z)", re.DOTALL)
_SEE = re.compile(r"\s*\[\[[a-z0-9-]+\]\]")


class Table(Protocol):
    """Words by key, in any language."""

    def say(self, key: str, language: str, /, **values: object) -> str:
        """The text of a key."""
        ...

    def keys(self, prefix: str = "", /) -> tuple[str, ...]:
        """The keys that begin with a prefix."""
        ...

    def __contains__(self, key: str, /) -> bool:
        """Whether there are words for a key."""
        ...


@dataclass(frozen=True)
class Link:
    """Words of a text that an article explains: counted in letters that leave ink, bold marks not among them."""

    article: str
    start: int
    end: int


def spelled(form: str) -> tuple[str, ...]:
    """All that a declared form stands for: `faena(s)` is faena and faenas."""
    found = _ENDING.search(form)
    if found is None:
        return (form,)
    before, after = form[: found.start()], form[found.end() :]
    return (*spelled(before + after), *spelled(before + found.group(1) + after))


def forms_of(words: Table, language: str) -> dict[str, tuple[str, ...]]:
    """By article, the forms in which its thing is named in sentences: those declared, or else its title.

    A form that begins with `!` names something else, and is passed over.
    """
    found = {}
    for key in words.keys("codex."):
        title = _TITLE.match(key)
        if title is not None:
            declared = f"codex.{title.group(1)}.forms"
            text = words.say(declared if declared in words else key, language)
            found[title.group(1)] = tuple(
                one for form in text.split(";") for one in spelled(" ".join(form.split()))
            )
    return found


class Glossary:
    """The terms of one language. The table is made when a text is first asked about, and answers are kept."""

    def __init__(self, words: Table, language: str) -> None:
        self._words, self._language = words, language
        self._kept: dict[tuple[str, str], tuple[Link, ...]] = {}

    @cached_property
    def _table(self) -> dict[str, list[tuple[str, str]]]:
        """By the first word of a form in small letters: forms and their articles (or none), the longest first."""
        table: dict[str, list[tuple[str, str]]] = {}
        for article, forms in forms_of(self._words, self._language).items():
            for form in forms:
                first = _WORD.search(form)
                if first is not None:
                    row = (form[1:].strip(), "") if form.startswith("!") else (form, article)
                    table.setdefault(first.group().casefold(), []).append(row)
        for rows in table.values():
            rows.sort(key=lambda row: -len(row[0]))
        return table

    def links(self, text: str, own: str = "") -> tuple[Link, ...]:
        """What of a text is explained elsewhere than in the article `own`: each thing once, at most three.

        A form in small letters may begin a sentence; one with a capital stands as it is. Nothing bold is a link.
        """
        key = text, own
        if key not in self._kept:
            if len(self._kept) > KEPT:
                self._kept.clear()
            self._kept[key] = self._find(text, own)
        return self._kept[key]

    def _find(self, text: str, own: str) -> tuple[Link, ...]:
        whole, marks = unlinked(text)
        written = [mark for mark in marks if f"codex.{mark[0]}.title" in self._words]
        taken = [*((start, end) for _, start, end in marks), *_bold(whole)]
        seen = {own, *(article for article, _, _ in written)}
        found = [*written]
        for article, start, end in self._named(whole):
            if len(found) >= MOST:
                break
            if article not in seen and all(end <= left or right <= start for left, right in taken):
                seen.add(article)
                found.append((article, start, end))
        found.sort(key=lambda mark: mark[1])
        return tuple(Link(article, _inked(whole[:a]), _inked(whole[:b])) for article, a, b in found)

    def _named(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Every article that is named, in reading order, where it stands; the longest form wins."""
        reached = 0
        for word in _WORD.finditer(text):
            rows = self._table.get(word.group().casefold(), ()) if word.start() >= reached else ()
            for form, article in rows:
                end = _stands(text, word.start(), form)
                if end:
                    reached = end
                    if article:
                        yield article, word.start(), end
                    break

    def named(self, text: str) -> frozenset[str]:
        """Every article whose thing a text names, bold or not."""
        return frozenset(article for article, _, _ in self._named(unlinked(text)[0]))

    def title(self, article: str) -> str:
        """The title of an article."""
        return self._words.say(f"codex.{article}.title", self._language)

    def tip(self, article: str) -> str:
        """The first sentence of an article, under its title."""
        key = f"codex.{article}.text"
        text = plain(_SEE.sub("", self._words.say(key, self._language))) if key in self._words else ""
        first = _SENTENCE.match(text)
        return f"**{self.title(article)}.** {first.group() if first else text}".strip()


def _stands(text: str, start: int, form: str) -> int:
    """Where a form that stands whole at a place of a text ends; 0 if it does not stand there."""
    place = start
    for number, letter in enumerate(form):
        if letter == " ":
            if place >= len(text) or text[place] not in BLANKS:
                return 0
            while place < len(text) and text[place] in BLANKS:
                place += 1
            continue
        here = text[place : place + 1]
        if here != letter and not (number == 0 and here == letter.upper()):
            return 0
        place += 1
    around = text[max(0, start - 1) : start] + text[place : place + 1]
    return 0 if any(letter in "-_" or letter.isalnum() for letter in around) else place


def _bold(text: str) -> Iterator[tuple[int, int]]:
    """From where to where a text is bold."""
    place = 0
    for number, part in enumerate(text.split("**")):
        if number % 2:
            yield place, place + len(part)
        place += len(part) + 2


def _inked(text: str) -> int:
    """How many letters of a text leave ink."""
    return sum(letter not in BLANKS for letter in with_icons(text.replace("**", "")))
