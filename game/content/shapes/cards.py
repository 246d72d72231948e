"""Cards: what happens, to whom, and the answers a governor can give."""

from typing import Annotated, Literal

from pydantic import Field, RootModel, Tag, model_validator
from pydantic_core import PydanticCustomError

from game.content.shapes.base import (
    MAPPING,
    SIMPLE,
    SIMPLE_OR_MAPPING,
    Amount,
    Bilingual,
    Id,
    Shape,
    Source,
    by_keys,
)
from game.content.shapes.conditions import ConditionShape, SelectionShape
from game.content.shapes.vocabulary import QuantityName, RoleName, ScopeName, WritableName

Semesters = Annotated[int, Field(ge=1, le=40)]


class AddShape(Shape):
    """Adds a number to a quantity."""

    add: WritableName
    by: float
    at: ScopeName | None = None
    of: Id | None = None
    for_: Semesters = Field(default=1, alias="for", description="for how many semesters it is repeated")


class MultiplyShape(Shape):
    """Multiplies a quantity."""

    multiply: WritableName
    by: Amount
    at: ScopeName | None = None
    of: Id | None = None
    for_: Semesters = Field(default=1, alias="for", description="for how many semesters it is repeated")


class SetShape(Shape):
    """Gives a quantity a value."""

    set: WritableName
    by: float = Field(description="the new value")
    at: ScopeName | None = None
    of: Id | None = None
    for_: Semesters = Field(default=1, alias="for", description="for how many semesters it is repeated")


class StartShape(Shape):
    """Begins a situation."""

    start: Id


class StopShape(Shape):
    """Ends a situation."""

    stop: Id


class SayShape(Shape):
    """A sentence told in the next report."""

    say: Bilingual


EffectShape = Annotated[
    Annotated[AddShape, Tag("<add>")]
    | Annotated[MultiplyShape, Tag("<multiply>")]
    | Annotated[SetShape, Tag("<set>")]
    | Annotated[StartShape, Tag("<start>")]
    | Annotated[StopShape, Tag("<stop>")]
    | Annotated[SayShape, Tag("<say>")],
    by_keys("add", "multiply", "set", "start", "stop", "say"),
]


class PriceShape(Shape):
    """What an answer costs."""

    pesos: Amount = 0.0
    days: Amount = 0.0
    standing: Amount = 0.0


class AnswerShape(Shape):
    """One answer of a card."""

    text: Bilingual = Field(description="at most 12 words")
    hint: Bilingual | None = Field(default=None, description="what may come of it, only hinted")
    price: PriceShape = PriceShape()
    effects: list[EffectShape] = []


class SpeakerShape(Shape):
    """Who says it: always an invented person."""

    role: RoleName
    name: Bilingual


class WeightShape(Shape):
    """A weight that moves with a quantity of the state."""

    base: Amount
    times: QuantityName


Weight = Annotated[Annotated[Amount, SIMPLE] | Annotated[WeightShape, MAPPING], SIMPLE_OR_MAPPING]


class CardShape(Shape):
    """One card."""

    id: Id
    title: Bilingual
    text: Bilingual = Field(description="at most 120 words; {place} and {city} are filled in")
    speaker: SpeakerShape | None = None
    place: SelectionShape | None = None
    city: SelectionShape | None = None
    when: ConditionShape | None = None
    stop: ConditionShape | None = Field(default=None, description="when the situations that it starts end")
    weight: Weight = 1.0
    once: bool | None = None
    cooldown: Semesters | None = None
    priority: bool = False
    recognises: Literal["mausoleum", "collapse"] | None = None
    answers: list[AnswerShape] = Field(min_length=2, max_length=4)
    default: int = Field(ge=0, description="the answer taken when nobody answers, counted from 0")
    source: Source

    @model_validator(mode="after")
    def _once_or_again(self) -> "CardShape":
        if self.once and self.cooldown is not None:
            raise PydanticCustomError("once_and_cooldown", "once and cooldown")
        return self


class DeckShape(Shape):
    """A deck that takes in other decks."""

    include: list[Id] = Field(default=[], description="names of files in levels/decks, without .yaml")
    cards: list[CardShape] = []


Deck = Annotated[Annotated[list[CardShape], SIMPLE] | Annotated[DeckShape, MAPPING], SIMPLE_OR_MAPPING]


class CardsFile(RootModel[Deck]):
    """A deck: a list of cards, or a mapping with `include` and `cards`."""
