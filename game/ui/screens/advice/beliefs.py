"""What the advisers believe: their model, and the numbers of the game's model that they hold to be others."""

from typing_extensions import override

from game.content.level import Adviser, Level
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.advice.bench import HEADS, STRANGER, head
from game.ui.screens.page import back_button, page
from game.ui.seat import sitting_of
from game.ui.widgets import Column, Grid, Label, Panel, Prose, Row, Widget
from game.view.advice_plan import BeliefLine, beliefs_of


class BeliefsScreen(Screen):
    """Two columns, one for each adviser."""

    name = "beliefs"
    first = "back"

    @override
    def build(self, ctx: Context) -> Widget:
        level = sitting_of(ctx).match.level
        body = Grid([_adviser(ctx, level, each) for each in level.advisers], 2, 440, 18)
        return page(
            ctx.words("beliefs.title"),
            Column([Prose(ctx.words("beliefs.text")), body], 14),
            [back_button(ctx)],
            "zigzag",
            "indigo",
            "cups",
        )


def _adviser(ctx: Context, level: Level, adviser: Adviser) -> Widget:
    language = ctx.settings.language
    _, ink, pattern = HEADS.get(adviser.id, STRANGER)
    texts = Column(
        [Label(adviser.name[language], "heading"), Prose(adviser.model[language])], 4, grow=1, narrow=220
    )
    kids: list[Widget] = [Row([head(adviser.id, 110), texts], gap=14, align="start")]
    kids += [_belief(ctx, each) for each in beliefs_of(level, adviser.id, ctx.words, language)]
    return Panel(Column(kids, 10), pad=14, band=pattern, band_ink=ink)


def _belief(ctx: Context, belief: BeliefLine) -> Widget:
    kids: list[Widget] = [Label(belief.words, "small")]
    if belief.beyond:
        kids.append(Label(ctx.words("beliefs.beyond"), "small", "accent"))
    return Column(kids, 0)
