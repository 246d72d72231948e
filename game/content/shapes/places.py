"""Municipalities, the rest of the state, cities of the north and ventures, with their figures."""

from typing import Annotated

from pydantic import Field

from game.content.shapes.base import (
    MAPPING,
    SIMPLE,
    SIMPLE_OR_MAPPING,
    Amount,
    Bilingual,
    Filled,
    Id,
    Shape,
    Share,
    Year,
)
from game.content.shapes.vocabulary import DomainName, VentureName

Percent = Annotated[float, Field(ge=0, le=100)]
Percents = Annotated[dict[Year, Percent], Field(min_length=2)]
People = Annotated[dict[Year, Annotated[int, Field(ge=1, le=50_000_000)]], Field(min_length=2)]
Knowledge = dict[DomainName, Share]
Name = Annotated[Annotated[Filled, SIMPLE] | Annotated[Bilingual, MAPPING], SIMPLE_OR_MAPPING]


class FiguresShape(Shape):
    """What the censuses say of a place."""

    no_water: Percents = Field(description="occupants of dwellings without piped water [%], by census year")
    no_light: Percents = Field(description="occupants of dwellings without electricity [%]")
    earth_floor: Percents = Field(description="occupants of dwellings with an earth floor [%]")
    low_pay: Percents = Field(description="workers who earn two minimum wages or less [%]")
    no_sewage: Percents | None = Field(default=None, description="occupants of dwellings without sewage [%]")
    small_localities: Percent = Field(description="people in localities below 5,000 [%]")
    migration_intensity: float = Field(description="CONAPO's index of migration to the United States")
    lon: Annotated[float, Field(ge=-180, le=180)]
    lat: Annotated[float, Field(ge=-90, le=90)]
    neighbours: list[Id] = []
    isolation: Share
    ties: dict[Id, Share] = Field(min_length=1, description="shares of its emigrants by city, sum 1")
    villages: list[Name] = []
    knowledge: Knowledge = {}
    clubs: dict[Id, Annotated[int, Field(ge=0, le=500)]] = {}
    clubs_strength: Share | None = Field(default=None, description="how solid its clubs are, 0..1")
    source: Filled


class PlaceShape(FiguresShape):
    """A municipality."""

    id: Id
    name: Filled
    cvegeo: Annotated[str, Field(pattern=r"^[0-9]{5}$", description="INEGI's key, in quotes")]
    people: People


class RestShape(FiguresShape):
    """All the other municipalities of the state together."""

    name: Bilingual
    people: People | None = None
    state_people: People = Field(description="people of the whole state, by census year")


class FederationShape(Shape):
    """A federation of clubs in a city."""

    name: Bilingual
    strength: Share
    unity: Share
    autonomy: Share


class CityShape(Shape):
    """A city of the north."""

    id: Id
    name: Bilingual
    wage: Annotated[float, Field(gt=0, le=20_000, description="pay in the migrants' trades [USD a month]")]
    trades: Bilingual
    x: Share
    y: Share
    knowledge: Knowledge = {}
    federation: FederationShape | None = None
    source: Filled


class VentureShape(Shape):
    """A venture that is promised or stands at the start."""

    id: Id
    kind: VentureName
    place: Id
    city: Id = Field(description="where its owners live")
    opens: Annotated[int, Field(ge=0, le=40, description="number of the semester, from 0")] = 0
    workers: Annotated[int, Field(ge=0, le=2_000, description="people at work; it stands at the start")] = 0
    machines: Annotated[int, Field(ge=0, le=2_000)] = 0
    capital: Amount | None = None
    name: Bilingual
    village: Name | None = None
    source: Filled
