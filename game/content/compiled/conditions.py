"""Conditions and selections as the deck takes them."""

from typing import overload

from game.content.shapes.conditions import (
    AllShape,
    AnyShape,
    AtomShape,
    ConditionShape,
    NotShape,
    PreferShape,
    SelectionShape,
    SituationShape,
)
from game.deck.spec import AllOf, AnyOf, Atom, Condition, Not, Selection, SituationIs


@overload
def condition_of(shape: None) -> None: ...
@overload
def condition_of(shape: ConditionShape) -> Condition: ...
@overload
def condition_of(shape: ConditionShape | None) -> Condition | None: ...
def condition_of(shape: ConditionShape | None) -> Condition | None:
    """Gives a condition's spec."""
    match shape:
        case AtomShape():
            test, number = shape.test()
            return Atom(shape.quantity, test, number, shape.over, shape.of)
        case SituationShape():
            return SituationIs(shape.situation, shape.is_ == "on")
        case AllShape():
            return AllOf(tuple(condition_of(part) for part in shape.all))
        case AnyShape():
            return AnyOf(tuple(condition_of(part) for part in shape.any))
        case NotShape():
            return Not(condition_of(shape.not_))
        case _:
            return None


def selection_of(when: ConditionShape | None, prefer: PreferShape | None) -> Selection:
    """Gives the spec of a choice among places, cities or ventures."""
    if prefer is None:
        return Selection(condition_of(when))
    return Selection(condition_of(when), prefer.most or prefer.least, prefer.most is not None)


def chosen(shape: SelectionShape | None) -> Selection | None:
    """Gives the spec of a card's choice of place or city, if it has one."""
    return selection_of(shape.when, shape.prefer) if shape else None
