"""Evidence: facts that the histories must reproduce, each with its measures and their targets."""

from typing import Annotated, Literal

from pydantic import Field, RootModel

from game.content.shapes.base import Bilingual, Filled, Id, Shape, Source

Named = Annotated[str, Field(pattern=r"^[a-z0-9_-]+(/[a-z-]+)?$")]


class MeasureShape(Shape):
    """One number of a fact."""

    id: Id
    of: Filled = Field(description="a function of game/lab/fingerprints/measures.py")
    levels: list[Id] = Field(min_length=1)
    policies: list[Named] = Field(
        min_length=1, description="policies of the level, or of assets/evidence/policies"
    )
    at_least: Annotated[int, Field(ge=1)] | None = Field(
        default=None, description="how many of the policies must be there; all, if absent"
    )
    judged_by: Literal["median", "middle_half", "every_run", "mean"]
    low: float | None = None
    high: float | None = None
    unit: Filled
    text: Bilingual


class FingerprintShape(Shape):
    """One fact."""

    id: Annotated[str, Field(pattern=r"^F[0-9]{1,2}$")]
    title: Bilingual
    source: Source
    measures: list[MeasureShape] = Field(min_length=1)


class EvidenceFile(RootModel[list[FingerprintShape]]):
    """assets/evidence/fingerprints.yaml."""


class MeasuredRow(Shape):
    """What an ensemble came to; no numbers where a level or a policy is not there."""

    fingerprint: str
    measure: str
    level: str
    median: float | None = None
    mean: float | None = None
    middle_half: tuple[float, float] | None = None
    nine_in_ten: tuple[float, float] | None = None
    every_run: tuple[float, float] | None = None
    met: bool | None = None
    missing: str | None = None


class MeasuredFile(Shape):
    """assets/evidence/measured.json."""

    runs: int
    seed: int
    rows: list[MeasuredRow]
