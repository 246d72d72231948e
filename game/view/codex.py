"""What of the codex has come up in a match: the articles whose things have been named so far."""

from collections.abc import Iterable

from game.content.text import LANGUAGES, Text
from game.content.words import Words
from game.model.names import FREE, THREADS, VENTURES
from game.play.match import Match
from game.view.glossary import Glossary

ALWAYS = frozenset(
    ("tres-por-uno", "hometown-club", "pesos", "days", "standing", "semester", "sarape", *THREADS)
)
"""What the main screen shows from the first day on."""


def come_up(match: Match, words: Words) -> frozenset[str]:
    """Gives the ids of the articles that have come up, in the texts of the level and of the cards so far."""
    glossaries = {language: Glossary(words, language) for language in LANGUAGES}
    texts = [*_texts(match)]
    found = {
        article
        for language, glossary in glossaries.items()
        for text in texts
        for article in glossary.named(text[language])
    }
    state = match.position.state
    kinds = {VENTURES[int(kind)] for kind in state.venture_kind[0][state.venture_status[0] != FREE]}
    return frozenset(found | ALWAYS | kinds)


def _texts(match: Match) -> Iterable[Text]:
    level = match.level
    yield level.briefing
    yield from (goal.text for goal in level.goals)
    drawn = [int(card) for turn in match.turns for card in turn.drawn.card[0]]
    for number in {*drawn, *match.cards} - {-1}:
        card = level.cards[number]
        yield card.title
        yield card.text
        yield from (answer.text for answer in card.answers)
    for leap, found in zip(level.leaps, match.position.state.leap[0], strict=True):
        if found > 0:
            yield leap.title
            yield leap.text
