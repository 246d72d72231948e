"""The head of a page: its title over a woven band, and a small print that stands on the band."""

from dataclasses import dataclass, field

import pygame
from typing_extensions import override

from game.ui.context import Context
from game.ui.inks import on_card, picture_ink
from game.ui.pictures.parts import part, printed
from game.ui.widgets import Hands, Label, Rule, Widget

HIGH = 82
"""Height of the print [design px]."""

ROOMY = 640
"""A window lower than this many letters' worth of pixels has no print [design px, follows the text scale]."""


@dataclass(eq=False)
class Masthead(Widget):
    """A title; `vignette` is a part of the family `vignettes`, shown where there is room for it."""

    title: str
    pattern: str
    ink: str
    vignette: str = ""
    label: Label = field(init=False)
    band: Rule = field(init=False)

    def __post_init__(self) -> None:
        self.label, self.band = Label(self.title, "title"), Rule(self.pattern, self.ink, high=16)

    @override
    def children(self) -> tuple[Widget, ...]:
        return self.label, self.band

    @override
    def least(self, ctx: Context) -> int:
        return self.label.least(ctx)

    def _print(self, ctx: Context, width: int) -> pygame.Rect | None:
        """Where the print would stand, its foot at the bottom; none where there is no room."""
        if not self.vignette or ctx.size[1] < ctx.text_px(ROOMY):
            return None
        wide, high = part(f"vignettes/{self.vignette}").size
        scale = ctx.px(HIGH) / high
        if self.label.size(ctx, width)[0] + wide * scale + ctx.px(40) > width:
            return None
        return pygame.Rect(0, 0, round(wide * scale), round(high * scale))

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        picture, text = self._print(ctx, width), self.label.size(ctx, width)[1]
        high = max(text, picture.height - ctx.px(8) if picture else 0)
        return width, high + self.band.size(ctx, width)[1] + ctx.px(8)

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        band, text = self.band.size(ctx, rect.width)[1], self.label.size(ctx, rect.width)
        self.band.place(pygame.Rect(rect.left, rect.bottom - band, rect.width, band), ctx, hands)
        self.label.place(pygame.Rect(rect.left, rect.bottom - band - ctx.px(8) - text[1], *text), ctx, hands)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        super().draw(surface, ctx, hands)
        picture = self._print(ctx, self.rect.width)
        if picture is None:
            return
        name, high = f"vignettes/{self.vignette}", picture.height

        def make() -> pygame.Surface:
            made = printed(name, high / part(name).size[1], picture_ink(ctx.theme))
            return on_card(ctx.theme, made, ctx.px(2))

        made = ctx.prints.once(("vignette", name, high, ctx.theme.name), make)
        picture.bottomright = self.rect.right - ctx.px(4), self.band.rect.top + ctx.px(4)
        surface.blit(made, picture)
