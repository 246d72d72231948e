"""The stage: the stack of screens, the hands on them, and the one place where answers are carried out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

import pygame

from game.ui.answers import (
    Answer,
    Do,
    Explain,
    Pop,
    Push,
    Quit,
    Replace,
    Restart,
    Series,
    SetSetting,
    Stay,
    Tell,
)
from game.ui.context import SMALLEST, Context, window_scale
from game.ui.fonts import Fonts
from game.ui.motion import Moving
from game.ui.prints import Prints
from game.ui.reach import first_stop, named
from game.ui.screen import Screen
from game.ui.settings import Settings
from game.ui.theme import Theme
from game.ui.thinking import Thinking
from game.ui.tips import note_card, tip_of
from game.ui.widgets import Hands, Scroll, Widget
from game.ui.widgets.base import REACH
from game.ui.words import Words, in_language
from game.view.glossary import Glossary


class Seat(Protocol):
    """Where the player sits: it carries out actions of play, here or over a network."""

    def do(self, action: object) -> Answer:
        """Carry out an action; the answer says which screen follows, if another one does."""
        ...

    def leave(self) -> None:
        """The window is closing: keep what has to be kept."""
        ...


@dataclass(frozen=True)
class Doors:
    """Screens that can be reached from everywhere, by the key that opens them."""

    help: Callable[[Screen], Screen]
    codex: Callable[[str], Screen]
    """Open at an article; at none where it is empty."""
    leave: Callable[[], Screen]


@dataclass
class Layer:
    """A screen on the stage, with its tree and the hands on it."""

    screen: Screen
    hands: Hands = field(default_factory=Hands)
    tree: Widget | None = None
    seen: bool = False
    """It was on top when the window was painted."""
    read: str = ""
    """Id of the widget whose tip was read before another screen came; it is told again when hands move on."""


class Stage:
    """Screens on each other, without any window: tests and the self-test use it as it is."""

    def __init__(
        self,
        words: Words,
        themes: Mapping[str, Theme],
        settings: Settings,
        size: tuple[int, int],
        doors: Doors,
        *,
        seat: Seat | None = None,
    ) -> None:
        self.words, self.themes, self.doors, self.seat = words, themes, doors, seat
        self.settings, self.size = settings, size
        self.layers: list[Layer] = []
        self.over = False
        self.dirty = True
        """All of it may look different; what the hands alone change needs no saying."""
        self.spoilt: list[pygame.Rect] = []
        """What looks different besides."""
        self.causes: list[object] = []
        """Actions and words since the last frame, from which something may begin to move."""
        self.motions = Moving()
        self.by_keys = True
        """The last thing the player did was done on the keyboard."""
        self.thinking = Thinking()
        self._prints = Prints()
        self._glossaries: dict[str, Glossary] = {}
        self.context = self._context(0)

    def _context(self, clock: int) -> Context:
        size = max(self.size[0], SMALLEST[0] // 2), max(self.size[1], SMALLEST[1] // 2)
        theme = self.themes.get(self.settings.theme) or next(iter(self.themes.values()))
        fonts = Fonts(window_scale(size), self.settings.text_scale)
        say = in_language(self.words, self.settings.language)
        found, motion = self.thinking.found, self.settings.motion
        prints, glossary = self._prints, self._glossary()
        return Context(
            theme, fonts, say, self.settings, size, prints, glossary, self.seat, motion, found, clock
        )

    def _glossary(self) -> Glossary:
        language = self.settings.language
        if language not in self._glossaries:
            self._glossaries[language] = Glossary(self.words, language)
        return self._glossaries[language]

    def sit(self, seat: Seat | None) -> None:
        """Put somebody in the seat."""
        self.seat = seat
        self.context = replace(self.context, seat=seat)
        self.rebuild()

    @property
    def top(self) -> Layer:
        """The screen that has the player's attention."""
        return self.layers[-1]

    @property
    def tree(self) -> Widget:
        """The top screen's tree, built and placed."""
        return self.tree_of(self.top)

    def tree_of(self, layer: Layer) -> Widget:
        """A screen's tree, built now if something changed."""
        if layer.tree is None:
            layer.tree = layer.screen.build(self.context)
            self.settle(layer)
            if not named(layer.tree, layer.hands.focus):
                first = named(layer.tree, layer.screen.first) or first_stop(layer.tree)
                layer.hands.focus = first.id if first else ""
        return layer.tree

    def settle(self, layer: Layer) -> None:
        """Place a tree again: the window or its scrolling changed."""
        if layer.tree is not None:
            layer.tree.place(pygame.Rect((0, 0), self.context.size), self.context, layer.hands)
            layer.tree.remember()
        self.dirty = True

    def scrolled(self, scroll: Scroll) -> None:
        """Place anew what one Scroll shows."""
        scroll.place(scroll.rect, self.context, self.top.hands)
        self.tree.remember()
        room = 2 * self.context.px(REACH)
        self.spoilt.append(scroll.rect.inflate(room, room))

    def rebuild(self) -> None:
        """Let every screen be built anew."""
        for layer in self.layers:
            layer.tree = None
        self.dirty = True

    def resize(self, size: tuple[int, int]) -> None:
        """Lay everything out for another window."""
        self.size = size
        self.context = self._context(self.context.clock)
        self.rebuild()

    def tick(self, clock: int) -> None:
        """Let time pass [ms]."""
        self.context = replace(self.context, clock=clock)

    @property
    def moving(self) -> bool:
        """Whether the window must be painted all the time; never where the player wants no motion."""
        return self.motions.busy

    def push(self, screen: object) -> None:
        """Lay a screen on top.

        Raises:
            TypeError: It is no screen.
        """
        if not isinstance(screen, Screen):
            raise TypeError(f"expected a Screen on the stage, not {screen!r}")
        self.layers.append(Layer(screen))
        self.dirty = True

    def obey(self, answer: Answer) -> bool:
        """Carry out an answer; says whether there was anything to carry out."""
        if answer is None:
            return False
        self.dirty = self.dirty or not self._stays(answer)
        match answer:
            case Series(answers):
                for each in answers:
                    self.obey(each)
            case Push() | Pop() | Replace() | Restart() | Explain():
                self._shift(answer)
            case Tell() | Do():
                self._ask(answer)
            case SetSetting(name, value):
                self._set(name, value)
            case Quit():
                self.over = True
        return True

    def _stays(self, answer: Answer) -> bool:
        """Whether nothing but one place has to be painted anew."""
        if isinstance(answer, Stay) and answer.place is not None:
            self.spoilt.append(pygame.Rect(answer.place))
            return True
        return False

    def _shift(self, answer: Push | Pop | Replace | Restart | Explain) -> None:
        """Change the stack of screens; the lowest one always stays."""
        if isinstance(answer, Explain):
            answer = Push(self.doors.codex(answer.article))
        if isinstance(answer, Restart):
            del self.layers[1:]
            self.top.hands = Hands()
        elif not isinstance(answer, Push):
            del self.layers[-1 if isinstance(answer, Replace) else max(1, len(self.layers) - 1) :]
        self.causes.clear()
        screen = None if isinstance(answer, Pop) else answer.screen
        if screen is not None:
            self.push(screen)
        if isinstance(answer, Pop):
            self.top.read = self.told
        if not isinstance(answer, Push):
            self.rebuild()

    def _ask(self, question: Tell | Do) -> None:
        """Let the top screen hear a word, or the seat carry out an action, and obey what it answers."""
        if isinstance(question, Tell):
            layer = self.top
            answer = layer.screen.hear(question, self.context)
            layer.tree = None
        else:
            answer = self.seat.do(question.action) if self.seat else None
            self.rebuild()
        self.causes.append(question if isinstance(question, Tell) else question.action)
        self.obey(answer)

    def _set(self, name: str, value: object) -> None:
        self.settings = self.settings.with_value(name, value)
        self.context = self._context(self.context.clock)
        self.rebuild()

    def draw(self, surface: pygame.Surface) -> None:
        """Paint all of it, as it is once nothing moves."""
        self.paint(surface, self.explanation())

    def paint(self, surface: pygame.Surface, explanation: Widget | None) -> None:
        """Paint the top screen, under it what may still be seen, and on it what explains; inside the clip alone."""
        lowest = len(self.layers) - 1
        while lowest > 0 and self.layers[lowest].screen.modal:
            lowest -= 1
        for number, layer in enumerate(self.layers[lowest:]):
            tree = self.tree_of(layer)
            if number:
                self._prints.veil(surface, self.context.theme["paper"], self.context.px(7))
            else:
                layer.screen.ground(surface, self.context)
            tree.draw(surface, self.context, layer.hands)
        if explanation is not None:
            explanation.draw(surface, self.context, Hands())

    @property
    def told(self) -> str:
        """Id of the widget whose tip is shown, if it has one."""
        return self.top.hands.focus if self.by_keys else self.top.hands.hover

    def explanation(self) -> Widget | None:
        """What is said beside the widget that is looked at, placed; none where nothing is."""
        name = self.told
        for widget, _, clip in self.tree.walk() if name else ():
            if widget.id == name and widget.rect.colliderect(clip):
                note = self.top.screen.note(self.context, widget.topic, widget.tip)
                if note is not None:
                    return note_card(widget.rect, note, self.context)
                return tip_of(widget, self.context) if widget.tip and name != self.top.read else None
        return None
