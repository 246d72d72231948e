"""Folders: the shipped ones are found, the player's own can be moved by one variable."""

from pathlib import Path

import pytest

from game.content import folders


def test_the_shipped_folders_exist() -> None:
    assert (folders.assets_folder() / "words").is_dir()
    assert folders.levels_folder().is_dir()


def test_the_home_variable_moves_the_players_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TRES_POR_UNO_HOME", str(tmp_path))
    assert folders.user_data_folder().is_relative_to(tmp_path)
    assert folders.user_config_folder().is_relative_to(tmp_path)


def test_without_the_variable_the_folders_carry_the_games_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TRES_POR_UNO_HOME", raising=False)
    assert "tres-por-uno" in str(folders.user_data_folder())
    assert "tres-por-uno" in str(folders.user_config_folder())
