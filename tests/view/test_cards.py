"""Cards in words: who asks what, at what price."""

import pytest

from game.play.sitting import AnswerCard
from game.view.cards import CardView, card_view, gender_of, hands_of
from tests.builders import LEVELS, level_named
from tests.view.terms import say_in, sitting


def cards(name: str, language: str) -> list[CardView]:
    found = []
    for semesters in range(12):
        seat = sitting(name, semesters)
        for hand in hands_of(seat):
            card = card_view(seat, hand, say_in(language), language)
            assert card is not None
            found.append(card)
    return found


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("language", ["es", "en"])
def test_no_place_is_left_unfilled(name: str, language: str) -> None:
    told = cards(name, language)
    assert told
    for card in told:
        texts = [card.title, card.text, card.speaker, *(a.words + a.hint for a in card.answers)]
        assert not any("{" in text or "}" in text for text in texts), card
        assert 2 <= len(card.answers) <= 4
        assert sum(answer.default for answer in card.answers) == 1
        assert card.source


def test_the_answer_of_the_player_is_marked_and_can_be_changed() -> None:
    seat, say = sitting("zacatecas-1998", 0), say_in("es")
    hand = hands_of(seat)[0]
    first = seat.do(AnswerCard(hand, 1))
    second = first.do(AnswerCard(hand, 0))
    for now, number in ((first, 1), (second, 0)):
        card = card_view(now, hand, say, "es")
        assert card is not None
        assert card.answered
        assert [answer.number for answer in card.answers if answer.chosen] == [number]


@pytest.mark.parametrize("name", LEVELS)
def test_where_a_card_comes_from_is_told_in_the_language_of_the_screen(name: str) -> None:
    spanish, english = cards(name, "es"), cards(name, "en")
    assert all(one.source != other.source for one, other in zip(spanish, english, strict=True))
    assert not any("chapter" in card.source or "invented" in card.source for card in spanish)


def test_there_is_no_card_in_an_empty_hand_or_after_the_term() -> None:
    assert card_view(sitting("zacatecas-1998", 12), 0, say_in("en"), "en") is None
    assert hands_of(sitting("zacatecas-1998", 12)) == ()


def test_a_face_is_of_the_person_who_speaks() -> None:
    told = {
        "Doña Cuca Arellano": "woman", "Don Pancho Raygoza": "man", "Elvira Ávila, tesorera": "woman",
        "La maestra Irene Cabral": "woman", "El padre Eligio": "man", "Beto Rosiles, encargado": "man",
        "Dos hermanas piñateras": "woman",
    }  # fmt: skip
    assert {name: gender_of(name, 0) for name in told} == told


@pytest.mark.parametrize("name", LEVELS)
def test_every_role_has_words(name: str) -> None:
    roles = {card.role for card in level_named(name).cards}
    assert all(say_in(language)(f"role.{role}") for role in roles for language in ("es", "en"))
