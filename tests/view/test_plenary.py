"""The plenary as a picture: as it would be, and as it was held."""

import numpy as np
import pytest

from game.model.names import SEATS
from game.view.plenary import clash_between, expected, held, threads_between
from game.view.postcards import AT_THE_TABLE, postcards_of
from game.view.report import report_view
from tests.view.terms import say_in, term

KNOWS = np.zeros((len(SEATS), 6))
KNOWS[0] = (0, 0, 0.9, 0, 0, 0)
KNOWS[2] = (0, 0, 0.1, 0, 0.8, 0)
KNOWS[3] = (0, 0, 0.8, 0, 0.1, 0)


def test_those_whose_knowledge_lies_furthest_apart_clash() -> None:
    assert clash_between((SEATS[0], SEATS[2], SEATS[3]), 0, KNOWS) == (SEATS[0], SEATS[2])
    assert clash_between((SEATS[0], SEATS[3]), 0, KNOWS) == (SEATS[0], SEATS[3])


def test_nobody_clashes_alone() -> None:
    assert clash_between((SEATS[1],), 0, KNOWS) == ()
    assert threads_between((SEATS[1],), 0, KNOWS) == ()


def test_the_table_that_is_expected_shows_its_mode_and_heat() -> None:
    table = expected("selection", "list", (SEATS[0], SEATS[2]), KNOWS, 0.4)
    assert (table.mode, table.heat, table.leap, table.rift) == ("list", 0.4, "", False)
    assert [seat.seat for seat in table.seats if seat.speaking] == [SEATS[0], SEATS[2]]


@pytest.mark.parametrize("name", ["zacatecas-1998", "guanajuato-1996"])
@pytest.mark.parametrize("policy", ["third-approach", "history"])
def test_the_table_that_was_held_shows_who_sat_and_what_came_of_it(name: str, policy: str) -> None:
    match = term(name, 12, policy)
    tables = 0
    for turn in match.turns:
        called = turn.choices.decisions.orders.get("convene")
        table = held(match.level, turn)
        assert (table is not None) == (called is not None and bool(called.any()))
        if table is None:
            assert int(turn.leap[0]) < 0
            continue
        tables += 1
        sat = {seat.seat for seat in table.seats if seat.speaking}
        assert sat == {name for i, name in enumerate(SEATS) if turn.choices.decisions.seats[0, i] > 0}
        assert table.heat == float(turn.after.state.friction[0])
        leap = int(turn.leap[0])
        assert table.leap == (match.level.leaps[leap].id if leap >= 0 else "")
        assert {seat for *pair, _ in table.threads for seat in pair} | set(table.clash) <= sat
    assert tables or policy == "history"


def test_a_plenary_that_was_held_is_seen_once_in_its_report() -> None:
    for number in range(1, 13):
        match = term("zacatecas-1998", number, "third-approach")
        view = report_view(match, say_in("es"), "es")
        shown = [card.picture.table for card in view.postcards if card.picture.table] + [view.table]
        shown += [view.leap.table] if view.leap else []
        assert any(shown) == (held(match.level, match.turns[-1]) is not None)


@pytest.mark.parametrize("policy", ["third-approach", "maquilas-only"])
def test_postcards_have_their_city_their_machines_and_their_postmark(policy: str) -> None:
    match = term("guanajuato-1996", 12, policy)
    for number in range(12):
        cards = postcards_of(match, number, say_in("en"), "en")
        for card in cards:
            picture = card.picture
            assert (picture.year, picture.half) == (
                1996 + (number + match.level.world.half - 1) // 2,
                (number + match.level.world.half - 1) % 2 + 1,
            )
            assert (picture.kind == "plenary") == (picture.table is not None)
            assert picture.table is None or card.kind in AT_THE_TABLE
            if card.kind == "venture_collapsed":
                assert picture.village.machines_running == 0
                assert picture.village.cause not in ("", "none")
            if card.kind == "venture_opened":
                assert picture.village.machines_running > 0
        looks = [(c.picture.kind, c.picture.city, c.picture.seed % 6) for c in cards]
        assert len(set(looks)) == len(looks)
