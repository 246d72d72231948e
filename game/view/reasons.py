"""Why a promise stands where it stands, and where the days went: what can be asked beyond the stocks of a place."""

from dataclasses import dataclass

import numpy as np

from game.content.level import Level
from game.deck.conditions import SPREAD, quantity_named
from game.deck.spec import AllOf, Atom, Condition
from game.model.indicators import measure
from game.model.quantity import CITY, PLACE
from game.play.match import Match
from game.play.sitting import Sitting
from game.view.desks.sight import sight_of
from game.view.main import order_words
from game.view.timeline import Say
from game.view.why import Account, account, at

ENDS = {"highest": np.argmax, "lowest": np.argmin}


@dataclass(frozen=True)
class Reason:
    """A number that a promise asks for and that has reasons.

    Attributes:
        quantity: its name in the model.
        words: what it is called, with where or of what.
        where: the place, the city or the member it is of; empty for the whole state.
        index: which number of the quantity it is.
        step: what it is rounded to.
    """

    quantity: str
    words: str
    where: str
    index: tuple[int, ...]
    step: float

    def account(self, match: Match) -> Account | None:
        """Why it is what it is; none before a semester is closed."""
        return account(match, self.quantity, at(*self.index), self.step)


def goal_reasons(match: Match, number: int, say: Say, language: str) -> tuple[Reason, ...]:
    """The numbers of a promise that can be asked why; averages over places cannot, for no flow is theirs.

    Args:
        match: as far as it has been played.
        number: which promise, from 0.
        say: words in the language.
        language: es or en.
    """
    found = [_reason(match, atom, say, language) for atom in _atoms(match.level.goals[number].when)]
    return tuple(reason for reason in found if reason is not None)


def _atoms(condition: Condition | None) -> list[Atom]:
    parts = condition.parts if isinstance(condition, AllOf) else (condition,)
    return [part for part in parts if isinstance(part, Atom)]


def _reason(match: Match, atom: Atom, say: Say, language: str) -> Reason | None:
    quantity = quantity_named(atom.quantity)
    step = 0.01 if quantity.unit in ("index", "share") else 1.0
    name = say(f"quantity.{atom.quantity}")
    if len(quantity.axes) > 1:
        return None
    if not quantity.axes or atom.over == "total":
        return Reason(atom.quantity, name, "", (), step)
    axis = quantity.axes[0]
    if axis not in SPREAD:
        names = match.level.world.names(axis)
        member = say(f"{axis}.{atom.of}")
        return Reason(atom.quantity, member, member, (names.index(atom.of or names[0]),), step)
    if atom.over not in ENDS or axis not in (PLACE, CITY):
        return None
    values = measure(match.level.world, match.position.state, match.position.semester, atom.quantity)[0]
    named = values[:-1] if axis == PLACE else values
    index = int(ENDS[atom.over](named))
    where = _where(match.level, axis, index, language)
    return Reason(atom.quantity, f"{name}, {where}", where, (index,), step)


def _where(level: Level, axis: str, index: int, language: str) -> str:
    return (level.places if axis == PLACE else level.cities)[index].name[language]


def days_spent(sitting: Sitting, say: Say, language: str) -> tuple[tuple[str, float], ...]:
    """What takes the governor's days this semester: each order with its days, the longest first."""
    sight = sight_of(sitting, say, language)
    spent = [(order_words(sight, order), sight.price(order).days) for order in sitting.agenda.orders]
    return tuple(sorted((each for each in spent if each[1]), key=lambda each: -each[1]))
