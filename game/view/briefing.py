"""The first page of a term: who governs what, when, and what was promised."""

from dataclasses import dataclass
from zlib import crc32

from game.content.level import Level
from game.play.match import Match, goals_kept
from game.view.pictures.village import VillageData
from game.view.timeline import Say, half_year, years_of
from game.view.village import now, village_of


@dataclass(frozen=True)
class GoalView:
    """A promise, and whether it holds now."""

    text: str
    kept: bool


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


def goals_view(match: Match, language: str) -> tuple[GoalView, ...]:
    """The promises, and which of them hold now."""
    level: Level = match.level
    kept = goals_kept(level, match.position)
    return tuple(GoalView(goal.text[language], held) for goal, held in zip(level.goals, kept, strict=True))
