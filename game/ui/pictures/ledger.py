"""Who paid: coins stacked by payer, each payer with an ink and a stamp of its own."""

import pygame

from game.ui.pictures.carve import Sheet, block, fill, line, mark, print_sheet, ring, start
from game.ui.pictures.ink import Colour, Ink, shade, tint
from game.ui.pictures.parts import part, parts_of, printed
from game.view.pictures.charts import LedgerData

TALLEST = 14  # coins in the highest stack


def payer_colour(ink: Ink, payer: str) -> Colour:
    """Gives the ink of a payer."""
    inks = {
        "families": ink.rose,
        "clubs": ink.cochineal,
        "state": ink.indigo,
        "municipality": ink.agave,
        "federation": ink.marigold,
        "bank": tint(ink, ink.ink, 0.3),
    }
    return inks.get(payer, ink.paper)


def coins_of(paid: float, worth: float) -> int:
    """Gives how many coins stand for what was paid: one for the smallest sum, and no more than go on a stack."""
    return min(TALLEST + 1, max(1, round(paid / worth))) if paid > 0 and worth > 0 else 0


def stack_top(coins: int) -> float:
    """Gives the height of a stack's top, as a share of the picture from its top."""
    return (86.0 - 5.2 * max(0, coins - 1) - 8.0) / 100.0


def paint_ledger(surface: pygame.Surface, rect: pygame.Rect, data: LedgerData, ink: Ink) -> None:
    """Paints a stack of coins for each payer, a coin for each `worth` of what they paid."""
    sheet = start(rect.size, ink, 11, 100.0, clear=True)
    most = max((paid for _, paid in data.coins), default=0.0)
    count = max(1, len(data.coins))
    room = sheet.width / count
    rx = min(room * 0.4, 17.0)
    block(sheet, 0, 90, sheet.width, 2.4, ink.ink)
    for i, (payer, paid) in enumerate(data.coins):
        coins = coins_of(paid, data.worth or most / TALLEST)
        x = room * (i + 0.5)
        for j in range(coins):
            lean = (sheet.hand.random() - 0.5) * rx * 0.14
            _coin(sheet, x + lean, 86 - j * 5.2, rx, payer, j == coins - 1)
        if coins == 0:
            line(sheet, ring(x, 86, rx, rx * 0.3, 18), 0.9, tint(ink, ink.ink, 0.4), closed=True)
    print_sheet(sheet, surface, rect, clear=True)


def paint_coin(surface: pygame.Surface, rect: pygame.Rect, payer: str, ink: Ink) -> None:
    """Paints one coin of a payer seen from above, on whatever is under it."""
    made = _face(payer, float(min(rect.width, rect.height)), ink)
    surface.blit(made, made.get_rect(center=rect.center))


def _face(payer: str, side: float, ink: Ink) -> pygame.Surface:
    """The coin of a payer: its metal is an ink, its stamp says the same again."""
    name = f"coins/{payer}" if f"coins/{payer}" in parts_of("coins") else "coins/other"
    return printed(name, side / part(name).size[0], ink, cloth=payer_colour(ink, payer))


def _coin(sheet: Sheet, x: float, y: float, rx: float, payer: str, top: bool) -> None:
    ink, ry, thick = sheet.ink, rx * 0.3, 4.2
    colour = payer_colour(ink, payer)
    edge = [
        (x - rx, y - thick),
        (x - rx, y),
        (x - rx * 0.7, y + ry * 0.72),
        (x, y + ry),
        (x + rx * 0.7, y + ry * 0.72),
        (x + rx, y),
        (x + rx, y - thick),
    ]
    fill(sheet, edge, shade(ink, colour, 0.22), 0)
    line(sheet, edge, 1.0)
    for i in range(5):
        dx = rx * (-0.7 + 0.35 * i)
        mark(sheet, (x + dx, y - thick * 0.4 + ry * 0.5), (x + dx, y + ry * 0.86), 0.9, ink.ink)
    k = sheet.scale
    wide, high = max(1, round(2 * rx * k)), max(1, round(2 * ry * k))
    if top:
        face = pygame.transform.smoothscale(_face(payer, wide, ink), (wide, high))
        sheet.surface.blit(face, face.get_rect(center=(round(x * k), round((y - thick) * k))))
        return
    rim = ring(x, y - thick, rx, ry, 22)
    fill(sheet, rim, colour, 0)
    line(sheet, rim, 1.1, closed=True)
