"""What of the codex has come up in a match: the articles whose words have been read so far."""

import re
from collections.abc import Iterable

from game.content.text import Text
from game.content.words import Words
from game.model.names import FREE, THREADS, VENTURES
from game.play.match import Match

ALWAYS = frozenset(
    ("tres-por-uno", "hometown-club", "pesos", "days", "standing", "semester", "sarape", *THREADS)
)
"""What the main screen shows from the first day on."""

ARTICLE = re.compile(r"codex\.([a-z0-9-]+)\.title\Z")
OPENING = re.compile(r"^(el|la|los|las|the)\s+")


def come_up(match: Match, words: Words) -> frozenset[str]:
    """Gives the ids of the articles that have come up, in the texts of the level and of the cards so far."""
    read = " ".join(f"{text.es} {text.en}".casefold() for text in _texts(match))
    titles = ((key, ARTICLE.match(key)) for key in words.keys("codex."))
    found = {
        named.group(1)
        for key, named in titles
        if named and any(_stem(words.say(key, language)) in read for language in ("es", "en"))
    }
    state = match.position.state
    kinds = {VENTURES[int(kind)] for kind in state.venture_kind[0][state.venture_status[0] != FREE]}
    return frozenset(found | ALWAYS | kinds)


def _stem(title: str) -> str:
    """A title as it may stand in a sentence: small, without its article, in the singular."""
    return OPENING.sub("", title.casefold().split(" (")[0]).removesuffix("s")


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
