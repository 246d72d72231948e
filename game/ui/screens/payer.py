"""Why a payer paid what it paid in the last semester: what its money went into."""

from typing_extensions import override

from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.why import Cause, Why
from game.ui.seat import sitting_of
from game.ui.widgets import Widget
from game.view.ledger import ledger_of
from game.view.money import whole
from game.view.spots import payer_telling


class PayerScreen(Screen):
    """`why` over the ledger, built anew in either language."""

    name = "why"
    modal = True
    first = "back"

    def __init__(self, payer: int) -> None:
        """`payer` is its place in PAYERS."""
        self.payer = payer

    @override
    def build(self, ctx: Context) -> Widget:
        ledger = ledger_of(sitting_of(ctx).match.turns[-1], ctx.words)
        told = payer_telling(ledger, self.payer)
        causes = [
            Cause(line.words, f"${whole(line.paid[self.payer])}", line.paid[self.payer])
            for line in ledger.lines
            if line.paid[self.payer]
        ]
        text = ctx.words(
            "chart.payer", amount=told.value, share=told.change or "0 %", total=f"${whole(ledger.total)}"
        )
        return Why(told.name, text, causes).build(ctx)
