"""Cards race, effects fall where they should, and a new card takes only what it wins."""

from dataclasses import replace

import numpy as np
import pytest

from game.deck.cards import answer_cards, build_deck, empty_memory, run_timers
from game.deck.conditions import Reading
from game.deck.drawing import draw
from game.deck.spec import AllOf, AnswerSpec, Atom, CardSpec, EffectSpec, Not, Selection
from game.model.luck import Luck
from game.model.names import TOPICS
from game.play.turn import beginning
from tests.builders import level_named

LEVEL = level_named("zacatecas-1998")
WORLD = LEVEL.world
RUNS = 400


def card(name: str, **more: object) -> CardSpec:
    """A card that may always come, with one answer that does nothing."""
    return CardSpec(id=name, answers=(AnswerSpec(),), **more)  # type: ignore[arg-type]


def dealt(*cards: CardSpec) -> tuple[np.ndarray, np.ndarray]:
    """The cards and places of a first semester in many futures."""
    deck = build_deck(WORLD, cards, ())
    position = beginning(LEVEL, 1, range(RUNS))
    drawn = draw(deck, empty_memory(deck, RUNS), reading(position), Luck(1, range(RUNS), 0))
    return drawn.card, drawn.place


def reading(position: object) -> Reading:
    """A position about to be judged, without situations."""
    return Reading(WORLD, position.state, 0, np.zeros((RUNS, 0)), ())  # type: ignore[attr-defined]


def test_cards_come_in_proportion_to_their_weights() -> None:
    cards, _ = dealt(card("a", weight=3.0), card("b", weight=1.0))
    assert (cards[:, 0] == 0).mean() == pytest.approx(0.75, abs=0.07)


def test_a_card_added_to_the_deck_changes_only_what_it_wins() -> None:
    few, _ = dealt(card("a"), card("b"), card("c"))
    many, _ = dealt(card("a"), card("b"), card("c"), card("d"))
    lost = many[:, 0] == 3
    assert lost.any()
    assert np.array_equal(few[~lost, 0], many[~lost, 0])


def test_a_historical_card_comes_for_certain() -> None:
    cards, _ = dealt(card("a", weight=50.0), card("b", priority=True))
    assert (cards[:, 0] == 1).all()


def test_a_card_comes_only_when_its_condition_holds() -> None:
    never = Atom("trust", "above", 2.0, over="highest")
    cards, _ = dealt(card("a", when=never), card("b", when=Not(never)))
    assert (cards[:, 0] == 1).all()


def test_a_place_is_chosen_that_fulfils_the_condition_and_is_preferred() -> None:
    small = Atom("residents", "below", 12000.0)
    _, places = dealt(card("a", place=Selection(when=small, prefer="emptied")))
    residents = WORLD.start.young + WORLD.start.others + WORLD.start.returnees
    emptied = 1.0 - residents / WORLD.start.peak
    best = np.argmax(np.where(residents[0, :-1] < 12000.0, emptied[0, :-1], -1.0))
    assert (places[:, 0] == best).all()


def test_the_rest_of_the_state_is_never_chosen() -> None:
    _, places = dealt(card("a", place=Selection(prefer="residents")))
    assert (places[:, 0] != WORLD.rest).all()


def effects(*specs: EffectSpec, semesters: int = 0) -> object:
    """The state after a card whose only answer has the effects fell on place 2."""
    deck = build_deck(WORLD, (CardSpec("a", answers=(AnswerSpec(specs),)),), ())
    position = beginning(LEVEL, 1)
    drawn = draw(
        deck, empty_memory(deck, 1), replace(reading(position), situations=np.zeros((1, 0))), Luck(1, (0,), 0)
    )
    place = np.full((1, 2), 2)
    drawn = replace(drawn, place=place, city=np.full((1, 2), 1))
    state, memory = answer_cards(
        deck, empty_memory(deck, 1), position.state, drawn, np.zeros((1, 2), dtype=int), 0
    )
    for _ in range(semesters):
        state, memory = run_timers(deck, memory, state)
    return state


def test_an_effect_at_the_place_leaves_the_others_alone() -> None:
    start = beginning(LEVEL, 1).state
    state = effects(EffectSpec("add", "trust", 0.1, "place"))
    change = state.trust - start.trust  # type: ignore[attr-defined]
    assert change[0, 2] == pytest.approx(0.1)
    assert np.count_nonzero(change) == 1


def test_an_effect_on_a_member_leaves_the_other_members_alone() -> None:
    state = effects(EffectSpec("add", "insight", 0.2, "state", of="labour"))
    assert state.insight[0].tolist() == [0.2 if topic == "labour" else 0.0 for topic in TOPICS]  # type: ignore[attr-defined]


def test_an_effect_everywhere_reaches_every_place() -> None:
    start = beginning(LEVEL, 1).state
    state = effects(EffectSpec("multiply", "trust", 0.5, "everywhere"))
    assert np.allclose(state.trust, start.trust * 0.5)  # type: ignore[attr-defined]


def test_an_effect_for_three_semesters_happens_three_times_and_no_more() -> None:
    spec = EffectSpec("add", "standing", 2.0, "state", semesters=3)
    before = float(beginning(LEVEL, 1).state.standing[0])
    values = [float(effects(spec, semesters=n).standing[0]) - before for n in range(5)]  # type: ignore[attr-defined]
    assert values == pytest.approx([2.0, 4.0, 6.0, 6.0, 6.0])


def test_no_effect_leaves_the_bounds_of_its_quantity() -> None:
    state = effects(EffectSpec("add", "trust", 9.0, "everywhere"), EffectSpec("add", "standing", -999.0))
    assert (state.trust <= 1.0).all()  # type: ignore[attr-defined]
    assert float(state.standing[0]) == 0.0  # type: ignore[attr-defined]


def test_all_and_not_are_what_they_say() -> None:
    position = beginning(LEVEL, 1, range(RUNS))
    known, unknown = Atom("known", "above", 0.0), Atom("known", "above", 1.5)
    judge = reading(position)
    assert judge.holds(AllOf((known, Not(unknown)))).all()
    assert not judge.holds(AllOf((known, unknown))).any()
