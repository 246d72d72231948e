"""What is heard follows the stage; without a sound card the game is whole and silent."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.content.folders import assets_folder
from game.ui.answers import Pop, Push, SetSetting, Tell
from game.ui.hands import take
from game.ui.mixer import RATE, STREAMED, Mixer
from game.ui.screen import Screen
from game.ui.settings import Settings, read_settings, settings_file, write_settings
from game.ui.sounding import Sounding, going_on
from game.ui.widgets import Button, Column, TextField, Widget

SOUNDS = assets_folder() / "sounds"


class Diary:
    """Sounds that are written down."""

    def __init__(self, card: bool = True) -> None:
        self.card, self.awake = card, False
        self.struck: list[str] = []
        self.held: tuple[str, ...] = ()
        self.volume = -1.0

    def wake(self) -> bool:
        self.awake = self.card
        return self.card

    def sleep(self) -> None:
        self.awake, self.held = False, ()

    def loud(self, volume: float) -> None:
        self.volume = volume

    def strike(self, names: Sequence[str]) -> None:
        self.struck += names

    def hold(self, names: Sequence[str]) -> None:
        self.held = tuple(names)


class Yard(Screen):
    """A screen with a sound of its own, or none, or whatever lies under it."""

    name = "yard"

    def __init__(self, sounds: tuple[str, ...] | None, opens: str = "tick") -> None:
        self.sounds, self.opens = sounds, opens

    def build(self, ctx: object) -> Widget:
        return Column([Button("a", Tell("a"), id="a"), TextField("", lambda text: Tell("t", text), id="t")])

    def heard(self, ctx: object) -> tuple[str, ...] | None:
        return self.sounds


def _followed(sounding, stage):
    assert stage.tree is not None
    sounding.follow(stage)


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture
def sounding(diary) -> Sounding:
    return Sounding(diary)


def test_the_title_is_heard_under_its_help_and_fades_under_a_screen_that_is_silent(stage_of, diary, sounding):
    stage = stage_of()
    _followed(sounding, stage)
    assert (diary.held, diary.struck) == (("title",), [])
    stage.push(Yard(None))
    _followed(sounding, stage)
    assert diary.held == ("title",)
    stage.push(Yard(()))
    _followed(sounding, stage)
    assert diary.held == ()
    assert going_on(stage) == ()


def test_a_screen_has_a_sound_when_it_first_comes_and_going_back_is_a_tick(stage_of, diary, sounding):
    stage = stage_of()
    _followed(sounding, stage)
    stage.obey(Push(Yard(None, opens="postcards")))
    _followed(sounding, stage)
    stage.obey(Push(Yard(None, opens="")))
    _followed(sounding, stage)
    assert diary.struck == ["postcards"]
    stage.obey(Pop())
    _followed(sounding, stage)
    assert diary.struck == ["postcards", "tick"]


def test_a_frame_in_which_nothing_was_built_anew_is_not_looked_at(stage_of, diary, sounding):
    stage = stage_of()
    yard = Yard(("wind",))
    stage.push(yard)
    _followed(sounding, stage)
    yard.sounds = ("bus",)
    _followed(sounding, stage)
    assert diary.held == ("wind",)
    stage.rebuild()
    _followed(sounding, stage)
    assert diary.held == ("bus",)


def test_m_mutes_and_unmutes_but_not_while_writing(stage_of, press, diary, sounding):
    stage = stage_of()
    stage.push(Yard(("wind",)))
    _followed(sounding, stage)
    assert diary.awake
    press(stage, pygame.K_m, "m")
    _followed(sounding, stage)
    assert not stage.settings.sound
    assert (diary.awake, diary.held) == (False, ())
    press(stage, pygame.K_m, "m")
    _followed(sounding, stage)
    assert (diary.awake, diary.held, diary.struck[-1]) == (True, ("wind",), "tick")
    press(stage, pygame.K_TAB)
    press(stage, pygame.K_m, "m")
    assert stage.settings.sound


def test_with_a_modifier_m_is_left_alone(stage_of, press):
    stage = stage_of()
    press(stage, pygame.K_m, "m", pygame.KMOD_CTRL)
    assert stage.settings.sound


def test_the_volume_is_in_force_at_once_and_none_is_as_good_as_muted(stage_of, diary, sounding):
    stage = stage_of()
    _followed(sounding, stage)
    assert diary.volume == Settings().volume
    stage.obey(SetSetting("volume", 0.2))
    _followed(sounding, stage)
    assert diary.volume == 0.2
    stage.obey(SetSetting("volume", 0.0))
    _followed(sounding, stage)
    assert not diary.awake


def test_who_begins_muted_never_opens_the_sound_card(stage_of, diary, sounding):
    _followed(sounding, stage_of(settings=Settings(motion=False, sound=False)))
    assert not diary.awake


def test_sound_can_be_set_with_the_mouse_and_by_key_on_the_settings_screen(stage_of, press, click):
    stage = stage_of()
    click(stage, "settings")
    click(stage, "sound")
    assert not stage.settings.sound
    stage.top.hands.focus = "volume"
    press(stage, pygame.K_LEFT)
    assert stage.settings.volume == pytest.approx(0.6)
    press(stage, pygame.K_END)
    assert stage.settings.volume == 1.0


def test_sound_and_volume_come_back_as_they_were_written():
    liked = Settings(sound=False, volume=0.3)
    assert write_settings(settings_file(), liked)
    assert read_settings(settings_file()) == liked


@pytest.mark.parametrize("volume", [-0.1, 1.1, float("nan"), True, "0.5", None])
def test_a_volume_that_makes_no_sense_changes_nothing(volume):
    assert Settings().with_value("volume", volume) == Settings()


def test_the_mixer_loads_what_is_wanted_when_it_is_wanted_and_streams_what_is_long():
    mixer = Mixer(SOUNDS)
    try:
        assert mixer.wake()
        assert mixer._sounds == {}
        mixer.loud(0.5)
        mixer.strike(["coin"])
        mixer.hold(["hum-few", "title"])
        assert set(mixer._sounds) == {"coin", "hum-few"}
        assert pygame.mixer.music.get_busy()
        assert mixer._sounds["coin"].get_volume() == pytest.approx(0.25, abs=0.01)
        mixer.hold(["band"])
        assert set(mixer._going) == {"band"}
        mixer.hold([])
        mixer.strike(["no such sound"])
    finally:
        mixer.sleep()
    assert pygame.mixer.get_init() is None


def test_a_long_sound_is_a_piece_of_music():
    index = json.loads((SOUNDS / "index.json").read_text(encoding="utf-8"))
    assert {name for name, row in index.items() if row["seconds"] > STREAMED} == {"title", "closing", "band"}


def test_every_sound_that_is_asked_for_is_shipped():
    index = json.loads((SOUNDS / "index.json").read_text(encoding="utf-8"))
    game = assets_folder().parent / "game"
    asking = [
        game / "view" / "sounds.py",
        game / "ui" / "screen.py",
        *(game / "ui" / "screens").rglob("*.py"),
    ]
    text = "".join(file.read_text(encoding="utf-8") for file in asking)
    assert [name for name in index if f'"{name}"' not in text] == []


@pytest.mark.parametrize("missing", ["card", "folder", "files"])
def test_without_a_sound_card_or_the_files_nothing_is_heard_and_nothing_fails(missing, tmp_path, monkeypatch):
    folder = SOUNDS
    if missing == "card":
        monkeypatch.setenv("SDL_AUDIODRIVER", "none-such")
    else:
        folder = tmp_path
    if missing == "files":
        (tmp_path / "index.json").write_bytes((SOUNDS / "index.json").read_bytes())
    mixer = Mixer(folder)
    try:
        assert mixer.wake() is (missing == "files")
        if mixer.wake():
            mixer.loud(1.0)
            mixer.strike(["coin"])
            mixer.hold(["title", "wind"])
            mixer.hold([])
    finally:
        mixer.sleep()


def test_where_there_is_no_sound_card_nobody_complains_in_the_terminal():
    wakes = (
        "from pathlib import Path; from game.ui.mixer import Mixer; m = Mixer(Path({})); m.wake(); m.sleep()"
    )
    own = {name: value for name, value in os.environ.items() if name != "SDL_AUDIODRIVER"}
    environment = {**own, "PYTHONPATH": str(Path(__file__).resolve().parents[3])}
    woken = subprocess.run(
        [sys.executable, "-c", wakes.format(repr(str(SOUNDS)))],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (woken.returncode, woken.stderr) == (0, "")


def test_what_is_played_goes_over_the_seam_of_a_loop_without_a_sample_missing(tmp_path, monkeypatch):
    """Through SDL itself, which writes into a file in place of a sound card."""
    written = tmp_path / "heard.raw"
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(written))
    monkeypatch.setenv("SDL_DISKAUDIODELAY", "4")
    mixer = Mixer(SOUNDS)
    if not mixer.wake():
        pytest.skip("this SDL can't write sound into a file")
    try:
        mixer.loud(1.0)
        mixer.hold(["hum-half"])
        since = time.monotonic()
        while written.stat().st_size < 4 * RATE * 7 and time.monotonic() - since < 20:
            time.sleep(0.02)
        loop = pygame.sndarray.array(mixer._sounds["hum-half"])
    finally:
        mixer.sleep()
    heard = np.frombuffer(written.read_bytes(), dtype="<i2").reshape(-1, 2)
    seam = np.concatenate([loop[-400:], loop[:400]]).astype(int)
    near = range(len(loop) - 800, len(heard) - 800)
    assert min(int(np.abs(heard[at : at + 800] - seam).max()) for at in near) <= 1


PLAYS = """
import pygame
from game.ui import app

def open_play(words):
    from game.ui.opening import open_all
    for key, letter in ((pygame.K_m, "m"), (pygame.K_m, "m"), (pygame.K_QUESTION, "?"), (pygame.K_ESCAPE, "")):
        pygame.event.post(pygame.Event(pygame.KEYDOWN, key=key, unicode=letter, mod=0))
    pygame.event.post(pygame.Event(pygame.QUIT))
    return open_all(words)

raise SystemExit(app.run(open_play=open_play))
"""


@pytest.mark.parametrize("driver", ["none-such", "dummy"])
def test_the_game_opens_and_closes_with_and_without_a_sound_card(driver, own_home):
    root = Path(__file__).resolve().parents[3]
    environment = {
        **os.environ,
        "SDL_AUDIODRIVER": driver,
        "SDL_VIDEODRIVER": "dummy",
        "PYTHONPATH": str(root),
    }
    played = subprocess.run(
        [sys.executable, "-W", "error", "-c", PLAYS],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (played.returncode, played.stderr) == (0, "")


def test_the_wheel_and_every_other_event_pass_by_without_a_sound(stage_of, diary, sounding):
    stage = stage_of()
    stage.push(Yard(("wind",)))
    _followed(sounding, stage)
    take(stage, pygame.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(0, 0), buttons=(0, 0, 0)))
    _followed(sounding, stage)
    assert diary.struck == []
