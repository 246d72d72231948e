"""Prose: text in which the words that the codex explains are links."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from zlib import crc32

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Explain
from game.ui.context import Context
from game.ui.fonts import line_left
from game.ui.lines import Piece, linked
from game.ui.widgets.base import KEEP, TARGET, Hands, Widget
from game.ui.widgets.text import Label, whole_lines

INK = "agave"
"""The thread of learning: to follow a link is to learn something."""

STITCH, GAP, THICK = 5, 3, 2
"""A stitch under a link, what parts it from the next, and how thick it is [design px, follows the text scale]."""


@dataclass(eq=False)
class WordLink(Widget):
    """The part of a link that stands on one line; its place is higher than the line, for unsteady hands."""

    piece: Piece
    at: pygame.Rect
    """Its place, seen from its text [px]."""
    text: str
    """The id of its text."""
    role: str
    answer: Answer = None

    @property
    @override
    def focusable(self) -> bool:
        return True

    @override
    def press(self, ctx: Context) -> Answer:
        return self.answer

    @override
    def clipped_away(self, ctx: Context) -> bool:
        return False  # its line may be seen whole where its place, which is higher, is not

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        line = self.rect.inflate(0, ctx.fonts.line_height(self.role) - self.rect.height)
        if not whole_lines(line.top, line.height, line.height, self.seen):
            return
        if hands.focus == self.id:
            self._draw_held(surface, ctx, line)
        else:
            thick = 2 if hands.hover == self.id else 1
            _stitches(surface, ctx, line, ctx.fonts.font(self.role, self.piece.bold).get_ascent(), thick)

    def _draw_held(self, surface: pygame.Surface, ctx: Context, line: pygame.Rect) -> None:
        """With focus the words lie on a label of marigold, close enough to leave the lines around alone."""
        tag = line.inflate(ctx.px(6), 0)
        surface.fill(ctx.theme["marigold"], tag)
        pygame.draw.rect(surface, ctx.theme["ink"], tag, max(2, ctx.px(2)))
        words = ctx.fonts.draw(
            self.piece.text, self.role, ctx.theme.on("marigold"), line.width, bold=self.piece.bold
        )
        surface.blit(words, line)


def _stitches(surface: pygame.Surface, ctx: Context, line: pygame.Rect, ascent: int, thick: int) -> None:
    """A running stitch below the words: whole stitches only, from their first letter to their last."""
    high = max(2, ctx.text_px(THICK)) * thick
    stitch, gap = max(3, ctx.text_px(STITCH)), max(2, ctx.text_px(GAP))
    count = max(1, round((line.width + gap) / (stitch + gap)))
    step = (line.width + gap) / count
    top = min(line.top + ascent + max(1, ctx.text_px(THICK)), line.bottom - high // thick)
    for number in range(count):
        left, right = round(number * step), round((number + 1) * step) - gap
        surface.fill(ctx.theme[INK], (line.left + left, top, max(1, right - left), high))


@dataclass(eq=False)
class Prose(Label):
    """A Label for reading: what the codex explains is stitched under and opens it there.

    A text is one stop for Tab; left and right choose among its links. `own` names the article whose text this
    is, and `opens` gives the answer to a link.
    """

    own: str = ""
    opens: Callable[[str], Answer] = Explain
    _links: list[WordLink] = field(default_factory=list, init=False)
    _wide: int = field(default=-1, init=False)
    """For which width the links were found [px]."""

    layered = True

    @override
    def children(self) -> Sequence[Widget]:
        return self._links

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        if self._wide != rect.width:
            self._wide = rect.width
            self._links = self._find(ctx) if rect.width else []
        for link in self._links:
            link.place(link.at.move(rect.topleft), ctx, hands)

    def _find(self, ctx: Context) -> list[WordLink]:
        links = () if self.bold else ctx.glossary.links(self.text, self.own)
        wrapped = ctx.fonts.wrap(self.text, self.role, self.rect.width, self.bold)
        name = self.id or f"text:{crc32(self.text.encode('utf-8', 'replace')):08x}"
        found: list[WordLink] = []
        for piece in linked(ctx.fonts, wrapped, self.role, links):
            article = links[piece.number].article
            link = WordLink(piece, self._at(ctx, piece, wrapped.widths[piece.line]), name, self.role)
            link.id, link.topic = f"{name}|{len(found)}", KEEP
            link.tip, link.answer = ctx.glossary.tip(article), self.opens(article)
            found.append(link)
        return found

    def _at(self, ctx: Context, piece: Piece, line: int) -> pygame.Rect:
        """Where a piece of a link may be pressed, seen from the text [px]."""
        high = ctx.fonts.line_height(self.role)
        left = line_left(line, self.rect.width, self.align) + piece.x
        room = max(0, TARGET - high)
        return pygame.Rect(left, piece.line * high - room // 2, piece.wide, high + room)
