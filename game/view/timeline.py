"""When things happened, in words, and the term as a line of what mattered."""

from collections.abc import Callable
from dataclasses import dataclass

from game.content.level import Level
from game.model.names import COLLAPSED
from game.model.orders import ORDERS
from game.model.quantity import Array
from game.play.match import Match
from game.play.turn import Turn
from game.view.governors import governor_of, takes_over
from game.view.pictures.charts import TimelineData

Say = Callable[..., str]
"""`say(key, **values)`: the words of a key in the language of the moment."""

DESK_THREADS = {
    "works": "commons",
    "north": "weave",
    "table": "learning",
    "workshop": "livelihoods",
    "rules": "voice",
}

FEWEST = 10
"""Knots that a term of six years may have; a longer level has one for each year."""


@dataclass(frozen=True)
class Knot:
    """Something that happened in a semester.

    Attributes:
        semester: its number, from 0.
        when: the half-year in words.
        kind: orders, leap, handover, collapse or rift.
        thread: which of the five it belongs to.
        weight: how much it mattered [0..1].
        text: what happened.
    """

    semester: int
    when: str
    kind: str
    thread: str
    weight: float
    text: str


def half_year(level: Level, semester: int, say: Say) -> str:
    """The half-year of a semester, e.g. "julio–diciembre de 1998"."""
    halves = semester + level.world.half - 1
    return say("turn.when", half=say(f"half.{halves % 2 + 1}"), year=level.world.year + halves // 2)


def short_half(level: Level, semester: int, say: Say) -> str:
    """The half-year of a semester in as few letters as tell it from the others, e.g. "jul–dic 1998"."""
    halves = semester + level.world.half - 1
    return say(f"whatif.half.{halves % 2 + 1}", year=level.world.year + halves // 2)


def new_years(level: Level) -> tuple[tuple[int, str], ...]:
    """After how many semesters each calendar year of the term begins; one that begins with the term too."""
    half, year, total = level.world.half, level.world.year, level.world.semesters
    return tuple((n, str(year + (n + half - 1) // 2)) for n in range(total + 1) if (n + half - 1) % 2 == 0)


def years_of(level: Level) -> str:
    """First and last year of the term."""
    last = level.world.year + (level.world.semesters - 1 + level.world.half - 1) // 2
    return f"{level.world.year}–{last}"


def timeline_of(match: Match, say: Say, language: str) -> tuple[Knot, ...]:
    """What mattered most in a term, in the order in which it happened; more of it the longer the level.

    Args:
        match: as far as it has been played.
        say: words in the language.
        language: es or en.
    """
    most = max(FEWEST, match.level.world.semesters // 2)
    knots = [knot for number in range(len(match.turns)) for knot in _knots(match, number, say, language)]
    ranked = sorted(knots, key=lambda knot: -knot.weight)
    decided = [knot for knot in ranked if knot.kind == "orders"]
    befell = [knot for knot in ranked if knot.kind != "orders"]
    room = max(most - len(befell), most // 2)
    kept = _spread(decided, room, match.level.world.semesters) + befell[: most - min(room, len(decided))]
    return tuple(sorted(kept, key=lambda knot: (knot.semester, -knot.weight)))


def _spread(ranked: list[Knot], room: int, total: int) -> list[Knot]:
    """The heaviest of each stretch of the term, so that no part of it stays bare."""
    heaviest: dict[int, Knot] = {}
    for knot in ranked:
        heaviest.setdefault(knot.semester * room // total, knot)
    return list(heaviest.values())


def line_of(match: Match, knots: tuple[Knot, ...]) -> TimelineData:
    """The knots as a picture."""
    events = tuple((knot.semester, knot.thread, knot.weight, knot.kind) for knot in knots)
    return TimelineData(match.level.world.semesters, len(match.turns), events)


def _knots(match: Match, number: int, say: Say, language: str) -> list[Knot]:
    level, turn = match.level, match.turns[number]
    when = half_year(level, number, say)
    found = [("orders", thread, weight, text) for thread, weight, text in _orders(match, number, say)]
    leap = int(turn.leap[0])
    if leap >= 0:
        text = say("timeline.leap", leap=level.leaps[leap].title[language])
        found.append(("leap", "learning", 1.0, text))
    if takes_over(level, number):
        text = say("timeline.handover", governor=governor_of(level, number, language))
        found.append(("handover", "voice", 0.95, text))
    fell, split = _collapses(level, turn, language), _rifts(level, turn, language)
    if fell:
        weight = min(1.0, 0.7 + 0.1 * len(fell))
        found.append(("collapse", "livelihoods", weight, say("timeline.collapse", list=", ".join(fell))))
    if split:
        found.append(("rift", "voice", 0.85, say("timeline.rift", list=", ".join(split))))
    return [Knot(number, when, *each) for each in found]


def _orders(match: Match, number: int, say: Say) -> list[tuple[str, float, str]]:
    """The desk with most on it, with how many orders each kind had."""
    orders = match.agendas[number].orders
    if not orders:
        return []
    desks = [ORDERS[order.kind].desk for order in orders]
    desk = max(dict.fromkeys(desks), key=desks.count)
    kinds = [order.kind for order in orders if ORDERS[order.kind].desk == desk]
    parts = [_times(say(f"order.{kind}"), kinds.count(kind)) for kind in dict.fromkeys(kinds)]
    turn = match.turns[number]
    spent = -sum(float(change[0]) for use, change in _spending(turn))
    had = float(turn.before.state.pesos[0])  # prices move: a peso of one year is not that of another
    weight = min(0.75, 0.12 + 0.02 * len(kinds) + 0.4 * spent / max(1.0, had))
    return [
        (DESK_THREADS[desk], weight, say("timeline.orders", desk=say(f"desk.{desk}"), list=", ".join(parts)))
    ]


def _times(words: str, count: int) -> str:
    return words if count == 1 else f"{words} ×{count}"


def _spending(turn: Turn) -> list[tuple[str, Array]]:
    flows = turn.economy.flows["pesos"]
    return [(use, change) for use, change in flows.items() if use not in ("budget", "lapsed")]


def _collapses(level: Level, turn: Turn, language: str) -> list[str]:
    before, after = turn.before.state.venture_status[0], turn.after.state.venture_status[0]
    fell = [slot for slot in range(level.world.slots) if after[slot] == COLLAPSED != before[slot]]
    places = turn.after.state.venture_place[0]
    return [level.places[int(places[slot])].name[language] for slot in fell]


def _rifts(level: Level, turn: Turn, language: str) -> list[str]:
    rifts = turn.after.state.fronts[0] - turn.before.state.fronts[0]
    return [city.name[language] for city, rift in zip(level.cities, rifts, strict=True) if rift > 0.0]
