"""What a widget or a screen may answer to an event: plain data, carried out by the stage alone."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Push:
    """Lay a screen on top of the others."""

    screen: object
    """A `game.ui.screen.Screen` (typed loosely: a screen is made of widgets, and widgets carry answers)."""


@dataclass(frozen=True)
class Pop:
    """Take the top screen away."""


@dataclass(frozen=True)
class Replace:
    """Put a screen in the place of the top one."""

    screen: object


@dataclass(frozen=True)
class Restart:
    """Take all screens away but the lowest, and put this one on it when given."""

    screen: object | None = None


@dataclass(frozen=True)
class Explain:
    """Lay the codex on top, open at an article."""

    article: str


@dataclass(frozen=True)
class Do:
    """Hand an action of play to the seat, which answers in turn."""

    action: object


@dataclass(frozen=True)
class SetSetting:
    """Change one field of `Settings`."""

    name: str
    value: object


@dataclass(frozen=True)
class Tell:
    """A word to the screen itself, which hears it in `Screen.hear` and is built anew."""

    name: str
    value: object = None


@dataclass(frozen=True)
class Stay:
    """The event was used; nothing but a new painting follows, of all or of one place in the window [px]."""

    place: tuple[int, int, int, int] | None = None


@dataclass(frozen=True)
class Series:
    """Several answers, one after the other: away with these screens, then that one, then another on it."""

    answers: "tuple[Answer, ...]"


@dataclass(frozen=True)
class Quit:
    """Leave the game."""


Answer = Push | Pop | Replace | Restart | Explain | Do | SetSetting | Tell | Stay | Series | Quit | None
"""None means: not mine, let the next one have the event."""
