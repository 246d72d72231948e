"""Policies back to YAML: what a search found, as a file that an author may go on with."""

from collections.abc import Iterator
from typing import overload

from game.content.level import Level
from game.deck.spec import AllOf, AnyOf, Atom, Condition, Not, PolicyRule, SituationIs

FIRST_LINE = "# yaml-language-server: $schema=../schema/policy.schema.json\n"


def policy_text(level: Level, policy: tuple[PolicyRule, ...], about: str = "") -> str:
    """Gives a policy as the text of a file.

    Args:
        level: the level whose ventures the rules may name.
        policy: the rules.
        about: what is said above them, as a comment.
    """
    head = FIRST_LINE + "".join(f"# {line}\n" for line in about.splitlines())
    rules = "".join(f"- {_mapping(_keys(level, rule))}\n" for rule in policy)
    return f"{head}\n{rules or '[]' + chr(10)}"


def _keys(level: Level, rule: PolicyRule) -> Iterator[tuple[str, str]]:
    """Gives the keys of a rule; those that would only repeat what holds anyway are left out."""
    prefer, target = rule.where.prefer, list(_target(level, rule))
    keys: tuple[tuple[str, str | None], ...] = (
        ("order", rule.order),
        ("semesters", None if rule.semesters is None else _sequence(str(each) for each in rule.semesters)),
        ("from", str(rule.since) if rule.since else None),
        ("until", None if rule.until is None else str(rule.until)),
        ("every", str(rule.every) if rule.every != 1 else None),
        ("chance", _number(rule.chance) if rule.chance != 1.0 else None),
        ("when", _condition(rule.when)),
        ("where", _condition(rule.where.when)),
        ("prefer", _mapping([("most" if rule.where.most else "least", prefer)]) if prefer else None),
        ("target", _mapping(target) if target else None),
        ("times", str(rule.times) if rule.times != 1 else None),
    )
    return ((key, text) for key, text in keys if text is not None)


def _target(level: Level, rule: PolicyRule) -> Iterator[tuple[str, str]]:
    for axis, value in rule.target:
        yield axis, level.ventures[int(value)].id if axis == "slot" else value
    if rule.seats:
        yield "seats", _sequence(rule.seats)


@overload
def _condition(condition: None) -> None: ...
@overload
def _condition(condition: Condition) -> str: ...
@overload
def _condition(condition: Condition | None) -> str | None: ...
def _condition(condition: Condition | None) -> str | None:
    match condition:
        case Atom():
            return _mapping(_atom(condition))
        case SituationIs():
            return _mapping([("situation", condition.name), ("is", "on" if condition.on else "off")])
        case AllOf():
            return _mapping([("all", _sequence(_condition(part) for part in condition.parts))])
        case AnyOf():
            return _mapping([("any", _sequence(_condition(part) for part in condition.parts))])
        case Not():
            return _mapping([("not", _condition(condition.part))])
        case None:
            return None


def _atom(atom: Atom) -> Iterator[tuple[str, str]]:
    yield "quantity", atom.quantity
    if atom.of is not None:
        yield "of", atom.of
    if atom.over is not None:
        yield "over", atom.over
    yield atom.test, _number(atom.number)


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


def _mapping(pairs: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"


def _sequence(items: Iterator[str] | tuple[str, ...]) -> str:
    return "[" + ", ".join(items) + "]"
