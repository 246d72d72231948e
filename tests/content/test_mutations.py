"""Shipped files with something changed at random: never an error, never slow, every message with a line."""

import re
import time
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.content import words
from game.content.alone import check_alone
from game.content.telling import tell

ROOT = Path(__file__).parents[2]
FILES = sorted([*ROOT.glob("levels/**/*.yaml"), *ROOT.glob("assets/words/*.yaml")])
WORDS = words.load()
SPLICES = [
    *("", "\t", "\n", "\x00", "\u2028", "\ud7ff", "💥", "  ", "é" * 300),
    *("[", "]", "{", "}", ": ", "- ", "'", '"', "#", "? ", "| ", "> ", "@", "`", "[" * 40),
    *("&a ", "*a", "<<: ", "!!int ", "---\n", "%YAML 1.1\n"),
    *("no", "010", "1:30", ".nan", "-.inf", "1e999", "9" * 50, "null", "true", "-1", "0", "0.5"),
    *("{place}", "{x}", "es", "en", "id", "when"),
]


@lru_cache(maxsize=64)
def tokens(path: Path) -> list[str]:
    return re.findall(r"\w+|\s+|[^\w\s]", path.read_text(encoding="utf-8"))


@st.composite
def mutated(draw: st.DrawFn, path: Path) -> bytes:
    pieces = list(tokens(path))
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(pieces) - 1))
        match draw(st.sampled_from(["splice", "replace", "cut", "swap", "repeat"])):
            case "splice":
                pieces.insert(at, draw(st.sampled_from(SPLICES)))
            case "replace":
                pieces[at] = draw(st.sampled_from(SPLICES))
            case "cut":
                del pieces[at : at + draw(st.integers(1, 200))]
            case "swap":
                other = draw(st.integers(0, len(pieces) - 1))
                pieces[at], pieces[other] = pieces[other], pieces[at]
            case _:
                pieces[at:at] = pieces[at : at + draw(st.integers(1, 200))]
        pieces = pieces or [""]
    data = "".join(pieces).encode("utf-8", "surrogatepass")
    if draw(st.booleans()):
        return data
    at = draw(st.integers(0, len(data)))
    return data[:at] + draw(st.binary(max_size=3)) + data[at:]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_changed_file_is_good_or_told_with_lines(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / path.parent.name
    folder.mkdir()
    copy = folder / path.name

    @settings(
        max_examples=40,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
        database=None,
    )
    @given(mutated(path))
    def holds(data: bytes) -> None:
        copy.write_bytes(data)
        began = time.perf_counter()
        problems = check_alone(copy, copy.name)
        told = [tell(problem, WORDS, language) for problem in problems for language in ("es", "en")]
        assert time.perf_counter() - began < 1
        lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
        assert all(1 <= problem.line <= lines and problem.column >= 1 for problem in problems)
        own_words = path.name == "problems.yaml"  # there the keys themselves are what is told of
        assert own_words or all("problem." not in sentence and "\n" not in sentence for sentence in told)

    holds()
