"""What came of each order: nothing that was ordered goes untold."""

import pytest

from game.model.names import TOPICS
from game.play.agenda import Agenda, possible_orders
from game.play.match import new_match
from game.play.orders import Order
from game.view.deeds import MOVED, deeds_of
from tests.builders import LEVELS, level_named
from tests.view.terms import SEED, say_in, term


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_order_of_a_semester_is_told_in_the_order_it_was_given(name: str, language: str) -> None:
    for semesters in range(1, 13):
        match = term(name, semesters)
        told = deeds_of(match, say_in(language), language)
        assert len(told) == len(match.agendas[-1].orders)
        assert all(each.order and each.came for each in told)


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_there_are_words_for_every_kind_of_order(name: str, language: str) -> None:
    match = term(name, 4)
    found = possible_orders(match.level, match.position, Agenda(), match.cards)
    firsts = {order.kind: order for order in found}
    assert set(MOVED) & set(firsts)
    for order in firsts.values():
        after = match.close(Agenda((order,)))
        assert deeds_of(after, say_in(language), language)[0].came


def test_a_plenary_tells_what_is_understood_by_now() -> None:
    match = new_match(level_named("guanajuato-1996"), SEED)
    order = Order("convene", ("ventures", "process", "home"), ("clubs", "mayors", "university"))
    after = match.close(Agenda((order,)))
    insight = round(100 * float(after.position.state.insight[0, TOPICS.index("ventures")]))
    assert f"to {insight} of 100" in deeds_of(after, say_in("en"), "en")[0].came
