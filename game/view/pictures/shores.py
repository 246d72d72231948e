"""The two shores as data: cells of the home state, cities of the north, threads between."""

from dataclasses import dataclass

from game.view.pictures.land import Land


@dataclass(frozen=True, slots=True)
class CellData:
    """A municipality of the level on the map.

    Attributes:
        id: The place; `rest` for the aggregate.
        cvegeo: INEGI's key of its cell; None for the aggregate, which has all the other cells.
        name: What is written beside it.
        value: What the lens shows, by intensity [0..1].
        emptiness: Share of its houses without light in the window [0..1].
        clubs: Clubs that belong to it.
        ventures: One state for each venture: running, silent, building or closed.
        selected: Chosen by the player.
        hovered: Under the pointer.
        focused: Under the keyboard.
    """

    id: str
    cvegeo: str | None
    name: str
    value: float = 0.5
    emptiness: float = 0.0
    clubs: int = 0
    ventures: tuple[str, ...] = ()
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
        lens: Thread whose weave fills the cells.
        moving: Places and cities whose threads are in motion.
        seed: Unsteadiness of the hand.
    """

    land: Land
    places: tuple[CellData, ...]
    cities: tuple[CityData, ...]
    threads: tuple[ThreadData, ...] = ()
    lens: str = "weave"
    moving: frozenset[str] = frozenset()
    seed: int = 0
