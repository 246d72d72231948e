"""Forecasts: paired futures that the live game never sees, pure, shared and cancelled between turns."""

from dataclasses import replace

import numpy as np
import pytest

from game.model.names import THREADS
from game.play.agenda import Agenda, possible_orders
from game.play.effects import effect_of
from game.play.forecast import Forecast, differences_of, forecast_answer, forecast_order
from game.play.match import LIVE
from game.play.orders import Order, UnknownOrder
from game.play.outcomes import GROUPS, LOCAL, NOTED, OUTCOMES, UNITS, column, read_outcomes
from game.play.outlook import outlook
from game.play.tracks import Memory, Question, chunks, horizon, never, track, turns_ahead
from tests.builders import LEVELS, level_named
from tests.view.terms import term

TOUR = Order("tour", ("los-angeles",))
FOUND = Order("found", ("jerez", "uniforms"))


def question(adviser: str | None = None, semesters: int = 8, name: str = "zacatecas-1998") -> Question:
    """A question near the end of a term, so that it is answered quickly."""
    return Question(term(name, semesters), Agenda(), adviser)


def first(asked: Question, order: Order, memory: Memory | None = None) -> Forecast:
    """The first look at an order."""
    return next(forecast_order(asked, order, memory or Memory()))


def test_the_futures_of_forecasts_are_not_the_live_one_and_none_is_played_twice() -> None:
    futures = [future for chunk in chunks() for future in chunk]
    assert not set(futures) & set(LIVE)
    assert len(set(futures)) == len(futures) == 1000


def test_the_cards_on_the_desk_are_known_and_the_rest_of_luck_is_not_the_matchs() -> None:
    asked = question()
    first_turn = next(turns_ahead(asked, range(1, 40)))
    assert (first_turn.drawn.card == np.array(asked.match.cards)).all()
    live = asked.match.close(asked.agenda).position.state
    ahead = first_turn.after.state
    assert not any(np.array_equal(ahead.emigrants[run], live.emigrants[0]) for run in range(39))


@pytest.mark.parametrize("adviser", [None, "economist", "anthropologist"])
def test_an_agenda_against_itself_is_no_difference_at_all(adviser: str | None) -> None:
    asked = question(adviser)
    _, differences = next(differences_of(asked, asked, Memory()))
    assert not differences.any()
    assert effect_of(differences[:, :, 0], 0.1).direction == 0


def test_a_run_alone_is_the_run_in_a_batch() -> None:
    asked = question("economist")
    batch = track(asked, range(1, 31), Memory(), never)
    alone = track(asked, range(17, 18), Memory(), never)
    assert batch is not None
    assert alone is not None
    assert np.array_equal(batch[16], alone[0])


def test_a_cancelled_forecast_stops_after_one_turn_and_keeps_nothing_half_done() -> None:
    asked_so_far = []

    def cancelled() -> bool:
        asked_so_far.append(1)
        return True

    memory = Memory()
    assert list(forecast_order(question(), TOUR, memory, cancelled)) == []
    assert len(asked_so_far) == 1
    assert memory.kept == {}


def test_options_looked_at_share_the_agenda_without_them() -> None:
    memory, asked = Memory(), question()
    first(asked, TOUR, memory)
    assert len(memory.kept) == 2
    first(asked, FOUND, memory)
    assert len(memory.kept) == 3
    first(replace(asked, agenda=asked.agenda.with_order(TOUR)), TOUR, memory)
    assert len(memory.kept) == 3


def test_memory_forgets_what_was_asked_for_longest_ago() -> None:
    memory, asked = Memory(most=250), question(semesters=11)
    for futures in (range(1, 101), range(101, 201), range(1, 101), range(201, 301)):
        track(asked, futures, memory, never)
    assert [key[-1] for key in memory.kept] == [range(1, 101), range(201, 301)]


def test_a_forecast_comes_from_a_hundred_futures_and_is_refined_to_a_thousand() -> None:
    told = list(forecast_order(question(semesters=11), TOUR, Memory()))
    assert [each.runs for each in told] == [100, 300, 650, 1000]
    assert [each.answers for each in told] == [False, True, True, True]
    assert told[-1].effects["weave"].error < told[0].effects["weave"].error


def test_an_order_on_the_agenda_is_forecast_as_one_that_is_not_yet() -> None:
    asked = question()
    given = replace(asked, agenda=asked.agenda.with_order(TOUR))
    assert first(given, TOUR) == first(asked, TOUR)


def test_the_advisers_disagree_about_what_learning_brings_and_what_a_plant_brings() -> None:
    plenary = Order(
        "convene", ("ventures", "process", "home"), ("clubs", "federations", "managers", "university")
    )
    jobs = {who: first(question(who, 4), plenary).effects["jobs"] for who in ("economist", "anthropologist")}
    assert jobs["anthropologist"].direction == 1
    assert jobs["economist"].mean < 0.2 * jobs["anthropologist"].mean
    plant = {who: first(question(who, 4), FOUND).local["jobs_here"].mean for who in (None, "economist")}
    assert plant["economist"] > plant[None]


def test_what_is_measured_is_no_belief() -> None:
    match = term("zacatecas-1998", 8)
    world, state = match.level.world, match.position.state
    ahead = outlook(Question(match, Agenda(), "anthropologist"), Memory())
    start = next(ahead).start
    assert start["weave"] == read_outcomes(world, state, 8)[0, column(world, "weave")]


@pytest.mark.parametrize("name", LEVELS)
def test_every_outcome_has_its_place_unit_and_size_worth_a_word(name: str) -> None:
    match = term(name, 2)
    world = match.level.world
    values = read_outcomes(world, match.position.state, 2)
    named = [*OUTCOMES, *GROUPS, *(each for names in LOCAL.values() for each in names)]
    assert set(named) == set(UNITS) == set(NOTED)
    assert np.isfinite(values).all()
    sizes = (len(world.places), len(world.cities), world.slots)
    assert values.shape[1] == len(OUTCOMES) + len(GROUPS) + sum(
        size * len(names) for size, names in zip(sizes, LOCAL.values(), strict=True)
    )
    groups = values[0, len(OUTCOMES) : len(OUTCOMES) + len(GROUPS)]
    assert ((groups > 0.0) & (groups < 100.0)).all()


def test_an_effect_tells_direction_size_range_delay_and_how_sure() -> None:
    grows = np.array([[0.0, 1.0, 3.0, 4.0]]) + np.linspace(-0.5, 0.5, 100)[:, None] * np.array([0, 1, 1, 1])
    effect = effect_of(grows, 0.1)
    assert (effect.direction, effect.delay, effect.lasting, effect.share) == (1, 3, True, 1.0)
    assert effect.mean == pytest.approx(4.0)
    assert effect.low < effect.mean < effect.high
    passes = effect_of(-grows[:, ::-1], 0.1)
    assert (passes.direction, passes.delay, passes.lasting) == (-1, 1, False)
    assert passes.mean == pytest.approx(-4.0)
    unclear = effect_of(np.tile([[-9.0], [10.0]], (50, 1)), 0.1)
    assert (unclear.direction, unclear.delay) == (0, None)


def test_who_bears_a_campaign_meeting_are_those_who_left() -> None:
    told = first(question("economist"), Order("campaign", ("los-angeles",)))
    assert told.bears[0] == "left"
    assert told.effects["voice"].direction == -1


def test_an_answer_is_forecast_against_the_default() -> None:
    match = next(m for m in (term("zacatecas-1998", n) for n in range(6, 12)) if m.cards[0] >= 0)
    deck = match.level.deck.cards[match.cards[0]]
    asked = Question(match, Agenda(), "economist")
    usual = next(forecast_answer(asked, 0, deck.default, Memory()))
    assert all(effect.direction == 0 for effect in usual.every.values())
    other = (deck.default + 1) % len(deck.answers)
    assert next(forecast_answer(asked, 0, other, Memory())).order is None


def test_an_order_that_the_level_does_not_have_is_refused() -> None:
    with pytest.raises(UnknownOrder):
        first(question(), Order("tour", ("atlantis",)))
    with pytest.raises(KeyError):
        first(question("astrologer"), TOUR)


def test_an_outlook_is_a_fan_to_the_end_of_the_term() -> None:
    asked = question("anthropologist", 9)
    told = next(outlook(asked, Memory()))
    assert set(told.fans) == set(THREADS)
    for fan in told.fans.values():
        rows = np.array([fan.low, fan.quarter, fan.middle, fan.three_quarters, fan.high])
        assert rows.shape == (5, horizon(asked.match)) == (5, 3)
        assert (np.diff(rows, axis=0) >= 0.0).all()


def test_a_level_that_stands_alone_may_have_no_policy_to_carry_on_by() -> None:
    asked = question(semesters=10)
    bare = replace(asked.match.level, policies={}, advisers=())
    alone = replace(asked, match=replace(asked.match, level=bare))
    assert next(forecast_order(alone, TOUR, Memory())).runs == 100


def test_every_lawful_order_of_a_semester_can_be_forecast() -> None:
    asked = question(semesters=11, name="guanajuato-1996")
    memory = Memory()
    orders = possible_orders(
        level_named("guanajuato-1996"), asked.match.position, Agenda(), asked.match.cards
    )
    kinds = {order.kind: order for order in orders}
    for order in kinds.values():
        told = first(asked, order, memory)
        assert told.main in told.every
