"""Who governs when."""

from game.view.governors import governor_of, takes_over
from tests.builders import level_named


def test_a_successor_governs_from_the_semester_that_the_level_names() -> None:
    campaign = level_named("campana")
    names = [governor_of(campaign, semester, "en") for semester in (0, 11, 12, 23, 24, 35)]
    assert names == ["Genaro Borrego"] * 2 + ["Arturo Romo"] * 2 + ["Ricardo Monreal"] * 2
    assert [semester for semester in range(36) if takes_over(campaign, semester)] == [12, 24]


def test_a_term_has_one_governor() -> None:
    term = level_named("zacatecas-1998")
    assert not any(takes_over(term, semester) for semester in range(12))
    assert governor_of(term, 11, "es") == term.governor["es"]
