"""What if: the same luck with something changed, and the same decisions in other luck."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from game.model.names import THREADS
from game.model.orders import ORDERS
from game.play.again import Cast, play_again, script_of
from game.play.agenda import Agenda
from game.play.decisive import Decision, decisions_of, decisive
from game.play.hashes import state_hash
from game.play.match import Match
from game.play.orders import Order
from game.play.outcomes import OUTCOMES
from game.play.records import record_of
from game.play.rows import row_of, spread
from game.play.tracks import Memory
from game.play.whatif import Answered, With, Without, luck_or_policy, twin
from tests.builders import LEVELS, level_named
from tests.view.terms import term

OFFICE = Order("liaison")
NOTHING = Order("subsidise", ("0",))
"""No workshop stands in that slot at the start: it can't be given."""


@cache
def played(semesters: int = 12) -> Match:
    """A term as it was, with an order in it that does nothing."""
    before = term("zacatecas-1998", 11)
    match = before.back_to(0)
    for number, agenda in enumerate(before.agendas[:semesters]):
        match = match.close(agenda.with_order(NOTHING) if number == 0 else agenda)
    return match


def given(match: Match, kind: str) -> tuple[int, Order]:
    """The first order of a kind, and its semester."""
    return next((n, o) for n, agenda in enumerate(match.agendas) for o in agenda.orders if o.kind == kind)


@pytest.mark.parametrize("name", LEVELS)
def test_the_same_decisions_in_the_same_luck_are_the_match_to_the_last_bit(name: str) -> None:
    match = term(name, 12)
    cast = Cast((script_of(match),), (0, 0, 0), (5, 0, 9))
    here = spread(match.turns[0].before, 3)
    for again in play_again(match.level, match.seed, cast, here):
        assert again.given[:, 1].all()
        here = again.turn.after
    assert state_hash(row_of(here, 1)) == state_hash(match.position)
    assert state_hash(here, 0) != state_hash(match.position)


@pytest.mark.parametrize("semester", [0, 3, 7])
def test_a_match_that_is_taken_back_has_the_cards_that_came(semester: int) -> None:
    match = term("guanajuato-1996", 12)
    earlier = match.back_to(semester)
    assert earlier.cards == replace(earlier).cards


def test_what_could_not_be_given_is_not_given_again() -> None:
    match = played()
    cast = Cast((script_of(match),), (0,), (0,))
    first = next(play_again(match.level, match.seed, cast, match.turns[0].before))
    assert not first.given[first.orders.index(NOTHING), 0]
    assert first.given.sum() == len(first.orders) - 1


def test_an_order_taken_back_changes_only_what_follows_from_it() -> None:
    match = played()
    number, order = given(match, "tour")
    told = twin(match, (Without(number, order),))
    assert told is not None
    for name in OUTCOMES:
        assert len(told.before[name]) == len(match.turns) + 1
        assert told.difference(name)[: number + 1] == (0.0,) * (number + 1)
    assert told.difference("weave")[number + 1] < 0.0


def test_an_order_that_does_nothing_leaves_everything_as_it_was_when_taken_back() -> None:
    told = twin(played(), (Without(0, NOTHING),))
    assert told is not None
    assert all(set(told.difference(name)) == {0.0} for name in OUTCOMES)
    assert told.dropped == ()


def test_an_order_that_is_no_longer_lawful_is_dropped_and_told_why() -> None:
    match = term("guanajuato-1996", 2, "nothing").close(Agenda((OFFICE,))).close(Agenda())
    told = twin(match, (With(0, OFFICE),))
    assert told is not None
    assert [(each.semester, each.order, each.reason) for each in told.dropped] == [(2, OFFICE, "already")]
    assert told.difference("weave")[1] > 0.0


def test_what_could_not_be_given_as_it_was_is_no_consequence_of_a_change() -> None:
    match = played()
    other = next(order for order in match.agendas[0].orders if order != NOTHING)
    found = twin(match, (Without(0, other),))
    assert found is not None
    assert NOTHING not in [each.order for each in found.dropped]


def test_another_answer_goes_with_its_card() -> None:
    match = played()
    number = next(n for n, turn in enumerate(match.turns) if turn.drawn.card[0, 0] >= 0)
    deck = match.level.deck.cards[int(match.turns[number].drawn.card[0, 0])]
    usual = twin(match, (Answered(number, 0, deck.default),))
    assert usual is not None
    assert all(set(usual.difference(name)) == {0.0} for name in OUTCOMES)
    others = [a for a in range(len(deck.answers)) if a != deck.default]
    moved = [twin(match, (Answered(number, 0, answer),)) for answer in others]
    assert any(any(told.difference(name)[-1] for name in OUTCOMES) for told in moved if told)


def test_a_twin_and_a_cloud_that_are_cancelled_give_nothing() -> None:
    match = played()
    assert twin(match, (Without(*given(match, "tour")),), lambda: True) is None
    assert list(luck_or_policy(match, cancelled=lambda: True)) == []
    assert list(decisive(match, cancelled=lambda: True)) == []


def test_a_change_in_a_semester_that_is_not_closed_is_an_error() -> None:
    with pytest.raises(IndexError):
        twin(term("zacatecas-1998", 2), (With(2, OFFICE),))


def test_what_happened_lies_among_the_same_decisions_in_other_luck() -> None:
    match = played(4)
    first, last = list(luck_or_policy(match))
    assert (first.runs, last.runs) == (100, 300)
    assert sum(last.endings.values()) == pytest.approx(1.0)
    for name in THREADS:
        assert 0.0 <= last.percentile[name] <= 100.0
        assert len(last.came[name]) == len(last.fans[name].middle) == 4
        below = last.came[name][-1] < last.fans[name].low[-1]
        assert below == (last.percentile[name] < 10.0)


def test_a_cloud_of_changed_decisions_is_another_cloud() -> None:
    match = played(4)
    usual = next(luck_or_policy(match))
    other = next(luck_or_policy(match, (Without(*given(match, "liaison")),)))
    assert other.fans["weave"].middle[-1] < usual.fans["weave"].middle[-1]
    assert other.came["weave"][-1] < usual.came["weave"][-1]


def test_the_weightiest_decisions_come_first_and_what_does_nothing_weighs_nothing() -> None:
    match = played()
    steps = list(decisive(match))
    assert len(steps) == len(match.turns)
    weights = steps[-1]
    assert [each.distance for each in weights] == sorted((each.distance for each in weights), reverse=True)
    assert len(weights) == sum(len(decisions_of(match, n)) for n in range(len(match.turns)))
    by_decision = {each.decision: each for each in weights}
    nothing = by_decision[Decision(0, NOTHING)]
    assert nothing.distance == nothing.dropped == 0.0
    assert not any(nothing.differences.values())


def test_leaving_one_out_is_the_twin_without_it() -> None:
    match = played()
    weight = list(decisive(match))[-1][0]
    assert weight.decision.order is not None
    told = twin(match, (Without(weight.decision.semester, weight.decision.order),))
    assert told is not None
    for name in OUTCOMES:
        assert weight.differences[name] == pytest.approx(-told.difference(name)[-1], abs=1e-4)


def test_a_decision_can_be_weighed_over_several_futures() -> None:
    match = played(3)
    alone, several = list(decisive(match))[-1], list(decisive(match, (0, 1, 2, 3)))[-1]
    assert {each.decision for each in alone} == {each.decision for each in several}
    assert [each.distance for each in alone] != [each.distance for each in several]


def test_a_record_grows_by_one_semester_at_a_time_and_knows_no_more_than_was_known_then() -> None:
    match = term("guanajuato-1996", 12).back_to(4)
    later = term("guanajuato-1996", 12).back_to(5)
    memory = Memory()
    steps = list(record_of(match, "economist", memory))
    assert [len(step.misses) for step in steps] == [5, 10, 15, 20]
    assert next(iter(record_of(later, "economist", memory))).misses == steps[0].misses
    assert 0.0 <= steps[-1].right <= 1.0
    assert steps[-1].final == ()
    came = [each.came for each in steps[-1].misses if each.thread == "weave"]
    weave = [float(v) for v in _weave(match)]
    assert came == pytest.approx(np.diff(weave), abs=1e-4)


def _weave(match: Match) -> list[float]:
    from game.model.threads import weave

    positions = [*(turn.before for turn in match.turns), match.position]
    return [float(weave(match.level.world, each.state)[0]) for each in positions]


def test_a_record_tells_of_the_end_once_the_term_is_over() -> None:
    match = term("zacatecas-1998", 12)
    asked = match.back_to(10)
    late = asked.close(match.agendas[10]).close(match.agendas[11])
    record = list(record_of(late, "anthropologist", Memory()))[-1]
    assert {each.ahead for each in record.final} == set(range(1, 13))
    assert len(record.final) == 5 * 12


def test_every_kind_of_order_can_be_played_again() -> None:
    match = term("guanajuato-1996", 1)
    level = level_named("guanajuato-1996")
    from game.play.agenda import orders_of

    for kind in ORDERS:
        told = twin(match, (With(0, orders_of(level, kind)[0]),))
        assert told is not None
