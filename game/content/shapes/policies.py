"""Policies: a scripted governor as a list of rules."""

from typing import Annotated

from pydantic import Field, RootModel

from game.content.shapes.base import Id, Shape
from game.content.shapes.conditions import ConditionShape, PreferShape
from game.content.shapes.vocabulary import (
    ModeName,
    OrderName,
    RuleName,
    SeatName,
    TopicName,
    VentureName,
    WorkName,
)


class TargetShape(Shape):
    """Fixed parts of an order's target."""

    place: Id | None = None
    city: Id | None = None
    slot: Id | None = Field(default=None, description="id of a venture of the level")
    work: WorkName | None = None
    rule: RuleName | None = None
    kind: VentureName | None = None
    topic: TopicName | None = None
    mode: ModeName | None = None
    site: Id | None = Field(default=None, description="home, or a city")
    seats: list[SeatName] | None = None


Semester = Annotated[int, Field(ge=0, le=40)]


class RuleShape(Shape):
    """One rule: when, which order, where, how often."""

    when: ConditionShape | None = None
    semesters: list[Semester] | None = Field(None, description="the semesters, from 0, in which it applies")
    from_: Semester = Field(default=0, alias="from", description="the first semester in which it applies")
    until: Semester | None = Field(None, description="the last semester in which it applies")
    every: Annotated[int, Field(ge=1, le=40)] = Field(1, description="each so many semesters, counted from `from`")
    chance: Annotated[float, Field(gt=0, le=1)] = Field(1.0, description="how likely it is to apply, each semester")
    order: OrderName
    where: ConditionShape | None = None
    prefer: PreferShape | None = None
    target: TargetShape = TargetShape()
    times: Annotated[int, Field(ge=1, le=60)] = 1


class PolicyFile(RootModel[list[RuleShape]]):
    """levels/policies/<name>.yaml, or a level's history.yaml."""
