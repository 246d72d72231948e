"""The agenda so far, and what is still to come: the panel beside the map while nothing is chosen."""

from game.play.match import Match, goals_kept
from game.play.sitting import Sitting, Undo, Withdraw
from game.ui.answers import Do, Push, Tell
from game.ui.context import Context
from game.ui.counsel import advised
from game.ui.inks import icon
from game.ui.screens.advice.bench import adviser_icon
from game.ui.screens.advice.plan import PlanScreen
from game.ui.widgets import Button, Column, Label, Row, Rule, Widget
from game.view.governors import governor_of
from game.view.main import ComingLine, OrderLine, coming_lines, order_lines

SHOWN = 6
"""Lines of what is still to come; the others are counted."""


def agenda_panel(ctx: Context, sitting: Sitting) -> Widget:
    """Cards, orders with a button to withdraw each, and what is still to come."""
    language = ctx.settings.language
    lines = order_lines(sitting, ctx.words, language)
    kids: list[Widget] = [_head(ctx, sitting)]
    kids += _cards(ctx, sitting)
    kids += [_order(ctx, number, line) for number, line in enumerate(lines)]
    if not lines:
        kids.append(Label(ctx.words("main.agenda_over" if sitting.match.over else "main.agenda_empty")))
    if advised(ctx) is not None and (lines or sitting.match.turns):
        kids.append(_forecast(ctx))
    if sitting.match.turns and not sitting.match.over:
        kids.append(_predict(ctx, len(sitting.agenda.predictions)))
    coming = coming_lines(sitting, ctx.words, language)
    if coming:
        title = ctx.words("main.inherited" if sitting.match.over else "main.coming")
        kids += [Rule("steps", "rose", "card"), Label(title, bold=True, colour="accent")]
        kids += [_coming(line) for line in coming[:SHOWN]]
        if len(coming) > SHOWN:
            kids.append(Label(ctx.words("main.more", count=len(coming) - SHOWN), "small", "soft"))
    return Column([*kids, *_promises(ctx, sitting)], gap=10)


def _head(ctx: Context, sitting: Sitting) -> Widget:
    """The heading and who is in office, with the button that takes the last change back as soon as there is one."""
    now = min(sitting.match.position.semester, sitting.match.level.world.semesters - 1)
    governor = governor_of(sitting.match.level, now, ctx.settings.language)
    line: Widget = Label(ctx.words("main.agenda"), "heading", grow=1, narrow=110)
    if sitting.past:
        undo = Button(ctx.words("main.undo"), Do(Undo()), id="undo", icon=icon("arrow_left"), role="small")
        line = Row([line, undo], gap=8)
    return Column([line, Label(ctx.words("main.in_office", governor=governor), "small", "soft")], gap=2)


def _forecast(ctx: Context) -> Widget:
    return Button(
        ctx.words("plan.open"),
        Push(PlanScreen()),
        id="plan",
        icon=adviser_icon,
        wide=True,
        tip=ctx.words("plan.open.about"),
    )


def _predict(ctx: Context, staked: int) -> Widget:
    return Button(
        ctx.words("main.predict"),
        Tell("predict"),
        id="predict",
        icon=icon("question"),
        price=str(staked) if staked else "",
        wide=True,
        tip=ctx.words("main.predict_tip"),
    )


def _promises(ctx: Context, sitting: Sitting) -> list[Widget]:
    """What the governor promised, and whether it would count as kept today."""
    match = sitting.match
    kept = goals_kept(match.level, match.position)
    kids: list[Widget] = [
        Rule("waves", "cochineal", "card"),
        Label(ctx.words("main.promises"), bold=True, colour="accent"),
    ]
    for goal, done in zip(match.level.goals, kept, strict=True):
        mark = ctx.words("main.kept" if done else "main.open")
        kids.append(Label(f"{goal.text[ctx.settings.language]} **{mark}**", "small"))
    return kids


def _cards(ctx: Context, sitting: Sitting) -> list[Widget]:
    match: Match = sitting.match
    if match.over:
        return []
    found: list[Widget] = []
    for hand, card in enumerate(match.cards):
        if card >= 0:
            answered = sitting.agenda.answers[hand] >= 0
            title = match.level.cards[card].title[ctx.settings.language]
            found.append(
                Button(
                    title,
                    Tell("card", hand),
                    id=f"card:{hand}",
                    icon=icon("check" if answered else "question"),
                    ground="card" if answered else "marigold",
                    wide=True,
                )
            )
    return found


def _order(ctx: Context, number: int, line: OrderLine) -> Widget:
    """What is ordered in bold, what about below it, and its price."""
    order, *about = line.words.split(" · ")
    told = [Label(order, bold=True), *(Label(part, "small") for part in about)]
    words = Column([*told, Label(line.price, "small", "soft")], gap=0, grow=1, narrow=150)
    away = Button(
        ctx.words("main.withdraw"),
        Do(Withdraw(line.order)),
        id=f"withdraw:{number}",
        icon=icon("cross"),
        role="small",
    )
    return Row([words, away], gap=8)


def _coming(line: ComingLine) -> Widget:
    colour = "accent" if line.soon else "soft"
    return Column([Label(line.words, "small", bold=True), Label(line.when, "small", colour)], gap=0)
