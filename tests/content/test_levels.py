"""Levels: the shipped ones play, a broken one stands beside the good, shared files are checked once."""

import shutil
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from game.content import library, words
from game.content.folders import levels_folder
from game.content.level import Level, Shelf
from game.content.loading import levels, load
from game.content.problem import Problems
from game.content.telling import tell
from game.deck.spec import Atom, Selection
from game.model.parameters import Parameters

SMALL = Path(__file__).parents[1] / "cases" / "small"
WORDS = words.load()


def told(problems: Problems) -> list[str]:
    return [tell(problem, WORDS, "en") for problem in problems]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of levels with the shipped parameters and leaps, and one small good level."""
    levels_here = tmp_path / "levels"
    levels_here.mkdir()
    for name in ("parameters.yaml", "leaps.yaml"):
        shutil.copy(levels_folder() / name, levels_here / name)
    shutil.copytree(SMALL, levels_here / "small")
    return levels_here


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def shelf_of(folder: Path) -> Shelf:
    return levels(folder)


def test_every_shipped_level_plays() -> None:
    shelf = levels()
    assert told(shelf.problems) == []
    assert {level.id for level in shelf.levels} >= {"zacatecas-1998", "guanajuato-1996"}


def test_a_shipped_level_has_what_the_issue_asks_of_it() -> None:
    for level in levels().levels:
        assert len(level.deck.cards) == len(level.cards) >= 20
        assert 10 <= len(level.places) - 1 <= 14
        assert 5 <= len(level.cities) <= 8
        assert len(level.leaps) >= 6
        assert len(level.reflection) >= 5
        assert level.places[-1].id == "rest"
        assert tuple(place.id for place in level.places) == level.world.places


def test_a_level_is_compiled_to_what_its_file_says(folder: Path) -> None:
    level = load(folder / "small")
    assert isinstance(level, Level)
    assert level.title.en == "A small place"
    assert level.world.places == ("arriba", "rest")
    assert level.world.start.trust.tolist() == [[0.5, 0.35]]
    card = level.deck.cards[0]
    assert card.place == Selection(Atom("emptied", "above", 0.2), "migrants", most=True)
    assert card.answers[0].effects[0].by == 0.04
    assert level.cards[0].text["es"] == "Nadie da vueltas en {place}."
    assert level.endings[-1].when is None


def test_a_level_may_override_a_parameter(folder: Path) -> None:
    name = fields(Parameters)[0].name
    before = load(folder / "small")
    assert isinstance(before, Level)
    value = getattr(before.world.parameters, name)
    changed(
        folder / "small" / "level.yaml",
        "semesters: 2",
        f"semesters: 2\nparameters: {{{name}: {value * 1.01}}}",
    )
    after = load(folder / "small")
    assert isinstance(after, Level)
    assert getattr(after.world.parameters, name) == value * 1.01


def test_an_override_out_of_its_range_or_unknown_is_a_problem(folder: Path) -> None:
    name = fields(Parameters)[0].name
    text = f"semesters: 2\nparameters: {{{name}: 1.0e+9, {name}s: 1}}"
    changed(folder / "small" / "level.yaml", "semesters: 2", text)
    problems = load(folder / "small")
    assert isinstance(problems, tuple)
    assert [(problem.line, problem.what.key) for problem in problems] == [
        (8, "problem.out_of_range"),
        (8, "problem.unknown_name"),
    ]


def test_a_broken_level_is_listed_and_the_others_play(folder: Path) -> None:
    shutil.copytree(folder / "small", folder / "broken-place")
    changed(folder / "broken-place" / "level.yaml", "id: small", "id: broken-place")
    changed(folder / "broken-place" / "level.yaml", "napa: 1.0", "nappa: 1.0")
    shelf = shelf_of(folder)
    assert [level.id for level in shelf.levels] == ["small"]
    assert list(shelf.broken) == ["broken-place"]
    (sentence,) = told(shelf.broken["broken-place"])
    assert sentence.startswith("levels/broken-place/level.yaml:")
    assert sentence.endswith("did you mean `napa`?")


def test_a_level_that_is_not_called_like_its_folder_is_a_problem(folder: Path) -> None:
    (folder / "small").rename(folder / "large")
    (sentence,) = told(levels(folder).broken["large"])
    assert sentence.startswith("levels/large/level.yaml:2:5: the level is called small")


def test_a_folder_without_a_level_file_is_told(folder: Path) -> None:
    (folder / "empty").mkdir()
    assert "no such file" in told(levels(folder).broken["empty"])[0]


def test_decks_may_take_in_decks_but_not_in_circles(folder: Path) -> None:
    (folder / "decks").mkdir()
    (folder / "decks" / "a.yaml").write_text("include: [b]\ncards: []\n", encoding="utf-8")
    (folder / "decks" / "b.yaml").write_text("include:\n  - a\n", encoding="utf-8")
    changed(folder / "small" / "level.yaml", "semesters: 2", "semesters: 2\ndecks: [a, c]")
    problems = load(folder / "small")
    assert isinstance(problems, tuple)
    circle, unknown = told(problems)
    assert circle.startswith("levels/decks/b.yaml:2:5: this goes round in a circle: a → b → a;")
    assert unknown == "levels/small/level.yaml:8:12: there is no deck called c; expected one of: a, b"


def test_the_cards_of_included_decks_are_dealt(folder: Path) -> None:
    (folder / "decks").mkdir()
    card = (folder / "small" / "cards.yaml").read_text(encoding="utf-8").replace("empty-plaza", "full-plaza")
    (folder / "decks" / "b.yaml").write_text(card, encoding="utf-8")
    (folder / "small" / "more.yaml").unlink(missing_ok=True)
    (folder / "decks" / "a.yaml").write_text("include: [b]\n", encoding="utf-8")
    changed(folder / "small" / "level.yaml", "semesters: 2", "semesters: 2\ndecks: [a]")
    level = load(folder / "small")
    assert isinstance(level, Level)
    assert [each.id for each in level.cards] == ["full-plaza", "empty-plaza"]


def test_a_card_that_starts_an_undeclared_situation_is_a_problem(folder: Path) -> None:
    changed(folder / "small" / "cards.yaml", "- {add: trust, by: 0.04, at: place}", "- {start: drougth}")
    problems = load(folder / "small")
    assert isinstance(problems, tuple)
    assert "did you mean `drought`?" in told(problems)[0]


def test_policies_become_rules_and_leave_out_places_of_other_levels(folder: Path) -> None:
    (folder / "policies").mkdir()
    text = (
        "- order: trip\n  prefer: {most: migrants}\n  target: {city: napa}\n  times: 2\n"
        "- order: maintain\n  target: {place: elsewhere}\n"
        "- order: convene\n  target: {topic: accounts, mode: process, site: home, seats: [clubs, mayors]}\n"
    )
    (folder / "policies" / "talk.yaml").write_text(text, encoding="utf-8")
    level = load(folder / "small")
    assert isinstance(level, Level)
    trip, convene = level.policies["talk"]
    assert (trip.order, trip.target, trip.where.prefer, trip.times) == (
        "trip",
        (("city", "napa"),),
        "migrants",
        2,
    )
    assert convene.seats == ("clubs", "mayors")


def test_the_fingerprint_follows_the_words_and_not_the_newlines(folder: Path) -> None:
    first = load(folder / "small")
    path = folder / "small" / "cards.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    second = load(folder / "small")
    changed(path, "Listen", "Listen on")
    third = load(folder / "small")
    assert isinstance(first, Level)
    assert isinstance(second, Level)
    assert isinstance(third, Level)
    assert first.fingerprint == second.fingerprint != third.fingerprint


def test_the_start_of_every_shipped_level_is_within_bounds() -> None:
    for level in levels().levels:
        for name, value in vars(level.world.start).items():
            assert np.isfinite(value).all(), name


def test_a_level_that_does_not_exist_is_a_problem() -> None:
    problems = load("zacatecas-2098")
    assert isinstance(problems, tuple)
    assert problems[0].what.key == "problem.missing_file"


def test_a_situation_of_a_shared_deck_must_be_declared_by_the_level(folder: Path) -> None:
    (folder / "decks").mkdir()
    card = (folder / "small" / "cards.yaml").read_text(encoding="utf-8").replace("empty-plaza", "full-plaza")
    card = card.replace("- {add: trust, by: 0.04, at: place}", "- {start: flood}")
    (folder / "decks" / "wet.yaml").write_text(card, encoding="utf-8")
    changed(folder / "small" / "level.yaml", "semesters: 2", "semesters: 2\ndecks: [wet]")
    problems = load(folder / "small")
    assert isinstance(problems, tuple)
    (sentence,) = told(problems)
    assert sentence.startswith("levels/small/level.yaml:8:9: the deck wet uses the situation flood")


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, ""])
def test_an_impossible_name_is_a_problem_not_an_error(name: str) -> None:
    assert isinstance(load(name), tuple)


def test_what_happens_when_nobody_answers_costs_no_pesos_where_an_answer_costs_none() -> None:
    for level in library.levels().levels:
        for card in level.deck.cards:
            if any(answer.pesos == 0 for answer in card.answers):
                assert card.answers[card.default].pesos == 0, card.id


def own_level(home: Path) -> Path:
    """A level of the user's own, copied from a shipped one under another name."""
    own = home / "data" / "levels" / "michoacan-2000"
    shutil.copytree(levels_folder() / "zacatecas-1998", own)
    text = (own / "level.yaml").read_text(encoding="utf-8")
    (own / "level.yaml").write_text(text.replace("id: zacatecas-1998", "id: michoacan-2000"), encoding="utf-8")
    return own


def test_a_level_in_the_users_own_folder_plays_beside_the_shipped_ones(own_home: Path) -> None:
    shipped = [level.id for level in levels().levels]
    own_level(own_home)
    assert [level.id for level in levels().levels] == [*shipped, "michoacan-2000"]
    assert isinstance(load("michoacan-2000"), Level)


def test_a_level_that_stands_alone_uses_the_shipped_parameters_leaps_and_decks(tmp_path: Path) -> None:
    folder = own_level(tmp_path)
    loaded = load(folder)
    assert isinstance(loaded, Level)
    assert len(loaded.leaps) > 6
