"""Runs into the future under somebody's beliefs: an agenda now, a governor who carries on afterwards.

Futures are counted from 1; the live game is future 0, so that no forecast knows tomorrow's luck. The cards that lie on
the desk are known and stay. Options that are compared share their futures, and with them all luck.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from game.content.level import Level
from game.model.luck import Luck
from game.play.agenda import Agenda, choices_of
from game.play.ensemble import play_scripted
from game.play.match import Match
from game.play.outcomes import Outcomes, read_outcomes
from game.play.rows import spread, spread_cards, spread_choices
from game.play.turn import Turn, cards_of, play_turn

CONTINUATION = "carry-on"
"""The policy that decides what nobody has decided yet."""
LONGEST = 12  # semesters that a forecast looks ahead
CHUNKS = (100, 200, 350, 350)
"""Sizes of the pieces in which futures are played: a first look, an answer, and two refinements."""

Cancelled = Callable[[], bool]
Key = tuple[object, ...]


def never() -> bool:
    """Nobody cancels."""
    return False


@dataclass(frozen=True)
class Question:
    """Where somebody is asked.

    Attributes:
        match: the match as far as it has been played.
        agenda: what lies on the table.
        adviser: who is asked, by id; none for the model itself.
    """

    match: Match
    agenda: Agenda
    adviser: str | None = None


@dataclass
class Memory:
    """Tracks that were run already; what was asked for longest ago is forgotten first.

    Attributes:
        most: how many futures are kept; ten thousand take some 80 MB.
        kept: by what they follow from, shape (runs, semesters, columns).
    """

    most: int = 8000
    kept: dict[Key, Outcomes] = field(default_factory=dict)

    def of(self, key: Key, run: Callable[[], Outcomes | None]) -> Outcomes | None:
        """What is kept under a key; runs and keeps it where there is nothing; none when the run was cancelled."""
        found = self.kept.pop(key, None)
        found = run() if found is None else found
        if found is not None:
            self.kept[key] = found
            self._forget()
        return found

    def _forget(self) -> None:
        held = sum(len(each) for each in self.kept.values())
        while held > self.most and len(self.kept) > 1:
            held -= len(self.kept.pop(next(iter(self.kept))))


def believing(level: Level, adviser: str | None) -> Level:
    """The level as an adviser sees it: the same but for the numbers; the level itself for none.

    Raises:
        KeyError: the level has no such adviser.
    """
    if adviser is None:
        return level
    found = {each.id: each for each in level.advisers}[adviser]
    return replace(level, world=replace(level.world, parameters=found.parameters))


def horizon(match: Match) -> int:
    """How many semesters a forecast looks ahead: to the end of the term, at most twelve."""
    return min(match.level.world.semesters - match.position.semester, LONGEST)


def chunks() -> Iterator[range]:
    """The futures of each piece."""
    first = 1
    for size in CHUNKS:
        yield range(first, first + size)
        first += size


def track(question: Question, futures: range, memory: Memory, cancelled: Cancelled) -> Outcomes | None:
    """What a question's agenda comes to in some futures.

    Returns:
        Shape (runs, semesters, columns): after each semester to the horizon; none when cancelled.
    """
    match, agenda = question.match, question.agenda
    key = (match.seed, match.agendas, agenda.orders, agenda.answers, question.adviser, futures)
    return memory.of(key, lambda: _run(question, futures, cancelled))


def _run(question: Question, futures: range, cancelled: Cancelled) -> Outcomes | None:
    world, rows = question.match.level.world, []
    for turn in turns_ahead(question, futures):
        rows.append(read_outcomes(world, turn.after.state, turn.after.semester))
        if cancelled():
            return None
    return np.stack(rows, axis=1)


def turns_ahead(question: Question, futures: range) -> Iterator[Turn]:
    """The turns from where a match stands to the horizon, as an adviser believes them."""
    match, runs = question.match, len(futures)
    level = believing(match.level, question.adviser)
    choices = spread_choices(choices_of(level, question.agenda), runs)
    on_desk = spread_cards(cards_of(match.level, match.position, match.luck), runs)
    turn = play_turn(
        level,
        spread(match.position, runs),
        choices,
        Luck(match.seed, futures, match.position.semester),
        on_desk,
    )
    yield turn
    for _ in range(horizon(match) - 1):
        position = turn.after
        luck = Luck(match.seed, futures, position.semester)
        turn = play_scripted(level, position, level.policies.get(CONTINUATION, ()), luck)
        yield turn
