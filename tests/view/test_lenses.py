"""Ways of seeing: each is a function of the state, and what it cannot see does not move it."""

from dataclasses import replace

import numpy as np
import pytest

from game.model.state import State
from game.play.match import Match, new_match
from game.play.sitting import Sitting
from game.view.lenses import KEYS_TO_UNDER, LENSES, PILLARS, WAYS, look, opened, pillars
from game.view.main import captions
from game.view.shores import emblem_of, two_shores
from tests.builders import LEVELS, level_named
from tests.view.terms import say_in, term


@pytest.fixture(scope="module")
def match() -> Match:
    return term("zacatecas-1998", 6)


def values(match: Match, lens: str, state: State) -> np.ndarray:
    return look(match.level, state, lens).values


def test_the_market_does_not_see_clubs_trust_or_talk(match):
    state = match.position.state
    other = replace(state, clubs=state.clubs * 0, trust=state.trust * 0, tie_use=state.tie_use * 0)
    assert np.array_equal(values(match, "market", state), values(match, "market", other))
    assert "clubs" not in LENSES["market"].shows


def test_the_market_sees_more_to_gain_where_hands_are_cheaper(match):
    state = match.position.state
    poorer = replace(state, poverty=np.minimum(state.poverty * 1.1, 1.0))
    before, after = values(match, "market", state), values(match, "market", poorer)
    assert (after >= before).all()
    assert (after > before).any()


def test_the_economist_thinks_that_distance_costs_nothing(match):
    state = match.position.state
    farther = replace(state, isolation=np.minimum(state.isolation + 0.2, 1.0))
    assert np.array_equal(values(match, "market", state), values(match, "market", farther))
    alone = replace(match.level, advisers=())
    assert (look(alone, farther, "market").values < look(alone, state, "market").values).any()


def test_social_learning_does_not_see_money_and_sees_ties_in_use(match):
    state = match.position.state
    richer = replace(state, remittance_index=state.remittance_index * 2, poverty=state.poverty * 0.5)
    assert np.array_equal(values(match, "social", state), values(match, "social", richer))
    livelier = replace(state, tie_use=np.minimum(state.tie_use + 0.2, 1.0))
    assert (values(match, "social", livelier) > values(match, "social", state)).any()


def test_what_lies_under_both_is_as_strong_as_its_weakest_pillar(match):
    state = match.position.state
    seen = look(match.level, state, "under")
    four = pillars(state)
    for place, figures in enumerate(seen.figures):
        weakest = PILLARS[int(figures["weakest"])]
        assert figures[weakest] == pytest.approx(four[place].min())
        assert seen.signs[place] == f"needs-{weakest}"
    trusted = replace(state, trust=np.ones_like(state.trust))
    held = np.array([PILLARS[int(each["weakest"])] != "trust" for each in seen.figures])
    assert np.array_equal(look(match.level, trusted, "under").values[held], seen.values[held])


@pytest.mark.parametrize("leap", KEYS_TO_UNDER)
def test_what_lies_under_both_is_earned_by_one_of_two_leaps(leap):
    match = new_match(level_named("zacatecas-1998"), 1)
    world, state = match.level.world, match.position.state
    assert not opened(state, world)
    found = state.leap.copy()
    found[0, world.leaps.index(leap)] = 1.0
    assert opened(replace(state, leap=found), world)


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_way_of_seeing_says_what_it_shows_of_everything(name, language):
    match = new_match(level_named(name), 1)
    for lens in LENSES:
        told = captions(Sitting(match), say_in(language), language, lens)
        assert set(told) == {"", *match.level.world.places, *match.level.world.cities}
        assert all(told.values())


def test_ways_of_seeing_leave_out_what_they_cannot_see(match):
    shown = {way: two_shores(match.level, match.position, way).shows for way in WAYS}
    assert shown["market"] == {"ventures"}
    assert "windows" not in shown["social"]
    assert all(place.sign for place in two_shores(match.level, match.position, "market").places)


def test_a_club_has_its_own_emblem_wherever_it_is_seen():
    places = level_named("zacatecas-1998").world.places
    emblems = {place: emblem_of(place, "los-angeles") for place in places}
    assert emblems == {place: emblem_of(place, "los-angeles") for place in places}
    assert len(set(emblems.values())) > len(places) // 2
