"""The rules of the house that a machine can check: sizes, names, nothing of somebody's machine."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from game.setup import lock
from game.setup.environment import MODULES

ROOT = Path(__file__).resolve().parents[2]
CODE = [ROOT / "main.py", *sorted((ROOT / "game").rglob("*.py"))]
LONGEST = 300

BANNED_NAMES = {
    "utils",
    "util",
    "common",
    "core",
    "helpers",
    "helper",
    "manager",
    "managers",
    "misc",
    "base_classes",
}
# Report modules of these names would hide the standard library's.
BANNED_NAMES |= {"html", "csv", "json", "random", "types", "string"}

SPEAKS_TO_THE_TERMINAL = (
    "main.py",
    "game/setup/",
    "game/lab/",
    "game/press/",
    "game/content/check.py",
    "game/ui/selftest.py",
    "game/ui/app.py",
)

# Written in pieces, or this file would be found by its own test.
MACHINES = re.compile(
    "|".join(
        [
            r"/work" + r"/(main|shared|\.)",
            r"/tmp" + r"/(venv|brief|bash_jobs)",
            r"/opt" + r"/(pypi|wheels)",
            r"/ro" + r"ot/",
            r"/ho" + r"me/(?!(you|tu|user|usuario|ana|runner)\b)[a-z]+/",
            r"py" + r"pi\.org",
            r"python" + r"hosted",
            r"--(extra-)?index" + r"-url",
            r"--find" + r"-links",
        ]
    )
)


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def _committed() -> list[Path]:
    """Give the project's own files: those git knows or would add; without git, all but made ones."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        return [
            ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()
        ]
    made = {
        ".venv",
        ".git",
        "__pycache__",
        ".mypy_cache",
        ".ruff_cache",
        ".pytest_cache",
        ".hypothesis",
        "dist",
    }
    return [
        file for file in ROOT.rglob("*") if file.is_file() and not made & set(file.relative_to(ROOT).parts)
    ]


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""  # a picture or a font


@pytest.mark.parametrize("file", CODE, ids=_name)
def test_no_file_is_longer_than_300_lines(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [_name(file) for file in CODE if {file.stem, file.parent.name} & BANNED_NAMES] == []


def test_no_import_cycle_is_hidden_behind_type_checking() -> None:
    assert [_name(file) for file in CODE if "TYPE_CHECKING" in file.read_text(encoding="utf-8")] == []


def test_nothing_is_left_to_do_in_a_comment() -> None:
    left = re.compile(r"#.*\b(TO" + r"DO|FIX" + r"ME|X" + r"XX|HACK)\b")
    assert [_name(file) for file in CODE if left.search(file.read_text(encoding="utf-8"))] == []


def test_only_commands_print() -> None:
    def prints(file: Path) -> bool:
        calls = (node.func for node in ast.walk(ast.parse(_text(file))) if isinstance(node, ast.Call))
        return any(isinstance(called, ast.Name) and called.id == "print" for called in calls)

    assert [
        _name(file) for file in CODE if not _name(file).startswith(SPEAKS_TO_THE_TERMINAL) and prints(file)
    ] == []


def test_no_module_keeps_a_global_that_functions_change() -> None:
    def changes(file: Path) -> bool:
        return any(isinstance(node, ast.Global) for node in ast.walk(ast.parse(_text(file))))

    assert [_name(file) for file in CODE if changes(file)] == []


def test_no_committed_file_names_somebodys_machine_or_a_registry() -> None:
    found = {_name(file): match[0] for file in _committed() if (match := MACHINES.search(_text(file)))}
    assert found == {}


def test_every_command_that_a_document_names_exists() -> None:
    parser = _text(ROOT / "main.py")
    commands = set(re.findall(r'command\(\s*"(\w+)"', parser))
    assert {"play", "check", "simulate", "replay", "selftest", "test"} <= commands
    named = re.compile(r"(?:python3? main\.py|uv run main\.py|tres-por-uno) ([a-z]+)\b")
    documents = [file for file in _committed() if file.suffix == ".md" or file.parent.name == ".ci"]
    unknown = {
        f"{_name(file)}: {word}"
        for file in documents
        for line in _commands_in(_text(file))
        for word in named.findall(line)
        if word not in commands
    }
    assert unknown == set()


def _commands_in(text: str) -> list[str]:
    """Give what a document shows as code: between back-ticks, or in a block."""
    return re.findall(r"```.*?```", text, re.DOTALL) + re.findall(r"`[^`\n]+`", text)


def test_the_lock_has_every_dependency_with_a_hash_and_no_address() -> None:
    text = _text(ROOT / "requirements.lock")
    pinned = set(lock.names(text))
    assert set(lock.needs(ROOT / "pyproject.toml", "research")) <= pinned
    assert "://" not in text
    assert " @ " not in text
    assert all("--hash=sha256:" in lock.selection(text, [name]) for name in pinned)


def test_the_lock_serves_every_python_we_promise() -> None:
    numpys = re.findall(
        r"^numpy==(\S+) ; python_full_version (\S+) '3\.12'", _text(ROOT / "requirements.lock"), re.MULTILINE
    )
    assert [sign for _, sign in numpys] == ["<", ">="], (
        "numpy that Python 3.11 can install, and the newest for the others"
    )


def test_the_set_up_looks_for_every_package_that_the_game_needs() -> None:
    assert set(MODULES) == set(lock.needs(ROOT / "pyproject.toml", "play"))


def test_no_second_lock_is_kept() -> None:
    assert not any(_name(file) == "uv.lock" for file in _committed())
    assert tomllib.loads(_text(ROOT / "pyproject.toml"))["tool"]["uv"]["managed"] is False


def test_every_file_among_the_assets_has_its_author_and_licence() -> None:
    rows = re.findall(r"^\| `([^`]+)` \|", _text(ROOT / "assets" / "CREDITS.md"), re.MULTILINE)
    files = [
        file.relative_to(ROOT / "assets") for file in _committed() if file.is_relative_to(ROOT / "assets")
    ]
    unknown = [
        str(file) for file in files if file.name != "CREDITS.md" and not any(file.match(row) for row in rows)
    ]
    assert unknown == []


def test_every_dependency_is_explained() -> None:
    told = _text(ROOT / "docs" / "dependencies.md").lower()
    assert [name for name in lock.needs(ROOT / "pyproject.toml", "research") if name not in told] == []
