"""The command `sounds`: makes every sound anew, or says which shipped ones are not what the code makes."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from game.content.writing import write_whole
from game.press.sound.files import ASTRAY, INDEX, astray, decoded, encoded, index_of, sounds_folder
from game.press.sound.register import SOUNDS, Sound
from game.press.sound.waves import Wave


def main(options: argparse.Namespace, sounds: Sequence[Sound] = SOUNDS, folder: Path | None = None) -> int:
    """Write the sounds that are not as the code makes them, or with `--check` only name them and give 1.

    Args:
        options: has `check`.
        sounds: what there is to make.
        folder: where they lie, if not where those of the game do.
    """
    folder = folder or sounds_folder()
    made = [(sound, sound.rendered()) for sound in sounds]
    other = [(sound, wave, far) for sound, wave in made if (far := _far(folder, sound, wave)) > ASTRAY]
    index = index_of(made)
    stale = _text(folder / INDEX) != index
    extra = sorted({file.stem for file in folder.glob("*.ogg")} - {sound.name for sound in sounds})
    told = [
        f"{folder / sound.name}.ogg: {far:.2f} away from its score, at most {ASTRAY:.2f}"
        for sound, _, far in other
    ]
    told += [f"{folder / INDEX}: does not say what the sounds are"] * stale
    told += [f"{folder / name}.ogg: no score is kept for it" for name in extra]
    if options.check:
        print("\n".join([*told, f"{len(made)} sounds, {len(told)} faults"]))
        return 1 if told else 0
    folder.mkdir(parents=True, exist_ok=True)
    for sound, wave, _ in other:
        write_whole(folder / f"{sound.name}.ogg", encoded(wave, sound.quality))
    for name in extra:
        (folder / f"{name}.ogg").unlink()
    write_whole(folder / INDEX, index.encode())
    size = sum(file.stat().st_size for file in folder.iterdir())
    print("\n".join([*told, f"{len(made)} sounds, {size / 1000:.0f} kB"]))
    return 0


def _far(folder: Path, sound: Sound, wave: Wave) -> float:
    """How far the shipped file lies from a fresh sound."""
    return astray(decoded(folder / f"{sound.name}.ogg"), wave)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        return ""
