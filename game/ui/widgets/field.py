"""TextField: one line to write in."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Stay
from game.ui.context import Context
from game.ui.fonts import safe
from game.ui.widgets.base import TARGET, Hands, Widget
from game.ui.widgets.ring import draw_ring


@dataclass(eq=False)
class TextField(Widget):
    """A line of text; `change` makes the answer of a new text, `enter` is the answer of the Enter key."""

    text: str
    change: Callable[[str], Answer]
    enter: Answer = None
    hint: str = ""
    longest: int = 60

    @property
    @override
    def focusable(self) -> bool:
        return True

    writes = True

    @override
    def least(self, ctx: Context) -> int:
        return max(super().least(ctx), ctx.text_px(160))

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return min(width, ctx.text_px(420)), max(TARGET, ctx.fonts.line_height("body") + ctx.px(14))

    def caret(self, hands: Hands) -> int:
        """Where the next letter goes [characters]."""
        return min(hands.caret.get(self.id, len(self.text)), len(self.text))

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        box = ctx.prints.block(
            self.rect.size, ctx.theme["card"], ctx.theme["ink"], ctx.px(2.5), seed=len(self.id)
        )
        surface.blit(box, self.rect)
        if hands.focus == self.id:
            draw_ring(surface, self.rect, ctx)
        inner = self.rect.inflate(-2 * ctx.px(12), 0)
        shown, colour = (self.text, "ink") if self.text else (self.hint, "soft")
        before = surface.get_clip()
        surface.set_clip(inner.clip(before))
        high = ctx.fonts.line_height("body")
        at = ctx.fonts.width(self.text[: self.caret(hands)], "body")
        slide = max(0, at - inner.width + ctx.px(4))
        place = (inner.x - slide, inner.centery - high // 2)
        if shown:
            left = place[0] + (0 if self.text else ctx.px(5))
            surface.blit(
                ctx.fonts.font("body").render(safe(shown).replace("\n", " "), True, ctx.theme[colour]),
                (left, place[1]),
            )
        if hands.focus == self.id:
            surface.fill(ctx.theme["accent"], (place[0] + at, place[1], ctx.px(2.5), high))
        surface.set_clip(before)

    @override
    def key(self, event: pygame.Event, ctx: Context, hands: Hands) -> Answer:
        if event.type == pygame.TEXTINPUT:
            return self._write(event.text, hands)
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
            return self.enter
        return self._edit(event.key, hands)

    def _write(self, typed: str, hands: Hands) -> Answer:
        at = self.caret(hands)
        room = self.longest - len(self.text)
        letters = safe(typed).replace("\n", " ")[: max(0, room)]
        hands.caret[self.id] = at + len(letters)
        return self.change(self.text[:at] + letters + self.text[at:]) if letters else Stay()

    def _edit(self, key: int, hands: Hands) -> Answer:
        at = self.caret(hands)
        moves = {
            pygame.K_LEFT: at - 1,
            pygame.K_RIGHT: at + 1,
            pygame.K_HOME: 0,
            pygame.K_END: len(self.text),
        }
        if key in moves:
            hands.caret[self.id] = min(max(0, moves[key]), len(self.text))
            return Stay()
        if key == pygame.K_BACKSPACE and at:
            hands.caret[self.id] = at - 1
            return self.change(self.text[: at - 1] + self.text[at:])
        if key == pygame.K_DELETE and at < len(self.text):
            return self.change(self.text[:at] + self.text[at + 1 :])
        return Stay() if key in (pygame.K_BACKSPACE, pygame.K_DELETE, pygame.K_SPACE) else None
