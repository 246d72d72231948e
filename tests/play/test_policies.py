"""Scripted governors: when a rule is due, how chance draws it, and that the bots play everywhere."""

import pytest

from game.content.folders import level_folders, levels_folder
from game.deck.spec import PolicyRule
from game.model.luck import Luck
from game.play.ensemble import histories
from game.play.policy import decide
from game.play.turn import beginning
from tests.builders import LEVELS, level_named

BOTS = (
    "nothing", "works-only", "maquilas-only", "patronage", "random", "greedy-economist", "greedy-anthropologist",
    "beginner", "third-approach",
)  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "due"),
    [
        (PolicyRule("tour"), range(12)),
        (PolicyRule("tour", every=3), (0, 3, 6, 9)),
        (PolicyRule("tour", since=2, every=4), (2, 6, 10)),
        (PolicyRule("tour", since=4, until=6), (4, 5, 6)),
        (PolicyRule("tour", semesters=(1, 2, 8), until=7), (1, 2)),
    ],
)
def test_a_rule_is_due_in_its_semesters(rule: PolicyRule, due: tuple[int, ...]) -> None:
    assert [semester for semester in range(12) if rule.due(semester)] == list(due)


def test_chance_draws_a_rule_in_some_histories_and_alike_in_each_batch() -> None:
    level = level_named("zacatecas-1998")
    rule = (PolicyRule("meet", chance=0.3),)

    def given(futures: range) -> list[bool]:
        decisions = decide(level, beginning(level, 1, futures), rule, Luck(1, futures, 0))
        return [bool(row.any()) for row in decisions.orders["meet"]]

    many = given(range(400))
    assert 0.2 < sum(many) / 400 < 0.4
    assert given(range(10, 20)) == many[10:20]


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("bot", BOTS)
def test_a_bot_plays_a_term_and_uses_what_its_name_says(name: str, bot: str) -> None:
    level = level_named(name)
    turns = list(histories(level, level.policies[bot], 1, range(2)))
    given = {kind for turn in turns for kind, rows in turn.choices.decisions.orders.items() if rows.any()}
    assert (given == set()) == (bot == "nothing")
    if bot == "works-only":
        assert "approve" in given
        assert "found" not in given
    if bot in ("maquilas-only", "greedy-economist"):
        assert given <= {"appeal", "found", "train", "subsidise", "lend", "close"}


def test_bots_know_no_single_level() -> None:
    """A rule about a place or city of one level would be left out on the others, without a word."""
    shared = {name: len(level_named(LEVELS[0]).policies[name]) for name in BOTS}
    for folder in level_folders(levels_folder()):
        if (folder / "level.yaml").is_file():
            policies = level_named(folder.name).policies
            assert {name: len(policies[name]) for name in BOTS} == shared
