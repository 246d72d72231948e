"""What is heard of a village, of a plant and of what happened."""

from dataclasses import replace

import numpy as np
import pytest

from game.model.names import COLLAPSED, OPEN
from game.play.match import Match
from game.play.orders import Order
from game.play.sitting import AnswerCard, Give, Sitting, Undo, Withdraw
from game.view.pictures.village import PostcardData, VillageData
from game.view.sounds import happened, of_machines, of_place, of_postcards, of_village
from tests.builders import level_named
from tests.view.terms import SEED
from tests.view.terms import term as played

LEVEL = "zacatecas-1998"


def term(level: str, semesters: int, seed: int = SEED) -> Match:
    """A term under history; each is the one before with a semester more, as in the player's own hands."""
    return played(level, semesters, "history", seed)


@pytest.mark.parametrize(
    ("running", "total", "heard"),
    [
        (20, 20, ("hum-full",)),
        (15, 20, ("hum-full",)),
        (10, 20, ("hum-half",)),
        (2, 20, ("hum-few",)),
        (0, 20, ()),
        (0, 0, ()),
    ],
)
def test_a_plant_is_heard_by_the_share_of_its_machines_that_run(running, total, heard):
    assert of_machines(running, total) == heard


def test_an_empty_village_is_heard_by_wind_and_at_night_by_crickets():
    alive = VillageData(1, homes_lit=0.9, hour="day")
    assert of_village(alive) == ()
    assert of_village(replace(alive, homes_lit=0.3)) == ("wind",)
    assert of_village(replace(alive, feast=True)) == ("band",)
    assert of_village(replace(alive, homes_lit=0.3, feast=True)) == ("wind",)
    assert of_village(replace(alive, homes_lit=0.3, hour="night", bus=True)) == ("crickets",)
    assert of_village(replace(alive, bus=True, machines_running=9, machines_total=9)) == ("hum-full", "bus")


def test_every_place_of_a_level_can_be_listened_to_now_and_then():
    match = term(LEVEL, 2)
    heard = [
        of_place(match, place, past=past)
        for place in range(len(match.level.world.places))
        for past in (False, True)
    ]
    assert any(heard)
    assert of_place(match, match.level.world.rest, past=False) == ()


def test_a_band_is_heard_where_a_postcard_shows_a_dance_and_a_bus_where_it_shows_one():
    assert of_postcards([PostcardData("plaza"), PostcardData("dance")]) == ("band",)
    assert of_postcards([PostcardData("bus"), PostcardData("dance")]) == ("band", "bus")
    assert of_postcards([PostcardData("plaza")]) == ()


def test_an_order_is_a_coin_and_what_is_taken_back_a_tick():
    before = Sitting(term(LEVEL, 0))
    order = next(
        each
        for place in before.match.level.world.places
        if before.why_not(each := Order("approve", (place,))) is None
    )
    given = before.do(Give(order))
    assert happened(before, given) == ("coin",)
    assert happened(given, given.do(Undo())) == ("tick",)
    assert happened(given, given.do(Withdraw(order))) == ("tick",)
    assert happened(given, given.do(Give(order))) == ()


def test_an_answer_to_a_card_is_a_sheet_of_paper():
    match = next(term(LEVEL, n) for n in range(6) if max(term(LEVEL, n).cards) >= 0)
    before = Sitting(match)
    hand = next(hand for hand, card in enumerate(match.cards) if card >= 0)
    assert happened(
        before, before.do(AnswerCard(hand, match.level.deck.cards[match.cards[hand]].default))
    ) == ("card",)


def test_a_semester_is_a_shuttle_and_a_plenary_a_bell():
    heard = [happened(Sitting(term(LEVEL, n)), Sitting(term(LEVEL, n + 1))) for n in range(8)]
    assert all(names[0] == "shuttle" for names in heard)
    for number, names in enumerate(heard):
        orders = term(LEVEL, number + 1).agendas[-1].orders
        assert ("bell" in names) == any(order.kind == "convene" for order in orders)
    assert any("bell" in names for names in heard)


def _closed(
    made: int, before: dict[str, np.ndarray], after: dict[str, np.ndarray]
) -> tuple[Sitting, Sitting]:
    """A semester that began and ended otherwise than it did."""
    match, then = term(LEVEL, 2), term(LEVEL, 1)
    turn = match.turns[-1]
    turn = replace(
        turn,
        leap=np.array([made]),
        before=replace(turn.before, state=replace(turn.before.state, **before)),
        after=replace(turn.after, state=replace(turn.after.state, **after)),
    )
    return Sitting(then), Sitting(replace(match, turns=(*match.turns[:-1], turn), position=turn.after))


def test_a_leap_a_rift_and_a_collapse_are_each_heard():
    state = term(LEVEL, 2).turns[-1].before.state
    at_work = {"fronts": state.fronts, "venture_status": np.full_like(state.venture_status, OPEN)}
    fallen = at_work["venture_status"].copy()
    fallen[0, -1] = COLLAPSED
    quiet = happened(*_closed(-1, at_work, at_work))
    loud = happened(*_closed(0, at_work, {"fronts": state.fronts + 1.0, "venture_status": fallen}))
    assert set(quiet) <= {"shuttle", "bell"}
    assert [name for name in loud if name != "bell"] == ["shuttle", "leap", "tear", "collapse"]
    still = happened(
        *_closed(-1, {**at_work, "venture_status": fallen}, {**at_work, "venture_status": fallen})
    )
    assert "collapse" not in still


def test_nothing_is_heard_of_another_match_or_of_none():
    one: Match = term(LEVEL, 2)
    assert happened(None, Sitting(one)) == ()
    assert happened(Sitting(one), None) == ()
    assert happened(Sitting(one), Sitting(term(LEVEL, 2, seed=9))) == ()
    assert happened(Sitting(one), Sitting(term(LEVEL, 3, seed=9))) == ()
    assert happened(Sitting(one), Sitting(one)) == ()
    assert level_named(LEVEL) is one.level
