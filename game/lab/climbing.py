"""Hill-climbing over policies: from a start, changes are kept while they do not make it worse."""

import random
from dataclasses import dataclass

import numpy as np

from game.content.level import Level
from game.lab.mutations import Rules, invented, mutated
from game.lab.named import level_by
from game.lab.standings import last_position
from game.model.names import THREADS
from game.model.quantity import Array
from game.model.threads import threads

AIMS = ("all", "sum")
"""What a climb wants: to come out above every bot on all threads at once, or the largest sum of the threads."""
IDLE = 0.1  # points: a rule that brings less is left out; luck goes by a rule's place, so that leaving one out moves it
SHARE_OF_MEAN = (
    0.2  # of the mean margin in the first aim, so that a climb has a slope where the worst thread is flat
)


@dataclass(frozen=True)
class Climb:
    """One climb, as it travels to a process.

    Attributes:
        level: the level's name or folder.
        start: the policy from which it begins.
        aim: one of AIMS.
        best: what the best bot reaches on each thread with the same luck.
        seed: of the histories.
        runs: how many histories judge a policy.
        steps: how many policies it may judge.
        dice: the name of its random draws.
    """

    level: str
    start: Rules
    aim: str
    best: tuple[float, ...]
    seed: int
    runs: int
    steps: int
    dice: str


@dataclass(frozen=True)
class Found:
    """Where a climb ended: the policy, what it was worth, and how many policies were judged."""

    policy: Rules
    worth: float
    judged: int


def climb(task: Climb) -> Found:
    """Climbs; the same task comes to the same end on every machine."""
    level, dice = level_by(task.level), random.Random(task.dice)
    pool = [rule for rules in level.policies.values() for rule in rules]
    best = task.start or tuple(invented(dice, level) for _ in range(8))
    worth = worth_of(level, best, task)
    for _ in range(task.steps - 1):
        tried = mutated(dice, best, level, pool)
        if tried == best:
            continue
        value = worth_of(level, tried, task)
        if value >= worth:
            best, worth = tried, value
    return Found(best, worth, task.steps)


def pruned(end: tuple[Climb, Found]) -> Found:
    """Where a climb ended, without the rules that do nothing for it."""
    task, found = end
    level, policy, worth, judged = level_by(task.level), found.policy, found.worth, found.judged
    for at in reversed(range(len(policy))):
        shorter = policy[:at] + policy[at + 1 :]
        value = worth_of(level, shorter, task)
        judged += 1
        if value >= worth - IDLE or not any(map(policy[at].due, range(level.world.semesters))):
            policy, worth = shorter, value
    return Found(policy, worth, judged)


def worth_of(level: Level, policy: Rules, task: Climb) -> float:
    """What a policy is worth to a climb [points]."""
    reached = mean_threads(level, policy, task.seed, range(task.runs))
    if task.aim == "sum":
        return float(sum(reached))
    margins = [value - bar for value, bar in zip(reached, task.best, strict=True)]
    return float(min(margins) + SHARE_OF_MEAN * sum(margins) / len(margins))


def mean_threads(level: Level, policy: Rules, seed: int, futures: range) -> tuple[float, ...]:
    """Where the five threads end, in the mean of some histories [points]."""
    ended: Array = threads(level.world, last_position(level, policy, seed, futures).state)
    return tuple(float(value) for value in np.mean(ended, axis=0))


def climbs(name: str, level: Level, seed: int, runs: int, budget: int, restarts: int) -> list[Climb]:
    """The climbs of a search: from a policy made up and from the best bots in turn, with either aim in turn.

    Args:
        name: the level's name or folder.
        level: the level.
        seed: of the histories, and of the search's own draws.
        runs: how many histories judge a policy.
        budget: how many policies all climbs together may judge.
        restarts: how many climbs there are.
    """
    reached = [(mean_threads(level, rules, seed, range(runs)), rules) for rules in level.policies.values()]
    best = tuple(max(bot[number] for bot, _ in reached) for number in range(len(THREADS)))
    starts: list[Rules] = [(), *(rules for _, rules in sorted(reached, key=lambda bot: -sum(bot[0])))]
    steps = max(1, budget // restarts)
    return [
        Climb(
            name, starts[number // 2 % len(starts)], AIMS[number % 2], best, seed, runs, steps, f"{seed}/{number}"
        )
        for number in range(restarts)
    ]  # fmt: skip
