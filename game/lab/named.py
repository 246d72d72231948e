"""Levels and policies by the names under which the commands are given them."""

from functools import lru_cache
from pathlib import Path

from game.content import loading
from game.content.folders import level_folders, levels_folder, own_levels_folder
from game.content.level import Level
from game.content.policies import policy_from
from game.content.problem import Problem, nearest
from game.deck.spec import PolicyRule
from game.lab.saying import say, told_phrase, told_problems


class Refused(Exception):
    """A command can't be carried out; the text says why, as a sentence."""


def level_names() -> list[str]:
    """The levels that there are: the shipped ones, then the user's own."""
    return [each.name for home in (levels_folder(), own_levels_folder()) for each in level_folders(home)]


@lru_cache(maxsize=16)
def level_by(name: str) -> Level:
    """A level by its name or its folder, read once in each process.

    Raises:
        Refused: there is none, or it is broken.
    """
    folder, known = Path(name), level_names()
    if name not in known and not (folder / "level.yaml").is_file():
        raise Refused(say("lab.no_level", name=name, levels=", ".join(known)) + _meant(name, known))
    loaded = loading.load(folder if (folder / "level.yaml").is_file() else name)
    if not isinstance(loaded, Level):
        raise Refused(told_problems(loaded))
    return loaded


def policy_by(level: Level, name: str) -> tuple[PolicyRule, ...]:
    """A policy of a level by its name, or from a file.

    Raises:
        Refused: there is none, or it is broken.
    """
    if name in level.policies:
        return level.policies[name]
    if not Path(name).is_file():
        known = sorted(level.policies)
        raise Refused(say("lab.no_policy", name=name, policies=", ".join(known)) + _meant(name, known))
    found = policy_from(level, Path(name))
    problems = tuple(each for each in found if isinstance(each, Problem))
    if problems:
        raise Refused(told_problems(problems))
    return tuple(each for each in found if isinstance(each, PolicyRule))


def _meant(name: str, known: list[str]) -> str:
    hint = nearest(name, known)
    return f" {told_phrase(hint)}" if hint else ""
