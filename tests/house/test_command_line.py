"""The command line, started as a player starts it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import main
from game import __version__

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = [
    "play",
    "check",
    "simulate",
    "fingerprints",
    "calibrate",
    "sensitivity",
    "tournament",
    "replay",
    "sounds",
    "selftest",
    "test",
]


def _run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=60,
        env={**os.environ, **environment},
        check=False,
    )


def test_the_version_is_told() -> None:
    assert _run("--version").stdout == f"Tres por Uno {__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("locale", ["es_MX.UTF-8", "en_US.UTF-8", "C"])
def test_every_command_explains_itself_with_an_example(
    command: str, locale: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    with pytest.raises(SystemExit) as left:
        main.main([command, "--help"])
    told = capsys.readouterr().out
    assert left.value.code == 0
    assert f"python3 main.py {command}" in told.split("usage:")[1].partition("\n\n")[2]
    assert ("ejemplos:" if locale.startswith("es") else "examples:") in told


def test_the_help_lists_every_command() -> None:
    told = _run("--help").stdout
    assert all(re.search(rf"^    {command}\s", told, re.MULTILINE) for command in COMMANDS)


@pytest.mark.parametrize(
    "wrong",
    [
        ["dance"],
        ["--dance"],
        ["simulate"],
        ["simulate", "x"],
        ["simulate", "x", "--policy", "y", "--runs", "0"],
        ["replay"],
    ],
)
def test_a_wrong_command_is_answered_with_how_it_is_used(wrong: list[str]) -> None:
    answer = _run(*wrong)
    assert answer.returncode == 2
    assert "usage:" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_an_accent_does_not_stop_a_terminal_that_knows_none() -> None:
    answer = _run("--help", LC_ALL="es_MX", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert answer.returncode == 0
    assert "los dos lados" in answer.stdout


@pytest.mark.parametrize(
    ("arguments", "own", "for_pytest"),
    [
        (["test"], ["test"], []),
        (["test", "-k", "name", "tests/model"], ["test"], ["-k", "name", "tests/model"]),
        (["--debug", "test", "-x"], ["--debug", "test"], ["-x"]),
        (["test", "--help"], ["test", "--help"], []),
        (["check", "test"], ["check", "test"], []),
        ([], [], []),
    ],
)
def test_what_follows_test_is_handed_to_pytest(
    arguments: list[str], own: list[str], for_pytest: list[str]
) -> None:
    assert main._split_test(arguments) == (own, for_pytest)


def test_a_crash_becomes_one_sentence_and_a_report(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = main._report_crash(ValueError("a hole in the road"), ["check"])
    reports = list((own_home / "logs").glob("crash-*.txt"))
    assert len(reports) == 1
    assert str(reports[0]) in answer
    assert "\n" not in answer
    text = reports[0].read_text(encoding="utf-8")
    assert "a hole in the road" in text
    assert __version__ in text


def test_a_crash_report_goes_elsewhere_when_the_players_folder_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "a-file"
    closed.touch()
    (tmp_path / "open").mkdir()
    monkeypatch.setenv("TRES_POR_UNO_HOME", str(closed))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "open"))
    assert str(tmp_path / "open") in main._report_crash(ValueError("x"), [])


def test_an_exception_never_reaches_the_player_but_does_reach_a_programmer(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fall(arguments: list[str]) -> int:
        raise ValueError("a hole in the road")

    monkeypatch.setattr(main, "_run", fall)
    assert main.main(["check"]) == main.EXIT_CRASH
    assert "Traceback" not in capsys.readouterr().err
    with pytest.raises(ValueError, match="hole"):
        main.main(["check", "--debug"])


def test_an_interruption_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "_run", interrupt)
    assert main.main(["check"]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(os.name != "posix", reason="pipes break otherwise on Windows")
def test_a_reader_that_leaves_early_causes_no_noise() -> None:
    command = f'"{sys.executable}" "{ROOT / "main.py"}" --help'
    answer = subprocess.run(
        ["bash", "-c", f"{command} | true"], capture_output=True, text=True, timeout=60, check=False
    )
    assert answer.stderr == ""


def test_an_old_python_is_told_in_one_sentence() -> None:
    head = (ROOT / "main.py").read_text(encoding="utf-8").partition("import argparse")[0]
    assert "sys.version_info < (3, 11)" in head, "asked before anything else is imported"
