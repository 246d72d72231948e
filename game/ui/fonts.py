"""Type: two faces, five sizes, and the one safe path on which text becomes ink."""

from collections import OrderedDict
from dataclasses import dataclass

import font_fjallaone  # type: ignore[import-untyped]
import font_lato  # type: ignore[import-untyped]
import pygame

from game.ui.theme import Colour

LONGEST = 20_000
"""No text on the screen is longer [characters]; what follows is cut with an ellipsis."""

KEPT_TEXTS = 400

_FACES = {
    "title": font_fjallaone.font_files["FjallaOne"],
    "read": font_lato.font_files["Lato"],
    "bold": font_lato.font_files["LatoBold"],
}


@dataclass(frozen=True)
class Role:
    """A size of text with its face."""

    face: str
    size: float
    """Height at 1280x720 and text scale 1 [px]."""
    grows: float
    """How much of the player's text scale it follows, 0..1: titles are large already."""
    floor: int = 16


ROLES = {
    "poster": Role("title", 104, 0.0),
    "title": Role("title", 42, 0.4, 26),
    "heading": Role("title", 27, 0.8, 20),
    "body": Role("read", 20, 1.0),
    "small": Role("read", 18, 1.0, 15),
}


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


def safe(text: str) -> str:
    """Text that any font can draw: no control characters, no half characters, no endless strings."""
    cut = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    if cut.isprintable():
        return cut
    return "".join(_drawable(letter) for letter in cut)


def _drawable(letter: str) -> str:
    if letter == "\n" or letter.isprintable():
        return letter
    if letter == "\u00ad":
        return ""
    return "?" if 0xD800 <= ord(letter) <= 0xDFFF else " "


class Fonts:
    """Faces at the sizes of one window and one text scale, with everything drawn so far."""

    def __init__(self, window_scale: float, text_scale: float) -> None:
        self.window_scale = window_scale
        self.text_scale = text_scale
        self._fonts: dict[tuple[str, int], pygame.font.Font] = {}
        self._widths: dict[tuple[str, bool, str], int] = {}
        self._wrapped: OrderedDict[tuple[str, str, bool, int], Wrapped] = OrderedDict()
        self._drawn: OrderedDict[tuple[str, str, bool, Colour, int, str], pygame.Surface] = OrderedDict()

    def pixels(self, role: str) -> int:
        """Height of a role in this window [px]."""
        kind = ROLES[role]
        return max(
            kind.floor, round(kind.size * self.window_scale * (1 + (self.text_scale - 1) * kind.grows))
        )

    def font(self, role: str, bold: bool = False) -> pygame.font.Font:
        """The face of a role; titles have one weight only."""
        face = "bold" if bold and ROLES[role].face == "read" else ROLES[role].face
        key = face, self.pixels(role)
        if key not in self._fonts:
            self._fonts[key] = pygame.font.Font(_FACES[face], key[1])
        return self._fonts[key]

    def line_height(self, role: str) -> int:
        """From one line to the next [px]."""
        return round(self.font(role).get_height() * (1.0 if ROLES[role].face == "title" else 1.06))

    def width(self, text: str, role: str, bold: bool = False) -> int:
        """Width of text on one line [px]."""
        key = role, bold, text
        if key not in self._widths:
            if len(self._widths) > 20_000:
                self._widths.clear()
            self._widths[key] = self.font(role, bold).size(safe(text).replace("\n", " "))[0]
        return self._widths[key]

    def longest_word(self, text: str, role: str, bold: bool = False) -> int:
        """Width of the widest word [px]: no column of this text can be narrower."""
        words = safe(text).replace("**", " ").split()
        return max((self.width(word, role, bold) for word in words), default=0)

    def wrap(self, text: str, role: str, width: int, bold: bool = False) -> Wrapped:
        """Text in lines of at most `width` [px]; `**so**` is bold, a line feed is a line feed."""
        key = text, role, bold, width
        found = self._wrapped.get(key)
        if found is None:
            found = self._wrapped[key] = _wrap(self, safe(text), role, max(1, width), bold)
            if len(self._wrapped) > KEPT_TEXTS * 4:
                self._wrapped.popitem(last=False)
        return found

    def draw(
        self, text: str, role: str, colour: Colour, width: int, *, bold: bool = False, align: str = "left"
    ) -> pygame.Surface:
        """The text as ink on nothing, `width` wide [px]."""
        key = text, role, bold, colour, width, align
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._paint(
                self.wrap(text, role, width, bold), role, colour, width, align
            )
            if len(self._drawn) > KEPT_TEXTS:
                self._drawn.popitem(last=False)
        else:
            self._drawn.move_to_end(key)
        return found

    def _paint(self, wrapped: Wrapped, role: str, colour: Colour, width: int, align: str) -> pygame.Surface:
        surface = pygame.Surface((max(1, width, *wrapped.widths), max(1, wrapped.size[1])), pygame.SRCALPHA)
        step = self.line_height(role)
        for number, (runs, line_width) in enumerate(zip(wrapped.lines, wrapped.widths, strict=True)):
            left = {"left": 0, "center": (width - line_width) // 2, "right": width - line_width}[align]
            for run in runs:
                ink = self.font(role, run.bold).render(run.text, True, colour)
                surface.blit(ink, (max(0, left) + run.x, number * step))
        return surface


def _wrap(fonts: Fonts, text: str, role: str, width: int, bold: bool) -> Wrapped:
    lines: list[list[tuple[str, bool]]] = []
    broken = False
    weight = bold
    for paragraph in text.split("\n"):
        words, weight = _weigh(paragraph, weight, bold)
        line: list[tuple[str, bool]] = []
        filled = 0
        for word, heavy in words:
            pieces = _break(fonts, word, role, heavy, width)
            broken = broken or len(pieces) > 1
            for piece in pieces:
                wide = fonts.width(piece, role, heavy)
                gap = fonts.width(" ", role, heavy) if line else 0
                if line and filled + gap + wide > width:
                    lines.append(line)
                    line, filled, gap = [], 0, 0
                line.append((piece, heavy))
                filled += gap + wide
        lines.append(line)
    laid = [_runs(fonts, line, role) for line in lines]
    widths = tuple(width for _, width in laid)
    height = fonts.line_height(role) * len(laid)
    return Wrapped(
        tuple(runs for runs, _ in laid), widths, (min(max(widths, default=0), width), height), broken
    )


def _weigh(paragraph: str, weight: bool, plain: bool) -> tuple[list[tuple[str, bool]], bool]:
    """Words of a paragraph with their weight; a mark inside a word splits nothing but the weight."""
    words: list[tuple[str, bool]] = []
    for number, part in enumerate(paragraph.split("**")):
        if number:
            weight = plain if plain else not weight
        glued = bool(words) and bool(part) and not part[0].isspace() and not _gap_before(paragraph, number)
        for place, word in enumerate(part.split()):
            if glued and place == 0 and len(word) < 3 and not word[0].isalnum():
                words[-1] = words[-1][0] + word, words[-1][1]
            else:
                words.append((word, weight))
    return words, weight


def _gap_before(paragraph: str, number: int) -> bool:
    """Whether the piece before mark `number` ends with a space."""
    before = paragraph.split("**")[number - 1] if number else ""
    return not before or before[-1].isspace()


def _break(fonts: Fonts, word: str, role: str, bold: bool, width: int) -> list[str]:
    if fonts.width(word, role, bold) <= width or len(word) == 1:
        return [word]
    pieces, piece = [], ""
    for letter in word:
        if piece and fonts.font(role, bold).size(piece + letter)[0] > width:
            pieces.append(piece)
            piece = ""
        piece += letter
    return [*pieces, piece]


def _runs(fonts: Fonts, line: list[tuple[str, bool]], role: str) -> tuple[tuple[Run, ...], int]:
    """The words of a line gathered by weight, and a width that wraps to the same line again."""
    runs: list[Run] = []
    x = summed = 0
    for text, bold in line:
        gap = fonts.width(" ", role, bold)
        summed += fonts.width(text, role, bold) + (gap if summed else 0)
        if runs and runs[-1].bold == bold:
            runs[-1] = Run(f"{runs[-1].text} {text}", bold, runs[-1].x)
        else:
            runs.append(Run(text, bold, x + (gap if runs else 0)))
        x = runs[-1].x + fonts.font(role, bold).size(runs[-1].text)[0]
    return tuple(runs), max(x, summed)
