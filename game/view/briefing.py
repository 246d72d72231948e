"""The first page of a term: who governs what, when, and what was promised."""

from dataclasses import dataclass
from zlib import crc32

from game.content.level import Level
from game.deck.conditions import STATE, Reading, quantity_named
from game.deck.spec import AllOf, Atom, Condition
from game.play.match import Match, goals_kept
from game.play.turn import read
from game.view.money import whole
from game.view.pictures.village import VillageData
from game.view.timeline import Say, half_year, years_of
from game.view.village import now, village_of


@dataclass(frozen=True)
class GoalView:
    """A promise, whether it holds now, and how far it has come: of each number it asks for, how much there is."""

    text: str
    kept: bool
    far: str = ""


@dataclass(frozen=True)
class BriefingView:
    """What the governor reads on the first day."""

    title: str
    subtitle: str
    line: str
    paragraphs: tuple[str, ...]
    goals: tuple[str, ...]
    learning: tuple[str, ...]
    village: VillageData


def briefing_view(match: Match, say: Say, language: str) -> BriefingView:
    """The briefing of the level that is played."""
    level = match.level
    line = say(
        "briefing.line",
        state=level.state_name,
        years=years_of(level),
        governor=level.governor[language],
        when=half_year(level, 0, say),
    )
    return BriefingView(
        level.title[language],
        level.subtitle[language],
        line,
        paragraphs(level.briefing[language]),
        tuple(goal.text[language] for goal in level.goals),
        tuple(text[language] for text in level.learning_goals),
        village_of(now(match), crc32(level.id.encode()) % (len(level.places) - 1)),
    )


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, each on one line."""
    return tuple(" ".join(part.split()) for part in text.split("\n\n") if part.strip())


def goals_view(match: Match, say: Say, language: str) -> tuple[GoalView, ...]:
    """The promises, which of them hold now, and how far the others have come."""
    level: Level = match.level
    kept = goals_kept(level, match.position)
    reading = read(level, match.position)
    return tuple(
        GoalView(goal.text[language], held, _far(reading, goal.when, say, held=held))
        for goal, held in zip(level.goals, kept, strict=True)
    )


def _far(reading: Reading, condition: Condition | None, say: Say, *, held: bool) -> str:
    """E.g. "3 of 13", once that is reached only how much, and names where several; empty where nothing is counted."""
    parts = condition.parts if isinstance(condition, AllOf) else (condition,)
    asked = [part for part in parts if isinstance(part, Atom) and part.test in ("at_least", "above")]
    told = []
    for atom in asked:
        has = float(reading.value(atom.quantity, STATE, atom.over, atom.of)[0, 0])
        words = _so_far(atom, has, say, held=held)
        told.append(f"{_named(atom, say)}: {words}" if len(asked) > 1 else words)
    return " · ".join(told) if len(told) == len(parts) else ""


def _so_far(atom: Atom, has: float, say: Say, *, held: bool) -> str:
    """How much of what is asked is there; a switch is there or not."""
    unit = quantity_named(atom.quantity).unit
    if unit == "switch":
        return say("report.there" if has > 0.0 else "report.missing")
    scale = 100 if unit in ("index", "share") else 1
    return (
        whole(scale * has)
        if held
        else say("report.far", has=whole(scale * has), asked=whole(scale * atom.number))
    )


def _named(atom: Atom, say: Say) -> str:
    """The quantity's name, or that of the member that is asked for: an amendment, a topic, a domain."""
    if atom.of is None or atom.quantity == "leap":
        return say(f"quantity.{atom.quantity}")
    return say(f"{quantity_named(atom.quantity).axes[-1]}.{atom.of}")
