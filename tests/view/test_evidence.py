"""The evidence, ready to be shown."""

from pathlib import Path

import pytest

from game.content.evidence import Evidence, Measured, load_evidence
from game.content.parameter_notes import load_parameter_notes, read_moved
from game.view.evidence import facts_view, hangs, limits, read_more
from tests.view.terms import say_in


def evidence() -> Evidence:
    found = load_evidence()
    assert isinstance(found, Evidence)
    return found


@pytest.mark.parametrize("language", ["es", "en"])
def test_each_fact_shows_all_its_measures_with_target_and_source(language: str) -> None:
    known = evidence()
    facts = facts_view(known, say_in(language), language)
    assert len(facts) == 14
    for fact, shape in zip(facts, known.fingerprints, strict=True):
        assert len(fact.rows) == sum(len(measure.levels) for measure in shape.measures)
        assert shape.source.text[language] in fact.source
        assert fact.met == all(row.met for row in fact.rows)
        assert all(row.target and row.came for row in fact.rows)


def test_a_missed_measure_speaks_for_its_fact() -> None:
    known = evidence()
    key = next(key for key, row in known.measured.items() if key[0] == "F6" and key[1] == "clubs")
    missed = Measured(*key, median=90.0, middle_half=(80.0, 99.0), nine_in_ten=(70.0, 110.0), met=False)
    facts = facts_view(
        Evidence(known.fingerprints, 1, 1, {**known.measured, key: missed}), say_in("en"), "en"
    )
    fact = next(each for each in facts if each.id == "F6")
    assert not fact.met
    assert not fact.speaks.met
    assert "90" in fact.speaks.came


def test_a_strip_holds_its_target_and_all_that_came_out() -> None:
    for fact in facts_view(evidence(), say_in("es"), "es"):
        for strip in (row.strip for row in fact.rows if row.strip):
            bounds = [bound for bound in strip.target if bound is not None]
            for value in (*bounds, *strip.half, *strip.nine, strip.at):
                assert strip.low <= value <= strip.high


def test_without_anything_measured_the_page_says_so() -> None:
    known = evidence()
    facts = facts_view(Evidence(known.fingerprints, 0, 0, {}), say_in("en"), "en")
    assert not any(fact.met for fact in facts)
    assert {fact.speaks.came for fact in facts} == {"Nothing has been measured yet."}
    assert all(fact.speaks.strip is None for fact in facts)


@pytest.mark.parametrize("language", ["es", "en"])
def test_limits_and_where_to_read_on_are_told(language: str) -> None:
    assert len(limits(say_in(language))) == 7
    assert all("docs/" in line for line in read_more(say_in(language)))


def test_what_hangs_on_which_assumption_is_told_where_it_was_measured(tmp_path: Path) -> None:
    file = tmp_path / "sensitivity.json"
    file.write_text('{"F6": [["club_forms", 0.4], ["club_dies", 0.2]], "gone": [["x", 1]]}', encoding="utf-8")
    notes = load_parameter_notes()
    told = hangs(read_moved(file), notes, evidence(), say_in("en"), "en")
    assert len(told) == 1
    assert notes["club_forms"].meaning["en"] in told[0]
    assert "40" in told[0]
    assert hangs(read_moved(tmp_path / "none.json"), notes, evidence(), say_in("en"), "en") == ()
