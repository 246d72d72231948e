"""The cache of compiled levels: the same as reading, never needed, never stale, and it runs nobody's code."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.content import cache, library, loading, words
from game.content.folders import level_folders, levels_folder
from game.content.level import Level
from game.content.parameter_notes import KEPT_AS, load_parameter_notes
from tests.content.same import differences

ROOT = Path(__file__).resolve().parents[2]
SMALL = ROOT / "tests" / "cases" / "small"
GOOD = [each.name for each in level_folders(levels_folder())]


def entries(home: Path) -> list[Path]:
    return sorted((home / "cache" / "compiled").glob("*.compiled"))


def in_a_process(script: str, *arguments: object, root: Path = ROOT) -> str:
    """What a script prints in a Python of its own, in which nothing was imported."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of levels with everything that is shared, and one small good level."""
    levels_here = tmp_path / "levels"
    levels_here.mkdir()
    for each in levels_folder().iterdir():
        if each.is_file():
            shutil.copy(each, levels_here / each.name)
        elif each.name in ("decks", "policies", "advisers"):
            shutil.copytree(each, levels_here / each.name)
    shutil.copytree(SMALL, levels_here / "small")
    shutil.copy(levels_folder() / "zacatecas-1998" / "history.yaml", levels_here / "small" / "odd.yaml")
    return levels_here


@pytest.fixture
def small(folder: Path) -> Path:
    """The small level, kept."""
    loaded = loading.load(folder / "small")
    assert isinstance(loaded, Level), loaded
    return folder / "small"


@pytest.fixture
def entry(small: Path, own_home: Path) -> Path:
    """What was kept of the small level."""
    (only,) = entries(own_home)
    return only


def is_read_from_cache(folder: Path) -> bool:
    return cache.fetch(folder.name, cache.level_key(folder), Level) is not None


@pytest.mark.parametrize("name", GOOD)
def test_a_kept_level_is_the_level_to_the_last_bit(name: str) -> None:
    read = loading.load(name)
    assert is_read_from_cache(levels_folder() / name)
    assert differences(read, loading.load(name)) == []
    assert differences(read, library.load(name)) == []


def test_kept_words_are_the_words(own_home: Path) -> None:
    read = words.load()
    assert [path.name[:6] for path in entries(own_home)] == ["words-"]
    assert differences(read, words.load()) == []


def test_a_shelf_from_the_cache_is_the_shelf(folder: Path, own_home: Path) -> None:
    shutil.copytree(folder / "small", folder / "other")
    text = (folder / "other" / "level.yaml").read_text(encoding="utf-8").replace("id: small", "id: other")
    (folder / "other" / "level.yaml").write_text(text, encoding="utf-8")
    for _ in range(2):
        assert differences(loading.levels(folder), library.levels(folder)) == []
        assert len(entries(own_home)) == 2


def test_a_kept_level_is_loaded_without_yaml_and_without_pydantic(small: Path) -> None:
    script = "import sys; from game.content import loading, words; words.load(); words.load()\n"
    script += "before = 'yaml' in sys.modules; level = loading.load(sys.argv[1])\n"
    script += "from pathlib import Path; print(type(loading.load(Path(sys.argv[1]))).__name__)\n"
    words.load()
    script += "print(sorted({'yaml', 'pydantic', 'game.content.library'} & set(sys.modules)))"
    assert in_a_process(script, small).split("\n")[:2] == ["Level", "[]"]


READS = """
import os, sys
opened = set()
sys.addaudithook(lambda event, given: opened.add(given[0]) if event == "open" else None)
from pathlib import Path
from game.content import cache, library
library.load(sys.argv[1])
read = {Path(os.fsdecode(each)).resolve() for each in opened if isinstance(each, str | bytes | os.PathLike)}
opened.clear()
cache.level_key(library.level_folder(sys.argv[1]))
known = {Path(os.fsdecode(each)).resolve() for each in opened if isinstance(each, str | bytes | os.PathLike)}
content = {each for each in read if each.suffix not in (".py", ".pyc", ".so") and each.suffix}
print(len({each for each in content if each.suffix == ".yaml"}))
print(*sorted(each for each in content - known if "levels" in each.parts or "assets" in each.parts))
"""


@pytest.mark.parametrize("name", GOOD)
def test_every_file_of_content_that_a_level_is_read_from_is_in_its_key(name: str) -> None:
    count, missed = in_a_process(READS, name).split("\n")[:2]
    assert int(count) >= 5
    assert missed == ""


def content_files(folder: Path) -> Iterator[Path]:
    yield from (each for each in sorted(folder.rglob("*.yaml")) if "schema" not in each.parts)


def test_a_change_of_any_file_is_seen(small: Path) -> None:
    for path in content_files(small.parent):
        before = path.read_bytes()
        path.write_bytes(before + b"# seen\n")
        assert not is_read_from_cache(small), path
        path.write_bytes(before)
        assert is_read_from_cache(small), path


def test_a_file_that_comes_goes_or_is_called_otherwise_is_seen(small: Path) -> None:
    (small / "odd.yaml").rename(small / "even.yaml")
    assert not is_read_from_cache(small)
    (small / "even.yaml").rename(small / "odd.yaml")
    assert is_read_from_cache(small)
    (small.parent / "policies" / "mine.yaml").write_text("[]\n", encoding="utf-8")
    assert not is_read_from_cache(small)
    (small.parent / "policies" / "mine.yaml").unlink()
    (small / "odd.yaml").unlink()
    assert not is_read_from_cache(small)


def test_a_change_that_keeps_size_and_time_is_seen(small: Path) -> None:
    path = small / "level.yaml"
    was, data = path.stat(), path.read_bytes()
    path.write_bytes(data.replace(b"semesters: 2", b"semesters: 3"))
    os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))
    level = loading.load(small)
    assert isinstance(level, Level)
    assert level.world.semesters == 3


def test_a_change_of_the_games_own_source_is_seen(tmp_path: Path, small: Path) -> None:
    shutil.copytree(
        ROOT / "game", tmp_path / "copy" / "game", ignore=shutil.ignore_patterns("__pycache__", "ui")
    )
    script = "import sys; from pathlib import Path; from game.content import cache\n"
    script += "print(cache.level_key(Path(sys.argv[1])))"
    first = in_a_process(script, small, root=tmp_path / "copy")
    with (tmp_path / "copy" / "game" / "deck" / "cards.py").open("a", encoding="utf-8") as source:
        source.write("# changed\n")
    assert len(first) > 32
    assert in_a_process(script, small, root=tmp_path / "copy") != first


def test_what_was_changed_while_it_was_read_is_not_kept(small: Path, own_home: Path) -> None:
    level = loading.load(small)
    assert isinstance(level, Level)
    shutil.rmtree(own_home / "cache")
    loading._keep(small, "0" * 64, level)
    assert entries(own_home) == []


def damages(data: bytes) -> Iterator[bytes]:
    yield b""
    yield b"\0" * 100
    yield b"not of this game\n" * 40
    yield from (data[:size] for size in (10, 64, 65, 129, 130, len(data) // 2, len(data) - 1))
    for at in (0, 64, 70, 140, len(data) // 2, len(data) - 1):
        yield data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
    yield data + b"more"


def test_a_damaged_entry_is_read_past_and_mended(small: Path, entry: Path) -> None:
    whole, level = entry.read_bytes(), loading.load(small)
    for damaged in damages(whole):
        entry.write_bytes(damaged)
        assert differences(loading.load(small), level) == []
        assert entry.read_bytes() == whole


def test_an_entry_that_is_no_file_does_no_harm(small: Path, entry: Path) -> None:
    entry.unlink()
    entry.mkdir()
    assert isinstance(loading.load(small), Level)


def test_another_levels_entry_under_this_name_is_not_taken(small: Path, entry: Path) -> None:
    data = entry.read_bytes()
    assert isinstance(loading.load("zacatecas-1998"), Level)
    other = next(path for path in entries(entry.parents[2]) if path.name.startswith("zacatecas"))
    shutil.copy(other, entry)
    level = loading.load(small)
    assert isinstance(level, Level)
    assert level.id == "small"
    assert entry.read_bytes() == data


def sealed(key: str, body: bytes) -> bytes:
    """An entry as somebody would forge it: with the right key and the right digest."""
    return f"{key}\n{hashlib.sha256(body).hexdigest()}\n".encode() + body


FORGED = {
    "a command": b"cposix\nsystem\n(S'touch harm'\ntR.",
    "python": b'cbuiltins\neval\n(S\'open("harm", "w")\'\ntR.',
    "numpy": b"cnumpy\nfromfile\n(S'/etc/hostname'\ntR.",
    "a function of the game": b"cgame.content.level\ndataclass\n(tR.",
    "what a module of the game imported": b"\x80\x04\x8c\x12game.content.level\x8c\x07Mapping\x93.",
    "an attribute of a class": b"\x80\x04\x8c\x12game.content.level\x8c\x0eLevel.__init__\x93.",
    "another class's name": b"\x80\x04\x8c\x12game.content.level\x8c\x04Text\x93.",
    "something that is no level": b"I42\n.",
    "objects for an array": b"cgame.content.packing\narray\n(S'|O'\n(I1\ntC\x08\0\0\0\0\0\0\0\0tR.",
    "an array too large": b"cgame.content.packing\narray\n(S'<f8'\n(I1000\ntC\x08\0\0\0\0\0\0\0\0tR.",
    "a stack that is empty": b"0000.",
}


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_entry_runs_nothing_and_is_mended(
    name: str, small: Path, entry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = cache.level_key(small)
    assert key is not None
    whole = entry.read_bytes()
    entry.write_bytes(sealed(key, FORGED[name]))
    monkeypatch.chdir(tmp_path)
    assert not is_read_from_cache(small)
    assert isinstance(loading.load(small), Level)
    assert not (tmp_path / "harm").exists()
    assert entry.read_bytes() == whole


def test_a_folder_that_cannot_be_made_or_written_does_no_harm(small: Path, own_home: Path) -> None:
    shutil.rmtree(own_home / "cache")
    (own_home / "cache").touch()
    assert isinstance(loading.load(small), Level)
    (own_home / "cache").unlink()
    (own_home / "cache" / "compiled").mkdir(parents=True)
    (own_home / "cache" / "compiled").chmod(0o500)
    assert isinstance(loading.load(small), Level)


def test_a_full_disk_leaves_nothing_behind(
    small: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(own_home / "cache")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert isinstance(loading.load(small), Level)
    assert list((own_home / "cache" / "compiled").iterdir()) == []


def test_processes_that_start_at_once_do_no_harm(small: Path, own_home: Path) -> None:
    shutil.rmtree(own_home / "cache")
    script = "import sys; from pathlib import Path; from game.content import loading\n"
    script += "print(loading.load(Path(sys.argv[1])).fingerprint)"
    command = [sys.executable, "-c", script, str(small)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    at_once = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    assert len({process.communicate()[0] for process in at_once}) == 1
    assert [process.returncode for process in at_once] == [0] * 4
    assert is_read_from_cache(small)
    assert len(list((own_home / "cache" / "compiled").iterdir())) == 1


def test_only_so_many_entries_are_kept_and_the_longest_unused_go_first(entry: Path, small: Path) -> None:
    for number in range(cache.MOST + 10):
        old = entry.with_name(f"old-{number}{cache.SUFFIX}")
        old.touch()
        os.utime(old, (number, number))
    left = entry.with_name(f".left{cache.PART}")
    left.touch()
    os.utime(left, (1, 1))
    os.utime(entry, (2 * cache.DAY, 2 * cache.DAY))
    assert is_read_from_cache(small)
    assert time.time() - entry.stat().st_mtime < cache.DAY
    entry.unlink()
    assert isinstance(loading.load(small), Level)
    names = {path.name for path in entry.parent.iterdir()}
    assert len(names) == cache.MOST
    assert {entry.name, f"old-{cache.MOST + 9}{cache.SUFFIX}"} <= names
    assert "old-0.compiled" not in names
    assert left.name not in names


def test_a_broken_level_is_told_every_time_and_never_kept(folder: Path, own_home: Path) -> None:
    path = folder / "small" / "level.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "colour: red\n", encoding="utf-8")
    first = loading.load(folder / "small")
    assert isinstance(first, tuple)
    assert first
    assert loading.load(folder / "small") == first == library.load(folder / "small")
    assert loading.levels(folder) == loading.levels(folder)
    assert entries(own_home) == []


def test_what_is_wrong_with_a_shared_file_is_told_even_when_all_levels_play(
    folder: Path, own_home: Path
) -> None:
    (folder / "policies" / "odd.yaml").write_text("- order: fly\n", encoding="utf-8")
    for _ in range(2):
        assert isinstance(loading.load(folder / "small"), Level)
        shelf = loading.levels(folder)
        assert [level.id for level in shelf.levels] == ["small"]
        assert {problem.file for problem in shelf.problems} == {"levels/policies/odd.yaml"}
    assert entries(own_home) == []


def test_a_changed_word_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    for text in ("Sí", "No"):
        path.write_text(f"x.y: {{es: {text}, en: Yes}}", encoding="utf-8")
        assert words.load(tmp_path).say("x.y", "es") == words.load(tmp_path).say("x.y", "es") == text


def test_where_the_source_is_not_there_to_be_asked_nothing_is_kept(
    small: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(own_home / "cache")
    monkeypatch.setattr(cache, "_game", lambda: None)
    assert isinstance(loading.load(small), Level)
    assert entries(own_home) == []


def test_what_is_known_of_the_parameters_is_kept_as_it_was_read(own_home: Path) -> None:
    load_parameter_notes.cache_clear()
    read = load_parameter_notes()
    assert [each.name.startswith(KEPT_AS) for each in entries(own_home)] == [True]
    load_parameter_notes.cache_clear()
    kept = load_parameter_notes()
    assert kept is not read
    assert kept == read
