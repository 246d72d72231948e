"""Times of the peers, turns and forecasts by pytest-benchmark; the ratios that were promised are in report.py."""

import pytest

from benchmarks.contenders import CONTENDERS
from benchmarks.peers.fused.compiling import compiler

pytest.importorskip("pytest_benchmark", reason="pytest-benchmark comes with the extra for research")

QUICK_ENOUGH = [name for name in CONTENDERS if not name.startswith(("pieces of 10", "forecast 1000"))]


@pytest.mark.parametrize("name", QUICK_ENOUGH)
def test_speed(name: str, benchmark: "pytest_benchmark.fixture.BenchmarkFixture") -> None:  # noqa: F821
    if name.startswith("mesa"):
        pytest.importorskip("mesa", reason="Mesa comes with the extra for research")
    if "fused" in name and compiler() is None:
        pytest.skip("this machine has no C compiler")
    play = CONTENDERS[name]()
    seconds = benchmark.pedantic(play, rounds=3, iterations=1, warmup_rounds=1)
    benchmark.extra_info["unit [s]"] = seconds
    assert seconds > 0.0
