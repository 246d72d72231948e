"""The chapter's causal claims hold: paired histories with the same luck, in which only the cause differs."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml

from game.content.level import Level
from game.deck.spec import Atom, PolicyRule, Selection
from game.model.luck import Luck
from game.model.quantities import QUANTITIES
from game.play.policy import decide
from game.play.turn import Choices, Position, Turn, no_answers, play_turn, read
from tests.builders import level_named, played

RUNS, SEED = 150, 1
CLAIMS = yaml.safe_load((Path(__file__).parents[1] / "cases" / "claims.yaml").read_text(encoding="utf-8"))
SEATS = ("clubs", "federations", "mayors", "university", "committees")
OPEN = Selection(when=Atom("venture_status", "at_least", 2.0), prefer="workers")


def rules(name: str) -> tuple[PolicyRule, ...]:
    """What an intervention orders, by its name in the file."""
    if name in ("process", "list", "process_ventures"):
        topic, mode = ("ventures", "process") if name == "process_ventures" else ("selection", name)
        target = (("topic", topic), ("mode", mode), ("site", "home"))
        return (PolicyRule("convene", target=target, seats=SEATS),)
    if name in ("link", "train"):
        return (PolicyRule(name, where=OPEN, times=4),)
    return (PolicyRule(name, times=8),)


@cache
def start(name: str, semesters: int) -> Position:
    """Where the level's own history stands after some semesters."""
    return played(name, "history", RUNS, SEED)[semesters - 1].after


def changed(level: Level, position: Position, change: dict[str, Any]) -> Position:
    """The position with some stocks set or raised."""
    arrays = {}
    for name, value in change.items():
        before = arrays.get(name, getattr(position.state, name)).copy()
        if isinstance(value, dict) and "of" in value:
            axis = QUANTITIES[name].axes[-1]
            before[..., level.world.names(axis).index(value["of"])] = value["to"]
        elif isinstance(value, dict):
            before = np.minimum(before + value["add"], QUANTITIES[name].high)
        else:
            before[...] = value
        arrays[name] = before
    return replace(position, state=replace(position.state, **arrays))


def play(level: Level, position: Position, policy: tuple[PolicyRule, ...], semesters: int) -> list[Turn]:
    """Some semesters under a policy, in the same futures as the history before."""
    turns = []
    for _ in range(semesters):
        luck = Luck(SEED, range(RUNS), position.semester)
        choices = Choices(decide(level, position, policy, luck), no_answers(RUNS))
        turns.append(play_turn(level, position, choices, luck))
        position = turns[-1].after
    return turns


def measured(level: Level, turns: list[Turn], effect: dict[str, Any]) -> np.ndarray:
    """The effect in every run, shape (runs,)."""
    if "flow" in effect:
        stock, cause = effect["flow"]
        moved = np.zeros(RUNS)
        for turn in turns:
            change = np.broadcast_to(turn.economy.flows[stock][cause], getattr(turn.after.state, stock).shape)
            moved = moved + change.reshape(RUNS, -1).sum(axis=1)
        return moved
    reading = read(level, turns[-1].after)
    return reading.value(effect["quantity"], "state", effect.get("over", "mean"), effect.get("of"))[:, 0]


@pytest.mark.parametrize("case", CLAIMS, ids=[case["id"] for case in CLAIMS])
def test_the_cause_moves_its_effect_as_the_chapter_claims(case: dict[str, Any]) -> None:
    level = level_named(case["level"])
    other = replace(
        level,
        world=replace(level.world, parameters=replace(level.world.parameters, **case.get("parameter", {}))),
    )
    position = start(case["level"], case["from"])
    shared = rules(case["both"]) if "both" in case else ()
    usual = rules(case["instead"]) if "instead" in case else shared
    more = rules(case["orders"]) + shared if "orders" in case else shared
    without = play(level, position, usual, case["semesters"])
    with_it = play(other, changed(level, position, case.get("change", {})), more, case["semesters"])
    moved = measured(other, with_it, case["effect"]) - measured(level, without, case["effect"])
    error = float(moved.std()) / np.sqrt(RUNS)
    if case["sign"] == 0:
        assert abs(float(moved.mean())) <= max(3.0 * error, 1e-3)
    else:
        assert float(moved.mean()) * case["sign"] > 3.0 * error + 1e-12, (float(moved.mean()), error)
