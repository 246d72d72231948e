"""The command check: problems and 1, or what it looked at and 0."""

import shutil
from pathlib import Path

import pytest

from game.content import check
from game.content.folders import assets_folder, levels_folder

CASES = Path(__file__).parents[1] / "cases"


def test_all_that_is_shipped_is_good(capsys: pytest.CaptureFixture[str]) -> None:
    code = check.main([], "en")
    said = capsys.readouterr().out
    assert code == 0, said
    assert said.startswith("All good. Checked: levels ")


def test_it_says_in_spanish_what_it_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([str(assets_folder() / "words")], "es") == 0
    assert capsys.readouterr().out.startswith("Todo bien. Se revisaron: palabras de pantalla ")


def test_a_level_folder_and_a_file_can_be_checked(capsys: pytest.CaptureFixture[str]) -> None:
    level = levels_folder() / "zacatecas-1998"
    assert check.main([str(level), str(level / "cards.yaml"), str(levels_folder() / "leaps.yaml")], "en") == 0
    assert "levels 1" in capsys.readouterr().out


@pytest.mark.parametrize("path", ["/nowhere/at/all", "nowhere.yaml", "a\0b", "x" * 5000])
def test_a_missing_path_is_a_problem(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([path], "en") == 1
    assert ":1:1: " in capsys.readouterr().out


def test_a_folder_without_levels_is_a_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([str(tmp_path)], "en") == 1
    assert "no levels in this folder" in capsys.readouterr().out


def test_a_file_of_another_kind_is_a_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    assert check.main([str(tmp_path / "notes.txt")], "en") == 1
    assert "not known what kind of file" in capsys.readouterr().out


def test_a_link_that_leads_nowhere_is_told_with_its_place_and_what_may_have_been_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    level = tmp_path / "levels" / "tiny"
    shutil.copytree(CASES / "small", level)
    cards = level / "level.yaml"
    text = cards.read_text(encoding="utf-8")
    cards.write_text(text.replace('en: "', 'en: "[[faenna|Work]] [[mesa|talk]] ', 1), encoding="utf-8")
    check.main([str(level)], "en")
    told = [line for line in capsys.readouterr().out.splitlines() if "codex" in line]
    line = next(number for number, each in enumerate(cards.read_text().split("\n"), 1) if "faenna" in each)
    assert len(told) == 1
    assert f"level.yaml:{line}:" in told[0]
    assert "there is no article of the codex called faenna" in told[0]
    assert "did you mean `faena`" in told[0]


def test_problems_of_several_files_are_told_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(CASES / "broken" / name) for name in ("tag.words.yaml", "anchor.words.yaml")]
    assert check.main(files, "en") == 1
    lines = capsys.readouterr().out.splitlines()
    assert ["anchor" in lines[0], "tag" in lines[1]] == [True, True]
    assert lines[-1] == "Problems: 2; files with problems: 2."


def test_only_what_is_wrong_with_the_file_asked_for_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("parameters.yaml", "leaps.yaml"):
        shutil.copy(levels_folder() / name, tmp_path / name)
    shutil.copytree(CASES / "small", tmp_path / "small")
    cards = tmp_path / "small" / "cards.yaml"
    cards.write_text(cards.read_text(encoding="utf-8").replace("default: 1", "default: 9"), encoding="utf-8")
    assert check.main([str(tmp_path / "small" / "level.yaml")], "en") == 0
    assert check.main([str(cards)], "en") == 1
    assert "there is no answer number 9" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("locale", "language"), [("es_MX.UTF-8", "es"), ("C", "en"), ("de_DE", "en"), ("", "en")]
)
def test_the_console_speaks_the_language_of_its_locale(locale: str, language: str) -> None:
    from game.content.telling import spoken_language

    assert spoken_language({"LC_ALL": locale}) == language


def test_files_are_named_as_seen_from_where_the_command_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("parameters.yaml", "leaps.yaml"):
        (tmp_path / "mine").mkdir(exist_ok=True)
        shutil.copy(levels_folder() / name, tmp_path / "mine" / name)
    (tmp_path / "mine" / "town").mkdir()
    (tmp_path / "mine" / "town" / "level.yaml").write_text("id: town\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert check.main(["mine/town"], "en") == 1
    assert capsys.readouterr().out.startswith("mine/town/level.yaml:1:1: ")
