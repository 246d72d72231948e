"""The guide for authors of policies speaks of every key, order, name and quantity, and its examples are good."""

import re
import runpy
from pathlib import Path

import pytest

from game.content.policies import policy_from
from game.content.shapes.policies import RuleShape, TargetShape
from game.content.shapes.vocabulary import VOCABULARY
from game.deck.spec import OVERS, TESTS, PolicyRule
from game.model.names import DOMAINS, MODES, PAYERS, RULES, SEATS, TOPICS, VENTURES, WORKS
from game.model.orders import ORDERS
from tests.builders import level_named

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "policies.md").read_text(encoding="utf-8")
BOTS = tuple(file.stem for file in (ROOT / "levels" / "policies").glob("*.yaml"))
KEYS = tuple(field.alias or name for name, field in RuleShape.model_fields.items())
EXAMPLES = [each for each in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL) if "order" in each]


@pytest.mark.parametrize(
    "names",
    [
        KEYS, tuple(ORDERS), tuple(VOCABULARY), TESTS, OVERS, TOPICS, MODES, SEATS, RULES, WORKS, VENTURES, DOMAINS,
        PAYERS, BOTS, tuple(TargetShape.model_fields),
    ],
)  # fmt: skip
def test_every_word_is_in_the_guide(names: tuple[str, ...]) -> None:
    assert [name for name in names if f"`{name}`" not in PAGE] == []


def test_the_reference_is_what_its_script_writes() -> None:
    written = runpy.run_path(str(ROOT / "docs" / "write_policies.py"))
    assert PAGE.endswith(written["reference"]()), "run python docs/write_policies.py"


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_a_good_policy(example: str, tmp_path: Path) -> None:
    file = tmp_path / "example.yaml"
    file.write_text(example, encoding="utf-8")
    rules = policy_from(level_named("zacatecas-1998"), file)
    assert rules
    assert all(isinstance(rule, PolicyRule) for rule in rules), rules


def test_every_bot_says_who_it_is() -> None:
    written = runpy.run_path(str(ROOT / "docs" / "write_policies.py"))
    assert [name for name, told in written["bots"]() if len(told) < 60] == []
