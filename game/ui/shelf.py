"""What lies ready to be played or read: levels, saved matches and the codex, as data for the screens."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.view.pictures.village import VillageData


@dataclass(frozen=True)
class LevelCard:
    """One level, as it is offered. Texts by language: {"es": ..., "en": ...}."""

    id: str
    title: dict[str, str]
    subtitle: dict[str, str]
    years: str
    text: dict[str, str]
    problems: tuple[dict[str, str], ...] = ()
    """Why it cannot be played; empty when it can."""
    village: VillageData | None = None
    """A village to show on its card."""


@dataclass(frozen=True)
class SaveCard:
    """One saved match, the newest first."""

    id: str
    title: dict[str, str]
    when: dict[str, str]
    problem: dict[str, str] | None = None


@dataclass(frozen=True)
class CodexEntry:
    """One article of the codex, in the language it was asked for; `**so**` is bold."""

    id: str
    title: str
    text: str
    links: tuple[str, ...] = ()
    used: bool = True
    """It has come up in this match."""
    source: str = ""
    """Where it is from."""


@dataclass(frozen=True)
class Begin:
    """To the seat: begin this level."""

    level: str


@dataclass(frozen=True)
class Resume:
    """To the seat: go on with this saved match."""

    save: str


@dataclass(frozen=True)
class Shelf:
    """Where screens ask for what there is. Each is read anew when its screen is built."""

    levels: Callable[[], Sequence[LevelCard]]
    saves: Callable[[], Sequence[SaveCard]]
    codex: Callable[[str], Sequence[CodexEntry]]
    """Entries in a language."""
    choose_save: Callable[[], object] | None = None
    """Makes the screen on which one of several saves is chosen; none where saves cannot be opened."""


def empty_shelf() -> Shelf:
    """A shelf with nothing on it."""
    return Shelf(lambda: (), lambda: (), lambda _: ())
