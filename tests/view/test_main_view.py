"""What the main screen shows: shores, villages, strip, agenda, what is still to come."""

from dataclasses import replace

import numpy as np
import pytest

from game.content.words import load
from game.model.names import COLLAPSED, OPEN
from game.play.agenda import possible_orders
from game.play.match import new_match
from game.play.orders import Order
from game.play.sitting import Close, Give, Sitting
from game.ui.words import in_language
from game.view.cloth import sarape_of
from game.view.coming import still_to_come
from game.view.findings import findings
from game.view.lenses import LENSES, look
from game.view.main import captions, coming_lines, order_lines
from game.view.shores import land_of, two_shores
from game.view.strip import history_of, strip_of
from game.view.village import Moment, now, then, village_of
from tests.builders import LEVELS, level_named
from tests.view.terms import term


@pytest.mark.parametrize("name", LEVELS)
def test_every_municipality_has_its_cell_on_the_map(name):
    level = level_named(name)
    cells = land_of(level.state_id).cells
    assert all(place.cvegeo in cells for place in level.places[:-1])


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("lens", LENSES)
def test_what_a_lens_shows_lies_between_nothing_and_all(name, lens):
    level = level_named(name)
    match = new_match(level, 1)
    values = look(level, match.position.state, lens).values
    assert values.shape == (len(level.places),)
    assert ((values >= 0) & (values <= 1)).all()
    shores = two_shores(level, match.position, lens, level.places[0].id, "en")
    assert [cell.selected for cell in shores.places].count(True) == 1
    assert all(0 <= cell.value <= 1 for cell in shores.places)
    assert {thread.city for thread in shores.threads} <= {city.id for city in shores.cities}


def test_a_village_whose_people_leave_goes_dark():
    match = new_match(level_named("zacatecas-1998"), 1)
    state = match.position.state
    fewer = replace(state, young=np.floor(state.young * 0.3), others=np.floor(state.others * 0.6))
    empty = Moment(match.level, replace(match.position, state=fewer))
    before, after = village_of(now(match), 0), village_of(empty, 0)
    assert after.homes_lit < 0.6 * before.homes_lit
    assert after.people.young < before.people.young
    assert after.church == before.church


def test_a_fallen_workshop_stands_there_with_silent_machines():
    match = new_match(level_named("guanajuato-1996"), 1)
    state = match.position.state
    place = int(state.venture_place[0, 0])

    def with_status(status: int) -> Moment:
        changed = state.venture_status.copy()
        changed[0, 0] = status
        workers = state.workers.copy()
        workers[0, 0] = 20 if status == OPEN else 0
        fresh = replace(state, venture_status=changed, workers=workers)
        return Moment(match.level, replace(match.position, state=fresh))

    running, silent = village_of(with_status(OPEN), place), village_of(with_status(COLLAPSED), place)
    assert running.machines_running > 0
    assert silent.machines_running == 0
    assert silent.machines_total == running.machines_total > 0


def test_then_is_the_village_as_the_governor_found_it():
    match = new_match(level_named("zacatecas-1998"), 1)
    found = village_of(now(match), 2)
    for _ in range(3):
        match = match.close(Sitting(match).agenda)
    assert village_of(then(match), 2) == found


def test_the_strip_says_what_is_left_after_the_agenda():
    sitting = Sitting(new_match(level_named("zacatecas-1998"), 1))
    match = sitting.match
    given = possible_orders(match.level, match.position, sitting.agenda, (-1, -1))
    order = next(order for order in given if order.kind == "approve")
    before, after = strip_of(sitting), strip_of(sitting.do(Give(order)))
    assert (before.year, before.half, before.number, before.total) == (1998, 2, 1, 12)
    assert after.purses[0].left < before.purses[0].left
    assert after.purses[0].means == before.purses[0].means


def test_the_year_turns_with_the_semesters():
    sitting = Sitting(new_match(level_named("zacatecas-1998"), 1)).do(Close())
    strip = strip_of(sitting)
    assert (strip.year, strip.half, strip.number) == (1999, 1, 2)


def test_after_the_last_semester_the_date_stands_still():
    sitting = Sitting(new_match(level_named("guanajuato-1996"), 1))
    for _ in range(sitting.match.level.world.semesters):
        sitting = sitting.do(Close())
    strip = strip_of(sitting)
    assert (strip.year, strip.half, strip.number, strip.total) == (2002, 1, 12, 12)


def test_the_cloth_has_a_row_for_each_semester_and_the_history_one_value_more():
    sitting = Sitting(new_match(level_named("guanajuato-1996"), 1))
    for _ in range(3):
        sitting = sitting.do(Close())
    assert len(sarape_of(sitting.match).rows) == 3
    assert all(len(values) == 4 for _, values in history_of(sitting.match))


def test_the_cloth_bleaches_in_the_semesters_in_which_a_village_became_a_mausoleum():
    match = term("zacatecas-1998", 12)
    bleached = ["mausoleum" in row.flaws for row in sarape_of(match).rows]
    told = [any(found.kind == "mausoleum" for found in findings(match.level, turn)) for turn in match.turns]
    assert bleached == told
    assert any(told)


def test_promised_workshops_are_still_to_come_the_soonest_first():
    match = new_match(level_named("guanajuato-1996"), 1)
    coming = still_to_come(match.level, match.position)
    assert coming
    assert [each.semesters for each in coming] == sorted(each.semesters for each in coming)
    assert all(each.semesters >= 1 for each in coming)


def test_an_approved_work_is_still_to_come():
    sitting = Sitting(new_match(level_named("zacatecas-1998"), 1))
    for place in sitting.match.level.world.places:
        sitting = sitting.do(Give(Order("approve", (place,))))
    sitting = sitting.do(Close())
    assert any(each.kind == "work" for each in still_to_come(sitting.match.level, sitting.match.position))


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", LEVELS)
def test_every_order_and_everything_to_come_has_words(name, language):
    say = in_language(load(), language)
    sitting = Sitting(new_match(level_named(name), 1)).do(Close())
    match = sitting.match
    seen = {}
    for order in possible_orders(match.level, match.position, sitting.agenda, match.cards):
        seen.setdefault(order.kind, order)
    full = replace(sitting, agenda=replace(sitting.agenda, orders=tuple(seen.values())))
    lines = order_lines(full, say, language)
    assert len(lines) == len(seen) > 8
    assert all(line.words and line.price for line in lines)
    assert all(line.words and line.when for line in coming_lines(sitting, say, language))
    told = captions(sitting, say, language, "weave")
    assert {*match.level.world.places, *match.level.world.cities, ""} == set(told)
