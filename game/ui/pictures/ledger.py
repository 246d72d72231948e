"""Who paid: coins stacked by payer, each payer with an ink and a stamp of its own."""

import pygame

from game.ui.pictures.carve import Sheet, block, disc, fill, line, mark, print_sheet, ring, start
from game.ui.pictures.ink import Colour, Ink, shade, tint
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
    side = min(rect.width, rect.height)
    box = pygame.Rect(0, 0, side, side)
    box.center = rect.center
    sheet = start(box.size, ink, 2, 100.0, clear=True)
    disc(sheet, 50, 50, 47, ink.ink)
    disc(sheet, 50, 50, 41, payer_colour(ink, payer))
    line(sheet, ring(50, 50, 32, 32, 30), 3.4, closed=True)
    _stamp(sheet, 50, 50, 22, 22, payer)
    print_sheet(sheet, surface, box, clear=True)


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
    face = ring(x, y - thick, rx, ry, 22)
    fill(sheet, face, colour, 0)
    line(sheet, face, 1.1, closed=True)
    if top:
        _stamp(sheet, x, y - thick, rx * 0.5, ry * 0.55, payer)


def _stamp(sheet: Sheet, x: float, y: float, rx: float, ry: float, payer: str) -> None:
    """Prints the mark of a payer, so that ink is never its only sign."""
    ink = sheet.ink
    wide = max(1.2, rx * 0.17)
    light = ink.paper if payer in ("clubs", "state", "municipality", "bank") else ink.ink
    if payer == "families":
        line(
            sheet,
            [(x - rx, y + ry), (x - rx, y - ry * 0.1), (x, y - ry), (x + rx, y - ry * 0.1), (x + rx, y + ry)],
            wide,
            light,
            closed=True,
        )
    elif payer == "clubs":
        star = [
            (x, y - ry),
            (x + rx * 0.25, y - ry * 0.25),
            (x + rx, y),
            (x + rx * 0.25, y + ry * 0.25),
            (x, y + ry),
            (x - rx * 0.25, y + ry * 0.25),
            (x - rx, y),
            (x - rx * 0.25, y - ry * 0.25),
        ]
        fill(sheet, star, light, 0)
    elif payer == "municipality":
        for dx in (-0.8, 0.0, 0.8):
            line(sheet, [(x + dx * rx, y - ry), (x + dx * rx, y + ry)], wide, light)
    elif payer == "state":
        for dy in (-0.7, 0.0, 0.7):
            line(
                sheet,
                [
                    (x - rx, y + dy * ry + ry * 0.3),
                    (x, y + dy * ry - ry * 0.3),
                    (x + rx, y + dy * ry + ry * 0.3),
                ],
                wide,
                light,
            )
    elif payer == "federation":
        line(sheet, ring(x, y, rx, ry, 14), wide, light, closed=True)
        line(sheet, [(x - rx, y), (x + rx, y)], wide, light)
        line(sheet, [(x, y - ry), (x, y + ry)], wide, light)
    else:
        fill(sheet, [(x - rx, y - ry), (x + rx, y - ry), (x + rx, y + ry), (x - rx, y + ry)], light, 0)
