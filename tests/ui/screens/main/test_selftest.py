"""The self-test finds the first semester of every level as it was committed."""

import subprocess
import sys
from pathlib import Path


def test_the_self_test_passes_without_a_screen():
    root = Path(__file__).resolve().parents[4]
    command = [sys.executable, "-m", "game.ui.selftest"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    for told in (
        "Python",
        "SDL",
        "video driver: dummy",
        "first frame",
        "zacatecas-1998: main",
        "guanajuato-1996",
    ):
        assert told in done.stdout
