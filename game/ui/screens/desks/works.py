"""The works desk: one place's proposal, who pays, who is there, and the answers."""

from game.play.sitting import Give
from game.ui.answers import Do, Series
from game.ui.context import Context
from game.ui.screens.desks.parts import card, coins, gauges, heading, order_grid, order_row, orders, section
from game.ui.screens.desks.picks import Picks
from game.ui.widgets import Button, Column, Label, Prose, Row, Widget
from game.view.desks import works
from game.view.desks.sight import Sight

entries = works.entries


def detail(ctx: Context, sight: Sight, name: str, picks: Picks) -> Widget:
    """The card of a place."""
    site = works.site(sight, name)
    there = Column(
        [
            section(ctx.words("desks.works.who_is_there")),
            Label(site.people, "small"),
            gauges(ctx, site.gauges),
        ],
        8,
    )
    kids: list[Widget] = []
    if site.proposal is None:
        kids += [
            heading(site.name, "works", site.people),
            Prose(ctx.words("desks.works.no_proposal")),
            gauges(ctx, site.gauges),
        ]
    else:
        kids += _proposal(ctx, site, site.proposal, there)
    kids += [
        section(ctx.words("desks.works.upkeep")),
        Prose(f"{site.under_way} {site.upkeep}", "small"),
        order_row(ctx, site.maintain),
    ]
    return card(kids, "steps", "rose")


def _proposal(ctx: Context, site: works.Site, proposal: works.Proposal, there: Widget) -> list[Widget]:
    named = [(coin.title, coin.shown) for coin in proposal.coins]
    paid = Column(
        [section(ctx.words("desks.works.pays", sum=proposal.cost)), coins(ctx, proposal.ledger, named)],
        6,
        grow=1,
        narrow=300,
    )
    if proposal.doubts:
        paid = Column([paid, Label(proposal.doubts, "small", "accent")], 6, grow=1, narrow=300)
    home = Column([gauges(ctx, (proposal.need,)), there], 8, grow=1, narrow=300)
    return [
        heading(f"{site.name}: {proposal.title}", proposal.work, proposal.who),
        Row([paid, home], gap=26, align="start"),
        orders(ctx, proposal.answers, "agave"),
        section(ctx.words("desks.works.instead")),
        order_grid(ctx, proposal.others, 4, 190),
    ]


def quick(ctx: Context, sight: Sight) -> list[Widget]:
    """One button that approves as many proposals as can be paid for."""
    found = works.payable(sight)
    answer = Series(tuple(Do(Give(order)) for order in found)) if found else None
    return [
        Button(
            ctx.words("desks.works.pay_all"), answer, id="pay_all", ground="agave",
            why_not="" if found else ctx.words("desks.works.pay_all.none"),
            tip=ctx.words("desks.works.pay_all.about", count=len(found)),
        )
    ]  # fmt: skip
