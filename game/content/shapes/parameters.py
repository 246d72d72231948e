"""Parameters: each number of the model with its unit, range, grade, source and meaning."""

from typing import Literal

from pydantic import Field, RootModel, model_validator
from pydantic_core import PydanticCustomError

from game.content.shapes.base import Bilingual, Filled, Shape


class ParameterShape(Shape):
    """One number of the model."""

    value: float
    unit: Filled
    range: list[float] = Field(min_length=2, max_length=2)
    grade: Literal["documented", "inferred", "assumed"]
    source: Filled
    meaning: Bilingual

    @model_validator(mode="after")
    def _within(self) -> "ParameterShape":
        low, high = self.range
        if low > high:
            raise PydanticCustomError("range_order", "range", {"low": low, "high": high})
        if not low <= self.value <= high:
            raise PydanticCustomError("out_of_range", "out", {"low": low, "high": high, "value": self.value})
        return self


class ParametersFile(RootModel[dict[str, ParameterShape]]):
    """levels/parameters.yaml."""
