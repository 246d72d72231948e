"""Conditions in their place: axes, members and situations."""

from collections.abc import Iterator

from game.content.problem import one_of, phrase
from game.content.reading import Document, Trail
from game.content.sense.names import SPREAD, Found, Names, unknown
from game.content.shapes.conditions import (
    AllShape,
    AnyShape,
    AtomShape,
    ConditionShape,
    NotShape,
    PreferShape,
    SelectionShape,
    SituationShape,
)
from game.content.shapes.vocabulary import VOCABULARY
from game.deck.spec import OVERS

Axes = tuple[str, ...]
Leaf = tuple[Trail, AtomShape | SituationShape]


def leaves(condition: ConditionShape | None, path: Trail) -> Iterator[Leaf]:
    """Yields the comparisons of a condition with their paths."""
    if isinstance(condition, AllShape | AnyShape):
        key = "all" if isinstance(condition, AllShape) else "any"
        parts = condition.all if isinstance(condition, AllShape) else condition.any
        for index, part in enumerate(parts):
            yield from leaves(part, (*path, key, index))
    elif isinstance(condition, NotShape):
        yield from leaves(condition.not_, (*path, "not"))
    elif condition is not None:
        yield path, condition


def check_condition(
    document: Document, path: Trail, condition: ConditionShape | None, names: Names, chosen: Axes = ()
) -> Found:
    """Yields what is wrong with a condition.

    Args:
        document: the file it stands in.
        path: where it stands.
        condition: the condition.
        names: what exists.
        chosen: place, city or slot when it chooses among those; nothing for the whole state.
    """
    for inner, leaf in leaves(condition, path):
        if isinstance(leaf, SituationShape):
            yield from unknown(document, (*inner, "situation"), "situation", leaf.situation, names.situations)
        else:
            yield from _atom(document, inner, leaf, names, chosen)


def check_selection(
    document: Document, path: Trail, selection: SelectionShape | None, names: Names, axis: str
) -> Found:
    """Yields what is wrong with the choice of a place or city."""
    if selection:
        yield from check_condition(document, (*path, "when"), selection.when, names, (axis,))
        yield from check_preference(document, (*path, "prefer"), selection.prefer, (axis,))


def check_preference(document: Document, path: Trail, prefer: PreferShape | None, chosen: Axes) -> Found:
    """Yields a problem when candidates are ranked by a quantity that they do not have."""
    name = prefer and (prefer.most or prefer.least)
    if prefer and name and not set(chosen) & set(VOCABULARY[name].axes):
        way = "most" if prefer.most else "least"
        fitting = one_of(known for known, each in VOCABULARY.items() if set(chosen) & set(each.axes))
        what = phrase("not_along", name=name, axis=phrase(f"along_{chosen[0]}"))
        yield document.problem((*path, way), what, fitting)


def _atom(document: Document, path: Trail, atom: AtomShape, names: Names, chosen: Axes) -> Found:
    axes = VOCABULARY[atom.quantity].axes
    spread = [each for each in axes if each in SPREAD and each not in chosen]
    named = [each for each in axes if each not in SPREAD]
    if spread and atom.over is None and not set(chosen) & set(axes):
        what = phrase("needs_over", name=atom.quantity, axis=phrase(f"along_{spread[0]}"))
        yield document.problem(path, what, phrase("expected_over", names=", ".join(OVERS)))
    if atom.over is not None and not spread:
        what = phrase("useless_over", name=atom.quantity)
        yield document.problem((*path, "over"), what, phrase("expected_without", key="over"), key=True)
    if named:
        yield from check_member(document, path, atom.quantity, named, atom.of, names)
    if atom.of is not None and not named:
        what = phrase("useless_of", name=atom.quantity)
        yield document.problem((*path, "of"), what, phrase("expected_without", key="of"), key=True)


def check_member(
    document: Document, path: Trail, quantity: str, axes: list[str], of: str | None, names: Names
) -> Found:
    """Yields a problem when `of` is missing, or names nothing along the quantity's axis."""
    axis = axes[0]
    known = names.along(axis)
    if of is None:
        what = phrase("needs_of", name=quantity, axis=phrase(f"along_{axis}"))
        yield document.problem(path, what, one_of(known or ()))
    else:
        yield from unknown(document, (*path, "of"), axis, of, known)
