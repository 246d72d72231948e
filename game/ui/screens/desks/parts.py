"""Parts that every desk is made of: orders with their price, gauges, coins, headings."""

from collections.abc import Sequence

import pygame

from game.play.sitting import Give, Withdraw
from game.ui.answers import Answer, Do, Series
from game.ui.context import Context
from game.ui.counsel import AboutOrder
from game.ui.inks import icon, lay, on_card, picture_ink
from game.ui.pictures.ledger import paint_coin, paint_ledger
from game.ui.widgets import (
    Button,
    Column,
    Flow,
    Grid,
    Icon,
    Label,
    Meter,
    Panel,
    Picture,
    Prose,
    Row,
    Widget,
)
from game.view.desks.figures import Gauge, Tag
from game.view.desks.offers import Offer
from game.view.pictures import LedgerData

DARK = 330
"""A ground whose red, green and blue add up to less is dark."""


def glyph(name: str, side: int) -> Picture:
    """A glyph as a small picture."""
    return Picture(mark(name), side, side, cache=("glyph", name))


def mark(name: str, on_ink: bool = False) -> Icon:
    """A glyph that can be seen: on a dark ground it gets a disc of paper under it."""
    plain = icon(name)

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        if sum(ctx.theme["ink" if on_ink else "card"]) < DARK:
            pygame.draw.circle(surface, ctx.theme.drawn["paper"], rect.center, rect.width // 2)
            rect = rect.inflate(-rect.width // 4, -rect.height // 4)
        plain(surface, rect, ctx)

    return paint


def price_line(ctx: Context, tags: Sequence[Tag]) -> Widget:
    """A price: a glyph and a figure for each scarce thing."""
    if not tags:
        return Label(ctx.words("desks.free"), "small", "soft", bold=True)
    side = round(24 * ctx.settings.text_scale)
    kids = [
        Row([glyph(name, side), Label(shown, "small", bold=True)], gap=5, fold=False) for name, shown in tags
    ]
    return Flow(kids, 16)


def order_button(
    ctx: Context, offer: Offer, *, wide: bool = True, ground: str = "card", told: bool = False
) -> Button:
    """The button of an order: gives it, or takes it back; what it does is its tip unless `told` beside it."""
    sign = "check" if offer.chosen else offer.glyph
    tip = "" if told else ctx.words("desks.on_agenda") if offer.chosen else offer.about.strip()
    return Button(
        offer.words, _answer(offer), id=f"order:{offer.id}", ground=ground, why_not=offer.why_not, chosen=offer.chosen,
        wide=wide, tip=tip, icon=mark(sign, offer.chosen) if sign else None,
        topic=None if offer.why_not else AboutOrder(offer.order, offer.instead),
    )  # fmt: skip


def _answer(offer: Offer) -> Answer:
    """Gives the order, in the place of another one if there is one; takes it back if it stands on the agenda."""
    if offer.chosen:
        return Do(Withdraw(offer.order))
    give = Do(Give(offer.order))
    return Series((Do(Withdraw(offer.instead)), give)) if offer.instead else give


def order_row(ctx: Context, offer: Offer, ground: str = "card") -> Widget:
    """An order with its price and what it does, or why it can't be given."""
    button = Column([order_button(ctx, offer, ground=ground, told=True)], grow=2, narrow=230)
    lines: list[Widget] = [price_line(ctx, offer.tags)]
    told = ctx.words("desks.on_agenda") if offer.chosen else offer.why_not or offer.about
    if told.strip():
        colour = "accent" if offer.why_not else "ink"
        lines.append(Prose(told.strip(), "small", colour, bold=offer.chosen, id=f"about:{offer.id}"))
    return Row([button, Column(lines, 3, grow=3, narrow=240)], gap=16, align="start")


def order_card(ctx: Context, offer: Offer, ground: str = "card") -> Widget:
    """An order that stands beside others: its button, its price, and what it does or why it can't be given."""
    told = ctx.words("desks.on_agenda") if offer.chosen else offer.why_not or offer.about
    colour = "accent" if offer.why_not else "ink"
    button = order_button(ctx, offer, ground=ground, told=True)
    return Column(
        [
            button,
            price_line(ctx, offer.tags),
            Prose(told.strip(), "small", colour, bold=offer.chosen, id=f"about:{offer.id}"),
        ],
        5,
    )


def orders(ctx: Context, offers: Sequence[Offer], first: str = "card", columns: int = 3) -> Widget:
    """Several orders beside each other; the first may have a ground of its own."""
    reasons = {offer.why_not for offer in offers}
    if len(offers) > 1 and len(reasons) == 1 and "" not in reasons:
        reason = Label(reasons.pop(), "small", "accent", bold=True)
        return Column([reason, Grid([order_button(ctx, offer) for offer in offers], columns, 220, 12)], 8)
    kids = [order_card(ctx, offer, "card" if number else first) for number, offer in enumerate(offers)]
    return Grid(kids, columns, 220, 18)


def order_grid(ctx: Context, offers: Sequence[Offer], columns: int = 3, cell: int = 200) -> Widget:
    """Many orders of the same price: their price once, then a field of buttons."""
    tags = next((offer.tags for offer in offers), ())
    return Column(
        [price_line(ctx, tags), Grid([order_button(ctx, offer) for offer in offers], columns, cell, 10)], 8
    )


def gauge_row(ctx: Context, gauge: Gauge) -> Widget:
    """A gauge on its line: what, how full, and the same in words."""
    name = Label(gauge.title, "small", bold=True, grow=4, narrow=130)
    meter = Meter(
        gauge.share, gauge.ink, gauge.pattern, id=f"gauge:{gauge.id}", tip=gauge.about, grow=4, narrow=70
    )
    shown = Label(gauge.shown, "small", grow=2, narrow=96)
    return Row([name, meter, shown], gap=12)


def gauges(ctx: Context, rows: Sequence[Gauge], columns: int = 1) -> Widget:
    """Gauges under each other, or in columns."""
    return Grid([gauge_row(ctx, gauge) for gauge in rows], columns, 320, 8 if columns == 1 else 22)


def section(title: str) -> Widget:
    """The heading of a part of a card."""
    return Label(title, "body", "accent", bold=True)


def coins(ctx: Context, ledger: LedgerData, named: Sequence[tuple[str, str]], high: int = 110) -> Widget:
    """Stacks of coins by payer, with who paid what under each."""
    under = [
        Column([Label(who, "small", align="center"), Label(sum_, "small", bold=True, align="center")], 0)
        for who, sum_ in named
    ]
    narrowest = max((kid.least(ctx) for kid in under), default=0)
    if narrowest * len(under) > ctx.text_px(500):
        return Column(
            [_stacks(ledger, high), Column([Label(f"{who}: {sum_}", "small") for who, sum_ in named], 2)], 4
        )
    # never narrower than all four beside each other: each stands under its own stack
    narrow = -(-narrowest * len(under) * 100 // ctx.text_px(100))
    return Column([_stacks(ledger, high), Grid(under, len(under), 60, 0)], 4, narrow=narrow)


def _stacks(ledger: LedgerData, high: int) -> Picture:
    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        ink = picture_ink(ctx.theme)
        lay(surface, rect, ctx, lambda fresh, all_: paint_ledger(fresh, all_, ledger, ink))

    return Picture(paint, high, cache=("coins", ledger))


def card(kids: Sequence[Widget], band: str, ink: str) -> Widget:
    """The card of what is looked at."""
    return Panel(Column(list(kids), 12), band=band, band_ink=ink)


def heading(title: str, name: str, line: str = "") -> Widget:
    """A glyph beside a title and a line under it."""
    texts: list[Widget] = [Label(title, "heading")]
    if line:
        texts.append(Label(line, "small", "soft"))
    return Row([glyph(name, 52), Column(texts, 2, grow=1, narrow=220)], gap=16)


def coin_row(ctx: Context, shares: Sequence[tuple[str, float]], named: Sequence[tuple[str, str]]) -> Widget:
    """A coin of each payer, or several, with who puts it under it."""
    kids = []
    for (payer, share), (who, sum_) in zip(shares, named, strict=True):
        words = Column(
            [Label(who, "small", align="center"), Label(sum_, "small", bold=True, align="center")], 0
        )
        kids.append(Column([_coins_of(payer, max(1, round(share))), words], 6))
    return Grid(kids, len(kids), 90, 8)


def _coins_of(payer: str, count: int) -> Picture:
    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        fresh = pygame.Surface(rect.size, pygame.SRCALPHA)
        side = min(rect.height, rect.width // count)
        for number in range(count):
            place = pygame.Rect(0, 0, side - 2 * ctx.px(3), side - 2 * ctx.px(3))
            place.center = rect.width // 2 + round((number - (count - 1) / 2) * side), rect.height // 2
            paint_coin(fresh, place, payer, picture_ink(ctx.theme))
        surface.blit(on_card(ctx.theme, fresh, ctx.px(3)), rect)

    return Picture(paint, 110, cache=("coin", payer, count))
