"""A real window on a screen of its own, and hands that have only keys and a mouse."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0  # for a window to become what is waited for [s]
MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]


@contextmanager
def virtual_screen(size: str = "1280x720") -> Iterator[str]:
    """A screen that nobody sees; gives the name of its display."""
    server, display = _started(size)
    for _ in range(
        3
    ):  # two servers that start at once may want the same number: the one that lost tries again
        if display:
            break
        server, display = _started(size)
    try:
        yield display
    finally:
        server.terminate()
        server.wait(timeout=10)


def _started(size: str) -> tuple[subprocess.Popen[bytes], str]:
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as names:
        number = names.readline().strip()
    time.sleep(0.2)
    return server, f":{number}" if number and server.poll() is None else ""


class Hands:
    """A player with a keyboard and a mouse, who reads the window's name and nothing else."""

    def __init__(self, display: str, home: Path, language: str = "en") -> None:
        kept = {k: v for k, v in os.environ.items() if not k.startswith("SDL_")}
        self.environment = {**kept, "DISPLAY": display, "TRES_POR_UNO_HOME": str(home)}
        self.game = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "play", "--language", language],
            env=self.environment,
            cwd=home,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def window(self) -> str:
        """What the window is called now; nothing while there is none."""
        found = self._do("search", "--class", "main.py", "getwindowname", check=False)
        return found.strip().splitlines()[-1] if found.strip() else ""

    def wait_for(self, name: str) -> None:
        """Waits until the window is called by a screen.

        Raises:
            AssertionError: it does not become so in time, or the game has ended.
        """
        end = time.monotonic() + PATIENCE
        while not self.window().endswith(name):
            ended = self.game.poll()
            assert ended is None, (
                f"the game ended with {ended}: {self.game.stdout and self.game.stdout.read()}"
            )
            assert time.monotonic() < end, f"waited for {name!r}, the window is {self.window()!r}"
            time.sleep(0.05)

    def press(self, *keys: str) -> None:
        """Presses keys, one after another."""
        for key in keys:
            self._do("key", key)

    def until_not(self, name: str) -> None:
        """Waits a moment for the window to be called otherwise."""
        end = time.monotonic() + 0.8
        while self.window().endswith(name) and time.monotonic() < end:
            time.sleep(0.05)

    def settle(self) -> None:
        """Lets the window take what was pressed, where its name may stay the same."""
        time.sleep(0.4)

    def click(self, x: int, y: int) -> None:
        """Clicks at a point of the screen [px]."""
        self._do("mousemove", str(x), str(y))
        self._do("click", "1")

    def ended(self) -> tuple[int, str]:
        """Waits for the game to end; gives its exit code and what it printed."""
        said, _ = self.game.communicate(timeout=PATIENCE)
        return self.game.returncode, said

    def _do(self, *command: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *command],
            env=self.environment,
            capture_output=True,
            text=True,
            check=check,
            timeout=20,
        )
        return done.stdout
