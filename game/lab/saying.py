"""What the commands say, in the language of the machine."""

import sys
from functools import cache
from pathlib import Path

from game.content import words
from game.content.problem import Phrase, Problems
from game.content.telling import spoken_language, tell, told
from game.content.text import Text
from game.content.writing import whole_file


@cache
def _known() -> words.Words:
    return words.load()


def say(key: str, **values: object) -> str:
    """The words of a key with its placeholders filled in.

    Raises:
        KeyError: no words have that key, or a value is missing.
    """
    return _known().say(key, spoken_language(), **values)


def written(path: Path, text: str) -> bool:
    """Writes a file whole and says so; says why, and gives False, where it can't be written."""
    try:
        with whole_file(path) as out:
            out.write(text)
    except OSError as error:
        print(say("lab.cannot_write", file=str(path), why=error.strerror or ""), file=sys.stderr)
        return False
    print(say("lab.written", file=path.name))
    return True


def told_problems(problems: Problems) -> str:
    """Problems of files, one a line."""
    return "\n".join(tell(problem, _known(), spoken_language()) for problem in problems)


def told_phrase(phrase: Phrase) -> str:
    """A phrase as a sentence."""
    return told(phrase, _known(), spoken_language())


def told_text(text: Text) -> str:
    """A text of a level."""
    return text[spoken_language()]
