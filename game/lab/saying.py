"""What the commands say, in the language of the machine."""

from functools import cache

from game.content import words
from game.content.problem import Phrase, Problems
from game.content.telling import spoken_language, tell, told
from game.content.text import Text


@cache
def _known() -> words.Words:
    return words.load()


def say(key: str, **values: object) -> str:
    """The words of a key with its placeholders filled in.

    Raises:
        KeyError: no words have that key, or a value is missing.
    """
    return _known().say(key, spoken_language(), **values)


def told_problems(problems: Problems) -> str:
    """Problems of files, one a line."""
    return "\n".join(tell(problem, _known(), spoken_language()) for problem in problems)


def told_phrase(phrase: Phrase) -> str:
    """A phrase as a sentence."""
    return told(phrase, _known(), spoken_language())


def told_text(text: Text) -> str:
    """A text of a level."""
    return text[spoken_language()]
