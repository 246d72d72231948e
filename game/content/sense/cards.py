"""Cards in a level: conditions, effects at the right axes, situations, defaults, lengths."""

from game.content.problem import one_of, phrase
from game.content.reading import Document, Trail
from game.content.sense.conditions import check_condition, check_member, check_selection, leaves
from game.content.sense.names import SPREAD, Found, Names, unknown
from game.content.sense.texts import ANSWER_WORDS, CARD_WORDS, check_gaps, check_length
from game.content.shapes.cards import (
    AddShape,
    CardShape,
    EffectShape,
    MultiplyShape,
    SetShape,
    StartShape,
    StopShape,
    WeightShape,
)
from game.content.shapes.conditions import SituationShape
from game.content.shapes.vocabulary import VOCABULARY
from game.model.quantities import QUANTITIES


def check_card(document: Document, path: Trail, card: CardShape, names: Names) -> Found:
    """Yields what is wrong with a card of the right shape."""
    yield from check_condition(document, (*path, "when"), card.when, names)
    yield from check_condition(document, (*path, "stop"), card.stop, names)
    yield from check_selection(document, (*path, "place"), card.place, names, "place")
    yield from check_selection(document, (*path, "city"), card.city, names, "city")
    yield from _weight(document, path, card)
    yield from _texts(document, path, card)
    starts = False
    for index, answer in enumerate(card.answers):
        for number, effect in enumerate(answer.effects):
            starts = starts or isinstance(effect, StartShape)
            inner = (*path, "answers", index, "effects", number)
            yield from _effect(document, inner, effect, card, names)
    if card.stop is not None and not starts:
        yield document.problem(
            (*path, "stop"), phrase("stop_without_start"), phrase("expected_start"), key=True
        )
    if card.default >= len(card.answers):
        what = phrase("default_beyond", value=card.default, count=len(card.answers))
        yield document.problem((*path, "default"), what, phrase("expected_up_to", most=len(card.answers) - 1))


def situations_of(card: CardShape) -> set[str]:
    """Gives the situations that a card starts, stops or asks for."""
    conditions = [card.when, card.stop, *(choice.when for choice in (card.place, card.city) if choice)]
    asked = {
        leaf.situation
        for condition in conditions
        for _, leaf in leaves(condition, ())
        if isinstance(leaf, SituationShape)
    }
    effects = [effect for answer in card.answers for effect in answer.effects]
    started = {effect.start for effect in effects if isinstance(effect, StartShape)}
    return asked | started | {effect.stop for effect in effects if isinstance(effect, StopShape)}


def _weight(document: Document, path: Trail, card: CardShape) -> Found:
    if isinstance(card.weight, WeightShape) and VOCABULARY[card.weight.times].axes:
        what = phrase("not_of_state", name=card.weight.times)
        fitting = one_of(name for name, each in VOCABULARY.items() if not each.axes)
        yield document.problem((*path, "weight", "times"), what, fitting)


def _texts(document: Document, path: Trail, card: CardShape) -> Found:
    yield from check_length(document, (*path, "text"), card.text, CARD_WORDS)
    for index, answer in enumerate(card.answers):
        yield from check_length(document, (*path, "answers", index, "text"), answer.text, ANSWER_WORDS)
    gaps = ("place", "city") if card.place else ("city",) if card.city else ()
    yield from check_gaps(document, path, gaps)


def _effect(document: Document, path: Trail, effect: EffectShape, card: CardShape, names: Names) -> Found:
    if isinstance(effect, StartShape):
        yield from unknown(document, (*path, "start"), "situation", effect.start, names.situations)
    elif isinstance(effect, StopShape):
        yield from unknown(document, (*path, "stop"), "situation", effect.stop, names.situations)
    elif isinstance(effect, AddShape | MultiplyShape | SetShape):
        yield from _change(document, path, effect, card, names)


def _change(
    document: Document,
    path: Trail,
    effect: AddShape | MultiplyShape | SetShape,
    card: CardShape,
    names: Names,
) -> Found:
    name = changed(effect)
    axes = QUANTITIES[name].axes
    lawful = _scopes(axes)
    if effect.at is None and "state" not in lawful:
        yield document.problem(path, phrase("needs_at", name=name), one_of(lawful))
    elif effect.at is not None and effect.at not in lawful:
        what = phrase("wrong_at", name=name, at=effect.at)
        yield document.problem((*path, "at"), what, one_of(lawful))
    elif (effect.at == "place" and not card.place) or (effect.at == "city" and not (card.city or card.place)):
        what = phrase("at_nowhere", at=effect.at)
        yield document.problem((*path, "at"), what, phrase("expected_selection", at=effect.at))
    named = [axis for axis in axes if axis not in SPREAD]
    if named and effect.of is not None:
        yield from check_member(document, path, name, named, effect.of, names)
    elif not named and effect.of is not None:
        what = phrase("useless_of", name=name)
        yield document.problem((*path, "of"), what, phrase("expected_without", key="of"), key=True)


def changed(effect: AddShape | MultiplyShape | SetShape) -> str:
    """Gives the name of the quantity that an effect changes."""
    if isinstance(effect, AddShape):
        return effect.add
    return effect.multiply if isinstance(effect, MultiplyShape) else effect.set


def _scopes(axes: tuple[str, ...]) -> tuple[str, ...]:
    if "place" in axes and "city" in axes:
        return "place", "city", "everywhere"
    if "city" in axes:
        return "city", "everywhere"
    if "place" in axes or "slot" in axes:
        return "place", "everywhere"
    return ("state",)
