"""The two shores as a widget: pointed at, pressed, and travelled with the arrows."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace

import pygame
from typing_extensions import override

from game.ui.answers import Answer
from game.ui.context import Context
from game.ui.fonts import Fonts
from game.ui.inks import picture_ink
from game.ui.pictures.shores import paint_touched, paint_two_shores
from game.ui.pictures.shores_layout import ShoresLayout, lay_out_shores
from game.ui.pictures.shores_view import FAR, View
from game.ui.reach import ARROWS
from game.ui.widgets import Hands, Widget, draw_ring
from game.ui.widgets.ring import draw_frame
from game.view.pictures.shores import CellData, CityData, TwoShores

CAPTION = "small"
LINES = 5
"""Of a caption, at most."""

PAINTINGS = 2
NAMES = 20 / 18
"""How much larger names are than small text, so that they are read from the back of a room."""


class Easel:
    """The last paintings of the map, for they are large; what is pointed at is painted over them."""

    def __init__(self) -> None:
        self._paintings: dict[Hashable, pygame.Surface] = {}

    def kept(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The painting of a key, made now if it is not one of the last."""
        found = self._paintings.pop(key, None) or make()
        self._paintings[key] = found
        while len(self._paintings) > PAINTINGS:
            self._paintings.pop(next(iter(self._paintings)))
        return found


@dataclass(eq=False)
class ShoresMap(Widget):
    """The main picture.

    `choose` makes the answer to a press on a place or city, `travel` that to an arrow; `cursor` is where the
    keyboard is, `hovered` where the pointer is. `captions` says what is written at the foot for each of them,
    and under "" what the picture shows as a whole.
    """

    data: TwoShores
    choose: Callable[[str], Answer]
    travel: Callable[[str], Answer]
    captions: dict[str, str]
    easel: Easel
    cursor: str = ""
    hovered: str = ""
    high: int = 0
    """Height where it is not told by others [design px]."""
    view: View = FAR
    """What of the southern shore is seen."""
    near: Answer = None
    """What a second press on what is chosen answers."""
    captioned: bool = True
    """Whether captions are written on the picture itself."""
    kept: tuple[int, int] = field(default=(0, 0), init=False)
    """The corner of the shore that is left free for captions [px]."""
    layout: ShoresLayout | None = field(default=None, init=False)
    font: pygame.font.Font | None = field(default=None, init=False)

    @property
    @override
    def focusable(self) -> bool:
        return True

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return width, ctx.px(self.high)

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        if rect.width > 40 < rect.height:
            self.font = Fonts(ctx.scale * NAMES, ctx.settings.text_scale).font(CAPTION, True)
            self.kept = self._kept(ctx)
            self.layout = lay_out_shores(rect, self.data, self.font, self.view, self.kept)

    def at(self, point: tuple[int, int]) -> str:
        """The place or city under a point; empty if there is none."""
        if self.layout is None or not self.rect.collidepoint(point):
            return ""
        return self.layout.city_at(point) or self.layout.place_at(point) or ""

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        font = self.font
        if self.layout is None or font is None:
            return
        data, ink = self.data, picture_ink(ctx.theme)
        seen = (data.places, data.cities, data.threads, data.lens, data.shows, self.view)
        key = (seen, self.kept, self.rect.size, ctx.theme.name, font.get_height())

        def make() -> pygame.Surface:
            fresh = pygame.Surface(self.rect.size)
            paint_two_shores(fresh, fresh.get_rect(), data, ink, font, self.view, self.kept)
            return fresh

        surface.blit(self.easel.kept(key, make), self.rect)
        focused = self.cursor if hands.focus == self.id else ""
        for each in touched(data, self.hovered, focused):
            paint_touched(surface, self.layout, data, ink, font, each)
        draw_frame(surface, ctx.theme["ink"], self.rect, ctx.px(2.5))
        self._caption(surface, ctx, self.written(self.hovered or focused))
        if hands.focus == self.id:
            draw_ring(surface, self.rect.inflate(-ctx.px(8), -ctx.px(8)), ctx)

    def caption_of(self, name: str) -> str:
        """What is written about a place or city, or else about the whole picture."""
        return self.captions.get(name) or self.captions.get("", "")

    def written(self, name: str) -> str:
        """A caption as it stands on the map: its name in bold, and none of what is open in the panel beside it."""
        words = self.caption_of(name)
        head, _, rest = words.partition("\n")
        if not (name and rest):
            return words
        return rest if self._chosen(name) else f"**{head}**\n{rest}"

    def _caption(self, surface: pygame.Surface, ctx: Context, words: str) -> None:
        """What the picture shows, on a small card."""
        card = self.card(ctx, words)
        if card is None:
            return
        pad = ctx.px(10)
        surface.blit(ctx.prints.block(card.size, ctx.theme["card"], ctx.theme["ink"], ctx.px(2)), card)
        ink = ctx.fonts.draw(words, CAPTION, ctx.theme["ink"], card.width - 2 * pad)
        surface.blit(ink, (card.x + pad, card.y + pad // 2 + ctx.px(1)))

    def _kept(self, ctx: Context) -> tuple[int, int]:
        """The room that a caption needs in its corner: always the same, so that names hang still."""
        if not self.captioned:
            return 0, 0
        pad = ctx.px(10)
        return self._wide(ctx) + 3 * pad, LINES * ctx.fonts.line_height(CAPTION) + 2 * pad

    def _wide(self, ctx: Context) -> int:
        """How wide a caption may be [px]."""
        return max(round(self.rect.width * 0.29), ctx.text_px(150))

    def card(self, ctx: Context, words: str) -> pygame.Rect | None:
        """Where words are written: under the border, on the side that the cords leave free; none without words."""
        if not words or self.layout is None or not self.captioned:
            return None
        pad = ctx.px(10)
        wrapped = ctx.fonts.wrap(words, CAPTION, self._wide(ctx))
        west = pygame.Rect(0, 0, wrapped.size[0] + 2 * pad, wrapped.size[1] + pad + ctx.px(4))
        west.topleft = self.rect.left + pad, self.layout.border.bottom + pad
        east = west.copy()
        east.right = self.rect.right - pad
        return min(west, east, key=self.layout.crowd)

    @override
    def drag(self, position: tuple[int, int], ctx: Context, hands: Hands) -> Answer:
        found = self.at(position)
        if not found:
            return None
        hands.pressed = f"{self.id}|chosen"  # so that a hand that moves on does not press what it passes
        return self.near if self._chosen(found) else self.choose(found)

    def _chosen(self, name: str) -> bool:
        return name in [
            *(p.id for p in self.data.places if p.selected),
            *(c.id for c in self.data.cities if c.selected),
        ]

    @override
    def press(self, ctx: Context) -> Answer:
        return None

    @override
    def key(self, event: pygame.Event, ctx: Context, hands: Hands) -> Answer:
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE) and self.cursor:
            return self.choose(self.cursor)
        if event.key in ARROWS:
            there = self.neighbour(ARROWS[event.key])
            return self.travel(there) if there else None
        return None

    def neighbour(self, way: tuple[int, int]) -> str:
        """The nearest place or city in a direction from where the keyboard is; empty where there is none."""
        if self.layout is None:
            return ""
        names = [*(place.id for place in self.data.places), *(city.id for city in self.data.cities)]
        if self.cursor not in names:
            return names[0] if names else ""
        here = self.layout.anchor(self.cursor)
        best, nearest = "", float("inf")
        for name in names:
            there = self.layout.anchor(name)
            ahead = (there[0] - here[0]) * way[0] + (there[1] - here[1]) * way[1]
            aside = abs((there[0] - here[0]) * way[1]) + abs((there[1] - here[1]) * way[0])
            if ahead > 1 and ahead + 2 * aside < nearest and aside <= 2.5 * ahead:
                best, nearest = name, ahead + 2 * aside
        return best


def touched(data: TwoShores, hovered: str, focused: str) -> list[CellData | CityData]:
    """The place or city where the keyboard is, and the one that is pointed at, marked as such."""
    found = [
        replace(each, hovered=each.id == hovered, focused=each.id == focused)
        for each in data.named()
        if each.id in (hovered, focused)
    ]
    return sorted(found, key=lambda each: each.hovered)
