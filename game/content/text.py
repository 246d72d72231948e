"""A text in the game's two languages."""

import re
from dataclasses import dataclass

LANGUAGES = ("es", "en")
PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
"""Where a value goes into a text: `{name}`."""


@dataclass(frozen=True)
class Text:
    """The same thing said in Spanish and in English."""

    es: str
    en: str

    def __getitem__(self, language: str) -> str:
        """Gives the text in `es` or `en`."""
        if language not in LANGUAGES:
            raise KeyError(language)
        return self.es if language == "es" else self.en
