"""People of a village by age and work, each in clothes of their own."""

from random import Random

from game.ui.pictures.carve import Sheet
from game.ui.pictures.ink import Colour, Ink, shade, tint
from game.ui.pictures.parts import stamp

TALL = 88.0
"""How tall a grown person is drawn [units of the drawings]."""

CAST: dict[str, tuple[str, ...]] = {
    "child": ("child-running", "child-girl-running", "child-ball", "child-kite", "child-girl-running"),
    "pupil": ("school-girl", "school-boy"),
    "young": ("young-man", "young-woman", "young-cap", "young-walking"),
    "adult": (
        "man-standing", "woman-rebozo", "man-crossed", "woman-basket", "man-hoe", "woman-standing",
        "mason", "woman-baby", "man-sack", "woman-jar", "nurse", "teacher",
    ),
    "elder": ("elder-man", "elder-woman"),
    "seated": ("elder-seated-man", "elder-seated-woman"),
    "returned": ("returnee", "returnee-woman"),
    "guest": ("returnee", "returnee-woman", "young-cap", "returnee", "young-woman"),
    "field": ("man-sowing", "woman-sowing", "man-hoe"),
    "band": ("musician-trumpet", "musician-tuba", "musician-drum", "musician-guitar"),
    "dancers": ("dancers",),
    "charro": ("charro",),
    "leaving": ("leaving", "traveller"),
}  # fmt: skip
"""Who may be seen as what: parts of the family people."""

OUTFITS = 8


def skins(ink: Ink) -> tuple[Colour, ...]:
    """Gives the tones of skin that the inks make, from light to deep."""
    earth = ink.skin
    return tint(ink, earth, 0.25), shade(ink, earth, 0.14), shade(ink, earth, 0.34), shade(ink, earth, 0.48)


def outfit(ink: Ink, number: int) -> dict[str, Colour]:
    """The inks of one person: skin, blouse or shirt, skirt or trousers, hat or shawl. There are `OUTFITS`."""
    skin = skins(ink)[number % 4]
    deep = (
        shade(ink, ink.indigo, 0.3),
        shade(ink, ink.cochineal, 0.2),
        shade(ink, ink.agave, 0.35),
        shade(ink, ink.rose, 0.55),
    )
    tops = (ink.cochineal, ink.paper, ink.marigold, ink.indigo, ink.agave, ink.rose, ink.paper, ink.cochineal)
    straw = (tint(ink, ink.marigold, 0.55), ink.paper, tint(ink, ink.indigo, 0.5))
    return {
        "skin": skin,
        "blush": shade(ink, skin, 0.28),
        "cloth": tops[number % OUTFITS],
        "cloth2": deep[(number * 3 + 1) % 4],
        "cloth3": straw[number % 3],
    }


def figure(sheet: Sheet, x: float, base: float, tall: float, age: str, seed: int) -> None:
    """Prints a person: who they may be is told in `CAST`; a grown one is `tall` units high."""
    hand = Random(seed)
    name = hand.choice(CAST[age])
    who = outfit(sheet.ink, hand.randrange(OUTFITS))
    stamp(sheet, f"people/{name}", x, base, round(tall / TALL, 2), hand.random() < 0.5, **who)
