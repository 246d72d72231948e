"""The two shores as data: cells of the home state, cities of the north, threads between."""

from dataclasses import dataclass

from game.view.pictures.land import Land

ALL_SHOWN = frozenset({"clubs", "ventures", "windows"})
"""What a lens may show of a place besides its weave and its name."""


@dataclass(frozen=True, slots=True)
class VentureData:
    """A venture on the map: its kind, and whether it is running, silent, building or closed."""

    kind: str
    state: str


@dataclass(frozen=True, slots=True)
class ClubsData:
    """The clubs of a place in one city, or all of them: the emblem they carry and how many they are."""

    emblem: str
    count: int


@dataclass(frozen=True, slots=True)
class CellData:
    """A municipality of the level on the map.

    Attributes:
        id: The place; `rest` for the aggregate.
        cvegeo: INEGI's key of its cell; None for the aggregate, which has all the other cells.
        name: What is written beside it.
        value: What the lens shows, by intensity [0..1].
        emptiness: Share of its houses without light in the window [0..1].
        clubs: Its clubs by city, those with most first.
        ventures: The ventures that stand there.
        works: Works that are being built there.
        tag: What the lens writes beside the name; empty for nothing.
        sign: The part that the lens prints beside the name; empty for none.
        selected: Chosen by the player.
        hovered: Under the pointer.
        focused: Under the keyboard.
    """

    id: str
    cvegeo: str | None
    name: str
    value: float = 0.5
    emptiness: float = 0.0
    clubs: tuple[ClubsData, ...] = ()
    ventures: tuple[VentureData, ...] = ()
    works: int = 0
    tag: str = ""
    sign: str = ""
    selected: bool = False
    hovered: bool = False
    focused: bool = False


@dataclass(frozen=True, slots=True)
class CityData:
    """A city of the north.

    Attributes:
        id: The city.
        name: What is written under it.
        x: Where it lies from west to east [0..1].
        y: Where it lies from north to south [0..1].
        strength: How strong its federation is [0..1].
        unity: How united [0..1].
        rift: Whether its federation is split.
        clubs: Clubs that meet there.
        distributors: Firms there that sell what is made at home.
        sign: The part that the lens prints beside it; empty for none.
        selected: Chosen by the player.
        hovered: Under the pointer.
        focused: Under the keyboard.
    """

    id: str
    name: str
    x: float
    y: float
    strength: float = 0.0
    unity: float = 1.0
    rift: bool = False
    clubs: int = 0
    distributors: int = 0
    sign: str = ""
    selected: bool = False
    hovered: bool = False
    focused: bool = False


@dataclass(frozen=True, slots=True)
class ThreadData:
    """A tie between a place and a city: width is people, shine is use [0..1]."""

    place: str
    city: str
    width: float
    shine: float = 0.0


@dataclass(frozen=True, slots=True)
class TwoShores:
    """The main picture.

    Attributes:
        land: Shape of the home state.
        places: Its municipalities, at most one of them the aggregate.
        cities: The cities of the north.
        threads: Ties, drawn in this order.
        lens: Whose weave fills the cells: one of the five threads, or a way of seeing.
        shows: What is shown of a place besides: clubs, ventures, windows.
        moving: Places and cities whose threads are in motion.
        seed: Unsteadiness of the hand.
    """

    land: Land
    places: tuple[CellData, ...]
    cities: tuple[CityData, ...]
    threads: tuple[ThreadData, ...] = ()
    lens: str = "weave"
    shows: frozenset[str] = ALL_SHOWN
    moving: frozenset[str] = frozenset()
    seed: int = 0

    def named(self) -> tuple[CellData | CityData, ...]:
        """Gives all places and cities."""
        return (*self.places, *self.cities)

    def chosen(self) -> frozenset[str]:
        """Gives the places and cities that are selected."""
        return frozenset(each.id for each in self.named() if each.selected)
