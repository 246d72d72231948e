"""At the desk: prices, refusals in a word, undo until the semester is closed."""

import pytest

from game.model.orders import ORDERS
from game.play.agenda import Prediction
from game.play.match import ending_of, goals_kept, new_match
from game.play.orders import Order, UnknownOrder
from game.play.predictions import score
from game.play.sitting import AnswerCard, Close, Give, Sitting, Stake, Undo, Withdraw
from tests.builders import all_orders, level_named, random_term

LEVEL = level_named("zacatecas-1998")


def sitting() -> Sitting:
    """A first semester."""
    return Sitting(new_match(LEVEL, 3))


def test_an_order_is_paid_from_what_is_left_and_comes_back_when_withdrawn() -> None:
    order = Order("trip", ("jerez", "napa"))
    after = sitting().do(Give(order))
    assert after.spent.days - sitting().spent.days == LEVEL.world.parameters.days_trip
    assert after.spent.pesos > sitting().spent.pesos
    assert after.do(Withdraw(order)).spent == sitting().spent


def test_undo_takes_changes_back_one_by_one_and_then_says_there_are_none() -> None:
    first = Order("trip", ("jerez", "napa"))
    after = sitting().do(Give(first)).do(Give(Order("tour", ("chicago",))))
    assert after.do(Undo()).agenda.orders == (first,)
    assert after.do(Undo()).do(Undo()).agenda.orders == ()
    assert after.do(Undo()).do(Undo()).do(Undo()).refusal == "nothing_to_undo"


def test_nothing_can_be_undone_once_the_semester_is_closed() -> None:
    after = sitting().do(Give(Order("tour", ("chicago",)))).do(Close())
    assert after.do(Undo()).refusal == "nothing_to_undo"
    assert len(after.match.turns) == 1


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        (Order("train", ("0",)), "not_open"),
        (Order("amend", ("affiliation",)), "in_force"),
        (Order("amend", ("supplier_circle",)), "no_leap"),
        (Order("distributor", ("los-angeles",)), "no_rule_distributors"),
        (Order("maintain", ("jerez",)), "nothing_owed"),
        (Order("found", ("rest", "peaches")), "not_a_village"),
        (Order("convene", ("selection", "process", "home"), ("clubs",)), "too_few_seats"),
    ],
)
def test_a_refusal_says_what_is_missing(order: Order, reason: str) -> None:
    after = sitting().do(Give(order))
    assert after.refusal == reason
    assert after.agenda.orders == ()


def test_a_proposal_has_one_answer_a_semester() -> None:
    place = next(
        o.target[0] for o in all_orders("zacatecas-1998") if o.kind == "approve" and not sitting().why_not(o)
    )
    after = sitting().do(Give(Order("approve", (place,))))
    assert after.why_not(Order("defer", (place,))) == "answered_already"


def test_there_is_one_plenary_a_semester() -> None:
    seats = ("clubs", "mayors", "university")
    after = sitting().do(Give(Order("convene", ("selection", "process", "home"), seats)))
    assert after.why_not(Order("convene", ("labour", "list", "home"), seats)) == "one_convene"


def test_days_run_out() -> None:
    now = sitting()
    for city in LEVEL.world.cities:
        for kind in ("tour", "certify", "meet", "foster"):
            now = now.do(Give(Order(kind, (city,))))
    assert now.spent.days <= LEVEL.world.days
    assert now.why_not(Order("liaison")) in ("no_days", "no_pesos", None)


def test_an_order_for_a_place_that_is_not_there_is_an_error_of_the_caller() -> None:
    with pytest.raises(UnknownOrder):
        sitting().why_not(Order("trip", ("atlantis", "napa")))


def test_every_order_kind_has_a_target_that_can_be_asked_about() -> None:
    kinds = {order.kind for order in all_orders("zacatecas-1998")}
    assert kinds == set(ORDERS)


def test_a_guess_earns_two_points_for_its_direction_and_one_for_its_size() -> None:
    turn = sitting().do(Close()).match.turns[0]
    change = score(LEVEL, turn, Prediction("place:jerez", 1, 0.0, "none")).change
    right = 0 if abs(change) < 25 else (1 if change > 0 else -1)
    assert score(LEVEL, turn, Prediction("place:jerez", right, abs(change), "none")).points == 3
    assert score(LEVEL, turn, Prediction("place:jerez", right, abs(change) + 1e6, "none")).points == 2
    assert (
        score(LEVEL, turn, Prediction("place:jerez", right + 1 if right < 1 else -1, 0.0, "none")).points == 0
    )


def test_an_answer_that_the_card_does_not_have_is_refused() -> None:
    now = sitting()
    while now.match.cards[0] < 0:
        now = now.do(Close())
    assert now.do(AnswerCard(0, 9)).refusal == "no_such_answer"
    assert now.do(AnswerCard(0, 0)).agenda.answers[0] == 0


def test_a_guess_about_the_same_thing_gives_way_to_the_newer() -> None:
    now = sitting().do(Stake(Prediction("voice", 1, 2.0, "a"))).do(Stake(Prediction("voice", -1, 1.0, "b")))
    assert [p.direction for p in now.agenda.predictions] == [-1]


def test_every_term_ends_in_one_of_the_levels_endings() -> None:
    last = random_term("zacatecas-1998", 999)[-1].after
    assert 0 <= ending_of(LEVEL, last) < len(LEVEL.endings)
    assert len(goals_kept(LEVEL, last)) == len(LEVEL.goals)
