"""Terms played by a script but in the player's own hands, so that agendas and guesses are kept."""

from collections.abc import Callable
from functools import cache

from game.content import words as content_words
from game.play.agenda import Agenda, Prediction
from game.play.match import Match, new_match
from game.play.orders import from_decisions
from game.play.policy import decide
from game.play.sitting import Give, Sitting
from tests.builders import level_named

Say = Callable[..., str]
SEED = 3


@cache
def all_words() -> content_words.Words:
    """The game's words."""
    return content_words.load()


def say_in(language: str) -> Say:
    """The words in a language."""

    def say(key: str, **values: object) -> str:
        return all_words().say(key, language, **values)

    return say


@cache
def term(name: str, semesters: int, policy: str = "history", seed: int = SEED) -> Match:
    """A match after so many semesters under a policy, with two guesses staked in each."""
    if semesters == 0:
        return new_match(level_named(name), seed)
    before = term(name, semesters - 1, policy, seed)
    return before.close(_agenda(before, policy))


def _agenda(match: Match, policy: str) -> Agenda:
    level = match.level
    decisions = decide(level, match.position, level.policies[policy], match.luck)
    weave, people = (
        Prediction("weave", 1, 2.0, "ties"),
        Prediction(f"place:{level.places[0].id}", -1, 200.0, "leaving"),
    )
    hands = Sitting(match)
    for order in from_decisions(level.world, decisions):
        hands = hands.do(Give(order))  # a policy may spend what a card's default answer will cost; a player may not
    return hands.agenda.with_prediction(weave).with_prediction(people)


def sitting(name: str, semesters: int, policy: str = "history") -> Sitting:
    """A sitting after so many semesters."""
    return Sitting(term(name, semesters, policy))
