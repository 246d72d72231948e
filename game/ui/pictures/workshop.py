"""The workshop cut open, with its row of machines; what it makes is its sign, and why it fell lies before it."""

from dataclasses import dataclass

from game.ui.pictures.carve import Sheet, block, box, disc, line
from game.ui.pictures.gouge import gouges
from game.ui.pictures.icons import draw_icon
from game.ui.pictures.ink import Colour, Ink, mix, shade, tint
from game.ui.pictures.parts import stamp
from game.ui.pictures.people import OUTFITS, outfit

SHOWN = 12  # machines drawn at most; more of them are seen as the same share
HALL, HIGH = 372.0, 178.0  # width and height of the room in the drawing of a hall
STATION = 70.0  # width that a machine and who sits at it need
FRAMES = 2

STATIONS = {"maquila": "sew", "uniforms": "sew"}
"""What stands in a workshop whose machines are not called after it."""

GOODS = {"uniforms": "rack", "peaches": "crates", "mezcal": "jugs"}
EMBLEMS = ("isolation", "no_workers", "obligations", "market")


@dataclass(frozen=True)
class Row:
    """How the machines stand: how many are drawn, in how many columns, how large."""

    count: int
    columns: int
    rows: int
    scale: float


def row_of(wide: float, total: int) -> Row:
    """How so many machines stand in a hall so wide [units]."""
    count = max(1, min(SHOWN, total))
    rows = 1 if count < 5 else 2
    columns = -(-count // rows)
    k = wide / HALL
    return Row(count, columns, rows, min(wide / (columns + 0.3) / STATION, HIGH * k / rows / 92))


def machine_places(x: float, base: float, wide: float, total: int) -> list[tuple[float, float, float, float]]:
    """Where each machine that is drawn stands in a hall, in the order in which they run: left, top, width, height."""
    row = row_of(wide, total)
    step, each = wide / row.columns, wide / HALL * HIGH / row.rows
    top = base - wide / HALL * HIGH
    return [(x + i % row.columns * step, top + i // row.columns * each, step, each) for i in range(row.count)]


def shown_running(running: int, total: int) -> int:
    """How many of the machines that are drawn run: one at least, if any does."""
    count = max(1, min(SHOWN, total))
    return 0 if total <= 0 or running <= 0 else min(count, max(1, round(running / total * count)))


def paint_workshop(
    sheet: Sheet,
    x: float,
    base: float,
    wide: float,
    kind: str,
    running: int,
    total: int,
    cause: str = "none",
    frame: int = 0,
) -> None:
    """Prints a plant with its front wall open: each machine at work, or stopped, or carried out of it.

    Args:
        sheet: The sheet.
        x: Its left end [units].
        base: Its foot [units].
        wide: Its width [units].
        kind: Kind of venture.
        running: Machines that move.
        total: Machines that stand there.
        cause: Why it fell, as the model names it.
        frame: Which of `FRAMES` moments of their work the machines are in.
    """
    ink, k = sheet.ink, wide / HALL
    alive = running > 0
    moving = shown_running(running, total)
    inside = _inside(ink, moving / max(1, min(SHOWN, total)))
    high = HIGH * k
    _sign(sheet, x + wide * 0.5, base - high * 1.48, wide * 0.17, kind, alive)
    block(sheet, x, base - high, wide, high, inside)
    room = [(x, base - high), (x + wide, base - high), (x + wide, base), (x, base)]
    cut = tint(ink, ink.marigold, 0.65) if alive else tint(ink, ink.indigo, 0.78)
    gouges(sheet, room, 0.0, 15, cut, 2, 60, 0.5)
    _machines(sheet, x, base, wide, kind, moving, total, cause, frame)
    _hall(sheet, x, base, k, kind, alive)
    if not alive:
        _why(sheet, x, base, wide, kind, cause)


def _inside(ink: Ink, share: float) -> Colour:
    """The room: warm where all machines run, cold where none does, and the fewer do, the dimmer."""
    cold = tint(ink, shade(ink, ink.indigo, 0.25), 0.42)
    return mix(cold, tint(ink, ink.light, 0.42), 0.3 + 0.7 * share) if share else cold


def _machines(
    sheet: Sheet,
    x: float,
    base: float,
    wide: float,
    kind: str,
    moving: int,
    total: int,
    cause: str,
    frame: int,
) -> None:
    ink, row, k = sheet.ink, row_of(wide, total), wide / HALL
    step, each = wide / (row.columns + 0.15), HIGH * k / row.rows
    for i in range(row.count):
        across, down = i % row.columns, i // row.columns
        cx, floor = x + step * (across + 0.575), base - 8 * k - each * (row.rows - 1 - down)
        if across == 0 and down < row.rows - 1:
            block(sheet, x, floor, wide, 5 * k, ink.ink)
        if i < moving:
            _lightbulb(sheet, cx + step * 0.1, floor - each + 12 * k, k, ink.light)
        name = f"machines/{_station(kind, i < moving, moving > 0, cause, (frame + i) % FRAMES)}"
        roles = outfit(ink, (i * 5 + 3) % OUTFITS) if i < moving else {"cloth3": mix(ink.paper, ink.ink, 0.2)}
        stamp(sheet, name, cx, floor + 2 * k, round(row.scale, 2), False, **roles)


def _station(kind: str, works: bool, alive: bool, cause: str, frame: int) -> str:
    """Which drawing shows a machine: at work, left where it stood, under its cover, or gone."""
    own = STATIONS.get(kind, kind)
    if works:
        return f"{own}-{frame + 1}"
    if cause == "no_capital" and not alive:
        return "gone"
    return "sew-empty" if own == "sew" and (alive or cause == "no_workers") else f"{own}-idle"


def _lightbulb(sheet: Sheet, x: float, y: float, k: float, colour: Colour) -> None:
    line(sheet, [(x, y - 8 * k), (x, y)], 2 * k)
    disc(sheet, x, y + 5 * k, 6.5 * k, sheet.ink.ink)
    disc(sheet, x, y + 5 * k, 4.6 * k, colour)


def _hall(sheet: Sheet, x: float, base: float, k: float, kind: str, alive: bool) -> None:
    ink = sheet.ink
    name = "machines/hall-" + ("saw" if kind in STATIONS else "tile") + ("" if alive else "-dead")
    roof = shade(ink, ink.cochineal, 0.08)
    dry = shade(ink, ink.rose, 0.5)
    stamp(
        sheet, name, x, base + 2 * k, round(k, 2),
        trim=roof if alive else tint(ink, roof, 0.5), leaf=dry,
        stone=tint(ink, ink.rose, 0.15 if alive else 0.55),
    )  # fmt: skip
    if alive and kind in GOODS:
        stamp(sheet, f"machines/{GOODS[kind]}", x + (HALL + 30) * k, base + 4 * k, round(k * 0.9, 2))


def _why(sheet: Sheet, x: float, base: float, wide: float, kind: str, cause: str) -> None:
    """Lays before the plant what it fell of: goods that nobody fetched, empty chairs, the seal of the bank..."""
    k = wide / HALL
    if cause == "no_capital":
        stamp(sheet, "machines/cause-no_capital", x + wide * 0.5, base + 6 * k, round(k * 1.02, 2))
        if kind in STATIONS:
            stamp(sheet, "machines/handcart", x + wide * 1.08, base + 14 * k, round(k * 0.8, 2))
    elif cause == "isolation" and kind not in STATIONS:
        for across, up in ((0.4, 0.0), (0.62, 0.0), (0.84, 0.0), (0.52, 52.0), (0.74, 52.0)):
            goods = f"machines/{GOODS.get(kind, 'crates')}"
            stamp(sheet, goods, x + wide * across, base + (14 - up) * k, round(k * 0.95, 2))
    elif cause in EMBLEMS:
        larger = 1.5 if cause == "no_workers" else 1.12
        stamp(sheet, f"machines/cause-{cause}", x + wide * 0.62, base + 16 * k, round(k * larger, 2))


def _sign(sheet: Sheet, x: float, y: float, size: float, kind: str, alive: bool) -> None:
    """Prints the sign on the roof: what is made here, without a word."""
    ink = sheet.ink
    for dx in (-0.22, 0.22):
        line(sheet, [(x + dx * size, y), (x + dx * size, y + size)], 4)
    box(sheet, x - size / 2, y - size / 2, size, size, ink.paper if alive else tint(ink, ink.rose, 0.5), 4)
    draw_icon(sheet, kind, x, y, size * 0.76)
