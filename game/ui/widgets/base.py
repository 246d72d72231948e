"""What every widget is: a box that can be measured, placed, painted, walked and perhaps pressed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pygame

from game.ui.answers import Answer
from game.ui.context import Context

KEEP = object()

TARGET = 32
"""Nothing to be clicked is smaller, either way [px]."""

LOW = 40
"""What is no higher is shown whole at the edge of a Scroll or not at all [design px, follows the text scale]."""

SLIVER = 14
"""Of what is higher, less than this is not shown at the edge of a Scroll [design px]."""

REACH = 12
"""No widget paints farther than this beyond its rectangle: its ring, a mark that juts out [design px]."""


@dataclass
class Hands:
    """Where the player's hands are, kept by widget id while trees come and go."""

    focus: str = ""
    hover: str = ""
    pressed: str = ""
    scroll: dict[str, int] = field(default_factory=dict)
    """How far each Scroll is scrolled [px]."""
    caret: dict[str, int] = field(default_factory=dict)
    """Where each TextField writes [characters]."""
    spot: dict[str, int] = field(default_factory=dict)
    """Which of its spots each Chart reads out."""
    pointer: tuple[int, int] = (-1, -1)
    topic: object = None
    """What the player looks at, as its widget names it."""


@dataclass(eq=False)
class Widget:
    """A box. Sizes given by screens are in design pixels (1280x720); `rect` is in window pixels."""

    id: str = field(default="", kw_only=True)
    """Names what can have focus; unique on its screen, the same from one building to the next."""
    grow: int = field(default=0, kw_only=True)
    """Share of the room left over in a Row or a Column."""
    narrow: int = field(default=0, kw_only=True)
    """A Row folds before this gets narrower [design px, follows the text scale]."""
    tip: str = field(default="", kw_only=True)
    """Shown beside the widget while it is pointed at or has focus."""
    topic: object = field(default=None, kw_only=True)
    """What screens think about while the player looks at it; `KEEP` leaves what it was."""
    rect: pygame.Rect = field(default_factory=lambda: pygame.Rect(0, 0, 0, 0), init=False)
    seen: pygame.Rect | None = field(default=None, init=False)
    """What of the window it is seen through, inside a Scroll: words are printed in whole lines or not at all."""
    _sizes: dict[int, tuple[int, int]] = field(default_factory=dict, init=False)
    _least: int | None = field(default=None, init=False)
    _walked: "list[tuple[Widget, pygame.Rect, pygame.Rect]] | None" = field(default=None, init=False)

    layered = False
    """Its children may lie on each other."""

    @property
    def focusable(self) -> bool:
        """Whether it can have focus: what can be pressed, and what has something to say."""
        return bool(self.id and self.tip)

    def children(self) -> Sequence["Widget"]:
        """In reading order."""
        return ()

    def least(self, ctx: Context) -> int:
        """Works out `narrowest`, the least width at which nothing is cut [px]; each kind has its own way."""
        return ctx.text_px(self.narrow)

    def narrowest(self, ctx: Context) -> int:
        """`least`, worked out once [px]."""
        if self._least is None:
            self._least = self.least(ctx)
        return self._least

    def size(self, ctx: Context, width: int) -> tuple[int, int]:
        """The size it would like to have where `width` is to be had [px]."""
        if width not in self._sizes:
            self._sizes[width] = self.measure(ctx, width)
        return self._sizes[width]

    def measure(self, ctx: Context, width: int) -> tuple[int, int]:  # noqa: ARG002 - kinds that measure need it
        """Works out `size`; each kind of widget has its own way."""
        return 0, 0

    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:  # noqa: ARG002 - as above
        """Take this rectangle, and place what is inside."""
        self.rect = rect

    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        """Paint it, then what is inside and may be seen through the surface's clip."""
        kids = self.children()
        if not kids:
            return
        room = 2 * ctx.px(REACH)
        seen = surface.get_clip().inflate(room, room)
        for child in kids:
            if child.rect.colliderect(seen) and not child.clipped_away(ctx):
                child.draw(surface, ctx, hands)

    def clipped_away(self, ctx: Context) -> bool:
        """Whether a Scroll shows only a part of something small, or next to nothing: then nothing is painted."""
        if self.seen is None:
            return False
        shown = min(self.rect.bottom, self.seen.bottom) - max(self.rect.top, self.seen.top)
        if shown < min(self.rect.height, ctx.px(SLIVER)):
            return True
        return self.rect.height <= ctx.text_px(LOW) and self._reaches_out(ctx.px(3))

    def _reaches_out(self, hair: int) -> bool:
        """Whether more of it than a hair lies beyond what the Scroll shows [px]."""
        seen = self.seen
        return seen is not None and (self.rect.top < seen.top - hair or self.rect.bottom > seen.bottom + hair)

    def press(self, ctx: Context) -> Answer:
        """Enter, space or a click; None where nothing comes of it."""

    def key(self, event: pygame.Event, ctx: Context, hands: Hands) -> Answer:
        """A key while it has focus; None passes it on."""

    def drag(self, position: tuple[int, int], ctx: Context, hands: Hands) -> Answer:
        """The pointer is held down on it, or moves so."""

    def follow(self, position: tuple[int, int], ctx: Context, hands: Hands) -> bool:  # noqa: ARG002 - as above
        """The pointer moves over it; says whether it has to be painted anew."""
        return False

    def faults(self, ctx: Context) -> list[str]:  # noqa: ARG002 - as above
        """What is wrong with how it was placed, in words."""
        return []

    def walk(self, clip: pygame.Rect | None = None) -> Iterator[tuple["Widget", pygame.Rect, pygame.Rect]]:
        """Each widget of the tree with its rectangle and what of the window it may be seen through."""
        if clip is None and self._walked is not None:
            return iter(self._walked)
        return self._walk(self.rect if clip is None else clip)

    def _walk(self, clip: pygame.Rect) -> Iterator[tuple["Widget", pygame.Rect, pygame.Rect]]:
        waiting: list[tuple[Widget, pygame.Rect]] = [(self, clip)]
        while waiting:  # no recursion, because this is what a frame spends most of its time on
            widget, clip = waiting.pop()
            yield widget, widget.rect, clip
            kids = widget.children()
            if kids:
                inner = widget.window(clip)
                waiting.extend([(kid, inner) for kid in reversed(kids)])

    def remember(self) -> None:
        """Walk the same way again until this is asked anew: the tree is placed, and walked many times a frame."""
        self._walked = None
        self._walked = list(self.walk())

    def window(self, clip: pygame.Rect) -> pygame.Rect:
        """Through what its children are seen."""
        return clip


def scope(text: str) -> str:
    """A short name of a text for messages."""
    return repr(text if len(text) < 40 else text[:37] + "…")
