"""How the game makes itself an environment: what it notices, what it leaves alone, what it says."""

import os
import string
import sys
from pathlib import Path

import pytest

from game.setup import environment, install, lock, words
from game.setup.problem import SetupProblem
from game.setup.stamp import STAMP, UNFINISHED, Stamp, is_ready, python_in, read_stamp, write_stamp

ROOT = Path(__file__).resolve().parents[2]
HERE = sys.implementation.cache_tag
PLAY = Stamp("play", "abc", "cpython-312")
RESEARCH = {"scipy", "pandas", "salib", "matplotlib", "mesa", "pytest-benchmark"}

LOCK = """\
leaf==1.0 \\
    --hash=sha256:aa
    # via tree
linter==3.0 \\
    --hash=sha256:bb
    # via
    #   game (pyproject.toml)
    #   another
root==0.1 ; python_full_version < '3.12' \\
    --hash=sha256:cc
    # via
    #   linter
    #   leaf
root==0.2 ; python_full_version >= '3.12' \\
    --hash=sha256:dd
    # via leaf
tree==2.0 \\
    --hash=sha256:ee
    # via game (pyproject.toml)
"""


def _environment(folder: Path, python: str = "3.12.1") -> Path:
    """Make what looks like an environment."""
    python_in(folder).parent.mkdir(parents=True)
    python_in(folder).touch()
    (folder / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {python}\n", encoding="utf-8")
    return folder


def test_a_stamp_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_stamp(tmp_path, PLAY)
    assert read_stamp(tmp_path) == PLAY


def test_a_folder_without_stamp_has_none(tmp_path: Path) -> None:
    assert read_stamp(tmp_path) is None


def test_a_stamp_that_cannot_be_read_counts_as_unfinished(tmp_path: Path) -> None:
    (tmp_path / STAMP).write_bytes(b"\xff\xfe\x00play")
    assert read_stamp(tmp_path) == Stamp(UNFINISHED, "", "")


@pytest.mark.parametrize(
    ("there", "wanted", "covered"),
    [
        (PLAY, PLAY, True),
        (Stamp("test", "abc", "cpython-312"), PLAY, True),
        (PLAY, Stamp("test", "abc", "cpython-312"), False),
        (Stamp("research", "abc", "cpython-312"), Stamp("test", "abc", "cpython-312"), True),
        (Stamp("test", "abc", "cpython-312"), Stamp("research", "abc", "cpython-312"), False),
        (PLAY, Stamp("play", "other", "cpython-312"), False),
        (PLAY, Stamp("play", "abc", "cpython-313"), False),
        (Stamp(UNFINISHED, "abc", "cpython-312"), PLAY, False),
    ],
)
def test_a_stamp_covers_the_same_lock_and_python_and_every_purpose_before_its_own(
    there: Stamp, wanted: Stamp, covered: bool
) -> None:
    assert there.covers(wanted) is covered


def test_a_whole_environment_with_the_right_stamp_is_ready(tmp_path: Path) -> None:
    write_stamp(_environment(tmp_path), PLAY)
    assert is_ready(tmp_path, PLAY)


@pytest.mark.parametrize("lost", ["pyvenv.cfg", "python", STAMP])
def test_an_environment_that_lost_a_part_is_not_ready(tmp_path: Path, lost: str) -> None:
    write_stamp(_environment(tmp_path), PLAY)
    (python_in(tmp_path) if lost == "python" else tmp_path / lost).unlink()
    assert not is_ready(tmp_path, PLAY)


def test_where_nothing_is_an_environment_is_made(tmp_path: Path) -> None:
    assert install.what_to_do(tmp_path / ".venv", "cpython-312") == "setup.start"
    assert install.what_to_do(tmp_path, "cpython-312") == "setup.start"


def test_an_environment_left_half_made_is_made_again(tmp_path: Path) -> None:
    write_stamp(_environment(tmp_path), Stamp(UNFINISHED, "-", "-"))
    assert install.what_to_do(tmp_path, "cpython-312") == "setup.again"


def test_an_environment_with_another_lock_is_added_to(tmp_path: Path) -> None:
    write_stamp(_environment(tmp_path), Stamp("play", "older", "cpython-312"))
    assert install.what_to_do(tmp_path, "cpython-312") == "setup.more"


def test_an_environment_of_ours_for_another_python_is_made_again(tmp_path: Path) -> None:
    write_stamp(_environment(tmp_path), PLAY)
    assert install.what_to_do(tmp_path, "cpython-313") == "setup.again"


def test_somebody_elses_environment_is_added_to_and_never_deleted(tmp_path: Path) -> None:
    _environment(tmp_path)
    assert install.what_to_do(tmp_path, "cpython-312") == "setup.more"
    assert install.what_to_do(tmp_path, "cpython-313") is None


def test_somebody_elses_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    assert install.what_to_do(tmp_path, "cpython-312") is None


def test_when_no_place_can_be_written_one_sentence_says_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "a-file"
    file.touch()
    places = [file, file / "below"]
    with pytest.raises(
        SetupProblem, match=r"copy the game to a folder|copia el juego a una carpeta"
    ) as problem:
        install.prepare(places, ROOT / "requirements.lock", ["numpy"], PLAY)
    assert str(file) in problem.value.sentence


def test_the_lock_is_cut_down_to_what_is_wanted_and_what_that_needs() -> None:
    assert lock.names(lock.selection(LOCK, ["tree"])) == ["leaf", "root", "root", "tree"]
    assert lock.names(lock.selection(LOCK, ["linter"])) == ["linter", "root", "root"]
    assert lock.selection(LOCK, ["tree", "linter"]) == LOCK


def test_to_play_no_test_tools_are_installed() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    needs = lock.needs(ROOT / "pyproject.toml", "play")
    chosen = set(lock.names(lock.selection(text, needs)))
    assert {"pydantic-core", "typing-extensions"} <= chosen
    assert not {"pytest", "mypy", "ruff", "hypothesis"} & chosen
    assert not RESEARCH & chosen


def test_to_test_no_research_tools_are_installed_and_to_do_research_all_are() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for purpose, wanted in (("test", set()), ("research", RESEARCH)):
        needs = lock.needs(ROOT / "pyproject.toml", purpose)
        assert set(lock.names(lock.selection(text, needs))) & RESEARCH == wanted


def test_the_fingerprint_of_the_lock_is_the_same_with_the_line_ends_of_windows() -> None:
    assert lock.digest("a==1\nb==2\n") == lock.digest("a==1\r\nb==2\r\n")


def test_the_environment_lives_beside_the_game_or_in_the_cache(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    first, second = environment.places(ROOT)
    assert first == ROOT / ".venv"
    assert second.parent.name == "tres-por-uno"
    assert environment.places(tmp_path)[1] != second, "two copies of the game don't share one"


def test_an_installed_game_has_no_set_up_step(tmp_path: Path) -> None:
    environment.enter(tmp_path, "play", ["main.py"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("output", "words_in_it"),
    [
        (
            "Retrying ... NewConnectionError('Failed to establish')\nERROR: No matching distribution",
            "internet",
        ),
        ("OSError: [Errno 28] No space left on device", "300 MB"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "requirements.lock"),
        ("ERROR: No matching distribution found for pygame-ce==2.5.8", "64"),
        ("line one\nERROR: something new\n", "something new"),
    ],
)
def test_what_pip_said_becomes_one_sentence_with_what_to_do(output: str, words_in_it: str) -> None:
    sentence = install.explain(output, Path("folder"))
    assert words_in_it in sentence
    assert "\n" not in sentence


def test_the_old_pygame_beside_ours_or_in_its_place_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "pygame"
    package.mkdir()
    (package / "__init__.py").touch()
    monkeypatch.delitem(sys.modules, "pygame", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    assert environment.rival_pygame() is None
    (tmp_path / "pygame-2.6.1.dist-info").mkdir()
    assert "pip uninstall pygame," in (environment.rival_pygame() or "")
    (tmp_path / "pygame_ce-2.5.8.dist-info").mkdir()
    assert "pip uninstall pygame pygame-ce" in (environment.rival_pygame() or "")


def test_here_everything_the_game_needs_is_found() -> None:
    assert environment.missing_modules() == []


def test_every_sentence_exists_in_both_languages_with_the_same_blanks() -> None:
    def blanks(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for key, texts in words.WORDS.items():
        assert set(texts) == {"es", "en"}, key
        assert blanks(texts["es"]) == blanks(texts["en"]), key


@pytest.mark.parametrize(
    ("locale", "language"), [("es_MX.UTF-8", "es"), ("en_US.UTF-8", "en"), ("C", "en"), ("de_DE", "en")]
)
def test_the_set_up_speaks_the_language_of_the_machine(
    monkeypatch: pytest.MonkeyPatch, locale: str, language: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert words.language() == language


def test_this_pythons_environment_is_recognised_from_its_file() -> None:
    if sys.prefix == sys.base_prefix or not os.path.exists(os.path.join(sys.prefix, "pyvenv.cfg")):
        pytest.skip("not in an environment")
    assert install.python_tag(Path(sys.prefix)) == HERE
