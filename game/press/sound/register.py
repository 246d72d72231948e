"""Every sound of the game: how it is made, how loud it is beside the others, and whether it goes on."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from game.press.sound import engines, metal, night, pieces, wood
from game.press.sound.waves import Wave, levelled, silence


@dataclass(frozen=True)
class Sound:
    """A sound as it is shipped.

    Attributes:
        name: of its file, and by which the game asks for it.
        make: makes it.
        loud: how loud it becomes [dB below full], weighed as in `waves.loudness`.
        loop: whether it begins again without a seam for as long as it is wanted.
        after: silence before it [s]: of several sounds that one semester sets off together, each waits its turn.
        quality: of its encoding [0..1].
    """

    name: str
    make: Callable[[], Wave]
    loud: float
    loop: bool = False
    after: float = 0.0
    quality: float = 0.2

    def rendered(self) -> Wave:
        """The sound, synthesised now."""
        wave = levelled(self.make(), self.loud)
        if not self.after:
            return wave
        before = silence(self.after)
        return np.concatenate([before if wave.ndim == 1 else np.stack([before, before], axis=1), wave])


SOUNDS = (
    Sound("title", pieces.title, -21.0, loop=True, quality=0.2),
    Sound("closing", pieces.closing, -21.0, quality=0.2),
    Sound("band", pieces.band, -28.0, after=1.6, quality=0.1),
    Sound("shuttle", wood.shuttle, -22.0, quality=0.3),
    Sound("bell", metal.bell, -23.0, after=0.7, quality=0.3),
    Sound("leap", pieces.leap, -21.0, after=1.5, quality=0.3),
    Sound("tear", wood.tear, -22.0, after=1.1, quality=0.3),
    Sound("collapse", engines.collapse, -26.0, after=0.9),
    Sound("postcards", wood.postcards, -30.0, after=0.8, quality=0.7),
    Sound("card", wood.card, -31.0, quality=0.7),
    Sound("coin", metal.coin, -29.0),
    Sound("tick", wood.tick, -37.0),
    Sound("hum-full", engines.hum_full, -31.0, loop=True),
    Sound("hum-half", engines.hum_half, -34.0, loop=True),
    Sound("hum-few", engines.hum_few, -38.0, loop=True),
    Sound("crickets", night.crickets, -38.0, loop=True),
    Sound("wind", night.wind, -35.0, loop=True, quality=0.2),
    Sound("bus", engines.bus, -29.0),
)
