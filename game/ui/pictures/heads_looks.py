"""What each role and each trade looks like: ground, clothes, hat and the thing that tells it."""

from dataclasses import dataclass, replace

from game.view.pictures.heads import HeadData

Cloths = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Look:
    """What a role wears and stands before, by name; where there are several, each person has one of them.

    Attributes:
        ground: Ink of the ground.
        pattern: How the ground is cut: rays, halo, rows, grid, or a thread whose weave it is.
        dresses: Garments.
        cloths: Their colours: main, second, third.
        hats: What is on the head; an empty name for nothing.
        hat_cloths: The colours of the hat.
        things: What is worn over the garment or held.
        thing_cloths: The colours of those.
        glasses: How likely spectacles are [0..1].
    """

    ground: str
    pattern: str
    dresses: tuple[str, ...]
    cloths: tuple[Cloths, ...]
    hats: tuple[str, ...] = ("",)
    hat_cloths: Cloths = ("straw", "cochineal", "marigold")
    things: tuple[str, ...] = ("",)
    thing_cloths: Cloths = ("cream", "cochineal", "light")
    glasses: float = 0.12


DARK = (("night", "cochineal", "cream"), ("soot", "indigo", "cream"), ("pine", "marigold", "cream"))
WORK = (
    ("sky", "indigo", "cream"),
    ("clay", "night", "cream"),
    ("mint", "pine", "straw"),
    ("cochineal", "night", "pink"),
)
BRIGHT = (
    ("cream", "cochineal", "marigold"),
    ("indigo", "marigold", "cream"),
    ("rose", "agave", "cream"),
    ("marigold", "cochineal", "cream"),
)

LOOKS: dict[str, Look] = {
    "mayor": Look(
        "cochineal", "rays", ("guayabera", "shirt"), (("cream", "cochineal", "sky"), ("straw", "agave", "cream")),
        ("tejana", "", "sombrero"), ("felt", "soot", "marigold"), ("sash",),
    ),
    "director": Look(
        "marigold", "grid", ("suit", "blazer"), DARK, things=("credential", "folder"),
        thing_cloths=("cream", "clay", "cochineal"), glasses=0.4,
    ),
    "teacher": Look(
        "agave", "learning", ("cardigan", "blouse", "shirt", "blazer"),
        (("cochineal", "wine", "cream"), ("rose", "wine", "cream"), ("night", "marigold", "sky")),
        things=("book",), thing_cloths=("cream", "indigo", "marigold"), glasses=0.4,
    ),
    "club_leader": Look(
        "indigo", "weave", ("jacket", "plaid", "shirt"),
        (("clay", "cochineal", "cream"), ("cochineal", "night", "straw"), ("agave", "night", "marigold")),
        ("cap", "", "tejana", ""), ("cochineal", "soot", "cream"), ("medallion",), ("cream", "marigold", "light"),
    ),
    "federation": Look(
        "cochineal", "halo", ("blazer", "suit"), DARK, things=("medallion",),
        thing_cloths=("cream", "marigold", "light"), glasses=0.3,
    ),
    "priest": Look("rose", "halo", ("cassock",), (("soot", "soot", "cream"),), glasses=0.35),
    "worker": Look(
        "indigo", "rows", ("apron", "overall", "plaid"), WORK, ("kerchief", "straw", "", "cap"),
        ("straw", "cochineal", "cream"), ("", "paliacate"),
    ),
    "manager": Look(
        "marigold", "livelihoods", ("shirt", "cardigan"), (("cream", "indigo", "sky"), ("sky", "cochineal", "cream")),
        things=("tape",), thing_cloths=("cream", "straw", "cochineal"), glasses=0.4,
    ),
    "returnee": Look(
        "agave", "rows", ("jacket", "plaid"),
        (("indigo", "cream", "cream"), ("night", "cochineal", "straw"), ("cochineal", "soot", "cream")),
        ("cap", "", "cap"), ("indigo", "soot", "cream"), ("bag", "crate"), ("cream", "marigold", "straw"),
    ),
    "student": Look(
        "marigold", "voice", ("tee", "jacket", "uniform"), BRIGHT, things=("bag", "book"),
        thing_cloths=("cream", "agave", "straw"), glasses=0.2,
    ),
    "grandmother": Look(
        "rose", "commons", ("rebozo",),
        (("night", "cochineal", "cream"), ("wine", "rose", "cream"), ("pine", "marigold", "cream")),
        ("rebozo", "", "rebozo"), ("night", "cochineal", "cream"), ("rosary", ""), ("cream", "wine", "light"), 0.25,
    ),
    "delegate": Look(
        "indigo", "rays", ("suit",), (("soot", "wine", "cream"), ("steel", "night", "cream")), things=("seal",),
        thing_cloths=("cream", "cochineal", "cream"), glasses=0.35,
    ),
    "professor": Look(
        "rose", "learning", ("blazer", "cardigan"),
        (("pine", "cochineal", "cream"), ("felt", "agave", "sky"), ("night", "wine", "straw")),
        things=("book",), thing_cloths=("cream", "wine", "straw"), glasses=0.75,
    ),
    "trucker": Look(
        "marigold", "rows", ("plaid", "jacket"), (("cochineal", "soot", "cream"), ("sky", "indigo", "cream")),
        ("cap", "", "tejana"), ("indigo", "soot", "cream"), ("paliacate", "wheel"), ("cream", "cochineal", "steel"),
    ),
    "journalist": Look(
        "agave", "halo", ("jacket", "shirt"), (("straw", "cochineal", "cream"), ("clay", "indigo", "cream")),
        things=("notebook", "recorder"), thing_cloths=("cream", "marigold", "straw"), glasses=0.4,
    ),
    "child": Look(
        "marigold", "rays", ("uniform",), (("indigo", "marigold", "cream"), ("cochineal", "marigold", "cream")),
    ),
    "economist": Look(
        "indigo", "grid", ("blazer",), (("marigold", "soot", "cream"),), things=("chart",),
        thing_cloths=("cream", "cochineal", "light"),
    ),
    "anthropologist": Look(
        "cochineal", "voice", ("rebozo",), (("agave", "marigold", "cream"),), ("felt",), ("felt", "marigold", "cream"),
        ("shuttle",), ("cream", "cochineal", "straw"),
    ),
}  # fmt: skip

TRADE_LOOKS: dict[str, dict[str, tuple[str, ...]]] = {
    "minutes": {"things": ("ledger",)},
    "treasurer": {"things": ("till",)},
    "seamstress": {"dresses": ("apron",), "things": ("tape",), "hats": ("", "kerchief")},
    "weaver": {"things": ("needle",)},
    "farmer": {"dresses": ("plaid", "shirt"), "things": ("paliacate",), "hats": ("straw",)},
    "builder": {"dresses": ("overall",), "things": ("trowel",), "hats": ("hard",)},
    "plumber": {"dresses": ("overall",), "things": ("wrench",), "hats": ("cap", "")},
    "baker": {"dresses": ("apron",), "things": ("bread",), "hats": ("",)},
    "broadcaster": {"things": ("microphone",)},
    "packer": {"dresses": ("apron",), "things": ("crate",), "hats": ("kerchief",)},
    "inspector": {"dresses": ("shirt",), "things": ("notebook",), "hats": ("",)},
    "pruner": {"dresses": ("plaid",), "things": ("shears",), "hats": ("straw", "cap")},
    "driver": {"things": ("wheel",)},
    "tickets": {"things": ("ticket",)},
    "scales": {"things": ("scale",), "hats": ("straw",)},
    "recorder": {"things": ("recorder",)},
    "catechist": {"things": ("rosary",), "hats": ("rebozo",)},
}


def look_of(data: HeadData) -> Look:
    """The look of somebody: their role's, with what their trade puts on or in their hands."""
    look = LOOKS.get(data.role, LOOKS["worker"])
    told = TRADE_LOOKS.get(data.trade)
    if told is None:
        return look
    return replace(look, **told)  # type: ignore[arg-type]
