"""A stage with something on the shelf, at any size, scale, language and theme."""

from collections.abc import Callable, Sequence

import pygame
import pytest

from game.ui.answers import Answer
from game.ui.app import make_stage
from game.ui.screen import Screen
from game.ui.settings import Settings
from game.ui.shelf import CodexEntry, LevelCard, SaveCard, Shelf
from game.ui.stage import Stage
from game.ui.widgets import Widget

TEXT = {"es": "Un estado que vive en dos orillas. " * 12, "en": "A state that lives on two shores. " * 12}
TITLE = {"es": "Zacatecas: tres por uno", "en": "Zacatecas: three for one"}

MakeStage = Callable[..., Stage]


class Plain(Screen):
    """A screen that shows the widgets it was given."""

    name = "plain"

    def __init__(self, make: Callable[[], Widget]) -> None:
        self.make = make
        self.heard: list[object] = []

    def build(self, ctx: object) -> Widget:
        return self.make()

    def hear(self, tell: object, ctx: object) -> Answer:
        self.heard.append(tell)
        return None


class Book:
    """A seat that writes down what it was asked to do."""

    def __init__(self) -> None:
        self.done: list[object] = []

    def do(self, action: object) -> Answer:
        self.done.append(action)
        return None

    def leave(self) -> None:
        self.done.append("leave")


@pytest.fixture
def shelf() -> Shelf:
    levels = [
        LevelCard("zacatecas-1998", TITLE, TITLE, "1998–2004", TEXT),
        LevelCard("guanajuato-1996", TITLE, TITLE, "1996–2002", TEXT),
        LevelCard(
            "broken",
            TITLE,
            TITLE,
            "2001",
            TEXT,
            (
                {
                    "es": "levels/broken/level.yaml:3:5: falta start",
                    "en": "levels/broken/level.yaml:3:5: no start",
                },
            ),
        ),
    ]
    saves = [SaveCard("one", TITLE, {"es": "ayer", "en": "yesterday"})]

    def codex(language: str) -> Sequence[CodexEntry]:
        return [
            CodexEntry(f"e{n}", f"Faena {n}", f"**Trabajo** {TEXT[language]}", ("e0", "e1"))
            for n in range(12)
        ]

    return Shelf(lambda: levels, lambda: saves, codex)


@pytest.fixture
def stage_of(shelf: Shelf) -> MakeStage:
    pygame.font.init()

    def make(
        size: tuple[int, int] = (1280, 720),
        settings: Settings | None = None,
        widgets: Callable[[], Widget] | None = None,
        seat: Book | None = None,
    ) -> Stage:
        stage = make_stage(settings or Settings(motion=False), size, shelf, seat)
        if widgets is not None:
            stage.push(Plain(widgets))
        return stage

    return make


@pytest.fixture
def seat() -> Book:
    return Book()


@pytest.fixture
def press() -> Callable[..., bool]:
    from game.ui.hands import take

    def typed(stage: Stage, key: int, letters: str = "", mod: int = 0) -> bool:
        used = take(stage, pygame.Event(pygame.KEYDOWN, key=key, unicode=letters, mod=mod))
        if letters and letters.isprintable():
            used = take(stage, pygame.Event(pygame.TEXTINPUT, text=letters)) or used
        return used

    return typed


@pytest.fixture
def click() -> Callable[[Stage, str], None]:
    from game.ui.hands import take

    def clicked(stage: Stage, name: str) -> None:
        place = next(rect for widget, rect, _ in stage.tree.walk() if widget.id == name).center
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            take(stage, pygame.Event(kind, pos=place, button=1))

    return clicked
