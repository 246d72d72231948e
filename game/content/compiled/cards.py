"""Cards as specs for the deck and words for the screens, policies as rules."""

from collections.abc import Iterable

from game.content.compiled.conditions import chosen, condition_of, selection_of
from game.content.compiled.texts import text_of
from game.content.level import Answer, Card, Source
from game.content.sense.names import Names
from game.content.shapes.cards import (
    AddShape,
    AnswerShape,
    CardShape,
    EffectShape,
    MultiplyShape,
    SayShape,
    SetShape,
    StartShape,
    StopShape,
    WeightShape,
)
from game.content.shapes.policies import PolicyFile, RuleShape
from game.deck.spec import AnswerSpec, CardSpec, EffectSpec, PolicyRule


def card_spec(card: CardShape) -> CardSpec:
    """Gives what the deck needs of a card."""
    weighed = card.weight if isinstance(card.weight, WeightShape) else None
    once = card.cooldown is None if card.once is None else card.once
    return CardSpec(
        id=card.id,
        when=condition_of(card.when),
        place=chosen(card.place),
        city=chosen(card.city),
        weight=weighed.base if weighed else float(card.weight),  # type: ignore[arg-type]
        times=weighed.times if weighed else None,
        once=once,
        cooldown=card.cooldown or 0,
        priority=card.priority,
        stop=condition_of(card.stop),
        answers=tuple(_answer_spec(answer) for answer in card.answers),
        default=card.default,
    )


def card_words(card: CardShape) -> Card:
    """Gives what the screens show of a card."""
    return Card(
        id=card.id,
        title=text_of(card.title),
        text=text_of(card.text),
        role=card.speaker.role if card.speaker else "",
        speaker=text_of(card.speaker.name) if card.speaker else None,
        recognises=card.recognises or "",
        answers=tuple(_answer_words(answer) for answer in card.answers),
        source=Source(card.source.grade, text_of(card.source.text)),
    )


def policy_rules(policy: PolicyFile, names: Names) -> tuple[PolicyRule, ...]:
    """Gives the rules of a policy; a rule about a place or city of another level is left out."""
    return tuple(_rule(rule, names) for rule in policy.root if _concerns(rule, names))


def _answer_spec(answer: AnswerShape) -> AnswerSpec:
    effects = (_effect(effect) for effect in answer.effects if not isinstance(effect, SayShape))
    price = answer.price
    return AnswerSpec(tuple(effects), price.pesos, price.days, price.standing)


def _answer_words(answer: AnswerShape) -> Answer:
    says = (text_of(effect.say) for effect in answer.effects if isinstance(effect, SayShape))
    return Answer(text_of(answer.text), text_of(answer.hint), tuple(says))


def _effect(effect: EffectShape) -> EffectSpec:
    if isinstance(effect, StartShape):
        return EffectSpec("start", effect.start)
    if isinstance(effect, StopShape):
        return EffectSpec("stop", effect.stop)
    if isinstance(effect, AddShape):
        operation, name = "add", effect.add
    elif isinstance(effect, MultiplyShape):
        operation, name = "multiply", effect.multiply
    elif isinstance(effect, SetShape):
        operation, name = "set", effect.set
    else:
        raise TypeError(effect)
    return EffectSpec(operation, name, effect.by, effect.at or "state", effect.of, effect.for_)


def _targets(rule: RuleShape) -> Iterable[tuple[str, str]]:
    return rule.target.model_dump(exclude_none=True, exclude={"seats"}).items()


def _concerns(rule: RuleShape, names: Names) -> bool:
    return all(value in (names.along(axis) or ()) for axis, value in _targets(rule))


def _rule(rule: RuleShape, names: Names) -> PolicyRule:
    slots = names.slots or ()
    target = tuple(
        (axis, str(slots.index(value)) if axis == "slot" else value) for axis, value in _targets(rule)
    )
    return PolicyRule(
        order=rule.order,
        when=condition_of(rule.when),
        semesters=None if rule.semesters is None else tuple(rule.semesters),
        where=selection_of(rule.where, rule.prefer),
        target=target,
        seats=tuple(rule.target.seats or ()),
        times=rule.times,
        since=rule.from_,
        until=rule.until,
        every=rule.every,
        chance=rule.chance,
    )
