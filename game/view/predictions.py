"""Guesses: what can be guessed, in which steps, why; and afterwards the guess beside what came."""

from dataclasses import dataclass, replace

import numpy as np

from game.content.level import Level
from game.model.names import THREADS
from game.model.quantities import QUANTITIES
from game.model.quantity import Array
from game.model.threads import commons, learning, livelihoods, voice, weave
from game.play.agenda import Prediction
from game.play.match import Match
from game.play.predictions import score, value_of
from game.play.turn import Turn
from game.view.money import signed, whole
from game.view.timeline import Say
from game.view.why import account, at, flow_key

STEPS = {"thread": (1.0, 2.0, 4.0, 8.0), "place": (50.0, 200.0, 500.0, 1500.0)}
"""Sizes that can be staked, in points of a thread or in people."""

REASONS = ("works", "leaving", "ties", "plants", "table", "promises", "wider_world", "time")
"""Word keys after `reason.`."""

CAUSES_TOLD = 4
LEAST = 0.05
"""A cause that moved a thread by less is not told [points]."""

THREAD = {
    "livelihoods": livelihoods,
    "commons": commons,
    "weave": weave,
    "learning": learning,
    "voice": voice,
}
"""What computes each thread."""

HELD = "limit"
"""The flow that keeps a stock between its bounds: no cause of its own."""

NETTED = {"ageing": "coming of age"}
"""Causes that are told as one with another: every year some grow up and some grow old."""


@dataclass(frozen=True)
class Staked:
    """A guess on the agenda, in words."""

    subject: str
    words: str


@dataclass(frozen=True)
class Step:
    """One cause on the way to what came: words, and what it did in the unit of the guess."""

    words: str
    amount: str
    weight: float


@dataclass(frozen=True)
class Outcome:
    """A guess beside what came.

    Attributes:
        subject: what it was about, in words.
        guess: the guess, in words.
        came: what came, in words.
        points: 0 to 3.
        verdict: a sentence about the score.
        path: what moved the number, the weightiest first.
    """

    subject: str
    guess: str
    came: str
    points: int
    verdict: str
    path: tuple[Step, ...]


def kind_of(subject: str) -> str:
    """Whether a guess is about a thread or a place."""
    return "thread" if subject in THREADS else "place"


def subject_words(level: Level, subject: str, say: Say, language: str) -> str:
    """The name of a thread or a place."""
    if subject in THREADS:
        return say(f"thread.{subject}")
    names = {place.id: place.name[language] for place in level.places}
    return names[subject.removeprefix("place:")]


def guess_words(prediction: Prediction, say: Say) -> str:
    """A guess without its subject, e.g. "rises by 4 points"."""
    direction = {-1: "falls", 0: "stays", 1: "rises"}[prediction.direction]
    return say(
        f"guess.{direction}",
        size=whole(prediction.size),
        unit=_unit(prediction.subject, prediction.size, say),
    )


def _unit(subject: str, size: float, say: Say) -> str:
    if subject in THREADS:
        return say("guess.point" if size == 1.0 else "unit.points")
    return say("unit.people")


def staked(level: Level, predictions: tuple[Prediction, ...], say: Say, language: str) -> tuple[Staked, ...]:
    """The guesses on the agenda."""
    return tuple(
        Staked(
            each.subject,
            f"{subject_words(level, each.subject, say, language)}: {guess_words(each, say)}, "
            f"{say(f'reason.{each.reason}')}",
        )
        for each in predictions
    )


def now_words(match: Match, subject: str, say: Say) -> str:
    """Where the number that is guessed about stands."""
    value = value_of(match.level, match.position, subject)
    unit = say("unit.points" if subject in THREADS else "unit.people")
    return say("guess.now", value=whole(value), unit=unit)


def outcomes(match: Match, number: int, say: Say, language: str) -> tuple[Outcome, ...]:
    """Each guess of a semester that is closed, beside what came and why."""
    return tuple(
        _outcome(match, number, prediction, say, language) for prediction in match.agendas[number].predictions
    )


def _outcome(match: Match, number: int, prediction: Prediction, say: Say, language: str) -> Outcome:
    turn = match.turns[number]
    scored = score(match.level, turn, prediction)
    thread = prediction.subject in THREADS
    unit = say("unit.points" if thread else "unit.people")
    if thread:
        path = thread_path(match.level, turn, prediction.subject, say)
    else:
        path = _place_path(match, number, prediction, say)
    return Outcome(
        subject_words(match.level, prediction.subject, say, language),
        say("guess.said", guess=guess_words(prediction, say), reason=say(f"reason.{prediction.reason}")),
        say("guess.came", change=signed(scored.change, 1 if thread else 0), unit=unit),
        scored.points,
        say(f"guess.points{scored.points}"),
        path,
    )


def thread_path(level: Level, turn: Turn, thread: str, say: Say) -> tuple[Step, ...]:
    """What moved a thread: for each flow how much the thread would differ without it, the weightiest first."""
    there = float(THREAD[thread](level.world, turn.after.state)[0])
    moved = [
        (amount, stock, cause)
        for stock, flows in turn.economy.flows.items()
        for cause, change in _netted(flows).items()
        if change.any()
        for amount in (there - _without(level, turn, thread, stock, change),)
        if abs(amount) >= LEAST
    ]
    ranked = sorted(moved, key=lambda each: -abs(each[0]))[:CAUSES_TOLD]
    return tuple(
        Step(
            say("guess.cause", stock=say(f"quantity.{stock}"), cause=say(flow_key(cause))),
            signed(amount, 1),
            amount,
        )
        for amount, stock, cause in ranked
    )


def _netted(flows: dict[str, Array]) -> dict[str, Array]:
    """The flows of a stock as they are told."""
    told: dict[str, Array] = {}
    for cause, change in flows.items():
        name = NETTED.get(cause, cause) if NETTED.get(cause) in flows else cause
        if cause != HELD:
            told[name] = told[name] + change if name in told else change
    return told


def _without(level: Level, turn: Turn, thread: str, stock: str, change: Array) -> float:
    """How much of a thread there would be without one flow of a stock [points]."""
    after, bounds = turn.after.state, QUANTITIES[stock]
    without = np.clip(getattr(after, stock) - change, bounds.low, bounds.high)
    return float(THREAD[thread](level.world, replace(after, **{stock: without}))[0])


def _place_path(match: Match, number: int, prediction: Prediction, say: Say) -> tuple[Step, ...]:
    """What moved the residents of a place, from the account of their flows."""
    then = match.back_to(number + 1)
    place = match.level.world.places.index(prediction.subject.removeprefix("place:"))
    found = account(then, "residents", at(place))
    lines = found.lines[:CAUSES_TOLD] if found else ()
    return tuple(
        Step(_capital(say(flow_key(line.cause))), signed(line.amount), float(line.amount)) for line in lines
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
