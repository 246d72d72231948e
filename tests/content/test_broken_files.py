"""Hand-made broken files: each gets its line and its sentence, at once, and never a traceback."""

import time
from pathlib import Path

import pytest

from game.content import words
from game.content.alone import check_alone
from game.content.reading import read
from game.content.telling import tell

CASES = Path(__file__).parents[1] / "cases"
WORDS = words.load()


def expectations() -> list[tuple[str, int, str]]:
    index = read(CASES / "broken.yaml", "broken.yaml")
    assert isinstance(index.value, dict)
    return [(str(name), row["line"], row["says"]) for name, row in index.value.items()]  # type: ignore[index, misc, call-overload]


def test_every_broken_file_has_its_expectation() -> None:
    named = {name for name, _, _ in expectations()}
    assert named == {path.name.removesuffix(".yaml") for path in (CASES / "broken").iterdir()}
    assert len(named) >= 50


@pytest.mark.parametrize(("name", "line", "says"), expectations())
def test_a_broken_file_is_told_with_its_line(name: str, line: int, says: str) -> None:
    path = CASES / "broken" / f"{name}.yaml"
    began = time.perf_counter()
    problems = check_alone(path, path.name)
    assert time.perf_counter() - began < 1
    told = [(problem.line, tell(problem, WORDS, "en")) for problem in problems]
    assert any(at == line and says in sentence for at, sentence in told), told


@pytest.mark.parametrize("name", [name for name, _, _ in expectations()])
def test_every_message_exists_in_both_languages(name: str) -> None:
    path = CASES / "broken" / f"{name}.yaml"
    for problem in check_alone(path, path.name):
        for language in ("es", "en"):
            sentence = tell(problem, WORDS, language)
            assert "problem." not in sentence
            assert sentence.startswith(f"{path.name}:{problem.line}:{problem.column}: ")
            assert len(sentence) < 700


def test_the_small_files_that_were_broken_are_good() -> None:
    small = CASES / "small"
    assert check_alone(small / "level.yaml", "level.yaml") == ()
    assert check_alone(small / "cards.yaml", "cards.yaml") == ()
