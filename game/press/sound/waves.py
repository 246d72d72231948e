"""Waves as arrays: noise by name, filters, rooms, fades and loudness.

A wave is an array of float64, shape (samples,) or, after a wide room, (samples, 2). A loop is made on a ring: what runs
over its end goes on at its beginning, and every filter here is circular, so that a loop has no seam by construction.
"""

from collections.abc import Callable
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

RATE = 32_000
"""Samples in a second; what is heard ends at half of it [Hz]."""

SHORT = 0.4
"""Loudness is that of the loudest stretch of this length [s]."""

CEILING = 0.84
"""No sample is larger: encoding adds a little, and two sounds are heard together."""

Wave = NDArray[np.float64]


def samples(seconds: float) -> int:
    """A time in samples."""
    return round(seconds * RATE)


def silence(seconds: float) -> Wave:
    """Nothing, for so long [s]."""
    return np.zeros(samples(seconds))


def ticks(seconds: float) -> Wave:
    """The time of each sample [s]."""
    return np.arange(samples(seconds)) / RATE


def noise(seconds: float, name: str) -> Wave:
    """White noise between -1 and 1, always the same for a name."""
    return 2.0 * np.random.default_rng(crc32(name.encode())).random(samples(seconds)) - 1.0


def chances(count: int, name: str) -> Wave:
    """Numbers between 0 and 1, always the same for a name."""
    return np.random.default_rng(crc32(name.encode())).random(count)


def lay(ground: Wave, wave: Wave, at: float) -> None:
    """Add a wave to a longer one from a time on [s]; on the ring, what runs over the end goes on at the beginning."""
    start = samples(at) % len(ground)
    while len(wave):
        room = min(len(wave), len(ground) - start)
        ground[start : start + room] += wave[:room]
        wave, start = wave[room:], 0


def shaped(wave: Wave, gain: Callable[[Wave], Wave]) -> Wave:
    """A wave with each frequency [Hz] multiplied by its gain; circular, and nothing is delayed."""
    frequencies = np.asarray(np.fft.rfftfreq(len(wave), 1.0 / RATE), dtype=np.float64)
    return np.fft.irfft(np.fft.rfft(wave) * gain(frequencies), len(wave))


def low(wave: Wave, hertz: float, steep: int = 2) -> Wave:
    """What lies below a frequency."""
    return shaped(wave, lambda f: 1.0 / np.sqrt(1.0 + (f / hertz) ** (2 * steep)))


def high(wave: Wave, hertz: float, steep: int = 2) -> Wave:
    """What lies above a frequency."""
    return shaped(wave, lambda f: 1.0 - 1.0 / np.sqrt(1.0 + (f / hertz) ** (2 * steep)))


def between(wave: Wave, least: float, most: float, steep: int = 2) -> Wave:
    """What lies between two frequencies."""
    return high(low(wave, most, steep), least, steep)


def convolved(wave: Wave, response: Wave, *, ring: bool) -> Wave:
    """A wave through a body or a room; it rings on after its end, or round into its beginning."""
    size = len(wave) if ring else len(wave) + len(response)
    folded = np.zeros(size)
    lay(folded, response, 0.0)
    return np.fft.irfft(np.fft.rfft(wave, size) * np.fft.rfft(folded), size)


def in_room(
    wave: Wave, name: str, *, lasts: float, wet: float, dark: float, ring: bool, wide: bool = False
) -> Wave:
    """A wave in a room, heard with one ear, or with two, shape (samples, 2), where it is `wide`.

    Args:
        wave: what sounds in it.
        name: which room.
        lasts: until an echo is a thousand times weaker [s].
        wet: how much of the room is heard.
        dark: above this its walls swallow [Hz].
        ring: whether it is a loop.
        wide: whether each ear hears the room from its own side; it takes twice as long to load.
    """
    ears = []
    for ear in ("left", "right") if wide else ("left",):
        echo = noise(lasts, f"{name}/{ear}") * 10.0 ** (-3.0 * ticks(lasts) / lasts)
        echo = low(echo * np.minimum(1.0, ticks(lasts) / 0.012), dark)
        echo *= wet / np.sqrt(np.sum(echo**2))
        echo[0] += 1.0
        ears.append(convolved(wave, echo, ring=ring))
    return np.stack(ears, axis=1) if wide else ears[0]


def from_quietest(loop: Wave) -> Wave:
    """A loop turned so that it begins where it is quietest: encoding is least exact at both ends."""
    mono = loop if loop.ndim == 1 else loop.mean(axis=1)
    after = np.arange(len(loop)) / RATE
    moment = np.exp(-0.5 * (np.minimum(after, after[-1] - after) / 0.01) ** 2)
    return np.roll(loop, -int(np.argmin(convolved(mono**2, moment, ring=True))), axis=0)


def faded(wave: Wave, rise: float, fall: float) -> Wave:
    """A wave that begins and ends in silence [s]."""
    gain = np.ones(len(wave))
    up, down = max(1, samples(rise)), max(1, samples(fall))
    gain[:up] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(up) / up)
    gain[-down:] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(1, down + 1) / down)
    return np.asarray(wave * (gain if wave.ndim == 1 else gain[:, None]))


def loudness(wave: Wave) -> float:
    """How loud the loudest stretch is [dB below full], weighed about as an ear does: basses less, trebles more."""
    mono = wave if wave.ndim == 1 else wave.mean(axis=1)
    heard = shaped(mono, lambda f: f**2 / (f**2 + 60.0**2) * (1.0 + 0.6 * f**2 / (f**2 + 1700.0**2)))
    sums = np.concatenate([[0.0], np.cumsum(heard**2)])
    stretch = min(len(heard), samples(SHORT))
    return float(10.0 * np.log10(np.max(sums[stretch:] - sums[:-stretch]) / samples(SHORT) + 1e-12))


def levelled(wave: Wave, loud: float) -> Wave:
    """A wave made so loud [dB below full]; where a peak would be too high, it is all made softer."""
    louder = wave * 10.0 ** ((loud - loudness(wave)) / 20.0)
    return np.asarray(louder * min(1.0, CEILING / max(1e-9, float(np.max(np.abs(louder))))))
