"""The codex's articles out of the words: `codex.<id>.title`, `.text` with `[[links]]`, and `.source`."""

import re
from collections.abc import Collection

from game.content.words import Words
from game.ui.shelf import CodexEntry

LINK = re.compile(r"\s*\[\[([a-z0-9-]+)\]\]")
ARTICLE = re.compile(r"codex\.([a-z0-9-]+)\.title\Z")


def articles(words: Words, language: str, used: Collection[str] | None = None) -> tuple[CodexEntry, ...]:
    """Gives all articles in a language; those in `used` have come up in the match (all, where it is None)."""
    found = [match.group(1) for key in words.keys("codex.") if (match := ARTICLE.match(key))]
    return tuple(_article(words, name, language, used is None or name in used) for name in found)


def _article(words: Words, name: str, language: str, used: bool) -> CodexEntry:
    title, text, source = (
        _said(words, f"codex.{name}.{part}", language) for part in ("title", "text", "source")
    )
    links = tuple(LINK.findall(text))
    return CodexEntry(name, title, LINK.sub("", text).strip(), links, used, source)


def _said(words: Words, key: str, language: str) -> str:
    return words.say(key, language) if key in words else ""
