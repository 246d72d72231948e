"""Other Pythons and NumPys: those found on this machine, each with an environment of its own that can load a level."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.golden.configurations import ROOT, Configuration, Facts

NEEDED = ("numpy", "pydantic", "pyyaml", "platformdirs", "typing-extensions")
NEWEST_TRIED = 20

Minor = tuple[int, int]

PATIENCE = 240
"""For one environment, of which most is spent on the network [s]."""


def others(folder: Path) -> Iterator[Configuration | str]:
    """Yields a configuration for the oldest Python with the oldest NumPy and for every other Python with the newest.

    Args:
        folder: where the environments are made.

    Yields:
        The configuration, or why it could not be made.
    """
    promised, wanted = _promised()
    found = pythons(min(promised))
    oldest, *newer = sorted(found)
    plan = [(oldest, wanted["numpy"].replace(">=", "==")), *((each, "numpy") for each in newer or [oldest])]
    for version, numpy in plan:
        yield _environment(folder, version, found[version], {**wanted, "numpy": numpy})
    for major, minor in sorted(set(promised) - set(found)):
        yield f"Python {major}.{minor}: not on this machine"


def pythons(oldest: Minor) -> dict[Minor, str]:
    """The Pythons that answer when they are called, one for each minor version; ours for its own."""
    found = {sys.version_info[:2]: sys.executable}
    for path in _candidates(oldest):
        version = _version(path)
        if version is not None and version >= oldest:
            found.setdefault(version, path)
    return found


def _candidates(oldest: Minor) -> Iterator[str]:
    minors = range(oldest[1], NEWEST_TRIED)
    yield from (path for minor in minors if (path := shutil.which(f"python3.{minor}")))
    # A shim on the path may refuse to answer for a version that is there.
    home = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from (str(path) for path in sorted(home.glob("versions/3.*/bin/python3")))


def _version(python: str) -> Minor | None:
    script = "import sys; print(sys.implementation.name, *sys.version_info[:4])"
    try:
        said = subprocess.run(
            [python, "-c", script], capture_output=True, text=True, timeout=20
        ).stdout.split()
    except (OSError, subprocess.TimeoutExpired):
        return None
    final = len(said) == 5 and (said[0], said[4]) == ("cpython", "final")
    return (int(said[1]), int(said[2])) if final else None


def _promised() -> tuple[list[Minor], dict[str, str]]:
    """The Pythons that we promise, and what loading a level needs, as the project declares it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    minors = re.findall(r"Python :: 3\.(\d+)", "\n".join(project["classifiers"]))
    wanted = {re.split(r"[^\w-]", each)[0].lower(): each for each in project["dependencies"]}
    return [(3, int(minor)) for minor in minors], {name: wanted[name] for name in NEEDED}


def _environment(folder: Path, version: Minor, python: str, wanted: dict[str, str]) -> Configuration | str:
    name = f"Python {version[0]}.{version[1]} with {'the newest' if wanted['numpy'] == 'numpy' else 'the oldest'} NumPy"
    home = folder / re.sub(r"[^\w.]+", "-", name)
    own = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--python",
        str(own),
        "install",
        "--quiet",
    ]
    try:
        subprocess.run(
            [python, "-m", "venv", "--without-pip", str(home)], check=True, capture_output=True, timeout=60
        )
        command = [*pip, "--only-binary", ":all:", *wanted.values()]
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE, text=True)
    except subprocess.CalledProcessError as error:
        return f"{name}: {str(error.stderr).strip().splitlines()[-1] if error.stderr else error}"
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{name}: {error}"

    def missing(facts: Facts, _: Facts) -> str:
        right = facts["python"].startswith(f"{version[0]}.{version[1]}.")
        exact = wanted["numpy"].partition("==")[2]
        return "" if right and facts["numpy"].startswith(exact) else "another Python or NumPy answered"

    return Configuration(name, python=str(own), missing=missing)
