"""Setting text in lines: what may stand at their ends, and where each word comes to lie."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Protocol

from game.view.glossary import Link
from game.view.markup import BLANKS, icon_of

SHORT = 10
"""A word with fewer letters than these does not stand alone on the last line of a text."""

_BLANK = re.compile(r"[ \n\t]+")
_NUMBER = re.compile(r"[(«“‘¿¡]*[+−-]?\$?\d[\d,.]*\Z")
_YEAR = re.compile(r"(19|20)\d\d\Z")
_UNIT = re.compile(r"[a-zà-ÿ%°]|M\b")

Word = tuple[str, bool]
"""Letters without a gap, and whether they are bold."""


class Measure(Protocol):
    """What can say how wide and high text comes out."""

    def width(self, text: str, role: str, bold: bool = False) -> int:
        """Of text on one line [px]."""
        ...

    def extent(self, text: str, role: str, bold: bool = False) -> int:
        """As `width`, without remembering it [px]."""
        ...

    def line_height(self, role: str) -> int:
        """From one line to the next [px]."""
        ...


@dataclass(frozen=True)
class Run:
    """Words of one weight on a line."""

    text: str
    bold: bool
    x: int


@dataclass(frozen=True)
class Wrapped:
    """Text laid out in lines."""

    lines: tuple[tuple[Run, ...], ...]
    widths: tuple[int, ...]
    size: tuple[int, int]
    broken: bool
    """A word was wider than the line and had to be broken."""


@dataclass(frozen=True)
class Piece:
    """A part of a line that belongs to a link or is an icon."""

    number: int
    """Of the link in its text."""
    line: int
    x: int
    wide: int
    text: str
    bold: bool


def split_words(text: str) -> list[str]:
    """The words of a text; a space that does not break parts nothing."""
    return [word for word in _BLANK.split(text) if word]


def set_lines(fonts: Measure, text: str, role: str, width: int, bold: bool) -> Wrapped:
    """Text in lines of at most `width` [px], none with a number whose unit is on the next."""
    lines: list[list[Word]] = []
    broken, weight = False, bold
    for paragraph in text.split("\n"):
        words, weight = _weigh(paragraph, weight, bold)
        pieces = [
            (piece, heavy) for word, heavy in words for piece in _break(fonts, word, role, heavy, width)
        ]
        broken = broken or len(pieces) > len(words)
        lines += _unwidowed(_fill(fonts, pieces, role, width))
    laid = [_runs(fonts, line, role) for line in lines]
    widths = tuple(wide for _, wide in laid)
    size = min(max(widths, default=0), width), fonts.line_height(role) * len(laid)
    return Wrapped(tuple(runs for runs, _ in laid), widths, size, broken)


def balanced(fonts: Measure, text: str, role: str, width: int, bold: bool) -> Wrapped:
    """As `set_lines`, with lines of about one length: for headings."""
    best = set_lines(fonts, text, role, width, bold)
    if len(best.lines) < 2 or best.broken:
        return best
    low, high = width // 2, best.size[0]
    while high - low > 2:
        middle = (low + high) // 2
        tried = set_lines(fonts, text, role, middle, bold)
        if len(tried.lines) > len(best.lines) or tried.broken:
            low = middle
        else:
            best, high = tried, middle
    return best


def _fill(fonts: Measure, words: Sequence[Word], role: str, width: int) -> list[list[Word]]:
    """Words in lines, as many to a line as there is room for."""
    lines: list[list[Word]] = []
    line: list[Word] = []
    filled = 0
    for word in words:
        wide = fonts.width(word[0], role, word[1])
        gap = fonts.width(" ", role, word[1]) if line else 0
        if line and filled + gap + wide > width:
            kept = _kept(fonts, line, word, role, width)
            lines.append(line[:kept])
            line = line[kept:]
            filled = _wide(fonts, line, role)
            gap = fonts.width(" ", role, word[1]) if line else 0
        line.append(word)
        filled += gap + wide
    return [*lines, line]


def _wide(fonts: Measure, line: Sequence[Word], role: str) -> int:
    gaps = sum(fonts.width(" ", role, heavy) for _, heavy in line[1:])
    return gaps + sum(fonts.width(text, role, heavy) for text, heavy in line)


def _kept(fonts: Measure, line: Sequence[Word], word: Word, role: str, width: int) -> int:
    """How many words of a full line stay on it when `word` goes down: a number goes with its unit."""
    kept, after = len(line), word[0]
    while kept > 1 and _holds(line[kept - 1][0], after):
        kept -= 1
        after = line[kept][0]
    return kept if _wide(fonts, [*line[kept:], word], role) <= width else len(line)


def _holds(before: str, after: str) -> bool:
    """Whether two words belong on one line."""
    if after in "·×" or before == "×" or icon_of(before[-1]):
        return True
    return bool(_NUMBER.match(before) and _UNIT.match(after) and not _YEAR.match(before))


def _unwidowed(lines: list[list[Word]]) -> list[list[Word]]:
    """The lines of a paragraph; a short word that would stand alone at its end gets company."""
    if len(lines) > 1 and len(lines[-1]) == 1 and len(lines[-1][0][0]) < SHORT and len(lines[-2]) > 2:
        held = 1
        while held < len(lines[-2]) and _holds(lines[-2][-held - 1][0], lines[-2][-held][0]):
            held += 1
        if len(lines[-2]) > held + 1 and sum(len(text) for text, _ in lines[-2][-held:]) < 3 * SHORT:
            lines[-1], lines[-2] = lines[-2][-held:] + lines[-1], lines[-2][:-held]
    return lines


def _weigh(paragraph: str, weight: bool, plain: bool) -> tuple[list[Word], bool]:
    """Words of a paragraph with their weight; a mark inside a word splits nothing but the weight."""
    words: list[Word] = []
    parts = paragraph.split("**")
    for number, part in enumerate(parts):
        if number:
            weight = plain if plain else not weight
        before = parts[number - 1] if number else ""
        glued = bool(words and part and before) and not (part[0].isspace() or before[-1].isspace())
        for place, word in enumerate(split_words(part)):
            if glued and place == 0 and len(word) < 3 and not word[0].isalnum():
                words[-1] = words[-1][0] + word, words[-1][1]
            else:
                words.append((word, weight))
    return words, weight


def _break(fonts: Measure, word: str, role: str, bold: bool, width: int) -> list[str]:
    if fonts.width(word, role, bold) <= width or len(word) == 1:
        return [word]
    pieces, piece = [], ""
    for letter in word:
        if piece and fonts.extent(piece + letter, role, bold) > width:
            pieces.append(piece)
            piece = ""
        piece += letter
    return [*pieces, piece]


def _runs(fonts: Measure, line: Sequence[Word], role: str) -> tuple[tuple[Run, ...], int]:
    """The words of a line gathered by weight, and a width that wraps to the same line again."""
    runs: list[Run] = []
    x = 0
    for bold, words in groupby(line, key=itemgetter(1)):
        text = " ".join(word for word, _ in words)
        runs.append(Run(text, bold, x + (fonts.width(" ", role, bold) if runs else 0)))
        x = runs[-1].x + fonts.extent(text, role, bold)
    return tuple(runs), max(x, _wide(fonts, line, role))


def linked(fonts: Measure, wrapped: Wrapped, role: str, links: Sequence[Link]) -> tuple[Piece, ...]:
    """Where the links of a text lie: a piece for each line on which one stands."""
    pieces: list[Piece] = []
    first = 0
    for line, runs in enumerate(wrapped.lines if links else ()):
        for run in runs:
            inked = [place for place, letter in enumerate(run.text) if letter not in BLANKS]
            for number, link in enumerate(links):
                start, end = max(link.start - first, 0), min(link.end - first, len(inked))
                if start < end:
                    pieces.append(
                        _piece(fonts, run, role, (number, line), (inked[start], inked[end - 1] + 1))
                    )
            first += len(inked)
    return tuple(pieces)


def _piece(fonts: Measure, run: Run, role: str, at: tuple[int, int], part: tuple[int, int]) -> Piece:
    left = run.x + fonts.extent(run.text[: part[0]], role, run.bold)
    right = run.x + fonts.extent(run.text[: part[1]], role, run.bold)
    return Piece(*at, left, right - left, run.text[part[0] : part[1]], run.bold)
