"""The agenda of a semester: orders on it, what they cost together, and why another can't be added."""

from dataclasses import dataclass, field, replace

import numpy as np

from game.content.level import Level
from game.deck.cards import HANDS
from game.deck.spec import AnswerSpec
from game.model.names import SEATS
from game.model.orders import ORDERS, target_names
from game.model.tariff import days, pesos, standing
from game.model.venture_books import prices_now
from game.play.orders import OPPOSED, Order, position, shape_of, to_decisions
from game.play.refusals import clashes, refusals
from game.play.turn import Choices, Position


@dataclass(frozen=True)
class Price:
    """What something costs: pesos of the year, days, points of standing."""

    pesos: float = 0.0
    days: float = 0.0
    standing: float = 0.0

    def __add__(self, other: "Price") -> "Price":
        """Both prices together."""
        return Price(self.pesos + other.pesos, self.days + other.days, self.standing + other.standing)


@dataclass(frozen=True)
class Prediction:
    """A guess staked before the semester is closed.

    Attributes:
        subject: a thread, or ``place:<id>`` for the residents of a place.
        direction: -1 falls, 0 stays, 1 rises.
        size: how much, in points of a thread or in people.
        reason: a word key after ``reason.``.
    """

    subject: str
    direction: int
    size: float
    reason: str


@dataclass(frozen=True)
class Agenda:
    """What the governor has put down for the semester; nothing is final until it is closed."""

    orders: tuple[Order, ...] = ()
    answers: tuple[int, ...] = field(default_factory=lambda: (-1,) * HANDS)
    predictions: tuple[Prediction, ...] = ()

    def with_order(self, order: Order) -> "Agenda":
        """The agenda with one order more."""
        return replace(self, orders=(*self.orders, order))

    def without_order(self, order: Order) -> "Agenda":
        """The agenda without an order."""
        return replace(self, orders=tuple(o for o in self.orders if o != order))

    def with_answer(self, hand: int, answer: int) -> "Agenda":
        """The agenda with an answer to a card."""
        answers = tuple(answer if i == hand else a for i, a in enumerate(self.answers))
        return replace(self, answers=answers)

    def with_prediction(self, prediction: Prediction) -> "Agenda":
        """The agenda with a guess; a guess about the same subject gives way."""
        others = tuple(p for p in self.predictions if p.subject != prediction.subject)
        return replace(self, predictions=(*others, prediction))


def price_of(level: Level, position_: Position, order: Order) -> Price:
    """What an order costs.

    Raises:
        UnknownOrder: the order names something that the level does not have.
    """
    world, where = level.world, position(level.world, order)
    return Price(
        float(pesos(world, position_.state, order.kind, position_.semester)[(0, *where)]),
        float(days(world, order.kind)[where]),
        float(standing(world, order.kind)[where]),
    )


def spent(level: Level, position_: Position, agenda: Agenda, cards: tuple[int, ...]) -> Price:
    """What the agenda costs, with the answers to the semester's cards."""
    price = Price()
    for order in agenda.orders:
        price = price + price_of(level, position_, order)
    for card, answer in zip(cards, agenda.answers, strict=True):
        if card >= 0:
            taken = answer if answer >= 0 else level.deck.cards[card].default
            spec = level.deck.cards[card].answers[taken]
            price = price + answer_price(level, position_, spec)
    return price


def answer_price(level: Level, position_: Position, answer: AnswerSpec) -> Price:
    """What an answer to a card costs; its pesos are of 2000, like those of the orders."""
    pesos_now = float(np.floor(answer.pesos * prices_now(level.world, position_.semester)))
    return Price(pesos_now, answer.days, answer.standing)


def means(level: Level, position_: Position) -> Price:
    """What there is to spend in the semester."""
    state = position_.state
    return Price(float(state.pesos[0]), level.world.days, float(state.standing[0]))


def why_not(
    level: Level, position_: Position, agenda: Agenda, cards: tuple[int, ...], order: Order
) -> str | None:
    """The reason why an order can't be added, as a word key after ``refusal.``; none if it can.

    Raises:
        UnknownOrder: the order names something that the level does not have.
    """
    world, state, t = level.world, position_.state, position_.semester
    where = position(world, order)
    if order in agenda.orders:
        return "on_agenda"
    for reason, refused in refusals(world, state, order.kind, t).items():
        tail = tuple(1 for _ in range(len(where) + 1 - refused.ndim))
        wide = np.broadcast_to(refused.reshape(*refused.shape, *tail), (1, *shape_of(world, order.kind)))
        if wide[(0, *where)]:
            return reason
    clash = _clash(level, agenda, order)
    if clash is not None:
        return clash
    return _too_dear(level, position_, agenda, cards, order)


def _clash(level: Level, agenda: Agenda, order: Order) -> str | None:
    same_place = [o for o in agenda.orders if o.kind in OPPOSED and o.target[0] == (order.target or ("",))[0]]
    if order.kind in OPPOSED and same_place:
        return "answered_already"
    if order.kind == "convene" and len(order.seats) < 2:
        return "too_few_seats"
    return clashes(to_decisions(level.world, agenda.orders), order.kind)


def _too_dear(
    level: Level, position_: Position, agenda: Agenda, cards: tuple[int, ...], order: Order
) -> str | None:
    have = means(level, position_)
    need = spent(level, position_, agenda, cards) + price_of(level, position_, order)
    return lacking(need, have)


def lacking(need: Price, have: Price) -> str | None:
    """What there is too little of, as a word key after ``refusal.``; none if there is enough."""
    if need.pesos > have.pesos:
        return "no_pesos"
    if need.days > have.days:
        return "no_days"
    return "no_standing" if need.standing > have.standing else None


def possible_orders(
    level: Level, position_: Position, agenda: Agenda, cards: tuple[int, ...]
) -> tuple[Order, ...]:
    """Every order that could be added now; a plenary stands for its seats (the first four)."""
    return tuple(
        order
        for kind in ORDERS
        for order in orders_of(level, kind)
        if why_not(level, position_, agenda, cards, order) is None
    )


def orders_of(level: Level, kind: str) -> tuple[Order, ...]:
    """Every order of a kind, possible or not."""
    axes = ORDERS[kind].axes
    targets: list[tuple[str, ...]] = [()]
    for axis in axes:
        targets = [(*target, name) for target in targets for name in target_names(level.world, axis)]
    seats = SEATS[:4] if kind == "convene" else ()
    return tuple(Order(kind, target, seats) for target in targets)


def choices_of(level: Level, agenda: Agenda) -> Choices:
    """The agenda as what the turn function takes."""
    return Choices(to_decisions(level.world, agenda.orders), np.array([agenda.answers], dtype=np.int64))
