"""The briefing: one page before the first semester."""

from collections.abc import Iterable

import pygame
from typing_extensions import override

from game.ui.answers import Pop
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.village import village_steps
from game.ui.screen import Screen
from game.ui.screens.page import page
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Column, Label, Panel, Picture, Prose, Row, Spacer, Widget
from game.view.briefing import BriefingView, briefing_view
from game.view.pictures.village import VillageData


class BriefingScreen(Screen):
    """State, governor, years, what happened before, and what was promised."""

    name = "briefing"
    first = "begin"

    @override
    def build(self, ctx: Context) -> Widget:
        told = briefing_view(sitting_of(ctx).match, ctx.words, ctx.settings.language)
        texts: list[Widget] = [
            Label(told.subtitle, "heading"),
            Label(told.line, "small", "accent", bold=True),
        ]
        texts += [Prose(text) for text in told.paragraphs]
        body = Row([Column(texts, 12, grow=5, narrow=400), _promises(ctx, told)], gap=28, align="start")
        begin = Button(ctx.words("briefing.begin"), Pop(), id="begin", ground="cochineal")
        return page(told.title, body, [begin], "diamonds", "marigold", "suitcase")


def village_picture(village: VillageData, high: int) -> Picture:
    """The diorama of a village, as wide as there is room."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> Iterable[None]:
        return village_steps(surface, rect, village, picture_ink(ctx.theme))

    return Picture(paint, high, cache=village)


def _promises(ctx: Context, told: BriefingView) -> Widget:
    promises = [Prose(f"**{number}.** {text}") for number, text in enumerate(told.goals, start=1)]
    learned = [Prose(f"• {text}", "small") for text in told.learning]
    kids: list[Widget] = [
        village_picture(told.village, 170),
        Label(told.village.name, "small", "soft", bold=True),
        Label(ctx.words("briefing.goals"), "heading"),
        *promises,
        Spacer(2),
        Label(ctx.words("briefing.learning"), bold=True, colour="accent"),
        *learned,
    ]
    return Panel(Column(kids, 8), band="steps", band_ink="rose", grow=4, narrow=330)
