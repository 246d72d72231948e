"""The workshop desk: one venture cut open, or how a new one begins."""

from game.ui.answers import Tell
from game.ui.context import Context
from game.ui.screens.desks.parts import card, gauges, heading, orders, section
from game.ui.screens.desks.picks import Picks
from game.ui.screens.desks.plant import Plant
from game.ui.widgets import Button, Column, Flow, Label, Prose, Row, Widget
from game.view.desks import workshop
from game.view.desks.sight import Sight

entries = workshop.entries


def detail(ctx: Context, sight: Sight, name: str, picks: Picks) -> Widget:
    """The card of a venture, or of a beginning."""
    if name == workshop.FOUND:
        return _founding(ctx, sight, picks)
    if name in (workshop.APPEAL, workshop.DISTRIBUTOR):
        glyph = dict(workshop.BEGINNINGS)[name]
        title, about = ctx.words(f"desks.workshop.begin.{name}"), ctx.words(f"order.{name}.about")
        return card(
            [heading(title, glyph), Prose(about), orders(ctx, workshop.in_cities(sight, name))],
            "diamonds",
            "marigold",
        )
    return _venture(ctx, workshop.venture(sight, name))


def _venture(ctx: Context, venture: workshop.Venture) -> Widget:
    facts: list[Widget] = [Label(venture.status, "body", bold=True)]
    if venture.alarm:
        facts.append(Label(venture.alarm, "body", "accent", bold=True))
    facts += [Prose(f"{venture.what} {venture.owners}", "small"), Label(venture.hands, "small")]
    if venture.money:
        facts.append(Label(venture.money, "small"))
    if venture.gauges:
        facts.append(gauges(ctx, venture.gauges))
    plant = Column([Plant(venture)], grow=2, narrow=260)
    top = Row([plant, Column(facts, 8, grow=3, narrow=320)], gap=20, align="start")
    kids: list[Widget] = [heading(venture.name, venture.kind), top]
    if venture.meanwhile:
        kids.append(Prose(venture.meanwhile))
    if venture.orders:
        kids.append(orders(ctx, venture.orders))
    return card(kids, "diamonds", "marigold")


def _founding(ctx: Context, sight: Sight, picks: Picks) -> Widget:
    places = workshop.places(sight)
    names = dict(places)
    village = picks.village if picks.village in names else places[0][0]
    where = Flow(
        [
            Button(shown, Tell("village", name), id=f"village:{name}", chosen=name == village)
            for name, shown in places
        ],
        8,
    )
    return card(
        [
            heading(ctx.words("desks.workshop.begin.found"), "workshop"),
            Prose(ctx.words("order.found.about" if workshop.any_ventures(sight) else "desks.workshop.none")),
            section(ctx.words("desks.workshop.where")),
            where,
            section(ctx.words("desks.workshop.what_kind", place=names[village])),
            orders(ctx, workshop.founding(sight, village)),
        ],
        "diamonds",
        "marigold",
    )
