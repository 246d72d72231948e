"""The score: in its keys, in the range of its instruments, every bar full, no voice that jumps."""

import itertools

import pytest

from game.press.sound.arrange import BASS, EARLY_OR_LATE, bass, performed, second, voiced
from game.press.sound.notes import RANGES, Bar, Piece, Section, Tone, bars, chord, hertz, pitch, scale
from game.press.sound.score import CLOSING, LEAP, PIECES, TITLE, WALTZ


def _bars(piece: Piece) -> list[tuple[Section, Bar]]:
    return [(section, bar) for section in piece.sections for bar in section.bars]


def test_names_and_pitches_are_those_of_a_piano():
    assert [pitch(name) for name in ("C4", "A4", "F#5", "Bb3", "E2")] == [60, 69, 78, 58, 40]
    assert hertz(69) == 440.0
    assert hertz(57) == pytest.approx(220.0)


def test_a_line_is_read_as_a_chord_and_notes_that_take_one_beat_unless_they_say_otherwise():
    assert bars("D7 A4:1.5 - F#4:.5") == (Bar("D7", (Tone(69, 1.5), Tone(None, 1.0), Tone(66, 0.5))),)
    assert chord("D7") == (2, 6, 9, 0)
    assert chord("Bb") == (10, 2, 5)


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.name)
def test_every_bar_is_full(piece):
    assert {sum(tone.beats for tone in bar.melody) for _, bar in _bars(piece)} == {piece.beats}


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.name)
def test_melody_and_chords_are_in_the_key_that_is_declared(piece):
    for section, bar in _bars(piece):
        melody = {tone.pitch % 12 for tone in bar.melody if tone.pitch is not None}
        assert melody | set(chord(bar.chord)) <= scale(section.key), (section.key, bar)


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.name)
def test_on_the_first_beat_of_a_bar_the_melody_is_a_note_of_its_chord_or_steps_to_one(piece):
    tones = [tone.pitch for _, bar in _bars(piece) for tone in bar.melody]
    starts = list(itertools.accumulate((len(bar.melody) for _, bar in _bars(piece)), initial=0))
    for at, (_, bar) in zip(starts, _bars(piece), strict=False):
        first, after = tones[at], [*tones, None][at + 1]
        if first is not None and first % 12 not in chord(bar.chord):
            assert after is not None, bar
            assert abs(after - first) <= 2, bar


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.name)
def test_no_instrument_is_asked_for_a_note_it_does_not_have(piece):
    notes, lasts = performed(piece)
    for note in notes:
        least, most = RANGES[note.part]
        assert least <= note.pitch <= most, note
        assert 0 < note.loud <= 1
        assert -EARLY_OR_LATE <= note.at < lasts


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.name)
def test_the_melody_never_jumps_further_than_an_octave(piece):
    tones = [tone.pitch for _, bar in _bars(piece) for tone in bar.melody if tone.pitch is not None]
    assert max(abs(a - b) for a, b in itertools.pairwise(tones)) <= 12


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.name)
def test_inner_voices_move_by_a_third_at_most_and_never_cross(piece):
    before = voiced(piece.sections[0].bars[0].chord, (55, 59, 64))
    for _, bar in _bars(piece):
        now = voiced(bar.chord, before)
        assert now[0] < now[1] < now[2]
        assert {note % 12 for note in now} <= set(chord(bar.chord))
        assert max(abs(a - b) for a, b in zip(before, now, strict=True)) <= 4, bar
        before = now


def test_the_second_voice_is_a_note_of_the_chord_and_lies_a_third_to_a_seventh_below():
    for piece in (TITLE, WALTZ):
        for section, bar in _bars(piece):
            for tone in bar.melody if section.doubled else ():
                below = second(tone, bar.chord)
                if below is not None:
                    assert tone.pitch is not None
                    assert below % 12 in chord(bar.chord)
                    assert 3 <= tone.pitch - below <= 11


def test_the_bass_has_the_root_of_every_new_chord_and_the_last_chord_stands_on_it():
    assert bass("G", again=False) % 12 == 7
    assert bass("G", again=True) % 12 == 2
    for piece in PIECES:
        notes, lasts = performed(piece)
        low = [n for n in notes if n.at > lasts - 3 * 60.0 / piece.tempo * 1.2 and n.pitch < BASS[1]]
        root = chord(piece.sections[-1].bars[-1].chord)[0]
        assert min(low, key=lambda note: note.pitch).pitch % 12 in (root, (root + 7) % 12), piece.name


def test_the_title_lasts_between_half_a_minute_and_a_minute_and_the_close_is_slow():
    assert 30 < performed(TITLE)[1] < 60
    assert 8 < performed(CLOSING)[1] < 20
    assert CLOSING.tempo < 0.8 * TITLE.tempo


def test_a_piece_is_played_the_same_each_time_and_never_quite_in_time():
    assert performed(TITLE) == performed(TITLE)
    firsts = [note.at for note in performed(WALTZ)[0] if note.part == "tuba"]
    gaps = {round(b - a, 4) for a, b in itertools.pairwise(firsts)}
    assert len(gaps) > 5


def test_the_leap_is_in_the_key_of_the_title():
    assert {tone.pitch % 12 for tone in LEAP[0].melody if tone.pitch} <= scale(TITLE.sections[0].key)
