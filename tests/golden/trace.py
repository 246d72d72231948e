"""What the functions of the model and the deck give on the way: an inexact value shows here before a floor hides it.

People and money are whole, so a last bit that differs may be rounded away for years, until one day it is not. The
states that are committed can't show it; the values on the way can, from one configuration to another on one machine.
"""

import hashlib
import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import CodeType, FrameType
from typing import Any

import numpy as np

from game import deck, model

FOLDERS = tuple(str(package.__path__[0]) for package in (model, deck))


class Trace:
    """A digest for each function, in the order in which they first gave something."""

    def __init__(self) -> None:
        self._names: dict[CodeType, str | None] = {}
        self._digests: dict[str, Any] = {}

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listens to every call while it lasts."""
        sys.setprofile(self._hear)
        try:
            yield
        finally:
            sys.setprofile(None)

    def digests(self) -> dict[str, str]:
        """What was heard so far."""
        return {name: digest.hexdigest()[:16] for name, digest in self._digests.items()}

    def _hear(self, frame: FrameType, event: str, given: Any) -> None:
        if event != "return" or given is None:
            return
        name = self._name(frame.f_code)
        if name is not None:
            digest = self._digests.setdefault(name, hashlib.blake2b(digest_size=16))
            for piece in _arrays(given):
                digest.update(piece)

    def _name(self, code: CodeType) -> str | None:
        if code not in self._names:
            ours = code.co_filename.startswith(FOLDERS) and not code.co_flags & inspect.CO_GENERATOR
            plain = ours and not code.co_name.startswith("<")
            stem = code.co_filename.replace("\\", "/").rpartition("/")[2].removesuffix(".py")
            self._names[code] = f"{stem}.{code.co_name}" if plain else None
        return self._names[code]


def _arrays(value: Any) -> Iterator[bytes]:
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        # The sign of a zero, and which of all the nothings a NaN is, may differ and mean nothing.
        yield (np.where(np.isnan(value), np.nan, value) + 0.0).tobytes()
    elif isinstance(value, np.ndarray):
        yield value.tobytes()
    elif isinstance(value, dict):
        yield from (piece for part in value.values() for piece in _arrays(part))
    elif isinstance(value, tuple):
        yield from (piece for part in value for piece in _arrays(part))
