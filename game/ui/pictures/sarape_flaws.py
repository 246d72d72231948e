"""What goes into a finished row by hand: slits that were laced, moth holes, pale houses, and the figures of leaps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from game.ui.pictures.sarape_weaves import Knots
from game.ui.pictures.sarape_yarns import BARE, COCHINEAL, INDIGO, INK, MARIGOLD, PALE, PAPER
from game.view.pictures.sarape import Row

FIGURES = (
    (
        "......#......",
        ".....###.....",
        ".#...###...#.",
        ".##.#####.##.",
        "..#########..",
        "...##+++##...",
        ".####+o+####.",
        "...##+++##...",
        "..#########..",
        ".##.#####.##.",
        ".#...###...#.",
        ".....###.....",
        "......#......",
    ),
    (
        ".............",
        "...##........",
        "..#o##.......",
        "+####.......#",
        "...###.....##",
        "...####...###",
        "...##++#####.",
        "...#++++###..",
        "....##++##...",
        ".....####....",
        "......##.....",
        "......#.#....",
        ".....##.##...",
    ),
    (
        "......#......",
        "..#...#...#..",
        "..##.###.##..",
        "#..#.###.#..#",
        "##.#######.##",
        ".#..#####..#.",
        ".##.##+##.##.",
        "..####+####..",
        "...###+###...",
        "....##+##....",
        "..#########..",
        "....+o+o+....",
        ".............",
    ),
    (
        "......#......",
        "....#.#.#....",
        "....#####....",
        "..#..+++..#..",
        "..##+ooo+##..",
        "...#+o#o+#...",
        "..##+ooo+##..",
        "..#..+++..#..",
        "....#####....",
        "....#.#.#....",
        "......#......",
        ".....###.....",
        "......#......",
    ),
)
"""A star, a bird, an agave and a flower; '#' is the figure, '+' its second yarn, 'o' its heart."""

GROUNDS = (INK, INDIGO, COCHINEAL)
"""What a figure may stand on."""

_FIGURE = {".": INK, "#": PAPER, "+": MARIGOLD, "o": COCHINEAL}

SMALL = ("...#...", ".#.#.#.", "..###..", "###o###", "..###..", ".#.#.#.", "...#...")


LEAST_ROW, LEAST_WIDE = 7, 12
"""A smaller cloth has no room for anything but bands [knots]."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Where each row of a cloth begins, from its upper edge, and how high it is [knots]."""

    tops: tuple[int, ...]
    high: int


def mend(cloth: Knots, rows: Sequence[Row], at: Rows) -> None:
    """Works the flaws and leaps of all rows into the cloth, each inside its own row."""
    if at.high < LEAST_ROW or cloth.shape[1] < LEAST_WIDE:
        return
    for number, top in enumerate(at.tops):
        row = rows[number]
        things = [*row.flaws, *row.leaps]
        for j, middle in enumerate(spots(number, len(things), cloth.shape[1])):
            patch = cloth[top : top + at.high]
            hand = Random(number * 31 + j)
            paint = _leap if j >= len(row.flaws) else _FLAWS.get(things[j], _knot)
            paint(patch, middle, things[j], hand)


def spots(number: int, count: int, wide: int) -> tuple[int, ...]:
    """Where the flaws and figures of a row stand across the cloth [knots]."""
    first = (number * 0.618 + 0.17) % 1
    return tuple(round(wide * (0.16 + 0.68 * ((first + j / max(1, count)) % 1))) for j in range(count))


def _slit(patch: Knots, x: int, _name: str, hand: Random) -> None:
    """Tears the row along the warp and laces it with a yarn that doesn't match."""
    high, wide = patch.shape
    most = max(1.4, min(high * 0.2, wide * 0.045))
    lean, middles = 0, []
    for y in range(high):
        lean += hand.choice((-1, 0, 0, 1)) if y % 3 == 0 and high > 16 else 0
        half = max(1, round(most * (1 - abs(y - high / 2) / (high * 0.66))))
        left, right = max(0, x + lean - half), min(wide, x + lean + half)
        patch[y, max(0, left - 1) : right + 1] = INK
        patch[y, left:right] = BARE
        fray = hand.randint(0, half)
        patch[y, left : left + fray * (y % 2)] = COCHINEAL
        middles.append(x + lean)
    step, jut, thick = max(5, high // 4), round(most) + max(2, high // 8), max(1, high // 20)
    for y in range(step // 2, high - thick, step):
        left, right = max(0, middles[y] - jut), middles[y] + jut
        patch[max(0, y - 1) : y + thick + 1, left : right + 1] = INK
        patch[y : y + thick, left : right + 1] = MARIGOLD
        for end in (left, right):
            patch[y : y + 2 * thick + 1, max(0, end - thick) : end + thick] = PAPER


def _hole(patch: Knots, x: int, _name: str, hand: Random) -> None:
    """Eats a hole through to the warp, with frayed ends around it."""
    high, wide = patch.shape
    ry, rx = high * 0.46, max(3.0, min(high * 0.62, wide * 0.11))
    for y in range(high):
        curve = 1 - ((y + 0.5 - high / 2) / ry) ** 2
        if curve <= 0:
            continue
        half = rx * curve**0.5
        left = round(x - half + hand.uniform(-1, 1) * rx * 0.16)
        right = round(x + half + hand.uniform(-1, 1) * rx * 0.16)
        patch[y, max(0, left - 2) : right + 2] = INK
        patch[y, max(0, left) : max(0, right)] = BARE
        fray = hand.randint(0, max(1, round(rx * 0.5)))
        if y % 2 and fray:
            patch[y, max(0, left) : max(0, left) + fray] = COCHINEAL
            patch[y, max(0, right - fray) : max(0, right)] = COCHINEAL


def _ghost(patch: Knots, x: int, _name: str, hand: Random) -> None:
    """Bleaches a house into the row: its door is open and nobody is in."""
    del hand
    high, wide = patch.shape
    half = max(3, min(round(high * 0.45), round(wide * 0.1)))
    tall = max(5, min(round(high * 0.82), 2 * half + 1))
    foot = high - max(0, (high - tall) // 2)
    roof = max(2, tall * 2 // 5)
    for y in range(tall):
        reach = round((half + 1) * (y + 1) / roof) if y < roof else half
        row = patch[foot - tall + y]
        row[max(0, x - reach - 1) : x + reach + 2] = INK
        row[max(0, x - reach) : x + reach + 1] = PALE
    door = max(1, half // 4)
    if half > 6:
        sill = foot - (tall - roof) // 2
        for window in (x - half * 2 // 3, x + half * 2 // 3):
            patch[sill - door - 1 : sill, window - door // 2 : window + door // 2 + 1] = INK
    patch[foot - max(2, (tall - roof) * 2 // 3) : foot, x - door : x + door + 1] = INK


def _knot(patch: Knots, x: int, _name: str, hand: Random) -> None:
    """A knot with loose ends, for what has no picture of its own."""
    high = patch.shape[0]
    for dx in (-2, 0, 2):
        at = x + dx * max(1, high // 20)
        patch[
            high // 2 : high // 2 + max(2, high // 3) + hand.randint(0, 2), at : at + max(1, high // 24)
        ] = PAPER
    patch[high // 3 : high // 2 + 1, x - max(1, high // 12) : x + max(2, high // 12)] = INK


def _leap(patch: Knots, x: int, name: str, hand: Random) -> None:
    """Weaves the figure of a leap on a ground of its own."""
    del hand
    high, wide = patch.shape
    which = sum(name.encode())
    figure = FIGURES[which % len(FIGURES)] if high >= 16 and wide >= 90 else SMALL
    side = len(figure)
    zoom = max(1, min((high - 2) // (side + 2), wide // 4 // (side + 2)))
    yarn = np.array([[_FIGURE[knot] for knot in line] for line in figure], np.uint8)
    yarn[yarn == INK] = GROUNDS[which // len(FIGURES) % len(GROUNDS)]
    yarn = np.pad(yarn, 1, constant_values=MARIGOLD).repeat(zoom, 0).repeat(zoom, 1)
    tall, across = min(high, yarn.shape[0]), yarn.shape[1]
    top, left = (high - tall) // 2, max(0, min(wide - across, x - across // 2))
    part = patch[top : top + tall, left : left + across]
    part[:] = yarn[:tall, : part.shape[1]]


_FLAWS: dict[str, Callable[[Knots, int, str, Random], None]] = {
    "rift": _slit,
    "collapse": _hole,
    "mausoleum": _ghost,
}
