"""Saved matches, as they are offered."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from game.view.timeline import Say

AUTOSAVE = "autosave"


class Kept(Protocol):
    """What is known of a saved match, texts by language."""

    @property
    def id(self) -> str:
        """Its name among the saves."""

    @property
    def title(self) -> dict[str, str]:
        """What the player called it."""

    @property
    def when(self) -> dict[str, str]:
        """How far it got, and when it was saved."""

    @property
    def problem(self) -> dict[str, str] | None:
        """What is wrong with it."""


@dataclass(frozen=True)
class SaveView:
    """One saved match, in words."""

    id: str
    title: str
    when: str
    problem: str


def saves_view(cards: Sequence[Kept], say: Say, language: str) -> tuple[SaveView, ...]:
    """The saved matches in the language of the moment, in the order they were given."""
    return tuple(_view(card, say, language) for card in cards)


def _view(card: Kept, say: Say, language: str) -> SaveView:
    title = card.title[language]
    if card.id == AUTOSAVE:
        title = f"{title} · {say('saves.auto')}"
    return SaveView(card.id, title, card.when[language], card.problem[language] if card.problem else "")
