"""What holds for every test: no window, no sound, and nothing of the player's own folders."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest

# Before anybody imports pygame: SDL reads these once. A test of a real window starts its own process.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

# What a test module reads while it is imported belongs to no test yet, and still not to the player's folders.
_HOME = tempfile.mkdtemp(prefix="tres-por-uno-tests-")
os.environ["TRES_POR_UNO_HOME"] = _HOME
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a folder of its own in place of the player's."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("TRES_POR_UNO_HOME", str(home))
    return home
