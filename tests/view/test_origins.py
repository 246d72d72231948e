"""Every number knows where it comes from."""

from pathlib import Path

import pytest

from game.content.evidence import Evidence, load_evidence
from game.content.parameter_notes import load_moved, load_parameter_notes
from game.model.indicators import INDICATORS
from game.model.quantities import QUANTITIES
from game.view.origins import OURS, origin_view, shown, slug, unit_words
from game.view.origins_sections import SECTIONS, section_of
from tests.builders import level_named
from tests.view.terms import all_words, say_in

ROOT = Path(__file__).resolve().parents[2]
NUMBERS = (*QUANTITIES, *INDICATORS)


def test_each_number_belongs_to_one_part_of_the_model() -> None:
    listed = [name for section in SECTIONS.values() for name in section.quantities]
    assert sorted(listed) == sorted(NUMBERS)
    with pytest.raises(KeyError):
        section_of("happiness")


def test_the_parts_name_modules_headings_and_facts_that_exist() -> None:
    page = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    headings = [line.lstrip("# ") for line in page.splitlines() if line.startswith("##")]
    evidence = load_evidence()
    assert isinstance(evidence, Evidence)
    facts = {fact.id for fact in evidence.fingerprints}
    for section in SECTIONS.values():
        assert any(heading.startswith(section.heading) for heading in headings), section.heading
        assert all((ROOT / "game" / "model" / module).is_file() for module in section.modules)
        assert set(section.facts) <= facts


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("quantity", NUMBERS)
def test_a_number_tells_its_declaration_its_equation_and_its_parameters(quantity: str, language: str) -> None:
    level = level_named("zacatecas-1998")
    told = origin_view(quantity, level, load_parameter_notes(), load_moved(), say_in(language), language)
    assert told.about
    assert len(told.declared) == 4
    assert "docs/model.md" in told.written
    weights = [each.weight for each in told.parameters]
    assert weights == sorted(weights, reverse=True)
    for each in told.parameters:
        low, high, at = each.bounds
        assert low <= at <= high
        assert each.source


def test_what_was_measured_to_move_a_number_names_parameters_that_exist() -> None:
    moved, notes = load_moved(), load_parameter_notes()
    assert set(moved) <= set(NUMBERS)
    assert {name for pairs in moved.values() for name, _ in pairs} <= set(notes)


def test_the_equation_of_a_number_names_the_parameters_that_move_it_most() -> None:
    for quantity, parameter in (("clubs", "club_forms"), ("others", "birth_rate"), ("weave", "weave_people")):
        assert parameter in {name for name, _ in load_moved()[quantity]}


def test_every_unit_has_words_in_both_languages() -> None:
    units = {note.unit for note in load_parameter_notes().values()}
    units |= {found.unit for found in (*QUANTITIES.values(), *INDICATORS.values())}
    for language in ("es", "en"):
        assert all(unit_words(unit, say_in(language)) for unit in units)


def test_every_source_of_a_parameter_has_words_in_spanish() -> None:
    sources = {note.source for note in load_parameter_notes().values()} - {OURS}
    assert [each for each in sources if f"origin.source.{slug(each)}" not in all_words()] == []


def test_numbers_are_shown_without_needless_digits() -> None:
    assert [shown(value) for value in (0.1, 1500.0, -2.5, float(0.1 + 0.2))] == [
        "0.1",
        "1,500",
        "−2.5",
        "0.3",
    ]
