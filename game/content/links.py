"""Links into the codex that are written by hand, `[[article|words]]`: whether they lead anywhere."""

import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from game.content.problem import Phrase, Problem, nearest, phrase
from game.content.source import Refused, file_name, folders_in, is_folder, read_text

_LINK = re.compile(r"\[\[([^\[\]|\n]*)\|[^\[\]\n]*\]\]")
_SEE = re.compile(r"\[\[([a-z0-9-]+)\]\]")
_TITLE = re.compile(r"codex\.([a-z0-9-]+)\.title\Z")


def articles_of(keys: Iterable[str]) -> tuple[str, ...]:
    """Gives the articles of the codex among the keys of words."""
    return tuple(found.group(1) for key in keys if (found := _TITLE.match(key)))


def lost_links(path: Path, known: Collection[str], *, words: bool = False) -> list[Problem]:
    """Gives a problem for each link to an article that is not there, in a file or in all files of a folder.

    With `words`, a bare `[[article]]` is a link too, as the codex has them at the end of its texts.
    """
    found: list[Problem] = []
    for file in _files(path):
        try:
            text = read_text(file, file_name(file))
        except Refused:
            continue  # what else reads it tells why it can't be read
        for number, line in enumerate(text.split("\n"), start=1):
            if not line.lstrip().startswith("#"):
                found += _in_line(file_name(file, Path.cwd()), number, line, known, words)
    return found


def _in_line(name: str, number: int, line: str, known: Collection[str], words: bool) -> Iterator[Problem]:
    for pattern in (_LINK, _SEE) if words else (_LINK,):
        for link in pattern.finditer(line):
            article = link.group(1)
            if article not in known:
                what = phrase("unknown_name", kind=phrase("kind_article"), name=article)
                yield Problem(name, number, link.start() + 1, what, _expected(), nearest(article, known))


def _expected() -> Phrase:
    return phrase("expected_article")


def _files(path: Path) -> Iterator[Path]:
    if not is_folder(path):
        if path.suffix == ".yaml":
            yield path
        return
    yield from sorted(each for each in path.glob("*.yaml"))
    for folder in folders_in(path):
        yield from _files(folder)
