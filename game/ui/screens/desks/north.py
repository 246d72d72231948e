"""The desk of the north: one city, its federation, and the journeys there."""

from game.ui.context import Context
from game.ui.screens.desks.parts import card, gauges, heading, order_grid, order_row, orders, section
from game.ui.screens.desks.picks import Picks
from game.ui.widgets import Label, Prose, Widget
from game.view.desks import north
from game.view.desks.sight import Sight

entries = north.entries


def detail(ctx: Context, sight: Sight, name: str, picks: Picks) -> Widget:
    """The card of a city, or of the liaison office."""
    if name == north.LIAISON:
        office = north.liaison(sight)
        title = ctx.words("quantity.liaison")
        return card(
            [heading(title, "rules"), Prose(office.text), order_row(ctx, office.order)], "zigzag", "indigo"
        )
    city = north.city(sight, name)
    kids: list[Widget] = [
        heading(city.name, "north", city.federation),
        Label(
            f"**{city.clubs}.** {city.homes} {ctx.words('desks.north.trades', trades=city.trades)}", "small"
        ),
        gauges(ctx, city.gauges, 2),
    ]
    if city.others:
        kids.append(Label(city.others, "small", "accent", bold=True))
    if city.trips:
        pictured = any(trip.glyph for trip in city.trips)
        kids += [
            section(ctx.words("desks.north.trips")),
            Prose(ctx.words("desks.north.trips.waits" if pictured else "desks.north.trips.about"), "small"),
            order_grid(ctx, city.trips, 3, 210),
        ]
    kids += [section(ctx.words("desks.north.with_clubs")), orders(ctx, city.orders)]
    return card(kids, "zigzag", "indigo")
