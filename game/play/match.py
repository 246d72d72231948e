"""A match is a level, a seed and what was decided; everything else follows from them."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from game.content.level import Level
from game.deck.cards import Drawn
from game.model.luck import Luck
from game.play.agenda import Agenda, choices_of
from game.play.turn import Position, Turn, beginning, cards_of, play_turn, read

LIVE = (0,)  # the future in which the game is played


@dataclass(frozen=True)
class Match:
    """A match as far as it has been played.

    Attributes:
        level: what is played.
        seed: its luck.
        agendas: what was decided in each semester that is closed.
        turns: what came of it.
        position: where it stands.
    """

    level: Level
    seed: int
    agendas: tuple[Agenda, ...]
    turns: tuple[Turn, ...]
    position: Position

    @property
    def over(self) -> bool:
        """Whether the term has ended."""
        return len(self.turns) >= self.level.world.semesters

    @cached_property
    def cards(self) -> tuple[int, ...]:
        """Numbers of the cards on the desk this semester, -1 for none."""
        return _named(cards_of(self.level, self.position, self.luck))

    @property
    def luck(self) -> Luck:
        """The luck of the semester about to be played."""
        return Luck(self.seed, LIVE, self.position.semester)

    def close(self, agenda: Agenda) -> "Match":
        """The match after the semester is closed.

        Raises:
            UnknownOrder: the agenda names something that the level does not have.
        """
        turn = play_turn(self.level, self.position, choices_of(self.level, agenda), self.luck)
        return replace(self, agendas=(*self.agendas, agenda), turns=(*self.turns, turn), position=turn.after)

    def back_to(self, semester: int) -> "Match":
        """The match as it stood before a semester that is closed."""
        if semester >= len(self.turns):
            return self
        turns, next_one = self.turns[:semester], self.turns[semester]
        earlier = replace(self, agendas=self.agendas[:semester], turns=turns, position=next_one.before)
        vars(earlier)["cards"] = _named(next_one.drawn)  # they came already, and drawing is dear
        return earlier


def _named(drawn: Drawn) -> tuple[int, ...]:
    return tuple(int(card) for card in drawn.card[0])


def new_match(level: Level, seed: int) -> Match:
    """A match about to begin."""
    return Match(level, seed, (), (), beginning(level, seed, LIVE))


def ending_of(level: Level, position: Position) -> int:
    """Number of the ending that a term deserves: the first whose condition holds."""
    return int(endings_of(level, position)[0])


def endings_of(level: Level, position: Position) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Number of the ending of each run, shape (runs,)."""
    reading = read(level, position)
    holds = np.stack([reading.holds(e.when)[:, 0] for e in level.endings], axis=1)
    return np.asarray(np.argmax(holds, axis=1))


def goals_kept(level: Level, position: Position) -> tuple[bool, ...]:
    """Which of the governor's promises hold."""
    reading = read(level, position)
    return tuple(bool(reading.holds(goal.when)[0, 0]) for goal in level.goals)
