"""An empty village: crickets at night, wind by day."""

import numpy as np

from game.press.sound.waves import (
    Wave,
    between,
    chances,
    faded,
    from_quietest,
    in_room,
    lay,
    noise,
    silence,
    ticks,
)

NIGHT = 9.0
"""The night begins again after so long [s]."""

CRICKETS = ((4150.0, 11, 1.0, 3), (4620.0, 8, 0.45, 4), (3820.0, 13, 0.3, 3))
"""Each: its song [Hz], chirps in a night, how near, beats of its wings in a chirp."""


def crickets() -> Wave:
    """Three crickets, one of them near, and air."""
    ground = silence(NIGHT)
    for number, (song, chirps, near, beats) in enumerate(CRICKETS):
        late = chances(chirps, f"cricket/{number}")
        for chirp in range(chirps):
            at = (chirp + 0.25 * late[chirp] + 0.3 * number) * NIGHT / chirps
            lay(ground, near * _chirp(song * (1.0 + 0.004 * late[chirp]), beats), at)
    air = 0.25 * _gusts("night air", NIGHT, 200.0, 900.0, 2)
    return from_quietest(in_room(ground + air, "campo", lasts=0.5, wet=0.18, dark=5200.0, ring=True))


def _chirp(song: float, beats: int) -> Wave:
    """A cricket's chirp: some beats of its wings."""
    lasts, beat = 0.045 * beats + 0.02, 0.045
    time = ticks(lasts)
    wings = np.where(time < beat * beats, np.sin(np.pi * (time % beat) / beat) ** 2, 0.0)
    swell = 0.6 + 0.4 * time / lasts
    return faded(wings * swell * np.sin(2.0 * np.pi * song * time), 0.002, 0.01)


def wind() -> Wave:
    """Wind over a plaza: low, and now and then round a corner."""
    low_ = _gusts("plain", 10.0, 90.0, 420.0, 2)
    corner = _gusts("corner", 10.0, 420.0, 760.0, 3, 4)
    return from_quietest(in_room(low_ + 0.45 * corner, "plaza", lasts=0.6, wet=0.3, dark=1600.0, ring=True))


def _gusts(name: str, lasts: float, least: float, most: float, times: int, steep: int = 2) -> Wave:
    """Noise on the ring that comes and goes some times, never twice alike."""
    turn = 2.0 * np.pi * ticks(lasts) / lasts
    a, b, c = 2.0 * np.pi * chances(3, f"{name}/gusts")
    swell = 0.5 + 0.26 * np.sin(times * turn + a) + 0.14 * np.sin((times + 1) * turn + b)
    swell += 0.1 * np.sin((2 * times + 3) * turn + c)
    return np.asarray(between(noise(lasts, name), least, most, steep) * swell)
