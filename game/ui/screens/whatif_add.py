"""What if one more order had been given: those that were possible in a half-year that is closed."""

from typing_extensions import override

from game.model.orders import ORDERS
from game.play.agenda import orders_of, why_not
from game.play.match import Match
from game.play.orders import Order
from game.play.sitting import Sitting
from game.play.whatif import With
from game.ui.answers import Answer, Push, Tell
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.page import back_button, page
from game.ui.screens.whatif_twin import Twins
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Choice, Column, Grid, Label, Option, Widget
from game.view.desks.sight import sight_of
from game.view.main import order_words
from game.view.timeline import half_year

Possible = dict[str, tuple[Order, ...]]


class WhatIfAdd(Screen):
    """Kinds of orders to choose from, and whom the chosen kind could have been about."""

    name = "whatif_add"

    def __init__(self, semester: int) -> None:
        self.semester = semester
        self.kind = ""
        self._kept: tuple[Match, Possible] | None = None

    def _possible(self, match: Match) -> Possible:
        if self._kept is None or self._kept[0] is not match:
            self._kept = match, possible_then(match, self.semester)
        return self._kept[1]

    @override
    def build(self, ctx: Context) -> Widget:
        match = sitting_of(ctx).match
        found = self._possible(match)
        when = half_year(match.level, self.semester, ctx.words)
        kids: list[Widget] = [Label(ctx.words("whatif.add.text", when=when))]
        if found:
            self.kind = self.kind if self.kind in found else next(iter(found))
            kinds = [Option(k, ctx.words(f"order.{k}"), Tell("kind", k), k == self.kind) for k in found]
            kids += [Choice(kinds, id="kind"), self._orders(ctx, match, found[self.kind])]
        else:
            kids.append(Label(ctx.words("whatif.add.none")))
        return page(
            ctx.words("whatif.add.title"), Column(kids, 14), [back_button(ctx)], "steps", "rose", "crossroads"
        )

    def _orders(self, ctx: Context, match: Match, orders: tuple[Order, ...]) -> Widget:
        sight = sight_of(Sitting(match.back_to(self.semester)), ctx.words, ctx.settings.language)
        buttons = [
            Button(
                order_words(sight, order),
                Push(Twins((With(self.semester, order),))),
                id=f"order:{number}",
                wide=True,
            )
            for number, order in enumerate(orders)
        ]
        return Grid(buttons, 3, 300, 10)

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        self.kind = str(tell.value)
        return None


def possible_then(match: Match, semester: int) -> Possible:
    """By kind, the orders that a closed semester still had room for, beside those that were given."""
    turn, agenda = match.turns[semester], match.agendas[semester]
    cards = tuple(int(card) for card in turn.drawn.card[0])

    def free(order: Order) -> bool:
        return why_not(match.level, turn.before, agenda, cards, order) is None

    found = {kind: tuple(filter(free, orders_of(match.level, kind))) for kind in ORDERS}
    return {kind: orders for kind, orders in found.items() if orders}
