"""What if: a past decision taken back or changed, in the same luck; and how much of what happened was luck."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from game.model.names import THREADS
from game.model.quantity import Array
from game.play.again import Again, Cast, Script, play_again, script_of
from game.play.agenda import Agenda, why_not
from game.play.match import LIVE, Match, endings_of
from game.play.orders import Order
from game.play.outcomes import OUTCOMES, Outcomes, column, read_outcomes
from game.play.outlook import Fan, fan_of
from game.play.rows import row_of, spread
from game.play.tracks import Cancelled, chunks, never
from game.play.turn import Position, Turn, beginning

Series = dict[str, tuple[float, ...]]
"""By outcome: at the start of the term, then after each semester."""

CLOUD = 300  # futures of a cloud


@dataclass(frozen=True)
class Without:
    """An order of a closed semester taken back."""

    semester: int
    order: Order


@dataclass(frozen=True)
class With:
    """An order given in a closed semester, after those that were."""

    semester: int
    order: Order


@dataclass(frozen=True)
class Answered:
    """A card of a closed semester answered in another way; -1 for its default."""

    semester: int
    hand: int
    answer: int


Change = Without | With | Answered


@dataclass(frozen=True)
class Dropped:
    """An order that could no longer be given once something was changed; why is a word key after ``refusal.``."""

    semester: int
    order: Order
    reason: str


@dataclass(frozen=True)
class Twin:
    """A term as it was, and as it would have been in the same luck.

    Attributes:
        before: as it was.
        after: with the changes.
        dropped: orders that could then no longer be given.
        endings: numbers of both endings, as things stand at the end.
    """

    before: Series
    after: Series
    dropped: tuple[Dropped, ...]
    endings: tuple[int, int]

    def difference(self, outcome: str) -> tuple[float, ...]:
        """What the changes made of an outcome, at the start and after each semester."""
        pairs = zip(self.after[outcome], self.before[outcome], strict=True)
        return tuple(after - before for after, before in pairs)


@dataclass(frozen=True)
class Cloud:
    """The same decisions in other luck.

    Attributes:
        runs: how many other futures.
        fans: by thread, after each semester.
        came: by thread what happened, after each semester.
        percentile: by thread, how many of a hundred of those futures end below what happened, ties half.
        endings: share of the futures that end in each ending, by its number.
    """

    runs: int
    fans: dict[str, Fan]
    came: Series
    percentile: dict[str, float]
    endings: dict[int, float]


def changed(match: Match, changes: tuple[Change, ...]) -> Script:
    """What was decided in a match, with something changed.

    Raises:
        IndexError: a change names a semester that is not closed.
    """
    script = script_of(match)
    orders, answers = list(script.orders), list(script.answers)
    for change in changes:
        here = change.semester
        match change:
            case Without(_, order):
                orders[here] = tuple(each for each in orders[here] if each != order)
            case With(_, order):
                orders[here] = (*(each for each in orders[here] if each != order), order)
            case Answered(_, hand, answer):
                card = int(match.turns[here].drawn.card[0, hand])
                answers[here] = {**answers[here], card: answer}
    return Script(tuple(orders), tuple(answers))


def twin(match: Match, changes: tuple[Change, ...], cancelled: Cancelled = never) -> Twin | None:
    """A match with some past decisions changed, in the same luck.

    Args:
        match: as far as it has been played.
        changes: what to change, in semesters that are closed; at least one.
        cancelled: asked after every semester played.

    Returns:
        Both terms, semester by semester; none when cancelled.

    Raises:
        IndexError: a change names a semester that is not closed.
        UnknownOrder: a change names something that the level does not have.
    """
    first = min(change.semester for change in changes)
    before = match.turns[first].before
    cast = Cast((script_of(match), changed(match, changes)), (0, 1), LIVE * 2)
    found: list[Outcomes] = []
    dropped: list[Dropped] = []
    here = spread(before, 2)
    for again in play_again(match.level, match.seed, cast, here):
        found.append(_read(match, again.turn.after))
        dropped += _dropped(match, again, 1)
        here = again.turn.after
        if cancelled():
            return None
    shared = [_read(match, turn.before)[0] for turn in match.turns[: first + 1]]
    was, now = ([*shared, *(each[row] for each in found)] for row in (0, 1))
    numbers = endings_of(match.level, here)
    return Twin(_series(match, was), _series(match, now), tuple(dropped), (int(numbers[0]), int(numbers[1])))


def _read(match: Match, position: Position) -> Outcomes:
    return read_outcomes(match.level.world, position.state, position.semester)


def _series(match: Match, rows: list[Outcomes]) -> Series:
    world = match.level.world
    return {name: tuple(float(row[column(world, name)]) for row in rows) for name in OUTCOMES}


def _dropped(match: Match, again: Again, run: int) -> list[Dropped]:
    """What a run wanted to order this semester and could not, with the reason."""
    turn: Turn = again.turn
    lost = again.wanted & ~again.given
    lost = lost[:, run] & ~lost[:, 0]  # what is lost as it was, too, is no consequence
    if not lost.any():
        return []
    before = row_of(turn.before, run)
    answers = tuple(int(answer) for answer in turn.choices.answers[run])
    cards = tuple(int(card) for card in turn.drawn.card[run])
    agenda, found = Agenda((), answers), []
    for number, order in enumerate(again.orders):
        if again.given[number, run]:
            agenda = agenda.with_order(order)
        elif lost[number]:
            reason = why_not(match.level, before, agenda, cards, order)
            found.append(Dropped(before.semester, order, reason or "on_agenda"))
    return found


def luck_or_policy(
    match: Match, changes: tuple[Change, ...] = (), cancelled: Cancelled = never
) -> Iterator[Cloud]:
    """The decisions of a match in other luck, from the start of the term; where what happened lies among them.

    Args:
        match: as far as it has been played; at least one semester.
        changes: decisions to change first.
        cancelled: asked after every semester played; once it says so, nothing more comes.

    Yields:
        The cloud of 100 futures, then of 300.
    """
    script = changed(match, changes)
    came = twin(match, changes) if changes else None
    happened = came.after if came else _happened(match)
    found: list[Array] = []
    endings: list[int] = []
    for futures in chunks():
        played = _cloud(match, script, futures, cancelled)
        if played is None:
            return
        values, last = played
        found.append(values)
        endings += [int(number) for number in endings_of(match.level, last)]
        yield _told(np.concatenate(found), endings, happened)
        if len(endings) >= CLOUD:
            return


def _happened(match: Match) -> Series:
    positions = [*(turn.before for turn in match.turns), match.position]
    return _series(match, [_read(match, position)[0] for position in positions])


def _cloud(
    match: Match, script: Script, futures: range, cancelled: Cancelled
) -> tuple[Array, Position] | None:
    """The threads after each semester, shape (runs, semesters, threads), and where the runs end."""
    level, threads = match.level, [column(match.level.world, name) for name in THREADS]
    cast = Cast((script,), (0,) * len(futures), futures)
    rows: list[Outcomes] = []
    here = beginning(level, match.seed, futures)
    for again in play_again(level, match.seed, cast, here):
        here = again.turn.after
        rows.append(_read(match, here)[:, threads])
        if cancelled():
            return None
    return np.stack(rows, axis=1).astype(np.float64), here


def _told(values: Array, endings: list[int], happened: Series) -> Cloud:
    came = {name: happened[name][1:] for name in THREADS}
    ends = {name: values[:, -1, i] for i, name in enumerate(THREADS)}
    return Cloud(
        runs=len(values),
        fans={name: fan_of(values[:, :, i]) for i, name in enumerate(THREADS)},
        came=came,
        percentile={name: _percentile(ends[name], came[name][-1]) for name in THREADS},
        endings={number: endings.count(number) / len(endings) for number in sorted(set(endings))},
    )


def _percentile(values: Array, at: float) -> float:
    return float(100.0 * (np.mean(values < at) + 0.5 * np.mean(values == at)))
