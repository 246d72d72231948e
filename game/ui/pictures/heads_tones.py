"""Colours of heads: skins from light to deep, hair by age, cloth by name."""

from random import Random

from game.ui.pictures.ink import Colour, Ink, mix, shade, tint


def skin_tones(ink: Ink) -> tuple[Colour, ...]:
    """The skins of the state, from light to deep, all of one earth."""
    earth = ink.skin
    return (
        tint(ink, earth, 0.42),
        mix(tint(ink, earth, 0.2), ink.marigold, 0.1),
        shade(ink, earth, 0.06),
        mix(shade(ink, earth, 0.2), ink.marigold, 0.08),
        shade(ink, earth, 0.33),
        shade(ink, earth, 0.46),
    )


def skin_roles(ink: Ink, skin: Colour, lips: float) -> dict[str, Colour]:
    """The plates of a face: skin, its dark side, the light cut into it, and lips of so much red."""
    return {
        "skin": skin,
        "blush": mix(shade(ink, skin, 0.24), ink.cochineal, 0.08),
        "shine": tint(ink, skin, 0.5),
        "cloth2": mix(shade(ink, skin, 0.2), ink.cochineal, lips),
    }


def hair_roles(ink: Ink, grey: bool, hand: Random) -> dict[str, Colour]:
    """The plates of hair and the light in it: black as it is here, ash with the years."""
    if grey:
        ash = tint(ink, ink.ink, hand.choice((0.5, 0.66, 0.82)))
        return {"hair": ash, "shine": tint(ink, ink.ink, 0.94)}
    black = hand.choice(
        (
            ink.ink,
            mix(ink.ink, ink.indigo, 0.22),
            mix(ink.ink, ink.cochineal, 0.2),
            shade(ink, ink.skin, 0.74),
        )
    )
    return {"hair": black, "shine": tint(ink, mix(black, ink.indigo, 0.35), 0.42)}


def cloth(ink: Ink, name: str) -> Colour:
    """A cloth by its name: an ink, or one thinned or deepened.

    Raises:
        AttributeError: there is no such ink or cloth.
    """
    made = {
        "cream": tint(ink, ink.paper, 0.0),
        "soot": mix(ink.ink, ink.indigo, 0.18),
        "night": shade(ink, ink.indigo, 0.5),
        "sky": tint(ink, ink.indigo, 0.48),
        "straw": tint(ink, ink.marigold, 0.52),
        "felt": shade(ink, ink.marigold, 0.52),
        "pine": shade(ink, ink.agave, 0.35),
        "mint": tint(ink, ink.agave, 0.5),
        "wine": shade(ink, ink.cochineal, 0.35),
        "clay": shade(ink, ink.rose, 0.12),
        "pink": tint(ink, ink.rose, 0.45),
        "steel": mix(ink.paper, ink.ink, 0.38),
    }
    if name in made:
        return made[name]
    colour: Colour = getattr(ink, name)
    return colour


def cloth_roles(ink: Ink, names: tuple[str, str, str]) -> dict[str, Colour]:
    """The plates of a garment or a thing from three cloths; its folds and its light come of the first."""
    first, second, third = (cloth(ink, name) for name in names)
    dark = sum(first) < 250
    return {
        "cloth": first,
        "cloth2": second,
        "cloth3": third,
        "blush": shade(ink, first, 0.3),
        "shine": tint(ink, first, 0.4 if dark else 0.62),
    }
