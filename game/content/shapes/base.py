"""What all shapes share: strictness, ids, texts in two languages, words from a closed list."""

import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    Tag,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

ID = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)*\Z")


class Shape(BaseModel):
    """A mapping whose keys are all declared, and whose values are not converted."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False, frozen=True)


def _filled(text: str) -> str:
    if not text.strip():
        raise PydanticCustomError("blank_text", "blank")
    return text


def _id(text: str) -> str:
    if not ID.match(text) or len(text) > 60:
        raise PydanticCustomError("odd_id", "no id")
    return text


@dataclass(frozen=True)
class Known:
    """A word from a closed list: editors complete it, errors suggest the nearest.

    Attributes:
        kind: what the words are, as a key of the words files: problem.kind_<kind>.
        names: the list.
        meanings: what each word means, shown by editors.
    """

    kind: str
    names: tuple[str, ...]
    meanings: tuple[str, ...] = ()

    def check(self, text: str) -> str:
        """Gives the word back when it is in the list."""
        if text not in self.names:
            raise PydanticCustomError(
                "unknown_name", "unknown", {"kind": self.kind, "known": list(self.names)}
            )
        return text

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Tells pydantic to check the word after its type."""
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Tells editors the list and what its words mean."""
        schema: dict[str, Any] = {**handler(core), "enum": list(self.names)}
        return {**schema, "enumDescriptions": list(self.meanings)} if self.meanings else schema


def by_keys(*keys: str) -> Discriminator:
    """Tells the forms of a mapping apart by the key that only one of them has; tags are `<key>`."""

    def tag(value: Any) -> str | None:
        if isinstance(value, dict):
            return next((f"<{key}>" for key in keys if key in value), None)
        return None

    # The message carries the keys to whoever tells the error: a context would make the type unhashable.
    return Discriminator(tag, "no_form", " ".join(keys))


def _short_or_long(value: Any) -> str:
    return "<mapping>" if isinstance(value, dict) else "<simple>"


# A value that may be written short, or as a mapping with more to say.
SIMPLE, MAPPING, SIMPLE_OR_MAPPING = Tag("<simple>"), Tag("<mapping>"), Discriminator(_short_or_long)
Filled = Annotated[str, AfterValidator(_filled)]
Id = Annotated[str, AfterValidator(_id), Field(json_schema_extra={"pattern": "^[a-z0-9]+([_-][a-z0-9]+)*$"})]
Share = Annotated[float, Field(ge=0, le=1)]
Amount = Annotated[float, Field(ge=0)]
Year = Annotated[int, Field(ge=1900, le=2100)]


class Bilingual(Shape):
    """The same in Spanish (of Mexico) and English."""

    es: Filled = Field(description="en español de México")
    en: Filled = Field(description="in English")


class Source(Shape):
    """Where a claim comes from: shown below what it supports."""

    grade: Literal["documented", "inferred", "assumed"]
    text: Bilingual
