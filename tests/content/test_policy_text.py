"""Policies written back as YAML are the policies that were read."""

from pathlib import Path

import pytest

from game.content.policies import policy_from
from game.content.policy_text import policy_text
from game.deck.spec import AnyOf, Atom, Not, PolicyRule, Selection, SituationIs
from tests.builders import LEVELS, level_named


@pytest.mark.parametrize("name", LEVELS)
def test_every_policy_of_a_level_comes_back_as_it_was(name: str, tmp_path: Path) -> None:
    level = level_named(name)
    for policy, rules in level.policies.items():
        file = tmp_path / f"{policy}.yaml"
        file.write_text(policy_text(level, rules, "About it,\nin two lines."), encoding="utf-8")
        assert policy_from(level, file) == rules, policy


def test_every_word_of_a_rule_comes_back(tmp_path: Path) -> None:
    level = level_named("guanajuato-1996")
    situation = next(iter(level.situations))
    either = AnyOf((Not(SituationIs(situation, on=False)), Atom("trust", "at_most", 0.25, "mean")))
    rules = (
        PolicyRule(
            "train", when=either, semesters=(1, 3), where=Selection(Atom("skill", "below", 0.5), "skill", False),
            target=(("slot", "2"),), times=3, since=1, until=9, every=2, chance=0.4,
        ),
        PolicyRule("convene", target=(("topic", "labour"), ("mode", "list")), seats=("clubs", "delegate")),
    )  # fmt: skip
    file = tmp_path / "all.yaml"
    file.write_text(policy_text(level, rules), encoding="utf-8")
    assert policy_from(level, file) == rules
