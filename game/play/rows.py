"""One run of many, and many of one: positions, choices and cards taken from a batch or spread over it."""

from dataclasses import replace
from typing import Any, TypeVar

import numpy as np

from game.deck.cards import Drawn
from game.model.arithmetic import zeros
from game.model.orders import Decisions
from game.play.turn import Choices, Position

Part = TypeVar("Part")


def spread(position: Position, runs: int) -> Position:
    """A position of one run, the same for each of many."""
    return replace(position, state=_spread(position.state, runs), deck=_spread(position.deck, runs))


def spread_choices(choices: Choices, runs: int) -> Choices:
    """What one run decides, decided by many."""
    orders = {kind: _wide(given, runs) for kind, given in choices.decisions.orders.items()}
    decisions = Decisions(orders=orders, seats=_wide(choices.decisions.seats, runs))
    return Choices(decisions, np.repeat(choices.answers, runs, axis=0))


def spread_cards(drawn: Drawn, runs: int) -> Drawn:
    """The cards of one run on the desks of many."""
    return Drawn(*(np.repeat(part, runs, axis=0) for part in (drawn.card, drawn.place, drawn.city)))


def row_of(position: Position, run: int) -> Position:
    """The position of one run of a batch, alone."""
    return replace(position, state=_row(position.state, run), deck=_row(position.deck, run))


def _spread(part: Part, runs: int) -> Part:
    return _each(part, lambda values: _wide(values, runs))


def _row(part: Part, run: int) -> Part:
    return _each(part, lambda values: values[run : run + 1].copy())


def _each(part: Part, of: Any) -> Part:
    return type(part)(**{name: of(getattr(part, name)) for name in part.__dataclass_fields__})  # type: ignore[attr-defined]


def _wide(values: Any, runs: int) -> Any:
    return zeros(runs, *values.shape[1:]) + values
