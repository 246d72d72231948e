"""Reading `requirements.lock`: which of its packages a purpose needs, and a name for its exact content."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path

# What each purpose needs besides what playing needs, as extras of `pyproject.toml`; each has all of those before it.
EXTRAS: Mapping[str, tuple[str, ...]] = {"play": (), "test": ("test",), "research": ("test", "research")}

_PIN = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", re.MULTILINE)
_PARENT = re.compile(r"^ +# +(?:via +)?([A-Za-z0-9][A-Za-z0-9._-]*)", re.MULTILINE)
_NEED = re.compile(r"^([A-Za-z0-9._-]+?)>=([0-9.]+)$")


def digest(lock: str) -> str:
    """Give the fingerprint of the lock's text, the same on every system [64 hexadecimal digits]."""
    return hashlib.sha256(lock.replace("\r\n", "\n").encode()).hexdigest()


def needs(pyproject: Path, purpose: str) -> dict[str, str]:
    """Give the packages that `pyproject.toml` asks for, each with the lowest version that will do.

    Raises:
        ValueError: a dependency is not written as `name>=version`.
    """
    import tomllib  # only where no stamp answers: keeps a usual start short

    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    lines = list(project["dependencies"])
    for extra in EXTRAS[purpose]:
        lines += project["optional-dependencies"][extra]
    return dict(_need(line) for line in lines)


def selection(lock: str, wanted: Iterable[str]) -> str:
    """Give the part of the lock that the wanted packages need, with what those need in turn.

    The lock says for each package who asked for it ("via"), so the network need not be asked.
    """
    blocks = list(_blocks(lock))
    chosen = set(wanted)
    while True:
        more = {name for name, parents, _ in blocks if parents & chosen} - chosen
        if not more:
            return "".join(text for name, _, text in blocks if name in chosen)
        chosen |= more


def names(lock: str) -> list[str]:
    """Give the names of the packages in a lock; one comes twice where the version depends on the Python."""
    return _PIN.findall(lock)


def _need(line: str) -> tuple[str, str]:
    match = _NEED.match(line)
    if match is None:
        raise ValueError(f"pyproject.toml: {line!r} is not written as name>=version")
    return match[1], match[2]


def _blocks(lock: str) -> Iterator[tuple[str, set[str], str]]:
    starts = [match.start() for match in _PIN.finditer(lock)] + [len(lock)]
    for start, end in pairwise(starts):
        text = lock[start:end]
        yield names(text)[0], set(_PARENT.findall(text)) - {"via"}, text
