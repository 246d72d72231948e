"""The window itself: which driver, how large, and what can be done without a screen."""

import os
import sys
import warnings

import pygame

from game.ui.context import DESIGN, SMALLEST

LARGEST = (7680, 4320)
SCREENLESS = ("offscreen", "dummy")
"""Drivers that SDL falls to, without a word, where there is no screen."""

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")


class NoScreen(Exception):
    """There is no screen to open a window on."""


def prepare(accelerated: bool) -> None:
    """What SDL must know before it starts."""
    if sys.platform != "darwin":
        # a plain framebuffer is up to thirty times faster where no graphics driver works
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "1" if accelerated else "0")
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")


def start_display() -> None:
    """Start SDL's display.

    Raises:
        NoScreen: There is none, and nobody asked for a driver without one.
    """
    asked = os.environ.get("SDL_VIDEODRIVER") or os.environ.get("SDL_VIDEO_DRIVER")
    if not asked and sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):
        # asked first, because libwayland would complain in the terminal before SDL gives up
        raise NoScreen("neither X11 nor Wayland")
    try:
        pygame.display.init()
    except pygame.error as error:
        raise NoScreen(str(error)) from error
    if not asked and pygame.display.get_driver().lower() in SCREENLESS:
        pygame.display.quit()
        raise NoScreen("no display")


def opening_size(wanted: tuple[int, int] | None) -> tuple[int, int]:
    """A window that fits the desktop with its frame, or the size that was asked for, within reason [px]."""
    if wanted is not None:
        return clamped(wanted)
    desktop = pygame.display.get_desktop_sizes()[0]
    scale = min(desktop[0] * 0.92 / DESIGN[0], desktop[1] * 0.86 / DESIGN[1])
    return clamped((round(DESIGN[0] * max(scale, 0.1)), round(DESIGN[1] * max(scale, 0.1))))


def clamped(size: tuple[int, int]) -> tuple[int, int]:
    """A size no smaller than the smallest window and no larger than any screen [px]."""
    wide, high = (
        min(max(value, low), high) for value, low, high in zip(size, SMALLEST, LARGEST, strict=True)
    )
    return wide, high


def open_window(size: tuple[int, int], full_screen: bool, title: str) -> pygame.Surface:
    """Open the window, or change it, and give the surface to paint on."""
    if not pygame.display.get_init():
        pygame.display.init()
    pygame.display.set_caption(title)
    with warnings.catch_warnings():
        # pygame-ce warns where a desktop gives another size than was asked for, and calls Window a thing to come
        warnings.simplefilter("ignore")
        if full_screen:
            return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        surface = pygame.display.set_mode(size, pygame.RESIZABLE)
        pygame.Window.from_display_module().minimum_size = SMALLEST
    return surface
