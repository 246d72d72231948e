"""Settings are kept where that is possible, and read whatever is there."""

from pathlib import Path

import pytest

from game.ui.settings import Settings, read_settings, settings_file, write_settings


def test_settings_come_back_as_they_were_written():
    liked = Settings("en", 1.5, "dusk", motion=False)
    assert write_settings(settings_file(), liked)
    assert read_settings(settings_file()) == liked
    assert [file.name for file in settings_file().parent.iterdir()] == ["settings.json"]


def test_a_home_that_cannot_be_written_is_no_reason_to_stop(tmp_path):
    (tmp_path / "taken").write_text("", encoding="utf-8")
    assert not write_settings(tmp_path / "taken" / "deeper" / "settings.json", Settings())


@pytest.mark.parametrize(
    "kept", [b"", b"[1]", b"{", b"\xff\xfe", b"[" * 50_000, b'{"language": "de", "text_scale": NaN}']
)
def test_a_broken_file_leaves_what_was_there(tmp_path, kept):
    file = Path(tmp_path) / "settings.json"
    file.write_bytes(kept)
    assert read_settings(file) == Settings()
