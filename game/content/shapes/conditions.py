"""Conditions: comparisons of quantities with numbers, joined by all, any and not."""

from typing import Annotated, Literal

from pydantic import Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from game.content.shapes.base import Id, Shape, by_keys
from game.content.shapes.vocabulary import OverName, QuantityName
from game.deck.spec import TESTS


class AtomShape(Shape):
    """One comparison: a quantity, and exactly one of above, below, at_least, at_most."""

    quantity: QuantityName
    above: float | None = None
    below: float | None = None
    at_least: float | None = None
    at_most: float | None = None
    over: OverName | None = Field(
        None, description="how a quantity of places, cities or ventures becomes one number for the state"
    )
    of: Id | None = Field(default=None, description="which topic, rule, leap, work, domain or payer")

    @model_validator(mode="after")
    def _one_test(self) -> "AtomShape":
        if sum(getattr(self, test) is not None for test in TESTS) != 1:
            raise PydanticCustomError("one_test", "one test")
        return self

    def test(self) -> tuple[str, float]:
        """Gives the comparison and its number."""
        name = next(test for test in TESTS if getattr(self, test) is not None)
        return name, float(getattr(self, name))


class SituationShape(Shape):
    """Whether a situation that a card started goes on."""

    situation: Id
    is_: Literal["on", "off"] = Field(default="on", alias="is")


class AllShape(Shape):
    """Holds when every part holds."""

    all: list["ConditionShape"] = Field(min_length=1)


class AnyShape(Shape):
    """Holds when at least one part holds."""

    any: list["ConditionShape"] = Field(min_length=1)


class NotShape(Shape):
    """Holds when the part does not."""

    not_: "ConditionShape" = Field(alias="not")


ConditionShape = Annotated[
    Annotated[AtomShape, Tag("<quantity>")]
    | Annotated[SituationShape, Tag("<situation>")]
    | Annotated[AllShape, Tag("<all>")]
    | Annotated[AnyShape, Tag("<any>")]
    | Annotated[NotShape, Tag("<not>")],
    by_keys("quantity", "situation", "all", "any", "not"),
]


class PreferShape(Shape):
    """The quantity by which candidates are ranked."""

    most: QuantityName | None = None
    least: QuantityName | None = None

    @model_validator(mode="after")
    def _one_way(self) -> "PreferShape":
        if (self.most is None) == (self.least is None):
            raise PydanticCustomError("one_way", "one way")
        return self


class SelectionShape(Shape):
    """Which place or city is taken: what it must fulfil, and which is preferred."""

    when: ConditionShape | None = None
    prefer: PreferShape | None = None


for _shape in (AllShape, AnyShape, NotShape, SelectionShape):
    _shape.model_rebuild()
