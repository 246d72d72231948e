"""How the window comes by its words."""

from typing import Protocol


class Words(Protocol):
    """All words of the game, as `game.content.words` reads them."""

    def say(self, key: str, language: str, /, **values: object) -> str:
        """The text of a key in a language, its `{name}` places filled.

        Raises:
            KeyError: There is no such key; the message says which one may have been meant.
        """
        ...

    def keys(self, prefix: str = "", /) -> tuple[str, ...]:
        """The keys that begin with a prefix."""
        ...

    def __contains__(self, key: str, /) -> bool:
        """Whether there are words for a key."""
        ...


class Say(Protocol):
    """The words in the language of the moment."""

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key."""
        ...


def in_language(words: Words, language: str) -> Say:
    """The words with the language already chosen."""

    def say(key: str, **values: object) -> str:
        return words.say(key, language, **values)

    return say
