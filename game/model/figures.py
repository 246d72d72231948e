"""What a level file says about its places, cities and years: plain figures, before they become stocks."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class PlaceFigures:
    """A municipality, or the aggregate of all that have no name in the level.

    Attributes:
        id: its name in YAML.
        people: residents by census year [people].
        no_water: homes without piped water by census year [%].
        no_light: homes without electricity by census year [%].
        low_pay: workers with two minimum wages or less by census year [%].
        small_localities: people in localities of fewer than 5,000 [%].
        migration_intensity: CONAPO's index of 2010, used for rank.
        isolation: distance by road and telephone [0..1].
        ties: share of its emigrants by city.
        neighbours: ids of places beside it.
        knowledge: knowledge at home by domain [0..1].
        clubs: clubs at the start by city.
        clubs_strength: how solid they are [0..1].
    """

    id: str
    people: dict[int, float]
    no_water: dict[int, float]
    no_light: dict[int, float]
    low_pay: dict[int, float]
    small_localities: float
    migration_intensity: float
    isolation: float
    ties: dict[str, float]
    neighbours: tuple[str, ...] = ()
    knowledge: dict[str, float] = field(default_factory=dict)
    clubs: dict[str, float] = field(default_factory=dict)
    clubs_strength: float = 0.4


@dataclass(frozen=True)
class CityFigures:
    """A city of the north: pay in its trades [USD a month], knowledge in its air, its federation."""

    id: str
    wage: float
    knowledge: dict[str, float]
    federation: float = 0.0
    unity: float = 0.6
    autonomy: float = 0.2


@dataclass(frozen=True)
class YearFigures:
    """The wider world in one year; units as in ``Macro``."""

    year: int
    exchange: float
    prices: float
    us_unemployment: float
    corn: float
    border: float
    garments: float
    budget: float


@dataclass(frozen=True)
class VentureFigures:
    """A venture that stands at the start, or is promised for a semester (``opens`` of 0 or more)."""

    kind: str
    place: str
    city: str
    machines: float
    opens: int = -1
    workers: float = 0.0


@dataclass(frozen=True)
class LeapFigures:
    """A conceptual leap's topic, and the rules that it opens."""

    id: str
    topic: str
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Figures:
    """All that a level says in numbers; the last place is the rest of the state.

    Attributes:
        coins: coins by payer under the matching rule at the start.
        rules: amendments in force.
        open_rules: amendments that need no leap.
        found: leaps already found.
        values: other start values by quantity: a number for all, or numbers by place or city with a ``default``.
    """

    year: int
    half: int
    semesters: int
    days: float
    places: tuple[PlaceFigures, ...]
    cities: tuple[CityFigures, ...]
    years: tuple[YearFigures, ...]
    ventures: tuple[VentureFigures, ...]
    leaps: tuple[LeapFigures, ...]
    coins: dict[str, float]
    rules: tuple[str, ...] = ()
    open_rules: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    values: dict[str, float | dict[str, float]] = field(default_factory=dict)
