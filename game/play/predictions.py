"""Predict, observe, explain: how a guess compares with what came."""

from dataclasses import dataclass

from game.content.level import Level
from game.model.names import THREADS
from game.model.places import residents
from game.model.threads import threads
from game.play.agenda import Prediction
from game.play.turn import Position, Turn

STILL = {"thread": 0.75, "place": 25.0}  # changes smaller than this count as no change [points, people]


@dataclass(frozen=True)
class Score:
    """A guess against what came.

    Attributes:
        prediction: the guess.
        change: what came, in points of a thread or in people.
        points: 0 to 3: two for the direction, one more for a size within half of what came.
    """

    prediction: Prediction
    change: float
    points: int


def value_of(level: Level, position: Position, subject: str) -> float:
    """The number that a guess is about.

    Raises:
        KeyError: the subject is neither a thread nor a place of the level.
    """
    if subject in THREADS:
        return float(threads(level.world, position.state)[0, THREADS.index(subject)])
    place = subject.removeprefix("place:")
    if place not in level.world.places:
        raise KeyError(subject)
    return float(residents(position.state)[0, level.world.places.index(place)])


def score(level: Level, turn: Turn, prediction: Prediction) -> Score:
    """How good a guess was."""
    change = value_of(level, turn.after, prediction.subject) - value_of(
        level, turn.before, prediction.subject
    )
    still = STILL["thread" if prediction.subject in THREADS else "place"]
    direction = 0 if abs(change) < still else (1 if change > 0 else -1)
    if direction != prediction.direction:
        return Score(prediction, change, 0)
    near = abs(abs(change) - prediction.size) <= max(0.5 * abs(change), still)
    return Score(prediction, change, 3 if near else 2)
