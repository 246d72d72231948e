"""One fact: where it comes from, and everything that is measured of it."""

from typing_extensions import override

from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.evidence_parts import known_facts, signed_word, strip_picture
from game.ui.screens.page import back_button, page
from game.ui.widgets import Column, Label, Row, Widget
from game.view.evidence import MeasureView


class FactScreen(Screen):
    """A strip for each measure on each level."""

    name = "fact"
    first = "back"

    def __init__(self, fact: str) -> None:
        self.fact = fact

    @override
    def build(self, ctx: Context) -> Widget:
        fact = next(each for each in known_facts(ctx)[0] if each.id == self.fact)
        kids: list[Widget] = [
            signed_word(ctx, fact.met),
            Label(fact.source, colour="soft"),
            Label(ctx.words("evidence.legend"), "small", "soft"),
            *(_measure(ctx, row) for row in fact.rows),
        ]
        return page(fact.title, Column(kids, 14), [back_button(ctx)], "crosses", "agave", "balance")


def _measure(ctx: Context, row: MeasureView) -> Widget:
    head = Label(ctx.words("evidence.row", what=row.words, where=row.where), bold=True)
    told = Label(ctx.words("evidence.said", came=row.came, target=row.target), "small")
    if row.strip is None:
        return Column([head, told], 4)
    return Column([head, Row([signed_word(ctx, row.met), strip_picture(row.strip)], 14), told], 4)
