"""Type: two faces, five sizes, and the one safe path on which text becomes ink."""

from collections import OrderedDict
from dataclasses import dataclass

import font_fjallaone  # type: ignore[import-untyped]
import font_lato  # type: ignore[import-untyped]
import pygame

from game.ui.lines import Wrapped, balanced, set_lines, split_words
from game.ui.theme import Colour
from game.view.markup import ICONS, icon_letter, icon_of, shown

LONGEST = 20_000
"""No text on the screen is longer [characters]; what follows is cut with an ellipsis."""

REACH = 37.0
"""Width of a line for reading, as a multiple of its letters' height: some eighty letters, from the end of which the
eye finds the next line."""

ALONE = 1.2
"""How many times longer a line may be that no other follows."""

KEPT_TEXTS, KEPT_BYTES = 400, 9_000_000

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


_LETTERS = frozenset(map(icon_letter, ICONS))


def safe(text: str) -> str:
    """Text that any font can draw: no control characters, no half characters, no endless strings."""
    cut = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    if cut.isprintable():
        return cut
    return "".join(_drawable(letter) for letter in cut)


def _drawable(letter: str) -> str:
    if letter in "\n\u00a0" or letter.isprintable() or icon_of(letter):
        return letter
    if letter in "\u202f\u2009":
        return "\u00a0"  # the faces have no thin spaces, and their own are narrow
    if letter == "\u00ad":
        return ""
    return "?" if 0xD800 <= ord(letter) <= 0xDFFF else " "


class Fonts:
    """Faces at the sizes of one window and one text scale, with everything drawn so far."""

    def __init__(self, window_scale: float, text_scale: float) -> None:
        self.window_scale = window_scale
        self.text_scale = text_scale
        self._fonts: dict[tuple[str, int], pygame.font.Font] = {}
        self._bytes = 0
        self._pixels: dict[str, int] = {}
        self._heights: dict[str, int] = {}
        self._widths: dict[tuple[str, bool, str], int] = {}
        self._longest: dict[tuple[str, bool, str], int] = {}
        self._wrapped: OrderedDict[tuple[str, str, bool, int], Wrapped] = OrderedDict()
        self._drawn: OrderedDict[tuple[str, str, bool, Colour, int, str], pygame.Surface] = OrderedDict()

    def pixels(self, role: str) -> int:
        """Height of a role in this window [px]."""
        if role not in self._pixels:
            kind = ROLES[role]
            high = kind.size * self.window_scale * (1 + (self.text_scale - 1) * kind.grows)
            self._pixels[role] = max(kind.floor, round(high))
        return self._pixels[role]

    def font(self, role: str, bold: bool = False) -> pygame.font.Font:
        """The face of a role; titles have one weight only."""
        face = "bold" if bold and ROLES[role].face == "read" else ROLES[role].face
        key = face, self.pixels(role)
        if key not in self._fonts:
            self._fonts[key] = pygame.font.Font(_FACES[face], key[1])
        return self._fonts[key]

    def line_height(self, role: str) -> int:
        """From one line to the next [px]."""
        if role not in self._heights:
            gap = 1.0 if ROLES[role].face == "title" else 1.06
            self._heights[role] = round(self.font(role).get_height() * gap)
        return self._heights[role]

    def width(self, text: str, role: str, bold: bool = False) -> int:
        """Width of text on one line [px]."""
        key = role, bold, text
        if key not in self._widths:
            if len(self._widths) > 20_000:
                self._widths.clear()
            self._widths[key] = self.extent(safe(shown(text)).replace("\n", " "), role, bold)
        return self._widths[key]

    def extent(self, text: str, role: str, bold: bool = False) -> int:
        """As `width`, for text that is safe already and that will not be asked for again [px]."""
        font = self.font(role, bold)
        parts = _parts(text)
        return sum(self.icon_side(role) if icon_of(part) else font.size(part)[0] for part in parts)

    def icon_side(self, role: str) -> int:
        """How wide and high an icon in a text is [px]."""
        return round(self.font(role).get_ascent() * 0.98)

    def longest_word(self, text: str, role: str, bold: bool = False) -> int:
        """Width of the widest word [px]: no column of this text can be narrower."""
        key = role, bold, text
        if key not in self._longest:
            if len(self._longest) > KEPT_TEXTS * 10:
                self._longest.clear()
            self._longest[key] = self._widest(text, role, bold)
        return self._longest[key]

    def _widest(self, text: str, role: str, bold: bool) -> int:
        words = split_words(safe(shown(text)).replace("**", " "))
        return max((self.width(word, role, bold) for word in words), default=0)

    def wrap(self, text: str, role: str, width: int, bold: bool = False) -> Wrapped:
        """Text in lines of at most `width` [px]; `**so**` is bold, a line feed is a line feed."""
        key = text, role, bold, width
        found = self._wrapped.get(key)
        if found is None:
            found = self._wrapped[key] = self._lay(safe(shown(text)), role, max(1, width), bold)
            if len(self._wrapped) > KEPT_TEXTS * 4:
                self._wrapped.popitem(last=False)
        return found

    def _lay(self, text: str, role: str, width: int, bold: bool) -> Wrapped:
        if ROLES[role].face == "title":
            return balanced(self, text, role, width, bold)
        laid, reach = set_lines(self, text, role, width, bold), round(self.pixels(role) * REACH)
        if width <= reach or (len(laid.lines) == 1 and laid.size[0] <= reach * ALONE):
            return laid
        near = set_lines(self, text, role, reach, bold)
        return laid if near.broken else near

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
            self._bytes += found.get_width() * found.get_height() * found.get_bytesize()
            while len(self._drawn) > KEPT_TEXTS or (self._bytes > KEPT_BYTES and len(self._drawn) > 1):
                _, gone = self._drawn.popitem(last=False)
                self._bytes -= gone.get_width() * gone.get_height() * gone.get_bytesize()
        else:
            self._drawn.move_to_end(key)
        return found

    def _paint(self, wrapped: Wrapped, role: str, colour: Colour, width: int, align: str) -> pygame.Surface:
        surface = pygame.Surface((max(1, width, *wrapped.widths), max(1, wrapped.size[1])), pygame.SRCALPHA)
        step = self.line_height(role)
        for number, (runs, line_width) in enumerate(zip(wrapped.lines, wrapped.widths, strict=True)):
            left = line_left(line_width, width, align)
            for run in runs:
                x = left + run.x
                for part in _parts(run.text):
                    if not icon_of(part):
                        ink = self.font(role, run.bold).render(part, True, colour)
                        surface.blit(ink, (x, number * step))
                    x += self.extent(part, role, run.bold) if part != run.text else 0
        return surface

    def icons(
        self, text: str, role: str, width: int, *, bold: bool = False, align: str = "left"
    ) -> list[tuple[str, pygame.Rect]]:
        """The icons of a text that `draw` left room for, and their places in its picture."""
        if ":" not in text:
            return []
        wrapped, step, side = self.wrap(text, role, width, bold), self.line_height(role), self.icon_side(role)
        found = []
        for number, (runs, line_width) in enumerate(zip(wrapped.lines, wrapped.widths, strict=True)):
            for run in runs:
                x = line_left(line_width, width, align) + run.x
                for part in _parts(run.text):
                    if icon_of(part):
                        top = number * step + round((self.font(role).get_height() - side) * 0.56)
                        found.append((icon_of(part), pygame.Rect(x, top, side, side)))
                    x += self.extent(part, role, run.bold)
        return found


def line_left(line: int, width: int, align: str) -> int:
    """Where a line of a width begins in a room of a width [px]."""
    return max(0, {"left": 0, "center": (width - line) // 2, "right": width - line}[align])


def _parts(text: str) -> list[str]:
    """A text cut before and after its icons."""
    if text.isascii() or _LETTERS.isdisjoint(text):
        return [text]
    parts = [""]
    for letter in text:
        if icon_of(letter):
            parts += [letter, ""]
        else:
            parts[-1] += letter
    return [part for part in parts if part]
