"""The desks of the north and of the table in words and figures."""

import pytest

from game.model.names import SEATS
from game.play.orders import Order
from game.play.sitting import Close, Give
from game.view.desks import north, table
from game.view.desks.table import Plan


def test_cities_are_listed_by_their_paisanos_and_the_office_comes_last(look):
    sight = look()
    entries = north.entries(sight)
    counts = [int(entry.tag.replace(",", "")) for entry in entries[:-1]]
    assert counts == sorted(counts, reverse=True)
    assert entries[-1].id == north.LIAISON


def test_journeys_for_clubs_that_wait_come_before_the_others(look):
    sight = look()
    city = north.city(sight, north.entries(sight)[0].id)
    waits = [bool(trip.glyph) for trip in city.trips]
    assert waits == sorted(waits, reverse=True)
    assert True in waits


def test_an_open_office_is_not_opened_again(look):
    sight = look()
    assert not north.liaison(sight).order.why_not
    match = sight.sitting.do(Give(Order("liaison")))
    assert north.liaison(look(sitting=match)).order.chosen


def test_the_picture_of_the_table_shows_who_is_invited(look):
    plan = Plan(seats=("university", "clubs"))
    view = table.table(look(), plan)
    assert [seat.seat for seat in view.picture.seats] == list(SEATS)
    assert {seat.seat for seat in view.picture.seats if seat.speaking} == {"clubs", "university"}
    assert plan.order.seats == ("clubs", "university")


def test_threads_run_only_between_those_who_sit(look):
    view = table.table(look(), Plan(seats=("clubs", "university", "committees")))
    assert view.picture.threads
    assert {name for pair in view.picture.threads for name in pair[:2]} <= {
        "clubs",
        "university",
        "committees",
    }


def test_a_talk_about_the_process_is_hotter_and_dearer_than_one_about_the_list(look):
    sight = look()
    calm, hot = (table.table(sight, Plan(mode=mode)) for mode in ("list", "process"))
    assert hot.heat.share > calm.heat.share
    days = [int(dict(view.convene.tags)["days"]) for view in (calm, hot)]
    assert days[0] < days[1]


def test_a_table_of_one_is_refused(look):
    assert table.table(look(), Plan(seats=("clubs",))).convene.why_not


def test_a_plenary_on_the_agenda_is_what_the_table_shows(look):
    plan = Plan("accounts", "list", "home", ("clubs", "mayors"))
    sight = look()
    after = look(sitting=sight.sitting.do(Give(plan.order)))
    view = table.table(after, Plan())
    assert view.settled
    assert view.plan == plan
    assert view.convene.chosen


def test_those_who_met_last_are_invited_again_and_go_on_where_they_left_off(look):
    plan = Plan("accounts", "process", "home", ("clubs", "federations", "mayors", "university"))
    sight = look()
    assert table.table(sight, None).plan == Plan()
    after = sight.sitting.do(Give(plan.order)).do(Close())
    assert table.table(look(sitting=after), None).plan == plan
    later = after.do(Close())
    assert table.table(look(sitting=later), None).plan == plan
    assert table.table(look(sitting=later), Plan()).plan == Plan(), "unless something else was wished"


@pytest.mark.parametrize("part", ["topic", "mode", "site"])
def test_a_part_of_the_plan_can_be_changed_alone(part):
    changed = Plan().with_part(part, "other")
    assert getattr(changed, part) == "other"
    assert changed.seats == Plan().seats
