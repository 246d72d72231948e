"""Whether two values of the game are the same, down to the last bit of every array."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np


def differences(one: Any, other: Any, at: str = "") -> list[str]:
    """Where two values differ; nowhere when they are the same."""
    if type(one) is not type(other):
        return [f"{at}: {type(one).__name__} and {type(other).__name__}"]
    if isinstance(one, np.ndarray):
        same = one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
        return [] if same and one.flags.writeable == other.flags.writeable else [at]
    if is_dataclass(one):
        return _inner(((f.name, getattr(one, f.name), getattr(other, f.name)) for f in fields(one)), at)
    if isinstance(one, Mapping):
        if list(one) != list(other):
            return [f"{at}: keys"]
        return _inner(((key, one[key], other[key]) for key in one), at)
    if isinstance(one, tuple | list):
        if len(one) != len(other):
            return [f"{at}: {len(one)} and {len(other)}"]
        return _inner(((i, a, b) for i, (a, b) in enumerate(zip(one, other, strict=True))), at)
    return [] if one == other else [at]


def _inner(parts: Any, at: str) -> list[str]:
    return [found for name, a, b in parts for found in differences(a, b, f"{at}/{name}")]
