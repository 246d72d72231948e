"""A level's own sense: places, cities, shares, years, start values, goals and endings."""

from collections.abc import Iterable, Mapping
from typing import Any

from game.content.compiled.figures import REST, rest_people
from game.content.problem import phrase
from game.content.reading import Document, Trail
from game.content.sense.conditions import check_condition
from game.content.sense.names import Found, Ids, Names, repeated, unknown
from game.content.sense.texts import check_gaps
from game.content.shapes.level import LevelShape
from game.content.shapes.parameters import ParametersFile
from game.content.shapes.places import FiguresShape
from game.model.quantities import QUANTITIES


def names_of(level: LevelShape, leaps: Ids) -> Names:
    """Gives the names that exist in a level."""
    return Names(
        places=(*(place.id for place in level.places), REST),
        cities=tuple(city.id for city in level.cities),
        slots=tuple(venture.id for venture in level.ventures),
        situations=tuple(situation.id for situation in level.situations),
        leaps=leaps,
    )


def years_of(level: LevelShape) -> range:
    """Gives the calendar years that a level touches."""
    halves = level.start.half - 1 + level.semesters
    return range(level.start.year, level.start.year + (halves + 1) // 2)


def check_level(document: Document, level: LevelShape, names: Names) -> Found:
    """Yields what is wrong with a level of the right shape."""
    yield from _ids(document, level)
    yield from _places(document, level, names)
    yield from _ventures(document, level, names)
    yield from _rest(document, level)
    yield from _years(document, level)
    yield from _successors(document, level)
    yield from _start_values(document, level, names)
    for index, leap in enumerate(level.programme.leaps):
        yield from unknown(document, ("programme", "leaps", index), "leap", leap, names.leaps)
    for index, goal in enumerate(level.goals):
        yield from check_condition(document, ("goals", index, "when"), goal.when, names)
    yield from _endings(document, level, names)
    yield from check_gaps(document, (), ())


def check_folder(document: Document, level: LevelShape, folder: str) -> Found:
    """Yields a problem when the level is not called like its folder."""
    if level.id != folder:
        yield document.problem(
            ("id",), phrase("folder_name", name=level.id), phrase("expected_folder", name=folder)
        )


def check_overrides(document: Document, level: LevelShape, parameters: ParametersFile) -> Found:
    """Yields a problem for each overridden parameter that does not exist, or leaves its range."""
    for name, value in level.parameters.items():
        path = ("parameters", name)
        yield from unknown(document, path, "parameter", name, tuple(parameters.root), key=True)
        if name in parameters.root:
            low, high = parameters.root[name].range
            if not low <= value <= high:
                expected = phrase("expected_range", low=f"{low:g}", high=f"{high:g}")
                yield document.problem(path, phrase("out_of_range", value=f"{value:g}"), expected)


def _ids(document: Document, level: LevelShape) -> Found:
    lists: Mapping[str, Iterable[Any]] = {
        "places": level.places,
        "cities": level.cities,
        "ventures": level.ventures,
        "goals": level.goals,
        "situations": level.situations,
        "endings": level.endings,
    }
    for key, items in lists.items():
        yield from repeated(document, (((key, index, "id"), item.id) for index, item in enumerate(items)))
    for index, place in enumerate(level.places):
        if place.id == REST:
            yield document.problem(("places", index, "id"), phrase("reserved_id"), phrase("expected_own_id"))


def _places(document: Document, level: LevelShape, names: Names) -> Found:
    for index, place in enumerate(level.places):
        yield from _figures(document, ("places", index), place, names)
    yield from _figures(document, (REST,), level.rest, names)


def _figures(document: Document, path: Trail, place: FiguresShape, names: Names) -> Found:
    for index, neighbour in enumerate(place.neighbours):
        yield from unknown(document, (*path, "neighbours", index), "place", neighbour, names.places)
    for key, cities in (("ties", place.ties), ("clubs", place.clubs)):
        for city in cities:
            yield from unknown(document, (*path, key, city), "city", city, names.cities, key=True)
    total = sum(place.ties.values())
    if abs(total - 1) > 0.005:
        what = phrase("shares_sum", total=f"{total:.3g}")
        yield document.problem((*path, "ties"), what, phrase("expected_sum_one"), key=True)


def _rest(document: Document, level: LevelShape) -> Found:
    """Yields a problem when the state's people less those of the named places is nothing to count with."""
    people = rest_people(level)
    if len(people) < 2:
        what = phrase("rest_years")
        yield document.problem((REST, "state_people"), what, phrase("expected_common_years"), key=True)
    for year, count in people.items():
        if count < 1:
            what = phrase("rest_people", year=year, count=count)
            yield document.problem((REST, "state_people", year), what, phrase("expected_rest_people"))


def _ventures(document: Document, level: LevelShape, names: Names) -> Found:
    for index, venture in enumerate(level.ventures):
        path = ("ventures", index)
        yield from unknown(document, (*path, "place"), "place", venture.place, names.places)
        yield from unknown(document, (*path, "city"), "city", venture.city, names.cities)


def _years(document: Document, level: LevelShape) -> Found:
    years = years_of(level)
    rows = [row.year for row in level.macro]
    yield from _missing_years(document, ("macro",), [years.start - 1, *years], rows)
    for index, year in enumerate(rows):
        if year in rows[:index]:
            yield document.problem(
                ("macro", index, "year"), phrase("year_twice", year=year), phrase("expected_once")
            )
    yield from _missing_years(document, ("programme", "budget"), years, level.programme.budget)


def _missing_years(document: Document, path: Trail, wanted: Iterable[int], given: Iterable[int]) -> Found:
    missing = sorted(set(wanted) - set(given))
    if missing:
        what = phrase("missing_years", years=", ".join(str(year) for year in missing))
        yield document.problem(path, what, phrase("expected_years"), key=True)


def _successors(document: Document, level: LevelShape) -> Found:
    """Yields a problem for each successor who comes too late, or not after the one before."""
    first = 1
    for index, successor in enumerate(level.successors):
        if not first <= successor.semester < level.semesters:
            what = phrase("out_of_range", value=successor.semester)
            expected = phrase("expected_range", low=first, high=level.semesters - 1)
            yield document.problem(("successors", index, "semester"), what, expected)
        first = successor.semester + 1


def _start_values(document: Document, level: LevelShape, names: Names) -> Found:
    for name, given in level.start_values.items():
        axes = QUANTITIES[name].axes
        path = ("start_values", name)
        if not isinstance(given, dict):
            yield from _bounds(document, path, name, given)
        elif not axes:
            yield document.problem(path, phrase("no_members", name=name), phrase("expected_number"))
        else:
            for member, value in given.items():
                known = (*(names.along(axes[0]) or ()), "default")
                yield from unknown(document, (*path, member), axes[0], member, known, key=True)
                yield from _bounds(document, (*path, member), name, value)


def _bounds(document: Document, path: Trail, name: str, value: float) -> Found:
    low, high = QUANTITIES[name].low, QUANTITIES[name].high
    if not low <= value <= high:
        expected = phrase("expected_range", low=f"{low:g}", high=f"{high:g}")
        yield document.problem(path, phrase("out_of_range", value=f"{value:g}"), expected)


def _endings(document: Document, level: LevelShape, names: Names) -> Found:
    last = len(level.endings) - 1
    for index, ending in enumerate(level.endings):
        path = ("endings", index)
        yield from check_condition(document, (*path, "when"), ending.when, names)
        if ending.when is None and index < last:
            yield document.problem(path, phrase("ending_always"), phrase("expected_when"))
        if ending.when is not None and index == last:
            yield document.problem(
                (*path, "when"), phrase("ending_never"), phrase("expected_no_when"), key=True
            )
