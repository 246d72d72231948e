"""The names that a level knows, against which conditions, effects and orders are checked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.content.problem import Problem, nearest, one_of, phrase
from game.content.reading import Document, Trail
from game.model.names import DOMAINS, MODES, PAYERS, RULES, TOPICS, VENTURES, WORKS

Ids = tuple[str, ...] | None
Found = Iterator[Problem]
SPREAD = ("place", "city", "slot")


@dataclass(frozen=True)
class Names:
    """What exists in a level; None where a file is looked at alone and nobody can know."""

    places: Ids = None
    cities: Ids = None
    slots: Ids = None
    situations: Ids = None
    leaps: Ids = None

    def along(self, axis: str) -> Ids:
        """Gives the names along an axis of a quantity or of an order's target."""
        level = {"place": self.places, "city": self.cities, "slot": self.slots, "leap": self.leaps}
        if axis in level:
            return level[axis]
        if axis == "site":
            return None if self.cities is None else ("home", *self.cities)
        return _CLOSED[axis]


_CLOSED = {
    "work": WORKS,
    "domain": DOMAINS,
    "topic": TOPICS,
    "rule": RULES,
    "payer": PAYERS,
    "mode": MODES,
    "kind": VENTURES,
}


def unknown(document: Document, path: Trail, kind: str, name: str, names: Ids, key: bool = False) -> Found:
    """Yields a problem when a name is not among the known ones."""
    if names is not None and name not in names:
        what = phrase("unknown_name", kind=phrase(f"kind_{kind}"), name=name)
        yield document.problem(path, what, one_of(names), nearest(name, names), key)


def repeated(document: Document, paths: Iterable[tuple[Trail, str]]) -> Found:
    """Yields a problem for every id that stood before."""
    first: dict[str, int] = {}
    for path, name in paths:
        if name in first:
            what = phrase("repeated_id", name=name, first=first[name])
            yield document.problem(path, what, phrase("expected_own_id"))
        else:
            first[name] = document.place(path)[0]
