"""Problems as sentences a teacher can act on: `file:line:column: what; what was expected; did you mean`."""

import os
from collections.abc import Mapping

from game.content.problem import Phrase, Problem
from game.content.words import Words


def tell(problem: Problem, words: Words, language: str) -> str:
    """Gives a problem as one line."""
    parts = [problem.what, problem.expected, problem.hint]
    said = "; ".join(told(part, words, language) for part in parts if part)
    return f"{problem.file}:{problem.line}:{problem.column}: {said}"


def told(phrase: Phrase, words: Words, language: str) -> str:
    """Gives a phrase in a language; without words for it, its key and values stand in."""
    values = {
        name: told(value, words, language) if isinstance(value, Phrase) else value
        for name, value in phrase.values
    }
    if phrase.key in words:
        return words.say(phrase.key, language, **values)
    return " ".join([phrase.key, *values.values()])


def spoken_language(environment: Mapping[str, str] | None = None) -> str:
    """Gives the language of the console: Spanish where the locale is Spanish, else English."""
    environment = os.environ if environment is None else environment
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "es" if environment[name].lower().startswith("es") else "en"
    return "en"
