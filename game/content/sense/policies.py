"""Policies and leaps: targets that an order has, members that exist, no leap that needs itself."""

from game.content.problem import one_of, phrase
from game.content.reading import Document
from game.content.sense.conditions import check_condition, check_preference
from game.content.sense.names import SPREAD, Found, Names, repeated, unknown
from game.content.shapes.conditions import AllShape, AtomShape, ConditionShape
from game.content.shapes.leaps import LeapsFile
from game.content.shapes.policies import PolicyFile, RuleShape
from game.model.orders import ORDERS

RISING = ("above", "at_least")


def check_policy(document: Document, policy: PolicyFile, names: Names) -> Found:
    """Yields what is wrong with a policy of the right shape."""
    for index, rule in enumerate(policy.root):
        yield from check_condition(document, (index, "when"), rule.when, names)
        yield from _target(document, index, rule, names)
        yield from _where(document, index, rule, names)
        yield from _calendar(document, index, rule)


def _target(document: Document, index: int, rule: RuleShape, names: Names) -> Found:
    axes = ORDERS[rule.order].axes
    allowed = (*axes, "seats") if rule.order == "convene" else axes
    path = (index, "target")
    for axis, value in rule.target.model_dump(exclude_none=True).items():
        if axis not in allowed:
            what = phrase("no_such_target", order=rule.order, axis=axis)
            yield document.problem((*path, axis), what, one_of(allowed), key=True)
        elif axis != "seats":
            yield from unknown(document, (*path, axis), axis, value, names.along(axis))


def _where(document: Document, index: int, rule: RuleShape, names: Names) -> Found:
    chosen = tuple(axis for axis in ORDERS[rule.order].axes if axis in SPREAD)
    if chosen:
        yield from check_condition(document, (index, "where"), rule.where, names, chosen)
        yield from check_preference(document, (index, "prefer"), rule.prefer, chosen)
        return
    for key, given in (("where", rule.where), ("prefer", rule.prefer)):
        if given is not None:
            what = phrase("nothing_to_choose", key=key, order=rule.order)
            yield document.problem((index, key), what, phrase("expected_without", key=key), key=True)


def _calendar(document: Document, index: int, rule: RuleShape) -> Found:
    """Yields a problem for a rule whose words leave it no semester at all."""
    last = 40 if rule.until is None else rule.until
    due = range(rule.from_, last + 1, rule.every)
    if not due:
        what = phrase("never_due", first=rule.from_, last=last)
        yield document.problem((index, "until"), what, phrase("expected_later", first=rule.from_))
    elif rule.semesters is not None and not set(rule.semesters) & set(due):
        what = phrase("semesters_never_due", order=rule.order)
        yield document.problem((index, "semesters"), what, phrase("expected_due"), key=True)


def check_leaps(document: Document, leaps: LeapsFile) -> Found:
    """Yields what is wrong with the leaps: repeated ids, conditions, and circles of needs."""
    ids = tuple(leap.id for leap in leaps.root)
    yield from repeated(document, (((index, "id"), leap.id) for index, leap in enumerate(leaps.root)))
    names = Names(leaps=ids)
    for index, leap in enumerate(leaps.root):
        yield from check_condition(document, (index, "needs"), leap.needs, names)
    needs = {leap.id: _needed(leap.needs) for leap in leaps.root}
    for index, leap in enumerate(leaps.root):
        circle = circle_from(leap.id, needs)
        if circle:
            what = phrase("circle", names=" → ".join(circle))
            yield document.problem((index, "needs"), what, phrase("expected_no_circle"), key=True)


def _needed(condition: ConditionShape | None) -> set[str]:
    """Gives the leaps without which a condition can't hold."""
    if isinstance(condition, AllShape):
        return {name for part in condition.all for name in _needed(part)}
    if isinstance(condition, AtomShape) and condition.quantity == "leap" and condition.test()[0] in RISING:
        return {condition.of or ""}
    return set()


def circle_from(start: str, follows: dict[str, set[str]]) -> tuple[str, ...]:
    """Gives a way from a name back to itself, or nothing."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for name in sorted(follows.get(way[-1], ())):
            if name == start:
                return (*way, start)
            if name not in seen:
                seen.add(name)
                ways.append((*way, name))
    return ()
