"""Button: a printed block to be pressed."""

from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.ui.answers import Answer
from game.ui.context import Context
from game.ui.inks import Icon
from game.ui.widgets.base import TARGET, Hands, Widget, scope
from game.ui.widgets.ring import draw_ring
from game.ui.widgets.text import Letters, print_words, whole_lines


@dataclass(eq=False)
class Button(Widget):
    """A block with at most three words that answers with `answer`.

    `ground`: card or one of the inks. `price` is a small tag after the words. A button that is off
    (`why_not` says why, in a sentence) can still have focus, so that its reason can be read.
    """

    words: str
    answer: Answer = None
    ground: str = "card"
    icon: Icon | None = None
    price: str = ""
    why_not: str = ""
    chosen: bool = False
    role: str = "body"
    wide: bool = False
    """Its words start at the left edge and its place is filled: for lists."""

    @property
    @override
    def focusable(self) -> bool:
        return True

    def __post_init__(self) -> None:
        self.id = self.id or f"button:{self.words}"
        self.tip = self.why_not or self.tip

    def _edges(self, ctx: Context) -> tuple[int, int, int]:
        """Beside the words, above them, and of the shadow [px]."""
        return ctx.px(16), ctx.px(7), ctx.px(4)

    def _extras(self, ctx: Context) -> int:
        """Room that icon and price take beside the words [px]."""
        room = 0
        if self.icon:
            room += ctx.fonts.line_height(self.role) + ctx.px(8)
        if self.price:
            room += ctx.fonts.width(self.price, "small", True) + ctx.px(24)
        return room

    @override
    def least(self, ctx: Context) -> int:
        side, _, shadow = self._edges(ctx)
        word = ctx.fonts.longest_word(self.words, self.role, True)
        return max(super().least(ctx), word + self._extras(ctx) + 2 * side + shadow + 1, TARGET + shadow)

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        side, top, shadow = self._edges(ctx)
        beside = self._extras(ctx) + 2 * side + shadow
        words = ctx.fonts.wrap(self.words, self.role, max(1, width - beside), True)
        high = max(words.size[1] + 2 * top, TARGET, ctx.px(38)) + shadow
        return (width if self.wide else max(words.size[0] + beside, TARGET + shadow)), high

    @override
    def clipped_away(self, ctx: Context) -> bool:
        """A block without its words would be a riddle; one without its shadow is none."""
        _, _, shadow = self._edges(ctx)
        return (
            self.seen is not None
            and self.rect.height <= self.seen.height
            and self._reaches_out(shadow + ctx.px(2))
        )

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        side, _, shadow = self._edges(ctx)
        down = hands.pressed == self.id or self.chosen
        ground, text = self._colours(ctx, hands)
        face = pygame.Rect(self.rect.topleft, (self.rect.width - shadow, self.rect.height - shadow))
        seed, ink = sum(map(ord, self.id)), ctx.theme["ink"]
        if down:
            face = face.move(shadow // 2, shadow // 2)
            block = ctx.prints.block(face.size, ground, ink, ctx.px(2.5), slip=ctx.px(1.5), seed=seed)
        else:
            deep = 0 if self.why_not else shadow
            size = (face.width + deep, face.height + deep)
            block = ctx.prints.block(size, ground, ink, ctx.px(2.2), slip=ctx.px(1.5), seed=seed, shadow=deep)
        surface.blit(block, face)
        if hands.focus == self.id:
            draw_ring(surface, face, ctx)
        self._draw_inside(surface, ctx, face.inflate(-2 * side, 0), text)

    def _colours(self, ctx: Context, hands: Hands) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
        if self.why_not:
            return ctx.theme["paper"], ctx.theme["soft"]
        if self.chosen:
            return ctx.theme["ink"], ctx.theme.on("ink")
        hovered = hands.hover == self.id
        ground = ctx.theme.pointed(self.ground) if hovered else ctx.theme[self.ground]
        return ground, ctx.theme.on(self.ground)

    def _draw_inside(
        self, surface: pygame.Surface, ctx: Context, inner: pygame.Rect, text: tuple[int, int, int]
    ) -> None:
        extras = self._extras(ctx)
        room = inner.width - extras
        words, high = ctx.fonts.wrap(self.words, self.role, room, True).size
        x = inner.left if self.wide else inner.left + max(0, inner.width - words - extras) // 2
        # in the width for which the block was measured, so that the words fall into the same lines
        area = pygame.Rect(x, inner.centery - high // 2, room, high)
        if self.icon:
            side = ctx.fonts.line_height(self.role)
            self.icon(surface, pygame.Rect(x, inner.centery - side // 2, side, side), ctx)
            area.left += side + ctx.px(8)
        align = "left" if self.wide or extras else "center"
        if align == "center":
            area.left = inner.left
        print_words(surface, ctx, self.words, area, Letters(self.role, text, True, align), self.seen)
        if self.price:
            self._draw_price(surface, ctx, inner, area.left + words)

    def _draw_price(self, surface: pygame.Surface, ctx: Context, inner: pygame.Rect, x: int) -> None:
        wide = ctx.fonts.width(self.price, "small", True) + ctx.px(14)
        high = ctx.fonts.line_height("small") + ctx.px(2)
        left = inner.right - wide if self.wide else x + ctx.px(10)
        tag = pygame.Rect(left, inner.centery - high // 2, wide, high)
        if not whole_lines(tag.top, high, high, self.seen):
            return
        surface.blit(ctx.prints.block(tag.size, ctx.theme["marigold"], ctx.theme["ink"], ctx.px(1.5)), tag)
        letters = Letters("small", ctx.theme.on("marigold"), True, "center")
        print_words(surface, ctx, self.price, tag.move(0, ctx.px(1)), letters, self.seen)

    @override
    def press(self, ctx: Context) -> Answer:
        return None if self.why_not else self.answer

    @override
    def faults(self, ctx: Context) -> list[str]:
        side, _, shadow = self._edges(ctx)
        room = self.rect.width - self._extras(ctx) - 2 * side - shadow
        wrapped = ctx.fonts.wrap(self.words, self.role, max(1, room), True)
        found = []
        if wrapped.broken or wrapped.size[0] > room or wrapped.size[1] > self.rect.height - shadow:
            found.append(f"button label cut off: {scope(self.words)} in {self.rect.size}")
        return found
