"""What became of each village, firm and club: the state at the end, read by rules that are numbers."""

from dataclasses import dataclass

import numpy as np

from game.content.level import Level
from game.model.indicators import measure
from game.model.names import CAUSES, CLOSED, COLLAPSED, FREE, PROMISED, VENTURES
from game.play.match import Match
from game.play.turn import Position

VILLAGES = ("learning", "workshop", "living", "envelope", "mausoleum")
FIRMS = ("anchor", "upgraded", "hobbling", "collapsed", "never")
CLUBS = ("voice", "member", "split", "captured", "fly_by_night")

LEARNED = 0.38
"""Mean local knowledge from which a village learns [index]; assumed."""

HANDS = 0.004
"""Share of residents in its ventures from which a village is a workshop; assumed."""

AWAY = 0.3
"""Share of its people in the north from which a village lives on the envelope; assumed."""

UPGRADED, LINKED, ANCHOR = 0.45, 0.35, 15.0
"""Quality and place in a chain of a firm that moved up, and workers of one that others live by; assumed."""

SOLID, STRONG, FREE_VOICE, TORN, TAME = 0.3, 0.35, 0.55, 0.55, 0.25
"""Club strength, federation, autonomy of a voice, unity under which it is split, autonomy of the captured; assumed."""


@dataclass(frozen=True)
class Fate:
    """What became of one of them.

    Attributes:
        name: its name, or where it stands if it has none; for clubs that of their city.
        fate: a word key after `fate.`.
        place: number of the place, -1 for clubs.
        cause: why a firm fell, a word key after `cause.`; empty otherwise.
        count: how many it stands for.
        trade: of a firm without a name, a word key after `venture.`.
    """

    name: str
    fate: str
    place: int = -1
    cause: str = ""
    count: int = 1
    trade: str = ""


def village_fates(match: Match, language: str) -> tuple[Fate, ...]:
    """The fate of each municipality with a name."""
    level, position = match.level, match.position
    kinds = village_kinds(level, position)
    return tuple(Fate(level.places[i].name[language], kind, i) for i, kind in enumerate(kinds))


def village_kinds(level: Level, position: Position) -> tuple[str, ...]:
    """The fate of each named place: a mausoleum first, then what it lives by, then what it has learned."""

    def of(name: str) -> list[float]:
        return [float(each) for each in measure(level.world, position.state, position.semester, name)[0, :-1]]

    known = position.state.knowledge[0, :-1].mean(axis=1)
    rows = zip(of("mausoleum"), known, of("plant_workers"), of("residents"), of("abroad"), strict=True)
    return tuple(_village(*row) for row in rows)


def _village(mausoleum: float, known: float, workers: float, residents: float, abroad: float) -> str:
    if mausoleum > 0.0:
        return "mausoleum"
    if known >= LEARNED:
        return "learning"
    if workers >= HANDS * residents and workers > 0.0:
        return "workshop"
    return "envelope" if abroad >= AWAY else "living"


def firm_fates(match: Match, language: str) -> tuple[Fate, ...]:
    """The fate of each venture that was promised or founded."""
    level, state = match.level, match.position.state
    found = []
    for slot in range(level.world.slots):
        if int(state.venture_status[0, slot]) == FREE:
            continue
        place = int(state.venture_place[0, slot])
        kind = firm_kind(match.position, slot)
        cause = CAUSES[int(state.venture_cause[0, slot])] if kind == "collapsed" else "none"
        named = slot < len(level.ventures)
        words = level.ventures[slot].name if named else level.places[place].name
        trade = "" if named else VENTURES[int(state.venture_kind[0, slot])]
        found.append(Fate(words[language], kind, place, "" if cause == "none" else cause, 1, trade))
    return tuple(found)


def firm_kind(position: Position, slot: int) -> str:
    """The fate of one venture."""
    state = position.state
    status = int(state.venture_status[0, slot])
    if status == PROMISED:
        return "never"
    if status in (COLLAPSED, CLOSED):
        return "collapsed"
    up = float(state.quality[0, slot]) >= UPGRADED and float(state.links[0, slot]) >= LINKED
    if up and float(state.workers[0, slot]) >= ANCHOR:
        return "anchor"
    return "upgraded" if up else "hobbling"


def club_fates(match: Match, language: str) -> tuple[Fate, ...]:
    """The fates of the clubs: for each city how many clubs had which."""
    level = match.level
    kinds = club_kinds(match.position)
    found = []
    for city, words in enumerate(level.cities):
        clubs = match.position.state.clubs[0, :, city]
        for kind in CLUBS:
            here = kinds[:, city] == CLUBS.index(kind)
            count = round(float(np.sum(np.where(here, clubs, 0.0))))
            if count:
                found.append(Fate(words.name[language], kind, -1, "", count))
    return tuple(found)


def club_kinds(position: Position) -> "np.ndarray[tuple[int, ...], np.dtype[np.int64]]":
    """The fate of the clubs of each tie, as a number in CLUBS, shape (places, cities)."""
    state = position.state
    strength, own = state.club_strength[0], state.club_autonomy[0]
    federation, unity = state.federation[0][None, :], state.unity[0][None, :]
    kinds = np.full(strength.shape, CLUBS.index("fly_by_night"), dtype=np.int64)
    firm = strength >= SOLID
    kinds[firm & (own < TAME)] = CLUBS.index("captured")
    kinds[firm & (own >= TAME) & np.broadcast_to(federation >= STRONG * 0.5, firm.shape)] = CLUBS.index(
        "member"
    )
    torn = np.broadcast_to((unity < TORN) & (state.fronts[0][None, :] > 0.0), firm.shape)
    kinds[firm & (own >= TAME) & torn] = CLUBS.index("split")
    kinds[firm & (own >= FREE_VOICE) & ~torn] = CLUBS.index("voice")
    return kinds


def counted(fates: tuple[Fate, ...], order: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """How many had each fate, in an order, without those that nobody had."""
    counts = ((kind, sum(fate.count for fate in fates if fate.fate == kind)) for kind in order)
    return tuple((kind, count) for kind, count in counts if count)
