"""What charts say of their spots is plain words with units, in both languages."""

import pytest

from game.model.names import PAYERS
from game.play.agenda import Agenda
from game.play.outlook import outlook
from game.play.records import Miss
from game.play.tracks import Memory, Question
from game.view.forecast_spots import (
    cloud_tellings,
    fan_tellings,
    miss_telling,
    twin_tellings,
    worst,
    worst_words,
)
from game.view.ledger import ledger_of
from game.view.pictures.twins import CloudData, TwinData
from game.view.place import place_stocks
from game.view.spots import course_tellings, knot_telling, moment, payer_telling, tank_tellings
from game.view.strip import history_of
from game.view.timeline import new_years, short_half, timeline_of
from tests.builders import level_named
from tests.view.terms import say_in, term

LEVEL = "zacatecas-1998"
LANGUAGES = ("es", "en")


def test_calendar_years_begin_in_january_whenever_the_term_began() -> None:
    assert new_years(level_named(LEVEL)) == tuple((n, str(1998 + (n + 1) // 2)) for n in (1, 3, 5, 7, 9, 11))
    for name in ("guanajuato-1996", "campana"):
        level = level_named(name)
        years = new_years(level)
        assert all(short_half(level, after, say_in("en")) == f"Jan–Jun {year}" for after, year in years[:-1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_course_is_told_from_the_start_with_what_each_semester_changed(language: str) -> None:
    match, say = term(LEVEL, 3), say_in(language)
    values = dict(history_of(match))["weave"]
    told = course_tellings(match.level, values, say)
    assert len(told) == 4
    assert told[0].name == moment(match.level, 0, say) == say("chart.start")
    assert told[0].change == ""
    assert told[3].name == short_half(match.level, 2, say)
    assert told[3].value == say("chart.of_100", value=f"{values[3]:.0f}")
    assert told[3].change.lstrip("+\N{MINUS SIGN}") == f"{abs(values[3] - values[2]):.1f}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tank_tells_what_it_gained_and_lost_so_that_it_adds_up(language: str) -> None:
    say = say_in(language)
    for stock in place_stocks(term(LEVEL, 4), 0):
        told = tank_tellings(stock, say)
        assert told["level"].name == say(f"quantity.{stock.quantity}")
        account = stock.account
        assert account is not None
        step = 0.01 if stock.tank.capacity <= 1.0 else 1.0
        if account.lines:
            gained, lost = round(stock.tank.inflow / step), round(stock.tank.outflow / step)
            assert gained - lost == account.after - account.before
            assert told["inflow"].value in (f"+{gained:,}", f"{gained:,}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_payers_tell_their_money_to_the_peso_and_their_shares_make_the_whole(language: str) -> None:
    ledger = ledger_of(term(LEVEL, 6).turns[-1], say_in(language))
    told = [payer_telling(ledger, number) for number in range(len(PAYERS))]
    assert sum(int(each.value.lstrip("$").replace(",", "")) for each in told) == ledger.total
    assert 98 <= sum(int(each.change.split()[0]) for each in told) <= 102


def test_a_knot_tells_its_half_year_its_kind_and_what_happened() -> None:
    say = say_in("en")
    for knot in timeline_of(term(LEVEL, 12), say, "en"):
        assert knot_telling(knot, say).line == f"{knot.when}: {say(f'chart.knot.{knot.kind}')} ({knot.text})"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fan_tells_who_foresees_what_and_when(language: str) -> None:
    match, say = term(LEVEL, 9), say_in(language)
    fan = next(outlook(Question(match, Agenda(), "economist"), Memory())).fans["weave"]
    told = fan_tellings(match.level, 9, "Ana", fan, say)
    assert len(told) == 3
    assert told[0].name == f"Ana, {short_half(match.level, 9, say)}"
    assert told[2].value == say("chart.of_100", value=f"{fan.middle[2]:.0f}")


def test_both_histories_tell_the_same_moments_and_how_far_they_are_apart() -> None:
    data = TwinData("voice", (30.0, 34.0, 42.0), (30.0, 34.0, 39.94), 2, 20.0, 60.0, 4)
    told = twin_tellings(level_named(LEVEL), data, say_in("en"))
    assert [was.name for was, _ in told] == [now.name for _, now in told]
    assert [now.change for _, now in told] == ["", "", "\N{MINUS SIGN}2.1"]
    assert told[0][0].name == short_half(level_named(LEVEL), 3, say_in("en"))
    assert told[2][1].value == say_in("en")("whatif.now", value="39.9")


def test_a_cloud_tells_what_came_between_what_four_in_five_lie() -> None:
    cloud = CloudData("weave", (30.0,), (33.0,), (36.0,), (38.0,), (42.0,), (41.0,), 1, 20.0, 60.0)
    (told,) = cloud_tellings(level_named(LEVEL), cloud, say_in("en"))
    assert told.line == "Jul–Dec 1998: was 41 (30 to 42)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worst_miss_is_the_one_farthest_from_what_came(language: str) -> None:
    near, far = Miss("weave", 1, 1, 2.0, 2.5), Miss("voice", 3, 1, 4.0, -1.0)
    assert worst((near, far)) == far
    assert worst(()) is None
    level, say = level_named(LEVEL), say_in(language)
    for part in (say("thread.voice"), short_half(level, 3, say), "+4.0", "\N{MINUS SIGN}1.0"):
        assert part in worst_words(level, far, say)
        assert part in miss_telling(level, "Ana", far, say).line
