"""Rules of a policy as sentences."""

from collections.abc import Iterator

from game.content.level import Level
from game.deck.spec import AllOf, AnyOf, Atom, Condition, Not, PolicyRule
from game.lab.saying import say, told_text

SIGNS = {"above": ">", "below": "<", "at_least": "≥", "at_most": "≤"}
WORDED = ("topic", "mode", "rule", "work")  # parts of a target whose words stand under their own name


def rule_words(level: Level, rule: PolicyRule) -> str:
    """A rule in a line: what is ordered, about whom, when, how often."""
    about = [_named(level, axis, name) for axis, name in rule.target]
    seats = ", ".join(say(f"seat.{seat}") for seat in rule.seats)
    head = " · ".join([say(f"order.{rule.order}"), *about, *([seats] if seats else [])])
    rest = "; ".join(_details(rule))
    return f"{head} ({rest})" if rest else head


def _named(level: Level, axis: str, name: str) -> str:
    if axis in WORDED:
        return say(f"{axis}.{name}")
    if axis == "kind":
        return say(f"venture.{name}")
    if axis == "slot":
        return told_text(level.ventures[int(name)].name)
    named = {place.id: place.name for place in level.places} | {city.id: city.name for city in level.cities}
    return told_text(named[name]) if name in named else say("lab.at_home")


def _details(rule: PolicyRule) -> Iterator[str]:
    if rule.when is not None:
        yield say("lab.rule_when", condition=condition_words(rule.when))
    if rule.where.when is not None:
        yield say("lab.rule_where", condition=condition_words(rule.where.when))
    if rule.where.prefer is not None:
        key = "lab.rule_most" if rule.where.most else "lab.rule_least"
        yield say(key, quantity=say(f"quantity.{rule.where.prefer}"))
    if rule.times > 1:
        yield say("lab.rule_times", times=rule.times)
    yield from _calendar(rule)
    if rule.chance < 1.0:
        yield say("lab.rule_chance", percent=round(100 * rule.chance))


def _calendar(rule: PolicyRule) -> Iterator[str]:
    if rule.semesters is not None:
        yield say("lab.rule_semesters", numbers=", ".join(str(number) for number in rule.semesters))
    if rule.since:
        yield say("lab.rule_from", semester=rule.since)
    if rule.until is not None:
        yield say("lab.rule_until", semester=rule.until)
    if rule.every > 1:
        yield say("lab.rule_every", every=rule.every)


def condition_words(condition: Condition) -> str:
    """A condition in a few words and signs."""
    match condition:
        case Atom():
            of = f" [{condition.of}]" if condition.of else ""
            sign = SIGNS[condition.test]
            return f"{say(f'quantity.{condition.quantity}')}{of} {sign} {condition.number:g}"
        case AllOf() | AnyOf():
            joint = say("lab.and" if isinstance(condition, AllOf) else "lab.or")
            return f" {joint} ".join(f"({condition_words(part)})" for part in condition.parts)
        case Not():
            return say("lab.not", condition=condition_words(condition.part))
        case _:
            return say("lab.situation_on" if condition.on else "lab.situation_off", name=condition.name)
