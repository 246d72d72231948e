"""How good each adviser has been: what was forecast of the agendas that were closed, against what came.

Nothing of it is stored: a forecast follows from the match, so a record can be made again at any time.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from game.model.names import THREADS
from game.play.agenda import Agenda
from game.play.match import Match
from game.play.outcomes import Outcomes, column, read_outcomes
from game.play.predictions import STILL
from game.play.tracks import Cancelled, Memory, Question, chunks, horizon, never, track


@dataclass(frozen=True)
class Miss:
    """A forecast of a thread against what came.

    Attributes:
        thread: which of the five.
        semester: the semester before whose close it was made, from 0.
        ahead: how many semesters it looked ahead.
        said: the change that was expected [points].
        came: the change that came [points].
    """

    thread: str
    semester: int
    ahead: int
    said: float
    came: float

    @property
    def right(self) -> bool:
        """Whether it had the direction; small changes count as none, as for the player's own guesses."""
        return _direction(self.said) == _direction(self.came)


@dataclass(frozen=True)
class Record:
    """An adviser's record so far.

    Attributes:
        adviser: whose.
        misses: one semester ahead, for every semester closed and every thread.
        final: to the end of the term, where it has come and is within the horizon.
    """

    adviser: str
    misses: tuple[Miss, ...] = ()
    final: tuple[Miss, ...] = ()

    @property
    def right(self) -> float:
        """Share of directions that were right, one semester ahead [0..1]; 0 where there is none."""
        return sum(each.right for each in self.misses) / len(self.misses) if self.misses else 0.0

    @property
    def miss(self) -> float:
        """Mean distance between what was said and what came, one semester ahead [points]."""
        if not self.misses:
            return 0.0
        return sum(abs(each.said - each.came) for each in self.misses) / len(self.misses)


def _direction(change: float) -> int:
    return 0 if abs(change) < STILL["thread"] else (1 if change > 0.0 else -1)


def record_of(match: Match, adviser: str, memory: Memory, cancelled: Cancelled = never) -> Iterator[Record]:
    """An adviser's record, one closed semester after another.

    Args:
        match: the match as far as it has been played.
        adviser: whose record.
        memory: what was run already; the forecast of an agenda that was looked at before it was closed is kept there.
        cancelled: asked after every semester played; once it says so, nothing more comes.

    Yields:
        The record so far, from the first look (100 futures) at each agenda.
    """
    world = match.level.world
    threads = [column(world, name) for name in THREADS]
    stood = [_values(match, number)[threads] for number in range(len(match.turns) + 1)]
    record = Record(adviser)
    for number, agenda in enumerate(match.agendas):
        asked = _asked(match, number, agenda, adviser)
        played = track(asked, next(chunks()), memory, cancelled)
        if played is None:
            return
        means = played[:, :, threads].mean(axis=0, dtype=float)
        ends = match.over and number + horizon(asked.match) == len(match.turns)
        record = Record(
            adviser,
            (*record.misses, *_misses(number, 1, means, stood)),
            (*record.final, *(_misses(number, len(means), means, stood) if ends else ())),
        )
        yield record


def _asked(match: Match, number: int, agenda: Agenda, adviser: str) -> Question:
    """The question as it stood before a semester was closed."""
    return Question(match.back_to(number), agenda, adviser)


def _values(match: Match, number: int) -> Outcomes:
    position = match.turns[number].before if number < len(match.turns) else match.position
    values: Outcomes = read_outcomes(match.level.world, position.state, position.semester)[0]
    return values


def _misses(number: int, ahead: int, means: Outcomes, stood: list[Outcomes]) -> tuple[Miss, ...]:
    return tuple(
        Miss(
            thread,
            number,
            ahead,
            said=float(means[ahead - 1][i] - stood[number][i]),
            came=float(stood[number + ahead][i] - stood[number][i]),
        )
        for i, thread in enumerate(THREADS)
    )
