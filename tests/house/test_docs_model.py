"""The page about the model speaks of everything that the model has, and of nothing else."""

import ast
import importlib
import re
from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from game.model.parameters import Parameters
from game.model.state import State

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "game" / "model"
PAGE = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```text ([^\n]+)\n(.*?)^```", PAGE, flags=re.MULTILINE | re.DOTALL)
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.]*\w)")
CLAIM = re.compile(r"\(M\d\d[^)]*\)|M\d\d")
# What an equation may say without the code saying it: one step back, a half, a square.
FREE = {0.0, 1.0, 2.0}


def missing(names: list[str]) -> list[str]:
    """The names that the page does not mention as words of their own."""
    return [name for name in names if not re.search(rf"(?<![\w]){re.escape(name)}(?![\w])", PAGE)]


def numbers_in(files: str) -> set[float]:
    """Every number that stands in modules of the model."""
    trees = [ast.parse((MODEL / name).read_text(encoding="utf-8")) for name in files.split()]
    constants = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {float(value) for value in constants if isinstance(value, int | float)}


def test_every_parameter_is_mentioned() -> None:
    assert missing([f"p.{each.name}" for each in fields(Parameters)]) == []


def test_the_parameters_of_the_page_exist() -> None:
    known = {each.name for each in fields(Parameters)} | {"name"}
    assert sorted(set(re.findall(r"(?<![\w])p\.(\w+)", PAGE)) - known) == []


def test_no_value_of_a_parameter_is_typed_beside_its_name() -> None:
    file = yaml.safe_load((ROOT / "levels" / "parameters.yaml").read_text(encoding="utf-8"))
    assert set(file) == {each.name for each in fields(Parameters)}
    assert re.findall(r"p\.\w+`? *(?:=|is) *-?\d", PAGE) == []


def test_the_table_of_parameters_is_the_one_that_the_file_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "docs")
    written = importlib.import_module("write_parameters").page()
    assert (ROOT / "docs" / "parameters.md").read_text(encoding="utf-8") == written


def test_every_stock_is_mentioned() -> None:
    assert missing([each.name for each in fields(State)]) == []


def test_every_causal_claim_has_its_row() -> None:
    rows = re.findall(r"^\| (M\d\d) \|", PAGE, flags=re.MULTILINE)
    assert rows == [f"M{number:02d}" for number in range(1, 53)]


def test_every_module_of_the_model_is_named() -> None:
    assert missing([path.name for path in sorted(MODEL.glob("*.py")) if path.name != "__init__.py"]) == []


def test_every_module_that_a_claim_points_at_exists() -> None:
    named = set(re.findall(r"`(\w+\.py)`", PAGE))
    known = {path.name for folder in ("game", "tests") for path in (ROOT / folder).rglob("*.py")}
    assert named
    assert sorted(named - known) == []


def test_the_numbers_of_an_equation_stand_in_its_module() -> None:
    strange = []
    for files, block in BLOCKS:
        known = numbers_in(files) | FREE
        said = {float(text) for text in NUMBER.findall(CLAIM.sub("", block))}
        strange += [f"{files}: {number:g}" for number in sorted(said - known)]
    assert BLOCKS
    assert strange == []
