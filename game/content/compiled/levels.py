"""A checked level as the frozen thing that plays."""

from collections.abc import Mapping
from dataclasses import fields

from game.content.compiled.advisers import adviser_of
from game.content.compiled.cards import card_spec, card_words
from game.content.compiled.conditions import condition_of
from game.content.compiled.figures import REST, figures_of
from game.content.compiled.texts import text_of, texts_of
from game.content.level import City, Ending, Goal, Leap, Level, Place, Source, Successor, Venture
from game.content.shapes.advisers import AdviserFile
from game.content.shapes.cards import CardShape
from game.content.shapes.leaps import LeapShape
from game.content.shapes.level import LevelShape
from game.content.shapes.parameters import ParametersFile
from game.deck.cards import build_deck
from game.deck.spec import PolicyRule
from game.model.parameters import Parameters
from game.model.start import build_world


def level_of(
    level: LevelShape,
    cards: list[CardShape],
    leaps: list[LeapShape],
    parameters: ParametersFile,
    policies: Mapping[str, tuple[PolicyRule, ...]],
    advisers: Mapping[str, AdviserFile],
    fingerprint: str,
) -> Level:
    """Gives the level, from shapes in which no check found a problem."""
    numbers = {name: row.value for name, row in parameters.root.items()} | level.parameters
    situations = {each.id: text_of(each.name) for each in level.situations}
    values = Parameters(**{field.name: float(numbers[field.name]) for field in fields(Parameters)})
    world = build_world(figures_of(level, leaps), values)
    return Level(
        id=level.id,
        title=text_of(level.title),
        subtitle=text_of(level.subtitle),
        state_id=level.state.id,
        state_name=level.state.name,
        governor=text_of(level.governor),
        briefing=text_of(level.briefing),
        goals=tuple(Goal(goal.id, text_of(goal.text), condition_of(goal.when)) for goal in level.goals),
        learning_goals=texts_of(level.learning_goals),
        reflection=texts_of(level.reflection),
        experiments=texts_of(level.experiments),
        world=world,
        places=_places(level),
        cities=_cities(level),
        ventures=tuple(
            Venture(v.id, v.kind, text_of(v.name), text_of(v.village), v.source) for v in level.ventures
        ),
        deck=build_deck(world, tuple(card_spec(card) for card in cards), tuple(situations)),
        cards=tuple(card_words(card) for card in cards),
        leaps=tuple(_leap(leap) for leap in leaps),
        situations=situations,
        endings=tuple(
            Ending(each.id, text_of(each.title), text_of(each.text), condition_of(each.when))
            for each in level.endings
        ),
        policies=policies,
        parameters=level.parameters,
        sources=level.sources,
        fingerprint=fingerprint,
        advisers=tuple(adviser_of(name, file, values) for name, file in advisers.items()),
        successors=tuple(Successor(each.semester, text_of(each.governor)) for each in level.successors),
    )


def _places(level: LevelShape) -> tuple[Place, ...]:
    named = [
        Place(p.id, text_of(p.name), p.cvegeo, p.lon, p.lat, texts_of(p.villages), p.source)
        for p in level.places
    ]
    rest = level.rest
    last = Place(REST, text_of(rest.name), "", rest.lon, rest.lat, texts_of(rest.villages), rest.source)
    return (*named, last)


def _cities(level: LevelShape) -> tuple[City, ...]:
    return tuple(
        City(
            c.id, text_of(c.name), text_of(c.trades), c.x, c.y,
            text_of(c.federation.name) if c.federation else None, c.source,
        )
        for c in level.cities
    )  # fmt: skip


def _leap(leap: LeapShape) -> Leap:
    return Leap(
        id=leap.id,
        title=text_of(leap.title),
        text=text_of(leap.text),
        topic=leap.topic,
        needs=condition_of(leap.needs),
        knowledges=tuple(leap.knowledges),
        rules=tuple(leap.opens.rules),
        orders=tuple(leap.opens.orders),
        ventures=tuple(leap.opens.ventures),
        source=Source(leap.source.grade, text_of(leap.source.text)),
    )
