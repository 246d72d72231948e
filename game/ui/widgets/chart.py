"""Chart: a picture with spots that are read out when they are pointed at or walked to, and that can say why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Stay
from game.ui.context import Context
from game.ui.widgets.base import Hands, Widget
from game.ui.widgets.chart_axes import Axes, draw_axes, least_high, margins
from game.ui.widgets.chart_reach import nearest, towards_spot
from game.ui.widgets.picture import Picture
from game.ui.widgets.readout import Piece, beside, draw_slip, least_wide, pieces, slip_size, write
from game.view.pictures.spots import Area, Telling

NARROWEST = 80
"""Of the picture [design px]."""


@dataclass(frozen=True)
class Spot:
    """Something of a chart that can be looked at."""

    told: Telling
    area: Area
    """Where it is; what has a height but no width is a round mark of that height."""
    why: Callable[[], Answer] | None = None
    """What pressing it opens."""
    ask: str = "chart.why"
    """Words for that."""


@dataclass(eq=False)
class Chart(Widget):
    """One thing to Tab; arrows go from spot to spot, and Enter or a click asks why.

    A spot is read out on a slip beside it; `rest` is read under the picture while nothing is looked at. Where slips
    would have to cover their spots they all go into a strip there instead.
    """

    picture: Picture
    spots: Sequence[Spot]
    axes: Axes = field(default_factory=Axes)
    rest: Telling | None = None
    sideways: float = 1.0
    """How much a distance to the side counts against one up or down when the nearest spot is looked for."""
    rows: int = 0
    """Lines of text beside which the picture has to fit."""
    align: str = "left"
    """Where words stand in the strip."""
    first: int = -1
    """The spot that is read when focus comes to it for the first time; -1 is the last."""
    over: Callable[[pygame.Surface, Context, pygame.Rect], None] | None = None
    """Paints on the picture what changes more often than the picture."""
    _strips: dict[int, tuple[int, bool]] = field(default_factory=dict, init=False)
    _hands: Hands = field(default_factory=Hands, init=False)

    @property
    @override
    def focusable(self) -> bool:
        return bool(self.id and self.spots)

    @override
    def children(self) -> Sequence[Widget]:
        return (self.picture,)

    @override
    def least(self, ctx: Context) -> int:
        left, right, _ = margins(self.axes, ctx)
        words = max((least_wide(ctx, slip) for slip in self._every(ctx)), default=0)
        return max(super().least(ctx), left + right + ctx.px(NARROWEST), words)

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        wide = min(width, max(self.narrowest(ctx), ctx.px(self.picture.wide))) if self.picture.wide else width
        return wide, self._high(ctx) + margins(self.axes, ctx)[2] + self._strip(ctx, wide)

    def _high(self, ctx: Context) -> int:
        lines = self.rows * round(ctx.fonts.line_height("body") * 1.25)
        return max(ctx.px(self.picture.high), lines, least_high(self.axes, ctx))

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect, self._hands = rect, hands
        left, right, below = margins(self.axes, ctx)
        high = min(self._high(ctx), rect.height - below - self._strip(ctx, rect.width))
        inner = pygame.Rect(rect.x + left, rect.y, max(1, rect.width - left - right), max(1, high))
        self.picture.place(inner, ctx, hands)

    def _pieces(self, ctx: Context, number: int) -> tuple[Piece, ...]:
        spot = self.spots[number]
        return pieces(spot.told, ctx.words(spot.ask) if spot.why else "")

    def _every(self, ctx: Context) -> list[tuple[Piece, ...]]:
        """All that may be read out."""
        rest = [pieces(self.rest)] if self.rest else []
        return [self._pieces(ctx, number) for number in range(len(self.spots))] + rest

    def spot_rect(self, number: int, ctx: Context, inner: pygame.Rect | None = None) -> pygame.Rect:
        """The place of a spot with the ring around it [px]."""
        inner = self.picture.rect if inner is None else inner
        left, top, right, bottom = self.spots[number].area
        x, y = inner.x + round(left * inner.width), inner.y + round(top * inner.height)
        wide, high = round((right - left) * inner.width), round((bottom - top) * inner.height)
        ring = ctx.px(4 if high else 8)
        if not wide:
            x, wide = x - high // 2, high
        return pygame.Rect(x, y, wide, high).inflate(2 * ring, 2 * ring)

    def _places(self, ctx: Context) -> list[pygame.Rect]:
        return [self.spot_rect(number, ctx) for number in range(len(self.spots))]

    def _strip(self, ctx: Context, width: int) -> int:
        """How high the strip under the picture is: as high as what rests there, or as the highest slip [px]."""
        return self._stripped(ctx, width)[0]

    def _stripped(self, ctx: Context, width: int) -> tuple[int, bool]:
        """The height of the strip [px], and whether every slip finds a place beside its spot."""
        if width not in self._strips:
            left, right, below = margins(self.axes, ctx)
            rest = slip_size(ctx, pieces(self.rest), width)[1] if self.rest else 0
            room = pygame.Rect(0, 0, width, self._high(ctx) + below + rest)
            inner = pygame.Rect(left, 0, max(1, width - left - right), self._high(ctx))
            sizes = [slip_size(ctx, self._pieces(ctx, number), width) for number in range(len(self.spots))]
            floats = all(beside(self.spot_rect(i, ctx, inner), size, room) for i, size in enumerate(sizes))
            high = rest if floats else max([rest, *(size[1] for size in sizes)])
            self._strips[width] = high, floats
        return self._strips[width]

    def _foot(self, ctx: Context) -> int:
        """Where the strip begins [px]."""
        return self.picture.rect.bottom + margins(self.axes, ctx)[2]

    def slip(self, number: int, ctx: Context) -> pygame.Rect:
        """Where a spot is read out [px]."""
        size = slip_size(ctx, self._pieces(ctx, number), self.rect.width)
        if not self._stripped(ctx, self.rect.width)[1]:
            return pygame.Rect(self.rect.x, self._foot(ctx), self.rect.width, size[1])
        spot = self.spot_rect(number, ctx)
        for room in (self.picture.rect, self.rect):  # rather on the picture than on the numbers around it
            place = beside(spot, size, room)
            if place is not None:
                return place
        return pygame.Rect(self.rect.topleft, size)

    def read(self, hands: Hands) -> int | None:
        """The spot that is read out, if any is."""
        if not self.spots or self.id not in (hands.focus, hands.hover) or not self.id:
            return None
        found = hands.spot.get(self.id, self.first)
        return found if 0 <= found < len(self.spots) else len(self.spots) - 1

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        draw_axes(surface, ctx, self.axes, self.picture.rect, self.seen)
        super().draw(surface, ctx, hands)
        if self.over is not None:
            self.over(surface, ctx, self.picture.rect)
        number = self.read(hands)
        slip = self.slip(number, ctx) if number is not None else None
        self._resting(surface, ctx, slip)
        if number is not None and slip is not None:
            self._ring(surface, ctx, number)
            draw_slip(surface, ctx, slip, self._pieces(ctx, number))

    def _resting(self, surface: pygame.Surface, ctx: Context, slip: pygame.Rect | None) -> None:
        """What is read in the strip while nothing is looked at, or what is looked at is read elsewhere."""
        strip = self._strip(ctx, self.rect.width)
        place = pygame.Rect(self.rect.x, self._foot(ctx), self.rect.width, strip)
        if not strip or (slip is not None and slip.colliderect(place)):
            return
        told = pieces(self.rest or self.spots[-1].told)
        write(surface, ctx, place, told, ctx.theme["ink"], self.align, self.seen)

    def _ring(self, surface: pygame.Surface, ctx: Context, number: int) -> None:
        ring, ink, thick = self.spot_rect(number, ctx), ctx.theme.drawn["ink"], max(2, ctx.px(2))
        left, _, right, _ = self.spots[number].area
        draw = pygame.draw.ellipse if left == right else pygame.draw.rect
        draw(surface, ink, ring, 3 * thick)
        draw(surface, ctx.theme.drawn["marigold"], ring.inflate(-2 * thick, -2 * thick), thick)

    @override
    def follow(self, position: tuple[int, int], ctx: Context, hands: Hands) -> bool:
        before, now = hands.spot.get(self.id), nearest(self._places(ctx), position, self.sideways)
        hands.spot[self.id] = now
        return now != before

    @override
    def drag(self, position: tuple[int, int], ctx: Context, hands: Hands) -> Answer:
        return Stay() if self.follow(position, ctx, hands) else None

    @override
    def press(self, ctx: Context) -> Answer:
        why = self.spots[self.read(self._hands) or 0].why
        return why() if why is not None else None

    @override
    def key(self, event: pygame.Event, ctx: Context, hands: Hands) -> Answer:
        here = self.read(hands)
        there = towards_spot(self._places(ctx), here, event.key) if here is not None else None
        if there is None:
            return None
        hands.spot[self.id] = there
        return Stay()

    @override
    def faults(self, ctx: Context) -> list[str]:
        found = []
        for number, spot in enumerate(self.spots):
            slip, name = self.slip(number, ctx), f"readout of {spot.told.line!r}"
            if not self.rect.contains(slip):
                found.append(f"{name} leaves the chart: {tuple(slip)} in {tuple(self.rect)}")
            if slip.colliderect(self.spot_rect(number, ctx).clip(self.picture.rect)):
                found.append(f"{name} covers its spot")
            if least_wide(ctx, self._pieces(ctx, number)) > self.rect.width:
                found.append(f"{name} has a broken word")
        return found
