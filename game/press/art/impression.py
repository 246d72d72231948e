"""The impression: ink that takes unevenly, and colour plates that miss the key plate by a little."""

import hashlib

import numpy as np

from game.press.art.drawing import Plate

SHIFT = 1.1
"""How far a colour plate may miss the key plate [units of the drawing]."""

WORN, SALT, SALTED = 0.26, 0.55, 0.985
"""How much ink a worn patch loses, how much a grain of salt does, and above what chance there is one."""

STEPS = 24
"""Shades of a plate: fewer than eyes can tell apart, and small files."""


def impress(name: str, plate: str, cover: Plate, scale: float) -> Plate:
    """A plate as it prints, shape (height, width) [0..1]: the same name and scale give the same grain."""
    seed = hashlib.sha256(f"{name}/{plate}".encode()).digest()
    draw = np.random.Generator(np.random.PCG64(int.from_bytes(seed[:8], "big")))
    if plate != "key":
        turn, far = draw.random() * 2 * np.pi, SHIFT * scale * (0.35 + 0.65 * draw.random())
        cover = _shifted(cover, round(far * np.cos(turn)), round(far * np.sin(turn)))
    return np.round(cover * _grain(draw, cover.shape, scale, plate == "key") * STEPS) / STEPS


def _shifted(cover: Plate, right: int, down: int) -> Plate:
    """The plate moved; what leaves the block is lost, as it is on paper."""
    high, wide = cover.shape
    moved = np.zeros_like(cover)
    moved[max(0, down) : high + min(0, down), max(0, right) : wide + min(0, right)] = cover[
        max(0, -down) : high - max(0, down), max(0, -right) : wide - max(0, right)
    ]
    return moved


def _grain(draw: np.random.Generator, shape: tuple[int, ...], scale: float, key: bool) -> Plate:
    """What the paper keeps of the ink [0..1]; the key plate is inked more richly."""
    cell = max(1, round(scale * 1.5))
    small = (shape[0] // cell + 3, shape[1] // cell + 3)
    cloud = draw.random(small)
    cloud = (cloud[:-1, :-1] + cloud[1:, :-1] + cloud[:-1, 1:] + cloud[1:, 1:]) / 4
    patches = np.repeat(np.repeat(np.clip(cloud - 0.58, 0, 1) * 2.4, cell, 0), cell, 1)[
        : shape[0], : shape[1]
    ]
    salt = np.repeat(np.repeat(draw.random(small) > SALTED, cell, 0), cell, 1)[: shape[0], : shape[1]]
    strength = 0.4 if key else 1.0
    kept: Plate = (1 - strength * WORN * patches) * (1 - strength * SALT * salt)
    return kept
