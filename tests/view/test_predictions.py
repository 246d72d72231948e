"""Guesses in words."""

from game.model.names import THREADS
from game.play.agenda import Prediction
from game.view.predictions import REASONS, STEPS, guess_words, kind_of, now_words, staked, thread_path
from tests.view.terms import say_in, term


def test_a_guess_reads_as_a_sentence_in_both_languages() -> None:
    guess = Prediction("weave", 1, 1.0, "ties")
    assert guess_words(guess, say_in("es")) == "sube 1 punto"
    assert guess_words(guess, say_in("en")) == "rises by 1 point"
    assert guess_words(Prediction("place:jerez", 0, 0.0, "time"), say_in("en")) == "stays as it is"


def test_what_is_staked_names_its_subject_and_its_reason() -> None:
    match = term("zacatecas-1998", 1)
    told = staked(match.level, match.agendas[0].predictions, say_in("es"), "es")
    assert told[0].words == "Trama: sube 2 puntos, por los lazos con el norte"
    assert told[1].words.startswith("Jerez: baja 200 personas")


def test_every_reason_and_every_step_can_be_chosen() -> None:
    assert 6 <= len(REASONS) <= 8
    assert all(say_in(language)(f"reason.{reason}") for reason in REASONS for language in ("es", "en"))
    assert {kind_of(subject) for subject in (*THREADS, "place:jerez")} == set(STEPS)


def test_today_is_told_before_it_is_guessed_about() -> None:
    assert now_words(term("zacatecas-1998", 0), "place:jerez", say_in("en")).endswith("people")


def test_every_thread_has_a_path_of_causes_with_words() -> None:
    for semesters in (1, 6, 12):
        match = term("guanajuato-1996", semesters)
        for thread in THREADS:
            assert thread_path(match.level, match.turns[-1], thread, say_in("es")), thread
