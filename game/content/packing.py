"""A value of the game as bytes, and back: what a cache file holds.

It is a pickle, because nothing in the standard library is as quick with ten thousand small objects, and starting
quickly is all that a cache is for. A pickle may name any function of any library, so this one is read by a reader that
knows only two things: the frozen dataclasses of the packages listed below, and an array as type, shape and bytes.
Whatever else a file asks for is refused, however it came into the player's folder. Saves are never pickled: they are
handed on, and must outlive a version.
"""

import importlib
import io
import pickle
from dataclasses import is_dataclass
from typing import Any

PACKAGES = (
    "game.model.",
    "game.deck.",
    "game.content.level",
    "game.content.parameter_notes",
    "game.content.text",
    "game.content.words",
)
ARRAYS = ("<f8", "<i8", "|b1")
PROTOCOL = 5
# What reading a damaged or a strange pickle may raise, by the documentation of `pickle` and by trying.
ODDITIES = (
    pickle.PickleError,
    ArithmeticError,
    AttributeError,
    EOFError,
    ImportError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
)


class Unpackable(Exception):
    """A value that holds more than frozen dataclasses, arrays and plain data, or bytes that are none."""


def pack(value: object) -> bytes:
    """Gives a value as bytes.

    Raises:
        Unpackable: something in it would not be read back.
    """
    stream = io.BytesIO()
    try:
        _Writer(stream, PROTOCOL).dump(value)
    except ODDITIES as error:
        raise Unpackable(str(error)) from error
    return stream.getvalue()


def unpack(data: bytes) -> object:
    """Gives the value of bytes.

    Raises:
        Unpackable: they are damaged, or ask for something that no value of the game needs.
    """
    try:
        return _Reader(io.BytesIO(data)).load()
    except ODDITIES as error:
        raise Unpackable(str(error)) from error


def array(kind: str, shape: tuple[int, ...], data: bytes) -> object:
    """Gives an array from what `pack` made of it."""
    import numpy as np  # here: words have no arrays, and are wanted before NumPy is

    if kind not in ARRAYS:
        raise ValueError(kind)
    return np.frombuffer(data, dtype=kind).reshape(shape).copy()


class _Writer(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:
        """Gives arrays as `array` reads them; all else as pickle does, but nothing that would not be read back."""
        if hasattr(value, "__qualname__") and value is not array:
            _known(value.__module__, value.__qualname__)
        elif type(value).__module__ == "numpy" and hasattr(value, "tobytes") and hasattr(value, "dtype"):
            if value.dtype.str not in ARRAYS:
                raise pickle.PicklingError(f"an array of {value.dtype}")
            return array, (value.dtype.str, value.shape, value.tobytes())
        return NotImplemented


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """Gives `array` or a frozen dataclass of the game, and nothing else."""
        if (module, name) == (array.__module__, array.__name__):
            return array
        return _known(module, name)


def _known(module: str, name: str) -> Any:
    if not module.startswith(PACKAGES):
        raise pickle.UnpicklingError(f"{module}.{name}")
    found: Any = getattr(importlib.import_module(module), name, None)
    # A module may have imported something else's class, under its own or another name.
    own = isinstance(found, type) and (found.__module__, found.__qualname__) == (module, name)
    if not own or not is_dataclass(found) or not getattr(found, "__dataclass_params__").frozen:  # noqa: B009
        raise pickle.UnpicklingError(f"{module}.{name}")
    return found
