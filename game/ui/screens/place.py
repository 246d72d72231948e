"""The panel beside the map for a chosen place or city: its village, its stocks, what is known there."""

from collections.abc import Iterable, Sequence

import pygame

from game.model.names import WORKS
from game.play.match import Match
from game.ui.answers import Push, Tell
from game.ui.context import Context
from game.ui.inks import icon, picture_ink
from game.ui.pictures.village import village_steps
from game.ui.screens.chart_parts import tank_chart
from game.ui.screens.village import VillageScreen
from game.ui.widgets import (
    Button,
    Choice,
    Column,
    Grid,
    Label,
    Meter,
    Option,
    Picture,
    Prose,
    Row,
    Rule,
    Widget,
)
from game.view.money import whole
from game.view.pictures.village import VillageData
from game.view.place import Stock, city_stocks, homes, knowledge, place_stocks, workshops
from game.view.village import now, then, village_of

ABREAST = 900
"""A window narrower than this many letters' worth of pixels has the panel to itself, not beside the map [design px]."""


def place_panel(ctx: Context, match: Match, place: int, *, past: bool) -> Widget:
    """A municipality: then and now, stocks with their reasons, knowledge."""
    words, language = match.level.places[place], ctx.settings.language
    name = words.name[language]
    kids: list[Widget] = [_head(ctx, name)]
    if place != match.level.world.rest:
        village = village_of(then(match) if past else now(match), place)
        kids.append(_village(ctx, village, place))
        kids.append(_moments(ctx, match, past, village.name))
    kids.append(_stocks(ctx, place_stocks(match, place), name))
    kids += _workshops(ctx, match, place)
    proposal = _proposal(ctx, match, place)
    if proposal:
        kids += [Rule("steps", "rose", "card"), Prose(proposal)]
    kids += _knowledge(ctx, knowledge(match, "place", place))
    return Column(kids, gap=10)


def city_panel(ctx: Context, match: Match, city: int) -> Widget:
    """A city of the north: its federation, who lives there, what is in the air."""
    words, language = match.level.cities[city], ctx.settings.language
    name = words.name[language]
    federation = words.federation[language] if words.federation else ctx.words("main.no_federation")
    places = {place.id: place.name[language] for place in match.level.places}
    from_home = ", ".join(places[place] for place, _ in homes(match, city))
    kids: list[Widget] = [
        _head(ctx, name),
        Label(federation, bold=True, colour="accent"),
        Label(ctx.words("main.trades", trades=words.trades[language]), "small"),
        Label(ctx.words("main.homes", places=from_home), "small"),
        _stocks(ctx, city_stocks(match, city), name),
    ]
    return Column([*kids, *_knowledge(ctx, knowledge(match, "city", city))], gap=10)


def _head(ctx: Context, name: str) -> Widget:
    away = Button(
        ctx.words("main.close_panel"), Tell("choose", ""), id="away", icon=icon("cross"), role="small"
    )
    return Row([Label(name, "heading", grow=1, narrow=120), away], gap=8)


def _village(ctx: Context, village: VillageData, place: int) -> Widget:
    """The village, small; pressed, it opens in full."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> Iterable[None]:
        return village_steps(surface, rect, village, picture_ink(ctx.theme))

    tip, in_full = ctx.words("village.open"), Push(VillageScreen(place))
    alone = ctx.size[0] < ctx.text_px(ABREAST)  # in one column, which is as wide as the window
    return Picture(paint, 330 if alone else 190, cache=village, answer=in_full, id="village", tip=tip)


def _moments(ctx: Context, match: Match, past: bool, village: str) -> Widget:
    if not match.turns:
        return Label(village, "small", "soft", bold=True)
    options = [
        Option("then", ctx.words("main.then"), Tell("past", True), past),
        Option("now", ctx.words("main.now"), Tell("past", False), not past),
    ]
    return Row([Label(village, "small", "soft", bold=True, grow=1, narrow=90), Choice(options, id="moment")])


def _stocks(ctx: Context, stocks: Sequence[Stock], where: str) -> Widget:
    return Grid([tank_chart(ctx, stock, where) for stock in stocks], columns=3, cell=96, gap=10)


def _workshops(ctx: Context, match: Match, place: int) -> list[Widget]:
    """The ventures of a place, a line each, with the cause of those that fell."""
    named = match.level.ventures
    kids: list[Widget] = []
    for each in workshops(match, place):
        known = each.slot < len(named)
        name = named[each.slot].name[ctx.settings.language] if known else ctx.words(f"venture.{each.kind}")
        told = ctx.words(f"status.{each.status}")
        if each.status == "open":
            told = ctx.words("main.workers", status=told, workers=whole(each.workers))
        if each.cause != "none":
            told = f"{told}: {ctx.words(f'cause.{each.cause}')}"
        kids.append(Column([Label(name, bold=True), Label(told, "small", "soft")], gap=0))
    return [Rule("diamonds", "marigold", "card"), *kids] if kids else []


def _proposal(ctx: Context, match: Match, place: int) -> str:
    """What the clubs of a place propose, in a sentence; empty if they don't."""
    state = match.position.state
    count = round(float(state.proposal_count[0, place]))
    if count < 1:
        return ""
    work = WORKS[int(state.proposal_work[0, place])]
    city = match.level.cities[int(state.proposal_city[0, place])].name[ctx.settings.language]
    return ctx.words("main.proposal", work=ctx.words(f"work.{work}"), count=count, city=city)


def _knowledge(ctx: Context, known: Sequence[tuple[str, float]]) -> list[Widget]:
    lines = [
        Row(
            [
                Label(ctx.words(f"domain.{domain}"), "small", grow=3, narrow=120),
                Column([Meter(share, "agave", "crosses", high=14)], grow=2, narrow=70),
            ],
            gap=8,
        )
        for domain, share in known
    ]
    return [Label(ctx.words("main.knowledge"), bold=True, colour="accent"), Column(lines, gap=4)]
