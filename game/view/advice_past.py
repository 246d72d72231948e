"""What if, luck or policy, and the decisions that mattered most, in words."""

from dataclasses import dataclass

from game.model.names import THREADS
from game.play.decisive import Decision, Weight
from game.play.match import Match
from game.play.sitting import Sitting
from game.play.whatif import Cloud, Twin
from game.view.desks.sight import sight_of
from game.view.main import order_words
from game.view.money import signed, whole
from game.view.timeline import Say, half_year

LUCKY, UNLUCKY = 85.0, 15.0  # percentiles beyond which what happened is told as luck
TOLD = 3  # threads that are named with a decision
LEAST = 0.05  # points below which a thread's change is not told


@dataclass(frozen=True)
class DecisiveLine:
    """A decision that mattered, in words.

    Attributes:
        when: the half-year.
        what: the order or the card.
        weight: how far the term would have ended from where it did.
        changes: what it did to the threads it moved most.
        distance: points.
    """

    when: str
    what: str
    weight: str
    changes: str
    distance: float


def decision_words(match: Match, decision: Decision, say: Say, language: str) -> str:
    """An order in words as it was given, or the title of the card that was answered."""
    if decision.order is not None:
        return order_words(sight_of(Sitting(match.back_to(decision.semester)), say, language), decision.order)
    card = int(match.turns[decision.semester].drawn.card[0, decision.hand or 0])
    return say("decisive.answer", card=match.level.cards[card].title[language])


def decisive_lines(
    match: Match, weights: tuple[Weight, ...], say: Say, language: str, most: int = 6
) -> tuple[DecisiveLine, ...]:
    """The weightiest decisions that changed anything at all."""
    told = [weight for weight in weights if weight.distance >= LEAST][:most]
    return tuple(
        DecisiveLine(
            when=half_year(match.level, weight.decision.semester, say),
            what=decision_words(match, weight.decision, say, language),
            weight=_weight_words(weight, say),
            changes=_changes(weight, say),
            distance=weight.distance,
        )
        for weight in told
    )


def _weight_words(weight: Weight, say: Say) -> str:
    words = say("decisive.weight", distance=signed(weight.distance, 1).removeprefix("+"))
    return f"{words} {say('decisive.ending')}" if weight.another_ending >= 0.5 else words


def _changes(weight: Weight, say: Say) -> str:
    moved = sorted(THREADS, key=lambda name: -abs(weight.differences[name]))[:TOLD]
    return ", ".join(
        say("decisive.thread", thread=say(f"thread.{name}"), change=signed(weight.differences[name], 1))
        for name in moved
        if abs(weight.differences[name]) >= LEAST
    )


def twin_lines(match: Match, twin: Twin, say: Say, language: str) -> tuple[str, ...]:
    """What a change would have made: the five threads at the end, the ending, and what was no longer possible."""
    told = [
        say(
            "whatif.difference",
            outcome=say(f"thread.{name}"),
            was=whole(twin.before[name][-1]),
            now=f"{twin.after[name][-1]:.1f} ({signed(twin.difference(name)[-1], 1)})",
        )
        for name in THREADS
    ]
    was, now = (match.level.endings[number].title[language] for number in twin.endings)
    if match.over:
        same = twin.endings[0] == twin.endings[1]
        told.append(
            say("whatif.same_ending", ending=was) if same else say("whatif.other_ending", was=was, now=now)
        )
    for each in twin.dropped:
        order = decision_words(match, Decision(each.semester, each.order), say, language)
        told.append(say("whatif.dropped", order=order, reason=say(f"refusal.{each.reason}")))
    return tuple(told)


def luck_lines(cloud: Cloud, say: Say) -> tuple[str, ...]:
    """For each thread, where what happened lies among the same decisions in other luck."""
    return tuple(say(_luck(at), thread=say(f"thread.{name}"), rank=whole(at)) for name, at in _ranked(cloud))


def _ranked(cloud: Cloud) -> list[tuple[str, float]]:
    return [(name, cloud.percentile[name]) for name in THREADS]


def _luck(percentile: float) -> str:
    if percentile >= LUCKY:
        return "luck.good"
    return "luck.bad" if percentile <= UNLUCKY else "luck.usual"
