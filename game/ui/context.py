"""What a screen may look at while it builds and paints itself; nothing here can be written."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from functools import cached_property

from game.ui.fonts import Fonts
from game.ui.prints import Prints
from game.ui.settings import Settings
from game.ui.theme import Colour, Theme
from game.ui.thinking import NOTHING, Thought
from game.ui.words import Say
from game.view.glossary import Glossary

DESIGN = (1280, 720)
SMALLEST = (1024, 600)


@dataclass(frozen=True)
class Context:
    """The moment: window, language, look and match."""

    theme: Theme
    fonts: Fonts
    words: Say
    """`ctx.words("title.begin", place="Jerez")` in the language of the moment."""
    settings: Settings
    size: tuple[int, int]
    """Of the window [px]."""
    prints: Prints
    """Surfaces kept from one painting to the next."""
    glossary: Glossary
    """What the codex explains, in the language of the moment."""
    seat: object = None
    """The match, as the play screens know it; the kit never looks inside."""
    motion: bool = True
    found: Callable[[Hashable], Thought] = lambda _: NOTHING
    """What the background thread knows about a question, by its key."""
    clock: int = 0
    """Since the window opened [ms]; stands still while nothing moves."""

    @cached_property
    def scale(self) -> float:
        """Window pixels for one pixel of the design at 1280x720."""
        return window_scale(self.size)

    def px(self, design: float) -> int:
        """A length of the design in this window [px]; never 0 for more than 0."""
        length = round(design * self.scale)  # the most frequent call of a frame
        return length if length or design <= 0 else 1

    def text_px(self, design: float) -> int:
        """A length that also follows the player's text scale [px]: for columns that hold text."""
        return round(design * self.scale * self.settings.text_scale)

    def colour(self, role: str) -> Colour:
        """An ink or a paper of the theme."""
        return self.theme[role]

    def named(self, text: Mapping[str, str]) -> str:
        """The text of a pair of languages in the one of the moment."""
        return text[self.settings.language]


def window_scale(size: tuple[int, int]) -> float:
    """Window pixels for one pixel of the design, by the narrower side, never under 0.8."""
    return max(0.8, min(size[0] / DESIGN[0], size[1] / DESIGN[1]))
