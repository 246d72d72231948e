"""The workshop on a postcard: from the yard, or from among its machines; running, thinning out or silent."""

from random import Random

from game.ui.pictures.carve import Sheet, block, fill, line, mark
from game.ui.pictures.gouge import gouges
from game.ui.pictures.icons import draw_icon
from game.ui.pictures.ink import shade, tint
from game.ui.pictures.parts import stamp
from game.ui.pictures.people import OUTFITS, outfit
from game.ui.pictures.postcard_sky import draw_ground, draw_hills, draw_rain, draw_sky, sky_of, stand
from game.ui.pictures.workshop import SHOWN, STATIONS, paint_workshop, shown_running
from game.view.pictures.village import PostcardData

YARD = ("plants/agave", "plants/nopal", "plants/mezquite", "plants/pirul", "plants/organ")


def draw_workshop(sheet: Sheet, data: PostcardData) -> None:
    """Draws a plant, as many machines at work as there are: every other one is seen from within."""
    hand = Random(data.seed * 17 + 3)
    village = data.village
    total = village.machines_total if village else 12
    running = village.machines_running if village else round(12 * data.mood)
    kind = (village.venture if village else None) or "maquila"
    cause = village.cause if village else "none"
    if data.seed % 2 and (running > 0 or cause == "none"):
        _inside(sheet, data.seed, kind, running, total)
    else:
        _outside(sheet, hand, data, kind, running, total, cause)


def _outside(
    sheet: Sheet, hand: Random, data: PostcardData, kind: str, running: int, total: int, cause: str
) -> None:
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    sky = sky_of(ink, data.seed // 2, data.mood if running else 0.0)
    horizon = foot - 170
    draw_sky(sheet, sky, horizon, hand)
    earth = (ink.rose, ink.agave, ink.indigo, ink.marigold)[data.seed // 2 % 4]
    draw_hills(sheet, horizon, 230, tint(ink, earth, 0.3), hand)
    draw_ground(
        sheet, horizon, tint(ink, shade(ink, earth, 0.1), 0.2) if running else tint(ink, ink.ink, 0.55), hand
    )
    plant = min(wide * 0.6, (foot - 150) / 0.86)
    left = wide * (0.06 + 0.3 * hand.random())
    paint_workshop(sheet, left, foot - 96, plant, kind, running, total, cause)
    for i in range(3):
        x = left - 90 + (plant + 200) * i / 2
        if i != 1:
            stamp(
                sheet,
                hand.choice(YARD),
                x + 40 * (i - 1),
                foot - 76,
                round(1.3 + 0.6 * hand.random(), 1),
                flip=hand.random() < 0.5,
            )
    if running:
        for i in range(3):
            x = left + plant * (0.2 + 0.3 * i) + 30 * hand.random()
            stand(
                sheet,
                hand.choice(("woman-basket", "man-sack", "young-woman", "woman-standing")),
                x,
                foot - 16,
                190,
                hand.randrange(8),
            )
    else:
        stamp(sheet, "village/dog-thin", left + plant * 0.2, foot - 40, 1.7)
        stamp(sheet, "plants/tumbleweed", left + plant * 0.86, foot - 26, 2.0)
        stamp(sheet, "plants/weeds", left + plant * 0.5, foot - 18, 2.0)
    if sky.rain:
        draw_rain(sheet, hand)


def _inside(sheet: Sheet, seed: int, kind: str, running: int, total: int) -> None:
    """Two rows of machines under windows and lamps, so many of them at work as of all."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    alive = running > 0
    _room(sheet, seed, alive)
    block(sheet, wide * 0.43, 30, wide * 0.14, 164, ink.paper)
    line(
        sheet, [(wide * 0.43, 30), (wide * 0.57, 30), (wide * 0.57, 194), (wide * 0.43, 194)], 6, closed=True
    )
    draw_icon(sheet, kind, wide * 0.5, 112, 130)
    columns = max(2, round(wide / 245))
    count = max(1, min(SHOWN, 2 * columns, total or SHOWN))
    moving = round(shown_running(running, total) / max(1, min(SHOWN, total)) * count)
    for i in range(5):
        _lamp(sheet, wide * (i + 0.5) / 5, alive)
    for number in range(count):
        row, column = divmod(number, min(columns, -(-count // 2)))
        x = wide * (column + 0.42 + 0.16 * row) / min(columns, -(-count // 2))
        _station(sheet, kind, (x, foot - 226 + 206 * row, 2.2 + 0.6 * row), number, number < moving, alive)


def _room(sheet: Sheet, seed: int, alive: bool) -> None:
    """Wall, windows and floor, in other inks for each seed."""
    ink, wide, foot = sheet.ink, sheet.width, sheet.height
    walls = (ink.agave, ink.rose, ink.indigo, ink.light)
    wall = tint(ink, walls[seed // 2 % 4], 0.5) if alive else tint(ink, shade(ink, ink.indigo, 0.4), 0.3)
    floor = tint(ink, walls[(seed // 2 + 3) % 4], 0.25) if alive else tint(ink, ink.ink, 0.5)
    block(sheet, 0, 0, wide, foot, wall)
    room = [(0.0, 0.0), (wide, 0.0), (wide, foot), (0.0, foot)]
    gouges(sheet, room, 0.0, 24, tint(ink, wall, 0.5) if alive else shade(ink, wall, 0.2), 3.4, 90, 0.5)
    glass = tint(ink, ink.indigo, 0.6) if alive else shade(ink, ink.indigo, 0.5)
    for i in range(5):
        stamp(sheet, "scenes/window", wide * (i + 0.5) / 5, 226, 1.4, glass=glass)
    edge = foot - 330
    block(sheet, 0, edge, wide, foot - edge, floor)
    line(sheet, [(0, edge), (wide, edge)], 7)
    for i in range(-12, 13):
        line(sheet, [(wide / 2 + i * 92, edge), (wide / 2 + i * 250, foot)], 3, shade(ink, floor, 0.22))
    for i in range(4):
        y = edge + 30 + 34 * i + 16 * i * i
        line(sheet, [(0, y), (wide, y)], 3, shade(ink, floor, 0.22))


def _station(
    sheet: Sheet, kind: str, at: tuple[float, float, float], number: int, works: bool, alive: bool
) -> None:
    x, base, size = at
    own = STATIONS.get(kind, kind)
    if works:
        name = f"{own}-{number % 2 + 1}"
    else:
        name = "sew-empty" if own == "sew" and alive else f"{own}-idle"
    stamp(
        sheet,
        f"machines/{name}",
        x,
        base + 6,
        round(size, 2),
        flip=False,
        **outfit(sheet.ink, (number * 5 + 3) % OUTFITS),
    )


def _lamp(sheet: Sheet, x: float, alive: bool) -> None:
    """A lamp on its cord, with light under it as long as somebody works."""
    ink = sheet.ink
    line(sheet, [(x, 0), (x, 268)], 4)
    fill(sheet, [(x - 34, 296), (x - 12, 264), (x + 12, 264), (x + 34, 296)], ink.ink, 0)
    if alive:
        for dx in (-30, -10, 10, 30):
            mark(sheet, (x + dx * 0.8, 302), (x + dx * 1.6, 346), 8, ink.light)
