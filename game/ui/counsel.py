"""What the advisers are asked in the background: about an order, an answer to a card, or the whole agenda."""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from game.play.forecast import Forecast, forecast_answer, forecast_order
from game.play.match import Match
from game.play.orders import Order
from game.play.outlook import Outlook, outlook
from game.play.records import Record, record_of
from game.play.sitting import Sitting
from game.play.tracks import Cancelled, Memory, Question
from game.ui.context import Context
from game.ui.seat import LocalSeat
from game.ui.thinking import Think, Thought, Wonder


@dataclass(frozen=True)
class AboutOrder:
    """An order that could be given, in the place of another one if there is one, or that stands on the agenda."""

    order: Order
    instead: Order | None = None


@dataclass(frozen=True)
class AboutAnswer:
    """An answer to a card."""

    hand: int
    answer: int


Topic = AboutOrder | AboutAnswer


@dataclass(frozen=True)
class Outlooks:
    """What each adviser expects of the agenda as it stands, and how right each was so far; by adviser."""

    outlooks: dict[str, Outlook] = field(default_factory=dict)
    records: dict[str, Record] = field(default_factory=dict)


Found = TypeVar("Found")
Forecasts = dict[str, Forecast]
"""What each adviser expects of an order or an answer."""


def advised(ctx: Context) -> Sitting | None:
    """The sitting, where there is something to advise on: a term that goes on, and advisers who are not sent away."""
    sitting = ctx.seat.sitting if isinstance(ctx.seat, LocalSeat) else None
    if sitting is None or sitting.match.over or not sitting.match.level.advisers:
        return None
    return sitting if ctx.settings.advisers else None


def wonder_about(ctx: Context, topic: object) -> Wonder | None:
    """The question about what is looked at; about the whole agenda where that is nothing in particular."""
    sitting = advised(ctx)
    if sitting is None or not isinstance(ctx.seat, LocalSeat):
        return None
    return Wonder(key_of(sitting, topic), _think(sitting, topic, ctx.seat.memory))


def thought_about(ctx: Context, topic: object) -> Thought:
    """What is known so far about what is looked at."""
    sitting = advised(ctx)
    return ctx.found(key_of(sitting, topic)) if sitting else Thought()


def key_of(sitting: Sitting, topic: object) -> Hashable:
    """What makes two questions the same one."""
    match, agenda = sitting.match, sitting.agenda
    about = topic if isinstance(topic, Topic) else None
    return match.level.id, match.seed, match.agendas, agenda.orders, agenda.answers, about


def _think(sitting: Sitting, topic: object, memory: Memory) -> Think:
    match, agenda = sitting.match, sitting.agenda
    if isinstance(topic, AboutOrder) and topic.instead is not None:
        agenda = agenda.without_order(topic.instead)
    asked = [Question(match, agenda, each.id) for each in match.level.advisers]

    def think(cancelled: Cancelled) -> Iterator[object]:
        match topic:
            case AboutOrder(order):
                yield from _each(lambda q: forecast_order(q, order, memory, cancelled), asked)
            case AboutAnswer(hand, answer):
                yield from _each(lambda q: forecast_answer(q, hand, answer, memory, cancelled), asked)
            case _:
                yield from _agenda(asked, memory, cancelled)

    return think


def _each(
    forecast: Callable[[Question], Iterator[Forecast]], asked: list[Question]
) -> Iterator[dict[str, Forecast]]:
    """Forecasts of all advisers, who take turns: each gives a first answer before anybody goes on to refine theirs."""
    found: dict[str, Forecast] = {}
    for name, value in _by_turns({str(q.adviser): forecast(q) for q in asked}):
        found = {**found, name: value}
        yield found


def _agenda(asked: list[Question], memory: Memory, cancelled: Cancelled) -> Iterator[Outlooks]:
    told = Outlooks()
    for name, outlook_ in _by_turns({str(q.adviser): outlook(q, memory, cancelled) for q in asked}):
        told = replace(told, outlooks={**told.outlooks, name: outlook_})
        yield told
    yield from _records(told, asked[0].match, memory, cancelled)


def _by_turns(iterators: dict[str, Iterator[Found]]) -> Iterator[tuple[str, Found]]:
    left = dict(iterators)
    while left:
        for name, iterator in tuple(left.items()):
            value = next(iterator, None)
            if value is None:
                del left[name]
            else:
                yield name, value


def record_key(match: Match) -> Hashable:
    """What makes the question about the advisers' records the same one."""
    return "records", match.level.id, match.seed, match.agendas


def wonder_about_records(ctx: Context) -> Wonder | None:
    """The question how right the advisers were so far; asked after the term as well."""
    seat = ctx.seat
    if not isinstance(seat, LocalSeat) or seat.sitting is None or not ctx.settings.advisers:
        return None
    match, memory = seat.sitting.match, seat.memory
    if not match.turns or not match.level.advisers:
        return None

    def think(cancelled: Cancelled) -> Iterator[object]:
        yield from _records(Outlooks(), match, memory, cancelled)

    return Wonder(record_key(match), think)


def _records(told: Outlooks, match: Match, memory: Memory, cancelled: Cancelled) -> Iterator[Outlooks]:
    """The records of all advisers, who take turns, semester by semester."""
    records = {each.id: record_of(match, each.id, memory, cancelled) for each in match.level.advisers}
    for name, record in _by_turns(records):
        told = replace(told, records={**told.records, name: record})
        yield told
