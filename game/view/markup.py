"""What may stand in a text besides words: `**bold**`, `[[article|words]]` that link, `:peso:` that is drawn."""

import re

ICONS = ("peso", "days", "standing")
"""The coin, the hourglass and the hands: `:peso:`, `:days:`, `:standing:`."""

FIRST_ICON = 0xE000
"""Icons stand in a text that is being set as letters of their own, from this one on."""

BLANKS = frozenset(" \n\t\u00a0\u00ad")
"""What leaves no ink."""

_APOSTROPHE = re.compile(r"(?<=\w)'")
_YEARS = re.compile(r"(?<=\b\d{4})-(?=\d{4}\b)")
_ICON = re.compile(f":({'|'.join(ICONS)}):")
_LINK = re.compile(r"\[\[([a-z0-9-]+)\|([^\[\]|]+)\]\]")

_LETTERS = {chr(FIRST_ICON + place): name for place, name in enumerate(ICONS)}

Mark = tuple[str, int, int]
"""A link as it was written: the article, and from where to where its words stand in the text without marks."""


def icon_letter(name: str) -> str:
    """The letter that stands for an icon."""
    return chr(FIRST_ICON + ICONS.index(name))


def icon_of(letter: str) -> str:
    """The icon that a letter stands for; empty for any other letter."""
    return _LETTERS.get(letter, "")


def with_icons(text: str) -> str:
    """A text with its icons as letters."""
    return _ICON.sub(lambda found: icon_letter(found.group(1)), text) if ":" in text else text


def unlinked(text: str) -> tuple[str, tuple[Mark, ...]]:
    """A text without the marks of its links, and the links."""
    if "[[" not in text:
        return text, ()
    kept, marks, last, length = [], [], 0, 0
    for found in _LINK.finditer(text):
        kept += [text[last : found.start()], found.group(2)]
        length += found.start() - last
        marks.append((found.group(1), length, length + len(found.group(2))))
        last, length = found.end(), length + len(found.group(2))
    return "".join([*kept, text[last:]]), tuple(marks)


def shown(text: str) -> str:
    """A text as it is set: links without their marks, icons as letters, signs as a printer sets them.

    Bold is still marked, and no letter more or less leaves ink.
    """
    return _YEARS.sub("–", _APOSTROPHE.sub("’", with_icons(unlinked(text)[0])))


def plain(text: str) -> str:
    """A text for where nothing can be drawn: no marks, and nothing in the place of icons."""
    return _ICON.sub("", unlinked(text)[0]).replace("**", "").replace("  ", " ").strip()
