"""Conceptual leaps: what must be known and talked over, and what it opens."""

from pydantic import Field, RootModel

from game.content.shapes.base import Bilingual, Id, Shape, Source
from game.content.shapes.conditions import ConditionShape
from game.content.shapes.vocabulary import DomainName, OrderName, RuleName, TopicName, VentureName


class OpensShape(Shape):
    """What a leap makes possible."""

    rules: list[RuleName] = []
    orders: list[OrderName] = []
    ventures: list[VentureName] = []


class LeapShape(Shape):
    """One leap."""

    id: Id
    title: Bilingual
    text: Bilingual
    topic: TopicName
    needs: ConditionShape | None = None
    knowledges: list[DomainName] = Field(default=[], max_length=6)
    opens: OpensShape = OpensShape()
    source: Source


class LeapsFile(RootModel[list[LeapShape]]):
    """levels/leaps.yaml."""
