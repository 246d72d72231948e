"""The term as a line."""

import pytest

from game.view.timeline import half_year, line_of, timeline_of, years_of
from tests.builders import LEVELS, level_named
from tests.view.terms import say_in, term


def test_semesters_are_named_by_their_half_and_year() -> None:
    level = level_named("zacatecas-1998")
    assert half_year(level, 0, say_in("es")) == "julio–diciembre de 1998"
    assert half_year(level, 1, say_in("en")) == "January–June 1999"
    assert years_of(level) == "1998–2004"


@pytest.mark.parametrize("name", LEVELS)
def test_the_line_keeps_decisions_and_what_befell_in_order(name: str) -> None:
    match = term(name, 12)
    knots = timeline_of(match, say_in("en"), "en")
    assert 5 <= len(knots) <= 10
    assert [knot.semester for knot in knots] == sorted(knot.semester for knot in knots)
    assert any(knot.kind == "orders" for knot in knots)
    assert any(knot.kind != "orders" for knot in knots)
    line = line_of(match, knots)
    assert line.total == 12
    assert len(line.events) == len(knots)


def test_a_term_in_which_nothing_was_ordered_has_no_decisions() -> None:
    assert all(
        knot.kind != "orders"
        for knot in timeline_of(term("zacatecas-1998", 12, "nothing"), say_in("es"), "es")
    )


def test_eighteen_years_have_a_knot_for_each_and_tell_who_came_in() -> None:
    match = term("campana", 36)
    knots = timeline_of(match, say_in("es"), "es")
    assert 15 <= len(knots) <= 18
    came = [(knot.semester, knot.text) for knot in knots if knot.kind == "handover"]
    assert came == [(12, "Entra Arturo Romo"), (24, "Entra Ricardo Monreal")]
    decided = {knot.semester // 12 for knot in knots if knot.kind == "orders"}
    assert decided == {0, 1, 2}, "what was decided in the first term counts, though its pesos were few"
