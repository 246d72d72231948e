"""The deck: which card comes, to which place, and what its answer changes."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from game.deck.conditions import Reading, Truth
from game.deck.effects import Index, Table, Target, Timed, apply_tables, compile_tables
from game.deck.spec import AnswerSpec, CardSpec, Condition, EffectSpec, Selection
from game.model.arithmetic import first_of_most, zeros
from game.model.luck import Luck
from game.model.quantity import CITY, PLACE, Array
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


def draw(deck: Deck, memory: DeckState, reading: Reading, luck: Luck) -> Drawn:
    """The cards of the coming semester.

    A historical card comes for certain as soon as it may. Among the others each has its own clock, an exponential
    draw divided by its weight; the smallest fires, so that one card's chance never reshuffles the others' luck.

    Args:
        deck: the cards.
        memory: what the deck remembers.
        reading: the state about to be played.
        luck: the semester's luck.
    """
    may = _may(deck, memory, reading)
    weight = zeros(reading.runs, len(deck.cards)) + np.array([card.weight for card in deck.cards])
    for i, card in enumerate(deck.cards):
        if card.times:
            weight[:, i] *= reading.value(card.times, "state")[:, 0]
    first = np.array([card.priority for card in deck.cards], dtype=np.bool_)
    race = luck.exponential("card", tuple(card.id for card in deck.cards)) / np.maximum(weight, 1e-9)
    clock = np.where(may & ~first & (weight > 0.0), race, np.inf)
    return _where(deck, reading, _deal(clock, may & first, luck), luck)


def _may(deck: Deck, memory: DeckState, reading: Reading) -> Truth:
    """Which cards may come, shape (runs, cards): rested, wanted by the state, with a place and city to come to."""
    once = np.array([card.once for card in deck.cards], dtype=np.bool_)
    pause = np.array([float(card.cooldown) for card in deck.cards])
    rested = np.where(once, memory.last == NEVER, memory.last + pause < reading.semester)
    may = zeros(reading.runs, len(deck.cards)) > 0.0
    for i in np.flatnonzero(rested.any(axis=0)):
        card = deck.cards[i]
        may[:, i] = rested[:, i] & reading.holds(card.when)[:, 0]
        for selection, axis in ((card.place, PLACE), (card.city, CITY)):
            if selection is not None and may[:, i].any():
                may[:, i] &= candidates(reading, selection, axis).any(axis=1)
    return may


def _deal(clock: Array, certain: Truth, luck: Luck) -> Index:
    """At most one certain card and one that won the race; a second card comes only now and then.

    Returns:
        Numbers of cards, shape (runs, HANDS); -1 for none.
    """
    rows = np.arange(clock.shape[0])
    card = np.full((HANDS, clock.shape[0]), -1, dtype=np.int64).T
    if clock.shape[1]:
        sure, winner = np.argmax(certain, axis=1), np.argmin(clock, axis=1)
        is_sure = certain[rows, sure]
        is_won = np.isfinite(clock[rows, winner]) & (~is_sure | (luck.uniform("second card") < 0.3))
        card[:, 0] = np.where(is_sure, sure, np.where(is_won, winner, -1))
        card[:, 1] = np.where(is_sure & is_won, winner, -1)
    return card


def _where(deck: Deck, reading: Reading, card: Index, luck: Luck) -> Drawn:
    """The place and the city that each card comes to; a card without a city of its own takes the place's main one."""
    place, city = np.zeros_like(card), np.zeros_like(card)
    favourite = first_of_most(reading.state.emigrants, 2).astype(np.int64)
    for hand in range(HANDS):
        came = card[:, hand]
        for i in np.unique(came[came >= 0]):
            spec, rows = deck.cards[i], np.flatnonzero(came == i)
            if spec.place is not None:
                place[rows, hand] = choose(reading, spec.place, PLACE, f"place/{spec.id}", luck, rows)
            if spec.city is not None:
                city[rows, hand] = choose(reading, spec.city, CITY, f"city/{spec.id}", luck, rows)
            else:
                city[rows, hand] = favourite[rows, place[rows, hand]]
    return Drawn(card, place, city)


def candidates(reading: Reading, selection: Selection, axis: str) -> Truth:
    """Who may be selected, shape (runs, places or cities), or (runs, 1) where all may or none.

    The rest of the state is never chosen.
    """
    may = reading.holds(selection.when, axis)
    return may[:, :-1] if axis == PLACE and may.shape[1] > 1 else may


def choose(reading: Reading, selection: Selection, axis: str, name: str, luck: Luck, rows: Index) -> Index:
    """The candidate that a selection takes in some of the runs, shape (rows,).

    Args:
        reading: the state.
        selection: what a candidate must fulfil and how they are ranked.
        axis: place or city.
        name: name of the draw among candidates of equal rank.
        luck: the semester's luck.
        rows: the positions of those runs in the batch.
    """
    names = reading.world.names(axis)
    names = names[:-1] if axis == PLACE else names
    may = candidates(reading, selection, axis)[rows]
    if selection.prefer is None:
        rank = luck.of_some(rows, name, names)
    else:
        value = reading.value(selection.prefer, axis)[rows, : len(names)]
        rank = (value if selection.most else -value) + zeros(len(rows), len(names))
    return np.asarray(np.argmax(np.where(may, rank, -np.inf), axis=1), dtype=np.int64)


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


def price_of(deck: Deck, card: int, answer: int) -> AnswerSpec:
    """The answer's price and effects."""
    return deck.answers[deck.first[card] - 1 + answer]
