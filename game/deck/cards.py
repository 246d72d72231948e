"""The deck: which card comes, to which place, and what its answer changes."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from game.deck.conditions import Reading, Truth
from game.deck.effects import Index, Table, Target, Timed, apply_tables, compile_tables
from game.deck.spec import AnswerSpec, CardSpec, Condition, EffectSpec
from game.model.arithmetic import zeros
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World

HANDS = 2  # cards that may come in one semester
NEVER = -99.0


@dataclass(frozen=True)
class Deck:
    """The cards of a level, compiled.

    Attributes:
        cards: without their words, in the order of their files.
        situations: names of what cards start and stop.
        first: number of each card's first answer among all answers, counted from 1.
        answers: all answers in a row.
        tables: what answers change once.
        timers: what answers change again and again.
        starts: situations that each answer starts (1) or stops (-1), shape (answers + 1, situations).
        stops: conditions that end each situation.
    """

    cards: tuple[CardSpec, ...]
    situations: tuple[str, ...]
    first: tuple[int, ...]
    answers: tuple[AnswerSpec, ...]
    tables: tuple[Table, ...]
    timers: tuple[Timed, ...]
    starts: Array
    stops: tuple[tuple[Condition, ...], ...]

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Names of the cards, under which their clocks are drawn."""
        return tuple(card.id for card in self.cards)

    @cached_property
    def weights(self) -> Array:
        """How often each card comes among others, shape (cards,)."""
        return np.array([card.weight for card in self.cards], dtype=np.float64)

    @cached_property
    def pauses(self) -> Array:
        """Semesters for which each card rests, shape (cards,); without end for those that come once."""
        return np.array([np.inf if card.once else card.cooldown for card in self.cards], dtype=np.float64)

    @cached_property
    def certain(self) -> Truth:
        """Which cards come as soon as they may, shape (cards,)."""
        return np.array([card.priority for card in self.cards], dtype=np.bool_)

    @cached_property
    def acting(self) -> Truth:
        """Which tables (rows) change anything for which answers (columns), shape (tables, answers + 1)."""
        none = np.zeros((0, len(self.answers) + 1), dtype=np.bool_)
        return np.stack([table.acts for table in self.tables]) if self.tables else none


@dataclass(frozen=True)
class DeckState:
    """What the deck remembers; first axis runs."""

    last: Array  # semester in which each card came last (runs, cards)
    situations: Array  # which situations go on (runs, situations) [switch]
    left: Array  # semesters that each timer still runs (runs, timers)
    timer_place: Array  # where it falls (runs, timers)
    timer_city: Array  # (runs, timers)


@dataclass(frozen=True)
class Drawn:
    """The cards of a semester: numbers of cards, places and cities, each shape (runs, HANDS); -1 for none."""

    card: Index
    place: Index
    city: Index


def build_deck(world: World, cards: tuple[CardSpec, ...], situations: tuple[str, ...]) -> Deck:
    """Compiles cards for a level."""
    answers = tuple(answer for card in cards for answer in card.answers)
    first, count = [], 1
    for card in cards:
        first.append(count)
        count += len(card.answers)
    tables, timers = compile_tables(world, answers)
    starts = np.zeros((len(answers) + 1, len(situations)))
    for number, answer in enumerate(answers, start=1):
        for effect in answer.effects:
            if effect.operation in ("start", "stop"):
                starts[number, situations.index(effect.name)] = 1.0 if effect.operation == "start" else -1.0
    return Deck(cards, situations, tuple(first), answers, tables, timers, starts, _stops(cards, situations))


def _stops(cards: tuple[CardSpec, ...], situations: tuple[str, ...]) -> tuple[tuple[Condition, ...], ...]:
    def starts(effects: tuple[EffectSpec, ...], name: str) -> bool:
        return any(effect.operation == "start" and effect.name == name for effect in effects)

    return tuple(
        tuple(
            card.stop
            for card in cards
            if card.stop is not None and any(starts(a.effects, name) for a in card.answers)
        )
        for name in situations
    )


def empty_memory(deck: Deck, runs: int) -> DeckState:
    """A deck from which no card has come."""
    timers = (runs, len(deck.timers))
    return DeckState(
        last=zeros(runs, len(deck.cards)) + NEVER,
        situations=zeros(runs, len(deck.situations)),
        left=zeros(*timers),
        timer_place=zeros(*timers),
        timer_city=zeros(*timers),
    )


def answer_cards(
    deck: Deck,
    memory: DeckState,
    state: State,
    drawn: Drawn,
    answers: Index,
    semester: int,
    price: float = 1.0,
) -> tuple[State, DeckState]:
    """The state and the deck after the cards are answered.

    Args:
        deck: the cards.
        memory: what the deck remembered.
        state: the stocks.
        drawn: the cards that came.
        answers: the answer to each, from 0; shape (runs, HANDS).
        semester: number of the semester.
        price: pesos of the year for a peso of 2000, in which cards count.
    """
    first = np.array((*deck.first, 0))
    last, situations = memory.last.copy(order="K"), memory.situations
    left, place, city = (
        kept.copy(order="K") for kept in (memory.left, memory.timer_place, memory.timer_city)
    )
    rows = np.arange(state.pesos.shape[0])
    for hand in range(HANDS):
        card = drawn.card[:, hand]
        came = card >= 0
        number = np.where(came, first[card] + answers[:, hand], 0)
        tables = tuple(deck.tables[i] for i in np.flatnonzero(deck.acting[:, np.unique(number)].any(axis=1)))
        state = apply_tables(state, tables, Target(number, drawn.place[:, hand], drawn.city[:, hand]), price)
        last[rows[came], card[came]] = semester
        change = deck.starts[number]
        situations = np.where(change > 0.0, 1.0, np.where(change < 0.0, 0.0, situations))
        given = set(np.unique(number).tolist())
        for i, timer in enumerate(deck.timers):
            if timer.answer in given:
                begins = number == timer.answer
                left[begins, i] = float(timer.semesters)
                place[begins, i] = drawn.place[begins, hand]
                city[begins, i] = drawn.city[begins, hand]
    return state, DeckState(last, situations, left, place, city)


def run_timers(deck: Deck, memory: DeckState, state: State, price: float = 1.0) -> tuple[State, DeckState]:
    """Repeats effects of earlier answers whose time is not over; the first time is the answer's own."""
    running = np.atleast_1d((memory.left > 0.0).any(axis=0))
    for i, timer in enumerate(deck.timers):
        if running[i]:
            on = memory.left[:, i] > 0.0
            where = Target(
                on.astype(np.int64),
                memory.timer_place[:, i].astype(np.int64),
                memory.timer_city[:, i].astype(np.int64),
            )
            state = apply_tables(state, (timer.table,), where, price)
    return state, replace(memory, left=np.maximum(memory.left - 1.0, 0.0))


def stop_situations(deck: Deck, memory: DeckState, reading: Reading) -> DeckState:
    """Ends situations whose stop condition holds."""
    situations = memory.situations.copy()
    for i, conditions in enumerate(deck.stops):
        for condition in conditions:
            situations[:, i] = np.where(reading.holds(condition)[:, 0], 0.0, situations[:, i])
    return replace(memory, situations=situations)
