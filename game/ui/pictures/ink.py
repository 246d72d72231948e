"""The inks that a picture is printed with; a theme fills them."""

from dataclasses import dataclass

Colour = tuple[int, int, int]

LAMP: Colour = (247, 186, 58)
EARTH: Colour = (208, 136, 110)
"""Light and skin where a theme says nothing of them."""


@dataclass(frozen=True, slots=True)
class Ink:
    """Paper, black and five inks, with how roughly they are printed.

    Attributes:
        paper: The ground of every picture.
        ink: The key plate: contours and carving.
        rose: Cantera rose, the thread of the commons.
        cochineal: Cochineal red, the thread of voice.
        indigo: Indigo, the thread of the weave.
        agave: Agave green, the thread of learning.
        marigold: Marigold, the thread of livelihoods.
        light: Lamps and windows at night, next to marigold.
        skin: Earth of which all skins are made, from light to deep, whatever the theme does to rose.
        grain: How much grain is seen [0..1].
        shift: How far the colour plates miss the key plate [pixels].
    """

    paper: Colour = (245, 233, 207)
    ink: Colour = (33, 25, 24)
    rose: Colour = (214, 138, 118)
    cochineal: Colour = (178, 36, 46)
    indigo: Colour = (36, 54, 112)
    agave: Colour = (66, 112, 84)
    marigold: Colour = (233, 163, 36)
    light: Colour = LAMP
    skin: Colour = EARTH
    grain: float = 1.0
    shift: float = 1.0


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """Gives the colour `share` of the way from `one` to `other`."""
    kept = 1.0 - share
    return (
        round(one[0] * kept + other[0] * share),
        round(one[1] * kept + other[1] * share),
        round(one[2] * kept + other[2] * share),
    )


def tint(ink: Ink, colour: Colour, amount: float) -> Colour:
    """Gives the ink thinned with paper: 0 is the full ink, 1 is bare paper."""
    return mix(colour, ink.paper, amount)


def shade(ink: Ink, colour: Colour, amount: float) -> Colour:
    """Gives the ink darkened with black: 0 is the full ink, 1 is the key plate."""
    return mix(colour, ink.ink, amount)


def lens_colour(ink: Ink, lens: str) -> Colour:
    """Gives the ink of one of the five threads; black for anything else."""
    inks = {
        "livelihoods": ink.marigold,
        "commons": ink.rose,
        "weave": ink.indigo,
        "learning": ink.agave,
        "voice": ink.cochineal,
    }
    return inks.get(lens, ink.ink)
