"""What an adviser expects of an order or an answer: with it against without it, in the same luck.

Both options start from the agenda as it stands and go on alike, as a governor who carries on would (``tracks``); the
difference is what the order does, as the adviser's numbers have it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from game.model.orders import ORDERS
from game.play.agenda import Agenda
from game.play.effects import Effect, effect_of
from game.play.orders import Order, position
from game.play.outcomes import GROUPS, LOCAL, NOTED, OUTCOMES, Outcomes, column
from game.play.tracks import Cancelled, Memory, Question, chunks, horizon, never, track

ANSWERED = 300  # futures from which a forecast is an answer and no longer a first look
NAMED = 0.34  # a group is named when its effect is at least this share of the largest of its sign


@dataclass(frozen=True)
class Forecast:
    """What is expected of an order.

    Attributes:
        adviser: who says so; none for the model itself.
        order: of what; none for an answer to a card.
        runs: how many futures it rests on.
        semesters: how far it looks.
        effects: by outcome of the whole state.
        local: by outcome of the place, city or workshop that the order is about; empty where it is about none.
        groups: by group of people.
    """

    adviser: str | None
    order: Order | None
    runs: int
    semesters: int
    effects: dict[str, Effect]
    local: dict[str, Effect]
    groups: dict[str, Effect]

    @property
    def answers(self) -> bool:
        """Whether it rests on enough futures to be told; before that it is a first look."""
        return self.runs >= ANSWERED

    @property
    def main(self) -> str:
        """The outcome to speak of: moved most, measured by what is worth a word, in most futures."""
        every = self.every
        return max(every, key=lambda name: every[name].size * every[name].share)

    @property
    def every(self) -> dict[str, Effect]:
        """All effects on outcomes, those of the whole state first."""
        return {**self.effects, **self.local}

    @property
    def gains(self) -> tuple[str, ...]:
        """Groups that are clearly better off at the end, the most first."""
        return _named(self.groups, 1)

    @property
    def bears(self) -> tuple[str, ...]:
        """Groups that are clearly worse off at the end, the most first."""
        return _named(self.groups, -1)


def _named(groups: dict[str, Effect], direction: int) -> tuple[str, ...]:
    moved = [name for name in GROUPS if groups[name].direction == direction]
    ranked = sorted(moved, key=lambda name: -abs(groups[name].mean))
    return tuple(name for name in ranked if abs(groups[name].mean) >= NAMED * abs(groups[ranked[0]].mean))


def forecast_order(
    question: Question, order: Order, memory: Memory, cancelled: Cancelled = never
) -> Iterator[Forecast]:
    """What an order does: the agenda with it against the agenda without it.

    Args:
        question: who is asked, and where; the order may stand on the agenda already.
        order: the order under question.
        memory: what was run already; agendas that are compared again are not run again.
        cancelled: asked after every semester played; once it says so, nothing more comes.

    Yields:
        The forecast from 100, 300, 650 and 1,000 futures.

    Raises:
        UnknownOrder: the order names something that the level does not have.
        KeyError: the level has no such adviser.
    """
    without = replace(question, agenda=question.agenda.without_order(order))
    given = (
        question if order in question.agenda.orders else _with(question, question.agenda.with_order(order))
    )
    for runs, differences in differences_of(given, without, memory, cancelled):
        yield _forecast(question, order, runs, differences)


def forecast_answer(
    question: Question, hand: int, answer: int, memory: Memory, cancelled: Cancelled = never
) -> Iterator[Forecast]:
    """What an answer to a card does, against the card's default answer; as ``forecast_order``."""
    given = _with(question, question.agenda.with_answer(hand, answer))
    usual = _with(question, question.agenda.with_answer(hand, -1))
    for runs, differences in differences_of(given, usual, memory, cancelled):
        yield _forecast(question, None, runs, differences)


def _with(question: Question, agenda: Agenda) -> Question:
    return replace(question, agenda=agenda)


def differences_of(
    given: Question, without: Question, memory: Memory, cancelled: Cancelled = never
) -> Iterator[tuple[int, Outcomes]]:
    """Paired differences between two options, more and more of them.

    Yields:
        How many futures, and the differences, shape (runs, semesters, columns).
    """
    found: list[Outcomes] = []
    for futures in chunks():
        base = track(without, futures, memory, cancelled)
        if base is None:
            return
        other = track(given, futures, memory, cancelled)
        if other is None:
            return
        found.append(np.asarray(other - base))
        yield futures.stop - 1, np.concatenate(found)


def _forecast(question: Question, order: Order | None, runs: int, differences: Outcomes) -> Forecast:
    world = question.match.level.world

    def effect(name: str, number: int = 0) -> Effect:
        return effect_of(differences[:, :, column(world, name, number)], NOTED[name])

    return Forecast(
        adviser=question.adviser,
        order=order,
        runs=runs,
        semesters=horizon(question.match),
        effects={name: effect(name) for name in OUTCOMES},
        local={name: effect(name, number) for name, number in _about(question, order)},
        groups={name: effect(name) for name in GROUPS},
    )


def _about(question: Question, order: Order | None) -> Iterator[tuple[str, int]]:
    """The outcomes of what an order is about: its place, city or workshop."""
    if order is None:
        return
    where = position(question.match.level.world, order)
    for axis, number in zip(ORDERS[order.kind].axes, where, strict=True):
        for name in LOCAL.get(axis, ()):
            yield name, number
