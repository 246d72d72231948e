"""Words: all files as one table, both languages, missing keys named."""

import re
import time
from pathlib import Path

import pytest

from game.content import words
from game.content.alone import check_alone
from game.content.problem import Problem, phrase
from game.content.telling import tell


def folder_with(tmp_path: Path, **files: str) -> Path:
    for name, text in files.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_shipped_words_have_no_problem() -> None:
    loaded = words.load()
    assert [tell(problem, loaded, "en") for problem in loaded.problems] == []


def test_words_of_several_files_are_one_table(tmp_path: Path) -> None:
    loaded = words.load(
        folder_with(tmp_path, a="x.y: {es: Sí, en: Yes}", b="z: {es: '{n} años', en: '{n} years'}")
    )
    assert loaded.say("x.y", "es") == "Sí"
    assert loaded.say("z", "en", n=3) == "3 years"
    assert loaded.keys() == ("x.y", "z")
    assert loaded.keys("x.") == ("x.y",)


def test_a_missing_key_names_the_nearest_one(tmp_path: Path) -> None:
    loaded = words.load(folder_with(tmp_path, a="menu.play: {es: Jugar, en: Play}"))
    with pytest.raises(KeyError, match=r"did you mean menu\.play"):
        loaded.say("menu.pley", "es")


def test_a_missing_value_is_named(tmp_path: Path) -> None:
    loaded = words.load(folder_with(tmp_path, a="z: {es: '{n} años', en: '{n} years'}"))
    with pytest.raises(KeyError, match=r"\{n\}"):
        loaded.say("z", "es")


def test_a_key_in_two_files_is_a_problem_at_the_second(tmp_path: Path) -> None:
    loaded = words.load(
        folder_with(tmp_path, a="x: {es: a, en: a}", b="y: {es: b, en: b}\nx: {es: c, en: c}")
    )
    (problem,) = loaded.problems
    assert (problem.file.endswith("b.yaml"), problem.line, problem.column) == (True, 2, 1)
    assert loaded.say("x", "es") == "a"


def test_a_broken_file_leaves_the_words_of_the_others(tmp_path: Path) -> None:
    loaded = words.load(folder_with(tmp_path, a="x: {es: a, en: a}", b="y: [", c="z: {es: solo}"))
    assert loaded.keys() == ("x",)
    assert [problem.line for problem in loaded.problems] == [1, 1]


def test_a_value_with_braces_is_shown_as_it_is(tmp_path: Path) -> None:
    loaded = words.load(folder_with(tmp_path, a="z: {es: '{n}', en: '{n}'}"))
    assert loaded.say("z", "es", n="{n}") == "{n}"


def test_without_words_a_problem_is_still_told() -> None:
    problem = Problem("a.yaml", 3, 4, phrase("duplicate_key", key="x", first=1), phrase("expected_once"))
    assert (
        tell(problem, words.Words(), "en") == "a.yaml:3:4: problem.duplicate_key x 1; problem.expected_once"
    )


def test_every_message_that_the_code_can_give_has_words() -> None:
    folder = Path(words.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    used = {f"problem.{key}" for key in re.findall(r'phrase\(\s*"([a-z0-9_]+)"', source)}
    loaded = words.load()
    assert sorted(used - set(loaded.keys("problem."))) == []


def test_the_telling_of_thousands_of_problems_grows_no_faster_than_the_file(tmp_path: Path) -> None:
    def effort(lines: int) -> float:
        path = tmp_path / f"many-{lines}.leaps.yaml"
        path.write_text("- {tytle: 1, odd: 2}\n" * lines, encoding="utf-8")
        began = time.process_time()
        problems = check_alone(path, f"many-{lines}")
        assert 200 < len(problems) < 210
        return time.process_time() - began

    effort(1_000)
    assert effort(9_000) < 36 * effort(1_000)  # nine times the lines: far from the square of it
