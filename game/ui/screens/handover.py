"""The day on which somebody else begins to sign."""

from typing_extensions import override

from game.ui.answers import Pop
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.message import over
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Label, Prose, Widget
from game.view.governors import governor_of


class Handover(Screen):
    """Who leaves, who comes, and that nothing else was wiped out."""

    name = "handover"
    modal = True

    @override
    def build(self, ctx: Context) -> Widget:
        match, language = sitting_of(ctx).match, ctx.settings.language
        before, governor = (
            governor_of(match.level, match.position.semester - back, language) for back in (1, 0)
        )
        texts = [
            Label(ctx.words("handover.title"), "heading"),
            Prose(ctx.words("handover.text", before=before, governor=governor)),
        ]
        well = Button(ctx.words("ui.well"), Pop(), id="well", ground="cochineal")
        return over(ctx, texts, [well], "zigzag")
