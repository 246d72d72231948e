"""The works that coins pay for, as far as they are built and as well as they are kept."""

from game.ui.pictures.carve import Sheet
from game.ui.pictures.ink import Colour, Ink, mix, shade, tint
from game.ui.pictures.parts import stamp
from game.view.pictures.village import WorkData

BEGUN, HALF = 0.02, 0.6
"""From how much built something is seen of a work, and from how much it is whole."""


def stage(work: WorkData) -> str:
    """What a work's drawing is called after its name: begun, whole or worn."""
    if work.built < HALF:
        return "-begun"
    return "-worn" if work.worn else ""


def worn(ink: Ink, colour: Colour, work: WorkData) -> Colour:
    """The colour of a work in its condition: the worse, the more it has bleached."""
    return tint(ink, colour, 0.6 * (1 - work.condition))


def water_tower(sheet: Sheet, x: float, base: float, scale: float, work: WorkData) -> None:
    """Prints the water tower; half built it has no tank, badly kept it rusts and leaks."""
    ink = sheet.ink
    stamp(
        sheet, f"village/water-tower{stage(work)}", x, base, scale,
        wall=worn(ink, tint(ink, ink.indigo, 0.35), work), trim=worn(ink, ink.cochineal, work),
        earth=shade(ink, mix(ink.cochineal, ink.marigold, 0.45), 0.2),
    )  # fmt: skip


def school(sheet: Sheet, x: float, base: float, scale: float, work: WorkData, life: bool) -> None:
    """Prints the school: its flag up and children at the windows, or shutters where none are left."""
    ink, own = sheet.ink, stage(work)
    name = "village/school" + ("" if life or own == "-begun" else "-shut") + own
    stamp(
        sheet, name, x, base, scale,
        wall=worn(ink, tint(ink, ink.agave, 0.3), work), trim=worn(ink, ink.cochineal, work),
    )  # fmt: skip


def clinic(sheet: Sheet, x: float, base: float, scale: float, work: WorkData, lit: bool) -> None:
    """Prints the clinic with its cross."""
    glass = sheet.ink.light if lit else tint(sheet.ink, sheet.ink.indigo, 0.3)
    stamp(sheet, f"village/clinic{stage(work)}", x, base, scale, glass=glass)


def lienzo(sheet: Sheet, x: float, base: float, scale: float, work: WorkData) -> None:
    """Prints the lienzo charro: a ring of stands around sand, or around weeds."""
    ink = sheet.ink
    sand, stone = tint(ink, ink.marigold, 0.45), worn(ink, mix(ink.rose, ink.paper, 0.2), work)
    stamp(
        sheet, f"village/lienzo{stage(work)}", x, base, scale,
        stone=stone, cloth3=sand, earth=shade(ink, sand, 0.22), wall=stone,
    )  # fmt: skip


def kiosk(sheet: Sheet, x: float, base: float, scale: float, work: WorkData) -> None:
    """Prints the bandstand of the plaza."""
    ink = sheet.ink
    stamp(
        sheet, f"village/kiosk{stage(work)}", x, base, scale,
        stone=worn(ink, tint(ink, ink.rose, 0.1), work), trim=worn(ink, ink.agave, work),
    )  # fmt: skip


def bench(sheet: Sheet, x: float, base: float, scale: float, work: WorkData) -> None:
    """Prints a bench of the plaza."""
    own = "-worn" if work.worn else ""
    stamp(sheet, f"village/bench{own}", x, base, scale, trim=worn(sheet.ink, sheet.ink.agave, work))


def lamp(sheet: Sheet, x: float, base: float, scale: float, shining: bool, broken: bool) -> None:
    """Prints a street lamp; at dusk and night it throws rays, if it is not broken."""
    own = "broken" if broken else "lit" if shining else "day"
    stamp(sheet, f"village/lamp-{own}", x, base, scale)
