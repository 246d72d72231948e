"""Histories as rows: one for each run and semester, and one for each place."""

from collections.abc import Iterator

import numpy as np

from game.content.level import Level
from game.model.arithmetic import total
from game.model.flows import Ledger
from game.model.indicators import measure
from game.model.names import PAYERS, THREADS
from game.model.places import residents
from game.model.quantity import Array
from game.model.threads import threads
from game.play.match import endings_of
from game.play.turn import Turn

COUNTS = (
    "jobs", "venture_jobs", "works_all", "clubs_all", "ventures_opened", "ventures_running", "ventures_collapsed",
    "leaps_found", "rules_in_force", "mausoleums", "fronts_all",
)  # fmt: skip
BY_PLACE = (
    "residents",
    "emptied",
    "migrants",
    "services",
    "trust",
    "poverty",
    "clubs_here",
    "works_here",
    "plant_workers",
)
Row = tuple[int | float | str, ...]


def header() -> Row:
    """Names of the columns of the first table."""
    return (
        "run", "semester", "year", "half", *THREADS, "residents", "emigrants", "poverty", *COUNTS,
        *(f"pesos_{payer}" for payer in PAYERS), "state_pesos_left", "ending",
    )  # fmt: skip


def rows(level: Level, turn: Turn, first_run: int) -> Iterator[Row]:
    """A row for each run of a turn.

    Args:
        level: what is played.
        turn: a turn of a batch.
        first_run: number of the batch's first run.
    """
    world, state, t = level.world, turn.after.state, turn.after.semester
    last = t >= world.semesters
    people = residents(state)
    poverty = total(state.poverty * people, 1) / total(people, 1)
    read = min(t, world.semesters)
    counts = [measure(world, state, read, name) for name in COUNTS]
    woven = threads(world, state)
    paid = _by_payer(turn.economy.ledger)
    endings = endings_of(level, turn.after) if last else None
    year, half = calendar(level, t - 1)
    for run in range(woven.shape[0]):
        yield (
            first_run + run, t, year, half, *(round(float(x), 4) for x in woven[run]),
            int(total(people, 1)[run]), int(total(total(state.emigrants, 2), 1)[run]), round(float(poverty[run]), 6),
            *(_plain(float(count[run])) for count in counts), *(int(x) for x in paid[run]), int(state.pesos[run]),
            level.endings[int(endings[run])].id if endings is not None else "",
        )  # fmt: skip


def _plain(value: float) -> int | float:
    return int(value) if value == np.floor(value) else round(value, 4)


def _by_payer(ledger: Ledger) -> Array:
    """What each payer put in the semester, household envelopes left out, shape (runs, payers) [pesos]."""
    uses = [row for use, row in ledger.items() if use != "household"]
    return total(np.stack(uses), 0)


def calendar(level: Level, semester: int) -> tuple[int, int]:
    """Year and half of a semester, by its number from 0."""
    since = semester + level.world.half - 1
    return level.world.year + since // 2, since % 2 + 1


def place_header() -> Row:
    """Names of the columns of the table by municipality."""
    return ("run", "semester", "place", *BY_PLACE)


def place_rows(level: Level, turn: Turn, first_run: int) -> Iterator[Row]:
    """A row for each run and municipality of a turn."""
    world, state, t = level.world, turn.after.state, turn.after.semester
    values = [measure(world, state, min(t, world.semesters), name) for name in BY_PLACE]
    for run in range(state.pesos.shape[0]):
        for p, place in enumerate(world.places):
            yield (first_run + run, t, place, *(_plain(float(v[run, p])) for v in values))
