"""The same bits everywhere: golden campaigns, and that the comparison would see an inexact function."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from game.content.folders import level_folders, levels_folder
from tests.golden import comparison, pythons
from tests.golden.campaigns import AGENDAS, COUNT
from tests.golden.configurations import Configuration, Outcome, all_here, plain, play, simd

ROOT = Path(__file__).resolve().parents[2]
FEW = ("--first", "4")
AFTER_A_CHANGE = "python -m tests.golden --write keeps what comes out now, if the change was meant"


@cache
def planted() -> Outcome:
    """A few campaigns of a model with `np.exp` in it, on this machine as it is."""
    return play(plain(), "--plant", *FEW)


def processors() -> list[Configuration]:
    """The configurations that change what the processor is asked to do."""
    return [each for each in all_here(planted().underneath) if "off" in each.name]


def test_the_golden_campaigns_come_out_as_committed() -> None:
    found = play(plain())
    assert found.failure == ""
    assert list(comparison.differences(comparison.read_golden(), found.campaigns)) == [], AFTER_A_CHANGE


def test_there_are_thirty_golden_campaigns_and_every_level_is_in_several() -> None:
    names = [name.split(", ") for name in comparison.read_golden()]
    assert len(names) == COUNT
    for folder in level_folders(levels_folder()):
        ways = {how for level, how, _ in names if level == folder.name}
        assert AGENDAS in ways, folder.name
        assert len(ways) > 1, folder.name


def test_a_planted_exp_is_seen_when_the_processor_is_asked_otherwise() -> None:
    base, found = planted(), processors()
    reports = [comparison.compared(each, play(each, "--plant", *FEW), base, base.campaigns) for each in found]
    ran = [report for report in reports if report.ran]
    if not ran:
        pytest.skip("; ".join(report.missing for report in reports))
    seen = [each for report in ran for each in report.differences]
    assert any("the first to be called is labour.labour_offered" in each for each in seen), seen


def test_without_it_the_same_campaigns_are_the_same() -> None:
    usual = play(plain(), *FEW)
    assert usual.campaigns != planted().campaigns
    for each in processors():
        report = comparison.compared(each, play(each, *FEW), usual, usual.campaigns)
        assert report.differences == (), report.name


def test_a_feature_that_is_not_really_switched_off_counts_as_not_run() -> None:
    features = planted().underneath["dispatched"]
    if not features:
        pytest.skip("this NumPy chooses no feature of this processor at run time")
    misspelt = replace(simd(features), environment={"NPY_DISABLE_CPU_FEATURES": "AVX_OF_ANOTHER_NAME"})
    report = comparison.compared(misspelt, play(misspelt, "--first", "0"), planted(), {})
    assert not report.ran
    assert features[0] in report.missing


@pytest.mark.parametrize(
    ("variable", "value"),
    [("GLIBC_TUNABLES", "glibc.cpu.hwcaps=-NO_SUCH"), ("LC_ALL", "tr_XX.UTF-8"), ("PYTHONHASHSEED", "0")],
)
def test_what_is_not_there_to_be_changed_counts_as_not_run(variable: str, value: str) -> None:
    base = play(replace(plain(), environment={"PYTHONHASHSEED": "0"}), "--first", "0")
    asked = next(each for each in all_here(base.underneath) if variable in each.environment)
    failed = replace(asked, environment={"PYTHONHASHSEED": "0", variable: value})
    report = comparison.compared(failed, play(failed, "--first", "0"), base, {})
    assert report.missing
    assert any("could not" in line for line in comparison.told([report], [], {}))


def test_a_child_that_breaks_down_is_a_difference_and_not_passed_over() -> None:
    broken = plain()
    report = comparison.compared(broken, play(broken, "--odd"), planted(), {})
    assert report.ran
    assert "did not run through" in report.differences[0]


def test_a_golden_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    kept = {"a, history, seed 1": ["0" * 16, "1" * 16], "b, nothing, seed 2": ["2" * 16]}
    comparison.write_golden(kept, tmp_path / "kept.json")
    assert comparison.read_golden(tmp_path / "kept.json") == kept
    assert list(comparison.differences(kept, {"a, history, seed 1": ["0" * 16, "3" * 16]})) == [
        "a, history, seed 1: differs from semester 2",
        "b, nothing, seed 2: committed, not played",
    ]


def test_this_python_is_among_those_found() -> None:
    assert pythons.pythons((3, 11))


def test_nothing_below_the_window_asks_for_the_locale() -> None:
    asks = re.compile(r"\blocale\.|import locale|from locale|\bstrftime\(|:n\}")
    below = [path for path in (ROOT / "game").rglob("*.py") if path.parent.name not in ("setup", "ui")]
    below = [path for path in below if "ui" not in path.relative_to(ROOT).parts]
    assert len(below) > 50
    assert [path.name for path in below if asks.search(path.read_text(encoding="utf-8"))] == []
