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
        for time in range(rule.times):
            if not may.any() or (clashes(given, rule.order) and _single(given, rule.order)):
                break
            may = may & _give(
                level, reading, position, rule, purse, given, may, f"policy/{number}/{time}", luck
            )
    return given


def full_purse(level: Level, position: Position) -> Purse:
    """All that each run has to spend this semester."""
    state = position.state
    return Purse(state.pesos.copy(), np.full(state.pesos.shape, level.world.days), state.standing.copy())


def _single(given: Decisions, kind: str) -> bool:
    """Whether every run has its one order of a kind already."""
    return bool((given.orders[kind].reshape(given.seats.shape[0], -1).max(axis=1) > 0.0).all())


def _give(
    level: Level, reading: Reading, position: Position, rule: PolicyRule, purse: Purse, given: Decisions,
    may: Truth, name: str, luck: Luck,
) -> Truth:  # fmt: skip
    """Gives one order where it may be given; returns the runs in which it was."""
    world, kind, t = level.world, rule.order, position.semester
    allowed = _allowed(level, reading, position, rule, purse, given)
    flat_ok = allowed.reshape(reading.runs, -1)
    rank = _rank(level, reading, rule, name, luck).reshape(reading.runs, -1)
    best = np.argmax(np.where(flat_ok, rank, -np.inf), axis=1)
    rows = np.arange(reading.runs)
    can = may & flat_ok[rows, best]
    if kind not in given.orders:
        given.orders[kind] = zeros(reading.runs, *shape_of(world, kind))
    shape = shape_of(world, kind)
    given.orders[kind][(rows, *(np.unravel_index(best, shape) if shape else ()))] += can
    purse.pesos -= np.where(
        can, pesos(world, position.state, kind, t).reshape(reading.runs, -1)[rows, best], 0.0
    )
    purse.days -= np.where(can, days(world, kind).reshape(-1)[best], 0.0)
    purse.standing -= np.where(can, standing(world, kind).reshape(-1)[best], 0.0)
    if kind == "convene":
        for seat in rule.seats or SEATS[:4]:
            given.seats[:, SEATS.index(seat)] = np.where(can, 1.0, given.seats[:, SEATS.index(seat)])
    return np.asarray(can)


def _allowed(
    level: Level, reading: Reading, position: Position, rule: PolicyRule, purse: Purse, given: Decisions
) -> Truth:
    """Where an order may be given: nobody refuses, it is paid for, and the rule's own words hold."""
    world, kind = level.world, rule.order
    shape = (reading.runs, *shape_of(world, kind))
    tail = tuple(1 for _ in shape[1:])
    allowed = np.ones(shape, dtype=np.bool_)
    for refused in refusals(world, position.state, kind, position.semester).values():
        allowed = allowed & ~(
            refused.reshape(refused.shape[0], *refused.shape[1:], *tail[refused.ndim - 1 :])
        )
    allowed = allowed & (
        pesos(world, position.state, kind, position.semester) <= purse.pesos.reshape(-1, *tail)
    )
    allowed = allowed & (days(world, kind) <= purse.days.reshape(-1, *tail))
    allowed = allowed & (standing(world, kind) <= purse.standing.reshape(-1, *tail))
    if kind in given.orders:
        taken = given.orders[kind] > 0.0
        if kind in ("convene", "found"):
            taken = np.broadcast_to(taken.reshape(reading.runs, -1).any(axis=1).reshape(-1, *tail), shape)
        allowed = allowed & ~taken
    allowed = allowed & ~_answered(world.places, given, kind, shape)
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


def _answered(places: tuple[str, ...], given: Decisions, kind: str, shape: tuple[int, ...]) -> Truth:
    """Where the place's proposal has had its one answer this semester, as in ``agenda.why_not``."""
    answered = np.zeros((shape[0], len(places)), dtype=np.bool_)
    for other in OPPOSED if kind in OPPOSED else ():
        if other in given.orders:
            answered |= given.orders[other].reshape(shape[0], len(places), -1).max(axis=2) > 0.0
    tail = (1,) * (len(shape) - 2)
    return answered.reshape(*answered.shape, *tail) if kind in OPPOSED else np.zeros(shape, dtype=np.bool_)


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
