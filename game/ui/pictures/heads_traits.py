"""A person from a seed: which face, eyes, nose, mouth, hair and years."""

from dataclasses import dataclass
from random import Random

from game.view.pictures.heads import ROLES, HeadData


@dataclass(frozen=True, slots=True)
class Traits:
    """The parts of a head by name, and where they sit.

    Attributes:
        face: Shape of the face.
        eyes: Eyes and brows.
        nose: Nose.
        mouth: Mouth.
        hair: Hair over the forehead.
        back: Hair behind the head; empty for none.
        braid: Hair over the shoulders; empty for none.
        beard: Beard or moustache; empty for none.
        years: What life cut into it, 0 to 3; 4 are freckles.
        glasses: Spectacles; empty for none.
        ears: Earrings; empty for none.
        skin: Which tone, from light to deep.
        nudge: How far eyes, nose and mouth are off their usual height [units].
        tilt: How the head is held [degrees, to its right].
        streak: Whether one lock is white.
    """

    face: str
    eyes: str
    nose: str
    mouth: str
    hair: str
    back: str = ""
    braid: str = ""
    beard: str = ""
    years: int = 0
    glasses: str = ""
    ears: str = ""
    skin: int = 2
    nudge: tuple[float, float, float] = (0.0, 0.0, 0.0)
    tilt: float = 0.0
    streak: bool = False


ADVISERS = {
    "economist": Traits(
        "heart",
        "arched",
        "fine",
        "wry",
        "fringe",
        "bob",
        years=0,
        glasses="square",
        ears="drop",
        skin=1,
        tilt=-3.5,
        streak=True,
    ),
    "anthropologist": Traits(
        "broad", "kind", "strong", "smile", "centre", braid="braid", years=2, ears="hoop", skin=4, tilt=5.0
    ),
}
"""Faces of their own, that nobody else has."""

WOMEN = {
    "face": ("oval", "heart", "round", "long", "broad"),
    "eyes": ("almond", "bright", "soft", "calm", "wide", "arched"),
    "nose": ("straight", "small", "fine", "round", "long", "broad", "eagle"),
    "mouth": ("full", "smile", "calm", "smile", "wide", "wry", "laugh", "small"),
}
MEN = {
    "face": ("square", "long", "broad", "lean", "oval", "round"),
    "eyes": ("calm", "deep", "heavy", "straight", "wide", "kind"),
    "nose": ("straight", "broad", "long", "eagle", "round", "strong"),
    "mouth": ("firm", "calm", "wide", "smile", "wry", "laugh"),
}
OLD = {"eyes": ("kind", "old", "heavy", "calm"), "mouth": ("old", "smile", "calm", "wry")}

Style = tuple[str, str, str]
WOMENS_HAIR: dict[str, tuple[Style, ...]] = {
    "young": (
        ("centre-long", "long", ""), ("centre", "tied", "braid"), ("fringe", "long", ""), ("curls", "curls", ""),
        ("swept-long", "wavy", ""), ("pulled", "topbun", ""), ("fringe", "bob", ""),
    ),
    "adult": (
        ("centre", "tied", "braids"), ("swept", "wavy", ""), ("swept-long", "wavy", ""), ("swept", "bob", ""),
        ("curls", "curls", ""), ("centre-long", "long", ""), ("pulled", "topbun", ""), ("centre", "tied", "braid"),
        ("fringe", "bob", ""),
    ),
    "elder": (
        ("pulled", "topbun", ""), ("centre", "tied", "braids"), ("swept", "bob", ""), ("swept-long", "wavy", ""),
        ("centre", "tied", "braid"), ("curls", "curls", ""),
    ),
    "child": (("centre", "tied", "braids-child"), ("fringe", "bob", ""), ("pulled", "topbun", "")),
}  # fmt: skip
MENS_HAIR = {
    "young": ("shock", "crop", "curls", "side", "slick"),
    "adult": ("side", "slick", "crop", "shock", "receding", "curls", "bald"),
    "elder": ("receding", "bald", "side", "slick", "crop"),
    "child": ("shock", "crop", "side"),
}
TILTS = (-6.0, -4.5, -3.0, -1.5, 1.5, 3.0, 4.5, 6.0)
SKINS = (0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5)
"""Most people of the state are neither the lightest nor the deepest."""

BEARDS = ("", "thick", "", "thin", "brush", "zapata", "stubble", "full", "goatee", "")


def traits_of(data: HeadData, glasses: float) -> Traits:
    """The face of a person; `glasses` is how likely spectacles are in their role [0..1]."""
    if data.role in ADVISERS:
        return ADVISERS[data.role]
    hand = Random(data.seed * 131 + (ROLES.index(data.role) if data.role in ROLES else 0))
    age = "child" if data.role == "child" else data.age
    woman = is_woman(data)
    usual = WOMEN if woman else MEN
    pick = {name: hand.choice(choices) for name, choices in usual.items()}
    if age == "elder":
        pick |= {name: hand.choice(choices) for name, choices in OLD.items()}
    if age == "child":
        pick |= {
            "face": "child",
            "eyes": "child",
            "nose": "child",
            "mouth": hand.choice(("smile", "laugh", "small", "calm")),
        }
    hair, back, braid = _hair(woman, age, hand)
    beard = "" if woman or age in ("child", "young") else hand.choice(BEARDS)
    wears = hand.random() < glasses + (0.2 if age == "elder" else 0.0) and age != "child"
    spectacles = hand.choice(
        ("round", "square", "cat" if woman else "round", "half" if age == "elder" else "square")
    )
    years = {
        "child": hand.choice((0, 4)),
        "young": 0,
        "adult": hand.choice((0, 1, 1)),
        "elder": hand.choice((2, 3)),
    }[age]
    ears = hand.choice(("gold", "hoop", "drop", "gold", "")) if woman else ""
    nudge = (hand.uniform(-1.5, 1.5), hand.uniform(-1.2, 1.2), hand.uniform(-1.5, 1.5))
    return Traits(
        pick["face"], pick["eyes"], pick["nose"], pick["mouth"], hair, back, braid, beard, years,
        glasses=spectacles if wears else "", ears=ears, skin=hand.choice(SKINS), nudge=nudge,
        tilt=hand.choice(TILTS),
    )  # fmt: skip


def is_woman(data: HeadData) -> bool:
    """Two roles leave no choice: a grandmother, and a priest of that church in those years."""
    return {"grandmother": True, "priest": False}.get(data.role, data.gender == "woman")


def _hair(woman: bool, age: str, hand: Random) -> Style:
    if woman:
        return hand.choice(WOMENS_HAIR[age])
    style = hand.choice(MENS_HAIR[age])
    return style, "", ""
