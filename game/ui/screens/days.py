"""Why so many days are left: what each order on the agenda takes of them."""

from typing_extensions import override

from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.why import Cause, Why
from game.ui.seat import sitting_of
from game.ui.widgets import Widget
from game.view.money import signed, whole
from game.view.reasons import days_spent


class DaysScreen(Screen):
    """`why` over the purse of days, built anew in either language."""

    name = "why"
    modal = True
    first = "back"

    @override
    def build(self, ctx: Context) -> Widget:
        sitting = sitting_of(ctx)
        spent = days_spent(sitting, ctx.words, ctx.settings.language)
        means, gone = sitting.means.days, sum(days for _, days in spent)
        key = "chart.days" if spent else "chart.days.none"
        text = ctx.words(key, means=whole(means), spent=whole(gone), left=whole(means - gone))
        causes = [Cause(words, ctx.words("main.days", days=signed(-days)), -days) for words, days in spent]
        return Why(ctx.words("main.purse.days.name"), text, causes).build(ctx)
