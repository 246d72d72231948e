"""Advisers: an overlay on the numbers, each belief in both languages and with its source."""

import shutil
from pathlib import Path

import pytest

from game.content import check, library
from game.content.folders import levels_folder
from game.content.level import Level
from tests.builders import LEVELS, level_named

SMALL = Path(__file__).parents[1] / "cases" / "small"


def folder_with(tmp_path: Path, old: str, new: str) -> Path:
    """A folder of levels whose economist has something else in it."""
    for shared in ("parameters.yaml", "leaps.yaml"):
        shutil.copy(levels_folder() / shared, tmp_path / shared)
    shutil.copytree(SMALL, tmp_path / "small")
    shutil.copytree(levels_folder() / "advisers", tmp_path / "advisers")
    file = tmp_path / "advisers" / "economist.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", LEVELS)
def test_every_level_has_both_advisers_and_each_believes_something_else(name: str) -> None:
    level = level_named(name)
    assert {adviser.id for adviser in level.advisers} == {"economist", "anthropologist"}
    for adviser in level.advisers:
        for belief in adviser.beliefs:
            assert getattr(adviser.parameters, belief.parameter) == belief.value
            assert getattr(level.world.parameters, belief.parameter) != belief.value
            assert belief.words.es != belief.words.en
            assert belief.source


def test_a_belief_out_of_range_must_say_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = folder_with(tmp_path, "value: 0.6\n    beyond: true", "value: 0.6")
    assert check.main([str(folder)], "en") == 1
    said = capsys.readouterr().out
    assert "advisers/economist.yaml:" in said
    assert "the value 0.6 is outside its range; expected between 0.1 and 0.35; if something else" in said


def test_a_belief_inside_its_range_must_not_claim_to_leave_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = folder_with(tmp_path, "value: 0.35\n", "value: 0.35\n    beyond: true\n")
    assert check.main([str(folder)], "en") == 1
    assert "0.35 is inside its range, 0.1 to 0.35; expected without beyond" in capsys.readouterr().out


def test_a_level_plays_without_an_adviser_that_is_broken(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "venture_skill:", "venture_skil:")
    loaded = library.load(folder / "small")
    assert isinstance(loaded, Level)
    assert [adviser.id for adviser in loaded.advisers] == ["anthropologist"]
