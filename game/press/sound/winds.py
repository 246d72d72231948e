"""A village band from afar: tuba, horns, clarinet and trumpet by their partials, and a drum."""

from dataclasses import dataclass

import numpy as np

from game.press.sound.notes import hertz
from game.press.sound.waves import RATE, Wave, chances, faded, noise, samples, ticks


@dataclass(frozen=True)
class Wind:
    """A wind instrument.

    Attributes:
        partials: how strong each of its partials is, the lowest first.
        speaks: how long a note takes to come [s].
        shakes: how much its pitch trembles, of itself.
        swells: how much later each higher partial comes, of `speaks`.
    """

    partials: tuple[float, ...]
    speaks: float
    shakes: float
    swells: float = 0.0


WINDS = {
    "tuba": Wind((1.0, 0.7, 0.42, 0.2, 0.1, 0.05), 0.05, 0.0, 0.1),
    "horns": Wind((1.0, 0.8, 0.55, 0.34, 0.2, 0.1, 0.05), 0.035, 0.001, 0.15),
    "clarinet": Wind((1.0, 0.06, 0.62, 0.05, 0.36, 0.06, 0.2, 0.05, 0.1), 0.03, 0.0025),
    "trumpet": Wind((0.8, 1.0, 0.85, 0.62, 0.45, 0.3, 0.2, 0.13, 0.08), 0.025, 0.003, 0.25),
}


def blown(part: str, pitch: int, lasts: float, loud: float, name: str) -> Wave:
    """A note of a wind instrument; each is out of tune by a little, always the same for a name."""
    wind = WINDS[part]
    time = ticks(lasts)
    off, turn = chances(2, name)
    trembling = wind.shakes * np.minimum(1.0, time / 0.3) * np.sin(2.0 * np.pi * (5.2 * time + turn))
    frequency = hertz(pitch + 0.12 * (off - 0.5)) * (1.0 + trembling)
    phase = 2.0 * np.pi * np.cumsum(frequency) / RATE
    note = np.zeros(len(time))
    for number, strong in enumerate(wind.partials, 1):
        comes = wind.speaks * (1.0 + wind.swells * number)
        note += strong * np.minimum(1.0, time / comes) * np.sin(number * phase)
    breath = noise(lasts, f"{name}/breath") * 0.02
    note = (note / np.sqrt(np.sum(np.square(wind.partials))) + breath) * (
        1.0 - 0.25 * time / max(lasts, 0.01)
    )
    return loud * faded(note, wind.speaks / 2, min(0.06, lasts / 3))


def drum(loud: float, name: str) -> Wave:
    """A drum with skin on both sides, struck softly."""
    time = ticks(0.35)
    falling = 62.0 + 34.0 * np.exp(-time / 0.03)
    skin = np.sin(2.0 * np.pi * np.cumsum(falling) / RATE) * np.exp(-time / 0.09)
    stick = noise(0.35, name) * np.exp(-time / 0.006)
    return faded(loud * (skin + 0.25 * stick), 0.001, 0.05)


def cymbal(loud: float, name: str) -> Wave:
    """A small cymbal, choked."""
    time = ticks(0.16)
    hiss = np.diff(noise(0.16, name), prepend=0.0) * np.exp(-time / 0.035)
    return faded(loud * hiss[: samples(0.16)], 0.001, 0.03)
