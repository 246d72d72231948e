"""What advisers say: at most forty words in both languages, from numbers alone."""

from dataclasses import replace

import pytest

from game.model.names import THREADS
from game.model.orders import ORDERS
from game.play.agenda import Agenda, orders_of
from game.play.decisive import decisive
from game.play.effects import Effect
from game.play.forecast import Forecast, forecast_order
from game.play.orders import Order
from game.play.outcomes import GROUPS, LOCAL, NOTED, OUTCOMES
from game.play.records import Record, record_of
from game.play.tracks import Memory, Question
from game.play.whatif import With, Without, luck_or_policy, twin
from game.view.advice import LONGEST, advice_card, advice_line, sized
from game.view.advice_past import decisive_lines, luck_lines, twin_lines
from game.view.advice_plan import beliefs_of, record_words
from tests.builders import level_named
from tests.view.terms import say_in, term

LANGUAGES = ("es", "en")
NAMES = (*OUTCOMES, *(name for names in LOCAL.values() for name in names))
MEMORY = Memory()


def effect(mean: float, noted: float = 0.1, *, lasting: bool = True, delay: int | None = 11) -> Effect:
    """An effect of that size."""
    direction = (mean > 0) - (mean < 0)
    return Effect(
        mean, mean - 1000.5, mean + 1000.5, 0.0, 0.876, direction, lasting, delay, (mean,) * 12, noted
    )


def forecast_of(name: str, mean: float, *, lasting: bool = False) -> Forecast:
    """A forecast in which one outcome moves, three groups gain and three bear it."""
    effects = {each: effect(0.0) for each in OUTCOMES}
    local = {each: effect(0.0) for each in NAMES if each not in OUTCOMES}
    groups = {each: effect(3.0 if i < 3 else -3.0, 0.02) for i, each in enumerate(GROUPS)}
    moved = {name: effect(mean, NOTED[name], lasting=lasting)}
    return Forecast(
        "economist", None, 300, 12,
        {**effects, **(moved if name in OUTCOMES else {})},
        {**local, **(moved if name not in OUTCOMES else {})},
        groups,
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ORDERS)
def test_both_advisers_say_something_of_every_kind_of_order_in_forty_words(kind: str, language: str) -> None:
    match = term("guanajuato-1996", 9)
    order = orders_of(match.level, kind)[0]
    for adviser in ("economist", "anthropologist"):
        told = next(forecast_order(Question(match, Agenda(), adviser), order, MEMORY))
        line = advice_line(told, say_in(language))
        assert 5 <= len(line.split()) <= LONGEST, line
        card = advice_card(match.level, told, say_in(language), language)
        assert card.line == line
        assert tuple(row.outcome for row in card.rows)[:5] == THREADS
        assert not card.ready


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("mean", [-1234567.0, 1234567.0])
def test_the_longest_sentence_of_every_outcome_has_forty_words(name: str, mean: float, language: str) -> None:
    told = forecast_of(name, mean)
    assert told.main == name
    line = advice_line(told, say_in(language))
    assert len(line.split()) <= LONGEST, line
    assert "1,234,567" in line
    assert "88" in line


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_gains_and_who_bears_it_are_named_where_there_is_room(language: str) -> None:
    say = say_in(language)
    line = advice_line(forecast_of("weave", 2.0, lasting=True), say)
    assert say("group.with_north") in line
    assert say("group.returned") in line


def test_a_range_holds_its_own_mean() -> None:
    told = forecast_of("weave", -2.0)
    odd = replace(told.effects["weave"], low=-1.5, high=-1.0)
    line = advice_line(replace(told, effects={**told.effects, "weave": odd}), say_in("en"))
    assert "2.0 fewer points of weave (1.0 to 2.0)" in line


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_range_without_width_is_not_told(language: str) -> None:
    told = forecast_of("voice", 0.4)
    exact = replace(told.effects["voice"], low=0.38, high=0.42)
    line = advice_line(replace(told, effects={**told.effects, "voice": exact}), say_in(language))
    assert "0.4" in line
    assert "(" not in line


def test_an_order_that_moves_nothing_is_said_to_move_nothing() -> None:
    still = forecast_of("weave", 0.0)
    lines = {
        advice_line(replace(still, adviser=adviser), say_in("en"))
        for adviser in ("economist", "anthropologist", None)
    }
    assert len(lines) == 3


def test_sizes_have_as_many_decimals_as_they_bear() -> None:
    assert [sized("weave", value) for value in (0.04, 1.26, 12.6)] == ["0.0", "1.3", "13"]
    assert sized("jobs", 1234.5) == "1,234"
    assert sized("workers", -1.84, sign=True) == "−1.8"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_record_and_beliefs_are_told_in_both_languages(language: str) -> None:
    match, say = term("zacatecas-1998", 9), say_in(language)
    record = next(record_of(match, "economist", Memory()))
    assert "100" in record_words(record, say)
    assert record_words(Record("economist"), say) == say("adviser.record.none")
    told = beliefs_of(match.level, "anthropologist", say, language)
    assert len(told) == len(match.level.advisers[0].beliefs)
    assert all(line.words and line.source for line in told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_past_is_told_in_both_languages(language: str) -> None:
    match, say = term("zacatecas-1998", 4), say_in(language)
    weights = list(decisive(match))[-1]
    lines = decisive_lines(match, weights, say, language)
    assert 0 < len(lines) <= 6
    assert [line.distance for line in lines] == sorted((line.distance for line in lines), reverse=True)
    assert all(line.what and line.changes for line in lines)
    assert len(luck_lines(next(luck_or_policy(match)), say)) == 5
    first = weights[0].decision
    assert first.order is not None
    told = twin(match, (Without(first.semester, first.order),))
    assert told is not None
    assert len(twin_lines(match, told, say, language)) >= 5


def test_what_was_no_longer_possible_is_told_with_its_reason() -> None:
    match = term("guanajuato-1996", 1, "nothing").close(Agenda((Order("liaison"),)))
    told = twin(match, (With(0, Order("liaison")),))
    assert told is not None
    say = say_in("en")
    assert say("refusal.already") in twin_lines(match, told, say, "en")[-1]


def test_advisers_have_a_name_in_every_level() -> None:
    level = level_named("zacatecas-1998")
    assert {adviser.name.es for adviser in level.advisers} == {"La economista", "La antropóloga"}
