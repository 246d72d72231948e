"""The window opens where there is a screen, and says so in a sentence where there is none."""

import os
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.ui import app
from game.ui.app import icon_of
from game.ui.context import SMALLEST
from game.ui.settings import Settings
from game.ui.window import LARGEST, clamped

ROOT = Path(__file__).resolve().parents[3]


def run(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    }
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        cwd=ROOT,
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_it_says_what_works_and_gives_3():
    told = run("import sys; from game.ui import app; sys.exit(app.run())", PYGAME_HIDE_SUPPORT_PROMPT="1")
    assert told.returncode == 3
    assert "simulate" in told.stderr
    assert len(told.stderr.strip().splitlines()) == 1
    assert told.stdout == ""


def test_the_window_opens_and_closes_without_a_word():
    script = """
import sys
import pygame
pygame.display.init()
pygame.time.set_timer(pygame.Event(pygame.QUIT), 300, 1)
from game.ui import app
sys.exit(app.run())
"""
    told = run(script, SDL_VIDEODRIVER="dummy", PYGAME_HIDE_SUPPORT_PROMPT="1")
    assert (told.returncode, told.stderr) == (0, "")


def test_no_window_is_too_small_or_absurdly_large():
    assert clamped((10, 10)) == SMALLEST
    assert clamped((100_000, 100_000)) == LARGEST
    assert clamped((1280, 720)) == (1280, 720)


def test_the_icon_is_the_sun_of_the_poster():
    poster = pygame.Surface((1920, 1080))
    poster.fill((0, 0, 200))
    pygame.draw.circle(poster, (200, 0, 0), (round(1920 * 0.69), round(1080 * 0.56)), 200)
    icon = icon_of(poster)
    assert icon.get_size() == (64, 64)
    assert icon.get_at((32, 32)).r > 190 > 10 > icon.get_at((32, 32)).b
    assert icon.get_at((2, 2)).b > 190 > 10 > icon.get_at((2, 2)).r


@pytest.mark.parametrize(
    ("sound", "expected"), [(True, "Tres por Uno · Portada"), (False, "Tres por Uno (sin sonido) · Portada")]
)
def test_the_title_bar_says_that_the_game_is_muted(sound: bool, expected: str) -> None:
    pygame.display.set_mode((320, 200))
    stage = app.make_stage(Settings(sound=sound, motion=False, language="es"), (1280, 720))
    app._name_window(stage)
    assert pygame.display.get_caption()[0] == expected
