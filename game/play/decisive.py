"""The decisions that mattered most: each left out in turn, and the term played again without it in the same luck."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from game.deck.conditions import Truth
from game.model.names import THREADS
from game.model.quantity import Array
from game.model.world import World
from game.play.again import Cast, Script, play_again, script_of
from game.play.match import LIVE, Match, endings_of
from game.play.orders import Order
from game.play.outcomes import OUTCOMES, column, read_outcomes
from game.play.rows import spread
from game.play.tracks import Cancelled, never

ANOTHER_ENDING = 10.0  # points by which another named ending adds to a distance; assumed


@dataclass(frozen=True)
class Decision:
    """An order, or an answer that was not the card's default."""

    semester: int
    order: Order | None = None
    hand: int | None = None


@dataclass(frozen=True)
class Weight:
    """How much a decision mattered.

    Attributes:
        decision: which.
        distance: how far the term without it ends from the term as it was: points of the five threads added up, and
            ten more where it has another ending; a mean over futures where there are several.
        differences: by outcome, as it was less without it, at the end.
        another_ending: share of the futures in which the ending is another [0..1].
        dropped: how many later orders could not be given without it, a mean over futures.
    """

    decision: Decision
    distance: float
    differences: dict[str, float]
    another_ending: float
    dropped: float


def decisions_of(match: Match, semester: int) -> tuple[Decision, ...]:
    """What was decided in a closed semester."""
    agenda, cards = match.agendas[semester], match.turns[semester].drawn.card[0]
    answers = [
        Decision(semester, hand=hand)
        for hand, answer in enumerate(agenda.answers)
        if answer >= 0 and cards[hand] >= 0 and answer != match.level.deck.cards[int(cards[hand])].default
    ]
    return (*(Decision(semester, order) for order in agenda.orders), *answers)


def decisive(
    match: Match, futures: tuple[int, ...] = LIVE, cancelled: Cancelled = never
) -> Iterator[tuple[Weight, ...]]:
    """The decisions of a match by how much they mattered.

    Args:
        match: as far as it has been played.
        futures: the luck from each decision on; the live future alone, or a few more for a mean.
        cancelled: asked after every semester played; once it says so, nothing more comes.

    Yields:
        All decisions weighed so far, the weightiest first: those of the first semester, of the first two, and so on.
    """
    found: list[Weight] = []
    for semester in range(len(match.turns)):
        weighed = _weigh(match, semester, futures, cancelled)
        if weighed is None:
            return
        found += weighed
        yield tuple(sorted(found, key=lambda each: (-each.distance, each.decision.semester)))


def without(match: Match, decision: Decision) -> Script:
    """What was decided in a match but for one decision."""
    script = script_of(match)
    here = decision.semester
    orders, answers = list(script.orders), list(script.answers)
    if decision.order is not None:
        orders[here] = tuple(order for order in orders[here] if order != decision.order)
    if decision.hand is not None:
        card = int(match.turns[here].drawn.card[0, decision.hand])
        answers[here] = {**answers[here], card: -1}
    return Script(tuple(orders), tuple(answers))


def _weigh(
    match: Match, semester: int, futures: tuple[int, ...], cancelled: Cancelled
) -> list[Weight] | None:
    """The decisions of one semester: all terms at once, the first as it was; none when cancelled."""
    decisions = decisions_of(match, semester)
    if not decisions:
        return []
    scripts = (script_of(match), *(without(match, decision) for decision in decisions))
    which = tuple(number for number in range(len(scripts)) for _ in futures)
    cast = Cast(scripts, which, futures * len(scripts))
    here = spread(match.turns[semester].before, len(which))
    lost = np.zeros(len(which))
    for again in play_again(match.level, match.seed, cast, here):
        here = again.turn.after
        if again.turn.before.semester > semester:
            lost += (again.wanted & ~again.given).sum(axis=0)
        if cancelled():
            return None
    shape = (len(scripts), len(futures))
    ends = read_outcomes(match.level.world, here.state, here.semester)
    apart = (ends.reshape(*shape, -1)[:1] - ends.reshape(*shape, -1)).astype(np.float64)
    endings, lost = endings_of(match.level, here).reshape(shape), lost.reshape(shape)
    return [
        _weight(match.level.world, decision, apart[row], endings[row] != endings[0], lost[row] - lost[0])
        for row, decision in enumerate(decisions, start=1)
    ]


def _weight(world: World, decision: Decision, apart: Array, other: Truth, lost: Array) -> Weight:
    threads = np.abs(apart[:, [column(world, name) for name in THREADS]]).sum(axis=1)
    return Weight(
        decision=decision,
        distance=float(np.mean(threads + ANOTHER_ENDING * other)),
        differences={name: float(np.mean(apart[:, column(world, name)])) for name in OUTCOMES},
        another_ending=float(np.mean(other)),
        dropped=float(np.mean(lost)),
    )
