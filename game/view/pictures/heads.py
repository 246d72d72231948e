"""Faces as data, and the table they sit around."""

from dataclasses import dataclass

ROLES = (
    "mayor",
    "director",
    "teacher",
    "club_leader",
    "federation",
    "priest",
    "worker",
    "manager",
    "returnee",
    "student",
    "grandmother",
    "delegate",
    "professor",
    "trucker",
    "journalist",
    "child",
    "economist",
    "anthropologist",
)
TRADES = (
    "minutes",
    "treasurer",
    "seamstress",
    "weaver",
    "farmer",
    "builder",
    "plumber",
    "baker",
    "broadcaster",
    "packer",
    "inspector",
    "pruner",
    "driver",
    "tickets",
    "scales",
    "recorder",
    "catechist",
)


@dataclass(frozen=True, slots=True)
class HeadData:
    """A woodcut head.

    Attributes:
        seed: Which person: the same seed is the same face.
        role: What they are in the story, one of ROLES.
        age: child, young, adult or elder.
        gender: woman or man.
        trade: What they live by, one of TRADES, where it is known and shows; else empty.
    """

    seed: int
    role: str = "worker"
    age: str = "adult"
    gender: str = "woman"
    trade: str = ""


@dataclass(frozen=True, slots=True)
class SeatData:
    """One seat of the plenary: who sits there, and whether they speak; a chair stands empty where nobody does."""

    seat: str
    head: HeadData
    speaking: bool = False


@dataclass(frozen=True, slots=True)
class TableData:
    """The plenary from above.

    Attributes:
        seats: Who sits, clockwise from the top.
        heat: Friction at the table [0..1].
        threads: Pairs of seats whose knowledge meets, with how much [0..1].
        leap: Which conceptual leap is woven at the centre, by its id; empty for none.
        seed: Unsteadiness of the hand.
        mode: list or process: papers that are ticked off, or the book that lies open.
        clash: The two seats between whom it is hottest; empty for nobody.
        rift: Whether the table broke over it.
    """

    seats: tuple[SeatData, ...]
    heat: float = 0.0
    threads: tuple[tuple[str, str, float], ...] = ()
    leap: str = ""
    seed: int = 0
    mode: str = "process"
    clash: tuple[str, ...] = ()
    rift: bool = False
