"""The report after each semester: postcards first, then the accounts."""

from collections.abc import Iterable

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Pop
from game.ui.context import Context
from game.ui.counsel import wonder_about_records
from game.ui.inks import picture_ink
from game.ui.pictures.postcard import postcard_steps
from game.ui.pictures.table import table_steps
from game.ui.screen import Screen
from game.ui.screens.advice.record import records_part
from game.ui.screens.page import page
from game.ui.screens.report_accounts import accounts
from game.ui.screens.whatif_door import what_if_button, what_if_key
from game.ui.seat import sitting_of
from game.ui.thinking import Wonder
from game.ui.widgets import Button, Column, Grid, Label, Panel, Picture, Prose, Row, Widget
from game.view.deeds import Deed
from game.view.pictures import TableData
from game.view.pictures.village import PostcardData
from game.view.postcards import Postcard
from game.view.report import LeapView, ReportView, Saying, report_view
from game.view.sounds import of_postcards

MANY = 5
"""More orders than these are told in two columns."""


class ReportScreen(Screen):
    """What the last semester did, told by people before it is told by numbers."""

    name = "report"
    opens = "postcards"
    first = "go_on"
    heeds = True
    woven = True

    def __init__(self) -> None:
        self.pictures: tuple[PostcardData, ...] = ()

    @override
    def build(self, ctx: Context) -> Widget:
        told = report_view(sitting_of(ctx).match, ctx.words, ctx.settings.language)
        self.pictures = tuple(card.picture for card in told.postcards)
        kids: list[Widget] = [
            Grid([_postcard(card) for card in told.postcards], 3, 300, 16),
        ]
        if told.leap is not None:
            kids.append(_leap(ctx, told.leap))
        if told.says:
            kids.append(_sayings(ctx, told.says))
        if told.deeds:
            kids.append(_deeds(ctx, told.deeds, told.table))
        kids += accounts(ctx, told, records_part(ctx))
        go_on = Button(ctx.words("report.go_on"), Pop(), id="go_on", ground="cochineal")
        return page(
            _title(ctx, told), Column(kids, 18), [go_on, *what_if_button(ctx)], "zigzag", "indigo", "mailbag"
        )

    @override
    def heard(self, ctx: Context) -> tuple[str, ...]:
        return of_postcards(self.pictures)

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        return what_if_key(event, ctx)

    @override
    def wonder(self, ctx: Context, topic: object) -> Wonder | None:
        return wonder_about_records(ctx)


def _title(ctx: Context, told: ReportView) -> str:
    return ctx.words("report.title", when=told.when, number=told.number, total=told.total)


def _postcard(card: Postcard) -> Widget:
    texts = Column(
        [
            Label(card.where, "small", "accent", bold=True),
            Prose(card.sentence),
            Label(card.number, "small", "soft", bold=True),
        ],
        6,
        pad=6,
    )
    return Column([_picture_side(card.picture), texts], 6)


def _picture_side(data: PostcardData) -> Picture:
    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> Iterable[None]:
        return postcard_steps(surface, rect, data, picture_ink(ctx.theme))

    return Picture(paint, 216, cache=data)


def _leap(ctx: Context, leap: LeapView) -> Widget:
    kids: list[Widget] = [
        Label(ctx.words("report.leap"), "small", "accent", bold=True),
        Label(leap.title, "heading"),
        *(Prose(text) for text in leap.paragraphs),
    ]
    if leap.opens:
        kids.append(Label(leap.opens, bold=True))
    kids.append(Label(leap.source, "small", "soft"))
    told: Widget = Column(kids, 8, grow=1, narrow=420)
    if leap.table is not None:
        told = Row([_table(leap.table, 320), told], 18, align="start")
    return Panel(told, band="crosses", band_ink="agave")


def _table(data: TableData, high: int) -> Picture:
    """The plenary that was held, as it was [design px]."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> Iterable[None]:
        return table_steps(surface, rect, data, picture_ink(ctx.theme))

    return Picture(paint, high, 400, cache=("table", data))


def _sayings(ctx: Context, says: tuple[Saying, ...]) -> Widget:
    told = [Prose(f"**{each.title}.** {each.text}") for each in says]
    return Column([Label(ctx.words("report.says"), "heading"), *told], 8)


def _deeds(ctx: Context, deeds: tuple[Deed, ...], table: TableData | None) -> Widget:
    """A line for each order; a long agenda is told small and in two columns, so that the threads stay near."""
    many = len(deeds) > MANY
    told = [Label(f"**{each.order}.** {each.came}", "small" if many else "body") for each in deeds]
    body: Widget = Grid(told, 2 if many else 1, 440, 8)
    if table is not None:
        listed = Column([Grid(told, 1, 440, 8)], grow=1, narrow=440)
        body = Row([_table(table, 230), listed], 18, align="start")
    return Column([Label(ctx.words("report.deeds"), "heading"), body], 8)
