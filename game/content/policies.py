"""A policy from a file of its own, for a level that is already loaded."""

from pathlib import Path

from game.content.compiled.cards import policy_rules
from game.content.level import Level
from game.content.problem import Problems
from game.content.sense.names import Names
from game.content.shared import read_policy
from game.deck.spec import PolicyRule


def policy_from(level: Level, file: Path) -> tuple[PolicyRule, ...] | Problems:
    """Gives the rules of a policy file for a level, or everything that is wrong with it."""
    names = Names(
        places=tuple(place.id for place in level.places),
        cities=tuple(city.id for city in level.cities),
        situations=tuple(level.situations),
        leaps=tuple(leap.id for leap in level.leaps),
        slots=tuple(venture.id for venture in level.ventures),
    )
    filed = read_policy(file, file.parent, names)
    if filed.problems or filed.shape is None:
        return filed.problems
    return policy_rules(filed.shape, names)
