"""The parts of the legacy: what it came to beside the sarape, and below it who and what became of whom."""

from game.ui.answers import Push
from game.ui.context import Context
from game.ui.screens.chart_parts import course_chart, term_chart
from game.ui.screens.report_accounts import goal_line
from game.ui.screens.thread_why import thread_why
from game.ui.screens.whatif import WhatIf
from game.ui.seat import sitting_of
from game.ui.theme import THREADS
from game.ui.widgets import Button, Column, Grid, Label, Panel, Prose, Row, Rule, Spacer, Widget
from game.view.legacy import Beside, FateGroup, HistoryView, LegacyView, ThreadFate
from game.view.pictures.spots import Telling
from game.view.strip import history_of
from game.view.timeline import Knot


def ended(ctx: Context, told: LegacyView) -> list[Widget]:
    """The ending, the threads and the promises."""
    kids: list[Widget] = [Prose(text) for text in told.paragraphs]
    kids.append(Label(ctx.words("legacy.threads"), "heading"))
    series = dict(history_of(sitting_of(ctx).match))
    kids.append(Grid([_thread(ctx, each, series[each.name]) for each in told.threads], 5, 150, 12))
    kids.append(Label(ctx.words("legacy.goals"), "heading"))
    return kids + [goal_line(ctx, goal, i, over=True) for i, goal in enumerate(told.goals)]


def _thread(ctx: Context, thread: ThreadFate, values: tuple[float, ...]) -> Widget:
    """A thread: the door to what moved it last, its course over the term, and how far it came."""
    match = sitting_of(ctx).match
    why = thread_why(match, thread.name)()
    name = Button(thread.words, why, id=f"why:{thread.name}", wide=True, tip=ctx.words("main.why_hint"))
    return Column([name, course_chart(ctx, match, thread.name, values, 122, Telling("", thread.told))], 6)


def after_term(ctx: Context, told: LegacyView) -> list[Widget]:
    """Fates, the history beside, the timeline, and what to talk about."""
    fates = [
        _fates(ctx, "villages", told.villages),
        _fates(ctx, "firms", told.firms),
        _fates(ctx, "clubs", told.clubs),
    ]
    kids: list[Widget] = [Grid(fates, 3, 330, 18)]
    if told.history is not None:
        kids.append(_history(ctx, told.history))
    if told.knots:
        kids.append(_timeline(ctx, told))
    kids.append(
        Grid(
            [_list(ctx, "reflection", told.reflection), _list(ctx, "experiments", told.experiments)],
            2,
            440,
            18,
        )
    )
    return kids


def _fates(ctx: Context, who: str, groups: tuple[FateGroup, ...]) -> Widget:
    kids: list[Widget] = [Label(ctx.words(f"legacy.{who}"), "heading")]
    for group in groups:
        kids += [
            Rule("steps", "rose", "card", 8),
            Row([Label(group.words, bold=True, grow=1), Label(str(group.count), "heading")], fold=False),
            Label(group.about, "small", "accent"),
            Label(group.who, "small", "soft"),
        ]
    if not groups:
        kids.append(Label(ctx.words(f"legacy.no_{who}")))
    return Panel(Column(kids, 5), pad=14)


def _history(ctx: Context, history: HistoryView) -> Widget:
    head = Beside("", *(ctx.words(f"legacy.{who}") for who in ("yours", "script", "real")))
    kids: list[Widget] = [Label(ctx.words("legacy.history"), "heading"), Prose(history.text)]
    if history.rows:
        kids += [_beside(row, bold=number == 0) for number, row in enumerate((head, *history.rows))]
        kids.append(Label(ctx.words("legacy.script_note"), "small", "soft"))
    kids.append(Label(history.source, "small", "soft"))
    return Panel(Column(kids, 8), band="waves", band_ink="indigo")


def _beside(row: Beside, *, bold: bool) -> Widget:
    figures = [
        Label(text, "small" if bold else "body", bold=bold or number == 0, grow=1, narrow=110, align="center")
        for number, text in enumerate((row.yours, row.script, row.real))
    ]
    return Row([Label(row.words, bold=True, grow=2, narrow=170), *figures], 10, fold=False)


def _timeline(ctx: Context, told: LegacyView) -> Widget:
    """The term as bands of cloth, then the same in sentences; a mark leads to what else could have been decided."""
    chart = term_chart(ctx, sitting_of(ctx).match, told, lambda semester: Push(WhatIf(semester)))
    kids: list[Widget] = [
        Label(ctx.words("legacy.timeline"), "heading"),
        chart,
        *(_knot(knot) for knot in told.knots),
    ]
    return Column(kids, 8)


def _knot(knot: Knot) -> Widget:
    ink, pattern = THREADS[knot.thread]
    band = Column([Spacer(7), Rule(pattern, ink, high=12)], 0, grow=1, narrow=46)
    when = Label(knot.when, "small", "soft", grow=4, narrow=170)
    return Row([band, when, Label(knot.text, grow=12, narrow=240)], 14, align="start")


def _list(ctx: Context, key: str, texts: tuple[str, ...]) -> Widget:
    lines = [Prose(f"**{number}.** {text}") for number, text in enumerate(texts, start=1)]
    return Panel(
        Column([Label(ctx.words(f"legacy.{key}"), "heading"), Spacer(2), *lines], 10),
        band="crosses",
        band_ink="agave",
    )
