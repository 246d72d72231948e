"""Sounds as files: OGG Vorbis and an index; and whether a shipped file is what the code makes."""

import io
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile

from game.content.folders import assets_folder
from game.press.sound.register import Sound
from game.press.sound.waves import RATE, Wave, samples

INDEX = "index.json"

PIECE = RATE // 4
"""Samples handed to the encoder at once: it keeps on its stack what it is given."""

STRETCH = 0.25
"""A shipped sound is compared in stretches of this length [s]."""

ASTRAY = 0.3
"""Encoding may change a stretch by so much of its own strength, or of the strength of the whole sound..."""

FLOOR = 0.12
"""...whichever is more, the whole counted so much less."""


def sounds_folder() -> Path:
    """Where the sounds of the game lie."""
    return assets_folder() / "sounds"


def encoded(wave: Wave, quality: float) -> bytes:
    """A wave as an OGG file."""
    file = io.BytesIO()
    channels = 1 if wave.ndim == 1 else wave.shape[1]
    with soundfile.SoundFile(
        file, "w", RATE, channels, subtype="VORBIS", format="OGG", compression_level=1.0 - quality
    ) as out:
        for start in range(0, len(wave), PIECE):
            out.write(wave[start : start + PIECE].astype(np.float32))
    return file.getvalue()


def decoded(file: Path) -> Wave | None:
    """The wave of an OGG file; None where there is no sound of ours in it."""
    try:
        wave, rate = soundfile.read(file, dtype="float64")
    except (OSError, soundfile.LibsndfileError):
        return None
    return wave if rate == RATE else None


def astray(shipped: Wave | None, fresh: Wave) -> float:
    """How far a shipped wave lies from a fresh one: about 1 where a stretch of it is another sound, or has none."""
    if shipped is None or shipped.shape != fresh.shape:
        return 1.0
    count = samples(STRETCH)
    starts = range(0, len(fresh), count)
    apart = np.array([np.std(shipped[i : i + count] - fresh[i : i + count]) for i in starts])
    strong = np.array([np.std(fresh[i : i + count]) for i in starts])
    return float(np.max(apart / np.maximum(strong, FLOOR * np.std(fresh))))


def index_of(waves: Sequence[tuple[Sound, Wave]]) -> str:
    """What the game must know of each sound before it loads it, as JSON."""
    rows = {
        sound.name: {
            "seconds": round(len(wave) / RATE, 3),
            "loop": sound.loop,
            "channels": 1 if wave.ndim == 1 else wave.shape[1],
            "peak": round(float(np.max(np.abs(wave))), 2),
        }
        for sound, wave in waves
    }
    return json.dumps(rows, indent=1, sort_keys=True) + "\n"
