"""Music as data: pitches, chords, bars and pieces, read from lines that a musician can read too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
SIGNS = {"#": 1, "b": -1}
QUALITIES = {"": (0, 4, 7), "m": (0, 3, 7), "7": (0, 4, 7, 10), "m7": (0, 3, 7, 10)}
MAJOR = (0, 2, 4, 5, 7, 9, 11)
MINOR = (0, 2, 3, 5, 7, 8, 10, 11)
"""Natural minor, and its leading note."""

REST = "-"


@dataclass(frozen=True)
class Tone:
    """A note of a melody: how high (60 is middle C; none for a rest), and how many beats it takes."""

    pitch: int | None
    beats: float


@dataclass(frozen=True)
class Bar:
    """A chord and the melody over it."""

    chord: str
    melody: tuple[Tone, ...]


@dataclass(frozen=True)
class Section:
    """Some bars played in one way.

    Attributes:
        key: such as ``G`` or ``Em``: what its notes are taken from.
        style: how it is accompanied.
        bars: what is played.
        doubled: whether a second voice goes below the melody.
    """

    key: str
    style: str
    bars: tuple[Bar, ...]
    doubled: bool = False


@dataclass(frozen=True)
class Piece:
    """A piece of music.

    Attributes:
        name: what it is called; it also seeds the unsteadiness of the hand.
        beats: in a bar.
        tempo: beats in a minute.
        sections: one after the other.
    """

    name: str
    beats: int
    tempo: float
    sections: tuple[Section, ...]


def pitch(name: str) -> int:
    """The pitch of ``G4``, ``F#5`` or ``Bb3``."""
    sign = SIGNS.get(name[1], 0)
    return LETTERS[name[0]] + sign + 12 * (int(name[2 if sign else 1 :]) + 1)


def hertz(pitch_: float) -> float:
    """The frequency of a pitch [Hz]."""
    return float(440.0 * 2.0 ** ((pitch_ - 69.0) / 12.0))


def _root(name: str) -> tuple[int, str]:
    """The pitch class of a chord or key, and what follows its letter."""
    sign = SIGNS.get(name[1:2], 0)
    return (LETTERS[name[0]] + sign) % 12, name[2 if sign else 1 :]


def chord(name: str) -> tuple[int, ...]:
    """The pitch classes of a chord such as ``G``, ``Am`` or ``D7``, the root first."""
    root, quality = _root(name)
    return tuple((root + step) % 12 for step in QUALITIES[quality])


def scale(key: str) -> frozenset[int]:
    """The pitch classes of a key such as ``G`` or ``Em``."""
    root, quality = _root(key)
    return frozenset((root + step) % 12 for step in (MINOR if quality == "m" else MAJOR))


def bars(text: str) -> tuple[Bar, ...]:
    """Bars, one in a line: the chord, then the notes, each with its beats after a colon unless it takes one."""
    return tuple(_bar(line.split()) for line in text.strip().splitlines())


def _bar(words: Sequence[str]) -> Bar:
    return Bar(words[0], tuple(_tone(word) for word in words[1:]))


def _tone(word: str) -> Tone:
    name, _, beats = word.partition(":")
    return Tone(None if name == REST else pitch(name), float(beats or 1))


RANGES: Mapping[str, tuple[int, int]] = {
    "guitar": (pitch("E2"), pitch("B5")),
    "tuba": (pitch("D1"), pitch("D4")),
    "horns": (pitch("F3"), pitch("D5")),
    "clarinet": (pitch("D3"), pitch("A6")),
    "trumpet": (pitch("E3"), pitch("C6")),
}
"""The lowest and highest note that each instrument plays."""
