"""Texts: how long they may be, and which gaps are filled in."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from game.content.problem import one_of, phrase
from game.content.reading import Document, Trail
from game.content.sense.names import Found
from game.content.shapes.base import Bilingual
from game.content.text import LANGUAGES

GAP = re.compile(r"\{([^{}]*)\}?|\}")
CARD_WORDS, ANSWER_WORDS = 120, 12


def check_length(document: Document, path: Trail, text: Bilingual, most: int) -> Found:
    """Yields a problem for each language in which a text has more than so many words."""
    for language in LANGUAGES:
        count = len(str(getattr(text, language)).split())
        if count > most:
            what = phrase("too_long", language=language, count=count)
            yield document.problem((*path, language), what, phrase("expected_words_at_most", most=most))


def check_gaps(document: Document, path: Trail, known: Iterable[str]) -> Found:
    """Yields a problem for each {gap} below a path that nothing will fill."""
    known = tuple(known)
    for inner, text in _strings(_at(document, path), path):
        for gap in GAP.finditer(text):
            if gap.group(1) not in known:
                what = phrase("unknown_gap", name=gap.group(1) or "")
                expected = one_of(known) if known else phrase("expected_no_gap")
                yield document.problem(inner, what, expected)


def _at(document: Document, path: Trail) -> Any:
    node: Any = document.value
    for step in path:
        node = node[step]
    return node


def _strings(node: Any, path: Trail) -> Iterator[tuple[Trail, str]]:
    if isinstance(node, str) and path and path[-1] in LANGUAGES:
        yield path, node
    elif isinstance(node, dict | list):
        items = node.items() if isinstance(node, dict) else enumerate(node)
        for step, inner in items:
            yield from _strings(inner, (*path, step))
