"""Metal: the bell of the church and a coin on a table."""

import numpy as np

from game.press.sound.waves import Wave, chances, faded, high, in_room, lay, low, noise, silence, ticks

CAST = (
    (0.5, 0.42, 1.0), (1.0, 0.62, 0.62), (1.19, 0.5, 0.55), (1.5, 0.24, 0.36), (2.0, 0.85, 0.4),
    (2.52, 0.2, 0.2), (2.66, 0.24, 0.2), (3.01, 0.3, 0.2), (4.16, 0.2, 0.12), (5.43, 0.1, 0.08),
)  # fmt: skip
"""The partials of a cast bell: frequency of the strike note, how strong, how long of the longest."""

SMALL = ((1.0, 1.0, 1.0), (2.76, 0.35, 0.45), (5.4, 0.15, 0.2))
"""Those of a small bell that is a bar."""

COIN = ((1.0, 1.0), (1.37, 0.8), (1.83, 0.55), (2.41, 0.6), (2.97, 0.35), (3.6, 0.2))
"""Those of a coin: frequency of the lowest, how strong."""


def bell_partials(strike: float, lasts: float, *, small: bool = False) -> Wave:
    """A bell that is struck at its strike note [Hz]; each partial is a pair that beats, as in a bell cast by hand."""
    time = ticks(lasts * 1.5)
    wave = np.zeros(len(time))
    for number, (ratio, strong, long) in enumerate(SMALL if small else CAST):
        apart = 0.0006 * (1 + number % 3)
        pair = sum(np.sin(2.0 * np.pi * strike * ratio * (1.0 + side * apart) * time) for side in (-1, 1))
        wave += 0.5 * strong * pair * np.exp(-time * 5.0 / (lasts * long))
    return faded(wave, 0.0015, lasts / 3)


def bell() -> Wave:
    """A village bell, once, from the atrium."""
    ground = silence(4.4)
    clapper = low(noise(0.03, "clapper"), 2400.0) * np.exp(-ticks(0.03) / 0.006)
    lay(ground, bell_partials(466.2, 3.6), 0.01)
    lay(ground, 0.5 * faded(clapper, 0.001, 0.01), 0.01)
    return faded(in_room(ground, "atrio", lasts=1.6, wet=0.3, dark=2600.0, ring=False), 0.0, 1.4)


def coin() -> Wave:
    """A coin put down: it bounces twice and lies."""
    ground = silence(0.7)
    for number, (at, loud) in enumerate(((0.01, 1.0), (0.115, 0.5), (0.185, 0.26), (0.232, 0.12))):
        lay(ground, loud * _clink(2890.0 * (1.0 + 0.006 * number), f"coin/{number}"), at)
    wood = low(noise(0.05, "table"), 500.0) * np.exp(-ticks(0.05) / 0.012)
    lay(ground, 1.4 * faded(wood, 0.001, 0.02), 0.01)
    return faded(ground, 0.0, 0.2)


def _clink(lowest: float, name: str) -> Wave:
    time = ticks(0.45)
    turns = chances(len(COIN), name)
    wave = high(noise(0.45, name), 4000.0) * np.exp(-time / 0.002) * 0.4
    for (ratio, strong), turn in zip(COIN, turns, strict=True):
        ringing = np.exp(-time / (0.085 / ratio))
        wave += strong * ringing * np.sin(2.0 * np.pi * (lowest * ratio * time + turn))
    return faded(wave, 0.0008, 0.1)
