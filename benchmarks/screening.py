"""A screen for what opens windows: yours, or Xvfb where there is none."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

DESKTOP = "2088x1256x24"
"""On a desktop of this size the game's window is 1920x1080."""


@contextmanager
def screen() -> Iterator[dict[str, str] | None]:
    """The environment of a child with a screen and a home of its own; none where there is no screen."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "TRES_POR_UNO_HOME": home, "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a player's Python keeps what it compiled
        if sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
            yield environment
        elif shutil.which("Xvfb") is None:
            yield None
        else:
            reader, writer = os.pipe()
            command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", DESKTOP, "-nolisten", "tcp"]
            server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
            os.close(writer)
            with os.fdopen(reader) as said:
                yield {**environment, "DISPLAY": f":{said.readline().strip()}"}
            server.terminate()
            server.wait(timeout=10)
