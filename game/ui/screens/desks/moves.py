"""What moves on a desk: coins from their payers to the order that was given."""

from collections.abc import Sequence

import pygame

from game.play.agenda import price_of
from game.play.orders import Order
from game.play.sitting import Give
from game.ui.context import Context
from game.ui.counsel import AboutOrder
from game.ui.motion import Motion, coin_flight, place_of
from game.ui.seat import sitting_of
from game.ui.widgets import Picture, Widget
from game.view.pictures import LedgerData

APART, MOST = 25, 4
"""One coin leaves so much after the other [ms]; so many fly at once."""


def coins_for(cause: object, ctx: Context, tree: Widget) -> Sequence[Motion]:
    """A coin of every payer of what was approved, or one of the state's for another order that costs pesos."""
    if not isinstance(cause, Give):
        return ()
    end = _button(tree, cause.order)
    if end is None:
        return ()
    stacks = _stacks(tree) if cause.order.kind == "approve" else []
    starts = stacks or _purse(cause.order, ctx, tree)
    return [
        coin_flight(start, end.center, payer, ctx, number * APART)
        for number, (payer, start) in enumerate(starts[:MOST])
    ]


def _stacks(tree: Widget) -> list[tuple[str, tuple[int, int]]]:
    """Each payer whose coins can be seen, with where they lie."""
    for widget, rect, clip in tree.walk():
        match widget:
            case Picture(cache=("coins", LedgerData() as ledger)) if clip.contains(rect):
                room = rect.width / max(1, len(ledger.coins))
                places = [
                    (round(rect.left + room * (number + 0.5)), rect.centery)
                    for number in range(len(ledger.coins))
                ]
                return [(who, at) for (who, paid), at in zip(ledger.coins, places, strict=True) if paid > 0]
    return []


def _purse(order: Order, ctx: Context, tree: Widget) -> list[tuple[str, tuple[int, int]]]:
    """The state, with its purse, where an order costs pesos."""
    match, purse = sitting_of(ctx).match, place_of(tree, "purse:peso")
    if purse is None or price_of(match.level, match.position, order).pesos <= 0:
        return []
    return [("state", purse.center)]


def _button(tree: Widget, order: Order) -> pygame.Rect | None:
    """The button of an order, or what it is about in the list, as far as it can be seen."""
    for widget, rect, clip in tree.walk():
        if isinstance(widget.topic, AboutOrder) and widget.topic.order == order:
            seen = rect.clip(clip)
            if seen.width and seen.height:
                return seen
    return place_of(tree, f"entry:{order.target[0]}") if order.target else None
