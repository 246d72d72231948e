"""The model gives the same bits on every machine because it uses only what IEEE 754 rounds exactly."""

from pathlib import Path

import pytest

from tests.house.exact_arithmetic import offences

ROOT = Path(__file__).resolve().parents[2]
EXACT = sorted(file for layer in ("model", "deck") for file in (ROOT / "game" / layer).rglob("*.py"))


@pytest.mark.parametrize("file", EXACT, ids=lambda file: str(file.relative_to(ROOT)))
def test_the_model_and_the_deck_use_only_exactly_rounded_operations(file: Path) -> None:
    assert offences(file.read_text(encoding="utf-8")) == []


def test_there_are_modules_to_look_at() -> None:
    assert len(EXACT) > 10


@pytest.mark.parametrize(
    "planted",
    [
        "np.exp(x)",
        "np.log(x)",
        "np.log1p(x)",
        "np.tanh(x)",
        "np.sin(x)",
        "np.cos(x)",
        "np.power(x, 2)",
        "pow(x, 2)",
        "x ** 0.5",
        "x ** y",
        "x ** 3",
        "x **= 3",
        "x @ y",
        "np.dot(x, y)",
        "x.dot(y)",
        "np.matmul(x, y)",
        "np.einsum('ij,jk', x, y)",
        "sum(x)",
        "np.sum(x)",
        "x.sum(axis=0)",
        "x.mean()",
        "x.cumsum()",
        "x.prod()",
        "np.add.reduce(x)",
        "np.sort(x)",
        "x.argsort()",
        "np.argsort(x, kind='quicksort')",
        "np.argpartition(x, 3)",
        "np.random.default_rng(1)",
        "np.float32(x)",
        "x.astype('float32')",
        "import math",
        "from math import exp",
        "from numpy import exp",
        "import random",
        "import time",
        "hash('luck')",
        "np.interp(x, y, z)",
        "np.linalg.norm(x)",
        "reduce = np.exp",
    ],
)
def test_a_planted_inexact_operation_is_caught_with_its_line(planted: str) -> None:
    found = offences(f"x = 1\n{planted}\n")
    assert found, planted
    assert found[0].startswith("2: ")


@pytest.mark.parametrize(
    "exact",
    [
        "np.sqrt(1.0 + x * x)",
        "x ** 2",
        "10 ** 6",
        "np.minimum(x, y)",
        "np.floor(x)",
        "np.argsort(x, axis=1, kind='stable')",
        "total(x, 1)",
        "names.sort()",
        "name.partition(':')",
        "np.where(x > 0.0, x / y, 0.0)",
        "round(x)",
        "f(**values)",
    ],
)
def test_an_exact_operation_is_let_through(exact: str) -> None:
    assert offences(exact) == []
