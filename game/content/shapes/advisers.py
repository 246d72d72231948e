"""Advisers: what somebody believes of the model's numbers, each belief with its words and its source."""

from typing import Annotated

from pydantic import Field, RootModel

from game.content.shapes.base import Bilingual, Filled, Known, Shape
from game.model.parameters import Parameters

ParameterName = Annotated[str, Known("parameter", tuple(Parameters.__dataclass_fields__))]


class BeliefShape(Shape):
    """One number that the adviser holds to be another."""

    value: float
    belief: Bilingual = Field(description="the belief in a sentence")
    source: Filled = Field(description="where it comes from")
    beyond: bool = Field(default=False, description="true where the belief leaves the parameter's range")


class BeliefsShape(RootModel[dict[ParameterName, BeliefShape]]):
    """What is believed, by parameter."""


class AdviserFile(Shape):
    """levels/advisers/<id>.yaml."""

    name: Bilingual
    model: Bilingual = Field(description="how the adviser understands development, in a sentence or two")
    source: Filled
    beliefs: BeliefsShape
