"""The term as cloth: a row for each semester that is closed, and what each row has to tell."""

from collections.abc import Iterable

from game.content.level import Level
from game.model.indicators import measure
from game.model.names import COLLAPSED, THREADS
from game.model.quantity import Array
from game.model.state import State
from game.model.threads import threads
from game.model.world import World
from game.play.match import Match
from game.play.turn import Position, Turn
from game.view.money import signed, whole
from game.view.pictures.sarape import Row, SarapeData, Values
from game.view.pictures.spots import Telling
from game.view.timeline import Say, half_year


def sarape_of(match: Match) -> SarapeData:
    """The cloth of a match so far."""
    return cloth_of(match.level, match.turns)


def cloth_of(level: Level, turns: Iterable[Turn]) -> SarapeData:
    """The cloth of a term's first run, played by anybody."""
    rows: list[Row] = []
    start: Values | None = None
    for turn in turns:
        start = start or _values(level.world, turn.before.state)
        rows.append(_row(level, turn))
    return SarapeData(tuple(rows), level.world.semesters, start)


def _row(level: Level, turn: Turn) -> Row:
    leap = int(turn.leap[0])
    leaps = (level.leaps[leap].id,) if leap >= 0 else ()
    return Row(_values(level.world, turn.after.state), _flaws(level.world, turn), leaps)


def _values(world: World, state: State) -> Values:
    livelihoods, commons, weave, learning, voice = (float(value) for value in threads(world, state)[0])
    return livelihoods, commons, weave, learning, voice


def _flaws(world: World, turn: Turn) -> tuple[str, ...]:
    """What tore the cloth in a semester: a rift in a federation, a venture that fell, a village left empty."""
    rifts = float(turn.economy.events["rifts"][0]) > 0
    before, after = turn.before.state.venture_status[0], turn.after.state.venture_status[0]
    fell = bool(((after == COLLAPSED) & (before != COLLAPSED)).any())
    emptied = bool((_mausoleums(world, turn.after) > _mausoleums(world, turn.before)).any())
    found = {"rift": rifts, "collapse": fell, "mausoleum": emptied}
    return tuple(name for name, torn in found.items() if torn)


def _mausoleums(world: World, position: Position) -> Array:
    """1.0 for each named place that is a mausoleum of nostalgia, 0.0 for the others: (places - 1,)."""
    return measure(world, position.state, position.semester, "mausoleum")[0, :-1]


def row_tellings(level: Level, data: SarapeData, say: Say, language: str) -> tuple[Telling, ...]:
    """What each row of a cloth of this level has to tell: when it was, the five threads, and what happened to it."""
    return tuple(_telling(level, data, number, say, language) for number in range(len(data.rows)))


def _telling(level: Level, data: SarapeData, number: int, say: Say, language: str) -> Telling:
    row, told = data.rows[number], []
    for thread, value, change in zip(THREADS, row.values, data.lately(number), strict=True):
        moved = round(value) - round(value - change)
        words = {"thread": say(f"thread.{thread}"), "value": whole(value), "change": signed(moved)}
        told.append(say("cloth.moved" if moved else "cloth.thread", **words))
    titles = {leap.id: leap.title[language] for leap in level.leaps}
    found = [say(f"cloth.{flaw}") for flaw in row.flaws]
    found += [say("cloth.leap", leap=titles[leap]) for leap in row.leaps]
    when = half_year(level, number, say)
    return Telling(when[:1].upper() + when[1:], ", ".join(told), "\n" + " ".join(found) if found else "")
