"""Finding the Python environment that the game runs in, and starting the game again inside it."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from game.setup import install, lock
from game.setup.problem import SetupProblem
from game.setup.stamp import Stamp, is_ready, python_in, read_stamp, remove_stamp
from game.setup.words import say

# What each package is called when imported: asked at each start, because it costs a millisecond.
MODULES: Mapping[str, str] = {
    "font-fjallaone": "font_fjallaone",
    "font-lato": "font_lato",
    "numpy": "numpy",
    "platformdirs": "platformdirs",
    "pydantic": "pydantic",
    "pygame-ce": "pygame",
    "pyyaml": "yaml",
    "typing-extensions": "typing_extensions",
}

# Set from the moment the game starts itself again until it has arrived, so that it never does so for ever.
RESTARTED = "TRES_POR_UNO_RESTARTED"


def enter(root: Path, purpose: str, command: Sequence[str]) -> None:
    """Return when this Python has what the purpose needs; otherwise restart in an environment that has.

    The environment is made first if there is none.

    Args:
        root: the folder of `main.py` and `requirements.lock`; without a lock nothing is done.
        purpose: "play", "test" or "research".
        command: what Python is to run again, `main.py` and its arguments.

    Raises:
        SetupProblem: there is no way to get there; the sentence says what to do.
    """
    lock_file = root / "requirements.lock"
    if getattr(sys, "frozen", False) or not lock_file.is_file():
        return
    wanted = Stamp(purpose, lock.digest(lock_file.read_text(encoding="utf-8")), sys.implementation.cache_tag)
    here = Path(sys.prefix)
    restarted = os.environ.pop(RESTARTED, "")
    if read_stamp(here) is not None:
        _stay_or_mend(here, wanted, command, restarted)
        return
    if restarted == "inside":  # by a Python that does not believe that it is there: PYTHONHOME does that
        raise SetupProblem(say("setup.still_broken", folder=places(root)[0], missing="pyvenv.cfg"))
    pyproject = root / "pyproject.toml"
    if sys.prefix != sys.base_prefix and _chosen_one_serves(lock.needs(pyproject, purpose)):
        return
    folder = next((place for place in places(root) if is_ready(place, wanted)), None)
    if folder is None:
        needs = lock.needs(pyproject, purpose)
        if _fulfils(needs):
            return
        folder = install.prepare(places(root), lock_file, needs, wanted)
    restart(python_in(folder), command, restarted or "inside")


def places(root: Path) -> list[Path]:
    """Give where an environment may live, best first: beside the game, else in the user's cache folder."""
    return [root / ".venv", _cache_folder() / "tres-por-uno" / f"venv-{lock.digest(str(root))[:12]}"]


def restart(python: Path, command: Sequence[str], reason: str) -> NoReturn:
    """Leave this Python and run the command in another one, whose exit code becomes ours.

    The reason is "inside" for an environment that is whole, "mend" for the Python that will mend one.
    """
    os.environ[RESTARTED] = reason
    arguments = [str(python), *command]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(arguments[0], arguments)
    # Windows has no exec: a process that "execs" returns to the prompt at once, while the game still runs.
    child = subprocess.Popen(arguments)
    while True:
        try:
            sys.exit(child.wait())
        except KeyboardInterrupt:
            continue  # the child was interrupted as well, and says how it ended


def missing_modules() -> list[str]:
    """Give the packages that the game needs to run and this Python can't find."""
    return [name for name, module in MODULES.items() if importlib.util.find_spec(module) is None]


def rival_pygame() -> str | None:
    """Give the sentence about `pygame` being where pygame-ce should be; None when all is well."""
    spec = importlib.util.find_spec("pygame")
    if spec is None or spec.origin is None:
        return None
    site = Path(spec.origin).parent.parent
    if not any(site.glob("pygame-[0-9]*-info")):
        return None
    return say("setup.two_pygames" if any(site.glob("pygame_ce-*-info")) else "setup.other_pygame")


def _stay_or_mend(here: Path, wanted: Stamp, command: Sequence[str], restarted: str) -> None:
    missing = missing_modules()
    if is_ready(here, wanted) and not missing:
        return
    if restarted == "mend":
        lacking = ", ".join(missing) or wanted.purpose
        raise SetupProblem(say("setup.still_broken", folder=here, missing=lacking))
    if missing:
        remove_stamp(here)
    restart(Path(getattr(sys, "_base_executable", sys.executable)), command, "mend")


def _chosen_one_serves(needs: Mapping[str, str]) -> bool:
    """Tell whether the environment that the player chose has everything; the other pygame in it is told at once."""
    if _fulfils(needs):
        return True
    rival = rival_pygame()
    if rival is not None:
        raise SetupProblem(rival)
    return False


def _fulfils(needs: Mapping[str, str]) -> bool:
    """Tell whether the packages are installed here, each in a version that will do."""
    if missing_modules():
        return False
    from importlib import metadata

    for name, lowest in needs.items():
        try:
            if _numbers(metadata.version(name)) < _numbers(lowest):
                return False
        except metadata.PackageNotFoundError:
            return False
    return True


def _numbers(version: str) -> list[int]:
    """Give the leading numbers of a version: "2.5.5.dev1" -> [2, 5, 5]."""
    found: list[int] = []
    for part in version.split("."):
        if not part.isdigit():
            break
        found.append(int(part))
    return found


def _cache_folder() -> Path:
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
