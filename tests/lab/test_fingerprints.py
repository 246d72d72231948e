"""Facts, their targets, and how ensembles are judged beside them."""

import argparse
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from game.content import words
from game.content.evidence import Fingerprint, Measure, evidence_folder, load_evidence, load_fingerprints
from game.content.problem import Problem
from game.content.text import Text
from game.lab.ensembles import Ensemble, play, policy_named, with_mode
from game.lab.fingerprints import command
from game.lab.fingerprints.judging import Asked, asked, judged, met, needed
from game.lab.fingerprints.measures import MEASURES
from game.lab.fingerprints.telling import facts_met, page
from game.lab.named import Refused
from game.lab.values import level_with, parameter_ranges
from game.play.ensemble import histories
from tests.builders import level_named

FACTS = tuple(each for each in load_fingerprints() if isinstance(each, Fingerprint))


def measure(**more: object) -> Measure:
    """A measure of plants alive, judged as asked."""
    usual = Measure(
        "alive", "alive_after_ten", ("guanajuato-1996",), ("history",), 1, "median", 4.0, 4.0, "plants", Text("v", "a")
    )  # fmt: skip
    return replace(usual, **more)


def test_there_are_fourteen_facts_and_each_measure_names_a_function() -> None:
    assert [fact.id for fact in FACTS] == [f"F{number}" for number in range(1, 15)]
    for fact in FACTS:
        assert len({each.id for each in fact.measures}) == len(fact.measures), fact.id
        assert {each.of for each in fact.measures} <= set(MEASURES), fact.id


def test_no_function_is_there_that_nobody_measures_with() -> None:
    used = {each.of for fact in FACTS for each in fact.measures} | {"people_lost"}
    assert set(MEASURES) == used, "people_lost is an outcome of sensitivity"


def test_every_target_has_a_bound_and_every_unit_has_words() -> None:
    known = words.load()
    for each in (each for fact in FACTS for each in fact.measures):
        assert each.low is not None or each.high is not None, each.id
        assert each.low is None or each.high is None or each.low <= each.high, each.id
        assert f"evidence.unit.{each.unit}" in known


@pytest.mark.parametrize("name", ["money-wages", "money-machines", "money-training", "money-all"])
def test_policies_of_money_alone_give_no_other_order(name: str) -> None:
    rules = policy_named("guanajuato-1996", name)
    assert {rule.order for rule in rules} <= {"subsidise", "lend", "train"}


def test_the_two_policies_of_talk_differ_in_nothing_but_the_mode() -> None:
    history = level_named("zacatecas-1998").policies["history"]
    on_list, on_process = (policy_named("zacatecas-1998", f"history/{mode}") for mode in ("list", "process"))
    assert on_list != on_process
    assert with_mode(on_list, "process") == on_process
    assert [replace(rule, target=()) for rule in on_list] == [replace(rule, target=()) for rule in history]


def test_history_without_works_approves_nothing_and_keeps_the_rest() -> None:
    kept = policy_named("zacatecas-1998", "history/without-works")
    history = level_named("zacatecas-1998").policies["history"]
    assert kept == tuple(rule for rule in history if rule.order != "approve")
    assert len(kept) < len(history)


@pytest.mark.parametrize(
    ("how", "low", "high", "verdict"),
    [
        ("median", 3.0, 3.0, True),
        ("median", 4.0, 4.0, False),
        ("mean", 2.9, 3.1, True),
        ("middle_half", 2.0, 4.0, True),
        ("middle_half", 2.5, 4.0, False),
        ("every_run", 1.0, 5.0, True),
        ("every_run", 2.0, None, False),
        ("every_run", None, 5.0, True),
    ],
)
def test_an_ensemble_is_judged_by_what_its_target_says(
    how: str, low: float | None, high: float | None, verdict: bool
) -> None:
    values = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
    assert met(measure(judged_by=how, low=low, high=high), values) is verdict


def test_what_is_not_there_is_said_and_counts_as_missed() -> None:
    level = Asked(FACTS[0], measure(), "atlantis-1521")
    policy = Asked(FACTS[0], measure(policies=("history", "atlantean")), "guanajuato-1996")
    assert judged(level, {}).missing == "atlantis-1521"
    assert judged(policy, {}).missing == "history, atlantean"
    assert not judged(level, {}).met
    assert needed([level], 5, 1) == []


def test_histories_are_the_same_for_any_number_of_processes() -> None:
    asked_for = [Ensemble("guanajuato-1996", "history", 3, 1), Ensemble("zacatecas-1998", "nothing", 2, 1)]
    alone, together = (list(play(asked_for, workers)) for workers in (1, 2))
    for one, other in zip(alone, together, strict=True):
        assert all(np.array_equal(one.stocks[name], other.stocks[name]) for name in one.stocks)
        assert all(np.array_equal(one.flows[name], other.flows[name]) for name in one.flows)


def test_a_calendar_year_is_made_of_its_halves() -> None:
    (history,) = play([Ensemble("zacatecas-1998", "history", 2, 1)], 1)
    assert history.halves(1998) == [0]
    assert history.halves(2001) == [5, 6]
    both = history.flows["raised"][:, 5] + history.flows["raised"][:, 6]
    assert np.array_equal(history.in_year("raised", 2001), both)
    assert np.array_equal(history.after("clubs_all", 1998, 2), history.stocks["clubs_all"][:, 1])


def test_the_value_of_the_file_changes_nothing_and_another_does() -> None:
    usual = parameter_ranges()["hiring"]
    level = level_named("guanajuato-1996")
    for values, same in (((("hiring", usual.value),), True), ((("hiring", usual.low),), False)):
        other = level_with("guanajuato-1996", values)
        ends = [
            list(histories(each, each.policies["history"], 1, range(2)))[-1].after.state
            for each in (level, other)
        ]
        assert np.array_equal(ends[0].workers, ends[1].workers) is same


def test_what_was_measured_is_shown_beside_the_facts() -> None:
    evidence = load_evidence()
    assert not isinstance(evidence, tuple), evidence
    rows = {(row.fingerprint.id, row.measure.id, row.level) for row in asked(FACTS)}
    assert set(evidence.measured) == rows, "python3 main.py fingerprints writes them anew"
    assert evidence.runs >= 100


def test_the_page_says_met_and_missed_as_measured() -> None:
    evidence = load_evidence()
    assert not isinstance(evidence, tuple), evidence
    rows = [(row, evidence.measured[row.fingerprint.id, row.measure.id, row.level]) for row in asked(FACTS)]
    text = page(rows, evidence.runs, evidence.seed)
    assert text == (Path(command.docs_folder() or Path()) / "fingerprints.md").read_text(encoding="utf-8")
    assert f"{sum(facts_met(rows).values())} of 14 facts are met in full" in text


def test_an_unknown_level_is_told_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    options = argparse.Namespace(levels=["zacatecas-1989"], runs=2, seed=1, workers=1)
    assert command.main(options) == 1
    assert "zacatecas-1998" in capsys.readouterr().err


def test_a_level_alone_is_measured_and_nothing_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    before = (evidence_folder() / "measured.json").read_bytes()
    options = argparse.Namespace(levels=["guanajuato-1996"], runs=4, seed=1, workers=1)
    assert command.main(options) == 0
    told = capsys.readouterr().out
    assert "F1" in told
    assert "F6" not in told
    assert (evidence_folder() / "measured.json").read_bytes() == before


def test_rows_that_are_written_are_read_again(tmp_path: Path) -> None:
    row = judged(Asked(FACTS[0], measure(), "atlantis-1521"), {})
    (tmp_path / "fingerprints.yaml").write_bytes((evidence_folder() / "fingerprints.yaml").read_bytes())
    (tmp_path / "measured.json").write_text(command.as_data([row], 7, 3), encoding="utf-8")
    evidence = load_evidence(tmp_path)
    assert not isinstance(evidence, tuple), evidence
    assert (evidence.runs, evidence.seed) == (7, 3)
    assert evidence.measured == {("F1", "alive", "atlantis-1521"): row}
    assert json.loads(command.as_data([row], 7, 3))["rows"][0]["missing"] == "atlantis-1521"


def test_a_mistake_in_the_facts_is_told_with_its_line(tmp_path: Path) -> None:
    text = (evidence_folder() / "fingerprints.yaml").read_text(encoding="utf-8")
    (tmp_path / "fingerprints.yaml").write_text(
        text.replace("judged_by: median,", "judged_by: mode,", 1), "utf-8"
    )
    problems = [each for each in load_fingerprints(tmp_path) if isinstance(each, Problem)]
    assert problems
    assert problems[0].line > 5
    with pytest.raises(Refused):
        policy_named("guanajuato-1996", "money-for-nothing")
