"""What is heard while the game is played: it reads the stage after each frame, and tells the mixer."""

from collections.abc import Sequence
from typing import Protocol

from game.ui.screen import Screen
from game.ui.stage import Stage

TICK = "tick"


class Sounds(Protocol):
    """What `game.ui.mixer.Mixer` does."""

    def wake(self) -> bool:
        """Begin, if that was not tried before; says whether anything can be heard."""
        ...

    def sleep(self) -> None:
        """Be silent, and cost nothing."""
        ...

    def loud(self, volume: float) -> None:
        """Be as loud as this [0..1]."""
        ...

    def strike(self, names: Sequence[str]) -> None:
        """Let sounds be heard once."""
        ...

    def hold(self, names: Sequence[str]) -> None:
        """Let these go on, and no others."""
        ...


class Sounding:
    """Follows the stage; where nothing was built anew, nothing new is heard."""

    def __init__(self, sounds: Sounds) -> None:
        self._sounds = sounds
        self._tree: object = None
        self._sitting: object = None
        self._known: list[Screen] = []
        self._heard = True

    def follow(self, stage: Stage) -> None:
        """Let be heard what the stage shows, and what has happened since the last call."""
        tree = stage.top.tree
        if tree is self._tree:
            return
        self._tree = tree
        struck = self._struck(stage)
        heard = stage.settings.sound and stage.settings.volume > 0
        if not heard:
            self._sounds.sleep()
        elif self._sounds.wake():
            self._sounds.loud(stage.settings.volume)
            self._sounds.hold(going_on(stage))
            self._sounds.strike(struck if self._heard else (TICK,))
        self._heard = heard

    def _struck(self, stage: Stage) -> tuple[str, ...]:
        """What is struck once: what was decided or came about, and the screen that came to the top."""
        from game.play.sitting import Sitting  # here: a title waits for nothing of what is played
        from game.view.sounds import happened

        before, after = self._sitting, getattr(stage.seat, "sitting", None)
        self._sitting = after
        both = (each if isinstance(each, Sitting) else None for each in (before, after))
        names = dict.fromkeys((*happened(*both), *self._come(stage)))
        return tuple(name for name in names if name and (name != TICK or len(names) == 1))

    def _come(self, stage: Stage) -> tuple[str, ...]:
        """The sound of the screen on top, if another one was there before."""
        top, last = stage.top.screen, self._known[-1] if self._known else None
        if top is last:
            return ()
        new = not any(top is each for each in self._known)
        still = [layer.screen for layer in stage.layers]
        self._known = [each for each in self._known if each is not top and any(each is one for one in still)]
        self._known.append(top)
        if last is None:
            return ()
        return (top.opens if new else TICK,)


def going_on(stage: Stage) -> tuple[str, ...]:
    """What goes on for as long as the stage looks as it does: that of the highest screen which says anything."""
    for layer in reversed(stage.layers):
        heard = layer.screen.heard(stage.context)
        if heard is not None:
            return heard
    return ()
