"""What answers do: effects compiled to tables of factors and terms, applied to all runs at once."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from game.deck.spec import AnswerSpec, EffectSpec
from game.model.arithmetic import clip
from game.model.quantities import QUANTITIES
from game.model.quantity import CITY, PLACE, SLOT, Array
from game.model.state import State
from game.model.world import World

Index = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Table:
    """The effects of all answers on one quantity in one scope; row 0 is no answer.

    Attributes:
        name: the quantity.
        member: which member of its named axis, or none.
        scope: state, place, city or everywhere.
        factor: what the stock is multiplied by, shape (answers + 1,).
        term: what is then added, shape (answers + 1,).
    """

    name: str
    member: int | None
    scope: str
    factor: Array
    term: Array

    @cached_property
    def acts(self) -> Mask:
        """Which answers change anything, shape (answers + 1,)."""
        return np.asarray((self.factor != 1.0) | (self.term != 0.0))


@dataclass(frozen=True)
class Timed:
    """An effect that is repeated: the answer it belongs to, for how long, and its own one-row table."""

    answer: int
    semesters: int
    table: Table


@dataclass(frozen=True)
class Target:
    """Where effects fall: for each run the answer and its place and city, shape (runs,)."""

    answer: Index
    place: Index
    city: Index


def compile_tables(
    world: World, answers: tuple[AnswerSpec, ...]
) -> tuple[tuple[Table, ...], tuple[Timed, ...]]:
    """Tables for effects that happen once, and timers for those that are repeated.

    Args:
        world: the level's fixed side, for the names of members.
        answers: all answers of all cards, in the deck's order.
    """
    rows: dict[tuple[str, int | None, str], tuple[Array, Array]] = {}
    timed: list[Timed] = []
    for number, answer in enumerate(answers, start=1):
        for effect in answer.effects:
            if effect.operation in ("start", "stop"):
                continue
            member = _member(world, effect)
            factor, term = _factor_and_term(effect)
            key = (effect.name, member, effect.at)
            if key not in rows:
                rows[key] = (np.ones(len(answers) + 1), np.zeros(len(answers) + 1))
            rows[key][0][number] *= factor
            rows[key][1][number] = rows[key][1][number] * factor + term
            if effect.semesters > 1:
                table = Table(effect.name, member, effect.at, np.array([1.0, factor]), np.array([0.0, term]))
                timed.append(Timed(number, effect.semesters - 1, table))
    tables = tuple(Table(name, member, scope, f, t) for (name, member, scope), (f, t) in rows.items())
    return tables, tuple(timed)


def _member(world: World, effect: EffectSpec) -> int | None:
    named = [axis for axis in QUANTITIES[effect.name].axes if axis not in (PLACE, CITY, SLOT)]
    return world.names(named[0]).index(effect.of) if named and effect.of else None


def _factor_and_term(effect: EffectSpec) -> tuple[float, float]:
    if effect.operation == "multiply":
        return effect.by, 0.0
    if effect.operation == "set":
        return 0.0, effect.by
    return 1.0, effect.by


def apply_tables(state: State, tables: tuple[Table, ...], target: Target, price: float = 1.0) -> State:
    """The state after the answers of all runs; only the runs that an effect falls on are touched.

    Args:
        state: the stocks.
        tables: what the answers change.
        target: where it falls.
        price: pesos of the year for a peso of 2000, in which effects on money are written.
    """
    changed: dict[str, Array] = {}
    for table in tables:
        if table.name not in changed:
            changed[table.name] = getattr(state, table.name).copy(order="K")
        rows = np.flatnonzero(table.acts[target.answer])
        _change(changed[table.name], state, table, target, rows, price)
    return replace(state, **changed) if changed else state


def _change(values: Array, state: State, table: Table, target: Target, rows: Index, price: float) -> None:
    """Changes, in an array of our own, the part of a quantity on which a table falls in some runs."""
    quantity = QUANTITIES[table.name]
    part: list[Index | slice | int] = [rows]
    for axis in quantity.axes:
        if axis == PLACE and table.scope == "place":
            part.append(target.place[rows])
        elif axis == CITY and table.scope == "city":
            part.append(target.city[rows])
        elif axis not in (PLACE, CITY, SLOT) and table.member is not None:
            part.append(np.full(rows.shape, table.member))
        else:
            part.append(slice(None))
    where = tuple(part)
    before = values[where]
    answer = target.answer[rows].reshape(-1, *(1 for _ in before.shape[1:]))
    term = table.term[answer] * (price if quantity.unit == "pesos" else 1.0)
    after = clip(before * table.factor[answer] + term, quantity.low, quantity.high)
    if SLOT in quantity.axes and table.scope == "place":
        after = np.where(state.venture_place[rows] == target.place[rows, None], after, before)
    values[where] = after
