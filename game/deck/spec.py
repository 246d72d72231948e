"""The card language as plain data: what YAML says, before it is compiled to array programs."""

from dataclasses import dataclass, field

TESTS = ("above", "below", "at_least", "at_most")
OVERS = ("total", "mean", "highest", "lowest")
SCOPES = ("state", "place", "city", "everywhere")


@dataclass(frozen=True)
class Atom:
    """One comparison of a quantity with a number.

    Attributes:
        quantity: name of a stock or indicator.
        test: above, below, at_least or at_most.
        number: what it is compared with, in the quantity's unit.
        over: how a quantity of places, cities or ventures becomes one number for the state.
        of: which member of a named axis (a topic, a rule, a work, a domain...).
    """

    quantity: str
    test: str
    number: float
    over: str | None = None
    of: str | None = None


@dataclass(frozen=True)
class SituationIs:
    """Whether a situation that a card started goes on."""

    name: str
    on: bool = True


@dataclass(frozen=True)
class AllOf:
    """Holds when every part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class AnyOf:
    """Holds when at least one part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Not:
    """Holds when the part does not."""

    part: "Condition"


Condition = Atom | SituationIs | AllOf | AnyOf | Not


@dataclass(frozen=True)
class Selection:
    """Which place or city a card or an order takes.

    Attributes:
        when: what the candidate must fulfil.
        prefer: the quantity by which candidates are ranked; none for a draw among them.
        most: whether the highest is preferred, or the lowest.
    """

    when: Condition | None = None
    prefer: str | None = None
    most: bool = True


@dataclass(frozen=True)
class EffectSpec:
    """One change that an answer makes.

    Attributes:
        operation: add, multiply, set, start or stop.
        name: the quantity, or the situation for start and stop.
        by: how much.
        at: state, place, city or everywhere.
        of: which member of a named axis.
        semesters: for how many semesters it is repeated.
    """

    operation: str
    name: str
    by: float = 0.0
    at: str = "state"
    of: str | None = None
    semesters: int = 1


@dataclass(frozen=True)
class AnswerSpec:
    """An answer's price and effects."""

    effects: tuple[EffectSpec, ...] = ()
    pesos: float = 0.0
    days: float = 0.0
    standing: float = 0.0


@dataclass(frozen=True)
class CardSpec:
    """A card without its words.

    Attributes:
        id: its name; also the name of its luck.
        when: condition on the state.
        place: how its place is chosen; none if it has no place.
        city: how its city is chosen; none if it has no city of its own.
        weight: how often it comes among others.
        times: a state-wide quantity that multiplies the weight.
        once: whether it comes at most once a term.
        cooldown: semesters before it may come again.
        priority: whether it comes for certain as soon as it may.
        stop: when the situations that it starts end.
        answers: two to four.
        default: the answer taken when nobody answers.
    """

    id: str
    when: Condition | None = None
    place: Selection | None = None
    city: Selection | None = None
    weight: float = 1.0
    times: str | None = None
    once: bool = True
    cooldown: int = 0
    priority: bool = False
    stop: Condition | None = None
    answers: tuple[AnswerSpec, ...] = ()
    default: int = 0


@dataclass(frozen=True)
class PolicyRule:
    """One rule of a scripted governor: when, which order, where, how often.

    Attributes:
        order: an order kind.
        when: condition on the state.
        semesters: the semesters in which it applies; none for all.
        where: what the target must fulfil, and which is preferred.
        target: fixed parts of the target by axis, e.g. {"city": "napa"}.
        seats: who is invited, for a plenary.
        times: at most so many orders a semester.
        since: the first semester in which it applies.
        until: the last one; none for the end of the term.
        every: from the first one on, only each so many semesters.
        chance: how likely it is that it applies, drawn in each run and semester.
    """

    order: str
    when: Condition | None = None
    semesters: tuple[int, ...] | None = None
    where: Selection = field(default_factory=Selection)
    target: tuple[tuple[str, str], ...] = ()
    seats: tuple[str, ...] = ()
    times: int = 1
    since: int = 0
    until: int | None = None
    every: int = 1
    chance: float = 1.0

    def due(self, semester: int) -> bool:
        """Whether the calendar lets the rule apply in a semester."""
        if self.semesters is not None and semester not in self.semesters:
            return False
        if semester < self.since or (self.until is not None and semester > self.until):
            return False
        return (semester - self.since) % self.every == 0
