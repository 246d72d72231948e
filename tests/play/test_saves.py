"""A save is the decisions; everything else follows, or is told."""

import json
from pathlib import Path

import pytest

from game.content.writing import whole_file
from game.play.agenda import Agenda, Prediction
from game.play.hashes import state_hash
from game.play.match import Match, new_match
from game.play.orders import Order
from game.play.save import VERSION, SaveProblem, from_text, read_save, replayed, saves_in, to_text, write_save
from tests.builders import level_named

LEVEL = level_named("guanajuato-1996")
ORDERS = (Order("train", ("0",)), Order("convene", ("ventures", "process", "home"), ("managers", "clubs")))


def match_of(semesters: int) -> Match:
    """A match with some semesters closed."""
    match = new_match(LEVEL, 11)
    for number in range(semesters):
        guess = Prediction("voice", 1, 2.0, "trust")
        match = match.close(Agenda(ORDERS[number % 2 :], (0, -1), (guess,)))
    return match


def test_a_match_comes_back_from_its_save_to_the_last_bit() -> None:
    match = match_of(5)
    saved = from_text(to_text(match, "Mi término", Agenda(ORDERS[1:]), 0.0))
    again, differs = replayed(LEVEL, saved)
    assert differs is None
    assert state_hash(again.position) == state_hash(match.position)
    assert again.agendas == match.agendas
    assert saved.draft == Agenda(ORDERS[1:])
    assert saved.header.name == "Mi término"


def test_a_damaged_line_is_told_with_the_semesters_that_are_lost() -> None:
    lines = to_text(match_of(9), "x", Agenda(), 0.0).splitlines()
    lines[7] = lines[7].replace("orders", "0rders")
    saved = from_text("\n".join(lines))
    assert saved.damaged == (7, 9)
    again, _ = replayed(LEVEL, saved)
    assert len(again.turns) == 6


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9])
def test_a_save_cut_off_anywhere_is_told_and_plays_as_far_as_it_is_sound(cut: float) -> None:
    text = to_text(match_of(6), "x", Agenda(), 0.0)
    saved = from_text(text[: int(len(text) * cut)])
    again, differs = replayed(LEVEL, saved)
    assert differs is None
    assert len(again.turns) == len(saved.agendas) < 6


def test_a_save_from_a_newer_version_says_so() -> None:
    import hashlib

    header = json.dumps({"tres-por-uno": {"version": VERSION + 1}})
    check = hashlib.sha256(header.encode()).hexdigest()[:12]
    with pytest.raises(SaveProblem) as told:
        from_text(f"{check} {header}\n")
    assert told.value.key == "newer_version"
    assert told.value.values == {"version": VERSION + 1}


@pytest.mark.parametrize("text", ["", "hello", "\0\0\0", "[" * 50_000, "abc {}\n", "é" * 100])
def test_what_is_no_save_is_told(text: str) -> None:
    with pytest.raises(SaveProblem) as told:
        from_text(text)
    assert told.value.key == "not_a_save"


def test_a_folder_instead_of_a_save_is_told(tmp_path: Path) -> None:
    with pytest.raises(SaveProblem) as told:
        read_save(tmp_path)
    assert told.value.key == "unreadable"


def test_a_first_semester_that_differs_is_named() -> None:
    lines = to_text(match_of(4), "x", Agenda(), 0.0).splitlines()
    saved = from_text("\n".join(lines))
    other = type(saved)(
        saved.header, saved.agendas, (*saved.hashes[:2], "0" * 16, saved.hashes[3]), saved.draft, None
    )
    assert replayed(LEVEL, other)[1] == 3


def test_an_order_that_the_level_no_longer_has_is_told() -> None:
    match = match_of(1)
    saved = from_text(to_text(match, "x", Agenda(), 0.0))
    odd = type(saved)(
        saved.header, (Agenda((Order("trip", ("atlantis", "napa")),)),), saved.hashes, Agenda(), None
    )
    with pytest.raises(SaveProblem) as told:
        replayed(LEVEL, odd)
    assert told.value.key == "unknown_order"


def test_a_save_that_breaks_off_leaves_the_old_one_as_it_was(tmp_path: Path) -> None:
    file = write_save(tmp_path, "a.tpu", "old")
    half = whole_file(file)
    half.__enter__().write("new")
    assert half.__exit__(RuntimeError, RuntimeError(), None) is not True
    assert file.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.tpu"]


def test_saves_are_listed_the_newest_first(tmp_path: Path) -> None:
    import os

    for age, name in ((1, "a.tpu"), (3, "b.tpu"), (2, "c.tpu")):
        os.utime(write_save(tmp_path, name, "x"), (age, age))
    assert [file.name for file in saves_in(tmp_path)] == ["b.tpu", "c.tpu", "a.tpu"]
    assert saves_in(tmp_path / "nowhere") == ()


def test_a_name_with_another_systems_line_breaks_comes_back() -> None:
    name = "uno\u2028dos\u0085tres"
    assert from_text(to_text(match_of(1), name, Agenda(), 0.0)).header.name == name


@pytest.mark.parametrize("wrong", [{"saved": "soon"}, {"saved": 1e300}, {"version": "1"}, {"seed": None}, {"level": 3}])
def test_a_header_of_the_wrong_types_is_no_save(wrong: dict[str, object]) -> None:
    import hashlib

    good = {"version": 1, "name": "x", "level": "a", "fingerprint": "b", "seed": 1, "saved": 0.0}
    text = json.dumps({"tres-por-uno": {**good, **wrong}})
    with pytest.raises(SaveProblem) as told:
        from_text(f"{hashlib.sha256(text.encode()).hexdigest()[:12]} {text}\n")
    assert told.value.key == "not_a_save"
