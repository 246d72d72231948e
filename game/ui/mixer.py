"""The mixer: sounds by name, loaded when they are first wanted, on whatever sound card there is, or on none."""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pygame

RATE, CHANNELS, BUFFER = 32_000, 2, 1024
VOICES = 16
"""So many sounds may be heard at once."""

STREAMED = 12.0
"""A longer sound is read while it is heard: to load it whole would stop the game for a moment [s]."""

RISE, FALL = 350, 900
"""How long what goes on takes to come and to go [ms]."""


class Mixer:
    """Sounds of a folder. Nothing here fails: what can't be heard is not heard."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._awake: bool | None = None
        self._index: dict[str, dict[str, float]] = {}
        self._sounds: dict[str, pygame.mixer.Sound | None] = {}
        self._going: dict[str, pygame.mixer.Channel | None] = {}
        self._stream = ""
        self._volume = 1.0

    def wake(self) -> bool:
        """Open the sound card, if that was not tried before; says whether anything can be heard."""
        if self._awake is None:
            self._awake = self._open()
        return self._awake

    def _open(self) -> bool:
        if not _card_is_there():
            return False
        try:
            self._index = dict(json.loads((self.folder / "index.json").read_text(encoding="utf-8")))
            # The rate is ours on every card: a loop that is converted while it is loaded would get a seam.
            pygame.mixer.init(RATE, -16, CHANNELS, BUFFER, allowedchanges=0)
            pygame.mixer.set_num_channels(VOICES)
        except (OSError, ValueError, TypeError, pygame.error):
            return False
        return True

    def sleep(self) -> None:
        """Give the sound card back; `wake` asks for it again, even where there was none."""
        if self._awake:
            pygame.mixer.quit()
        self._sounds, self._going, self._stream, self._awake = {}, {}, "", None

    def loud(self, volume: float) -> None:
        """Make everything as loud as this [0..1]; an ear hears half where there is a quarter of the sound."""
        self._volume = volume**2
        pygame.mixer.music.set_volume(self._volume)
        for sound in self._sounds.values():
            if sound is not None:
                sound.set_volume(self._volume)

    def strike(self, names: Sequence[str]) -> None:
        """Let sounds be heard once."""
        for name in names:
            sound = self._sound(name)
            if sound is not None:
                sound.play()

    def hold(self, names: Sequence[str]) -> None:
        """Let these go on, each in its own way, and no others."""
        for name in [each for each in self._going if each not in names]:
            self._end(name)
        for name in names:
            if name not in self._going:
                self._begin(name)

    def _begin(self, name: str) -> None:
        self._going[name] = None
        about = self._index.get(name)
        if about is None:
            return
        loops = -1 if about["loop"] else 0
        if about["seconds"] > STREAMED:
            self._stream_it(name, loops)
            return
        sound = self._sound(name)
        self._going[name] = sound.play(loops, fade_ms=RISE) if sound is not None else None

    def _stream_it(self, name: str, loops: int) -> None:
        try:
            pygame.mixer.music.stop()  # to load while another one fades would wait until it has
            pygame.mixer.music.load(self.folder / f"{name}.ogg")
            pygame.mixer.music.set_volume(self._volume)
            pygame.mixer.music.play(loops, fade_ms=RISE)
            self._stream = name
        except (pygame.error, OSError):
            self._stream = ""

    def _end(self, name: str) -> None:
        channel = self._going.pop(name)
        if name == self._stream:
            pygame.mixer.music.fadeout(FALL)
            self._stream = ""
        # A channel that has come to its end may have been given to another sound since.
        elif channel is not None and channel.get_sound() is self._sounds.get(name):
            channel.fadeout(FALL)

    def _sound(self, name: str) -> pygame.mixer.Sound | None:
        if name not in self._sounds:
            try:
                sound = self._sounds[name] = pygame.mixer.Sound(self.folder / f"{name}.ogg")
                sound.set_volume(self._volume)
            except (pygame.error, OSError):
                self._sounds[name] = None
        return self._sounds[name]


def _card_is_there() -> bool:
    """Whether it makes sense to ask: on Linux, libasound complains in the terminal where there is no card."""
    asked = any(os.environ.get(name) for name in ("SDL_AUDIODRIVER", "SDL_AUDIO_DRIVER", "PULSE_SERVER"))
    if asked or sys.platform != "linux":
        return True
    own = Path(os.environ.get("XDG_RUNTIME_DIR") or "/run")
    servers = (own / "pulse" / "native", own / "pipewire-0", Path("/run/pulse/native"), Path("/dev/dsp"))
    return any(Path("/dev/snd").glob("pcm*")) or any(server.exists() for server in servers)
