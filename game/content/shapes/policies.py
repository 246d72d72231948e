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

    order: OrderName = Field(description="what is ordered")
    when: ConditionShape | None = Field(None, description="a condition on the whole state; always, if absent")
    semesters: list[Semester] | None = Field(
        None, description="the semesters, counted from 0, in which it applies; all, if absent"
    )
    from_: Semester = Field(0, alias="from", description="the first semester in which it applies; 0, if absent")
    until: Semester | None = Field(None, description="the last semester in which it applies; none, if absent")
    every: Annotated[int, Field(ge=1, le=40)] = Field(
        1, description="only each so many semesters, counted from `from`; 1, if absent"
    )
    chance: Annotated[float, Field(gt=0, le=1)] = Field(
        1.0, description="how likely it is to apply, drawn in each run and semester; 1, if absent"
    )
    where: ConditionShape | None = Field(None, description="what the target must fulfil; anything, if absent")
    prefer: PreferShape | None = Field(
        None, description="`{most: quantity}` or `{least: quantity}`: which target first; a draw, if absent"
    )
    target: TargetShape = Field(
        default=TargetShape(), description="parts of the target that are fixed, by name; all free, if absent"
    )
    times: Annotated[int, Field(ge=1, le=60)] = Field(
        1, description="at most so many orders a semester; 1, if absent"
    )


class PolicyFile(RootModel[list[RuleShape]]):
    """levels/policies/<name>.yaml, or a level's history.yaml."""
