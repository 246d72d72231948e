"""Conditions over arrays: each distinct comparison is made once a semester for all runs."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from game.deck.spec import AllOf, AnyOf, Atom, Condition, Not, SituationIs
from game.model.arithmetic import ratio, total
from game.model.indicators import INDICATORS, measure
from game.model.names import OPEN
from game.model.places import residents
from game.model.quantities import QUANTITIES
from game.model.quantity import CITY, PLACE, SLOT, Array, Quantity
from game.model.state import State
from game.model.world import World

Truth = npt.NDArray[np.bool_]
STATE = "state"
SPREAD = (PLACE, CITY, SLOT)  # axes that a comparison can run over; all others are named with ``of``


def quantity_named(name: str) -> Quantity:
    """The declaration of a stock or an indicator.

    Raises:
        KeyError: no quantity has that name.
    """
    return INDICATORS[name] if name in INDICATORS else QUANTITIES[name]


@dataclass(frozen=True)
class Reading:
    """A state about to be judged; what has been read is kept, so that it is read once.

    Attributes:
        world: the level's fixed side.
        state: the stocks.
        semester: number of the semester about to be played.
        situations: which situations go on, shape (runs, situations) [switch].
        situation_names: what they are called.
    """

    world: World
    state: State
    semester: int
    situations: Array
    situation_names: tuple[str, ...]
    kept: dict[tuple[object, str], Array] = field(default_factory=dict)
    judged: dict[tuple[Condition, str], Truth] = field(default_factory=dict)

    @property
    def runs(self) -> int:
        """How many runs there are."""
        return int(self.state.pesos.shape[0])

    def value(self, name: str, axis: str, over: str | None = None, of: str | None = None) -> Array:
        """A quantity along one axis.

        Args:
            name: a stock or indicator.
            axis: place, city, slot or state.
            over: how other axes are reduced: total, mean, highest or lowest.
            of: which member of a named axis.

        Returns:
            Shape (runs, n), with n the length of the axis, or 1 where the quantity is the same for all of it.
        """
        key = ((name, over, of), axis)
        if key not in self.kept:
            self.kept[key] = self._read(name, axis, over, of)
        return self.kept[key]

    def _read(self, name: str, axis: str, over: str | None, of: str | None) -> Array:
        quantity = quantity_named(name)
        values = measure(self.world, self.state, self.semester, name)
        axes = list(quantity.axes)
        for position, member in reversed(list(enumerate(axes))):
            if member not in SPREAD:
                names = self.world.names(member)
                values = np.moveaxis(values, position + 1, 0)[names.index(of) if of else 0]
                axes.pop(position)
        for position, member in reversed(list(enumerate(axes))):
            if member != axis:
                values = self._reduce(values, position + 1, member, over, alone=len(axes) == 1)
                axes.pop(position)
        return values if axes else values[:, None]

    def _reduce(self, values: Array, position: int, member: str, over: str | None, *, alone: bool) -> Array:
        """One axis becomes one number; a mean over places or cities is weighed by people."""
        if over == "total":
            return total(values, position)
        if member == PLACE and over in ("highest", "lowest"):
            values = np.moveaxis(np.moveaxis(values, position, 0)[:-1], 0, position)
        if over == "highest" or (over is None and not alone):
            return np.asarray(values.max(axis=position))
        if over == "lowest":
            return np.asarray(values.min(axis=position))
        weights = self._weights(member)
        if values.ndim == 3:
            weights = weights[:, :, None] if position == 1 else weights[:, None, :]
        return ratio(total(values * weights, position), total(weights + np.zeros(values.shape), position))

    def _weights(self, member: str) -> Array:
        if member == PLACE:
            return residents(self.state)
        if member == CITY:
            return total(self.state.emigrants, 1)
        return np.asarray(self.state.venture_status == OPEN, dtype=np.float64)

    def holds(self, condition: Condition | None, axis: str = STATE) -> Truth:
        """Where a condition holds.

        Args:
            condition: what is asked; nothing holds everywhere.
            axis: place, city, slot or state.

        Returns:
            Shape (runs, n), with n the length of the axis or 1.
        """
        if condition is None:
            return np.ones((self.runs, 1), dtype=np.bool_)
        key = (condition, axis)
        if key not in self.judged:
            self.judged[key] = self._judge(condition, axis)
        return self.judged[key]

    def _judge(self, condition: Condition, axis: str) -> Truth:
        match condition:
            case Atom():
                return _compare(self.value(condition.quantity, axis, condition.over, condition.of), condition)
            case SituationIs():
                on = self.situations[:, self.situation_names.index(condition.name)] > 0.0
                return np.asarray((on == condition.on)[:, None])
            case AllOf():
                return self._joined(condition.parts, axis, every=True)
            case AnyOf():
                return self._joined(condition.parts, axis, every=False)
            case Not():
                return ~self.holds(condition.part, axis)

    def _joined(self, parts: tuple[Condition, ...], axis: str, *, every: bool) -> Truth:
        """Where all parts hold, or one of them; once the answer is the same everywhere, the rest is not read."""
        result = np.full((self.runs, 1), every)
        for part in parts:
            held = self.holds(part, axis)
            result = result & held if every else result | held
            if (every and not result.any()) or (not every and result.all()):
                break
        return result


def _compare(values: Array, atom: Atom) -> Truth:
    tests = {"above": np.greater, "below": np.less, "at_least": np.greater_equal, "at_most": np.less_equal}
    return np.asarray(tests[atom.test](values, atom.number), dtype=np.bool_)


def touches(condition: Condition | None, axis: str) -> bool:
    """Whether a condition speaks of a quantity that is counted over an axis."""
    match condition:
        case Atom():
            return axis in quantity_named(condition.quantity).axes
        case AllOf() | AnyOf():
            return any(touches(part, axis) for part in condition.parts)
        case Not():
            return touches(condition.part, axis)
    return False
