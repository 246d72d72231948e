"""The deck: which card comes, to which place, and what its answer changes."""

from dataclasses import dataclass, replace

import numpy as np

from game.deck.conditions import Reading, Truth
from game.deck.effects import Index, Table, Target, Timed, apply_tables, compile_tables
from game.deck.spec import AnswerSpec, CardSpec, Condition, EffectSpec, Selection
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
        last=np.full((runs, len(deck.cards)), NEVER),
        situations=np.zeros((runs, len(deck.situations))),
        left=np.zeros(timers),
        timer_place=np.zeros(timers),
        timer_city=np.zeros(timers),
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
    runs = reading.runs
    clock = np.full((runs, len(deck.cards)), np.inf)
    certain = np.zeros((runs, len(deck.cards)), dtype=np.bool_)
    places = np.zeros((runs, len(deck.cards)), dtype=np.int64)
    cities = np.zeros((runs, len(deck.cards)), dtype=np.int64)
    favourite = np.argmax(reading.state.emigrants, axis=2)
    for i, card in enumerate(deck.cards):
        rested = (
            memory.last[:, i] == NEVER if card.once else memory.last[:, i] + card.cooldown < reading.semester
        )
        may = rested & reading.holds(card.when)[:, 0]
        if not may.any():
            continue
        where, some = choose(reading, card.place, PLACE, f"place/{card.id}", luck)
        may = may & some
        there, some = choose(reading, card.city, CITY, f"city/{card.id}", luck)
        may = may & some
        places[:, i] = where
        cities[:, i] = favourite[np.arange(runs), where] if card.city is None else there
        weight = card.weight * (reading.value(card.times, "state")[:, 0] if card.times else 1.0)
        certain[:, i] = may & card.priority
        race = luck.exponential(f"card/{card.id}") / np.maximum(weight, 1e-9)
        clock[:, i] = np.where(may & (not card.priority) & (weight > 0.0), race, np.inf)
    return _deal(clock, certain, places, cities, luck)


def _deal(clock: Array, certain: Truth, places: Index, cities: Index, luck: Luck) -> Drawn:
    """At most one certain card and one that won the race; a second card comes only now and then."""
    rows = np.arange(clock.shape[0])
    card = np.full((clock.shape[0], HANDS), -1, dtype=np.int64)
    if clock.shape[1]:
        sure, winner = np.argmax(certain, axis=1), np.argmin(clock, axis=1)
        is_sure = certain[rows, sure]
        is_won = np.isfinite(clock[rows, winner]) & (~is_sure | (luck.uniform("second card") < 0.3))
        card[:, 0] = np.where(is_sure, sure, np.where(is_won, winner, -1))
        card[:, 1] = np.where(is_sure & is_won, winner, -1)
    at = np.maximum(card, 0)
    if not clock.shape[1]:
        return Drawn(card, np.zeros_like(card), np.zeros_like(card))
    return Drawn(card, places[rows[:, None], at], cities[rows[:, None], at])


def choose(
    reading: Reading, selection: Selection | None, axis: str, name: str, luck: Luck
) -> tuple[Index, Truth]:
    """The candidate of each run that a selection takes, and whether there is one.

    Args:
        reading: the state.
        selection: what a candidate must fulfil and how they are ranked; none takes the first.
        axis: place or city; the rest of the state is never chosen.
        name: name of the draw among candidates of equal rank.
        luck: the semester's luck.
    """
    runs = reading.runs
    if selection is None:
        return np.zeros(runs, dtype=np.int64), np.ones(runs, dtype=np.bool_)
    names = reading.world.names(axis)
    may = reading.holds(selection.when, axis) & np.ones((runs, len(names)), dtype=np.bool_)
    if axis == PLACE:
        may[:, -1] = False
    rank = luck.uniform(name, names)
    if selection.prefer is not None:
        value = reading.value(selection.prefer, axis) + np.zeros((runs, len(names)))
        rank = value if selection.most else -value
    best = np.argmax(np.where(may, rank, -np.inf), axis=1)
    return best, np.asarray(may.any(axis=1))


def answer_cards(
    deck: Deck, memory: DeckState, state: State, drawn: Drawn, answers: Index, semester: int
) -> tuple[State, DeckState]:
    """The state and the deck after the cards are answered.

    Args:
        deck: the cards.
        memory: what the deck remembered.
        state: the stocks.
        drawn: the cards that came.
        answers: the answer to each, from 0; shape (runs, HANDS).
        semester: number of the semester.
    """
    first = np.array((*deck.first, 0))
    last, situations = memory.last.copy(), memory.situations
    left, place, city = memory.left.copy(), memory.timer_place.copy(), memory.timer_city.copy()
    rows = np.arange(state.pesos.shape[0])
    for hand in range(HANDS):
        card = drawn.card[:, hand]
        came = card >= 0
        number = np.where(came, first[card] + answers[:, hand], 0)
        state = apply_tables(state, deck.tables, Target(number, drawn.place[:, hand], drawn.city[:, hand]))
        last[rows[came], card[came]] = semester
        change = deck.starts[number]
        situations = np.where(change > 0.0, 1.0, np.where(change < 0.0, 0.0, situations))
        for i, timer in enumerate(deck.timers):
            begins = number == timer.answer
            left[:, i] = np.where(begins, float(timer.semesters), left[:, i])
            place[:, i] = np.where(begins, drawn.place[:, hand], place[:, i])
            city[:, i] = np.where(begins, drawn.city[:, hand], city[:, i])
    return state, DeckState(last, situations, left, place, city)


def run_timers(deck: Deck, memory: DeckState, state: State) -> tuple[State, DeckState]:
    """Repeats effects of earlier answers whose time is not over; the first time is the answer's own."""
    for i, timer in enumerate(deck.timers):
        on = memory.left[:, i] > 0.0
        if on.any():
            where = Target(
                on.astype(np.int64),
                memory.timer_place[:, i].astype(np.int64),
                memory.timer_city[:, i].astype(np.int64),
            )
            state = apply_tables(state, (timer.table,), where)
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
