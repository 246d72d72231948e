"""The eyes beside the map: other ways of seeing it, what has changed, and a closer look."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Push, Tell
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.parts import part, printed
from game.ui.pictures.shores_view import ZOOMS
from game.ui.screens.change import ChangeScreen
from game.ui.seat import sitting_of
from game.ui.widgets import TARGET, Hands, Widget, draw_ring
from game.view.lenses import UNDER, WAYS, opened

SIDE = 48
"""Of an eye [design px]."""


@dataclass(eq=False)
class Eye(Widget):
    """A round print that is pressed: `sign` is a part of the family `shores`; `chosen` rings it."""

    sign: str
    answer: Answer = None
    chosen: bool = False

    @property
    @override
    def focusable(self) -> bool:
        return True

    def _side(self, ctx: Context) -> int:
        return max(TARGET, ctx.px(SIDE))

    @override
    def least(self, ctx: Context) -> int:
        return self._side(ctx)

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return self._side(ctx), self._side(ctx)

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        side, name = self._side(ctx), f"shores/{self.sign}"
        middle = self.rect.center
        if self.chosen:
            pygame.draw.aacircle(surface, ctx.theme["ink"], middle, side / 2)
            pygame.draw.aacircle(surface, ctx.theme["marigold"], middle, side / 2 - ctx.px(2))
        wide = side - ctx.px(8 if self.chosen else 2 if hands.hover == self.id else 4)
        made = printed(name, wide / part(name).size[0], picture_ink(ctx.theme))
        surface.blit(made, made.get_rect(center=middle))
        if hands.focus == self.id:
            draw_ring(surface, self.rect, ctx)

    @override
    def press(self, ctx: Context) -> Answer:
        return self.answer


def eyes(ctx: Context, way: str, zoom: int) -> Sequence[Widget]:
    """Two theories, what lies under both, the change since last semester, and a closer look.

    At first there are none, so that the first screen is a simple one; their keys work from the start.
    """
    sitting = sitting_of(ctx)
    if not sitting.match.turns:
        return ()
    seen = opened(sitting.match.position.state, sitting.match.level.world)
    made = [_way(ctx, name, way, seen) for name in WAYS]
    tip = ctx.words("change.tip")
    made.append(Eye("see-change", Push(ChangeScreen()), id="eye:change", tip=tip))
    near = zoom + 1 < len(ZOOMS)
    step, tip = (1, ctx.words("eye.near")) if near else (-zoom, ctx.words("eye.far"))
    made.append(Eye("see-near" if near else "see-far", Tell("zoom", step), id="eye:zoom", tip=tip))
    return made


def _way(ctx: Context, name: str, way: str, seen: bool) -> Eye:
    closed = name == UNDER and not seen
    sign, tip = ("see-closed", "eye.closed") if closed else (f"see-{name}", f"eye.{name}")
    answer = None if closed else Tell("eye", "" if way == name else name)
    return Eye(sign, answer, way == name, id=f"eye:{name}", tip=ctx.words(tip))


def next_way(ctx: Context, way: str) -> str:
    """The way of seeing that comes after one, round and round: the threads again after the last that is open."""
    sitting = sitting_of(ctx)
    seen = opened(sitting.match.position.state, sitting.match.level.world)
    ways = ("", *(each for each in WAYS if each != UNDER or seen))
    return ways[(ways.index(way) + 1) % len(ways)] if way in ways else ""


def look_key(event: pygame.Event, ctx: Context, way: str) -> Answer:
    """V sees in another way, C says what changed, plus and minus bring the southern shore near and far."""
    if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META):
        return None
    if event.key == pygame.K_v:
        return Tell("eye", next_way(ctx, way))
    if event.key == pygame.K_c:
        return Push(ChangeScreen())
    steps = {pygame.K_KP_PLUS: 1, pygame.K_KP_MINUS: -1, pygame.K_PLUS: 1, pygame.K_MINUS: -1}
    step = steps.get(event.key) or {"+": 1, "-": -1}.get(event.unicode)
    return Tell("zoom", step) if step else None
