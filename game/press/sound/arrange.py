"""From a piece to the notes that are struck: accompaniment with quiet voices, a second voice, an unsteady hand."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations, product

from game.press.sound.notes import Bar, Piece, Section, Tone, chord
from game.press.sound.waves import chances

INNER = (52, 67)
"""Between these lie the chords under a melody on the guitar: E3 to G4."""

BASS = (40, 52)
"""Between these lies the thumb: E2 to E3."""

EARLY_OR_LATE = 0.011
"""A hand is so unsteady, both ways [s]."""

BREATH = (1.0, 1.025, 1.08)
"""A bar lasts so much longer: any, the last but one of a line, and the last."""

LINE = 8
"""Bars in a line."""


@dataclass(frozen=True)
class Struck:
    """A note that is struck: who plays it, when [s], how high, how long [s] and how hard [0..1]."""

    part: str
    at: float
    pitch: int
    lasts: float
    loud: float


@dataclass(frozen=True)
class Place:
    """A bar where it stands: when it begins and how long a beat is [s], its number, its bass and its inner voices.

    `arc` is how loud it is within its line, which rises towards its middle.
    """

    begins: float
    beat: float
    number: int
    section: Section
    bass: int
    inner: tuple[int, ...]
    arc: float


def performed(piece: Piece) -> tuple[tuple[Struck, ...], float]:
    """All notes of a piece as they are played, and how long it takes [s]."""
    struck: list[Struck] = []
    begins, number, last = 0.0, 0, ""
    inner: tuple[int, ...] = (INNER[0] + 3, INNER[0] + 7, INNER[0] + 12)
    for section in piece.sections:
        for i, bar in enumerate(section.bars):
            left = len(section.bars) - i if len(section.bars) < LINE else LINE - i % LINE
            beat = 60.0 / piece.tempo * BREATH[max(0, 3 - left)]
            arc = 0.93 + 0.09 * math.sin(math.pi * (i % LINE + 0.5) / LINE)
            inner = voiced(bar.chord, inner)
            place = Place(begins, beat, number, section, bass(bar.chord, again=bar.chord == last), inner, arc)
            struck += [*STYLES[section.style](place), *_melody(bar, place)]
            begins, number, last = begins + beat * piece.beats, number + 1, bar.chord
    return _by_hand(struck, piece.name), begins


def voiced(name: str, before: tuple[int, ...]) -> tuple[int, ...]:
    """The three voices of a chord that are nearest to those before; of four notes the bass has the root."""
    classes = chord(name)[-3:]
    spots = [[p for p in range(INNER[0], INNER[1] + 1) if p % 12 == each] for each in classes]
    ways = {
        tuple(way) for order in permutations(spots) for way in product(*order) if way[0] < way[1] < way[2]
    }
    near = [way for way in ways if way[2] - way[0] <= 12]
    return min(near, key=lambda way: (sum(abs(a - b) for a, b in zip(way, before, strict=True)), way))


def bass(name: str, *, again: bool) -> int:
    """The root of a chord, or its fifth where the bar before had the same; each where the thumb reaches it."""
    note = chord(name)[2 if again else 0]
    return next(p for p in range(BASS[0], BASS[1] + 1) if p % 12 == note)


def _waltz(place: Place) -> Iterator[Struck]:
    """The thumb on the first beat, the fingers on the second and third."""
    yield Struck("guitar", place.begins, place.bass, place.beat * 2.9, 0.52)
    for beat, loud in ((1, 0.34), (2, 0.27)):
        for string, note in enumerate(place.inner):
            at = place.begins + beat * place.beat + 0.011 * string
            yield Struck("guitar", at, note, place.beat * 0.9, loud)


def _arpeggio(place: Place) -> Iterator[Struck]:
    """The thumb, then up and down the chord in half beats."""
    yield Struck("guitar", place.begins, place.bass, place.beat * 2.9, 0.48)
    a, b, c = place.inner
    for half, note in enumerate((a, b, c, b, a), 1):
        yield Struck(
            "guitar", place.begins + half * place.beat / 2, note, place.beat * 1.6, 0.3 + 0.03 * (half == 3)
        )


def _rolled(place: Place) -> Iterator[Struck]:
    """The whole chord, from below, and left to ring."""
    for string, note in enumerate((place.bass, *place.inner)):
        loud = 0.5 if string == 0 else 0.32
        yield Struck("guitar", place.begins + 0.05 * string, note, place.beat * 3.2, loud)


def _band(place: Place) -> Iterator[Struck]:
    """The tuba on the first beat, the horns after it."""
    yield Struck("tuba", place.begins, place.bass - 12 + 12 * (place.bass < 41), place.beat * 0.85, 0.8)
    for beat in (1, 2):
        for note in place.inner:
            yield Struck("horns", place.begins + beat * place.beat, note, place.beat * 0.42, 0.34)


STYLES: Mapping[str, Callable[[Place], Iterator[Struck]]] = {
    "waltz": _waltz,
    "arpeggio": _arpeggio,
    "rolled": _rolled,
    "band": _band,
}


def _melody(bar: Bar, place: Place) -> Iterator[Struck]:
    """The melody, and below it a second voice where the section has one."""
    band = place.section.style == "band"
    part = ("trumpet" if place.number % 16 >= 8 else "clarinet") if band else "guitar"
    at = place.begins
    for tone in bar.melody:
        lasts = tone.beats * place.beat
        if tone.pitch is not None:
            accent = 0.06 if at == place.begins else 0.0
            yield Struck(part, at, tone.pitch, lasts * (0.95 if band else 1.15), (0.78 + accent) * place.arc)
            below = second(tone, bar.chord) if place.section.doubled else None
            if below is not None:
                yield Struck("clarinet" if band else part, at + 0.006, below, lasts, 0.5 * place.arc)
        at += lasts


def second(tone: Tone, name: str) -> int | None:
    """The note of the chord next below a melody note, a third or more away; none under notes that only pass."""
    if tone.pitch is None or tone.beats < 1:
        return None
    return next(p for p in range(tone.pitch - 3, tone.pitch - 12, -1) if p % 12 in chord(name))


def _by_hand(struck: list[Struck], name: str) -> tuple[Struck, ...]:
    """The notes a little early or late and a little softer or harder, always the same for a name."""
    when, hard = chances(len(struck), f"{name}/when"), chances(len(struck), f"{name}/hard")
    return tuple(
        Struck(
            note.part,
            note.at + EARLY_OR_LATE * (2.0 * when[i] - 1.0),
            note.pitch,
            note.lasts,
            note.loud * (0.9 + 0.2 * hard[i]),
        )
        for i, note in enumerate(struck)
    )
