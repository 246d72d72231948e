"""The table desk: who sits, what about, where, and what it takes."""

from collections.abc import Sequence
from dataclasses import replace

import pygame

from game.model.names import SEATS
from game.ui.answers import Answer, Tell
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.carve import print_sheet, start
from game.ui.pictures.medallion import draw_medallion
from game.ui.screens.desks.parts import gauges, order_button, price_line, section
from game.ui.screens.desks.picks import Picks
from game.ui.screens.desks.round import RoundTable
from game.ui.widgets import Button, Choice, Column, Grid, Icon, Label, Option, Panel, Prose, Row, Widget
from game.view.desks import table
from game.view.desks.sight import Sight
from game.view.plenary import HEADS


def whole(ctx: Context, sight: Sight, picks: Picks) -> Widget:
    """The desk: the table and who may sit, and beside it what the talk is about."""
    view = table.table(sight, picks.plan)
    around = Column([_around(ctx, view)], grow=6, narrow=430)
    talk = Column([_talk(ctx, view)], grow=6, narrow=430)
    return Row([around, talk], gap=20, align="start")


def convene(ctx: Context, sight: Sight, picks: Picks) -> Sequence[Widget]:
    """The order of the plan with its price, for the foot of the page."""
    offer = table.table(sight, picks.plan).convene
    return order_button(ctx, offer, wide=False, ground="cochineal"), price_line(ctx, offer.tags)


def _around(ctx: Context, view: table.Table) -> Widget:
    """The round table and the same people in words."""
    kids: list[Widget] = [
        RoundTable(
            view.picture,
            {seat.id: _toggled(view, seat.id) for seat in view.seats},
            {seat.id: f"{seat.name}: {seat.brings}" for seat in view.seats},
        ),
        Prose(ctx.words("desks.table.settled" if view.settled else "desks.table.who.about"), "small"),
        Grid([_seat(view, seat) for seat in view.seats], 3, 150, 8),
    ]
    return Column(kids, 8)


def _toggled(view: table.Table, seat: str) -> Answer:
    """The plan with one seat taken or left; nothing while the plenary stands on the agenda."""
    if view.settled:
        return None
    seats = set(view.plan.seats) ^ {seat}
    return Tell("plan", replace(view.plan, seats=tuple(name for name in SEATS if name in seats)))


def _seat(view: table.Table, seat: table.Seat) -> Widget:
    return Button(
        seat.name, _toggled(view, seat.id), id=f"seat:{seat.id}", chosen=seat.invited, wide=True,
        tip=f"{seat.name}: {seat.brings}", icon=_face(seat.id),
        role="small",
    )  # fmt: skip


def _face(seat: str) -> Icon:
    """The head of a seat as the icon of its button."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        def make() -> pygame.Surface:
            fresh = pygame.Surface(rect.size, pygame.SRCALPHA)
            sheet = start(rect.size, picture_ink(ctx.theme), 3, 100.0, clear=True)
            draw_medallion(sheet, 50, 50, 38, HEADS[seat], sheet.ink.light)
            print_sheet(sheet, fresh, fresh.get_rect(), clear=True)
            return fresh

        surface.blit(ctx.prints.once(("face", seat, rect.size, ctx.theme.name), make), rect)

    return paint


def _talk(ctx: Context, view: table.Table) -> Widget:
    kids: list[Widget] = [
        section(ctx.words("desks.table.now")),
        _choice("topic", view, view.topics),
        Label(f"{_about(view.topics)} **{view.fresh}**", "small"),
        section(ctx.words("desks.table.how")),
        Row(
            [_choice("mode", view, view.modes), Label(_about(view.modes), "small", grow=1, narrow=190)],
            gap=14,
        ),
        section(ctx.words("desks.table.comes")),
        *_outlook(ctx, view),
        section(ctx.words("desks.table.where")),
        _choice("site", view, view.sites),
    ]
    return Panel(Column(kids, 8), pad=14, band="waves", band_ink="cochineal")


def _outlook(ctx: Context, view: table.Table) -> Sequence[Widget]:
    """What may come of it."""
    known: list[Widget] = [Label(view.meets, "small")]
    if view.lacks:
        known.append(Label(view.lacks, "small", "accent", bold=True))
    return (Column(known, 2), gauges(ctx, (view.insight, view.heat)), Prose(view.heat.about, "small"))


def _about(choices: table.Choices) -> str:
    return next(about for name, _, about in choices.options if name == choices.chosen)


def _choice(part: str, view: table.Table, choices: table.Choices) -> Widget:
    options = [
        Option(
            name,
            words,
            None if view.settled else Tell("plan", view.plan.with_part(part, name)),
            chosen=name == choices.chosen,
            tip="" if name == choices.chosen else about,
        )
        for name, words, about in choices.options
    ]
    return Choice(options, id=part)
