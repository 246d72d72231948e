"""Why a thread is what it is: what moved it most in a semester that is closed."""

from collections.abc import Callable

from typing_extensions import override

from game.play.match import Match
from game.ui.answers import Answer, Push, Tell
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.why import Cause, Why
from game.ui.seat import sitting_of
from game.ui.widgets import Widget
from game.view.money import signed
from game.view.predictions import thread_path
from game.view.strip import history_of
from game.view.timeline import half_year


class ThreadScreen(Screen):
    """`why` over the screen, built anew in either language."""

    name = "why"
    modal = True
    first = "back"

    def __init__(self, thread: str, after: int) -> None:
        """What moved `thread` in the last of so many semesters; before the first one nothing did."""
        self.thread, self.after = thread, after

    @override
    def build(self, ctx: Context) -> Widget:
        match = sitting_of(ctx).match
        title, about = ctx.words(f"quantity.{self.thread}"), ctx.words(f"quantity.{self.thread}.about")
        if not self.after:
            return Why(title, f"{about}\n{ctx.words('main.why_first')}", (), Tell("origin")).build(ctx)
        series = dict(history_of(match))[self.thread]
        before, now = round(series[self.after - 1], 1), round(series[self.after], 1)
        path = thread_path(match.level, match.turns[self.after - 1], self.thread, ctx.words)
        text = ctx.words(
            "chart.thread" if path else "chart.thread.none",
            when=half_year(match.level, self.after - 1, ctx.words),
            before=f"{before:.1f}",
            now=f"{now:.1f}",
            change=signed(now - before, 1),
        )
        causes = [Cause(step.words, step.amount, step.weight) for step in path]
        return Why(title, f"{about}\n{text}", causes, Tell("origin")).build(ctx)

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        from game.ui.screens.origin import OriginScreen  # here: it reads YAML, which few ask for

        return Push(OriginScreen(self.thread))


def thread_why(match: Match, thread: str, after: int | None = None) -> Callable[[], Answer]:
    """Opens why a thread was what it was after so many semesters, by default after all that are closed."""
    number = len(match.turns) if after is None else after
    return lambda: Push(ThreadScreen(thread, number))
