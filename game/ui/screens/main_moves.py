"""What moves on the main screen: a new row in the cloth, threads of a plenary, and what new orders set going."""

from collections.abc import Sequence

import pygame

from game.model.orders import ORDERS
from game.play.agenda import price_of
from game.play.match import Match
from game.play.orders import Order
from game.play.sitting import Sitting
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.motion import LONGEST, Motion, coin_flight, place_of, thrown_thread, woven_row
from game.ui.pictures.ink import tint
from game.ui.pictures.sarape import row_rect
from game.ui.pictures.shores_motion import paint_moving_threads
from game.ui.screens.shores_map import ShoresMap
from game.ui.widgets import Picture, Widget
from game.view.cloth import sarape_of

MOST, APART = 4, 30
"""So many coins fly at once, the next so much after the one before [ms]."""


BARE = 6
"""So many rows above the one that was woven last there is bare warp."""


class Moves:
    """Remembers what has been shown, so that each thing moves once."""

    def __init__(self) -> None:
        self._orders: tuple[Order, ...] | None = None

    def since(
        self, sitting: Sitting, ctx: Context, tree: Widget, shores: ShoresMap | None
    ) -> Sequence[Motion]:
        """What moves because of all that happened since this was asked last; first, since the last semester."""
        before, self._orders = self._orders, sitting.agenda.orders
        if before is None:
            return [*_woven(sitting.match, ctx, tree), *_met(ctx, shores)]
        new = [order for order in sitting.agenda.orders if order not in before][:MOST]
        found: list[Motion] = []
        for number, order in enumerate(new):
            found += _paid(sitting, order, ctx, tree, number * APART)
            found += _thrown(order, ctx, shores, number * APART)
        return found


def _woven(match: Match, ctx: Context, tree: Widget) -> list[Motion]:
    """The row of the semester that has just been closed."""
    cloth = next((each for each, _, _ in tree.walk() if each.id == "sarape"), None)
    if not isinstance(cloth, Picture) or place_of(tree, "sarape") != cloth.rect or not match.turns:
        return []
    data = sarape_of(match)
    number, ink = len(data.rows) - 1, picture_ink(ctx.theme)
    row = row_rect(cloth.rect, data, number)
    bare = pygame.Surface(row.size)
    bare.fill(tint(ink, ink.rose, 0.72))
    if number + BARE < data.total_rows:  # higher up nothing is woven yet, and no loom in the way
        bare.blit(cloth.kept(ctx), (0, 0), row_rect(cloth.kept(ctx).get_rect(), data, number + BARE))
    return [woven_row(bare, row, ctx, leftward=number % 2 == 1)]


def _met(ctx: Context, shores: ShoresMap | None) -> list[Motion]:
    """Shuttles on the threads of those who sat at the table."""
    if shores is None or shores.layout is None or not shores.data.moving:
        return []
    card = shores.card(ctx, shores.written(shores.hovered))
    under = () if card is None else (card,)
    layout, data, ink = shores.layout, shores.data, picture_ink(ctx.theme)

    def paint(surface: pygame.Surface, share: float) -> list[pygame.Rect]:
        return paint_moving_threads(surface, layout, data, ink, min(share, 0.999))

    return [Motion(paint, LONGEST, within=shores.rect, under=under)]


def _paid(sitting: Sitting, order: Order, ctx: Context, tree: Widget, wait: int) -> list[Motion]:
    """The coin of an order that costs pesos, from the purse to the desk that it was given at."""
    if price_of(sitting.match.level, sitting.match.position, order).pesos <= 0:
        return []
    purse = place_of(tree, "purse:pesos")
    desk = place_of(tree, f"desk:{ORDERS[order.kind].desk}")
    if purse is None or desk is None:
        return []
    return [coin_flight(purse.center, desk.center, "state", ctx, wait)]


def _thrown(order: Order, ctx: Context, shores: ShoresMap | None, wait: int) -> list[Motion]:
    """The thread of a trip, or of a plenary that is called, between the shores."""
    if shores is None or shores.layout is None:
        return []
    layout, cities = shores.layout, {city.id for city in shores.data.cities}
    called = [name for name in order.target if name in layout.anchors]
    ink = ctx.theme.drawn["paper" if order.kind == "trip" else "cochineal"]
    if order.kind == "trip" and len(called) == 2 and layout.tied(*called):
        place, city = called
        path = [*layout.thread_path(place, city), *layout.cord_path(place)[1:]]
        return [thrown_thread(path[::-1], ink, ctx, wait, shores.rect)]
    if order.kind == "convene":
        ends = [name for name in called if name in cities] or sorted(cities)
        table = shores.rect.centerx, shores.layout.border.centery
        return [thrown_thread((table, layout.anchor(name)), ink, ctx, wait, shores.rect) for name in ends]
    return []
