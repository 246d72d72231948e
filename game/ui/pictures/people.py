"""Small figures of a village by age, as flat cut shapes."""

from random import Random

from game.ui.pictures.carve import Point, Sheet, disc, fill, line, ring, shape
from game.ui.pictures.ink import Colour, Ink, shade, tint


def skins(ink: Ink) -> tuple[Colour, ...]:
    """Gives the tones of skin that the inks make, from light to deep."""
    earth = ink.skin
    return tint(ink, earth, 0.25), shade(ink, earth, 0.14), shade(ink, earth, 0.34), shade(ink, earth, 0.48)


def figure(sheet: Sheet, x: float, base: float, tall: float, age: str, seed: int) -> None:
    """Prints a standing person: child, young, adult or elder."""
    hand = Random(seed)
    ink = sheet.ink
    skin = skins(ink)[hand.randrange(4)]
    cloth = hand.choice((ink.cochineal, ink.indigo, ink.agave, ink.marigold, ink.rose, ink.paper))
    lower = hand.choice(
        (ink.indigo, shade(ink, ink.indigo, 0.5), shade(ink, ink.agave, 0.5), shade(ink, ink.cochineal, 0.4))
    )
    woman = hand.random() < 0.52
    high = tall * {"child": 0.58, "young": 0.98, "adult": 1.0, "elder": 0.88}[age]
    line(sheet, [(x - high * 0.16, base + 1), (x + high * 0.3, base + 1)], high * 0.05)
    if age == "elder":
        _elder(sheet, x, base, high, woman, skin, cloth)
    elif woman:
        _woman(sheet, x, base, high, age, skin, cloth, lower)
    else:
        _man(sheet, x, base, high, age, skin, cloth, lower)
    if age == "child":
        up = 1 if hand.random() < 0.5 else -1
        line(sheet, [(x, base - high * 0.6), (x + up * high * 0.3, base - high * 0.86)], high * 0.09)


def _man(
    sheet: Sheet, x: float, base: float, h: float, age: str, skin: Colour, cloth: Colour, lower: Colour
) -> None:
    w, ink = h * 0.13, sheet.ink
    legs = [
        (x - w, base),
        (x - w, base - h * 0.45),
        (x + w, base - h * 0.45),
        (x + w, base),
        (x + w * 0.25, base),
        (x, base - h * 0.36),
        (x - w * 0.25, base),
    ]
    shape(sheet, legs, lower, h * 0.025, 0)
    body = [
        (x - w * 1.15, base - h * 0.42),
        (x - w * 1.4, base - h * 0.74),
        (x - w * 0.6, base - h * 0.8),
        (x + w * 0.6, base - h * 0.8),
        (x + w * 1.4, base - h * 0.74),
        (x + w * 1.15, base - h * 0.42),
    ]
    shape(sheet, body, cloth, h * 0.028, 0)
    line(sheet, [(x - w * 1.4, base - h * 0.72), (x - w * 1.55, base - h * 0.42)], h * 0.05)
    line(sheet, [(x + w * 1.4, base - h * 0.72), (x + w * 1.5, base - h * 0.42)], h * 0.05)
    disc(sheet, x, base - h * 0.88, h * 0.085, skin, h * 0.022)
    if age == "adult":
        hat = ring(x, base - h * 0.925, h * 0.19, h * 0.038, 10)
        shape(sheet, hat, ink.paper, h * 0.02, 0)
        crown = [
            (x - h * 0.085, base - h * 0.93),
            (x - h * 0.06, base - h * 1.02),
            (x + h * 0.06, base - h * 1.02),
            (x + h * 0.085, base - h * 0.93),
        ]
        shape(sheet, crown, ink.paper, h * 0.02, 0)
    else:
        cap = [
            (x - h * 0.09, base - h * 0.89),
            (x - h * 0.07, base - h * 0.98),
            (x + h * 0.07, base - h * 0.98),
            (x + h * 0.15, base - h * 0.91),
        ]
        fill(sheet, cap, ink.ink if age == "young" else ink.cochineal, 0)


def _woman(
    sheet: Sheet, x: float, base: float, h: float, age: str, skin: Colour, cloth: Colour, lower: Colour
) -> None:
    w, ink = h * 0.12, sheet.ink
    line(sheet, [(x - w * 0.5, base), (x - w * 0.5, base - h * 0.2)], h * 0.05)
    line(sheet, [(x + w * 0.5, base), (x + w * 0.5, base - h * 0.2)], h * 0.05)
    skirt = [
        (x - w * 1.7, base - h * 0.12),
        (x - w * 0.7, base - h * 0.5),
        (x + w * 0.7, base - h * 0.5),
        (x + w * 1.7, base - h * 0.12),
    ]
    shape(sheet, skirt, lower if age != "child" else cloth, h * 0.028, 0)
    line(sheet, [(x - w * 1.45, base - h * 0.19), (x + w * 1.45, base - h * 0.19)], h * 0.03, ink.marigold)
    body = [
        (x - w * 0.8, base - h * 0.48),
        (x - w * 1.25, base - h * 0.73),
        (x, base - h * 0.8),
        (x + w * 1.25, base - h * 0.73),
        (x + w * 0.8, base - h * 0.48),
    ]
    shape(sheet, body, cloth, h * 0.028, 0)
    line(sheet, [(x - w * 1.25, base - h * 0.72), (x - w * 1.3, base - h * 0.45)], h * 0.045)
    line(sheet, [(x + w * 1.25, base - h * 0.72), (x + w * 0.7, base - h * 0.5)], h * 0.045)
    fill(
        sheet,
        [
            (x - h * 0.1, base - h * 0.74),
            (x - h * 0.11, base - h * 0.94),
            (x, base - h * 0.99),
            (x + h * 0.11, base - h * 0.93),
            (x + h * 0.09, base - h * 0.78),
        ],
        ink.ink,
        0,
    )
    disc(sheet, x + h * 0.015, base - h * 0.87, h * 0.072, skin)


def _elder(sheet: Sheet, x: float, base: float, h: float, woman: bool, skin: Colour, cloth: Colour) -> None:
    ink, w = sheet.ink, h * 0.15
    robe = [
        (x - w * 1.3, base),
        (x - w * 1.1, base - h * 0.55),
        (x - w * 0.3, base - h * 0.82),
        (x + w * 0.9, base - h * 0.7),
        (x + w * 0.8, base),
    ]
    shape(sheet, robe, shade(ink, cloth, 0.35), h * 0.03, 0)
    line(sheet, [(x + w * 0.7, base - h * 0.55), (x + w * 1.8, base - h * 0.45)], h * 0.055)
    line(sheet, [(x + w * 1.8, base - h * 0.5), (x + w * 1.9, base)], h * 0.035)
    hx, hy = x + w * 0.5, base - h * 0.84
    if woman:
        veil: list[Point] = [
            (hx - h * 0.15, hy + h * 0.2),
            (hx - h * 0.13, hy - h * 0.08),
            (hx, hy - h * 0.14),
            (hx + h * 0.1, hy - h * 0.06),
            (hx + h * 0.02, hy + h * 0.22),
        ]
        shape(sheet, veil, shade(ink, ink.indigo, 0.3), h * 0.025, 0)
        disc(sheet, hx + h * 0.03, hy, h * 0.065, skin)
        return
    disc(sheet, hx, hy, h * 0.085, skin, h * 0.02)
    shape(sheet, ring(hx, hy - h * 0.05, h * 0.2, h * 0.035, 10), tint(ink, ink.marigold, 0.4), h * 0.02, 0)
    fill(
        sheet,
        [
            (hx - h * 0.08, hy - h * 0.06),
            (hx - h * 0.05, hy - h * 0.15),
            (hx + h * 0.05, hy - h * 0.15),
            (hx + h * 0.08, hy - h * 0.06),
        ],
        tint(ink, ink.marigold, 0.4),
        0,
    )


def dog(sheet: Sheet, x: float, base: float, size: float) -> None:
    """Prints a thin dog, alone."""
    ink = sheet.ink
    body = [
        (x, base - size * 0.5),
        (x + size * 0.75, base - size * 0.52),
        (x + size * 0.8, base - size * 0.3),
        (x + size * 0.1, base - size * 0.28),
    ]
    fill(sheet, body, ink.ink, 0)
    for dx in (0.06, 0.16, 0.66, 0.77):
        line(sheet, [(x + size * dx, base - size * 0.35), (x + size * (dx - 0.02), base)], size * 0.07)
    head = [
        (x + size * 0.7, base - size * 0.5),
        (x + size * 0.82, base - size * 0.78),
        (x + size * 0.92, base - size * 0.66),
        (x + size * 1.08, base - size * 0.58),
        (x + size * 0.9, base - size * 0.46),
    ]
    fill(sheet, head, ink.ink, 0)
    line(sheet, [(x + size * 0.02, base - size * 0.48), (x - size * 0.2, base - size * 0.3)], size * 0.06)
