"""What holds the cloth: beams, warp, heddles, batten and shuttle while it grows; a rod and fringes when it is done."""

from dataclasses import dataclass

import pygame

from game.ui.pictures.carve import Sheet, block, fill, line, mark
from game.ui.pictures.ink import shade, tint

Rect = pygame.Rect


@dataclass(frozen=True, slots=True)
class Frame:
    """Where everything lies in a picture [px].

    Attributes:
        cloth: room of the whole cloth, from its upper to its lower end.
        fell: upper edge of what is woven.
        side: of a knot.
        row: height of a row.
        whole: whether the cloth is finished.
    """

    cloth: Rect
    fell: int
    side: int
    row: int
    whole: bool


def stretch_warp(sheet: Sheet, frame: Frame) -> None:
    """Prints what lies behind the cloth: the wall or the loom, and the warp."""
    ink, cloth = sheet.ink, frame.cloth
    block(sheet, 0, 0, sheet.width, sheet.height, tint(ink, ink.rose, 0.74))
    if frame.whole:
        drop = max(2, round(cloth.width * 0.02))
        block(sheet, cloth.left + drop, cloth.top + drop, cloth.width, cloth.height, tint(ink, ink.rose, 0.4))
    step = max(3, 2 * frame.side, round(cloth.width / 60))
    thick = max(1.0, step * 0.3)
    yarn = shade(ink, ink.rose, 0.4)
    top, foot = (cloth.top, cloth.bottom) if frame.whole else (0, cloth.bottom)
    for x in range(cloth.left + step // 2, cloth.right, step):
        block(sheet, x, top, thick, foot - top, yarn)
        _fringe(sheet, x, cloth.bottom, sheet.height - 1, step)
        if frame.whole:
            _fringe(sheet, x, cloth.top, 0, step)


def _fringe(sheet: Sheet, x: float, y: float, end: float, step: int) -> None:
    """Ties the ends of the warp in small knots and lets them hang."""
    long = end - y
    if abs(long) < 4:
        return
    sway = (sheet.hand.random() - 0.5) * step * 0.9
    for lean in (-0.3, 0.0, 0.35):
        mark(sheet, (x, y), (x + sway + lean * step, y + long * (0.8 + 0.2 * sheet.hand.random())),
             step * 0.4, sheet.ink.ink)  # fmt: skip
    pygame.draw.circle(sheet.surface, sheet.ink.ink, (x * sheet.scale, (y + long * 0.2) * sheet.scale),
                       step * 0.36 * sheet.scale)  # fmt: skip


def set_loom(sheet: Sheet, frame: Frame) -> None:
    """Prints beams, heddles, batten and shuttle over the warp."""
    ink, cloth = sheet.ink, frame.cloth
    beam = max(4.0, min(16.0, sheet.height * 0.022))
    for y in (0.0, sheet.height - beam):
        block(sheet, 0, y, sheet.width, beam, ink.ink)
        block(sheet, 0, y + beam * 0.35, sheet.width, beam * 0.22, ink.marigold)
    if frame.fell < cloth.bottom:
        _clips(sheet, frame)
    room = frame.fell - beam
    if room < beam * 2.2:
        return
    gap = min(beam * 0.9, room * 0.2)
    _batten(sheet, cloth, frame.fell - gap, max(2.0, beam * 0.4), beam * 1.1 if room > beam * 5 else 0)
    if room > beam * 7:
        y = frame.fell - gap - beam * 2.3
        _shuttle(sheet, cloth.centerx + cloth.width * 0.14, y, min(cloth.width * 0.26, beam * 3.4))
    if room > beam * 13:
        _heddles(sheet, frame, frame.fell - gap - beam * 5.6, beam)


def _batten(sheet: Sheet, cloth: Rect, y: float, thick: float, reed: float) -> None:
    """Prints the batten that beats the weft, with a reed so high."""
    ink = sheet.ink
    block(sheet, cloth.left - 2, y, cloth.width + 4, thick, ink.ink)
    if reed:
        block(sheet, cloth.left - 2, y - reed, cloth.width + 4, thick * 0.7, ink.ink)
        for x in range(cloth.left, cloth.right, max(3, round(reed * 0.4))):
            block(sheet, x, y - reed, 1.0, reed, ink.ink)


def _clips(sheet: Sheet, frame: Frame) -> None:
    """Marks the last row at both edges, as a weaver's temple holds the cloth where it is being made."""
    ink, cloth = sheet.ink, frame.cloth
    wide = max(2, min(cloth.left, round(frame.row * 0.25)))
    for left in (cloth.left - wide, cloth.right):
        block(sheet, left, frame.fell, wide, frame.row, ink.ink)
        block(sheet, left, frame.fell + 1, wide - 1, max(1, frame.row - 2), ink.marigold)


def _shuttle(sheet: Sheet, x: float, y: float, half: float) -> None:
    ink, tall = sheet.ink, half * 0.27
    boat = [
        (x - half, y), (x - half * 0.5, y - tall), (x + half * 0.5, y - tall),
        (x + half, y), (x + half * 0.5, y + tall), (x - half * 0.5, y + tall),
    ]  # fmt: skip
    fill(sheet, boat, ink.cochineal, 0)
    line(sheet, boat, max(1.2, half * 0.09), closed=True)
    block(sheet, x - half * 0.42, y - tall * 0.4, half * 0.84, tall * 0.8, ink.marigold)


def _heddles(sheet: Sheet, frame: Frame, y: float, beam: float) -> None:
    """Prints two shafts, one for each half of the warp, the hind one higher."""
    ink, cloth = sheet.ink, frame.cloth
    tall = beam * 2.4
    step = max(4, min(round(cloth.width / 24), round(beam * 1.5)))
    for top, colour in ((y - beam * 2.9, ink.agave), (y, ink.indigo)):
        for x in range(cloth.left + step // 2, cloth.right, step):
            block(sheet, x, top, max(1.0, step * 0.16), tall, ink.ink)
            pygame.draw.circle(sheet.surface, ink.ink, (x * sheet.scale, (top + tall / 2) * sheet.scale),
                               max(1.0, step * 0.2) * sheet.scale)  # fmt: skip
        for bar in (top, top + tall):
            block(sheet, cloth.left - 3, bar - beam * 0.15, cloth.width + 6, max(3.0, beam * 0.6), ink.ink)
            block(sheet, cloth.left - 2, bar, cloth.width + 4, max(1.0, beam * 0.3), colour)


def hang(sheet: Sheet, frame: Frame) -> None:
    """Prints the rod that a finished cloth hangs from."""
    ink, tall = sheet.ink, max(3.0, sheet.height * 0.013)
    y = max(0.0, frame.cloth.top - tall)
    block(sheet, 0, y, sheet.width, tall, ink.ink)
    block(sheet, 2, y + tall * 0.28, sheet.width - 4, tall * 0.26, ink.marigold)
