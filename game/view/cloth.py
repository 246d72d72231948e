"""The term as cloth: a row for each semester that is closed, and what each row has to tell."""

from collections.abc import Iterable

from game.content.level import Level
from game.model.indicators import measure
from game.model.names import COLLAPSED
from game.model.quantity import Array
from game.model.state import State
from game.model.threads import threads
from game.model.world import World
from game.play.match import Match
from game.play.turn import Position, Turn
from game.view.pictures.sarape import Row, SarapeData, Values


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
