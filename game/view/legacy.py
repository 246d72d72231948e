"""What a term leaves behind: its ending, threads, promises, fates, the history beside it, questions to take home."""

from dataclasses import dataclass

from game.model.indicators import measure
from game.model.names import THREADS
from game.model.threads import threads
from game.play.match import Match, ending_of
from game.play.turn import Position
from game.view.briefing import GoalView, goals_view, paragraphs
from game.view.cloth import sarape_of
from game.view.fates import CLUBS, FIRMS, VILLAGES, Fate, club_fates, counted, firm_fates, village_fates
from game.view.money import signed, whole
from game.view.pictures.charts import TimelineData
from game.view.pictures.sarape import SarapeData
from game.view.timeline import Knot, Say, line_of, timeline_of

HISTORY = "history"

REAL: dict[str, tuple[tuple[str, int], ...]] = {
    "campana": (("clubs_all", 240),),
    "guanajuato-1996": (("ventures_opened", 13), ("ventures_running", 4)),
    "iniciativa-2001": (),
    "jerez-2004": (),
    "zacatecas-1986": (("clubs_all", 37),),
    "zacatecas-1992": (("clubs_all", 50),),
    "zacatecas-1998": (("clubs_all", 240),),
}
"""What was, by level: quantities and their real values at the end, or as near to it as one is on record; a level
without any has words alone.

Source: thirteen maquilas of which four were left after five years: Iskander (2006), section Mi Comunidad; 37 Zacatecan
clubs about 1991 and 240 by 2001: Los Angeles Times, 27 August 2001; about 50 in 1998, because those 240 were five
times as many: Los Angeles Times, 5 July 2002 (inferred).
"""


@dataclass(frozen=True)
class ThreadFate:
    """A thread at the start and at the end [points], and the change in words."""

    name: str
    words: str
    start: float
    end: float
    told: str


@dataclass(frozen=True)
class FateGroup:
    """How many had one fate, and who."""

    fate: str
    words: str
    about: str
    count: int
    who: str


@dataclass(frozen=True)
class Beside:
    """One figure: the player's, that of the scripted history in the same luck, and the real one."""

    words: str
    yours: str
    script: str
    real: str


@dataclass(frozen=True)
class HistoryView:
    """The real history beside the player's."""

    text: str
    rows: tuple[Beside, ...]
    source: str


@dataclass(frozen=True)
class LegacyView:
    """Everything that the last screen tells."""

    title: str
    paragraphs: tuple[str, ...]
    sarape: SarapeData
    threads: tuple[ThreadFate, ...]
    goals: tuple[GoalView, ...]
    villages: tuple[FateGroup, ...]
    firms: tuple[FateGroup, ...]
    clubs: tuple[FateGroup, ...]
    history: HistoryView | None
    knots: tuple[Knot, ...]
    line: TimelineData
    reflection: tuple[str, ...]
    experiments: tuple[str, ...]


def legacy_view(match: Match, scripted: Position | None, say: Say, language: str) -> LegacyView:
    """The legacy of a term, over or not.

    Args:
        match: the term.
        scripted: where the policy `HISTORY` would have come out in the same luck; none to leave it out.
        say: words in the language.
        language: es or en.
    """
    level = match.level
    ending = level.endings[ending_of(level, match.position)]
    knots = timeline_of(match, say, language)
    return LegacyView(
        ending.title[language],
        paragraphs(ending.text[language]),
        sarape_of(match),
        thread_fates(match, say),
        goals_view(match, say, language),
        _groups(village_fates(match, language), VILLAGES, say),
        _groups(firm_fates(match, language), FIRMS, say),
        _groups(club_fates(match, language), CLUBS, say),
        _history(match, scripted, say),
        knots,
        line_of(match, knots),
        tuple(text[language] for text in level.reflection),
        tuple(text[language] for text in level.experiments),
    )


def thread_fates(match: Match, say: Say) -> tuple[ThreadFate, ...]:
    """The five threads at the start and now."""
    first = match.turns[0].before if match.turns else match.position
    before = threads(match.level.world, first.state)[0]
    after = threads(match.level.world, match.position.state)[0]
    return tuple(
        ThreadFate(
            name,
            say(f"thread.{name}"),
            float(start),
            float(end),
            say(
                "legacy.from_to", start=whole(start), end=whole(end), change=signed(round(end) - round(start))
            ),
        )
        for name, start, end in zip(THREADS, before, after, strict=True)
    )


def _groups(fates: tuple[Fate, ...], order: tuple[str, ...], say: Say) -> tuple[FateGroup, ...]:
    return tuple(
        FateGroup(kind, say(f"fate.{kind}"), say(f"fate.{kind}.about"), count, _who(fates, kind, say))
        for kind, count in counted(fates, order)
    )


def _who(fates: tuple[Fate, ...], kind: str, say: Say) -> str:
    """Names of those with a fate; firms with why they fell, cities with how many clubs."""
    told = []
    for fate in fates:
        if fate.fate == kind:
            more = (
                say(f"cause.{fate.cause}").lower()
                if fate.cause
                else str(fate.count)
                if fate.place < 0
                else ""
            )
            name = f"{say(f'venture.{fate.trade}')}, {fate.name}" if fate.trade else fate.name
            told.append(f"{name} ({more})" if more else name)
    return "; ".join(told) if any(fate.trade for fate in fates) else ", ".join(told)


def _history(match: Match, scripted: Position | None, say: Say) -> HistoryView | None:
    level = match.level
    facts = REAL.get(level.id)
    if facts is None or scripted is None:
        return None

    def figure(position: Position, name: str) -> str:
        return whole(float(measure(level.world, position.state, position.semester, name)[0]))

    rows = tuple(
        Beside(say(f"quantity.{name}"), figure(match.position, name), figure(scripted, name), whole(real))
        for name, real in facts
    )
    return HistoryView(say(f"real.{level.id}"), rows, say(f"real.{level.id}.source"))
