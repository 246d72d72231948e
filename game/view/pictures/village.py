"""A village as data, from the numbers of its municipality."""

from dataclasses import dataclass

from game.view.pictures.heads import TableData

KEPT = 0.5
"""Condition from which a work is kept well enough for nothing to be seen."""


@dataclass(frozen=True, slots=True)
class WorkData:
    """How much of a work is built, and in what condition it is [0..1]."""

    built: float = 0.0
    condition: float = 1.0

    @property
    def worn(self) -> bool:
        """Whether it is seen that nobody keeps it."""
        return self.condition < KEPT


@dataclass(frozen=True, slots=True)
class PeopleData:
    """How many people of each age are drawn in the plaza, and of those from the north: come to stay, or for a feast."""

    children: int = 0
    young: int = 0
    adults: int = 0
    elders: int = 0
    returned: int = 0
    guests: int = 0

    @property
    def all(self) -> int:
        """Everybody who is drawn."""
        return self.children + self.young + self.adults + self.elders + self.returned + self.guests


NO_WORK = WorkData()


@dataclass(frozen=True, slots=True)
class VillageData:
    """Everything that the diorama of a village shows.

    Attributes:
        seed: Which village it is: its houses stand as they stand.
        name: Name of the village.
        homes_lit: Share of the homes with somebody in them [0..1].
        church: The church; with a roof above 0.55 built.
        lienzo: The rodeo ring.
        plaza: The plaza and its bandstand.
        water: The water tower.
        sewage: The drains.
        road: The road out.
        lamps: The street lamps.
        school: The school.
        clinic: The clinic.
        people: Who is in the plaza.
        fields_worked: Share of the fields that are sown [0..1].
        venture: Kind of venture that stands here, or None.
        machines_running: Machines that move.
        machines_total: Machines that stand there.
        cause: Why the venture fell, as the model names it; none while it stands.
        bus: Whether the bus is leaving.
        abroad: Share of its people who live in the north [0..1]: so many houses are built with their money.
        feast: Whether it is December, when those in the north come home if there is somebody to come home to.
        season: dry or rains.
        hour: day, dusk or night.
    """

    seed: int
    name: str = ""
    homes_lit: float = 1.0
    church: WorkData = NO_WORK
    lienzo: WorkData = NO_WORK
    plaza: WorkData = NO_WORK
    water: WorkData = NO_WORK
    sewage: WorkData = NO_WORK
    road: WorkData = NO_WORK
    lamps: WorkData = NO_WORK
    school: WorkData = NO_WORK
    clinic: WorkData = NO_WORK
    people: PeopleData = PeopleData()
    fields_worked: float = 0.5
    venture: str | None = None
    machines_running: int = 0
    machines_total: int = 0
    cause: str = "none"
    bus: bool = False
    abroad: float = 0.0
    feast: bool = False
    season: str = "dry"
    hour: str = "day"


@dataclass(frozen=True, slots=True)
class PostcardData:
    """The picture side of a postcard.

    Attributes:
        kind: village, city, workshop, dance, plaza, bus or plenary.
        seed: Which one of its kind.
        village: The village, where the picture shows one.
        mood: From heavy to glad [0..1].
        city: The city by its id, where the picture shows one.
        table: The plenary that was held, where the picture shows one.
        year: Year of the postmark; 0 for none.
        half: Half of that year, 1 or 2.
    """

    kind: str
    seed: int = 0
    village: VillageData | None = None
    mood: float = 0.5
    city: str = ""
    table: TableData | None = None
    year: int = 0
    half: int = 1
