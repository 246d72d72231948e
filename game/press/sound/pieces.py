"""The score, played: guitar alone, and the band from the next street."""

from game.press.sound.arrange import EARLY_OR_LATE, Struck, performed
from game.press.sound.metal import bell_partials
from game.press.sound.notes import Piece
from game.press.sound.score import CLOSING, LEAP, TITLE, WALTZ
from game.press.sound.strings import plucked, through_body
from game.press.sound.waves import Wave, faded, high, in_room, lay, low, samples, silence
from game.press.sound.winds import blown, cymbal, drum

RINGS_ON = 2.6
"""A piece that does not begin again is left to ring so long [s]."""


def title() -> Wave:
    """The waltz for guitar; its last chord rings into its first bar."""
    return _guitar(TITLE, ring=True)


def closing() -> Wave:
    """What is played at the end of a term."""
    return faded(_guitar(CLOSING, ring=False), 0.0, 1.8)


def _guitar(piece: Piece, *, ring: bool) -> Wave:
    notes, lasts = performed(piece)
    ground = silence(lasts + (0.0 if ring else RINGS_ON))
    for number, note in enumerate(notes):
        lay(ground, _string(note, f"{piece.name}/{number}"), note.at + (0.0 if ring else EARLY_OR_LATE))
    through = through_body(ground, ring=ring)
    return in_room(through, "zaguán", lasts=0.9, wet=0.2, dark=3200.0, ring=ring, wide=True)


def _string(note: Struck, name: str) -> Wave:
    return plucked(note.pitch, note.lasts, note.loud, name)


def band() -> Wave:
    """The band of a dance, through walls and over a street."""
    notes, lasts = performed(WALTZ)
    ground = silence(lasts + RINGS_ON)
    for number, note in enumerate(notes):
        name = f"{WALTZ.name}/{number}"
        at = note.at + EARLY_OR_LATE
        lay(ground, blown(note.part, note.pitch, note.lasts, note.loud, name), at)
        if note.part == "tuba":
            lay(ground, drum(0.9, name), at)
        elif note.part == "horns" and number % 3 == 0:
            lay(ground, cymbal(0.12, name), at)
    far = high(low(ground, 1400.0), 55.0)
    street = in_room(far, "calle", lasts=1.5, wet=0.75, dark=1400.0, ring=False, wide=True)
    return faded(street, 1.2, 2.2)


def leap() -> Wave:
    """A figure that is woven: two threads of plucked notes, and a small bell where they meet."""
    ground = silence(4.2)
    at = 0.05
    for number, tone in enumerate(LEAP[0].melody):
        if tone.pitch is not None:
            lay(ground, plucked(tone.pitch, 2.6, 0.55 + 0.05 * number, f"leap/{number}"), at)
        at += tone.beats * 0.26
    lay(ground, 0.35 * bell_partials(1174.7, 1.6, small=True), at - 2.5 * 0.26)
    room = in_room(through_body(ground, ring=False), "taller", lasts=1.2, wet=0.3, dark=4200.0, ring=False)
    return faded(room[: samples(4.2)], 0.0, 1.2)
