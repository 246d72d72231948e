"""The cloth so far, large, and what each thread did from semester to semester."""

from collections.abc import Iterable

import pygame
from typing_extensions import override

from game.play.match import Match
from game.ui.answers import Answer
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.sarape import cloth_height, sarape_steps
from game.ui.screen import Screen
from game.ui.screens.chart_parts import course_chart
from game.ui.screens.cloth import cloth_chart
from game.ui.screens.page import back_button, page
from game.ui.screens.thread_why import thread_why
from game.ui.screens.whatif_door import what_if_button, what_if_key
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Column, Grid, Label, Panel, Picture, Row, Widget
from game.view.cloth import sarape_of
from game.view.money import signed
from game.view.pictures.sarape import SarapeData
from game.view.pictures.spots import Telling
from game.view.strip import history_of


class History(Screen):
    """The sarape beside the five threads."""

    name = "history"
    first = "back"

    @override
    def build(self, ctx: Context) -> Widget:
        match = sitting_of(ctx).match
        series = history_of(match)
        threads = Grid([_thread(ctx, match, name, values) for name, values in series], 3, 236, 20)
        data = sarape_of(match)
        cloth = cloth_chart(ctx, match.level, data, cloth_height(data, 420), 350)
        left = Column([cloth], align="center", grow=2, narrow=240)
        body = Row([left, Panel(threads, grow=5, narrow=420)], gap=20, align="start")
        buttons = [*what_if_button(ctx), back_button(ctx)]
        return page(ctx.words("history.title"), body, buttons, "zigzag", "indigo", "shuttle")

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        return what_if_key(event, ctx)


def _thread(ctx: Context, match: Match, name: str, values: tuple[float, ...]) -> Widget:
    """A thread: the door to its reasons, its course, how far it has come since the start, and what it is."""
    change = signed(values[-1] - values[0], 1)
    told = ctx.words("history.thread", change=change)
    why = thread_why(match, name)()
    return Column(
        [
            Button(ctx.words(f"thread.{name}"), why, id=f"why:{name}", tip=ctx.words("main.why_hint")),
            course_chart(ctx, match, name, values, 150, Telling("", told)),
            Label(ctx.words(f"thread.{name}.about"), "small", "soft"),
        ],
        gap=6,
    )


def sarape_picture(data: SarapeData, wide: int, answer: Answer = None, high: int = 150) -> Picture:
    """The cloth on its loom; `wide` 0 takes the room there is [design px]."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> Iterable[None]:
        return sarape_steps(surface, rect, data, picture_ink(ctx.theme))

    return Picture(paint, high, wide, cache=data, answer=answer, id="sarape")
