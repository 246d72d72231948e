"""What changed since last semester is told place by place."""

import numpy as np
import pytest

from game.model.places import residents
from game.play.match import new_match
from game.view.change import MEASURES, changes
from tests.builders import level_named
from tests.view.terms import term


def test_before_the_first_semester_is_closed_nothing_has_changed():
    assert changes(new_match(level_named("zacatecas-1998"), 1), "es") == ()


@pytest.mark.parametrize("name", ["zacatecas-1998", "guanajuato-1996"])
def test_every_place_tells_every_measure_in_the_way_it_moved(name):
    match = term(name, 4)
    told = changes(match, "en")
    assert [each.id for each in told] == [place.id for place in match.level.places]
    before, after = match.turns[-1].before.state, match.position.state
    moved = {
        "people": residents(after)[0] - residents(before)[0],
        "clubs": (after.clubs - before.clubs)[0].sum(axis=1),
        "poverty": (after.poverty - before.poverty)[0],
    }
    for number, place in enumerate(told):
        assert [each.measure for each in place.changes] == list(MEASURES)
        for each in place.changes:
            assert -1.0 <= each.bar <= 1.0
            if each.measure in moved and each.bar:
                assert np.sign(each.bar) == np.sign(moved[each.measure][number])
                assert each.told[0] == ("+" if each.bar > 0 else "−")


def test_less_poverty_is_for_the_better_and_fewer_people_for_the_worse():
    found = [each for place in changes(term("zacatecas-1998", 6), "es") for each in place.changes if each.bar]
    assert {each.better for each in found if each.measure == "poverty" and each.bar < 0} <= {True}
    assert {each.better for each in found if each.measure == "people" and each.bar < 0} <= {False}
    assert any(each.measure == "people" and each.bar < 0 for each in found)
