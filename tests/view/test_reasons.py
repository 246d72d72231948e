"""Promises and days can be asked why."""

import pytest

from game.content import library
from game.content.level import Level
from game.play.agenda import orders_of
from game.play.sitting import Give, Sitting
from game.view.reasons import days_spent, goal_reasons
from tests.builders import level_named
from tests.view.terms import say_in, sitting, term

LEVEL = "zacatecas-1998"


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", ["zacatecas-1998", "guanajuato-1996", "jerez-2004", "iniciativa-2001"])
def test_every_number_of_a_promise_with_flows_of_its_own_has_reasons(name: str, language: str) -> None:
    level = library.load(name)
    assert isinstance(level, Level)
    match = term(name, 2, next(iter(level.policies)))
    found = [goal_reasons(match, i, say_in(language), language) for i in range(len(level.goals))]
    assert any(found)
    for reason in (each for reasons in found for each in reasons):
        account = reason.account(match)
        assert account is not None
        assert reason.words
        if account.lines:
            assert account.before + sum(line.amount for line in account.lines) == account.after


def test_the_highest_of_all_cities_is_asked_of_the_city_that_has_it() -> None:
    name = next(name for name in ("zacatecas-1986", "zacatecas-1992", "iniciativa-2001") if _highest(name))
    match = term(name, 1, next(iter(level_named(name).policies)))
    reason = next(
        reason
        for number in range(len(match.level.goals))
        for reason in goal_reasons(match, number, say_in("en"), "en")
        if reason.where and reason.quantity in ("federation", "quality")
    )
    account = reason.account(match)
    assert account is not None
    assert account.after == round(100 * float(match.position.state.federation[0].max()))


def _highest(name: str) -> bool:
    return "federation" in str([goal.when for goal in level_named(name).goals])


def test_before_the_first_semester_is_closed_there_is_nothing_to_tell() -> None:
    match = term(LEVEL, 0)
    assert all(reason.account(match) is None for reason in goal_reasons(match, 0, say_in("es"), "es"))


def test_the_days_that_are_gone_are_those_of_the_orders() -> None:
    hands: Sitting = sitting(LEVEL, 1)
    for order in orders_of(hands.match.level, "trip")[:3]:
        hands = hands.do(Give(order))
    spent = days_spent(hands, say_in("en"), "en")
    assert spent
    assert sum(days for _, days in spent) == hands.spent.days
    assert [days for _, days in spent] == sorted((days for _, days in spent), reverse=True)
    assert days_spent(sitting(LEVEL, 1), say_in("en"), "en") == ()
