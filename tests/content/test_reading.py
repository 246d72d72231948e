"""The guard: what YAML may hold, what scalars mean, where things stand."""

import random
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from game.content.reading import DEEPEST, Document, read, read_string

BOTH_PARSERS = [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)]


def keys_told(document: Document) -> list[str]:
    return [problem.what.key.removeprefix("problem.") for problem in document.problems]


@pytest.mark.parametrize(
    "word", ["no", "No", "on", "off", "yes", "y", "010", "1:30", "1_000", "0x1F", "0o17", "2001-01-01", "1e"]
)
def test_words_that_yaml_once_took_for_something_else_stay_text(word: str) -> None:
    assert read_string(f"a: {word}", "x").value == {"a": word}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("0", 0),
        ("-7", -7),
        ("+3", 3),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("true", True),
        ("False", False),
        ("~", None),
    ],
)
def test_numbers_truths_and_nothing_are_what_yaml_1_2_says(written: str, meant: object) -> None:
    value = read_string(f"a: {written}", "x").value
    assert value == {"a": meant}
    assert isinstance(value, dict)
    assert type(value["a"]) is type(meant)


def test_a_quoted_scalar_is_text() -> None:
    assert read_string("""{a: "1", b: 'true', c: ''}""", "x").value == {"a": "1", "b": "true", "c": ""}


def test_years_are_keys() -> None:
    assert read_string("{1990: 5, 2000: 6}", "x").value == {1990: 5, 2000: 6}


def test_values_and_keys_know_their_line_and_column() -> None:
    document = read_string("a:\n  - b: 1\n    c: 22\n", "x")
    assert document.place(("a", 0, "c")) == (3, 8)
    assert document.place(("a", 0, "c"), key=True) == (3, 5)
    assert document.place(("a", 0, "missing", 5)) == (2, 5)


def test_all_the_problems_of_a_file_are_found_at_once() -> None:
    document = read_string("a: .nan\nb: &x 1\nc: *x\nc: 2\n<<: {d: 1}\ne: !!str f\n", "x")
    assert keys_told(document) == ["not_finite", "anchor", "alias", "duplicate_key", "merge_key", "tag"]
    assert [problem.line for problem in document.problems] == [1, 2, 3, 4, 5, 6]


def test_a_file_with_a_byte_order_mark_and_windows_newlines_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\nb: [\r\n")
    document = read(path, "a.yaml")
    assert [(problem.line, problem.column) for problem in document.problems] == [(2, 4)]


def test_a_file_of_more_than_a_megabyte_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * 1_000_001)
    assert keys_told(read(path, "a.yaml")) == ["too_large"]


def test_a_folder_a_missing_file_and_an_odd_name_are_problems_not_errors(tmp_path: Path) -> None:
    assert keys_told(read(tmp_path, "a")) == ["not_a_file"]
    assert keys_told(read(tmp_path / "b", "b")) == ["missing_file"]
    assert keys_told(read(Path("a\0b"), "a")) in (["unreadable"], ["missing_file"])
    assert keys_told(read(Path("x" * 5000), "a")) == ["unreadable"]


@pytest.mark.parametrize("parser", BOTH_PARSERS)
@pytest.mark.parametrize("piece", ["[", "{", "- ", "? ", "{a: ", "[{"])
def test_depth_ends_reading_before_it_ends_the_program(piece: str, parser: type[Any]) -> None:
    assert keys_told(read_string(piece * 25_000, "x", parser)) == ["too_deep"]


def test_the_depth_that_is_allowed_is_read() -> None:
    assert read_string("[" * DEEPEST + "]" * DEEPEST, "x").problems == ()


def test_too_many_nodes_end_reading() -> None:
    assert keys_told(read_string("[" + "1," * 60_001 + "]", "x")) == ["too_many"]


@pytest.mark.parametrize(
    "text",
    ["a: b: c", "a: 'it's'", "- a\nb: c", "a: @x", 'a: "\\q"', "%YAML 9.9\n---\na", "? [", "a: %x", "}"],
)
def test_both_parsers_end_in_one_problem_on_the_same_line(text: str) -> None:
    found = [read_string(text, "x", parser).problems for parser in BOTH_PARSERS]
    assert [len(problems) for problems in found] == [1, 1]
    assert found[0][0].line == found[1][0].line


@given(st.text(alphabet="ab:-[]{}&*!|>'\"%@`#,?\n \\0.~<é", max_size=60), st.sampled_from(BOTH_PARSERS))
def test_no_text_ends_in_an_error(text: str, parser: type[Any]) -> None:
    document = read_string(text, "x", parser)
    for problem in document.problems:
        assert 1 <= problem.line <= text.count("\n") + 1
        assert problem.column >= 1


def test_both_parsers_read_the_shipped_files_alike() -> None:
    root = Path(__file__).parents[2]
    files = sorted(root.glob("levels/**/*.yaml")) + sorted(root.glob("assets/words/*.yaml"))
    for path in random.Random(7).sample(files, min(4, len(files))):
        text = path.read_text(encoding="utf-8")
        read_by = [read_string(text, path.name, parser) for parser in BOTH_PARSERS]
        assert read_by[0].value == read_by[1].value
        assert read_by[0].places == read_by[1].places
