"""Fingerprints of a position: equal if and only if every stock is equal to the last bit."""

import hashlib
from dataclasses import fields

import numpy as np

from game.play.turn import Position


def state_hash(position: Position, run: int = 0) -> str:
    """A fingerprint of one run's stocks and of what its deck remembers: 16 hexadecimal digits."""
    digest = hashlib.sha256(str(position.semester).encode())
    for part in (position.state, position.deck):
        for field in fields(part):
            values = np.ascontiguousarray(getattr(part, field.name)[run], dtype="<f8")
            digest.update(field.name.encode())
            digest.update((values + 0.0).tobytes())
    return digest.hexdigest()[:16]
