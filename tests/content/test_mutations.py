"""Shipped files with something changed at random: never an error, never slow, every message with a line."""

import shutil
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from game.content import words
from game.content.alone import check_alone
from game.content.folders import levels_folder
from game.content.level import Level
from game.content.loading import load
from game.content.problem import Problem
from game.content.telling import tell
from tests.content.mutants import mutated

ROOT = Path(__file__).parents[2]
FILES = sorted([*ROOT.glob("levels/**/*.yaml"), *ROOT.glob("assets/words/*.yaml")])
SMALL = ROOT / "tests" / "cases" / "small"
WORDS = words.load()
QUIET = {"deadline": None, "suppress_health_check": list(HealthCheck), "derandomize": True, "database": None}


def told_well(problems: tuple[Problem, ...], *, keys_may_be_named: bool) -> bool:
    sentences = [tell(problem, WORDS, language) for problem in problems for language in ("es", "en")]
    lines_good = all(problem.line >= 1 and problem.column >= 1 for problem in problems)
    words_good = keys_may_be_named or all("problem." not in sentence for sentence in sentences)
    return lines_good and words_good and all("\n" not in sentence for sentence in sentences)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_changed_file_is_good_or_told_with_lines(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / path.parent.name
    folder.mkdir()
    copy = folder / path.name

    @settings(max_examples=40, **QUIET)
    @given(mutated(path.read_text(encoding="utf-8")))
    def holds(data: bytes) -> None:
        copy.write_bytes(data)
        began = time.perf_counter()
        problems = check_alone(copy, copy.name)
        assert told_well(problems, keys_may_be_named=path.name == "problems.yaml")
        assert time.perf_counter() - began < 1
        lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
        assert all(problem.line <= lines for problem in problems)

    holds()


@pytest.mark.parametrize("name", ["small/level.yaml", "small/cards.yaml", "leaps.yaml", "parameters.yaml"])
def test_a_level_of_changed_files_plays_or_is_told(name: str, tmp_path: Path) -> None:
    for shared in ("parameters.yaml", "leaps.yaml"):
        shutil.copy(levels_folder() / shared, tmp_path / shared)
    shutil.copytree(SMALL, tmp_path / "small")
    changed = tmp_path / name
    text = changed.read_text(encoding="utf-8")

    @settings(max_examples=30, **QUIET)
    @given(mutated(text, bytes_too=False))
    def holds(data: bytes) -> None:
        changed.write_bytes(data)
        loaded = load(tmp_path / "small")
        assert isinstance(loaded, Level) or (loaded and told_well(loaded, keys_may_be_named=False))

    holds()
