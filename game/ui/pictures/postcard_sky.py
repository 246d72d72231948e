"""Skies, weather and far hills of the postcards, and who stands before them."""

import math
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from game.ui.pictures.carve import Sheet, block, disc, fill, line, mark
from game.ui.pictures.gouge import gouges, rays
from game.ui.pictures.ink import Colour, Ink, mix, shade, tint
from game.ui.pictures.parts import stamp
from game.ui.pictures.people import OUTFITS, outfit

HEAVY = 0.34
"""Moods below this are heavy: the sky closes."""

BAND = ("musician-tuba", "musician-trumpet", "musician-guitar", "musician-drum", "musician-trumpet")
"""Who plays, the more the gladder it is."""

TALL = 88.0
"""How tall a grown person is in the drawings [units]."""


@dataclass(frozen=True, slots=True)
class Sky:
    """A sky: its ink, what is cut into it, its sun or moon, and whether it is dark or wet."""

    ink: Colour
    cut: Colour
    light: Colour
    dark: bool = False
    rain: bool = False


def sky_of(ink: Ink, seed: int, mood: float) -> Sky:
    """The sky of a card: each seed has another, and a heavy mood has rain or dusk."""
    if mood < HEAVY:
        grey = mix(ink.indigo, ink.ink, 0.45)
        return (
            Sky(tint(ink, grey, 0.32), tint(ink, grey, 0.55), ink.paper, rain=True),
            Sky(shade(ink, ink.indigo, 0.42), tint(ink, ink.indigo, 0.14), ink.paper, dark=True),
            Sky(tint(ink, grey, 0.5), tint(ink, grey, 0.2), tint(ink, ink.rose, 0.3), rain=True),
        )[seed % 3]
    return (
        Sky(tint(ink, ink.marigold, 0.5), tint(ink, ink.marigold, 0.82), ink.cochineal),
        Sky(tint(ink, ink.indigo, 0.52), tint(ink, ink.indigo, 0.82), ink.light),
        Sky(tint(ink, ink.rose, 0.12), tint(ink, ink.rose, 0.55), ink.light),
        Sky(shade(ink, ink.indigo, 0.12), tint(ink, ink.indigo, 0.24), ink.paper, dark=True),
        Sky(tint(ink, ink.agave, 0.58), tint(ink, ink.agave, 0.84), ink.light),
        Sky(tint(ink, ink.cochineal, 0.3), tint(ink, ink.cochineal, 0.62), ink.light),
    )[seed % 6]


def draw_sky(sheet: Sheet, sky: Sky, horizon: float, hand: Random) -> None:
    """Prints the sky down to the horizon, with its sun, or its moon and stars."""
    wide = sheet.width
    block(sheet, 0, 0, wide, horizon + 4, sky.ink)
    x, y, radius = (
        wide * (0.14 + 0.5 * hand.random()),
        horizon * (0.3 + 0.3 * hand.random()),
        54 + 40 * hand.random(),
    )
    if hand.random() < 0.5 and not sky.dark and not sky.rain:
        rays(sheet, x, y, radius * 1.15, wide * 0.8, 40, sky.cut, 11)
    else:
        room = [(0.0, 0.0), (wide, 0.0), (wide, horizon), (0.0, horizon)]
        gouges(sheet, room, (hand.random() - 0.5) * 0.2, 26, sky.cut, 4, 90, 0.6)
    if sky.dark:
        for _ in range(34):
            _star(sheet, wide * hand.random(), horizon * 0.7 * hand.random(), 4 + 6 * hand.random())
    if not sky.rain:
        disc(sheet, x, y, radius, sky.light, 5)


def _star(sheet: Sheet, x: float, y: float, size: float) -> None:
    ink = sheet.ink
    fill(sheet, [(x, y - size), (x + size * 0.3, y), (x, y + size), (x - size * 0.3, y)], ink.paper, 0)
    fill(sheet, [(x - size, y), (x, y + size * 0.3), (x + size, y), (x, y - size * 0.3)], ink.paper, 0)


def draw_rain(sheet: Sheet, hand: Random) -> None:
    """Cuts rain over everything."""
    ink = sheet.ink
    for i in range(150):
        x, y = sheet.width * hand.random(), sheet.height * hand.random()
        long = 34 + 40 * hand.random()
        mark(
            sheet, (x, y), (x - long * 0.3, y + long), 3.6, ink.paper if i % 3 else tint(ink, ink.indigo, 0.3)
        )


def draw_hills(
    sheet: Sheet, horizon: float, high: float, colour: Colour, hand: Random, flat: bool = False
) -> None:
    """Prints a ridge on the horizon, carved down its slopes; `flat` ones are mesas."""
    wide, cut = sheet.width, tint(sheet.ink, colour, 0.42)
    ridge, x = [(0.0, horizon - high * 0.5 * hand.random())], 0.0
    while x < wide:
        step = wide * (0.07 + 0.1 * hand.random())
        y = horizon - high * (0.3 + 0.7 * hand.random())
        ridge += [(x + step * 0.3, y), (x + step * 0.75, y)] if flat else [(x + step * 0.5, y)]
        ridge.append((x + step, horizon - high * 0.34 * hand.random()))
        x += step
    fill(sheet, [*ridge, (ridge[-1][0], horizon + 6), (0, horizon + 6)], colour, 0)
    for (ax, ay), (bx, by) in pairwise(ridge):
        for i in range(max(1, int(abs(bx - ax) / 24))):
            share = (i + hand.random()) / max(1, int(abs(bx - ax) / 24))
            px, py = ax + (bx - ax) * share, ay + (by - ay) * share + 7
            long = (horizon - py) * (0.3 + 0.4 * hand.random())
            if long > 8:
                mark(sheet, (px, py), (px + (hand.random() - 0.3) * 22, py + long), 5, cut)
    line(sheet, ridge, 5)


def draw_ground(sheet: Sheet, horizon: float, colour: Colour, hand: Random) -> None:
    """Prints the ground from the horizon to the foot, cut closer together far away."""
    wide, foot = sheet.width, sheet.height
    block(sheet, 0, horizon, wide, foot - horizon, colour)
    pale, dark = tint(sheet.ink, colour, 0.4), shade(sheet.ink, colour, 0.3)
    y, gap = horizon + 8, 9.0
    while y < foot:
        x = -60 * hand.random()
        while x < wide:
            long = 40 + 110 * hand.random()
            mark(
                sheet,
                (x, y),
                (x + long, y + (hand.random() - 0.5) * 4),
                2.4 + gap * 0.1,
                pale if hand.random() < 0.6 else dark,
            )
            x += long + 20 + 70 * hand.random()
        y += gap
        gap *= 1.13
    line(sheet, [(0, horizon), (wide, horizon)], 4.5)


def stand(
    sheet: Sheet, name: str, x: float, base: float, tall: float, number: int, flip: bool = False
) -> None:
    """Prints a person of the family people, a grown one `tall` units high, in one of the outfits."""
    stamp(
        sheet, f"people/{name}", x, base, round(tall / TALL, 2), flip, **outfit(sheet.ink, number % OUTFITS)
    )


def crowd(
    sheet: Sheet,
    cast: tuple[str, ...],
    where: tuple[float, float, float, float],
    count: int,
    tall: float,
    hand: Random,
) -> None:
    """Sets so many people between two heights and two sides, those in front last and larger."""
    left, right, back, front = where
    spots = []
    for i in range(count):
        share = (i * 0.618 + 0.15 + 0.08 * hand.random()) % 1
        spots.append((back + (front - back) * ((i * 0.381 + 0.1) % 1), left + (right - left) * share, i))
    first = hand.randrange(100)
    for base, x, i in sorted(spots):
        near = 0.8 + 0.2 * (base - back) / max(1.0, front - back)
        stand(sheet, cast[(i + first) % len(cast)], x, base, tall * near, i * 3 + first, hand.random() < 0.5)


def wave(x: float, y: float, wide: float, high: float, turns: int) -> list[tuple[float, float]]:
    """The points of a wave."""
    steps = turns * 8
    return [
        (x + wide * i / steps, y + high * math.sin(math.tau * turns * i / steps)) for i in range(steps + 1)
    ]
