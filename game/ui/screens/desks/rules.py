"""The rules desk: the coins, the amendments, the insight and the leaps."""

from game.ui.context import Context
from game.ui.screens.desks.parts import card, coin_row, gauges, heading, order_row
from game.ui.screens.desks.picks import Picks
from game.ui.widgets import Label, Prose, Widget
from game.view.desks import rules
from game.view.desks.sight import Sight

entries = rules.entries


def detail(ctx: Context, sight: Sight, name: str, picks: Picks) -> Widget:
    """The card of what was picked."""
    if name == rules.COINS:
        return _coins(ctx, sight)
    if name == rules.INSIGHT:
        about = Prose(ctx.words("desks.rules.insight.about"))
        return card(
            [heading(ctx.words("desks.rules.insight"), "table"), about, gauges(ctx, rules.insights(sight))],
            "crosses",
            "agave",
        )
    if name.startswith(rules.LEAP):
        found = rules.leap(sight, name)
        return card(
            [
                heading(found.title, "table"),
                Prose(found.text),
                Label(found.opens, "body", "accent", bold=True),
            ],
            "crosses",
            "agave",
        )
    return _amendment(ctx, rules.amendment(sight, name))


def _coins(ctx: Context, sight: Sight) -> Widget:
    rule = rules.matching(sight)
    return card(
        [
            heading(ctx.words("desks.rules.coins"), "peso"),
            Label(rule.text, "body", bold=True),
            coin_row(ctx, rule.shares, rule.coins),
            Prose(ctx.words("desks.rules.matching.about")),
        ],
        "waves",
        "cochineal",
    )


def _amendment(ctx: Context, rule: rules.Amendment) -> Widget:
    told: Widget = Label(rule.told, "body", "accent" if rule.status == "closed" else "ink", bold=True)
    kids = [heading(rule.title, "rules"), Prose(rule.about), told]
    if rule.status != "in_force":
        kids.append(order_row(ctx, rule.order))
    return card(kids, "waves", "cochineal")
