"""Making the environment: `venv`, then pip with the hashes of `requirements.lock`."""

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from game.setup import lock
from game.setup.problem import SetupProblem
from game.setup.stamp import UNFINISHED, Stamp, is_ready, is_whole, python_in, read_stamp, write_stamp
from game.setup.words import say

# These would send pip somewhere else than into the environment.
_MISLEADING = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIRE_VIRTUALENV", "PYTHONHOME")


def prepare(places: Sequence[Path], lock_file: Path, wanted: Iterable[str], stamp: Stamp) -> Path:
    """Make, complete or mend an environment in the first place that can be written.

    Args:
        places: folders to try, best first.
        lock_file: the path of `requirements.lock`.
        wanted: the packages needed; those they need in turn are found in the lock.
        stamp: what the environment is to hold.

    Returns:
        The folder of the environment.

    Raises:
        SetupProblem: no place can be written, or Python or the network doesn't let us.
    """
    with _alone(lock_file):
        for folder in places:
            if is_ready(folder, stamp):
                return folder
        folder = _first_writable(places, stamp.python)
        try:
            _make(folder, lock.selection(lock_file.read_text(encoding="utf-8"), wanted))
        except BaseException:
            unfinished = read_stamp(folder)
            if unfinished is not None and unfinished.purpose == UNFINISHED:
                shutil.rmtree(folder, ignore_errors=True)
            raise
        write_stamp(folder, stamp)
    _tell(say("setup.done"))
    return folder


def explain(output: str, folder: Path) -> str:
    """Give the sentence for what pip printed when it failed."""
    signs = (
        ("setup.no_room", ("No space left on device", "Disk quota exceeded", "[WinError 112]")),
        ("setup.changed", ("DO NOT MATCH THE HASHES",)),
        (
            "setup.no_network",
            (
                "ConnectionError",
                "ConnectTimeoutError",
                "ReadTimeoutError",
                "ProxyError",
                "SSLError",
                "Connection ",
            ),
        ),
        ("setup.no_wheel", ("No matching distribution", "Could not find a version")),
    )
    python = ".".join(map(str, sys.version_info[:3]))
    for key, marks in signs:
        if any(mark in output for mark in marks):
            return say(key, folder=folder, python=python)
    return say("setup.pip_failed", reason=_last_line(output))


def _first_writable(places: Sequence[Path], python: str) -> Path:
    """Give the first place that can be used and written to, emptied if nothing there can be kept."""
    for folder in places:
        try:
            key = what_to_do(folder, python)
            if key is None:
                continue
            if key == "setup.again":
                shutil.rmtree(folder)
            folder.mkdir(parents=True, exist_ok=True)
            if key == "setup.more":
                tempfile.TemporaryFile(dir=folder).close()
            else:
                write_stamp(folder, Stamp(UNFINISHED, "-", "-"))
        except OSError:
            continue
        _tell(say(key, folder=folder))
        return folder
    raise SetupProblem(say("setup.nowhere", first=places[0], second=places[-1]))


def what_to_do(folder: Path, python: str) -> str | None:
    """Give "setup.start" (make), "setup.more" (add to it), "setup.again" (remake) or None (leave it).

    What somebody else made is never deleted while it works: it is added to when it is for the same Python.
    """
    if not folder.exists() or not any(folder.iterdir()):
        return "setup.start"
    works = is_whole(folder)
    stamp = read_stamp(folder)
    if works and python_tag(folder) == python and (stamp is None or stamp.purpose != UNFINISHED):
        return "setup.more"
    broken = (folder / "pyvenv.cfg").exists() and not works
    return "setup.again" if stamp is not None or broken else None


def python_tag(folder: Path) -> str:
    """Give the Python an environment is for, "cpython-312"; "" when its `pyvenv.cfg` doesn't say."""
    try:
        lines = (folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return ""
    for line in lines:
        name, _, value = line.partition("=")
        if name.strip() in ("version", "version_info"):
            return sys.implementation.name + "-" + "".join(value.strip().split(".")[:2])
    return ""


def _make(folder: Path, requirements: str) -> None:
    if not is_whole(folder):
        _make_environment(folder)
    with tempfile.TemporaryDirectory() as temporary:
        file = Path(temporary) / "requirements.txt"
        file.write_text(requirements, encoding="utf-8")
        quiet = ["--disable-pip-version-check", "--no-input", "--progress-bar=off", "--retries=2"]
        exact = ["--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(file)]
        command = [*_pip(folder), "install", *quiet, *exact]
        output, code = _watch(command, total=len(set(lock.names(requirements))))
    if code != 0:
        raise SetupProblem(explain(output, folder))


def _make_environment(folder: Path) -> None:
    bare = [] if _has("ensurepip") else ["--without-pip"]
    if not _has("venv") or (bare and not _has("pip")):
        raise SetupProblem(say("setup.no_venv"))
    command = [sys.executable, "-m", "venv", *bare, str(folder)]
    output, code = _watch(command, total=0)
    if code != 0 or not python_in(folder).exists():
        raise SetupProblem(say("setup.venv_failed", folder=folder, reason=_last_line(output)))


def _has(module: str) -> bool:
    # A system's package manager may leave an empty folder behind, which counts as a module without origin.
    spec = importlib.util.find_spec(module)
    return spec is not None and spec.origin is not None


def _pip(folder: Path) -> list[str]:
    """Give how to call pip for an environment: its own, or the one of the Python that runs us."""
    inside = [str(python_in(folder)), "-m", "pip"]
    if subprocess.run([*inside, "--version"], capture_output=True, check=False).returncode == 0:
        return inside
    if not _has("pip"):
        raise SetupProblem(say("setup.no_venv"))
    return [sys.executable, "-m", "pip", "--python", str(python_in(folder))]


def _watch(command: Sequence[str], total: int) -> tuple[str, int]:
    """Run a command, show how many packages pip has collected; give what was printed, and the exit code."""
    lines: list[str] = []
    done = 0
    environment = {name: value for name, value in os.environ.items() if name not in _MISLEADING}
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=environment,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            lines.append(line)
            if line.startswith("Collecting "):
                done += 1
                _progress(done, total, line.split()[1].partition("=")[0])
            elif line.startswith("Installing collected"):
                _progress(total, total, say("setup.installing"))
    _progress(0, 0, "")
    return "".join(lines), process.returncode


def _progress(done: int, total: int, what: str) -> None:
    """Show a line that overwrites itself; nothing where nobody watches."""
    if sys.stderr is not None and sys.stderr.isatty():
        bar = f"[{'#' * (20 * done // total):.<20}] {done}/{total} {what}" if total else ""
        print(f"\r{bar:<60}", end="" if total else "\r", file=sys.stderr, flush=True)


def _tell(sentence: str) -> None:
    if sys.stderr is not None:
        print(sentence, file=sys.stderr, flush=True)


def _last_line(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1][:200] if lines else "?"


@contextmanager
def _alone(file: Path) -> Iterator[None]:
    """Hold a lock on a file while the environment is made, so that two windows don't make it at once."""
    try:
        held = file.open("rb")
    except OSError:
        yield
        return
    with held:
        if not _grasp(held.fileno(), wait=False):
            _tell(say("setup.wait"))
            _grasp(held.fileno(), wait=True)
        yield


def _grasp(descriptor: int, *, wait: bool) -> bool:
    """Take the system's lock on a file until the process ends; True when it is ours or can't be had."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 1 << 30, os.SEEK_SET)  # past the end: the file itself stays readable
        try:
            msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    except OSError:
        return True  # a file system without locks
    return True
