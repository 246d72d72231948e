"""What lies ready when the window opens: levels, good and broken, saved matches, and a seat to play in."""

from game.content.level import Level
from game.content.loading import levels
from game.content.problem import Problems
from game.content.telling import tell
from game.content.text import LANGUAGES, Text
from game.content.words import Words
from game.play.match import new_match
from game.ui.articles import articles
from game.ui.course import new_seat, saves_screen
from game.ui.drawer import Drawer
from game.ui.seat import LocalSeat
from game.ui.shelf import CodexEntry, LevelCard, Shelf
from game.ui.stage import Seat
from game.view.codex import come_up
from game.view.village import now, village_of

SEMESTERS_A_YEAR = 2
OFFERED = "zacatecas-1998"
"""The level that the title offers to begin with."""


def open_all(words: Words) -> tuple[Shelf, Seat | None]:
    """Reads all levels and the list of saved matches; gives them as a shelf, and a seat that plays them."""
    cards = level_cards(words)
    seat = new_seat(Drawer(titles={card.id: card.title for card in cards}))
    return Shelf(lambda: cards, seat.saves, lambda language: codex(words, language, seat), saves_screen), seat


def codex(words: Words, language: str, seat: LocalSeat) -> tuple[CodexEntry, ...]:
    """Gives the articles of the codex, with those marked that have come up in the match on the desk."""
    used = come_up(seat.sitting.match, words) if seat.sitting is not None else None
    return articles(words, language, used)


def level_cards(words: Words) -> tuple[LevelCard, ...]:
    """Gives a card for each level of the shipped folder, in order, those that cannot be played at the end."""
    found = levels()
    good = [level_card(level) for level in sorted(found.levels, key=_place)]
    return (*good, *(broken_card(name, problems, words) for name, problems in found.broken.items()))


def _place(level: Level) -> tuple[bool, int, int, str]:
    """Where a level stands in the list: the one to begin with, then by year, and the long ones at the end."""
    return level.id != OFFERED, level.world.semesters, level.world.year, level.id


def level_card(level: Level) -> LevelCard:
    """Gives the card of a level that can be played."""
    world = level.world
    last = world.year + (world.half - 1 + world.semesters) // SEMESTERS_A_YEAR
    return LevelCard(
        level.id,
        both(level.title),
        both(level.subtitle),
        f"{world.year}–{last}",
        both(level.briefing),
        village=village_of(now(new_match(level, 0)), 0),
    )


def broken_card(name: str, problems: Problems, words: Words) -> LevelCard:
    """Gives the card of a level that cannot be played, with the reasons in both languages."""
    told = tuple({language: tell(each, words, language) for language in LANGUAGES} for each in problems)
    plain, nothing = dict.fromkeys(LANGUAGES, name), dict.fromkeys(LANGUAGES, "")
    return LevelCard(name, plain, nothing, "", nothing, told)


def both(text: Text) -> dict[str, str]:
    """Gives a text of the content as screens take it."""
    return {language: text[language] for language in LANGUAGES}
