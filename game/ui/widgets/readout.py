"""The slip on which a chart reads out one of its spots: beside the spot, never on it, never outside the chart."""

import pygame

from game.ui.context import Context
from game.view.pictures.spots import Telling

WIDEST = 300
"""Words of a slip go into a new line after this [design px, follows the text scale]."""
SIDE, TOP, GAP = 8, 5, 4
"""Beside the words, above them, and between a spot and its slip [design px]."""


def told(telling: Telling, why: str) -> str:
    """The words of a slip: the name, under it the value in bold with its change, and whether it can say why."""
    value = f"**{telling.value}**"
    parts = [part for part in (value, telling.change) if part]
    line = " ".join(parts) + (f" · {why}" if why else "")
    return f"{telling.name}\n{line}" if telling.name else line


def slip_size(ctx: Context, words: str, room: int) -> tuple[int, int]:
    """How large a slip with these words is, at most `room` wide [px]."""
    inner = min(ctx.text_px(WIDEST), room - 2 * ctx.px(SIDE))
    wide, high = ctx.fonts.wrap(words, "body", inner).size
    return wide + 2 * ctx.px(SIDE), high + 2 * ctx.px(TOP)


def slip_broken(ctx: Context, words: str, room: int) -> bool:
    """Whether a word would have to be broken."""
    return ctx.fonts.wrap(words, "body", min(ctx.text_px(WIDEST), room - 2 * ctx.px(SIDE))).broken


def beside(spot: pygame.Rect, size: tuple[int, int], room: pygame.Rect) -> pygame.Rect | None:
    """The place in a room where a slip lies beside a spot; none where it would have to cover it."""
    slip = pygame.Rect((0, 0), size)
    if slip.width > room.width or slip.height > room.height:
        return None
    for side in ("midleft", "midright", "midbottom", "midtop"):
        anchors = {
            "midleft": (spot.right, spot.centery),
            "midright": (spot.left, spot.centery),
            "midbottom": (spot.centerx, spot.top),
            "midtop": (spot.centerx, spot.bottom),
        }
        setattr(slip, side, anchors[side])
        found = slip.clamp(room)
        if not found.colliderect(spot):
            return found
    return None


def draw_slip(surface: pygame.Surface, ctx: Context, slip: pygame.Rect, words: str) -> None:
    """Print the slip: light words on a dark block."""
    ground, edge = ctx.theme["ink"], ctx.theme["marigold"]
    surface.blit(ctx.prints.block(slip.size, ground, edge, ctx.px(2), seed=slip.width), slip)
    inner = slip.inflate(-2 * ctx.px(SIDE), -2 * ctx.px(TOP))
    surface.blit(ctx.fonts.draw(words, "body", ctx.theme.on("ink"), inner.width), inner)
