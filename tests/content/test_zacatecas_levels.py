"""The levels of Zacatecas tell one story: the same places and years, histories that follow on, cards in their year."""

from functools import cache
from typing import Any

import numpy as np
import pytest
import yaml

from game.content.folders import levels_folder
from game.deck.spec import PolicyRule
from game.model.names import PAYERS, RULES
from game.play.match import endings_of
from game.play.turn import Turn
from tests.builders import level_named, played

TERMS = ("zacatecas-1986", "zacatecas-1992", "zacatecas-1998")
NEW = ("zacatecas-1986", "zacatecas-1992", "campana")
CENSUS = ("people", "no_water", "no_light", "earth_floor", "low_pay")
FIXED = ("cvegeo", "small_localities", "migration_intensity", "lon", "lat", "neighbours", "ties", "villages")


def history(name: str) -> tuple[Turn, ...]:
    return played(name, "history", 6)


@cache
def written(name: str) -> dict[str, Any]:
    text = (levels_folder() / name / "level.yaml").read_text(encoding="utf-8")
    read: dict[str, Any] = yaml.safe_load(text)
    return read


def told(rule: PolicyRule, shift: int, semesters: int) -> tuple[object, ...]:
    due = [semester + shift for semester in range(semesters) if rule.due(semester)]
    return (rule.order, due, rule.when, rule.where, rule.target, rule.seats, rule.times, rule.chance)


def test_the_campaigns_history_is_the_three_histories_one_after_another() -> None:
    page = (("rule", "web_page"),)
    one_by_one = [
        told(rule, 12 * number, 12)
        for number, name in enumerate(TERMS)
        for rule in level_named(name).policies["history"]
        if rule.target != page
    ]
    assert [told(rule, 0, 36) for rule in level_named("campana").policies["history"]] == one_by_one


@pytest.mark.parametrize("name", NEW)
def test_a_municipality_has_the_same_figures_in_every_level(name: str) -> None:
    known = {place["id"]: place for place in written("zacatecas-1998")["places"]}
    places = {place["id"]: place for place in written(name)["places"]}
    assert places.keys() == known.keys()
    for place, rows in places.items():
        assert {key: rows[key] for key in FIXED} == {key: known[place][key] for key in FIXED}
        for key in CENSUS:
            given = {year: value for year, value in rows[key].items() if year >= 1990}
            assert given == known[place][key], (place, key)


@pytest.mark.parametrize("name", NEW)
def test_a_year_is_the_same_year_in_every_level(name: str) -> None:
    known = {row["year"]: row for term in TERMS for row in written(term)["macro"]}
    for row in written(name)["macro"]:
        assert row == known.get(row["year"], row)


def test_seventeen_clubs_stand_in_southern_california_in_1986() -> None:
    for name in ("zacatecas-1986", "campana"):
        world = level_named(name).world
        cities = [world.cities.index(city) for city in ("los-angeles", "orange-county", "oxnard")]
        assert world.start.clubs[0][:, cities].sum() == 17


@pytest.mark.parametrize("name", NEW)
def test_every_dated_card_comes_in_each_history(name: str) -> None:
    level = level_named(name)
    dated = {i for i, card in enumerate(level.deck.cards) if card.priority}
    drawn = np.stack([turn.drawn.card for turn in history(name)], axis=1)
    assert len(dated) >= 6
    for run in drawn:
        assert dated <= set(run.ravel().tolist())


def test_each_governor_of_the_campaign_finds_one_coin_more() -> None:
    state, municipality, federation = (PAYERS.index(p) for p in ("state", "municipality", "federation"))
    affiliation, call = RULES.index("affiliation"), RULES.index("open_call")
    for number, turn in enumerate(history("campana")):
        after = turn.after.state
        assert (after.coins[:, state] == 1.0).all()
        assert (after.coins[:, federation] == float(number >= 12)).all()
        assert (after.coins[:, municipality] == float(number >= 24)).all()
        assert (after.rule[:, affiliation] == float(number >= 12)).all()
        assert (after.rule[:, call] == float(number >= 24)).all()


@pytest.mark.parametrize("semester", [12, 24])
def test_a_handover_leaves_works_clubs_and_people_as_they_were(semester: int) -> None:
    turns = history("campana")
    assert turns[semester].before is turns[semester - 1].after
    for name in ("works_done", "clubs", "young", "peak", "leap", "upkeep_owed", "paid"):
        left = getattr(turns[semester - 1].after.state, name)
        assert np.array_equal(getattr(turns[semester].before.state, name), left)
        assert "cards" not in turns[semester].economy.flows.get(name, {})


def test_solidaridad_internacional_comes_and_goes_and_the_programme_lives_on() -> None:
    for name in ("zacatecas-1992", "campana"):
        level = level_named(name)
        number = tuple(level.situations).index("solidaridad-internacional")
        years = {
            level.world.year + (turn.before.semester + level.world.half - 1) // 2
            for turn in history(name)
            if turn.after.deck.situations[:, number].any()
        }
        assert {1993, 1994} <= years <= {1993, 1994, 1995}
        assert (history(name)[-1].economy.events["works_approved"] > 0).all()


@pytest.mark.parametrize("name", NEW)
def test_no_policy_ends_a_level_always_alike(name: str) -> None:
    level = level_named(name)
    ends = {
        policy: set(endings_of(level, played(name, policy, 6)[-1].after).tolist())
        for policy in ("history", "nothing", "patronage", "works-only", "third-approach")
    }
    assert len(level.endings) >= 8
    assert len(set().union(*ends.values())) >= 4
    assert not ends["nothing"] & ends["history"]
