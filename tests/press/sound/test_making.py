"""Strings are in tune, filters and rooms are circular, and nothing is too loud."""

import numpy as np
import pytest

from game.press.sound.notes import hertz, pitch
from game.press.sound.strings import plucked
from game.press.sound.waves import (
    CEILING,
    RATE,
    between,
    convolved,
    faded,
    high,
    in_room,
    lay,
    levelled,
    loudness,
    low,
    noise,
    silence,
    ticks,
)


def _strongest(wave: np.ndarray, about: float) -> float:
    size = 1 << 19
    spectrum = np.abs(np.fft.rfft(wave * np.hanning(len(wave)), size))
    frequencies = np.fft.rfftfreq(size, 1 / RATE)
    near = (frequencies > about * 0.94) & (frequencies < about * 1.06)
    return float(frequencies[near][np.argmax(spectrum[near])])


@pytest.mark.parametrize("note", ["E2", "A2", "G3", "B4", "F#5", "B5"])
def test_a_string_is_in_tune_to_a_fiftieth_of_a_semitone(note):
    wanted = hertz(pitch(note))
    assert abs(1200 * np.log2(_strongest(plucked(pitch(note), 2.0, 0.8, "test"), wanted) / wanted)) < 2


def test_a_string_dies_away_and_a_harder_touch_is_louder_and_brighter():
    soft, hard = (plucked(64, 2.0, loud, "test") for loud in (0.3, 0.9))
    assert np.std(hard[: RATE // 5]) > 4 * np.std(hard[-RATE // 2 :])
    assert np.std(hard) > 2 * np.std(soft)
    share = [np.std(high(wave, 1500.0)) / np.std(wave) for wave in (soft, hard)]
    assert share[1] > 1.2 * share[0]
    assert abs(hard[0]) < 0.01 > abs(hard[-1])


def test_noise_is_the_same_for_a_name_and_another_for_another():
    assert np.array_equal(noise(0.1, "wind"), noise(0.1, "wind"))
    assert abs(np.corrcoef(noise(0.5, "wind"), noise(0.5, "rain"))[0, 1]) < 0.05


def test_what_runs_over_the_end_of_a_loop_goes_on_at_its_beginning():
    ring = silence(0.1)
    lay(ring, np.ones(100), 0.1 - 40 / RATE)
    assert ring.sum() == 100
    assert ring[:60].min() == ring[-40:].min() == 1.0


def test_filters_keep_what_they_should_and_never_move_it():
    time = ticks(0.5)
    bass, treble = np.sin(2 * np.pi * 100 * time), np.sin(2 * np.pi * 8000 * time)
    assert np.abs(low(bass + treble, 900.0) - bass).max() < 0.03
    assert np.abs(high(bass + treble, 900.0) - treble).max() < 0.03
    assert np.std(between(bass + treble, 500.0, 2000.0)) < 0.1


def test_a_loop_through_a_room_is_the_same_loop_wherever_it_begins():
    loop, echo = noise(0.5, "loop"), noise(0.2, "echo")
    turned = convolved(np.roll(loop, 777), echo, ring=True)
    assert np.allclose(turned, np.roll(convolved(loop, echo, ring=True), 777))
    room = {"lasts": 0.3, "wet": 0.3, "dark": 2000.0, "ring": True}
    assert in_room(loop, "x", **room).shape == loop.shape
    wide = in_room(loop, "x", **room, wide=True)
    assert wide.shape == (len(loop), 2)
    assert 0.5 < np.corrcoef(wide.T)[0, 1] < 1


def test_a_fade_begins_and_ends_in_silence():
    wave = faded(np.ones(RATE), 0.1, 0.2)
    assert wave[0] == 0
    assert abs(wave[-1]) < 1e-9
    assert wave.max() == 1.0


def test_a_level_is_kept_unless_a_peak_would_be_too_high():
    tone = np.sin(2 * np.pi * 1000 * ticks(1.0))
    assert loudness(levelled(tone, -20.0)) == pytest.approx(-20.0, abs=0.01)
    click = silence(1.0)
    click[500] = 1.0
    assert np.max(np.abs(levelled(click, -3.0))) == pytest.approx(CEILING)
    assert loudness(np.sin(2 * np.pi * 40 * ticks(1.0))) < loudness(tone) - 4
