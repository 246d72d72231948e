"""The plenary as a picture: who sits, whose knowledge meets, who clash, and what came of one that was held."""

import numpy as np

from game.content.level import Level
from game.model.names import MODES, SEATS, TOPICS
from game.model.quantity import Array
from game.model.table import RELEVANCE, seat_knowledge
from game.play.turn import Turn
from game.view.pictures.heads import HeadData, SeatData, TableData

HEADS = {
    "clubs": HeadData(41, "club_leader", "adult", "man"),
    "federations": HeadData(12, "federation", "elder", "woman"),
    "mayors": HeadData(7, "mayor", "adult", "man"),
    "university": HeadData(23, "professor", "adult", "woman"),
    "committees": HeadData(31, "teacher", "adult", "woman"),
    "managers": HeadData(5, "manager", "adult", "man"),
    "returnees": HeadData(18, "returnee", "young", "man"),
    "distributors": HeadData(27, "trucker", "adult", "woman"),
    "delegate": HeadData(3, "delegate", "elder", "man"),
}
"""The face of each seat."""

MEETS = 0.12
"""From how much two know together of each other's is a thread [index]."""

MOST = 8
"""So many threads at most; more would be a tangle."""


def seats_of(invited: tuple[str, ...]) -> tuple[SeatData, ...]:
    """Everybody has a place; those who are not invited leave it empty."""
    return tuple(SeatData(name, HEADS[name], name in invited) for name in SEATS)


def threads_between(invited: tuple[str, ...], topic: int, knows: Array) -> tuple[tuple[str, str, float], ...]:
    """The pairs at the table of whom each knows something else that matters to the topic, the strongest eight.

    Args:
        invited: who sits.
        topic: what about.
        knows: what each seat knows, shape (seats, domains) [index].
    """
    weight = knows * RELEVANCE[topic]
    found = []
    for one, other in _pairs(invited):
        both = np.sqrt(np.outer(weight[one], weight[other]))
        np.fill_diagonal(both, 0.0)
        if both.max() > MEETS:
            found.append((SEATS[one], SEATS[other], min(1.0, float(both.max()) * 1.6)))
    return tuple(sorted(found, key=lambda pair: -pair[2])[:MOST])


def clash_between(invited: tuple[str, ...], topic: int, knows: Array) -> tuple[str, ...]:
    """The two whose knowledge of the topic lies furthest apart: between them it rubs; nobody, of fewer than two."""
    weight = knows * RELEVANCE[topic]
    apart = [(float(np.abs(weight[a] - weight[b]).sum()), -a, -b) for a, b in _pairs(invited)]
    if not apart:
        return ()
    _, one, other = max(apart)
    return SEATS[-one], SEATS[-other]


def held(level: Level, turn: Turn) -> TableData | None:
    """The table of the plenary of a semester, with its heat, and the leap or the rift that came of it; or none."""
    decisions = turn.choices.decisions
    called = decisions.plenary(len(level.world.cities))[0]
    if not called.any():
        return None
    topic, mode, _ = (int(part) for part in np.argwhere(called > 0.0)[0])
    invited = tuple(name for i, name in enumerate(SEATS) if decisions.seats[0, i] > 0.0)
    met_in = decisions.met_in(len(level.world.cities))
    knows = seat_knowledge(level.world, turn.before.state, met_in)[0]
    leap = int(turn.leap[0])
    split = (turn.after.state.fronts[0] > turn.before.state.fronts[0]).any()
    return TableData(
        seats_of(invited),
        float(turn.after.state.friction[0]),
        threads_between(invited, topic, knows),
        level.leaps[leap].id if leap >= 0 else "",
        mode=MODES[mode],
        clash=clash_between(invited, topic, knows),
        rift=bool(split) and "federations" in invited,
    )


def expected(topic: str, mode: str, invited: tuple[str, ...], knows: Array, heat: float) -> TableData:
    """The table as it would be: everybody has a place, those invited speak, knowledges that meet are threads."""
    number = TOPICS.index(topic)
    return TableData(
        seats_of(invited),
        heat,
        threads_between(invited, number, knows),
        mode=mode,
        clash=clash_between(invited, number, knows),
    )


def _pairs(invited: tuple[str, ...]) -> list[tuple[int, int]]:
    at_table = [i for i, name in enumerate(SEATS) if name in invited]
    return [(one, other) for i, one in enumerate(at_table) for other in at_table[i + 1 :]]
