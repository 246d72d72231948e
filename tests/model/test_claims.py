"""The chapter's causal claims hold: paired histories with the same luck, in which only the cause differs."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml

from game.content import words
from game.content.level import Level
from game.deck.spec import Atom, PolicyRule, Selection
from game.model.luck import Luck
from game.model.quantities import QUANTITIES
from game.play.policy import decide
from game.play.turn import Choices, Position, Turn, no_answers, play_turn, read
from tests.builders import level_named, played

RUNS, SEED = 150, 1
CLAIMS = yaml.safe_load((Path(__file__).parents[1] / "cases" / "claims.yaml").read_text(encoding="utf-8"))
OF_SIZE = [case for case in CLAIMS if "meaning" not in case]
OF_MEANING = [case for case in CLAIMS if "meaning" in case]
SECTIONS = {"Mi Comunidad", "Tres-por-uno", "Modelling", "Conclusion"}
SEATS = ("clubs", "federations", "mayors", "university", "committees")
OPEN = Selection(when=Atom("venture_status", "at_least", 2.0), prefer="workers")


def meeting(topic: str, mode: str) -> PolicyRule:
    """A plenary at home, with everybody who is usually there."""
    return PolicyRule("convene", target=(("topic", topic), ("mode", mode), ("site", "home")), seats=SEATS)


RULES = {
    "process": (meeting("selection", "process"),),
    "list": (meeting("selection", "list"),),
    "process_ventures": (meeting("ventures", "process"),),
    "about_growth": (meeting("ventures", "process"), PolicyRule("amend", times=4)),
    "about_works": (meeting("selection", "process"), PolicyRule("amend", times=4)),
    "channels": (PolicyRule("liaison"),),
    "link": (PolicyRule("link", where=OPEN, times=4),),
    "train": (PolicyRule("train", where=OPEN, times=4),),
}


def rules(case: dict[str, Any], key: str) -> tuple[PolicyRule, ...]:
    """What an intervention orders, by its name in the file; none where it says nothing."""
    if key not in case:
        return ()
    return RULES.get(case[key], (PolicyRule(case[key], times=8),))


@cache
def start(name: str, semesters: int) -> Position:
    """Where the level's own history stands after some semesters."""
    return played(name, "history", RUNS, SEED)[semesters - 1].after


def changed(level: Level, position: Position, change: dict[str, Any]) -> Position:
    """The position with some stocks set or raised."""
    arrays = {}
    for name, value in change.items():
        before = np.array(getattr(position.state, name))
        if isinstance(value, dict) and "of" in value:
            axis = QUANTITIES[name].axes[-1]
            before[..., level.world.names(axis).index(value["of"])] = value["to"]
        elif isinstance(value, dict):
            before = np.minimum(before + value["add"], QUANTITIES[name].high)
        else:
            before[...] = value
        arrays[name] = before
    return replace(position, state=replace(position.state, **arrays))


def other_world(level: Level, case: dict[str, Any]) -> Level:
    """The level with other parameters or another lie of the land."""
    world = level.world
    land = {name: np.full_like(getattr(world, name), value) for name, value in case.get("world", {}).items()}
    parameters = replace(world.parameters, **case.get("parameter", {}))
    return replace(level, world=replace(world, parameters=parameters, **land))


def play(level: Level, position: Position, policy: tuple[PolicyRule, ...], semesters: int) -> list[Turn]:
    """Some semesters under a policy, in the same futures as the history before."""
    turns = []
    for _ in range(semesters):
        luck = Luck(SEED, range(RUNS), position.semester)
        choices = Choices(decide(level, position, policy, luck), no_answers(RUNS))
        turns.append(play_turn(level, position, choices, luck))
        position = turns[-1].after
    return turns


def measured(level: Level, turns: list[Turn], measure: dict[str, Any]) -> np.ndarray:
    """The effect in every run, shape (runs,)."""
    if "flow" in measure:
        stock, cause = measure["flow"]
        moved = np.zeros(RUNS)
        for turn in turns:
            change = np.broadcast_to(turn.economy.flows[stock][cause], getattr(turn.after.state, stock).shape)
            moved = moved + change.reshape(RUNS, -1).sum(axis=1)
        return moved
    reading = read(level, turns[-1].after)
    return reading.value(measure["quantity"], "state", measure.get("over", "mean"), measure.get("of"))[:, 0]


@pytest.mark.parametrize("case", OF_SIZE, ids=[case["id"] for case in OF_SIZE])
def test_the_cause_moves_its_effect_as_the_chapter_claims(case: dict[str, Any]) -> None:
    level = level_named(case["level"])
    other = other_world(level, case)
    position = changed(level, start(case["level"], case["from"]), case.get("base", {}))
    shared = rules(case, "both")
    without = play(level, position, rules(case, "instead") + shared, case["horizon"])
    with_it = play(
        other,
        changed(level, position, case.get("change", {})),
        rules(case, "orders") + shared,
        case["horizon"],
    )
    moved = measured(other, with_it, case["measure"]) - measured(level, without, case["measure"])
    error = float(moved.std()) / np.sqrt(RUNS)
    if case["sign"] == 0:
        assert abs(float(moved.mean())) <= max(3.0 * error, 1e-3)
    else:
        assert float(moved.mean()) * case["sign"] > 3.0 * error + 1e-12, (float(moved.mean()), error)


@pytest.mark.parametrize("case", OF_MEANING, ids=[case["id"] for case in OF_MEANING])
def test_what_carries_a_claim_about_meaning_is_there_and_names_it(case: dict[str, Any]) -> None:
    carrier = case["meaning"]
    if "card" in carrier:
        levels = [level_named(name) for name in ("guanajuato-1996", "zacatecas-1998")]
        texts = [card.source.text for level in levels for card in level.cards if card.id == carrier["card"]]
    else:
        texts = [words.load().entries[f"{carrier['words']}.source"]]
        assert f"{carrier['words']}.text" in words.load()
    assert texts
    assert all(case["id"] in text[language] for text in texts for language in ("es", "en"))


def test_every_claim_of_the_chapter_is_an_entry_that_says_what_it_is() -> None:
    numbers = [case["id"].rstrip("b") for case in CLAIMS]
    assert sorted(set(numbers)) == [f"M{number:02d}" for number in range(1, 53)]
    assert len({case["id"] for case in CLAIMS}) == len(CLAIMS)
    for case in CLAIMS:
        assert {"id", "where", "cause", "effect", "sign", "claim"} <= set(case), case["id"]
        assert case["where"] in SECTIONS, case["id"]
        assert case["sign"] in (-1, 0, 1), case["id"]
    for case in OF_SIZE:
        assert {"level", "from", "horizon", "measure"} <= set(case), case["id"]
        assert {"change", "orders", "parameter", "world"} & set(case), f"{case['id']}: nothing differs"
