"""What might have been, in words and charts."""

import pytest

from game.model.names import THREADS
from game.play.decisive import Decision
from game.play.outcomes import OUTCOMES
from game.play.whatif import Answered, Without, luck_or_policy, twin
from game.view.whatif import (
    answers_of,
    change_words,
    halves_of,
    luck_view,
    luck_words,
    tenths,
    twin_view,
    window,
)
from tests.view.terms import say_in, term


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_order_and_every_card_of_a_term_is_listed_in_its_half_year(language: str) -> None:
    match = term("zacatecas-1998", 12)
    halves = halves_of(match, say_in(language), language)
    assert [half.semester for half in halves] == list(range(12))
    for half, agenda, turn in zip(halves, match.agendas, match.turns, strict=True):
        dealt = [hand for hand, card in enumerate(turn.drawn.card[0]) if card >= 0]
        assert [told.decision.order for told in half.decisions if told.change] == list(agenda.orders)
        assert [told.decision.hand for told in half.decisions if not told.change] == dealt
        assert all(told.words for told in half.decisions)


def test_a_card_without_an_answer_shows_its_default_as_taken() -> None:
    match = term("zacatecas-1998", 12)
    number, turn = next((i, t) for i, t in enumerate(match.turns) if t.drawn.card[0, 0] >= 0)
    taken = [view.number for view in answers_of(match, Decision(number, hand=0), "es") if view.taken]
    assert taken == [match.level.deck.cards[int(turn.drawn.card[0, 0])].default]


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_twin_tells_each_outcome_as_it_was_and_as_it_would_have_been(language: str) -> None:
    match = term("zacatecas-1998", 12)
    change = Without(1, next(order for order in match.agendas[1].orders if order.kind == "convene"))
    found = twin(match, (change,))
    assert found is not None
    view = twin_view(match, found, 1, say_in(language), language)
    assert tuple(line.name for line in view.lines) == OUTCOMES
    for line in view.lines:
        assert line.data.before[0] == line.data.after[0] == found.before[line.name][1]
        assert all(
            line.data.low <= value <= line.data.high for value in (*line.data.before, *line.data.after)
        )
    assert len(view.dropped) == len(found.dropped)
    assert change_words(match, change, say_in(language), language)


def test_another_answer_is_told_with_its_words() -> None:
    match = term("zacatecas-1998", 12)
    number, turn = next((i, t) for i, t in enumerate(match.turns) if t.drawn.card[0, 0] >= 0)
    card = match.level.cards[int(turn.drawn.card[0, 0])]
    told = change_words(match, Answered(number, 0, 1), say_in("es"), "es")
    assert card.title["es"] in told
    assert card.answers[1].text["es"] in told


def test_luck_is_told_as_one_in_ten() -> None:
    say = say_in("en")
    assert [tenths(at) for at in (0.0, 4.9, 5.1, 50.0, 74.0, 100.0)] == [0, 0, 1, 5, 7, 10]
    assert luck_words(72.0, say) == "Luckier than 7 in 10 histories like it."
    assert luck_words(22.0, say) == "Less lucky than 8 in 10 histories like it."
    assert luck_words(99.0, say) == "Luckier than nearly all histories like it."
    assert luck_words(50.0, say) == "The usual thing: 5 in 10 ended lower and 5 higher."


def test_a_cloud_lies_within_its_window() -> None:
    match = term("guanajuato-1996", 3)
    lines = luck_view(next(luck_or_policy(match)), say_in("es"))
    assert tuple(line.name for line in lines) == THREADS
    for line in lines:
        assert all(line.data.low <= value <= line.data.high for value in (*line.data.least, *line.data.most))
        assert len(line.data.came) == 3


def test_a_flat_line_still_has_a_window() -> None:
    low, high = window(((40.0, 40.0),), "points")
    assert low < 40.0 < high
