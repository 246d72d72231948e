"""Wood and paper: the loom's shuttle, a tick, a card, postcards, and cloth that tears."""

import numpy as np

from game.press.sound.waves import (
    Wave,
    between,
    chances,
    faded,
    high,
    in_room,
    lay,
    low,
    noise,
    silence,
    ticks,
)

BLOCK = ((1.0, 0.022, 1.0), (2.18, 0.014, 0.6), (3.56, 0.009, 0.4), (5.41, 0.006, 0.22))
"""What a piece of wood rings with: frequency of the lowest, how long [s], how strong."""


def knock(lowest: float, loud: float, name: str, slow: float = 1.0) -> Wave:
    """Wood on wood; a larger piece rings lower [Hz], and longer (`slow` times)."""
    time = ticks(0.22)
    wave = low(noise(0.22, name), 3200.0) * np.exp(-time / 0.004) * 0.7
    for ratio, rings, strong in BLOCK:
        wave += strong * np.exp(-time / (rings * slow)) * np.sin(2.0 * np.pi * lowest * ratio * time)
    return loud * faded(wave, 0.0008, 0.06)


def swish(lasts: float, least: float, most: float, name: str) -> Wave:
    """Something that flies past: a noise that grows brighter, then darker [Hz]."""
    time = ticks(lasts) / lasts
    hiss = noise(lasts, name)
    hump = np.sin(np.pi * time) ** 1.5
    dark, bright = between(hiss, least, least * 2.2), between(hiss, most / 2.2, most)
    return hump * (dark * (1.0 - hump) + bright * hump * 1.4)


def shuttle() -> Wave:
    """The shuttle is struck, flies across, is caught; then the reed beats the thread into the cloth."""
    ground = silence(1.25)
    lay(ground, knock(520.0, 0.8, "picker"), 0.01)
    lay(ground, 0.9 * swish(0.36, 420.0, 2600.0, "flight"), 0.03)
    lay(ground, knock(610.0, 0.65, "box"), 0.37)
    lay(ground, knock(148.0, 0.8, "beam", 3.0), 0.62)
    rattle = between(noise(0.16, "reed"), 900.0, 4200.0) * np.exp(-ticks(0.16) / 0.03)
    lay(ground, 0.8 * faded(rattle, 0.001, 0.05), 0.62)
    return faded(in_room(ground, "telar", lasts=0.5, wet=0.22, dark=2600.0, ring=False), 0.0, 0.4)


def tick() -> Wave:
    """A fingernail on wood."""
    ground = silence(0.14)
    lay(ground, knock(980.0, 1.0, "tick", 0.6)[: len(ground) - 320], 0.004)
    return faded(ground, 0.0, 0.05)


def card() -> Wave:
    """A sheet that slides over another, and is laid down."""
    ground = silence(0.5)
    lay(ground, _slip("card", 0.3), 0.0)
    lay(ground, knock(260.0, 0.22, "desk"), 0.27)
    return faded(ground, 0.005, 0.12)


def postcards() -> Wave:
    """Three postcards, dealt one after the other."""
    ground = silence(0.95)
    for number, at in enumerate((0.0, 0.21, 0.4)):
        lay(ground, (0.8, 0.9, 1.0)[number] * _slip(f"postcard/{number}", 0.19), at)
        lay(ground, knock(300.0 - 20.0 * number, 0.28, f"deal/{number}"), at + 0.165)
    return faded(ground, 0.004, 0.15)


def _slip(name: str, lasts: float) -> Wave:
    """Paper over paper: a hiss that flutters."""
    time = ticks(lasts) / lasts
    flutter = 0.65 + 0.35 * low(noise(lasts, f"{name}/flutter"), 55.0) / 0.03
    hump = np.sin(np.pi * time**0.7) ** 2
    return faded(between(noise(lasts, name), 1300.0, 6500.0) * hump * np.clip(flutter, 0.1, 1.4), 0.004, 0.04)


def tear() -> Wave:
    """Cloth that gives: thread after thread, faster and faster, then a dull end."""
    ground = silence(1.3)
    lasts = 0.72
    when = np.sort(chances(150, "threads") ** 0.62) * lasts
    hard = chances(150, "threads/hard")
    snap = ticks(0.012)
    for at, loud in zip(when, hard, strict=True):
        pop = noise(0.012, f"thread/{loud:.5f}") * np.exp(-snap / 0.0022)
        lay(ground, (0.3 + loud) * (0.5 + at / lasts) * faded(pop, 0.0004, 0.004), 0.02 + float(at))
    ground = low(ground, 1500.0) + 0.25 * high(low(ground, 3600.0), 1500.0)
    lay(ground, knock(104.0, 0.2, "end", 4.0), 0.02 + lasts)
    return faded(in_room(ground, "cuarto", lasts=0.6, wet=0.3, dark=1200.0, ring=False), 0.0, 0.5)
