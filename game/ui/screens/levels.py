"""Choosing a level."""

from collections.abc import Iterable
from dataclasses import replace

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Do, Tell
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.village import village_steps
from game.ui.screen import Screen
from game.ui.screens.page import back_button, page
from game.ui.shelf import Begin, LevelCard, Shelf
from game.ui.widgets import Button, Choice, Column, Label, Option, Panel, Picture, Prose, Row, Widget
from game.view.pictures.village import PeopleData, VillageData, WorkData

SOMEWHERE = VillageData(
    seed=0,
    homes_lit=0.4,
    church=WorkData(0.8),
    plaza=WorkData(1.0),
    lamps=WorkData(1.0),
    people=PeopleData(2, 0, 2, 4),
    fields_worked=0.3,
    bus=True,
    hour="dusk",
)
"""Any village, as long as a level does not name one: a church without a roof, and a bus that leaves."""

BANDS = (
    ("diamonds", "marigold"),
    ("zigzag", "indigo"),
    ("crosses", "agave"),
    ("waves", "cochineal"),
    ("steps", "rose"),
)


class Levels(Screen):
    """The levels as a list, and the one that is chosen as a card."""

    name = "levels"

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.chosen = ""

    @override
    def build(self, ctx: Context) -> Widget:
        levels = list(self.shelf.levels())
        if not levels:
            return page(ctx.words("levels.title"), Label(ctx.words("title.no_levels")), [back_button(ctx)])
        level = next((one for one in levels if one.id == self.chosen), levels[0])
        options = [
            Option(one.id, ctx.named(one.title), Tell("level", one.id), chosen=one is level, price=one.years)
            for one in levels
        ]
        choice = Column([Choice(options, listed=True, id="level")], narrow=300, grow=2)
        body = Row([choice, _card(level, levels.index(level), ctx)], gap=24, align="start")
        why_not = " ".join(ctx.named(problem) for problem in level.problems[:1])
        begin = Button(
            ctx.words("levels.begin"), Do(Begin(level.id)), id="begin", ground="cochineal", why_not=why_not
        )
        return page(
            ctx.words("levels.title"), body, [begin, back_button(ctx)], "diamonds", "indigo", "suitcase"
        )

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        self.chosen = str(tell.value)
        return None


def _card(level: LevelCard, number: int, ctx: Context) -> Widget:
    pattern, ink = BANDS[number % len(BANDS)]
    village = level.village or replace(SOMEWHERE, seed=sum(map(ord, level.id)))

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> Iterable[None]:
        return village_steps(surface, rect, village, picture_ink(ctx.theme))

    texts: list[Widget] = [
        Picture(paint, 176, cache=village),
        Label(level.years, "small", "soft", bold=True),
        Label(ctx.named(level.title), "heading"),
        Label(ctx.named(level.subtitle), "body", "accent", bold=True),
        Prose(ctx.named(level.text)),
    ]
    if level.problems:
        texts.append(Label(ctx.words("levels.broken", count=len(level.problems)), bold=True, colour="accent"))
        texts += [Label(ctx.named(problem), "small", "soft") for problem in level.problems[:6]]
    return Panel(Column(texts, 8), band=pattern, band_ink=ink, grow=5, narrow=360)
