"""The slip on which a chart reads out one of its spots: beside the spot, never on it, never outside the chart."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.widgets.text import whole_lines
from game.view.pictures.spots import Telling

WIDEST = 320
"""Words of a slip go into a new line after this [design px, follows the text scale]."""
SIDE, TOP = 6, 5
"""Beside the words, and above them [design px]."""


@dataclass(frozen=True)
class Piece:
    """A part of a slip that begins on a line of its own."""

    text: str
    role: str


def pieces(telling: Telling, ask: str = "") -> tuple[Piece, ...]:
    """The words of a slip: the name, the value in bold with its change, and what pressing it asks."""
    value = " ".join(part for part in (f"**{telling.value}**", telling.change) if part)
    lines = (telling.name, "small"), (value, "body"), (ask, "small")
    return tuple(Piece(text, role) for text, role in lines if text)


def least_wide(ctx: Context, slip: Sequence[Piece]) -> int:
    """The narrowest slip in which no word is broken [px]."""
    words = (ctx.fonts.longest_word(piece.text, piece.role, True) for piece in slip)
    return max(words, default=0) + 2 * ctx.px(SIDE)


def slip_size(ctx: Context, slip: Sequence[Piece], room: int) -> tuple[int, int]:
    """How large a slip with these words is, at most `room` wide [px]."""
    inner = min(ctx.text_px(WIDEST), room - 2 * ctx.px(SIDE))
    sizes = [ctx.fonts.wrap(piece.text, piece.role, inner).size for piece in slip]
    wide, high = max(size[0] for size in sizes), sum(size[1] for size in sizes)
    return wide + 2 * ctx.px(SIDE), high + 2 * ctx.px(TOP)


def beside(spot: pygame.Rect, size: tuple[int, int], room: pygame.Rect) -> pygame.Rect | None:
    """The place in a room where a slip lies beside a spot; none where it would have to cover it."""
    slip = pygame.Rect((0, 0), size)
    if slip.width > room.width or slip.height > room.height:
        return None
    anchors = {
        "midleft": (spot.right, spot.centery),
        "midright": (spot.left, spot.centery),
        "midbottom": (spot.centerx, spot.top),
        "midtop": (spot.centerx, spot.bottom),
    }
    for side, anchor in anchors.items():
        setattr(slip, side, anchor)
        found = slip.clamp(room)
        if not found.colliderect(spot):
            return found
    return None


def draw_slip(surface: pygame.Surface, ctx: Context, place: pygame.Rect, slip: Sequence[Piece]) -> None:
    """Print the slip: light words on a dark block."""
    ground, edge = ctx.theme["ink"], ctx.theme["marigold"]
    surface.blit(ctx.prints.block(place.size, ground, edge, ctx.px(2), seed=place.width), place)
    write(surface, ctx, place, slip, ctx.theme.on("ink"))


def write(
    surface: pygame.Surface,
    ctx: Context,
    place: pygame.Rect,
    slip: Sequence[Piece],
    colour: tuple[int, int, int],
    align: str = "left",
    seen: pygame.Rect | None = None,
) -> None:
    """Write the words of a slip on whatever lies there: those lines that are seen whole."""
    inner = place.inflate(-2 * ctx.px(SIDE), -2 * ctx.px(TOP))
    top = inner.top
    for piece in slip:
        words = ctx.fonts.draw(piece.text, piece.role, colour, inner.width, align=align)
        lines = whole_lines(top, words.get_height(), ctx.fonts.line_height(piece.role), seen)
        surface.blit(words, (inner.left, top + lines.start), (0, lines.start, words.get_width(), len(lines)))
        top += ctx.fonts.wrap(piece.text, piece.role, inner.width).size[1]
