"""The report of a semester: what a newcomer should know of it in a minute."""

from dataclasses import dataclass

from game.content.level import Level
from game.play.match import Match
from game.play.turn import Turn
from game.view.briefing import GoalView, goals_view, paragraphs
from game.view.cards import filled, names_of, uncoded
from game.view.deeds import Deed, deeds_of
from game.view.ledger import LedgerView, ledger_of
from game.view.money import signed, whole
from game.view.pictures import TableData
from game.view.plenary import held
from game.view.postcards import Postcard, postcards_of
from game.view.predictions import Outcome, outcomes
from game.view.strip import history_of
from game.view.timeline import Say, half_year


@dataclass(frozen=True)
class ThreadView:
    """A thread: where it stands, what the semester did to it [points], and its course so far."""

    name: str
    words: str
    value: str
    change: str
    rises: int
    series: tuple[float, ...]


@dataclass(frozen=True)
class LeapView:
    """A conceptual leap that was made: its whole text, what it opens, and the table at which it was found."""

    title: str
    paragraphs: tuple[str, ...]
    opens: str
    source: str
    table: TableData | None


@dataclass(frozen=True)
class Saying:
    """What came of an answer to a card."""

    title: str
    text: str


@dataclass(frozen=True)
class ReportView:
    """Everything that the report tells; the table, where a plenary was held that neither postcards nor a leap show."""

    when: str
    number: int
    postcards: tuple[Postcard, ...]
    table: TableData | None
    leap: LeapView | None
    says: tuple[Saying, ...]
    deeds: tuple[Deed, ...]
    ledger: LedgerView
    threads: tuple[ThreadView, ...]
    guesses: tuple[Outcome, ...]
    goals: tuple[GoalView, ...]
    total: int


def report_view(match: Match, say: Say, language: str) -> ReportView:
    """The report of the last semester that was closed.

    Raises:
        IndexError: none was.
    """
    number = len(match.turns) - 1
    turn, level = match.turns[-1], match.level
    cards, leap = postcards_of(match, number, say, language), leap_view(level, turn, say, language)
    shown = leap is not None or any(card.picture.table is not None for card in cards)
    return ReportView(
        half_year(level, number, say),
        number + 1,
        cards,
        None if shown else held(level, turn),
        leap,
        sayings(level, turn, language),
        deeds_of(match, say, language),
        ledger_of(turn, say),
        thread_views(match, say),
        outcomes(match, number, say, language),
        goals_view(match, say, language),
        level.world.semesters,
    )


def thread_views(match: Match, say: Say) -> tuple[ThreadView, ...]:
    """The five threads, with what the last semester did to them."""
    found = []
    for name, series in history_of(match):
        change = series[-1] - series[-2] if len(series) > 1 else 0.0
        shown = signed(change, 1)
        rises = 0 if abs(change) < 0.05 else 1 if change > 0 else -1
        found.append(ThreadView(name, say(f"thread.{name}"), whole(series[-1]), shown, rises, series))
    return tuple(found)


def leap_view(level: Level, turn: Turn, say: Say, language: str) -> LeapView | None:
    """The leap that the semester's plenary made, if it made one."""
    number = int(turn.leap[0])
    if number < 0:
        return None
    leap = level.leaps[number]
    opened = [say(f"rule.{rule}") for rule in leap.rules]
    opened += [say(f"order.{order}") for order in leap.orders]
    opened += [say(f"venture.{venture}") for venture in leap.ventures]
    opens = say("report.opens", list=", ".join(opened)) if opened else ""
    source = say(f"grade.{leap.source.grade}", text=uncoded(leap.source.text[language]))
    return LeapView(leap.title[language], paragraphs(leap.text[language]), opens, source, held(level, turn))


def sayings(level: Level, turn: Turn, language: str) -> tuple[Saying, ...]:
    """What the answers to the semester's cards led to, as it is told."""
    found: list[Saying] = []
    for hand, number in enumerate(turn.drawn.card[0].tolist()):
        if number < 0:
            continue
        card = level.cards[number]
        place, city = names_of(level, int(turn.drawn.place[0, hand]), int(turn.drawn.city[0, hand]), language)
        title = filled(card.title[language], place, city)
        told = card.answers[int(turn.answers[0, hand])].says
        found += [Saying(title, filled(text[language], place, city)) for text in told]
    return tuple(found)
