"""Changes to a policy, drawn at random: the moves of the search for exploits."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from game.content.level import Level
from game.deck.spec import Atom, Condition, PolicyRule, Selection
from game.model.indicators import INDICATORS
from game.model.names import SEATS
from game.model.orders import ORDERS, target_names
from game.model.quantities import QUANTITIES
from game.model.quantity import CITY, PLACE, SLOT

Rules = tuple[PolicyRule, ...]
Move = Callable[[random.Random, Rules, Level, Sequence[PolicyRule]], Rules]

LONGEST = 40  # rules: a longer policy is no order of play that anybody would fall into
TIMES = (1, 1, 2, 3, 4, 6, 8, 13)
EVERY = (1, 1, 1, 2, 3, 4)
SINCE = (0, 0, 0, 1, 2, 4, 6, 8)
WHEN: tuple[Condition | None, ...] = (
    None,
    None,
    None,
    Atom("pesos", "above", 2_000_000.0),
    Atom("standing", "at_least", 20.0),
    Atom("standing", "below", 20.0),
    Atom("ventures_running", "below", 4.0),
    Atom("leaps_found", "at_least", 1.0),
    Atom("learning", "at_least", 35.0),
    Atom("trust", "below", 0.4, "mean"),
)
FIXED = ("topic", "mode", "rule", "kind", "work")  # parts of a target that a rule nearly always names
CHOSEN = (PLACE, CITY, SLOT)


def mutated(dice: random.Random, rules: Rules, level: Level, pool: Sequence[PolicyRule]) -> Rules:
    """The policy with one to three changes.

    Args:
        dice: where the changes are drawn from.
        rules: the policy.
        level: the level on which it plays.
        pool: rules that others play, from which it may take one.
    """
    for _ in range(dice.choice((1, 1, 2, 3))):
        rules = dice.choice(MOVES)(dice, rules, level, pool)
    return rules[:LONGEST]


def invented(dice: random.Random, level: Level) -> PolicyRule:
    """A rule that nobody plays yet."""
    order = dice.choice(tuple(ORDERS))
    return PolicyRule(
        order=order,
        when=dice.choice(WHEN),
        where=_preference(dice, order),
        target=_target(dice, level, order),
        seats=tuple(dice.sample(SEATS, dice.randint(3, 6))) if order == "convene" else (),
        times=dice.choice(TIMES),
        since=dice.choice(SINCE),
        every=dice.choice(EVERY),
    )


def _target(dice: random.Random, level: Level, order: str) -> tuple[tuple[str, str], ...]:
    target = []
    for axis in ORDERS[order].axes:
        likely = 0.9 if axis in FIXED else 0.7 if axis == "site" else 0.1 if axis in (PLACE, CITY) else 0.0
        if dice.random() < likely:
            names = ("home",) if axis == "site" else target_names(level.world, axis)
            target.append((axis, dice.choice(names)))
    return tuple(target)


def _preference(dice: random.Random, order: str) -> Selection:
    axes = [axis for axis in ORDERS[order].axes if axis in CHOSEN]
    if not axes or dice.random() < 0.25:
        return Selection()
    axis = dice.choice(axes)
    known = [name for name, each in {**QUANTITIES, **INDICATORS}.items() if each.axes == (axis,)]
    return Selection(None, dice.choice(known), dice.random() < 0.5)


def _invent(dice: random.Random, rules: Rules, level: Level, pool: Sequence[PolicyRule]) -> Rules:
    return _inserted(dice, rules, invented(dice, level))


def _borrow(dice: random.Random, rules: Rules, level: Level, pool: Sequence[PolicyRule]) -> Rules:
    return _inserted(dice, rules, dice.choice(pool))


def _inserted(dice: random.Random, rules: Rules, rule: PolicyRule) -> Rules:
    at = dice.randint(0, len(rules))
    return (*rules[:at], rule, *rules[at:])


def _drop(dice: random.Random, rules: Rules, level: Level, pool: Sequence[PolicyRule]) -> Rules:
    at = dice.randrange(len(rules)) if rules else 0
    return rules[:at] + rules[at + 1 :]


def _move(dice: random.Random, rules: Rules, level: Level, pool: Sequence[PolicyRule]) -> Rules:
    if not rules:
        return rules
    at = dice.randrange(len(rules))
    return _inserted(dice, rules[:at] + rules[at + 1 :], rules[at])


def _changed(change: Callable[[random.Random, PolicyRule, Level], PolicyRule]) -> Move:
    """A move that changes one rule and leaves it where it stands."""

    def move(dice: random.Random, rules: Rules, level: Level, pool: Sequence[PolicyRule]) -> Rules:
        if not rules:
            return rules
        at = dice.randrange(len(rules))
        return (*rules[:at], change(dice, rules[at], level), *rules[at + 1 :])

    return move


def _other_times(dice: random.Random, rule: PolicyRule, level: Level) -> PolicyRule:
    return replace(rule, times=dice.choice(TIMES))


def _other_calendar(dice: random.Random, rule: PolicyRule, level: Level) -> PolicyRule:
    return replace(rule, semesters=None, until=None, since=dice.choice(SINCE), every=dice.choice(EVERY))


def _other_condition(dice: random.Random, rule: PolicyRule, level: Level) -> PolicyRule:
    return replace(rule, when=dice.choice(WHEN))


def _other_target(dice: random.Random, rule: PolicyRule, level: Level) -> PolicyRule:
    return replace(rule, target=_target(dice, level, rule.order))


def _other_preference(dice: random.Random, rule: PolicyRule, level: Level) -> PolicyRule:
    return replace(rule, where=replace(_preference(dice, rule.order), when=rule.where.when))


MOVES: tuple[Move, ...] = (
    _invent, _borrow, _borrow, _drop, _move, _move,
    _changed(_other_times), _changed(_other_calendar), _changed(_other_condition), _changed(_other_target),
    _changed(_other_preference),
)  # fmt: skip
