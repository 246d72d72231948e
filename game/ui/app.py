"""The app: opens the window, waits for events, hands them to the stage, and shows what it paints."""

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pygame

from game.content import words as content_words
from game.content.folders import assets_folder
from game.ui import hands
from game.ui.ahead import Ahead
from game.ui.answers import Replace
from game.ui.attention import attend
from game.ui.frame import Frame
from game.ui.mixer import Mixer
from game.ui.screens.codex import Codex
from game.ui.screens.help import Help
from game.ui.screens.message import Confirm
from game.ui.screens.title import ThemeNames, Title, poster
from game.ui.settings import Settings, read_settings, settings_file, write_settings
from game.ui.shelf import Shelf, empty_shelf
from game.ui.sounding import Sounding
from game.ui.stage import Doors, Seat, Stage
from game.ui.theme import read_themes
from game.ui.thinking import Report
from game.ui.thrift import Thrift
from game.ui.window import NoScreen, open_window, opening_size, prepare, start_display

OpenPlay = Callable[[content_words.Words], tuple[Shelf, Seat | None]]

NO_SCREEN = 3
TITLE = "Tres por Uno"
FRAME = 1000 // 60
ICON, SUN = 0.62, (0.69, 0.56)
"""Side of the piece of the poster that is the icon, and its middle, of the poster's height and size."""

LONGEST_STEP = 50
"""A window that was dragged or hidden does not make up for lost time [ms]."""

LOOK = 50
"""How often answers of the background thread are looked for while nothing else happens [ms]."""

SETTLED = 100
"""The layout follows a resized window after this pause [ms]."""


def run(
    options: argparse.Namespace | None = None,
    open_play: OpenPlay | None = None,
    report: Report | None = None,
) -> int:
    """Play in a window until the player leaves; gives the exit code.

    Args:
        options: May name `size` (a pair of pixels) and `language`.
        open_play: Opens what can be played; otherwise all levels, with a seat on this machine.
        report: Is told of an error that the game survives.
    """
    file = settings_file()
    settings = read_settings(file)
    if getattr(options, "language", None):
        settings = settings.with_value("language", getattr(options, "language", None))
    prepare(settings.accelerated)
    words = content_words.load()
    try:
        start_display()
    except NoScreen:
        print(words.say("ui.no_screen", settings.language), file=sys.stderr)
        return NO_SCREEN
    pygame.font.init()
    size = opening_size(getattr(options, "size", None))
    stage = make_stage(settings, size, words=words)
    stage.thinking.report = report
    surface = _open(stage, size)
    try:
        frame = Frame()
        _show(stage, frame, surface, Pace())
        pygame.display.set_icon(icon_of(poster(stage.context)))  # now, because the first frame has painted it
        furnish(stage, *(open_play or _all())(words))
        _loop(stage, frame, Sounding(Mixer(assets_folder() / "sounds")), surface, file)
        if stage.seat is not None:
            stage.seat.leave()
    finally:
        stage.thinking.close()
        pygame.quit()
    return 0


def make_stage(
    settings: Settings,
    size: tuple[int, int],
    shelf: Shelf | None = None,
    seat: Seat | None = None,
    words: content_words.Words | None = None,
) -> Stage:
    """A stage with the title on it, without a window: what `run` shows, and what tests walk."""
    words = words if words is not None else content_words.load()
    doors = Doors(Help, lambda article: Codex(empty_shelf().codex, article), Confirm.leave)
    stage = Stage(words, read_themes(assets_folder() / "themes"), settings, size, doors)
    stage.push(Title(empty_shelf(), _theme_names(stage), opening=True))
    if shelf is not None:
        furnish(stage, shelf, seat)
    return stage


def _all() -> OpenPlay:
    from game.ui.opening import (
        open_all,
    )  # here: levels and their model take half a second that the title can use

    return open_all


def furnish(stage: Stage, shelf: Shelf, seat: Seat | None) -> None:
    """Fill a stage with what can be played and read, and begin at the title."""
    stage.doors = replace(stage.doors, codex=lambda article: Codex(shelf.codex, article))
    stage.sit(seat)
    stage.obey(Replace(Title(shelf, _theme_names(stage))))


def _theme_names(stage: Stage) -> ThemeNames:
    return tuple((name, theme.title) for name, theme in stage.themes.items())


def _open(stage: Stage, size: tuple[int, int]) -> pygame.Surface:
    surface = open_window(size, stage.settings.full_screen, TITLE)
    stage.resize(surface.get_size())
    return surface


def icon_of(whole: pygame.Surface) -> pygame.Surface:
    """The part of the poster around its sun, small: the window's icon."""
    wide, high = whole.get_size()
    square = pygame.Rect(0, 0, round(high * ICON), round(high * ICON))
    square.center = round(wide * SUN[0]), round(high * SUN[1])
    return pygame.transform.smoothscale(whole.subsurface(square.clamp(whole.get_rect())), (64, 64))


@dataclass
class Pace:
    """Keeps the time of what moves: even steps, and none for the time in which nothing did."""

    last: int = -1

    def step(self, moving: bool, rest: int = 0) -> int:
        """Milliseconds since the last step, none if this is the first one of a motion; `rest` was meant to pass."""
        now = _now()
        passed = min(now - self.last, max(LONGEST_STEP, rest)) if moving and self.last >= 0 else 0
        self.last = now if moving else -1
        return passed

    def left(self) -> int:
        """Milliseconds until the next frame is due."""
        return max(1, FRAME - (_now() - self.last))


def _loop(stage: Stage, frame: Frame, sounding: Sounding, surface: pygame.Surface, file: Path) -> None:
    windowed = surface.get_size() if not stage.settings.full_screen else opening_size(None)
    kept, resized_at, pace, thrift, ahead = stage.settings, -1, Pace(), Thrift(), Ahead()
    while not stage.over:
        if resized_at >= 0 and _now() - resized_at >= SETTLED:
            resized_at = -1
            stage.resize((pygame.display.get_surface() or surface).get_size())
        _show(stage, frame, pygame.display.get_surface() or surface, pace)
        sounding.follow(stage)
        stage.thinking.go_on()
        rest = 1 if frame.late or ahead.busy else _rest(stage, pace, resized_at >= 0)
        if not (stage.moving or frame.late):
            thrift.idle((stage.top.screen, stage.thinking.busy))
        happened = _events(rest)
        stage.thinking.hush()
        ahead.go_on(idle=not (happened or frame.late))
        for event in happened:
            if event.type == pygame.VIDEORESIZE:
                resized_at = _now()
                windowed = windowed if stage.settings.full_screen else event.size
            _give(stage, frame, event)
        if stage.settings != kept:
            if stage.settings.full_screen != kept.full_screen:
                surface = _open(stage, windowed)
            write_settings(file, stage.settings)
            kept = stage.settings


def _rest(stage: Stage, pace: Pace, settling: bool) -> int | None:
    """How long the loop may wait for an event; none where nothing else can happen [ms]."""
    if stage.moving:
        return pace.left()
    waits = [
        LOOK if stage.thinking.busy else None,
        SETTLED if settling else None,
        stage.motions.rest,
    ]
    return min((wait for wait in waits if wait is not None), default=None)


def _now() -> int:
    """Milliseconds of a clock that never goes back; SDL's own stands still until all of SDL is started."""
    return round(time.monotonic() * 1000)


def _show(stage: Stage, frame: Frame, surface: pygame.Surface, pace: Pace) -> None:
    rest = stage.motions.rest
    stage.tick(stage.context.clock + pace.step(stage.moving or rest is not None, rest or 0))
    attend(stage)
    changed = frame.refresh(stage, surface)
    if changed:
        present(surface, changed)
        _name_window(stage)


def present(surface: pygame.Surface, changed: list[pygame.Rect]) -> None:
    """Hand what changed of the window to the system, or all of it where that is quicker."""
    if 2 * sum(rect.width * rect.height for rect in changed) > surface.get_width() * surface.get_height():
        pygame.display.flip()
    else:
        pygame.display.update(changed)


def _name_window(stage: Stage) -> None:
    """Call the window by the screen on top, for task bars and screen readers; and say that it is muted."""
    key = f"window.{stage.top.screen.name}"
    name = TITLE if stage.settings.sound else f"{TITLE} ({stage.context.words('window.muted')})"
    caption = f"{name} · {stage.context.words(key)}" if key in stage.words else name
    if pygame.display.get_caption()[0] != caption:
        pygame.display.set_caption(caption)


def _events(timeout: int | None) -> list[pygame.Event]:
    """What happened; waits until something does, or for so long [ms]."""
    first = pygame.event.wait() if timeout is None else pygame.event.wait(timeout)
    return [event for event in (first, *pygame.event.get()) if event.type != pygame.NOEVENT]


def _give(stage: Stage, frame: Frame, event: pygame.Event) -> None:
    if event.type == pygame.QUIT:
        stage.over = True
    elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSHOWN):
        frame.lose()
    elif not stage.over:
        hands.take(stage, event)
