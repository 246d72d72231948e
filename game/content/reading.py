"""YAML events to a plain tree that remembers the line and column of every key and value.

Only events are asked of PyYAML, never its composer or constructors: those recurse (the C one until it
crashes), accept duplicate keys, and read `no` as false. The event parsers keep their stack in memory and
stop when we stop.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from game.content.problem import Phrase, Problem, phrase
from game.content.scalars import NotFinite, Scalar, TooLarge, plain_scalar
from game.content.source import Refused, read_text
from game.content.syntax import syntax_problem

DEEPEST = 24
MOST_NODES = 60_000

Node = Scalar | list["Node"] | dict[str | int, "Node"]
Trail = tuple[str | int, ...]
Place = tuple[int, int]
# The event parser of libyaml is thirteen times as fast; PyYAML built without it has only its own.
PARSER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Document:
    """One file as read: its plain tree, the places of values and keys (from 1), and its problems.

    `spoiled` are the paths whose value could not be read: what is missing there has been told already.
    """

    file: str
    text: str = ""
    value: Node = None
    places: Mapping[Trail, Place] = field(default_factory=dict)
    keys: Mapping[Trail, Place] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    spoiled: frozenset[Trail] = frozenset()

    def place(self, path: Trail, key: bool = False) -> Place:
        """Gives line and column of the value (or key) at a path, or of the nearest thing around it."""
        for length in range(len(path), -1, -1):
            inner = path[:length]
            found = self.keys.get(inner) if key else None
            found = found or self.places.get(inner)
            if found:
                return found
        return 1, 1

    def problem(
        self,
        path: Trail,
        what: Phrase,
        expected: Phrase | None = None,
        hint: Phrase | None = None,
        key: bool = False,
    ) -> Problem:
        """Gives a problem at the place of a path."""
        line, column = self.place(path, key)
        return Problem(self.file, line, column, what, expected, hint)


def read(path: Path, name: str) -> Document:
    """Gives the file as a document; whatever is wrong with it stands in its problems, nothing is raised."""
    try:
        text = read_text(path, name)
    except Refused as refused:
        return Document(name, problems=(refused.problem,), spoiled=frozenset({()}))
    return read_string(text, name)


def read_string(text: str, name: str, parser: type[Any] = PARSER) -> Document:
    """Gives a text that is already decoded as a document."""
    builder = _Builder(name)
    value: Node = None
    try:
        value = builder.document(_events(text, name, parser))
    except Refused as refused:
        builder.problems.append(refused.problem)
        builder.spoiled.add(())
    return Document(
        name, text, value, builder.places, builder.keys, tuple(builder.problems), frozenset(builder.spoiled)
    )


def _events(text: str, name: str, parser: type[Any]) -> Iterator[Any]:
    loader = parser(text)
    try:
        while loader.check_event():
            yield loader.get_event()
    except yaml.MarkedYAMLError as error:
        raise Refused(syntax_problem(text, name, error)) from None
    except (yaml.YAMLError, ValueError, LookupError, OverflowError):
        # The parsers leak these for malformed escapes and version directives.
        raise Refused(Problem(name, 1, 1, phrase("syntax"), phrase("expected_yaml"))) from None
    finally:
        loader.dispose()


class _Builder:
    """Folds events into a tree; one for each file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.nodes = 0
        self.places: dict[Trail, Place] = {}
        self.keys: dict[Trail, Place] = {}
        self.problems: list[Problem] = []
        self.spoiled: set[Trail] = set()

    def document(self, events: Iterator[Any]) -> Node:
        value: Node = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                self._directives(event)
                if documents > 1:
                    self._note((), event, phrase("many_documents"), phrase("expected_one_document"))
            elif isinstance(event, yaml.NodeEvent):
                node = self._node(events, event, ())
                value = node if documents == 1 else value
        if not documents:
            raise Refused(Problem(self.name, 1, 1, phrase("empty_file")))
        return value

    def _directives(self, event: Any) -> None:
        if event.version or event.tags:
            self._note((), event, phrase("directive"), phrase("expected_no_directive"))

    def _note(self, path: Trail, event: Any, what: Phrase, expected: Phrase) -> None:
        mark = event.start_mark
        self.problems.append(Problem(self.name, mark.line + 1, mark.column + 1, what, expected))
        if path:
            self.spoiled.add(path)

    def _node(self, events: Iterator[Any], event: Any, path: Trail) -> Node:
        self._guard(event, path)
        self.places.setdefault(path, (event.start_mark.line + 1, event.start_mark.column + 1))
        if isinstance(event, yaml.AliasEvent):
            self._note(path, event, phrase("alias", name=event.anchor), phrase("expected_written_out"))
            return None
        if event.anchor is not None:
            self._note(path, event, phrase("anchor", name=event.anchor), phrase("expected_written_out"))
        if event.tag is not None:
            self._note(path, event, phrase("tag", tag=event.tag), phrase("expected_no_tag"))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(events, path)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, path)
        return self._scalar(event, path)

    def _guard(self, event: Any, path: Trail) -> None:
        self.nodes += 1
        mark = event.start_mark
        if len(path) > DEEPEST:
            what, expected = phrase("too_deep"), phrase("expected_depth", most=DEEPEST)
        elif self.nodes > MOST_NODES:
            what, expected = phrase("too_many"), phrase("expected_nodes", most=MOST_NODES)
        else:
            return
        raise Refused(Problem(self.name, mark.line + 1, mark.column + 1, what, expected))

    def _scalar(self, event: Any, path: Trail) -> Scalar:
        text: str = event.value
        if not event.implicit[0]:
            return text
        try:
            return plain_scalar(text)
        except NotFinite:
            self._note(path, event, phrase("not_finite", text=text), phrase("expected_finite"))
        except TooLarge:
            self._note(path, event, phrase("too_large_number", text=text), phrase("expected_smaller"))
        return None

    def _list(self, events: Iterator[Any], path: Trail) -> Node:
        items: list[Node] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(events, event, (*path, len(items))))
        return items

    def _mapping(self, events: Iterator[Any], path: Trail) -> Node:
        entries: dict[str | int, Node] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(events, event, path, entries)
            if key is None:
                self._skip(events)
                continue
            inner = (*path, key)
            self.keys[inner] = (event.start_mark.line + 1, event.start_mark.column + 1)
            entries[key] = self._node(events, next(events), inner)
        return entries

    def _key(
        self, events: Iterator[Any], event: Any, path: Trail, entries: Mapping[str | int, Node]
    ) -> str | int | None:
        """Gives the key, or nothing when it can't be one (then its value is read past)."""
        unreadable = (*path, "?")
        key = self._node(events, event, unreadable)
        refused = unreadable in self.spoiled
        self.places.pop(unreadable, None)
        if refused:
            self.spoiled.discard(unreadable)
            return None
        if key == "<<" and event.implicit[0]:
            self._note((), event, phrase("merge_key"), phrase("expected_written_out"))
        elif isinstance(key, bool) or not isinstance(key, (str, int)):
            self._note((), event, phrase("odd_key", key=key), phrase("expected_key"))
        elif key in entries:
            first = self.keys[(*path, key)][0]
            self._note((), event, phrase("duplicate_key", key=key, first=first), phrase("expected_once"))
        else:
            return key
        return None

    def _skip(self, events: Iterator[Any]) -> None:
        aside = _Builder(self.name)
        aside.nodes = self.nodes
        aside._node(events, next(events), ("?",))
        self.nodes = aside.nodes
