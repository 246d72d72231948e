"""Plain scalars by the YAML 1.2 core schema, so that `no`, `on`, `010` and `1:30` stay text."""

import math
import re

# Stricter than the core schema in one point: a number with a leading zero is text, because it is a code
# (a municipality's key, a telephone) more often than a quantity.
INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)\Z")
DECIMAL = re.compile(r"[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
NOT_FINITE = re.compile(r"([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\Z")
NULLS = frozenset({"", "~", "null", "Null", "NULL"})
TRUTHS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
LARGEST_NUMBER = 1e15
LONGEST_NUMBER = 40

Scalar = str | int | float | bool | None


class NotFinite(ValueError):
    """A NaN or an infinity."""


class TooLarge(ValueError):
    """A number that floating point could not count by ones."""


def plain_scalar(text: str) -> Scalar:
    """Gives what an unquoted scalar means.

    Raises:
        NotFinite: for `.nan` and `.inf`.
        TooLarge: for numbers beyond 10^15, or written with more than 40 characters.
    """
    if text in NULLS:
        return None
    if text in TRUTHS:
        return TRUTHS[text]
    if NOT_FINITE.match(text):
        raise NotFinite(text)
    if text[0] in "+-.0123456789" and DECIMAL.match(text):
        return _number(text)
    return text


def _number(text: str) -> int | float:
    if len(text) > LONGEST_NUMBER:
        raise TooLarge(text)
    number = int(text) if INTEGER.match(text) else float(text)
    if not math.isfinite(number) or abs(number) > LARGEST_NUMBER:
        raise TooLarge(text)
    return number
