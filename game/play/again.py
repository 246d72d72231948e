"""The same decisions played again: in the same luck or in other, as they were or with something changed.

What is decided again is given only where it is lawful and can be paid for in the run in question, as a player would
find; an answer goes with its card, wherever the card comes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from game.content.level import Level
from game.deck.cards import HANDS, Drawn
from game.deck.conditions import Truth
from game.deck.effects import Index
from game.deck.spec import PolicyRule
from game.model.luck import Luck
from game.model.orders import ORDERS, Decisions
from game.play.agenda import Agenda
from game.play.match import Match
from game.play.orders import Order, position
from game.play.policy import Purse, decide, full_purse
from game.play.turn import Choices, Position, Turn, cards_of, play_turn, taken_answers


@dataclass(frozen=True)
class Script:
    """What is decided in a term.

    Attributes:
        orders: by semester.
        answers: by semester, by number of the card; a card that comes in another semester takes the last one.
    """

    orders: tuple[tuple[Order, ...], ...]
    answers: tuple[Mapping[int, int], ...]


@dataclass(frozen=True)
class Cast:
    """Which run plays what: for each a script, by its number, and a future."""

    scripts: tuple[Script, ...]
    which: tuple[int, ...]
    futures: tuple[int, ...] | range

    def given_in(self, semester: int) -> tuple[tuple[Order, ...], Truth]:
        """The orders of a semester, each once, and who gives it, shape (orders, runs)."""
        orders = tuple(dict.fromkeys(order for script in self.scripts for order in script.orders[semester]))
        has = np.array(
            [[order in script.orders[semester] for script in self.scripts] for order in orders],
            dtype=np.bool_,
        )
        return orders, has.reshape(len(orders), len(self.scripts))[:, list(self.which)]


@dataclass(frozen=True)
class Again:
    """A semester played again.

    Attributes:
        turn: what came of it.
        orders: what was to be ordered, by any script.
        wanted: by whom, shape (orders, runs).
        given: by whom it was, shape (orders, runs); less where it was not lawful or could not be paid for.
    """

    turn: Turn
    orders: tuple[Order, ...]
    wanted: Truth
    given: Truth


def script_of(match: Match) -> Script:
    """What was decided in the semesters of a match that are closed."""
    return Script(
        tuple(agenda.orders for agenda in match.agendas),
        tuple(_by_card(turn, agenda) for turn, agenda in zip(match.turns, match.agendas, strict=True)),
    )


def _by_card(turn: Turn, agenda: Agenda) -> dict[int, int]:
    cards = (int(card) for card in turn.drawn.card[0])
    return {card: answer for card, answer in zip(cards, agenda.answers, strict=True) if card >= 0 <= answer}


def play_again(level: Level, seed: int, cast: Cast, start: Position) -> Iterator[Again]:
    """Plays scripts from a position to where they end.

    Args:
        level: what is played.
        seed: the match's seed.
        cast: who plays what.
        start: where all stand, with as many runs as the cast has.

    Yields:
        Each semester, with one run for each of the cast.
    """
    here = start
    for semester in range(start.semester, len(cast.scripts[0].orders)):
        luck = Luck(seed, cast.futures, semester)
        drawn = cards_of(level, here, luck)
        answers = _answers(level, cast, semester, drawn)
        purse = _purse(level, here, drawn, answers)
        orders, wanted = cast.given_in(semester)
        decisions = decide(level, here, tuple(_rule(o) for o in orders), luck, tuple(wanted), purse)
        turn = play_turn(level, here, Choices(decisions, answers), luck, drawn)
        yield Again(turn, orders, wanted, wanted & _given(level, decisions, orders, luck.runs))
        here = turn.after


def _rule(order: Order) -> PolicyRule:
    target = tuple(zip(ORDERS[order.kind].axes, order.target, strict=True))
    return PolicyRule(order=order.kind, target=target, seats=order.seats)


def _given(level: Level, decisions: Decisions, orders: tuple[Order, ...], runs: int) -> Truth:
    given = np.zeros((len(orders), runs), dtype=np.bool_)
    for number, order in enumerate(orders):
        if order.kind in decisions.orders:
            values = decisions.orders[order.kind]
            for index in position(level.world, order):
                values = values[:, index]
            given[number] = values > 0.0
    return given


def _answers(level: Level, cast: Cast, semester: int, drawn: Drawn) -> Index:
    """Each run's answers to its cards, shape (runs, HANDS); -1 for the default."""
    table = np.full((len(cast.scripts), len(level.deck.cards) + 1), -1, dtype=np.int64)
    for number, script in enumerate(cast.scripts):
        for answers in (*script.answers, script.answers[semester]):
            for card, answer in answers.items():
                table[number, card] = answer
    which = np.array(cast.which)[:, None] + np.zeros((1, HANDS), dtype=np.int64)
    return np.asarray(table[which, drawn.card])


def _purse(level: Level, here: Position, drawn: Drawn, answers: Index) -> Purse:
    """What is left to spend once the cards are answered."""
    specs = level.deck.answers
    prices = np.array([[0.0, 0.0, 0.0], *([a.pesos, a.days, a.standing] for a in specs)])
    first = np.array((*level.deck.first, 0))
    taken = taken_answers(level, drawn, answers)
    spent = prices[np.where(drawn.card >= 0, first[drawn.card] + taken, 0)]
    purse = full_purse(level, here)
    for hand in range(HANDS):
        purse.pesos = purse.pesos - spent[:, hand, 0]
        purse.days = purse.days - spent[:, hand, 1]
        purse.standing = purse.standing - spent[:, hand, 2]
    return purse
