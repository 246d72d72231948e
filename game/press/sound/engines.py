"""Machines: a hall of sewing machines, whole or thinned out, the same as it falls silent, and a bus that leaves."""

import numpy as np

from game.press.sound.waves import (
    RATE,
    Wave,
    between,
    chances,
    faded,
    from_quietest,
    high,
    in_room,
    lay,
    low,
    noise,
    samples,
    silence,
    ticks,
)

HALL = 6.0
"""The hum begins again after so long [s]."""

MACHINES = {"full": 9, "half": 4, "few": 1}
"""How many machines are heard in a plant of which all run, or half, or few."""

FALLING = 7
"""Machines that are heard stopping, one after another."""


def hum_full() -> Wave:
    """A plant at work."""
    return _hall("full")


def hum_half() -> Wave:
    """A plant in which every other machine stands."""
    return _hall("half")


def hum_few() -> Wave:
    """A machine or two in a large hall: one hears the hall."""
    return _hall("few")


def _hall(share: str) -> Wave:
    ground = silence(HALL)
    for number in range(MACHINES[share]):
        _at_work(ground, number)
    hall = in_room(high(ground, 45.0), "nave", lasts=1.1, wet=0.35, dark=2400.0, ring=True)
    return from_quietest(hall)


def _at_work(ground: Wave, number: int) -> None:
    """One machine on the ring: a seam, a pause in which the cloth is turned, and the next seam."""
    name = f"machine/{number}"
    starts = chances(1, name)[0] * HALL
    at = 0.0
    for seam, (long, pause) in enumerate(zip(*chances(16, f"{name}/seams").reshape(2, 8), strict=True)):
        lasts = 0.9 + 1.3 * long
        if at + lasts > HALL - 0.3:
            break
        lay(ground, _seam(number, lasts, f"{name}/{seam}"), starts + at)
        at += lasts + 0.25 + 0.5 * pause


def _seam(number: int, lasts: float, name: str) -> Wave:
    """A machine that is trodden on, runs and is let go: its motor, and a stitch for each turn."""
    time = ticks(lasts)
    speed = np.minimum(1.0, np.minimum(time / 0.16 + 0.25, (lasts - time) / 0.2 + 0.2))
    return _turning(number, speed, name)


def _turning(number: int, speed: Wave, name: str) -> Wave:
    """A machine whose speed goes up and down [of its full one]."""
    stitches = 12.5 + 0.7 * (number * 5 % 9)
    turns = np.cumsum(speed) * stitches / RATE
    motor = np.zeros(len(speed))
    for partial, strong in ((7, 0.8), (14, 0.7), (21, 0.45), (28, 0.25), (49, 0.1)):
        motor += strong * np.sin(2.0 * np.pi * (partial * turns + 0.13 * number * partial))
    wave = 0.1 * motor * speed
    needle = _needle(f"needle/{number}")
    for at in np.flatnonzero(np.diff(np.floor(turns)) > 0):
        room = min(len(needle), len(wave) - int(at))
        wave[at : at + room] += 0.55 * float(speed[at]) * needle[:room]
    felt = between(noise(len(speed) / RATE, name), 300.0, 1800.0)
    return faded(0.5 * (wave + 0.05 * felt * speed), 0.02, 0.04)


def _needle(name: str) -> Wave:
    """A stitch: the needle goes down with a thump, and up with a click."""
    time = ticks(0.05)
    thump = np.exp(-time / 0.009) * np.sin(2.0 * np.pi * 190.0 * time)
    click = between(noise(0.05, name), 1400.0, 5200.0)
    return faded(
        0.7 * thump + 1.3 * click * np.exp(-time / 0.003) + 0.7 * np.roll(click, 700) * _later(time),
        0.001,
        0.01,
    )


def _later(time: Wave) -> Wave:
    return np.where(time > 700 / RATE, np.exp(-np.maximum(0.0, time - 700 / RATE) / 0.003), 0.0)


def collapse() -> Wave:
    """A plant that falls silent: the machines run down one after another, and the last one alone for a while."""
    ground = silence(6.6)
    for number in range(FALLING):
        stops = 0.7 + 3.6 * (number / (FALLING - 1)) ** 1.35
        time = ticks(stops + 0.8)
        speed = np.minimum(1.0, time / 0.15 + 0.3) * np.clip((stops + 0.8 - time) / 0.8, 0.0, 1.0) ** 1.2
        lay(ground, _turning(number, speed, f"fall/{number}"), 0.0)
    return faded(in_room(ground, "nave", lasts=1.4, wet=0.4, dark=2400.0, ring=False), 0.1, 1.2)


def bus() -> Wave:
    """A bus that waits with its engine on, pulls away, changes gear once and is gone."""
    lasts = 6.5
    time = ticks(lasts)
    firing = np.interp(time, [0.0, 1.0, 2.6, 2.9, 5.6, lasts], [21.0, 22.0, 52.0, 36.0, 58.0, 60.0])
    shaky = 1.0 + 0.03 * low(noise(lasts, "idle"), 9.0) / 0.012
    phase = 2.0 * np.pi * np.cumsum(firing * shaky) / RATE
    engine = np.zeros(len(time))
    for number in range(1, 22):
        engine += np.sin(number * phase + number**2) / number**0.35
    stroke = (0.5 + 0.5 * np.cos(phase)) ** 3
    engine += 1.6 * between(noise(lasts, "exhaust"), 90.0, 700.0) * stroke * 3.0
    engine = high(engine, 75.0)
    near, far = low(engine, 1300.0), low(engine, 340.0)
    gone = np.clip((time - 1.8) / 4.0, 0.0, 1.0)
    leaving = (near * (1.0 - gone) + far * gone) * (1.0 - 0.93 * gone)
    return faded(leaving[: samples(lasts)], 0.9, 1.3)
