"""Drawing: which cards come in a semester, and the place and city that each comes to."""

import numpy as np

from game.deck.cards import HANDS, NEVER, Deck, DeckState, Drawn
from game.deck.conditions import Reading, Truth
from game.deck.effects import Index
from game.deck.spec import Selection
from game.model.arithmetic import first_of_most, zeros
from game.model.luck import Luck
from game.model.quantity import CITY, PLACE, Array


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
    weight = zeros(reading.runs, len(deck.cards)) + deck.weights
    for i, card in enumerate(deck.cards):
        if card.times:
            weight[:, i] *= reading.value(card.times, "state")[:, 0]
    race = luck.exponential("card", deck.ids) / np.maximum(weight, 1e-9)
    clock = np.where(may & ~deck.certain & (weight > 0.0), race, np.inf)
    return _where(deck, reading, _deal(clock, may & deck.certain, luck), luck)


def _may(deck: Deck, memory: DeckState, reading: Reading) -> Truth:
    """Which cards may come, shape (runs, cards): rested, wanted by the state, with a place and city to come to."""
    rested = (memory.last == NEVER) | (memory.last + deck.pauses < reading.semester)
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
