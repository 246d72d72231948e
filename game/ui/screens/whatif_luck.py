"""Luck or policy: the same decisions in hundreds of other histories, and where what happened lies among them."""

from typing_extensions import override

from game.play.match import Match
from game.play.whatif import Change, Cloud
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.page import back_button, page
from game.ui.screens.whatif_charts import luck_cell
from game.ui.screens.whatif_questions import key_of, match_of, wonder_about_luck
from game.ui.seat import sitting_of
from game.ui.thinking import Thought, Wonder
from game.ui.widgets import Column, Grid, Label, Panel, Widget
from game.view.whatif import change_words, endings_words, luck_view


class Luck(Screen):
    """A cloud for each thread; the decisions are those of the match, with some changed where that was asked."""

    name = "luck"
    first = "back"
    heeds = True

    def __init__(self, changes: tuple[Change, ...] = ()) -> None:
        self.changes = changes

    @override
    def build(self, ctx: Context) -> Widget:
        match = sitting_of(ctx).match
        kids: list[Widget] = [Label(ctx.words("whatif.luck.text"))]
        kids += [
            Label(change_words(match, change, ctx.words, ctx.settings.language), bold=True)
            for change in self.changes
        ]
        kids += _found(ctx, match, ctx.found(key_of(match, "luck", self.changes)))
        return page(
            ctx.words("whatif.luck.title"),
            Column(kids, 12),
            [back_button(ctx)],
            "waves",
            "cochineal",
            "lottery",
        )

    @override
    def wonder(self, ctx: Context, topic: object) -> Wonder | None:
        match = match_of(ctx)
        return wonder_about_luck(match, self.changes) if match is not None else None


def _found(ctx: Context, match: Match, thought: Thought) -> list[Widget]:
    cloud = thought.value
    if not isinstance(cloud, Cloud):
        key = "whatif.failed" if thought.failed else "whatif.thinking"
        return [Label(ctx.words(key), colour="soft")]
    key = "whatif.luck.runs" if thought.done else "whatif.luck.more"
    kids: list[Widget] = [Label(ctx.words(key, runs=cloud.runs), "small", "accent", bold=True)]
    kids.append(Grid([luck_cell(ctx, line) for line in luck_view(cloud, ctx.words)], 5, 210, 18))
    if match.over:
        told = [Label(text) for text in endings_words(match, cloud, ctx.words, ctx.settings.language)]
        head = Label(ctx.words("whatif.luck.endings"), "heading")
        kids.append(Panel(Column([head, *told], 6), band="diamonds", band_ink="marigold"))
    return kids
