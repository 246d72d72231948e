"""A term and its twin: the same luck, and one decision changed."""

from typing_extensions import override

from game.play.decisive import Decision
from game.play.match import Match
from game.play.whatif import Answered, Change, Twin
from game.ui.answers import Answer, Push, Tell
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.page import back_button, page
from game.ui.screens.whatif_charts import twin_cell
from game.ui.screens.whatif_luck import Luck
from game.ui.screens.whatif_questions import key_of, match_of, wonder_about_twin
from game.ui.seat import sitting_of
from game.ui.thinking import Thought, Wonder
from game.ui.widgets import Button, Choice, Column, Grid, Label, Option, Panel, Widget
from game.view.timeline import half_year
from game.view.whatif import answers_of, change_words, twin_view

THREADS = 5


class Twins(Screen):
    """Threads and main outcomes as they were and as they would have been; the ending then and now."""

    name = "twins"
    first = "back"
    heeds = True

    def __init__(self, changes: tuple[Change, ...]) -> None:
        self.changes = changes

    @override
    def build(self, ctx: Context) -> Widget:
        match = sitting_of(ctx).match
        change = self.changes[0]
        when = half_year(match.level, change.semester, ctx.words)
        kids: list[Widget] = [
            Label(ctx.words("whatif.at", when=when), "small", "accent", bold=True),
            Label(change_words(match, change, ctx.words, ctx.settings.language), "heading"),
        ]
        if isinstance(change, Answered):
            kids.append(_answers(ctx, match, change))
        kids += _found(ctx, match, change, ctx.found(key_of(match, "twin", self.changes)))
        buttons = [
            Button(ctx.words("whatif.luck_too"), Push(Luck(self.changes)), id="luck", ground="marigold"),
            back_button(ctx),
        ]
        return page(ctx.words("whatif.twin"), Column(kids, 12), buttons, "zigzag", "indigo", "crossroads")

    @override
    def wonder(self, ctx: Context, topic: object) -> Wonder | None:
        match = match_of(ctx)
        return wonder_about_twin(match, self.changes) if match is not None else None

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        change = self.changes[0]
        if tell.name == "answer" and isinstance(change, Answered) and isinstance(tell.value, int):
            self.changes = (Answered(change.semester, change.hand, tell.value),)
        return None


def _answers(ctx: Context, match: Match, change: Answered) -> Widget:
    """The card's answers: the one that was given is off, for it changes nothing."""
    views = answers_of(match, Decision(change.semester, hand=change.hand), ctx.settings.language)
    options = [
        Option(
            str(view.number),
            view.words,
            Tell("answer", view.number),
            view.number == change.answer,
            why_not=ctx.words("whatif.taken") if view.taken else "",
        )
        for view in views
    ]
    return Choice(options, id="answer")


def _found(ctx: Context, match: Match, change: Change, thought: Thought) -> list[Widget]:
    if not isinstance(thought.value, Twin):
        key = "whatif.failed" if thought.failed else "whatif.thinking"
        return [Label(ctx.words(key), colour="soft")]
    told = twin_view(match, thought.value, change.semester, ctx.words, ctx.settings.language)
    last = half_year(match.level, len(match.turns) - 1, ctx.words)
    cells = [twin_cell(ctx, line) for line in told.lines]
    kids: list[Widget] = [
        Label(told.ending, bold=True),
        Label(ctx.words("whatif.legend", last=last), "small", "soft"),
        Grid(cells[:THREADS], THREADS, 200, 18),
        *_gone(ctx, told.dropped),
        Label(ctx.words("whatif.others"), "heading"),
        Grid(cells[THREADS:], THREADS, 200, 18),
    ]
    return kids


def _gone(ctx: Context, dropped: tuple[str, ...]) -> list[Widget]:
    """The orders that would no longer have been possible."""
    if not dropped:
        return [Label(ctx.words("whatif.none_gone"), "small", "soft")]
    lines = [Label(ctx.words("whatif.some_gone", count=len(dropped)), bold=True)]
    lines += [Label(text, "small") for text in dropped]
    return [Panel(Column(lines, 6), pad=14, band="steps", band_ink="rose")]
