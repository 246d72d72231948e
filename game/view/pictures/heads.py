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


@dataclass(frozen=True, slots=True)
class HeadData:
    """A woodcut head.

    Attributes:
        seed: Which person: the same seed is the same face.
        role: What they are in the story, one of ROLES.
        age: child, young, adult or elder.
        gender: woman or man.
    """

    seed: int
    role: str = "worker"
    age: str = "adult"
    gender: str = "woman"


@dataclass(frozen=True, slots=True)
class SeatData:
    """One seat of the plenary: who sits there, and whether they speak."""

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
        leap: Whether a new figure is woven at the centre.
        seed: Unsteadiness of the hand.
    """

    seats: tuple[SeatData, ...]
    heat: float = 0.0
    threads: tuple[tuple[str, str, float], ...] = ()
    leap: bool = False
    seed: int = 0
