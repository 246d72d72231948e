"""A guitar: a plucked string is a delay that loses its high sounds on the way round (Karplus and Strong)."""

import numpy as np

from game.press.sound.notes import hertz
from game.press.sound.waves import RATE, Wave, chances, convolved, faded, low, noise, samples, ticks

INSIDE = 48_000
"""The string itself runs so fast, which sets how quickly its high sounds die [Hz]."""

LOSS = 0.5
"""How the string mixes a sample with its neighbour; half also makes the delay half a sample longer."""

PLUCKED_AT = 0.21
"""Where on the string the finger is, of its length."""

RINGS = {40: 6.0, 64: 4.4, 88: 2.6}
"""How long a string of this pitch rings until it is a thousand times weaker [s]."""

BODY = ((98.0, 0.04, 0.9), (204.0, 0.03, 1.1), (402.0, 0.016, 0.8), (655.0, 0.01, 0.8), (1080.0, 0.006, 0.9))
"""What the box answers with: frequency [Hz], how long it rings [s], how much louder than the string itself."""


def plucked(pitch: int, lasts: float, loud: float, name: str) -> Wave:
    """A string, plucked and damped after a time [s]; a harder touch is brighter.

    Args:
        pitch: 60 is middle C.
        lasts: until a finger stops it [s].
        loud: how hard [0..1].
        name: its touch is always the same for a name.
    """
    wanted = hertz(pitch)
    delay = int(INSIDE / wanted - LOSS)
    rounds = int(lasts * 1.1 * wanted) + 4
    lost = 10.0 ** (-3.0 / (wanted * float(np.interp(pitch, list(RINGS), list(RINGS.values())))))
    string = _rounds(_touch(delay, loud, name), rounds, lost)
    # A delay has whole samples: the string is a little flat or sharp, and is read faster or slower to be in tune.
    step = INSIDE / RATE * wanted * (delay + LOSS) / INSIDE
    count = min(samples(lasts), int((len(string) - 1) / step))
    read = np.interp(np.arange(count) * step, np.arange(len(string)), string)
    nail = noise(0.012, f"{name}/nail") * np.exp(-ticks(0.012) / 0.003)
    read[: len(nail)] += 0.12 * loud * low(nail, 2600.0)[:count]
    return loud * faded(read, 0.0006, min(0.07, lasts / 4))


def _touch(delay: int, loud: float, name: str) -> Wave:
    """The shape of the string as the finger leaves it: one round of it, as loud for every pitch."""
    partials = np.arange(1, delay // 2)
    bright = 1300.0 + 4200.0 * loud
    height = np.sin(np.pi * partials * PLUCKED_AT) / partials
    height /= 1.0 + (partials * INSIDE / delay / bright) ** 2
    turned = 0.7 * (chances(len(partials), name) - 0.5)
    spectrum = np.zeros(delay // 2 + 1, dtype=complex)
    spectrum[1 : 1 + len(partials)] = height * np.exp(1j * (turned - np.pi / 2))
    shape = np.fft.irfft(spectrum, delay)
    return np.asarray(shape / np.sqrt(np.mean(shape**2)))


def _rounds(touch: Wave, rounds: int, lost: float) -> Wave:
    """The string, round after round; a whole round is made at once from the one before."""
    string = np.empty((rounds, len(touch)))
    string[0], last = touch, 0.0
    for i in range(1, rounds):
        before = string[i - 1]
        string[i, 1:] = (1.0 - LOSS) * before[1:] + LOSS * before[:-1]
        string[i, 0] = (1.0 - LOSS) * before[0] + LOSS * last
        string[i] *= lost
        last = before[-1]
    return string.ravel()


def through_body(wave: Wave, *, ring: bool) -> Wave:
    """The strings through the box of the guitar."""
    time = ticks(0.12)
    box = np.zeros(len(time))
    for frequency, rings, strong in BODY:
        ringing = np.exp(-time / rings) * np.sin(2.0 * np.pi * frequency * time)
        box += ringing * strong * 2.0 / samples(rings)
    box[0] += 1.0
    return convolved(wave, box, ring=ring)
