"""Houses and the church of a village: lit where people live, boarded up where they left."""

from game.ui.pictures.carve import Sheet
from game.ui.pictures.ink import Colour, Ink, mix, shade, tint
from game.ui.pictures.parts import part, stamp
from game.view.pictures.village import KEPT

PLAIN = ("adobe", "teja", "portal", "zaguan", "larga", "abarrotes", "tejaban", "balcon")
DOLLARS = ("remesa", "remesa-half")
"""Houses that are built with money from the north, the second as far as it has come."""

FOOT = 4
"""How far under a house its shadow reaches [units]."""

STAGES = ((0.3, 1), (0.55, 1), (0.7, 2), (0.85, 3), (0.96, 4))
"""Up to how much built the church has come how far: walls, roof, a tower, two towers; then the dome."""

RUIN = 0.25
"""Condition below which a roof has fallen in."""


def width(build: str) -> float:
    """How wide a house of this build is [units]."""
    return part(f"village/house-{build}").size[0]


def home(sheet: Sheet, build: str, x: float, base: float, scale: float, wall: Colour, lit: bool) -> None:
    """Prints one house with its left foot at x: warm windows where people live, black boarded ones elsewhere."""
    ink = sheet.ink
    name, middle = f"village/house-{build}", x + width(build) * scale / 2
    if lit:
        stamp(sheet, name, middle, base + FOOT * scale, scale, wall=wall, trim=trim(ink, wall))
        return
    left = tint(ink, wall, 0.66)
    dry = mix(ink.paper, ink.ink, 0.42)
    stamp(
        sheet, f"{name}-shut", middle, base + FOOT * scale, scale,
        wall=left, trim=tint(ink, mix(wall, ink.ink, 0.3), 0.4), glass=ink.ink, stone=left, leaf=dry,
        door=mix(ink.paper, ink.ink, 0.55), earth=mix(left, ink.ink, 0.25), marigold=left,
    )  # fmt: skip


def trim(ink: Ink, wall: Colour) -> Colour:
    """What goes with a wall: red on pale walls, indigo on warm ones."""
    return shade(ink, ink.indigo if wall in (ink.rose, ink.marigold) else ink.cochineal, 0.08)


def house(sheet: Sheet, x: float, base: float, w: float, h: float, wall: Colour, lit: bool) -> None:
    """Prints some house, `w` wide and about `h` high [units], with its left foot at x."""
    build = PLAIN[round(x * 3 + base + h) % len(PLAIN)]
    home(sheet, build, x, base, round(w / width(build), 2), wall, lit)


def church_part(built: float, condition: float) -> str:
    """The drawing of a church that is so far built [0..1] and in such a condition [0..1]."""
    stage = next((stage for up_to, stage in STAGES if built <= up_to), 5)
    worn = "" if condition >= KEPT else "-worn" if condition >= RUIN or stage == 1 else "-ruin"
    return f"village/church-{stage}{worn}"


def church(
    sheet: Sheet,
    x: float,
    base: float,
    w: float,
    wall: Colour,
    built: float = 1.0,
    condition: float = 1.0,
    lit: bool = True,
) -> None:
    """Prints the village church, `w` wide between its towers, with its left tower at x; its door is shut if not lit."""
    ink, scale = sheet.ink, round(w / 205, 2)
    stone = shade(ink, mix(wall, ink.rose, 0.45), 0.04)
    pale = 0.0 if condition >= KEPT else 0.35
    roof = shade(ink, ink.cochineal, 0.1)
    middle = x + 104 * scale
    stamp(
        sheet, church_part(built, condition), middle, base, scale,
        wall=tint(ink, wall, pale), stone=tint(ink, stone, pale), trim=tint(ink, roof, pale),
        glass=ink.light if lit else ink.ink,
    )  # fmt: skip
    if not lit:
        stamp(
            sheet,
            "village/church-door-shut",
            middle,
            base - 5 * scale,
            scale * 0.9,
            door=shade(ink, stone, 0.55),
        )
