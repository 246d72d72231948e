"""The report: its ledger adds up, its guesses are explained, its words are all there."""

import pytest

from game.model.names import PAYERS
from game.view.ledger import ENVELOPE, ledger_of
from game.view.report import report_view
from tests.builders import LEVELS
from tests.view.terms import say_in, term


@pytest.mark.parametrize("name", LEVELS)
def test_the_ledger_adds_up_to_the_peso(name: str) -> None:
    for turn in term(name, 12).turns:
        ledger = ledger_of(turn, say_in("es"))
        assert all(sum(line.paid) == line.total for line in ledger.lines)
        assert sum(line.total for line in ledger.lines) == ledger.total == sum(ledger.totals)
        booked = sum(
            float(row.sum()) for use, row in turn.economy.ledger.items() if use not in (ENVELOPE, "raised")
        )
        assert ledger.total == booked
        assert len(ledger.payers) == len(ledger.totals) == len(PAYERS)


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_a_report_has_words_for_everything_in_every_semester(name: str, language: str) -> None:
    for semesters in range(1, 13):
        told = report_view(term(name, semesters), say_in(language), language)
        assert told.number == semesters
        assert len(told.threads) == 5
        assert all(len(thread.series) == semesters + 1 for thread in told.threads)
        assert len(told.guesses) == 2
        assert all(guess.path and guess.verdict for guess in told.guesses)


def test_the_causes_on_the_way_are_told_with_the_weightiest_first() -> None:
    for guess in report_view(term("zacatecas-1998", 5), say_in("en"), "en").guesses:
        weights = [abs(step.weight) for step in guess.path]
        assert weights == sorted(weights, reverse=True)


def test_a_leap_is_told_in_full_in_the_report_of_its_semester() -> None:
    match = term("zacatecas-1998", 12, "third-approach")
    made = [number for number, turn in enumerate(match.turns) if int(turn.leap[0]) >= 0]
    assert made
    told = report_view(match.back_to(made[0] + 1), say_in("es"), "es")
    assert told.leap is not None
    leap = match.level.leaps[int(match.turns[made[0]].leap[0])]
    assert told.leap.title == leap.title.es
    assert "".join(told.leap.paragraphs).split() == leap.text.es.split()
