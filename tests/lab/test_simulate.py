"""The commands without a window: the same arguments give the same bytes."""

import argparse
import csv
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.lab import replay, simulate
from game.play.agenda import Agenda
from game.play.match import new_match
from game.play.save import to_text, write_save
from tests.builders import level_named

ROOT = Path(__file__).resolve().parents[2]


def options(**more: object) -> argparse.Namespace:
    """Options as the command line gives them."""
    usual = {
        "level": "zacatecas-1998",
        "policy": "history",
        "runs": 5,
        "seed": 3,
        "places": False,
        "out": None,
        "workers": 1,
        "chunk": None,
    }
    return argparse.Namespace(**{**usual, **more})


def test_the_table_has_a_row_for_each_run_and_semester(capsys: pytest.CaptureFixture[str]) -> None:
    assert simulate.main(options()) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert len(rows) == 5 * 12
    assert {row["ending"] for row in rows if row["semester"] != "12"} == {""}
    assert all(row["ending"] for row in rows if row["semester"] == "12")
    assert rows[0]["year"] == "1998"
    assert rows[0]["half"] == "2"


def test_the_same_arguments_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        assert simulate.main(options(places=True, out=tmp_path / name)) == 0
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    assert (tmp_path / "a-places.csv").read_bytes() == (tmp_path / "b-places.csv").read_bytes()
    assert len((tmp_path / "a-places.csv").read_text().splitlines()) == 1 + 5 * 12 * 13


def test_more_runs_leave_the_first_ones_as_they_were(capsys: pytest.CaptureFixture[str]) -> None:
    simulate.main(options(runs=2))
    few = capsys.readouterr().out.splitlines()
    simulate.main(options(runs=600))
    many = capsys.readouterr().out.splitlines()
    assert many[: len(few)] == few


@pytest.mark.parametrize(("workers", "chunk"), [(1, 3), (2, None), (2, 1), (3, 4)])
def test_workers_and_chunks_change_no_byte(tmp_path: Path, workers: int, chunk: int | None) -> None:
    simulate.main(options(places=True, runs=7, out=tmp_path / "one.csv"))
    simulate.main(options(places=True, runs=7, workers=workers, chunk=chunk, out=tmp_path / "many.csv"))
    for table in ("", "-places"):
        assert (tmp_path / f"one{table}.csv").read_bytes() == (tmp_path / f"many{table}.csv").read_bytes()


def _put_an_end_to(running: "subprocess.Popen[str]") -> None:
    """Leaves nobody behind, not even where the test fails."""
    if running.poll() is None:
        os.killpg(running.pid, signal.SIGKILL)
        running.communicate()


def _heeding_interruptions() -> None:
    """A shell starts what runs in its background deaf to Ctrl-C, and the deafness is handed on."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.skipif(os.name != "posix", reason="Windows sends Ctrl-C another way")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_interruption_keeps_whole_histories_and_says_how_many(tmp_path: Path, workers: str) -> None:
    file = tmp_path / "a.csv"
    command = "simulate zacatecas-1998 --policy nothing --runs 90000 --chunk 3 --places".split()
    running = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *command, "--workers", workers, "--out", str(file)],
        stderr=subprocess.PIPE, text=True, start_new_session=True, env={**os.environ, "LC_ALL": "C"},
        preexec_fn=_heeding_interruptions,  # noqa: PLW1509 - no thread runs here
    )  # fmt: skip
    until = time.monotonic() + 60
    while not any(part.stat().st_size > 9000 for part in tmp_path.glob(".*.part")):
        assert time.monotonic() < until, "no row in a minute"
        time.sleep(0.05)
    os.killpg(running.pid, signal.SIGINT)
    try:
        told = running.communicate(timeout=60)[1]
    finally:
        _put_an_end_to(running)
    assert running.returncode == 130
    rows = list(csv.DictReader(io.StringIO(file.read_text())))
    runs = len(rows) // 12
    assert len(rows) == runs * 12
    assert f"({runs} of 90000 histories)" in told
    assert "Traceback" not in told
    assert len((tmp_path / "a-places.csv").read_text().splitlines()) == 1 + runs * 12 * 13


@pytest.mark.parametrize(
    ("wrong", "said"), [({"level": "zacatecas-1989"}, "zacatecas-1998"), ({"policy": "histroy"}, "history")]
)
def test_a_wrong_name_is_told_with_what_there_is(
    wrong: dict[str, object], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert simulate.main(options(**wrong)) == 1
    assert said in capsys.readouterr().err


def test_a_policy_from_a_file_is_read_and_its_problems_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text("- {order: tour, target: {city: chicago}}\n", encoding="utf-8")
    bad.write_text("- {order: tuor}\n", encoding="utf-8")
    assert simulate.main(options(policy=str(good))) == 0
    assert simulate.main(options(policy=str(bad))) == 1
    assert "bad.yaml:1:" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert simulate.main(options(out=tmp_path / "nowhere" / "a.csv")) == 1
    assert "a.csv" in capsys.readouterr().err


def test_a_save_replays_to_the_same_hashes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    match = new_match(level_named("zacatecas-1998"), 4).close(Agenda()).close(Agenda())
    file = write_save(tmp_path, "a.tpu", to_text(match, "x", Agenda(), 0.0))
    assert replay.main(file) == 0
    assert capsys.readouterr().out.count("=") == 2


def test_a_save_with_another_hash_names_the_first_semester_that_differs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import hashlib
    import json

    match = new_match(level_named("zacatecas-1998"), 4).close(Agenda()).close(Agenda())
    lines = to_text(match, "x", Agenda(), 0.0).splitlines()
    record = json.loads(lines[2].partition(" ")[2])
    record["state"] = "0" * 16
    text = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    lines[2] = f"{hashlib.sha256(text.encode()).hexdigest()[:12]} {text}"
    file = write_save(tmp_path, "a.tpu", "\n".join(lines) + "\n")
    assert replay.main(file) == 1
    assert "≠" in capsys.readouterr().out


def test_what_is_no_save_is_told_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "x.tpu"
    file.write_text("hello", encoding="utf-8")
    assert replay.main(file) == 1
    assert capsys.readouterr().err.strip()
