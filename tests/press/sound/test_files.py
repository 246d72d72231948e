"""The shipped sounds: what the code makes, whole, without clipping, and loops without a seam."""

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from game.press.sound import command, files
from game.press.sound.files import ASTRAY, astray, decoded, encoded, sounds_folder
from game.press.sound.register import SOUNDS
from game.press.sound.waves import RATE, loudness, noise

SHORT = [sound for sound in SOUNDS if sound.name in ("coin", "tick", "card", "shuttle")]
MOST = 1_200_000
"""All sounds together take no more than this [bytes]."""


@pytest.mark.parametrize("sound", SHORT, ids=lambda sound: sound.name)
def test_a_shipped_sound_is_what_the_code_makes(sound):
    assert astray(decoded(sounds_folder() / f"{sound.name}.ogg"), sound.rendered()) < ASTRAY


def test_another_sound_a_longer_one_and_none_are_astray():
    fresh = SHORT[0].rendered()
    assert astray(None, fresh) == 1.0
    assert astray(fresh[:-1], fresh) == 1.0
    assert astray(np.roll(fresh, RATE // 10), fresh) > ASTRAY
    assert astray(fresh, fresh) == 0.0


def test_one_note_more_in_a_long_piece_is_found():
    wave = noise(4.0, "piece")
    other = wave.copy()
    other[RATE : RATE + RATE // 4] += 0.5 * noise(0.25, "note")
    assert astray(other, wave) > ASTRAY


@pytest.mark.parametrize("sound", SOUNDS, ids=lambda sound: sound.name)
def test_a_shipped_sound_never_clips_and_is_as_loud_as_it_should_be(sound):
    wave = decoded(sounds_folder() / f"{sound.name}.ogg")
    assert wave is not None
    assert np.max(np.abs(wave)) < 0.97
    assert loudness(wave) == pytest.approx(sound.loud, abs=1.0)
    assert abs(np.mean(wave)) < 0.002


@pytest.mark.parametrize("sound", [each for each in SOUNDS if each.loop], ids=lambda sound: sound.name)
def test_a_shipped_loop_has_no_seam(sound):
    """From its last sample to its first is no larger a step than from many a sample to the next."""
    wave = decoded(sounds_folder() / f"{sound.name}.ogg")
    assert wave is not None
    steps = np.abs(np.diff(wave, axis=0))
    assert np.max(np.abs(wave[0] - wave[-1])) <= np.quantile(steps, 0.99)
    turned = np.roll(wave, RATE // 2, axis=0)[:RATE, ...]
    swing = np.diff(turned, n=2, axis=0)
    seam = np.abs(swing[RATE // 2 - 8 : RATE // 2 + 8]).max()
    assert seam <= np.quantile(np.abs(np.diff(wave, n=2, axis=0)), 0.999)


@pytest.mark.parametrize("sound", [each for each in SOUNDS if not each.loop], ids=lambda sound: sound.name)
def test_what_is_heard_once_begins_and_ends_in_silence(sound):
    wave = decoded(sounds_folder() / f"{sound.name}.ogg")
    assert wave is not None
    assert np.max(np.abs(wave[:2])) < 0.01
    assert np.max(np.abs(wave[-2:])) < 0.003


def test_the_index_says_of_each_file_what_is_in_it():
    index = json.loads((sounds_folder() / files.INDEX).read_text(encoding="utf-8"))
    assert set(index) == {sound.name for sound in SOUNDS}
    assert {file.stem for file in sounds_folder().glob("*.ogg")} == set(index)
    for sound in SOUNDS:
        wave = decoded(sounds_folder() / f"{sound.name}.ogg")
        assert wave is not None
        row = index[sound.name]
        assert row["seconds"] == round(len(wave) / RATE, 3)
        assert row["channels"] == (1 if wave.ndim == 1 else wave.shape[1])
        assert row["peak"] == pytest.approx(np.max(np.abs(wave)), abs=0.1)
        assert row["loop"] is sound.loop


def test_all_sounds_together_are_small():
    assert sum(file.stat().st_size for file in sounds_folder().iterdir()) < MOST


def test_check_names_a_file_that_is_not_what_the_code_makes(tmp_path, capsys):
    def run(check):
        return command.main(argparse.Namespace(check=check), SHORT, tmp_path / "sounds")

    look, write = True, False
    assert run(look) == 1
    assert run(write) == 0
    kept = (tmp_path / "sounds" / "card.ogg").read_bytes()
    assert run(look) == 0
    capsys.readouterr()
    shutil.copy(sounds_folder() / "bell.ogg", tmp_path / "sounds" / "coin.ogg")
    (tmp_path / "sounds" / "hiss.ogg").write_bytes(encoded(noise(0.2, "hiss"), 0.1))
    (tmp_path / "sounds" / "tick.ogg").write_bytes(b"no sound at all")
    assert run(look) == 1
    *told, last = capsys.readouterr().out.splitlines()
    assert {Path(line.partition(": ")[0]).name for line in told} == {"coin.ogg", "tick.ogg", "hiss.ogg"}
    assert last.endswith("3 faults")
    assert run(write) == 0
    assert run(look) == 0
    assert (tmp_path / "sounds" / "card.ogg").read_bytes() == kept


@pytest.mark.slow
def test_every_shipped_sound_is_what_the_code_makes(capsys):
    assert command.main(argparse.Namespace(check=True)) == 0, capsys.readouterr().out
