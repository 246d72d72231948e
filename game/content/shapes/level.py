"""A level: state, years, programme, figures, goals and endings."""

from typing import Annotated, Literal

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
from game.content.shapes.conditions import ConditionShape
from game.content.shapes.places import CityShape, PlaceShape, RestShape, VentureShape
from game.content.shapes.vocabulary import PayerName, RuleName, WritableName

Count = Annotated[float, Field(ge=0, le=10)]
Values = Annotated[Annotated[float, SIMPLE] | Annotated[dict[str, float], MAPPING], SIMPLE_OR_MAPPING]


class StateShape(Shape):
    """The federal state that is governed."""

    id: Id
    name: Filled


class StartShape(Shape):
    """The first semester: 1 is January to June, 2 is July to December."""

    year: Year
    half: Literal[1, 2]


class SuccessorShape(Shape):
    """Who takes over in the middle of a level, and with which semester."""

    semester: Annotated[int, Field(ge=1, le=40, description="number of the semester, counted from 0")]
    governor: Bilingual


class GoalShape(Shape):
    """A promise of the governor, judged at the end."""

    id: Id
    text: Bilingual
    when: ConditionShape


class EndingShape(Shape):
    """A legacy; the first that holds is told."""

    id: Id
    title: Bilingual
    text: Bilingual
    when: ConditionShape | None = None


class NamedShape(Shape):
    """A name that cards start and stop."""

    id: Id
    name: Bilingual


class MacroShape(Shape):
    """A year of the wider world."""

    year: Year
    pesos_per_dollar: Annotated[float, Field(gt=0, le=100)]
    prices: Annotated[float, Field(gt=0, description="consumer prices, 1993 = 100")]
    us_unemployment: Annotated[float, Field(ge=0, le=40)]
    corn: Amount = Field(description="price of maize [USD a bushel]")
    border: Share = Field(description="hardness of the border, 0..1")
    garments: Annotated[float, Field(ge=0, le=5)] = Field(description="orders for garments, 2000 = 1")


class ProgrammeShape(Shape):
    """The matching programme as it stands at the start."""

    coins: dict[PayerName, Count]
    budget: dict[Year, Amount] = Field(min_length=1, description="state pesos of the year")
    days: Annotated[float, Field(gt=0, le=400)] = 120
    rules: list[RuleName] = []
    open: list[RuleName] = []
    leaps: list[Id] = []
    matching_known: Share = 0.0


class LevelShape(Shape):
    """levels/<id>/level.yaml."""

    id: Id
    title: Bilingual
    subtitle: Bilingual
    state: StateShape
    start: StartShape
    semesters: Annotated[int, Field(ge=1, le=40)]
    governor: Bilingual
    successors: list[SuccessorShape] = []
    briefing: Bilingual
    goals: list[GoalShape] = Field(min_length=1)
    learning_goals: list[Bilingual] = Field(min_length=1)
    reflection: list[Bilingual] = Field(min_length=5)
    experiments: list[Bilingual] = []
    programme: ProgrammeShape
    decks: list[Id] = []
    parameters: dict[str, float] = {}
    sources: dict[str, Filled] = Field(min_length=1)
    start_values: dict[WritableName, Values] = {}
    macro: list[MacroShape] = Field(min_length=2)
    cities: list[CityShape] = Field(min_length=1)
    places: list[PlaceShape] = Field(min_length=1)
    rest: RestShape
    ventures: list[VentureShape] = []
    situations: list[NamedShape] = []
    endings: list[EndingShape] = Field(min_length=2)
