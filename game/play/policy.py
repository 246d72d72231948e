"""Scripted governors: rules of when and which order, evaluated for all runs at once."""

from dataclasses import dataclass

import numpy as np

from game.content.level import Level
from game.deck.conditions import Reading, Truth, quantity_named, touches
from game.deck.spec import PolicyRule
from game.model.arithmetic import zeros
from game.model.indicators import measure
from game.model.luck import Luck
from game.model.names import SEATS
from game.model.orders import ORDERS, Decisions, target_names
from game.model.quantity import CITY, PLACE, SLOT, Array
from game.model.tariff import days, pesos, standing
from game.play.orders import OPPOSED, shape_of
from game.play.refusals import clashes, refusals
from game.play.turn import Position, read

RANKED = (PLACE, CITY, SLOT)


@dataclass
class Purse:
    """What each run can still spend this semester, shape (runs,)."""

    pesos: Array
    days: Array
    standing: Array


def decide(
    level: Level,
    position: Position,
    policy: tuple[PolicyRule, ...],
    luck: Luck,
    heed: tuple[Truth, ...] | None = None,
    purse: Purse | None = None,
) -> Decisions:
    """The orders that a policy gives in every run, in the order of its rules, as far as means reach.

    Args:
        level: what is played.
        position: where the matches stand.
        policy: the rules.
        luck: the semester's luck, for draws among targets of equal rank.
        heed: for each rule the runs that follow it, shape (runs,); none for all.
        purse: what there is to spend; none for all that the semester has. It is spent.
    """
    reading = read(level, position)
    runs = reading.runs
    if purse is None:
        purse = full_purse(level, position)
    given = Decisions(orders={}, seats=zeros(runs, len(SEATS)))
    for number, rule in enumerate(policy):
        if not rule.due(position.semester):
            continue
        may = reading.holds(rule.when)[:, 0] & (heed is None or heed[number])
        if rule.chance < 1.0:
            may = may & (luck.uniform(f"policy/{number}/chance") < rule.chance)
        if not may.any():
            continue
        offer = _offer(level, reading, position, rule, f"policy/{number}", luck)
        for _ in range(rule.times):
            if not may.any() or (clashes(given, rule.order) and _single(given, rule.order)):
                break
            may = may & _give(level, rule, offer, purse, given, may)
    return given


def full_purse(level: Level, position: Position) -> Purse:
    """All that each run has to spend this semester."""
    state = position.state
    return Purse(state.pesos.copy(), np.full(state.pesos.shape, level.world.days), state.standing.copy())


def _single(given: Decisions, kind: str) -> bool:
    """Whether every run has its one order of a kind already."""
    return bool((given.orders[kind].reshape(given.seats.shape[0], -1).max(axis=1) > 0.0).all())


@dataclass(frozen=True)
class Offer:
    """What a rule may order, by target; each array has shape (runs or 1, targets)."""

    allowed: Truth  # nobody refuses it, and the rule's own words hold
    rank: Array  # how much the rule prefers it
    pesos: Array
    days: Array
    standing: Array


def _offer(
    level: Level, reading: Reading, position: Position, rule: PolicyRule, name: str, luck: Luck
) -> Offer:
    """What a rule may order this semester, before anything is spent."""
    world, kind, t = level.world, rule.order, position.semester
    runs = reading.runs
    return Offer(
        allowed=_allowed(level, reading, position, rule).reshape(runs, -1),
        rank=_rank(level, reading, rule, name, luck).reshape(runs, -1),
        pesos=pesos(world, position.state, kind, t).reshape(runs, -1),
        days=days(world, kind).reshape(1, -1),
        standing=standing(world, kind).reshape(1, -1),
    )


def _give(level: Level, rule: PolicyRule, offer: Offer, purse: Purse, given: Decisions, may: Truth) -> Truth:
    """Gives one order where it may be given; returns the runs in which it was."""
    kind, shape = rule.order, shape_of(level.world, rule.order)
    runs = len(may)
    can = offer.allowed & (offer.pesos <= purse.pesos[:, None]) & (offer.days <= purse.days[:, None])
    can = can & (offer.standing <= purse.standing[:, None]) & ~_taken(level, given, kind)
    best = np.argmax(np.where(can, offer.rank, -np.inf), axis=1)
    rows = np.arange(runs)
    done = may & can[rows, best]
    if kind not in given.orders:
        given.orders[kind] = zeros(runs, *shape)
    given.orders[kind][(rows, *(np.unravel_index(best, shape) if shape else ()))] += done
    purse.pesos -= np.where(done, offer.pesos[rows, best], 0.0)
    purse.days -= np.where(done, offer.days[0, best], 0.0)
    purse.standing -= np.where(done, offer.standing[0, best], 0.0)
    if kind == "convene":
        for seat in rule.seats or SEATS[:4]:
            given.seats[:, SEATS.index(seat)] = np.where(done, 1.0, given.seats[:, SEATS.index(seat)])
    return np.asarray(done)


def _taken(level: Level, given: Decisions, kind: str) -> Truth:
    """What can't be ordered again this semester, shape (runs, targets or 1), as in ``agenda.why_not``."""
    runs = given.seats.shape[0]
    shape = shape_of(level.world, kind)
    taken = np.zeros((runs, 1), dtype=np.bool_)
    if kind in given.orders:
        taken = given.orders[kind].reshape(runs, -1) > 0.0
        if kind in ("convene", "found"):
            taken = taken.max(axis=1, keepdims=True)
    if kind not in OPPOSED:
        return taken
    places = len(level.world.places)
    answered = np.zeros((runs, places), dtype=np.bool_)
    for other in OPPOSED:
        if other in given.orders:
            answered |= given.orders[other].reshape(runs, places, -1).max(axis=2) > 0.0
    wide = answered.reshape(runs, places, *(1 for _ in shape[1:])) & np.ones(shape, dtype=np.bool_)
    return np.asarray(taken | wide.reshape(runs, -1))


def _allowed(level: Level, reading: Reading, position: Position, rule: PolicyRule) -> Truth:
    """Where nobody refuses an order and the rule's own words hold, shape (runs, *target)."""
    world, kind = level.world, rule.order
    shape = (reading.runs, *shape_of(world, kind))
    tail = tuple(1 for _ in shape[1:])
    allowed = np.ones(shape, dtype=np.bool_)
    for refused in refusals(world, position.state, kind, position.semester).values():
        allowed = allowed & ~(
            refused.reshape(refused.shape[0], *refused.shape[1:], *tail[refused.ndim - 1 :])
        )
    fixed = dict(rule.target)
    for position_, axis in enumerate(ORDERS[kind].axes, start=1):
        view = [1] * len(shape)
        view[position_] = shape[position_]
        names = target_names(world, axis)
        if axis in fixed:
            allowed = allowed & np.array([name == fixed[axis] for name in names]).reshape(view)
        if axis in RANKED and touches(rule.where.when, axis):
            view[0] = reading.runs
            holds = reading.holds(rule.where.when, axis) & np.ones((reading.runs, len(names)), dtype=np.bool_)
            allowed = allowed & holds.reshape(view)
    return allowed


def _rank(level: Level, reading: Reading, rule: PolicyRule, name: str, luck: Luck) -> Array:
    """How much a rule prefers each target, shape (runs, *target); a draw where it has no preference."""
    world = level.world
    axes = ORDERS[rule.order].axes
    shape = (reading.runs, *shape_of(world, rule.order))
    names = tuple(target_names(world, axis) for axis in axes)
    rank = luck.uniform(name, *names) if axes else np.zeros(shape)
    if rule.where.prefer is None:
        return rank

    quantity = quantity_named(rule.where.prefer)
    shared = [axis for axis in axes if axis in RANKED and axis in quantity.axes]
    if tuple(axes) == quantity.axes:
        value = measure(world, reading.state, reading.semester, rule.where.prefer)
    else:
        axis = shared[0] if shared else next(axis for axis in axes if axis in RANKED)
        view = [reading.runs] + [1] * len(axes)
        read_value = reading.value(rule.where.prefer, axis)
        view[axes.index(axis) + 1] = read_value.shape[1]
        value = read_value.reshape(view) + np.zeros(shape)
    return value + 1e-9 * rank if rule.where.most else -value + 1e-9 * rank
