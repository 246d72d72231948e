"""What if: every decision of the term so far, each of which can be taken back to see what would have been."""

from typing_extensions import override

from game.model.orders import ORDERS
from game.play.match import Match
from game.ui.answers import Answer, Push, Tell
from game.ui.context import Context
from game.ui.inks import icon
from game.ui.screen import Screen
from game.ui.screens.masthead import Masthead
from game.ui.screens.page import back_button
from game.ui.screens.whatif_add import WhatIfAdd
from game.ui.screens.whatif_luck import Luck
from game.ui.screens.whatif_questions import instead_of
from game.ui.screens.whatif_twin import Twins
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Choice, Column, Flow, Grid, Label, Option, Prose, Scroll, Spacer, Widget
from game.view.timeline import short_half
from game.view.whatif import Half, Told, halves_of


class WhatIf(Screen):
    """Half-years to choose from, and what was decided in the chosen one."""

    name = "whatif"

    def __init__(self, semester: int | None = None) -> None:
        self.semester = semester
        self._kept: tuple[Match, str, tuple[Half, ...]] | None = None

    def _halves(self, ctx: Context, match: Match) -> tuple[Half, ...]:
        language = ctx.settings.language
        if self._kept is None or self._kept[:2] != (match, language):
            self._kept = match, language, halves_of(match, ctx.words, language)
        return self._kept[2]

    @override
    def build(self, ctx: Context) -> Widget:
        match = sitting_of(ctx).match
        halves = self._halves(ctx, match)
        head: list[Widget] = [Masthead(ctx.words("whatif.title"), "zigzag", "indigo", "crossroads")]
        if not halves:
            return Column([*head, Label(ctx.words("whatif.nothing")), Flow([back_button(ctx)])], 10, 24)
        shown = halves[min(self.semester if self.semester is not None else len(halves), len(halves) - 1)]
        options = [
            Option(
                str(h.semester),
                short_half(match.level, h.semester, ctx.words),
                Tell("semester", h.semester),
                h is shown,
            )
            for h in halves
        ]
        self.first = f"half:{shown.semester}"
        deeds = [self._deed(match, told, number) for number, told in enumerate(shown.decisions)]
        kids: list[Widget] = [
            Spacer(),
            Prose(ctx.words("whatif.text")),
            Choice(options, id="half"),
            Label(f"{shown.when[:1].upper()}{shown.when[1:]}", "heading"),
            Grid(deeds, 2, 420, 12) if deeds else Label(ctx.words("whatif.idle")),
            Spacer(6),
        ]
        buttons: list[Widget] = [
            Button(ctx.words("whatif.luck"), Push(Luck()), id="luck", ground="marigold"),
            Button(ctx.words("whatif.add"), Push(WhatIfAdd(shown.semester)), id="add"),
            back_button(ctx),
        ]
        return Column([*head, Scroll(Column(kids, 12), id="body", grow=1), Flow(buttons, 14)], gap=8, pad=24)

    def _deed(self, match: Match, told: Told, number: int) -> Widget:
        change = told.change or instead_of(match, told.decision)
        answer = Push(Twins((change,)))
        name = ORDERS[told.decision.order.kind].desk if told.decision.order is not None else "question"
        where = f"deed:{told.decision.semester}:{number}"
        return Button(told.words, answer, id=where, wide=True, icon=icon(name))

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        if tell.name == "semester" and isinstance(tell.value, int):
            self.semester = tell.value
        return None
